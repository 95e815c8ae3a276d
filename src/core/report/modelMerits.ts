/** Which model earns its price: what an answer of each costs, and how often one is of use. */
import type { ModelId, Tier } from '../models/model.ts';
import { addUsd, type NanoUsd, toDollars, zeroUsd } from '../money.ts';
import type { Interval } from './interval.ts';
import type { Selected } from './selection.ts';
import { shareOf } from './shares.ts';

export interface ModelMerit {
  readonly model: ModelId;
  readonly tier: Tier;
  /** Answers that were checked, and those of them that passed. */
  readonly checked: number;
  readonly passed: number;
  /** Answers that the user judged, and those of them kept. */
  readonly judged: number;
  readonly kept: number;
  /** Everything that was paid for its calls, failed ones included. */
  readonly spent: NanoUsd;
  /** USD for each checked answer, failed calls included; null without an answer. */
  readonly costUsd: number | null;
  /**
   * Share of its answers that pass the checks and are kept, estimated as the product of both shares, since only answers
   * that passed are judged; null before the first judgement.
   */
  readonly acceptance: Interval | null;
  /** Share that passes the checks: as much can be accepted at most. Null without an answer. */
  readonly passing: Interval | null;
  /** USD for each answer that is of use, at that share; null where it is not known or zero. */
  readonly costOfAcceptedUsd: number | null;
}

/** Models that were called, the most used first. */
export function modelMerits(tasks: readonly Selected[]): readonly ModelMerit[] {
  const counts = new Map<ModelId, Counts>();
  for (const { task, attempts } of tasks) {
    for (const { model, tier, source, judge, cost, verdict } of attempts) {
      if (source === 'cache' || judge) continue;
      let count = counts.get(model);
      if (count === undefined) {
        counts.set(model, (count = { tier, checked: 0, passed: 0, judged: 0, kept: 0, spent: zeroUsd }));
      }
      count.spent = addUsd(count.spent, cost);
      if (verdict === null) continue;
      count.checked += 1;
      if (verdict === 'reject') continue;
      count.passed += 1;
      if (task.judged === null || task.judged.model !== model) continue;
      count.judged += 1;
      if (task.judged.outcome === 'accepted') count.kept += 1;
    }
  }
  return [...counts]
    .map(([model, count]) => meritOf(model, count))
    .sort((a, b) => b.checked - a.checked || (a.model < b.model ? -1 : 1));
}

interface Counts {
  readonly tier: Tier;
  checked: number;
  passed: number;
  judged: number;
  kept: number;
  spent: NanoUsd;
}

function meritOf(model: ModelId, { tier, checked, passed, judged, kept, spent }: Counts): ModelMerit {
  const passing = shareOf(passed, checked);
  const keeping = shareOf(kept, judged);
  const acceptance = passing === null || keeping === null ? null : both(passing, keeping);
  const costUsd = checked === 0 ? null : toDollars(spent) / checked;
  return {
    ...{ model, tier, checked, passed, judged, kept, spent, costUsd, acceptance, passing },
    costOfAcceptedUsd:
      costUsd === null || acceptance === null || acceptance.expected === 0
        ? null
        : costUsd / acceptance.expected,
  };
}

/** Bounds of a product from those of its factors: wider than they need be, never too narrow. */
function both(a: Interval, b: Interval): Interval {
  return { low: a.low * b.low, expected: a.expected * b.expected, high: a.high * b.high };
}
