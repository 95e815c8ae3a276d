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
});
