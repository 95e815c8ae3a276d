/** A host of the report's page over a real ledger: what the extension answers, without VS Code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LedgerRow } from '../../src/core/ledger.ts';
import { usd } from '../../src/core/money.ts';
import { spendByDay } from '../../src/core/ledgerFold.ts';
import { forecastMonth } from '../../src/core/report/forecast.ts';
import { type Asked, type Insights, reportAnswer, type ReportSource } from '../../src/editor/reportAnswer.ts';
import type { HostMessage, ReportRequest } from '../../src/report/reportProtocol.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { importInto } from '../../src/storage/importInto.ts';
import { ledgerSchema } from '../../src/storage/ledgerSchema.ts';
import { openReportReader } from '../../src/storage/reportRows.ts';
import { bodyOf } from '../../src/storage/rowShape.ts';
import { readRows } from '../../src/storage/rows.ts';

export interface LedgerHost {
  readonly source: ReportSource;
  /** Forgets what was read of the ledger, as a window does that has just begun. */
  readonly forget: () => void;
  readonly answer: (request: ReportRequest) => Promise<HostMessage | null>;
  readonly close: () => void;
}

export interface LedgerHostOptions {
  /** The user's today. */
  readonly today: string;
  readonly insights?: Partial<Insights>;
  readonly whatIf?: ReportSource['whatIf'];
  /** Rows of another machine's export. */
  readonly imported?: readonly LedgerRow[];
}

/** Stores the rows in a ledger of its own, by its own schema, and answers from it. */
export async function openLedgerHost(
  rows: readonly LedgerRow[],
  { today, insights, whatIf, imported = [] }: LedgerHostOptions,
): Promise<LedgerHost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tierwise-report-'));
  const database = await storeRows(folder, rows);
  await importInto(database, imported);
  let reader = openReportReader(database);
  const ceilings = { request: usd(0.5), day: usd(1.5), month: usd(20) };
  const source: ReportSource = {
    model: (query) => reader.model(query),
    tasks: (query) => reader.tasks(query),
    rowsOf: async (taskId) => [
      ...(await readRows(database, { taskId })),
      ...(await readRows(database, { taskId }, 'imported')),
    ],
    insights: () =>
      Promise.resolve({
        alerts: [],
        forecast: forecastMonth(spendByDay(rows), today, ceilings.month),
        advice: [],
        choices: { strategy: 'balanced', baseline: null, models: [] },
        ...insights,
      }),
    whatIf: whatIf ?? (() => Promise.reject(new Error('No what-if was given.'))),
    day: (at) => new Date(at).toISOString().slice(0, 10),
    now: () => Date.parse(`${today}T18:00:00Z`),
    ceilings: () => ceilings,
    workspace: () => 'w1',
    locale: 'en',
  };
  return {
    source,
    forget: () => (reader = openReportReader(database)),
    answer: async (request) => {
      if (!isAsked(request)) return null;
      return reportAnswer(request, source);
    },
    close: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function isAsked(request: ReportRequest): request is Asked {
  return !['why', 'next', 'advice', 'stop-what-if'].includes(request.type);
}

/** Stores rows in the folder's ledger, by its own schema, and leaves it open. */
export async function storeRows(folder: string, rows: readonly LedgerRow[]): Promise<Database> {
  const database = await openDatabase(folder, ledgerSchema);
  const insert = database.connection.prepare(
    'INSERT INTO ledger (at, day, type, task_id, workspace, owner, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  await database.write(() => {
    for (const row of rows) {
      insert.run(row.at, row.day, row.type, row.taskId, row.workspace, 'filler', bodyOf(row));
    }
  });
  return database;
}
