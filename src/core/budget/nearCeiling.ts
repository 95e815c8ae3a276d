import { formatUsd } from '../money.ts';
import type { PlanSettings } from '../routing/plan.ts';
import type { BindingCeilings, SpendState } from './ceilings.ts';

/** From this share of a ceiling per day or month on, cheaper chains are preferred. */
const savesFrom = 0.8;
/** How much further `balanced` may fall below the best single model when a ceiling is all but reached. Chosen. */
const widestTolerance = 0.15;
/** How many times as much cost weighs for `weighted` then. Chosen. */
const heaviestCost = 5;

/** The settings to plan with near a ceiling, and the sentences that say so; as they are where none is near. */
export function savingNear(
  settings: PlanSettings,
  spend: SpendState,
  ceilings: BindingCeilings,
): { readonly settings: PlanSettings; readonly reasons: readonly string[] } {
  const near = fullest(spend, ceilings);
  const strain = near === null ? 0 : Math.min(1, (near.share - savesFrom) / (1 - savesFrom));
  if (near === null || strain <= 0) return { settings, reasons: [] };
  switch (settings.strategy) {
    case 'balanced': {
      const qualityTolerance = settings.qualityTolerance + strain * widestTolerance;
      const points = Math.round(qualityTolerance * 100);
      return {
        settings: { ...settings, qualityTolerance },
        reasons: [`${near.sentence}, so the cheapest chain within ${points} points of the best is taken.`],
      };
    }
    case 'weighted': {
      const cost = settings.weights.cost * (1 + strain * (heaviestCost - 1));
      return {
        settings: { ...settings, weights: { ...settings.weights, cost } },
        reasons: [`${near.sentence}, so cost weighs ${cost.toFixed(2)} instead of ${settings.weights.cost}.`],
      };
    }
    // The cheapest is taken anyway, or the user asked for the best that the ceilings allow.
    case 'cheapest':
    case 'best':
      return { settings, reasons: [] };
  }
}

interface Fullness {
  readonly share: number;
  readonly sentence: string;
}

/**
 * The ceiling per day or month that is nearest to its end; null where none has anything spent under it. A provider's own
 * does not count: when it is spent, the other providers' models are as good as before.
 */
function fullest(spend: SpendState, ceilings: BindingCeilings): Fullness | null {
  let found: Fullness | null = null;
  for (const scope of ['user', 'workspace'] as const) {
    for (const period of ['day', 'month'] as const) {
      const ceiling = ceilings[scope][period];
      const { spent } = spend[scope][period];
      if (ceiling === 'unlimited' || ceiling === 0 || spent === 0) continue;
      const share = spent / ceiling;
      if (found !== null && share <= found.share) continue;
      const whose = scope === 'user' ? 'your' : "this workspace's";
      const sentence = `${Math.floor(share * 100)} % of ${whose} ceiling of ${formatUsd(ceiling)} per ${period} is spent`;
      found = { share, sentence };
    }
  }
  return found;
}
