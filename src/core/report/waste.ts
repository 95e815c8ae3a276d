/** What was paid for nothing, and why; and what reservations held that was never owed. */
import type { HeldInVain } from '../budget/heldInVain.ts';
import type { FailureKind } from '../ledger.ts';
import type { WastedCost } from '../ledgerFold.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import type { Selected } from './selection.ts';

export type WasteWhy =
  | { readonly kind: 'rejected'; readonly check: string | null }
  | { readonly kind: 'failed'; readonly failure: FailureKind }
  | { readonly kind: 'written-off' };

export interface WasteReason {
  readonly why: WasteWhy;
  readonly attempts: number;
  readonly cost: NanoUsd;
}

export interface Waste extends WastedCost {
  /** The dearest first; they add up to the three sums. */
  readonly reasons: readonly WasteReason[];
  /** Answers that passed, and that the user discarded or undid: paid for, and not of use. Not among the sums. */
  readonly discarded: { readonly attempts: number; readonly cost: NanoUsd };
}

export function waste(tasks: readonly Selected[]): Waste {
  const reasons = new Map<string, { why: WasteWhy; attempts: number; cost: NanoUsd }>();
  const sums = { rejected: zeroUsd, failed: zeroUsd, 'written-off': zeroUsd };
  const discarded = { attempts: 0, cost: zeroUsd };
  const add = (key: string, why: WasteWhy, cost: NanoUsd): void => {
    sums[why.kind] = addUsd(sums[why.kind], cost);
    let reason = reasons.get(key);
    if (reason === undefined) reasons.set(key, (reason = { why, attempts: 0, cost: zeroUsd }));
    reason.attempts += 1;
    reason.cost = addUsd(reason.cost, cost);
  };
  for (const { task, attempts, writeOffs } of tasks) {
    const dropped = task.judged !== null && task.judged.outcome !== 'accepted' ? task.judged.model : null;
    for (const { model, cost, failure, verdict, failedCheck } of attempts) {
      if (failure !== null) add(`failed ${failure}`, { kind: 'failed', failure }, cost);
      else if (verdict === 'reject')
        add(`rejected ${failedCheck ?? ''}`, { kind: 'rejected', check: failedCheck }, cost);
      else if (model === dropped) {
        discarded.attempts += 1;
        discarded.cost = addUsd(discarded.cost, cost);
      }
    }
    for (const { cost } of writeOffs) add('written-off', { kind: 'written-off' }, cost);
  }
  return {
    rejected: sums.rejected,
    failed: sums.failed,
    writtenOff: sums['written-off'],
    reasons: [...reasons.values()].sort((a, b) => b.cost - a.cost || b.attempts - a.attempts),
    discarded,
  };
}

/** The same sums as `heldInVain` of core/budget, over the ends that fall into the days asked for. */
export function heldOf(tasks: readonly Selected[]): HeldInVain {
  let [held, inVain] = [zeroUsd, zeroUsd];
  for (const { attempts, writeOffs } of tasks) {
    for (const ends of [attempts, writeOffs]) {
      for (const end of ends) {
        if (end.held === null) continue;
        held = addUsd(held, end.held);
        inVain = addUsd(inVain, (end.held - Math.min(end.held, end.cost)) as NanoUsd);
      }
    }
  }
  return { held, inVain };
}
