import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TierwiseError } from '../../../src/core/errors.ts';
import { usd } from '../../../src/core/money.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { openStorage, type Storage } from '../../../src/storage/onThread.ts';
import { cachedAnswer } from './answersForTests.ts';
import { attemptRow, reservationRow, taskRow, unlimited } from './rowsForTests.ts';
import { storageFolder } from './windows.ts';

const script = new URL('../../../src/storage/thread.ts', import.meta.url);
const limits = () => ({ maxEntries: 100, ttlMs: 1e9 });

describe('The storage on its own thread', () => {
  let folder: ReturnType<typeof storageFolder>;
  let storage: Storage;

  beforeEach(() => {
    folder = storageFolder();
    storage = openStorage(script, folder.path);
  });
  afterEach(async () => {
    await storage.close();
    folder.remove();
  });

  it('reserves, settles and adds up as the ledger does', async () => {
    const ledger = await storage.ledger();
    const ceilings = { user: { ...unlimited, day: usd(1) }, workspace: unlimited };
    const row = reservationRow({ amount: usd(0.8), ceilings });
    assert.deepEqual(await ledger.reserve(row), { granted: true });
    const second = await ledger.reserve({ ...row, reservationId: 'second' });
    assert.equal(second.granted, false);
    await ledger.settle(attemptRow({ reservationId: row.reservationId, cost: usd(0.3) }));
    const { user } = await ledger.spend(row.workspace, row.day);
    assert.deepEqual(user.day, { spent: usd(0.3), reserved: 0 });
    assert.deepEqual(
      (await ledger.rows()).map(({ type }) => type),
      ['reservation', 'attempt'],
    );
    assert.deepEqual((await ledger.check()).differences, []);
  });

  it('says when another window has written', async () => {
    const ledger = await storage.ledger();
    await ledger.changed();
    assert.equal(await ledger.changed(), false);
    const other = await openLedger(folder.path, { now: () => Date.now() });
    await other.append(taskRow());
    other.close();
    assert.equal(await ledger.changed(), true);
  });

  it('keeps answers, and forgets them all when told to', async () => {
    const cache = await storage.cache(limits);
    const answer = cachedAnswer({ at: Date.now() });
    await cache.put('key', answer);
    assert.deepEqual(await cache.get('key'), answer);
    assert.equal(await cache.clear(), 1);
    assert.equal(await cache.get('key'), null);
  });

  it('obeys limits that change while it is open', async () => {
    let ttlMs = 1e9;
    const cache = await storage.cache(() => ({ maxEntries: 100, ttlMs }));
    await cache.put('key', cachedAnswer({ at: Date.now() - 10_000 }));
    assert.notEqual(await cache.get('key'), null);
    ttlMs = 1000;
    assert.equal(await cache.get('key'), null);
  });

  it('says what to do when the storage cannot be opened, and can be asked again', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const closed = openStorage(script, file);
    const isClosed = (error: unknown) =>
      error instanceof TierwiseError && error.code === 'storage-closed' && error.next !== null;
    await assert.rejects(closed.ledger(), isClosed);
    await assert.rejects(closed.cache(limits), isClosed);
    await assert.rejects(closed.ledger(), isClosed);
    await closed.close();
  });

  it('passes a bug on as it is', async () => {
    const ledger = await storage.ledger();
    await assert.rejects(ledger.append(reservationRow()), /can't be appended/);
    await assert.rejects(ledger.settle(attemptRow({ reservationId: 'never made' })), /No reservation/);
  });

  it('ends what is under way before it closes, and answers nothing after', async () => {
    const ledger = await storage.ledger();
    const appended = ledger.append(taskRow());
    const closing = storage.close();
    await Promise.all([appended, closing]);
    await assert.rejects(ledger.rows(), /storage of Tierwise/);
    const next = await openLedger(folder.path, { now: () => Date.now() });
    assert.equal((await next.rows()).length, 1);
    next.close();
  });

  it('writes off what was reserved when it closed', async () => {
    const ledger = await storage.ledger();
    const row = reservationRow({ amount: usd(0.2) });
    await ledger.reserve(row);
    await storage.close();
    const next = await openLedger(folder.path, { now: () => Date.now() });
    const { user } = await next.spend(row.workspace, row.day);
    next.close();
    assert.deepEqual(user.day, { spent: usd(0.2), reserved: 0 });
  });

  it('says so when its thread ends by itself', async () => {
    const broken = join(folder.path, 'broken.mjs');
    writeFileSync(broken, 'throw new Error("out of memory");');
    const ended = openStorage(broken, folder.path);
    const hasEnded = (error: unknown) =>
      error instanceof TierwiseError &&
      error.code === 'storage-closed' &&
      /out of memory/.test(error.message);
    await assert.rejects(ended.ledger(), hasEnded);
    await assert.rejects(ended.ledger(), hasEnded);
    await ended.close();
  });

  it('fails the calls under way when its thread ends, starts it again, and charges what it had reserved', async () => {
    const mortal = openStorage(mortalThread(folder.path), folder.path);
    const ledger = await mortal.ledger();
    const ceilings = { user: { ...unlimited, day: usd(1) }, workspace: unlimited };
    const row = reservationRow({ amount: usd(0.7), ceilings });
    assert.deepEqual(await ledger.reserve(row), { granted: true });

    const [asked, wanted] = await Promise.allSettled([
      ledger.seenInput(),
      ledger.reserve({ ...row, reservationId: 'never granted' }),
    ]);
    assert.match(String(asked.status === 'rejected' && asked.reason), /has ended \(out of memory\)/);
    assert.equal(wanted.status, 'rejected');

    // The same ledger, as those hold it who asked for it before.
    assert.equal((await ledger.reserve({ ...row, reservationId: 'second' })).granted, false);
    const { user } = await ledger.spend(row.workspace, row.day);
    assert.deepEqual(user.day, { spent: usd(0.7), reserved: 0 });
    await assert.rejects(
      ledger.settle(attemptRow({ reservationId: row.reservationId, cost: usd(0.1) })),
      (error: unknown) => error instanceof TierwiseError && /charged in full/.test(error.message),
    );
    assert.deepEqual((await ledger.check()).differences, []);
    await mortal.close();
  });

  it('closes without an error when its thread ends while it closes', async () => {
    const mortal = openStorage(mortalThread(folder.path), folder.path);
    const ledger = await mortal.ledger();
    const asked = ledger.seenInput();
    const closing = mortal.close();
    await assert.rejects(asked, /has ended/);
    await closing;
    await assert.rejects(ledger.rows(), /closing/);
  });

  it('says what is wrong with a question that cannot be sent, and goes on', async () => {
    const ledger = await storage.ledger();
    const row = { ...taskRow(), onDone: () => undefined };
    await assert.rejects(ledger.append(row), /could not be cloned/);
    await ledger.append(taskRow());
    assert.equal((await ledger.rows()).length, 1);
  });
});

/** The real thread, which ends like one without memory when it is asked for `seenInput`. */
function mortalThread(folder: string): string {
  const file = join(folder, 'mortal.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ method }) => {
       if (method === 'seenInput') throw new Error('out of memory');
     });
     await import(${JSON.stringify(script.href)});`,
  );
  return file;
}
