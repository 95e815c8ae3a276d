import assert from 'node:assert/strict';
import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import type { LedgerRow } from '../../../src/core/ledger.ts';
import { usd } from '../../../src/core/money.ts';
import { readExport } from '../../../src/core/report/readExport.ts';
import { exportAs } from '../../../src/editor/ledgerText.ts';
import { type OpenLedger, openLedger } from '../../../src/storage/ledger.ts';
import {
  attemptRow,
  outcomeRow,
  planRow,
  refusalRow,
  reservationRow,
  taskRow,
  unlimited,
  verdictRow,
} from './rowsForTests.ts';
import { storageFolder } from './windows.ts';

describe("Another machine's export", () => {
  const folders: ReturnType<typeof storageFolder>[] = [];
  const open: OpenLedger[] = [];

  async function machine(): Promise<OpenLedger> {
    const folder = storageFolder();
    const ledger = await openLedger(folder.path, { now: () => 1_795_996_800_000 });
    folders.push(folder);
    open.push(ledger);
    return ledger;
  }

  afterEach(() => {
    for (const ledger of open.splice(0)) ledger.close();
    for (const folder of folders.splice(0)) folder.remove();
  });

  /** A machine that has done a task of $0.05, with a row of every type but write-offs. */
  async function used(): Promise<OpenLedger> {
    const ledger = await machine();
    const taskId = 'task';
    const reserved = reservationRow({ taskId });
    await ledger.append(taskRow({ taskId }), planRow({ taskId }), refusalRow({ taskId }));
    await ledger.reserve(reserved);
    const attempt = attemptRow({ taskId, reservationId: reserved.reservationId });
    await ledger.settle(attempt);
    await ledger.append(verdictRow({ taskId, attemptId: attempt.attemptId }), outcomeRow({ taskId }));
    await ledger.appendOnce({
      ...base,
      type: 'alert',
      taskId: 'key',
      alert: 'ceiling',
      because: 'Half is spent.',
    });
    return ledger;
  }

  const base = { at: 1_795_996_800_000, day: '2026-11-30', workspace: null };

  async function exported(ledger: OpenLedger, format: 'jsonl' | 'json'): Promise<string> {
    const { head, tail, page } = exportAs(format);
    return head + page(await ledger.rows()) + tail;
  }

  for (const format of ['jsonl', 'json'] as const) {
    it(`comes back row by row as it was (${format})`, async () => {
      const there = await used();
      const here = await machine();
      const { rows, problems } = readExport(await exported(there, format));
      assert.deepEqual(problems, []);
      assert.deepEqual(await here.importRows(rows), { added: 8, known: 0 });
      const withoutPlaces = (given: readonly LedgerRow[]) => given.map((row) => ({ ...row, seq: 0 }));
      assert.deepEqual(withoutPlaces(await here.importedRows()), withoutPlaces(await there.rows()));
    });
  }

  it('counts each row once, however often and in however many parts it is imported', async () => {
    const { rows } = readExport(await exported(await used(), 'jsonl'));
    const here = await machine();
    await here.importRows(rows.slice(0, 5));
    assert.deepEqual(await here.importRows(rows), { added: 3, known: 5 });
    assert.deepEqual(await here.importRows(rows), { added: 0, known: 8 });
    assert.equal((await here.importedRows()).length, 8);
  });

  it("knows this machine's own rows again, also after they went through another's", async () => {
    const there = await used();
    const { rows } = readExport(await exported(there, 'jsonl'));
    assert.deepEqual(await there.importRows(rows), { added: 0, known: 8 });
    assert.deepEqual(await there.importedRows(), []);
  });

  it('tells rows apart that differ in anything', async () => {
    const here = await machine();
    const row = attemptRow();
    await here.importRows([row, { ...row, at: row.at + 1 }, { ...row, cost: usd(0.06) }]);
    assert.equal((await here.importedRows()).length, 3);
  });

  it("counts for reports only: this machine's ceilings, spending and check stay as they are", async () => {
    const { rows } = readExport(await exported(await used(), 'jsonl'));
    const here = await machine();
    await here.importRows(rows);
    const { user } = await here.spend('work', '2026-11-30');
    assert.deepEqual(user.day, { spent: 0, reserved: 0 });
    assert.deepEqual(await here.spendByDay('2026-01-01'), []);
    assert.deepEqual(await here.rows(), []);
    assert.deepEqual((await here.check()).differences, []);
    const full = reservationRow({
      amount: usd(1),
      ceilings: { user: { ...unlimited, day: usd(1) }, workspace: unlimited },
    });
    assert.deepEqual(await here.reserve(full), { granted: true });
  });

  it('leaves behind what no row of a ledger has', async () => {
    const here = await machine();
    await here.importRows([{ ...taskRow(), prompt: 'const secret = 1;' } as LedgerRow]);
    assert.doesNotMatch(JSON.stringify(await here.importedRows()), /secret/);
  });

  it('gives imported rows places that are no place of the ledger, and finds them by day', async () => {
    const here = await machine();
    await here.importRows([taskRow({ day: '2026-11-29' }), taskRow()]);
    const found = await here.importedRows({ fromDay: '2026-11-30' });
    assert.deepEqual(
      found.map(({ seq, day }) => [seq, day]),
      [[-2, '2026-11-30']],
    );
  });
});

describe('A damaged ledger', () => {
  it('keeps what was imported, and still knows it', async () => {
    const folder = storageFolder();
    const clock = { now: () => 1_795_996_800_000 };
    const imported = [taskRow({ taskId: 'elsewhere' }), attemptRow({ taskId: 'elsewhere' })];
    const ledger = await openLedger(folder.path, clock);
    await ledger.importRows(imported);
    for (let i = 0; i < 30; i++) await ledger.append(...Array.from({ length: 100 }, () => taskRow()));
    ledger.close();
    const path = join(folder.path, 'ledger.db');
    // The last pages hold rows of the ledger: they came after the import.
    truncateSync(path, Math.floor((statSync(path).size * 0.8) / 4096) * 4096);
    const repaired = await openLedger(folder.path, clock);
    assert.match(repaired.notice ?? '', /was damaged/);
    assert.deepEqual(await repaired.importRows(imported), { added: 0, known: 2 });
    assert.equal((await repaired.importedRows()).length, 2);
    repaired.close();
    folder.remove();
  });
});

describe('A file that is no export', () => {
  const problemsOf = (text: string) => readExport(text).problems;

  it('is refused with a sentence that says what is wrong where', () => {
    assert.deepEqual(problemsOf(''), ['The file is empty.']);
    assert.deepEqual(problemsOf('hello\n'), ['Line 1 is not JSON.']);
    assert.match(problemsOf('[{"type":"task"')[0] ?? '', /not whole JSON; it may have been cut off/);
    assert.deepEqual(problemsOf('[1]'), ['Entry 1 is not a row of a ledger.']);
    assert.deepEqual(problemsOf('{"a":1}'), ['Line 1 has no type of row.']);
    assert.match(
      problemsOf('{"type":"constructor"}')[0] ?? '',
      /type “constructor”, which this version of Tierwise does not know/,
    );
  });

  it('names the field that is missing or wrong, and takes the good rows all the same', () => {
    const rows = [
      taskRow(),
      { ...attemptRow(), cost: -1 },
      { ...attemptRow(), day: '2026-13-99' },
      { ...outcomeRow(), model: 3 },
    ];
    const { rows: read, problems, skipped } = readExport(rows.map((row) => JSON.stringify(row)).join('\r\n'));
    assert.deepEqual([read.length, skipped], [1, 3]);
    assert.deepEqual(problems, [
      'Line 2 is a row of type attempt whose “cost” is missing or not what it should be.',
      'Line 3 is a row of type attempt whose “day” is missing or not what it should be.',
      'Line 4 is a row of type outcome whose “model” is missing or not what it should be.',
    ]);
  });

  it('says what to do with a spreadsheet', () => {
    const { head } = exportAs('csv');
    assert.match(
      problemsOf(`${head}1,2026-11-30T00:00:00Z,2026-11-30,task\r\n`)[0] ?? '',
      /^This is a CSV export, .* Export the ledger as JSON lines/,
    );
  });

  it('does not fill the screen with the problems of a thousand lines', () => {
    const { problems, skipped } = readExport(Array.from({ length: 1000 }, () => 'x').join('\n'));
    assert.deepEqual([problems.length, skipped], [5, 1000]);
  });
});

describe('Something that is said once', () => {
  it('is said by one of two windows, whatever day it is and after a restart', async () => {
    const folder = storageFolder();
    const clock = { now: () => 0 };
    const [a, b] = [await openLedger(folder.path, clock), await openLedger(folder.path, clock)];
    const row = {
      type: 'alert',
      at: 1,
      day: '2026-11-30',
      taskId: 'ceiling user day 2026-11-30 1 50',
      workspace: null,
      alert: 'ceiling',
      because: 'Half is spent.',
    } as const;
    const said = await Promise.all([a.appendOnce(row), b.appendOnce({ ...row, at: 2 })]);
    assert.deepEqual(said.toSorted(), [false, true]);
    a.close();
    b.close();
    const later = await openLedger(folder.path, clock);
    assert.equal(await later.appendOnce({ ...row, day: '2026-12-01' }), false);
    assert.equal(await later.appendOnce({ ...row, taskId: 'another' }), true);
    later.close();
    folder.remove();
  });
});
