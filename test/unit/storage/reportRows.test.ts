import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerRow } from '../../../src/core/ledger.ts';
import { addUsd, type NanoUsd, usd, zeroUsd } from '../../../src/core/money.ts';
import { factsOf, openFacts } from '../../../src/core/report/facts.ts';
import { reportModel } from '../../../src/core/report/reportModel.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { importInto } from '../../../src/storage/importInto.ts';
import { ledgerSchema } from '../../../src/storage/ledgerSchema.ts';
import { openReportReader } from '../../../src/storage/reportRows.ts';
import { bodyOf } from '../../../src/storage/rowShape.ts';
import { elsewhere, monthsOfRows } from '../../rows/months.ts';
import { attemptRow, taskRow, unlimited } from './rowsForTests.ts';

function costOf(row: LedgerRow): NanoUsd {
  return row.type === 'attempt' || row.type === 'write-off' ? row.cost : zeroUsd;
}

describe('The rows of the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-rows-'));
  const rows = monthsOfRows({ tasks: 400, days: 90, today: '2026-11-22' });
  const query = { fromDay: null, toDay: '2026-11-22', ceilings: unlimited };
  let database: Database;
  const append = (more: readonly LedgerRow[]) =>
    database.write(() => {
      const insert = database.connection.prepare(
        'INSERT INTO ledger (at, day, type, task_id, workspace, body) VALUES (?, ?, ?, ?, ?, ?)',
      );
      for (const row of more) {
        insert.run(row.at, row.day, row.type, row.taskId, row.workspace, bodyOf(row));
      }
    });
  before(async () => {
    database = await openDatabase(folder, ledgerSchema);
    await append(rows);
  });
  after(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('say the same as the whole rows', async () => {
    const reader = openReportReader(database);
    for (const part of [{}, { fromDay: '2026-11-01' }, { workspace: 'w1' }, { workspace: null }]) {
      const read = await reader.model({ ...query, ...part });
      assert.deepEqual(read, reportModel(factsOf(rows), { ...query, ...part }));
    }
  });

  it('are read from where they are asked for, and again when earlier ones are', async () => {
    const reader = openReportReader(database);
    const week = await reader.model({ ...query, fromDay: '2026-11-16' });
    assert.deepEqual(week, reportModel(factsOf(rows), { ...query, fromDay: '2026-11-16' }));
    const [whole, list] = await Promise.all([
      reader.model(query),
      reader.tasks({ ...query, search: '', order: 'newest', offset: 0, limit: 5 }),
    ]);
    assert.equal(whole.tasks, 400);
    assert.equal(list.total, 400);
  });

  it('count those of another machine where they are asked for, and never twice', async () => {
    const reader = openReportReader(database);
    const here = await reader.model(query);
    const other = monthsOfRows({ tasks: 100, days: 60, today: '2026-11-22', seed: 5 }).map(elsewhere);
    // Its export holds what came from here, too, and is imported in parts that overlap.
    const file = [...rows, ...other];
    await importInto(database, file);
    await importInto(database, file.slice(-200));
    assert.deepEqual(await reader.model(query), { ...here, imported: true });
    const others = { ...query, machines: 'others' } as const;
    const there = await reader.model(others);
    const facts = openFacts();
    for (const row of other) facts.add(row, true);
    assert.deepEqual(there, reportModel(facts.facts, others, true));
    assert.equal(there.spent, addUsd(...other.map(costOf)));
    const both = await reader.model({ ...query, machines: 'all' });
    assert.equal(both.spent, addUsd(here.spent, there.spent));
    assert.equal(both.tasks, here.tasks + there.tasks);
    assert.equal(both.savings.baseline.tasks, here.savings.baseline.tasks + there.savings.baseline.tasks);
  });

  it('say nothing of the ceilings here when other machines count', async () => {
    const reader = openReportReader(database);
    const both = await reader.model({ ...query, fromDay: '2026-11-01', machines: 'all' });
    assert.ok(both.overTime.bins.every(({ ceiling }) => ceiling === null));
    assert.equal(both.ceilings.periods, 0);
    const here = await reader.model({ ...query, fromDay: '2026-11-01' });
    assert.ok(here.overTime.bins.some(({ ceiling }) => ceiling === usd(1.5)));
  });

  it('stand in one list with those of another machine, the newest first', async () => {
    const reader = openReportReader(database);
    const asked = { ...query, machines: 'all', order: 'newest', offset: 0, limit: 1000 } as const;
    const { lines, total } = await reader.tasks({ ...asked, search: '' });
    assert.equal(total, 500);
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => b.at - a.at),
    );
    assert.equal((await reader.tasks({ ...asked, search: 'imported' })).total, 100);
  });

  it('grow with the ledger', async () => {
    const reader = openReportReader(database);
    const before = await reader.model(query);
    const day = { day: '2026-11-22', taskId: 'new' };
    await append([taskRow(day), attemptRow({ ...day, cost: usd(0.25) })]);
    const after = await reader.model(query);
    assert.equal(after.tasks, before.tasks + 1);
    assert.equal(after.spent - before.spent, usd(0.25));
  });

  it('count each row once, though a reading broke off half-way', async () => {
    let reads = 0;
    const failing: Database = {
      ...database,
      read: (queries) => (++reads === 3 ? Promise.reject(new Error('disk')) : database.read(queries)),
    };
    const reader = openReportReader(failing);
    await assert.rejects(reader.model(query), /disk/);
    assert.deepEqual(await reader.model(query), await openReportReader(database).model(query));
  });
});
