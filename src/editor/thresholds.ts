import type { LedgerRow } from '../core/ledger.ts';
import { isJudgement, learnedThresholds, type Thresholds } from '../core/quality/threshold.ts';
import type { StoredLedger } from '../storage/ledger.ts';

/** Thresholds as of the ledger's newest row, learned anew only when a user has judged an answer since. */
export function openThresholds(ledger: Pick<StoredLedger, 'rows'>): () => Promise<Thresholds> {
  const rows: LedgerRow[] = [];
  let last = 0;
  let kept = learnedThresholds([]);
  const bring = async (): Promise<Thresholds> => {
    const found = await ledger.rows({ afterSeq: last, types: ['attempt', 'verdict', 'outcome'] });
    last = found.at(-1)?.seq ?? last;
    for (const row of found) rows.push(row.type === 'verdict' ? { ...row, checks: [] } : row);
    if (found.some(isJudgement)) kept = learnedThresholds(rows);
    return kept;
  };
  let queue: Promise<unknown> = Promise.resolve();
  return () => {
    const next = queue.then(bring);
    queue = next.catch(() => undefined);
    return next;
  };
}
