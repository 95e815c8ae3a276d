/** Experience as of the ledger's newest row: read row by row as it grows, folded in slices, kept until it changes. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LedgerRow } from '../core/ledger.ts';
import type { Experience } from '../core/routing/experience.ts';
import type { StoredLedger } from '../storage/ledger.ts';

/** Asks for experience; whoever asks while it is being folded waits for the same fold. */
export function openExperience(
  ledger: Pick<StoredLedger, 'rows'>,
  halfLifeDays: () => number,
): () => Promise<Experience> {
  const rows: LedgerRow[] = [];
  let last = 0;
  let kept: { readonly experience: Experience; readonly halfLife: number } | null = null;
  const bring = async (): Promise<Experience> => {
    const halfLife = halfLifeDays();
    const found = await ledger.rows({ afterSeq: last, types: ['task', 'attempt', 'verdict', 'outcome'] });
    for (const row of found) rows.push(evidenceOf(row));
    last = found.at(-1)?.seq ?? last;
    // A task that has only begun says nothing yet.
    const changed = found.some((row) => row.type !== 'task');
    if (kept !== null && kept.halfLife === halfLife && !changed) return kept.experience;
    const { foldSteps } = await import('../core/routing/fold.ts');
    const steps = foldSteps(rows, { halfLifeDays: halfLife });
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        kept = { experience: step.value, halfLife };
        return step.value;
      }
      await nextTurn();
    }
  };
  let queue: Promise<unknown> = Promise.resolve();
  return () => {
    const next = queue.then(bring);
    queue = next.catch(() => undefined);
    return next;
  };
}

/** What a day's plans were expected to lose by trying little-known models, USD. */
export async function exploredOn(ledger: Pick<StoredLedger, 'rows'>, day: string): Promise<number> {
  const plans = await ledger.rows({ fromDay: day, toDay: day, types: ['plan'] });
  return plans.reduce((sum, row) => sum + (row.type === 'plan' ? (row.exploredUsd ?? 0) : 0), 0);
}

/** Sentences are not evidence, and there may be many. */
function evidenceOf(row: LedgerRow): LedgerRow {
  if (row.type === 'verdict') return { ...row, checks: row.checks.filter(({ check }) => check === 'judge') };
  if (row.type === 'task') return { ...row, reasons: [] };
  return row;
}
