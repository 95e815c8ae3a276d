import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LedgerRow } from '../core/ledger.ts';
import { isJudgement, learnedThresholds, type Thresholds } from '../core/quality/threshold.ts';
import type { StoredLedger } from '../storage/ledger.ts';

/** Thresholds as of the ledger's newest row, learned anew only when a user has judged an answer since. */
export function openThresholds(ledger: Pick<StoredLedger, 'rows'>): () => Promise<Thresholds> {
  const rows: LedgerRow[] = [];
  let last = 0;
  let kept = learnedThresholds([]);
  // Beyond one reading, since one may break off.
  let judged = false;
  const bring = async (): Promise<Thresholds> => {
    for (;;) {
      const found = await ledger.rows({ afterSeq: last, types: evidence, limit: rowsPerSlice });
      last = found.at(-1)?.seq ?? last;
      for (const row of found) rows.push(...needed(row));
      judged ||= found.some(isJudgement);
      if (found.length < rowsPerSlice) break;
      await nextTurn();
    }
    if (judged) kept = learnedThresholds(rows);
    judged = false;
    return kept;
  };
  let queue: Promise<unknown> = Promise.resolve();
  return () => {
    const next = queue.then(bring);
    queue = next.catch(() => undefined);
    return next;
  };
}

const evidence = ['attempt', 'verdict', 'outcome'] as const;

/** Taken over from the ledger's thread at once between two turns of the event loop: a few milliseconds. */
const rowsPerSlice = 500;

/** What may still be asked of a row: a task that merely ended says nothing, and no check is looked at again. */
function needed(row: LedgerRow): readonly LedgerRow[] {
  if (row.type === 'verdict') return [{ ...row, checks: [] }];
  return row.type !== 'outcome' || isJudgement(row) ? [row] : [];
}
