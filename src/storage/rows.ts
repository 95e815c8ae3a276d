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

export async function readRows(database: Database, query: RowQuery): Promise<readonly StoredRow[]> {
  const statement = database.connection.prepare(`
    SELECT seq, at, day, type, task_id, workspace, body FROM ledger
    WHERE seq > :after AND ${conditions(query)} ORDER BY seq LIMIT :limit`);
  const wanted = query.limit ?? Number.MAX_SAFE_INTEGER;
  const rows: StoredRow[] = [];
  for (let after = query.afterSeq ?? 0; rows.length < wanted;) {
    const limit = Math.min(pageSize, wanted - rows.length);
    const page = await database.read(
      () => statement.all({ ...values(query), after, limit }) as unknown as DiskRow[],
    );
    for (const row of page) rows.push(fromDisk(row));
    const last = page.at(-1);
    if (last === undefined || page.length < limit) break;
    after = last.seq;
    await nextTurn();
  }
  return rows;
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
