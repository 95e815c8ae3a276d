import type { Ceiling } from '../budget/ceilings.ts';
import type { Entrant } from './admission.ts';
import { shareOfLevel } from './difficulty.ts';
import type { Verifier } from './verifier.ts';

/** A chain with what is expected of it. */
export interface Chain {
  readonly entrants: readonly Entrant[];
  /** The output limit of each rung where the ceilings cut it; null where each is as wanted. */
  readonly limits: readonly number[] | null;
  /** Probability of a right answer in the end. */
  readonly quality: number;
  readonly costUsd: number;
  readonly latencyMs: number;
  /** Probability that at least one rung's provider answers. */
  readonly availability: number;
}

/** One rung as a chain expects it. */
export interface RungEstimate {
  readonly success: number;
  readonly reach: number;
  readonly expectedCostUsd: number;
}

export interface ChainLimits {
  readonly verifier: Verifier;
  readonly headroom: Ceiling;
  readonly minOutputTokens: number;
  readonly maxRungs: number;
  readonly answerWorthUsd: number;
}

/**
 * Every strictly upward chain of the entrants (which are in order of tier) whose worst case fits the headroom and whose
 * every further rung is worth its price.
 */
export function chainsOf(entrants: readonly Entrant[], limits: ChainLimits): readonly Chain[] {
  const chains: Chain[] = [];
  const grow = (prefix: readonly Entrant[], before: Walk, shorter: Chain | null, from: number): void => {
    const rank = prefix.at(-1)?.rank ?? -1;
    for (let i = from; i < entrants.length; i++) {
      const next = entrants[i];
      if (next === undefined || next.rank <= rank) continue;
      const rungs = [...prefix, next];
      const outputs = outputLimits(rungs, limits);
      if (outputs === null) continue;
      const chain =
        outputs === 'as wanted' ? endWith(before, rungs, next) : walkCut(rungs, outputs, limits.verifier);
      if (shorter === null || isWorthIt(shorter, chain, limits.answerWorthUsd)) chains.push(chain);
      if (rungs.length < limits.maxRungs && i + 1 < entrants.length) {
        grow(rungs, goOn(before, next, next.wantedOutput, limits.verifier), chain, i + 1);
      }
    }
  };
  grow([], start, null, 0);
  return chains;
}

/** What is expected of each rung of a chain. */
export function rungsOf(chain: Chain, verifier: Verifier): readonly RungEstimate[] {
  let walk = start;
  return chain.entrants.map((entrant, index) => {
    const limit = limitOf(chain, index);
    const rung = tryRung(walk, entrant, limit);
    walk = goOn(walk, entrant, limit, verifier);
    return rung;
  });
}

/** The output limit of a chain's rung. */
export function limitOf(chain: Chain, index: number): number {
  return chain.limits?.[index] ?? chain.entrants[index]?.wantedOutput ?? 0;
}

/** What has happened before a rung: how likely each level of difficulty still is, and what was spent and gained. */
interface Walk {
  readonly reachAt: Float64Array;
  readonly quality: number;
  readonly costUsd: number;
  readonly latencyMs: number;
  /** Probability that no provider has answered. */
  readonly silent: number;
}

const start: Walk = {
  reachAt: Float64Array.from(shareOfLevel),
  quality: 0,
  costUsd: 0,
  latencyMs: 0,
  silent: 1,
};

/** A rung's expectations after what went before. */
function tryRung(before: Walk, entrant: Entrant, limit: number): RungEstimate {
  const fits = shareWithin(limit, entrant);
  let reach = 0;
  let right = 0;
  for (let k = 0; k < before.reachAt.length; k++) {
    const here = before.reachAt[k] ?? 0;
    reach += here;
    right += here * (entrant.success[k] ?? 0);
  }
  const success = reach === 0 ? 0 : (right * fits) / reach;
  const output = Math.min(limit, expectedOutput(entrant, success));
  return { success, reach, expectedCostUsd: entrant.inputCost + output * entrant.outputCost };
}

/** The chain that ends with this rung: its answer is taken, whatever the verifier says. */
function endWith(
  before: Walk,
  entrants: readonly Entrant[],
  last: Entrant,
  limits: readonly number[] | null = null,
): Chain {
  const rung = tryRung(before, last, limits?.[entrants.length - 1] ?? last.wantedOutput);
  return {
    entrants,
    limits,
    quality: before.quality + rung.reach * rung.success,
    costUsd: before.costUsd + rung.reach * rung.expectedCostUsd,
    latencyMs: before.latencyMs + rung.reach * last.expectation.latencyMs,
    availability: 1 - before.silent * (1 - last.expectation.reliability),
  };
}

/**
 * Past a rung whose answer was rejected: a right one is accepted with the verifier's sensitivity, a wrong one with
 * 1 − specificity, at each level of difficulty.
 */
function goOn(before: Walk, entrant: Entrant, limit: number, { sensitivity, specificity }: Verifier): Walk {
  const fits = shareWithin(limit, entrant);
  const rung = tryRung(before, entrant, limit);
  const reachAt = new Float64Array(before.reachAt.length);
  for (let k = 0; k < reachAt.length; k++) {
    const p = (entrant.success[k] ?? 0) * fits;
    reachAt[k] = (before.reachAt[k] ?? 0) * (1 - p * sensitivity - (1 - p) * (1 - specificity));
  }
  return {
    reachAt,
    quality: before.quality + rung.reach * rung.success * sensitivity,
    costUsd: before.costUsd + rung.reach * rung.expectedCostUsd,
    latencyMs: before.latencyMs + rung.reach * entrant.expectation.latencyMs,
    silent: before.silent * (1 - entrant.expectation.reliability),
  };
}

/** A chain whose output limits the ceilings cut, walked from its start. */
function walkCut(entrants: readonly Entrant[], limits: readonly number[], verifier: Verifier): Chain {
  const walk = entrants
    .slice(0, -1)
    .reduce((before, entrant, i) => goOn(before, entrant, limits[i] ?? 0, verifier), start);
  return endWith(walk, entrants, entrants[entrants.length - 1] as Entrant, limits);
}

/**
 * Output tokens of a rung that is right this often: fewer than on average where it is right more often than on average.
 */
function expectedOutput({ expectation: { output, success } }: Entrant, here: number): number {
  const whenRight = Math.max(0, (output.mean - (1 - success.mean) * output.whenWrong) / success.mean);
  return here * whenRight + (1 - here) * output.whenWrong;
}

/** The output limits that make the sum of worst cases fit: as wanted, or all cut by one factor; null if that cuts too much. */
function outputLimits(
  entrants: readonly Entrant[],
  { headroom, minOutputTokens }: ChainLimits,
): readonly number[] | 'as wanted' | null {
  if (headroom === 'unlimited') return 'as wanted';
  let input = 0;
  let output = 0;
  for (const entrant of entrants) {
    input += entrant.inputWorst;
    output += entrant.wantedOutput * entrant.outputWorst;
  }
  // Each metered rung's worst case is rounded up to a whole nano-dollar on its own.
  const room = headroom - input - entrants.length;
  if (output <= room || (input === 0 && output === 0)) return 'as wanted';
  const factor = Math.max(0, room) / output;
  const cut: number[] = [];
  for (const { outputWorst, wantedOutput } of entrants) {
    const limit = outputWorst === 0 ? wantedOutput : Math.floor(wantedOutput * factor);
    if (limit < minOutputTokens) return null;
    cut.push(limit);
  }
  return cut;
}

/** Share of answers that a cut limit leaves whole, against the wanted limit; output taken as exponential with its p90. */
function shareWithin(limit: number, { wantedOutput, expectation }: Entrant): number {
  if (limit >= wantedOutput) return 1;
  const rate = Math.LN10 / expectation.output.p90;
  return (1 - Math.exp(-limit * rate)) / (1 - Math.exp(-wantedOutput * rate));
}

/** Whether the last rung adds quality that is worth more than it adds cost. */
function isWorthIt(shorter: Chain, longer: Chain, answerWorthUsd: number): boolean {
  const gained = longer.quality - shorter.quality;
  return gained > 0 && gained * answerWorthUsd >= longer.costUsd - shorter.costUsd;
}
