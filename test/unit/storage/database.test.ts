import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { TierwiseError } from '../../../src/core/errors.ts';
import { usd } from '../../../src/core/money.ts';
import { openDatabase, type Schema } from '../../../src/storage/database.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { ledgerSchema } from '../../../src/storage/ledgerSchema.ts';
import { attemptRow, outcomeRow, reservationRow } from './rowsForTests.ts';
import { storageFolder } from './windows.ts';

const clock = { now: () => 1_796_000_000_000 };

function closed(sentence: RegExp) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof TierwiseError, String(error));
    assert.equal(error.code, 'storage-closed');
    assert.match(error.message, sentence);
    assert.ok(error.next !== null && error.next.text.length > 0);
    return true;
  };
}

describe('The storage', () => {
  let folder: ReturnType<typeof storageFolder>;
  let path: string;

  beforeEach(() => {
    folder = storageFolder();
    path = join(folder.path, 'ledger.db');
  });
  afterEach(() => folder.remove());

  /** A ledger with $0.10 spent and many other rows. */
  async function filled(rows = 3000): Promise<void> {
    const ledger = await openLedger(folder.path, clock);
    const reserved = reservationRow({ amount: usd(0.1) });
    await ledger.reserve(reserved);
    await ledger.settle(attemptRow({ reservationId: reserved.reservationId, cost: usd(0.1) }));
    await ledger.append(...Array.from({ length: rows }, () => outcomeRow()));
    ledger.close();
  }

  it('keeps what was written when it is opened again', async () => {
    await filled(10);
    const ledger = await openLedger(folder.path, clock);
    assert.equal((await ledger.rows()).length, 12);
    assert.equal(ledger.notice, null);
    ledger.close();
  });

  it('lets nobody change or remove a row of the ledger', async () => {
    await filled(1);
    const connection = new DatabaseSync(path);
    connection.exec('PRAGMA recursive_triggers = ON');
    assert.throws(() => connection.exec("UPDATE ledger SET day = '2020-01-01'"), /append-only/);
    assert.throws(() => connection.exec('DELETE FROM ledger'), /append-only/);
    assert.throws(
      () =>
        connection.exec(
          'REPLACE INTO ledger (seq, at, day, type, task_id, body) SELECT seq, at, day, type, task_id, body FROM ledger',
        ),
      /append-only/,
    );
    connection.close();
  });

  it('says what differs when the live state was tampered with', async () => {
    await filled(1);
    const connection = new DatabaseSync(path);
    connection.exec('UPDATE spend_by_day SET spent = 0');
    connection.close();
    const ledger = await openLedger(folder.path, clock);
    const { rows, differences } = await ledger.check();
    assert.equal(rows, 3);
    assert.deepEqual(differences, [
      'The spending of 2026-11-30 · work · openai add up to $0.10, but $0 is counted.',
    ]);
    ledger.close();
  });

  it('sets a file aside that is no database, keeps it and says so', async () => {
    writeFileSync(path, 'not a database, but someone’s notes. '.repeat(300));
    const ledger = await openLedger(folder.path, clock);
    assert.match(ledger.notice ?? '', /was damaged\. It is kept as .+damaged-.+\.db\. None of its rows/);
    assert.ok((await ledger.reserve(reservationRow())).granted);
    ledger.close();
    const kept = readdirSync(folder.path).find((name) => /^ledger\.damaged-.+\.db$/.test(name));
    assert.ok(kept !== undefined);
    assert.match(readFileSync(join(folder.path, kept), 'utf8'), /^not a database/);
  });

  it('carries over what can be read of a file that was cut off, spending included', async () => {
    await filled();
    truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096);
    const ledger = await openLedger(folder.path, clock);
    assert.match(ledger.notice ?? '', /\d+ of its rows could be read/);
    const rows = await ledger.rows();
    assert.ok(rows.length > 100 && rows.length < 3002, `${rows.length} rows`);
    assert.equal((await ledger.spend('work', '2026-11-30')).user.day.spent, usd(0.1));
    assert.deepEqual((await ledger.check()).differences, []);
    ledger.close();
  });

  it('stops when it meets damage while running, and repairs at the next opening', async () => {
    await filled();
    const file = readFileSync(path);
    // Somewhere in the middle; the first and last pages, which every opening reads, are left whole.
    file.fill(0xff, 4096 * 100, 4096 * 140);
    writeFileSync(path, file);
    const ledger = await openLedger(folder.path, clock);
    await assert.rejects(ledger.rows(), closed(/is damaged\. No paid call is made/));
    ledger.close();
    const repaired = await openLedger(folder.path, clock);
    assert.match(repaired.notice ?? '', /could be read and were carried over/);
    assert.ok((await repaired.rows()).length > 100);
    assert.deepEqual((await repaired.check()).differences, []);
    repaired.close();
    const again = await openLedger(folder.path, clock);
    assert.equal(again.notice, null);
    again.close();
  });

  it('is closed when its folder can’t be made or written to', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    await assert.rejects(openLedger(join(folder.path, 'file'), clock), closed(/could not be opened/));
    await assert.rejects(
      openLedger(join(folder.path, 'file', 'inside'), clock),
      closed(/could not be opened/),
    );
    mkdirSync(path);
    await assert.rejects(openLedger(folder.path, clock), closed(/could not be opened/));
  });

  it('is closed when the disk is full, and takes nothing back that was written before', async () => {
    const database = await openDatabase(folder.path, ledgerSchema);
    const pages = Number(database.connection.prepare('PRAGMA page_count').get()?.['page_count']);
    database.connection.exec(`PRAGMA max_page_count = ${pages}; CREATE TABLE IF NOT EXISTS ledger (x)`);
    const insert = database.connection.prepare(
      "INSERT INTO ledger (at, day, type, task_id, body) VALUES (1, '2026-11-30', 'outcome', 't', ?)",
    );
    const write = (): Promise<unknown> => database.write(() => insert.run(JSON.stringify('x'.repeat(300))));
    await assert.rejects(
      async () => {
        for (;;) await write();
      },
      closed(/disk is full/),
    );
    const rows = (): unknown => database.connection.prepare('SELECT count(*) AS n FROM ledger').get()?.['n'];
    const before = rows();
    await assert.rejects(write(), closed(/disk is full/));
    assert.equal(rows(), before);
    database.close();
  });

  it('is closed when its file can’t be written', async () => {
    const database = await openDatabase(folder.path, ledgerSchema);
    database.connection.exec('PRAGMA query_only = ON');
    await assert.rejects(
      database.write(() => database.connection.exec("INSERT INTO spend_by_day VALUES ('d', 'w', 'e', 1)")),
      closed(/not allowed to write/),
    );
    database.close();
  });

  it('is closed to a window whose file was moved away under it', async function () {
    if (process.platform === 'win32') this.skip();
    const ledger = await openLedger(folder.path, clock);
    renameSync(path, `${path}.moved`);
    await assert.rejects(ledger.reserve(reservationRow()), closed(/moved or replaced/));
    ledger.close();
  });

  it('refuses a file of a newer version and leaves it as it is', async () => {
    await filled(1);
    const connection = new DatabaseSync(path);
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    await assert.rejects(
      openLedger(folder.path, clock),
      closed(/newer version of Tierwise \(format 99; this one knows \d+\)/),
    );
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => /damaged|backup/.test(name)),
      [],
    );
  });

  const one: Schema = {
    name: 'notes',
    migrations: ['CREATE TABLE notes (note TEXT)'],
    probes: [],
    salvage: null,
  };
  const two: Schema = { ...one, migrations: [...one.migrations, 'ALTER TABLE notes ADD COLUMN place TEXT'] };

  it('keeps its log of changes short while it is open', async () => {
    const ledger = await openLedger(folder.path, clock);
    const rows = Array.from({ length: 40 }, () => outcomeRow());
    for (let n = 0; n < 400; n += 1) await ledger.append(...rows);
    const [file, log] = [statSync(path).size, statSync(`${path}-wal`).size];
    assert.ok(file > 1_000_000 && log < 8_000_000, `${file} and ${log} bytes`);
    ledger.close();
  });

  it('grants no paid request before the disk has its reservation, and counts it all the same', async () => {
    const ledger = await openLedger(folder.path, clock);
    const reserved = reservationRow({ amount: usd(0.1) });
    renameSync(`${path}-wal`, `${path}-gone`);
    await assert.rejects(ledger.reserve(reserved), closed(/could not be opened/));
    renameSync(`${path}-gone`, `${path}-wal`);
    assert.equal((await ledger.spend(reserved.workspace, reserved.day)).user.day.reserved, usd(0.1));
    ledger.close();
  });

  it('keeps a backup before a migration', async () => {
    const before = await openDatabase(folder.path, one);
    await before.write(() => before.connection.exec("INSERT INTO notes VALUES ('kept')"));
    before.close();
    const [a, b] = await Promise.all([openDatabase(folder.path, two), openDatabase(folder.path, two)]);
    assert.deepEqual({ ...a.connection.prepare('SELECT * FROM notes').get() }, { note: 'kept', place: null });
    a.close();
    b.close();
    const backup = new DatabaseSync(join(folder.path, 'notes.format-1.backup.db'));
    assert.deepEqual({ ...backup.prepare('SELECT * FROM notes').get() }, { note: 'kept' });
    backup.close();
  });

  it('leaves a file as it was when a migration fails', async () => {
    (await openDatabase(folder.path, one)).close();
    const failing = { ...one, migrations: [...two.migrations, 'ALTER TABLE nowhere ADD COLUMN x'] };
    await assert.rejects(openDatabase(folder.path, failing));
    const again = await openDatabase(folder.path, one);
    assert.deepEqual(Object.keys(again.connection.prepare('SELECT count(*) AS n FROM notes').get() ?? {}), [
      'n',
    ]);
    again.close();
  });
});
