import type { StoredRow } from '../core/ledger.ts';
import type { StoredLedger } from '../storage/ledger.ts';

/** All rows of a task, whether it ran here or on a machine whose export was imported. */
export async function rowsOfTask(ledger: StoredLedger, taskId: string): Promise<readonly StoredRow[]> {
  const [own, imported] = await Promise.all([ledger.rows({ taskId }), ledger.importedRows({ taskId })]);
  return imported.length === 0 ? own : [...own, ...imported].toSorted((a, b) => a.at - b.at);
}
