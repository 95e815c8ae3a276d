import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerRow } from '../../../src/core/ledger.ts';
import { usd } from '../../../src/core/money.ts';
import { factsOf } from '../../../src/core/report/facts.ts';
import { reportModel } from '../../../src/core/report/reportModel.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { ledgerSchema } from '../../../src/storage/ledgerSchema.ts';
import { openReportReader } from '../../../src/storage/reportRows.ts';
import { bodyOf } from '../../../src/storage/rowShape.ts';
import { monthsOfRows } from '../../rows/months.ts';
import { attemptRow, taskRow, unlimited } from './rowsForTests.ts';

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
