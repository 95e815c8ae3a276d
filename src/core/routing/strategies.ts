import type { Chain } from './chains.ts';
import type { PlanSettings, Strategy, Weights } from './plan.ts';
import { sayPercent, sayPoints, sayUsd } from './sentences.ts';

/** Chains in the order a strategy prefers them, and the sentence that says so. */
export interface Ranking {
  readonly prefers: (a: Chain, b: Chain) => number;
  readonly because: string;
}

/** How the strategy of the settings ranks these chains (at least one). */
export function rankingOf(chains: readonly Chain[], settings: PlanSettings): Ranking {
  return rankings[settings.strategy](chains, settings);
}

const rankings: Readonly<Record<Strategy, (chains: readonly Chain[], settings: PlanSettings) => Ranking>> = {
  cheapest: (_chains, { minQuality }) => ({
    prefers: cheaperFirst,
    because:
      minQuality > 0
        ? `Cheapest takes the least expected cost with at least ${sayPercent(minQuality)} expected quality.`
        : 'Cheapest takes the least expected cost.',
  }),
  balanced: (chains, { qualityTolerance }) => {
    const best = bestSingle(chains);
    const floor = best.quality - qualityTolerance;
    const enough = (chain: Chain): number => (chain.quality >= floor ? 0 : 1);
    return {
      prefers: (a, b) => enough(a) - enough(b) || (enough(a) === 0 ? cheaperFirst(a, b) : betterFirst(a, b)),
      because: `Balanced takes the cheapest chain within ${sayPoints(qualityTolerance)} of the best single model (${labels(best)}, ${sayPercent(best.quality)} at ${sayUsd(best.costUsd)}).`,
    };
  },
  best: () => ({
    prefers: betterFirst,
    because: 'Best takes the most expected quality that the ceilings allow.',
  }),
  weighted: (_chains, { weights }) => {
    const score = scoreBy(weights);
    return {
      prefers: (a, b) => score(b) - score(a) || cheaperFirst(a, b),
      because: `Weighted takes the best sum of capability (${weights.capability}), performance (${weights.performance}), availability (${weights.availability}) and cost (${weights.cost}).`,
    };
  },
};

/**
 * The weighted sum of a chain: quality, speed (1 at once, ½ at ten seconds), availability, and its cost in units of
 * `costUnitUsd`. Cost is linear, so that over many tasks the same weights buy quality at the same price everywhere:
 * that is the least total cost for the total quality reached.
 */
function scoreBy(weights: Weights): (chain: Chain) => number {
  const total = weights.capability + weights.performance + weights.availability + weights.cost;
  const scale = total > 0 ? 1 / total : 1;
  return (chain) =>
    scale *
    (weights.capability * chain.quality +
      weights.performance / (1 + chain.latencyMs / halfSpeedMs) +
      weights.availability * chain.availability -
      weights.cost * (chain.costUsd / costUnitUsd));
}

/** With the default weights (0.4 to 0.1) a certainly right answer is worth four of these: 20 cents. */
export const costUnitUsd = 0.05;
const halfSpeedMs = 10_000;

/** The chain of one rung with the most quality; the first chain where there is none. */
function bestSingle(chains: readonly Chain[]): Chain {
  const singles = chains.filter((chain) => chain.entrants.length === 1);
  return (singles.length > 0 ? singles : chains).reduce((best, chain) =>
    betterFirst(chain, best) < 0 ? chain : best,
  );
}

function cheaperFirst(a: Chain, b: Chain): number {
  return a.costUsd - b.costUsd || b.quality - a.quality || byLatencyAndIds(a, b);
}

function betterFirst(a: Chain, b: Chain): number {
  return b.quality - a.quality || a.costUsd - b.costUsd || byLatencyAndIds(a, b);
}

function byLatencyAndIds(a: Chain, b: Chain): number {
  if (a.latencyMs !== b.latencyMs) return a.latencyMs - b.latencyMs;
  const [x, y] = [ids(a), ids(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function ids(chain: Chain): string {
  return chain.entrants.map((entrant) => entrant.model.id).join(' ');
}

/** The labels of a chain for a sentence. */
export function labels(chain: Chain): string {
  return chain.entrants.map((entrant) => entrant.model.label).join(', then ');
}
