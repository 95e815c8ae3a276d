import { setImmediate as nextTurn } from 'node:timers/promises';

import type { LedgerRow, StoredRow } from '../core/ledger.ts';
import type { Database } from './database.ts';
import { storedRow } from './rowShape.ts';

/** Which rows to read; all conditions hold together. Rows come in ledger order. */
export interface RowQuery {
  /** Only rows after this place in the ledger: how to read page by page, or only what is new. */
  readonly afterSeq?: number;
  /** First and last calendar day, `YYYY-MM-DD`, both included. */
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly taskId?: string;
  readonly types?: readonly LedgerRow['type'][];
  readonly limit?: number;
}

/** Read at once between two turns of the event loop: about 3 ms. */
const pageSize = 500;

/** Rows of this machine, or those that were imported. */
export type RowTable = 'ledger' | 'imported';

export async function readRows(
  database: Database,
  query: RowQuery,
  table: RowTable = 'ledger',
): Promise<readonly StoredRow[]> {
  const statement = database.connection.prepare(`
    SELECT seq, at, day, type, task_id, workspace, body FROM ${table}
    WHERE seq > :after AND seq <= :last AND ${conditions(query)} ORDER BY seq LIMIT :limit`);
  const { first, last } = await database.read(() => reach(database, query, table));
  const wanted = query.limit ?? Number.MAX_SAFE_INTEGER;
  const rows: StoredRow[] = [];
  for (let after = Math.max(query.afterSeq ?? 0, first - 1); rows.length < wanted;) {
    const limit = Math.min(pageSize, wanted - rows.length);
    const page = await database.read(
      () => statement.all({ ...values(query), after, last, limit }) as unknown as DiskRow[],
    );
    for (const row of page) rows.push(fromDisk(row));
    const end = page.at(-1);
    if (end === undefined || page.length < limit) break;
    after = end.seq;
    await nextTurn();
  }
  return rows;
}

/**
 * Where rows of the days asked for can lie. Days mostly follow each other in the ledger, but a clock can be set back
 * and a zone be left, so each day's first and last row are looked up.
 */
function reach(
  { connection }: Database,
  { fromDay = firstDay, toDay = lastDay }: RowQuery,
  table: RowTable,
): Reach {
  if (fromDay === firstDay && toDay === lastDay) return { first: 0, last: Number.MAX_SAFE_INTEGER };
  const found = connection.prepare(`
    WITH RECURSIVE days(day) AS (
      SELECT min(day) FROM ${table} WHERE day BETWEEN :fromDay AND :toDay
      UNION ALL
      SELECT (SELECT min(day) FROM ${table} WHERE day > days.day AND day <= :toDay) FROM days WHERE day IS NOT NULL
    )
    SELECT
      ifnull(min((SELECT min(seq) FROM ${table} own WHERE own.day = days.day)), 0) AS first,
      ifnull(max((SELECT max(seq) FROM ${table} own WHERE own.day = days.day)), 0) AS last
    FROM days`);
  return found.get({ fromDay, toDay }) as unknown as Reach;
}

const [firstDay, lastDay] = ['0000-00-00', '9999-99-99'];

interface Reach {
  readonly first: number;
  readonly last: number;
}

type DiskRow = Pick<StoredRow, 'seq' | 'at' | 'day' | 'type' | 'workspace'> & {
  readonly task_id: string;
  readonly body: string;
};

function fromDisk({ seq, at, day, type, task_id, workspace, body }: DiskRow): StoredRow {
  return storedRow({ seq, at, day, type, taskId: task_id, workspace }, body);
}

function conditions(query: RowQuery): string {
  return [
    query.fromDay !== undefined && 'day >= :fromDay',
    query.toDay !== undefined && 'day <= :toDay',
    query.taskId !== undefined && 'task_id = :taskId',
    query.types !== undefined && 'type IN (SELECT value FROM json_each(:types))',
    'TRUE',
  ]
    .filter((condition) => condition !== false)
    .join(' AND ');
}

function values({ fromDay, toDay, taskId, types }: RowQuery): Record<string, string> {
  return {
    ...(fromDay !== undefined && { fromDay }),
    ...(toDay !== undefined && { toDay }),
    ...(taskId !== undefined && { taskId }),
    ...(types !== undefined && { types: JSON.stringify(types) }),
  };
}
