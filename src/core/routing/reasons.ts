/** Why a chain was chosen, in sentences: shown, logged and stored as they are. */
import type { Wishes } from '../task/task.ts';
import type { Entrant } from './admission.ts';
import { type Chain, limitOf } from './chains.ts';
import type { RemovedModel, Rung } from './plan.ts';
import { sayPercent, sayUsd } from './sentences.ts';
import { labels, type Ranking } from './strategies.ts';

/** Why this chain: the choice, each rung, and what bent it. */
export function reasonsFor(
  { model, tier }: Wishes,
  chosen: Chain,
  chain: readonly Rung[],
  ranking: Ranking,
  removed: readonly RemovedModel[],
): readonly string[] {
  const choice =
    model === null ? ranking.because : `${labels(chosen)} was asked for, so no other model was considered.`;
  const left = removed.filter(({ constraint }) => constraint !== 'wish').length;
  return [
    choice,
    ...(tier === undefined ? [] : [`Only models of the ${tier} tier were asked for.`]),
    ...chain.map((rung, index) => sayRung(rung, chosen.entrants[index], index)),
    ...fromCache(chosen),
    ...cuts(chosen),
    ...assumed(chosen),
    ...(left > 0 ? [`${left} ${left === 1 ? 'model was' : 'models were'} left out by constraints.`] : []),
  ];
}

function sayRung(rung: Rung, entrant: Entrant | undefined, index: number): string {
  const expected = `is expected to be right in ${sayPercent(rung.success)} of such tasks for ${sayUsd(rung.expectedCostUsd)}`;
  const source = entrant === undefined ? '' : ` (${entrant.expectation.success.source})`;
  return index === 0
    ? `${rung.model.label} ${expected}${source}.`
    : `If the answer before is rejected (${sayPercent(rung.reach)} of the time), ${rung.model.label} ${expected}${source}.`;
}

function fromCache({ entrants: [first] }: Chain): readonly string[] {
  const share = first === undefined ? 0 : first.cachedTokens / Math.max(1, first.tokens.expected);
  if (share < worthSaying) return [];
  return [
    `About ${sayPercent(share)} of its prompt is expected from the provider's cache, at a lower price.`,
  ];
}

/** Less of a prompt than this from the cache is no reason for anything. */
const worthSaying = 0.1;

function cuts(chain: Chain): readonly string[] {
  return chain.entrants.flatMap((entrant, index) => {
    const limit = limitOf(chain, index);
    return limit < entrant.wantedOutput
      ? [
          `The answer of ${entrant.model.label} is limited to ${limit} tokens so that its worst case fits the ceilings.`,
        ]
      : [];
  });
}

function assumed(chain: Chain): readonly string[] {
  return chain.entrants
    .filter((entrant) => entrant.model.price.kind === 'unknown')
    .map(
      (entrant) =>
        `The price of ${entrant.model.label} is unknown; that of a dear ${entrant.model.tier} model is assumed.`,
    );
}

/** Why a chain is tried that would not be chosen. */
export function sayTrial(tried: Chain, usual: Chain, regretUsd: number): string {
  return `To learn how well it does, ${labels(tried)} is tried instead of ${labels(usual)}; that is expected to lose ${sayUsd(regretUsd)} of what the day's trials may cost.`;
}
