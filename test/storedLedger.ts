/** The ledger as a running extension stores it, read from outside. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import type { StoredRow } from '../src/core/ledger.ts';
import { storedRow } from '../src/storage/rowShape.ts';

interface DiskRow {
  readonly seq: number;
  readonly at: number;
  readonly day: string;
  readonly type: StoredRow['type'];
  readonly task_id: string;
  readonly workspace: string | null;
  readonly body: string;
}

/** Every row so far, the oldest first; none where nothing was stored yet. */
export function readStoredLedger(userFolder: string): readonly StoredRow[] {
  const file = path.join(userFolder, 'User/globalStorage/tierwise.tierwise/ledger.db');
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
  try {
    const rows = database
      .prepare('SELECT seq, at, day, type, task_id, workspace, body FROM ledger ORDER BY seq')
      .all() as unknown as readonly DiskRow[];
    return rows.map(({ task_id: taskId, body, ...columns }) => storedRow({ ...columns, taskId }, body));
  } finally {
    database.close();
  }
}
