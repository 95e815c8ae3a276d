import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import type { LedgerRow } from '../../../src/core/ledger.ts';
import { modelId } from '../../../src/core/models/model.ts';
import { nanoUsd } from '../../../src/core/money.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { ledgerSchema } from '../../../src/storage/ledgerSchema.ts';
import { bodyOf } from '../../../src/storage/rowShape.ts';
import {
  attemptRow,
  outcomeRow,
  planRow,
  reservationRow,
  taskRow,
  verdictRow,
} from '../../unit/storage/rowsForTests.ts';

/** The last day that rows are made for. */
export const today = '2026-11-30';

const rowsPerTask = 6;
const tasksPerBatch = 500;
const endpoints = ['openai', 'anthropic', 'openrouter', 'google', 'ollama'];

/** Fills a new ledger with a year and a half of tasks, by its own schema and triggers. */
export async function fillLedger(folder: string, rows: number): Promise<void> {
  const database = await openDatabase(folder, ledgerSchema);
  database.connection.exec('PRAGMA synchronous = OFF');
  const insert = database.connection.prepare(
    'INSERT INTO ledger (at, day, type, task_id, workspace, owner, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const tasks = Math.ceil(rows / rowsPerTask);
  for (let first = 0; first < tasks; first += tasksPerBatch) {
    await database.write(() => {
      for (let task = first; task < Math.min(tasks, first + tasksPerBatch); task += 1) {
        for (const row of rowsOfTask(task, tasks)) {
          insert.run(row.at, row.day, row.type, row.taskId, row.workspace, 'filler', bodyOf(row));
        }
      }
    });
  }
  database.close();
}

export function ledgerPath(folder: string): string {
  return join(folder, `${ledgerSchema.name}.db`);
}

const days = 540;
const dayMs = 86_400_000;

function rowsOfTask(task: number, tasks: number): readonly LedgerRow[] {
  const at = Date.parse(today) - Math.floor(((tasks - 1 - task) * days) / tasks) * dayMs;
  const day = new Date(at).toISOString().slice(0, 10);
  const [taskId, reservationId, attemptId] = [randomUUID(), randomUUID(), randomUUID()];
  const model = modelId(endpoints[task % endpoints.length] ?? '', 'some-model');
  const common = { at, day, taskId, workspace: `workspace ${task % 12}` };
  const cost = nanoUsd(1_000_000 + (task % 7) * 100_000);
  return [
    taskRow(common),
    planRow(common),
    reservationRow({ ...common, reservationId, model, amount: nanoUsd(cost * 3) }),
    attemptRow({ ...common, reservationId, attemptId, model, cost }),
    verdictRow({ ...common, attemptId }),
    outcomeRow({ ...common, model }),
  ];
}
