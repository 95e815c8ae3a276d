import { createHash } from 'node:crypto';

import type { LedgerRow } from '../core/ledger.ts';
import type { Database } from './database.ts';
import type { Imported } from './ledger.ts';
import { bodyOf } from './rowShape.ts';

/** Rows written in one transaction: some milliseconds, so that other windows can go on between. */
const rowsPerWrite = 500;

/**
 * Adds rows that are neither among this ledger's own nor among those imported before. A row is known by what it holds:
 * its ids are random, and what differs between two machines' copies, its place, is no part of it.
 */
export async function importInto(database: Database, rows: readonly LedgerRow[]): Promise<Imported> {
  const { connection } = database;
  const own = connection.prepare('SELECT at, day, type, workspace, body FROM ledger WHERE task_id = ?');
  const insert = connection.prepare(`
    INSERT OR IGNORE INTO imported (identity, at, day, type, task_id, workspace, body) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  let added = 0;
  for (let start = 0; start < rows.length; start += rowsPerWrite) {
    added += await database.write(() => {
      let count = 0;
      const ofOwn = new Map<string, ReadonlySet<string>>();
      for (const row of rows.slice(start, start + rowsPerWrite)) {
        const { at, day, type, taskId, workspace } = row;
        const body = bodyOf(row);
        const identity = identityOf(taskId, { at, day, type, workspace, body });
        let known = ofOwn.get(taskId);
        if (known === undefined) {
          const found = own.all(taskId) as unknown as readonly Held[];
          ofOwn.set(taskId, (known = new Set(found.map((held) => identityOf(taskId, held)))));
        }
        if (known.has(identity)) continue;
        count += Number(insert.run(identity, at, day, type, taskId, workspace, body).changes);
      }
      return count;
    });
  }
  return { added, known: rows.length - added };
}

interface Held {
  readonly at: number;
  readonly day: string;
  readonly type: string;
  readonly workspace: string | null;
  readonly body: string;
}

function identityOf(taskId: string, { at, day, type, workspace, body }: Held): string {
  return createHash('sha256')
    .update(JSON.stringify([at, day, type, taskId, workspace, body]))
    .digest('hex');
}
