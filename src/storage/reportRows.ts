import { setImmediate as nextTurn } from 'node:timers/promises';

import { type Facts, type FactFold, openFacts, type ReportRow } from '../core/report/facts.ts';
import { type ReportModel, reportModel } from '../core/report/reportModel.ts';
import type { Machines, ReportQuery } from '../core/report/selection.ts';
import { type TaskPage, type TaskQuery, taskPage } from '../core/report/taskPages.ts';
import type { Database } from './database.ts';
import type { RowTable } from './rows.ts';

/** Answers what the report shows, from what it keeps of the rows that were asked for; results are small. */
export interface ReportReader {
  model(query: ReportQuery): Promise<ReportModel>;
  tasks(query: TaskQuery): Promise<TaskPage>;
}

/**
 * The narrow side of each row, as JSON, in an index of its own: the report reads a hundred thousand rows from it
 * without parsing their bodies, which is four times as fast. An index cannot fall behind its table. Rejecting verdicts
 * keep their checks, since they say why money was wasted.
 */
export const reportFormat = narrowRowsOf('ledger');
/** The same of what was imported; and the tasks among it, which a trace asks for one by one. */
export const importedReportFormat = `${narrowRowsOf('imported')} CREATE INDEX imported_by_task ON imported (task_id);`;

function narrowRowsOf(table: RowTable): string {
  return `
  ALTER TABLE ${table} ADD COLUMN narrow TEXT AS (CASE type
    WHEN 'task' THEN json_array(type, at, day, task_id, workspace,
      body ->> 'kind', body ->> 'complexity', body ->> 'languageId', body ->> 'path')
    WHEN 'plan' THEN json_array(type, at, day, task_id, workspace,
      body -> '$.estimate.quality', body -> '$.estimate.costUsd',
      body ->> '$.baseline.model', body -> '$.baseline.costUsd')
    WHEN 'reservation' THEN json_array(type, at, day, task_id, workspace,
      body ->> 'reservationId', body ->> 'amount',
      body ->> '$.ceilings.user.day', body ->> '$.ceilings.user.month',
      body ->> '$.ceilings.workspace.day', body ->> '$.ceilings.workspace.month')
    WHEN 'attempt' THEN json_array(type, at, day, task_id, workspace,
      body ->> 'attemptId', body ->> 'reservationId', body ->> 'source', body ->> 'model', body ->> 'tier',
      body ->> 'rung', body ->> 'cost', body ->> 'saved', body ->> 'costSource', body ->> 'latencyMs',
      body ->> 'templateVersion', body ->> '$.failure.kind', body ->> 'role')
    WHEN 'verdict' THEN json_array(type, at, day, task_id, workspace,
      body ->> 'attemptId', body ->> 'verdict',
      CASE WHEN body ->> 'verdict' = 'reject' THEN body -> 'checks' END)
    WHEN 'refusal' THEN json_array(type, at, day, task_id, workspace)
    WHEN 'write-off' THEN json_array(type, at, day, task_id, workspace,
      body ->> 'reservationId', body ->> 'model', body ->> 'cost')
    WHEN 'outcome' THEN json_array(type, at, day, task_id, workspace, body ->> 'outcome', body ->> 'model')
  END) VIRTUAL;
  CREATE INDEX ${table}_for_report ON ${table} (seq, narrow);
`;
}

/** Read at once between two turns of the event loop: some 3 ms. */
const sliceSize = 2000;
/** A task's first rows can lie before the first day asked for; those of the last ones are read with it. */
const rowsBefore = 500;
/** Facts of a report that nobody looks at any more are let go. */
const keptMs = 600_000;

export function openReportReader(database: Database): ReportReader {
  const kept = new Map<Machines, Kept>();
  let reading: Promise<unknown> = Promise.resolve();
  let forget: NodeJS.Timeout | undefined;
  const factsOf = ({ fromDay, machines = 'this' }: ReportQuery): Promise<Facts> => {
    clearTimeout(forget);
    forget = setTimeout(() => kept.clear(), keptMs).unref();
    // One after the other: two readings at once would fold the same rows twice.
    const next = reading.then(async () => {
      const before = kept.get(machines) ?? null;
      // A reading that breaks off has added some rows, and nobody knows which: the next one begins anew.
      kept.delete(machines);
      const fresh = await refreshed(database, before, machines, fromDay);
      kept.set(machines, fresh);
      return fresh.fold.facts;
    });
    reading = next.catch(() => undefined);
    return next;
  };
  const anyImported = database.connection.prepare('SELECT 1 FROM imported LIMIT 1');
  return {
    model: async (query) => {
      const facts = await factsOf(query);
      return reportModel(facts, query, await database.read(() => anyImported.get() !== undefined));
    },
    tasks: async (query) => taskPage(await factsOf(query), query),
  };
}

/** What was read: every own row from `first` on, up to `last`, and every imported one up to `lastImported`. */
interface Kept {
  readonly first: number;
  readonly last: number;
  readonly lastImported: number;
  readonly fold: FactFold;
}

/** Reads what is new, or everything again where earlier rows are asked for. */
async function refreshed(
  database: Database,
  known: Kept | null,
  machines: Machines,
  fromDay: string | null,
): Promise<Kept> {
  const from = machines === 'others' || known?.first === 0 ? 0 : await firstOf(database, fromDay);
  const before =
    known !== null && known.first <= from
      ? known
      : { fold: openFacts(), first: from, last: Math.max(0, from - 1), lastImported: 0 };
  const { fold, first } = before;
  const last = machines === 'others' ? 0 : await foldAfter(database, 'ledger', before.last, fold);
  const lastImported =
    machines === 'this' ? 0 : await foldAfter(database, 'imported', before.lastImported, fold);
  return { first, last, lastImported, fold };
}

/** The place from which on rows of the day and later ones lie, with some before it. */
async function firstOf({ connection, read }: Database, fromDay: string | null): Promise<number> {
  if (fromDay === null) return 0;
  // Without its index every row's body would be read up to the first of the day.
  const firstSince = connection.prepare(`
    SELECT ifnull((SELECT min(seq) FROM ledger INDEXED BY ledger_by_day WHERE day >= ?),
      ifnull((SELECT max(seq) + 1 FROM ledger), 0)) AS first`);
  const { first } = await read(() => firstSince.get(fromDay) as { readonly first: number });
  return Math.max(0, first - rowsBefore);
}

/** Adds the rows after a place to a fold, and returns the place of the last. */
async function foldAfter(
  database: Database,
  table: RowTable,
  place: number,
  fold: FactFold,
): Promise<number> {
  const { connection } = database;
  const lastRow = connection.prepare(`SELECT ifnull(max(seq), 0) AS last FROM ${table}`);
  const slice = connection.prepare(`
    SELECT '[' || ifnull(group_concat(narrow), '') || ']' AS rows FROM
      (SELECT narrow FROM ${table} INDEXED BY ${table}_for_report WHERE seq > :after AND seq <= :last ORDER BY seq)`);
  const { last } = await database.read(() => lastRow.get() as { readonly last: number });
  for (let after = place; after < last; after += sliceSize) {
    const { rows } = await database.read(
      () => slice.get({ after, last: Math.min(last, after + sliceSize) }) as { readonly rows: string },
    );
    for (const row of JSON.parse(rows) as readonly Narrow[]) fold.add(reportRow(row), table === 'imported');
    await nextTurn();
  }
  return last;
}

/** A row as `reportFormat` writes it: the columns of every row, then those of its type. */
type Narrow = readonly [ReportRow['type'], number, string, string, string | null, ...unknown[]];

function reportRow(narrow: Narrow): ReportRow {
  const [type, at, day, taskId, workspace, a, b, c, d, e, f] = narrow;
  switch (type) {
    case 'task':
      return {
        type,
        at,
        day,
        taskId,
        workspace,
        kind: a,
        complexity: b,
        languageId: c,
        path: d,
      } as ReportRow;
    case 'plan': {
      const baseline = c === null ? null : { model: c, costUsd: d };
      return {
        type,
        at,
        day,
        taskId,
        workspace,
        estimate: { quality: a, costUsd: b },
        baseline,
      } as ReportRow;
    }
    case 'reservation': {
      const ceilings = { user: { day: c, month: d }, workspace: { day: e, month: f } };
      return { type, at, day, taskId, workspace, reservationId: a, amount: b, ceilings } as ReportRow;
    }
    case 'attempt':
      return attempt(narrow);
    case 'verdict':
      return { type, at, day, taskId, workspace, attemptId: a, verdict: b, checks: c ?? [] } as ReportRow;
    case 'write-off':
      return { type, at, day, taskId, workspace, reservationId: a, model: b, cost: c } as ReportRow;
    case 'outcome':
      return { type, at, day, taskId, workspace, outcome: a, model: b } as ReportRow;
    case 'refusal':
    case 'alert':
      return { type, at, day, taskId, workspace };
  }
}

function attempt([type, at, day, taskId, workspace, ...own]: Narrow): ReportRow {
  const [attemptId, reservationId, source, model, tier, rung, cost, saved] = own;
  const [, , , , , , , , costSource, latencyMs, templateVersion, failed, role] = own;
  const failure = failed === null ? null : { kind: failed };
  return {
    ...{ type, at, day, taskId, workspace, attemptId, reservationId, source, model, tier, rung, cost, saved },
    ...{ costSource, latencyMs, templateVersion, failure, ...(role !== null && { role }) },
  } as ReportRow;
}
