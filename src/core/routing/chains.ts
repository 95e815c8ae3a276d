import type { Ceiling } from '../budget/ceilings.ts';
import { tierRank } from '../models/model.ts';
import type { Entrant } from './admission.ts';
import { shareOfLevel } from './difficulty.ts';
import type { Verifier } from './verifier.ts';

/** A chain with what is expected of it. */
export interface Chain {
  readonly entrants: readonly Entrant[];
  /** The output limit of each rung; less than wanted where the ceilings cut it. */
  readonly limits: readonly number[];
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
  const grow = (prefix: readonly Entrant[], shorter: Chain | null, from: number): void => {
    for (let i = from; i < entrants.length; i++) {
      const next = entrants[i];
      const last = prefix.at(-1);
      if (
        next === undefined ||
        (last !== undefined && tierRank(next.model.tier) <= tierRank(last.model.tier))
      ) {
        continue;
      }
      const rungs = [...prefix, next];
      const chain = estimateChain(rungs, limits);
      if (chain === null) continue;
      if (shorter === null || isWorthIt(shorter, chain, limits.answerWorthUsd)) chains.push(chain);
      if (rungs.length < limits.maxRungs) grow(rungs, chain, i + 1);
    }
  };
  grow([], null, 0);
  return chains;
}

/** What is expected of each rung of a chain. */
export function rungsOf(chain: Chain, verifier: Verifier): readonly RungEstimate[] {
  const rungs: RungEstimate[] = [];
  walk(chain.entrants, chain.limits, verifier, (rung) => rungs.push(rung));
  return rungs;
}

/** The chain with its expectations, or null when its worst case cannot be made to fit the headroom. */
function estimateChain(entrants: readonly Entrant[], limits: ChainLimits): Chain | null {
  const outputs = outputLimits(entrants, limits);
  if (outputs === null) return null;
  let latencyMs = 0;
  let costUsd = 0;
  let silent = 1;
  const quality = walk(entrants, outputs, limits.verifier, (rung, entrant) => {
    costUsd += rung.reach * rung.expectedCostUsd;
    latencyMs += rung.reach * entrant.expectation.latencyMs;
    silent *= 1 - entrant.expectation.reliability;
  });
  return { entrants, limits: outputs, quality, costUsd, latencyMs, availability: 1 - silent };
}

/**
 * Follows a chain at each level of difficulty: a rung's answer ends the chain when it is accepted, a right one with the
 * verifier's sensitivity, a wrong one with 1 − specificity; the last rung's is always taken. Returns the quality.
 */
function walk(
  entrants: readonly Entrant[],
  outputs: readonly number[],
  verifier: Verifier,
  visit: (rung: RungEstimate, entrant: Entrant) => void,
): number {
  const reachAt = Float64Array.from(shareOfLevel);
  let quality = 0;
  for (const [index, entrant] of entrants.entries()) {
    const limit = outputs[index] ?? entrant.wantedOutput;
    const fits = shareWithin(limit, entrant);
    const taken = index === entrants.length - 1;
    let reach = 0;
    let right = 0;
    for (let k = 0; k < reachAt.length; k++) {
      const here = reachAt[k] ?? 0;
      const p = (entrant.success[k] ?? 0) * fits;
      reach += here;
      right += here * p;
      reachAt[k] = here * (1 - p * verifier.sensitivity - (1 - p) * (1 - verifier.specificity));
    }
    quality += taken ? right : right * verifier.sensitivity;
    const success = reach === 0 ? 0 : right / reach;
    const output = Math.min(limit, expectedOutput(entrant, success));
    visit(
      {
        success,
        reach,
        expectedCostUsd: entrant.inputCost + output * entrant.outputCost,
      },
      entrant,
    );
  }
  return quality;
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
): readonly number[] | null {
  const wanted = entrants.map((entrant) => entrant.wantedOutput);
  if (headroom === 'unlimited') return wanted;
  let input = 0;
  let output = 0;
  for (const entrant of entrants) {
    input += entrant.inputWorst;
    output += entrant.wantedOutput * entrant.outputWorst;
  }
  // Each rung's worst case is rounded up to a whole nano-dollar on its own.
  const room = headroom - input - entrants.length;
  if (output === 0 || output <= room) return input + output <= headroom ? wanted : null;
  const factor = Math.max(0, room) / output;
  const cut = entrants.map((entrant) =>
    entrant.outputWorst === 0 ? entrant.wantedOutput : Math.floor(entrant.wantedOutput * factor),
  );
  return cut.every((limit) => limit >= minOutputTokens) ? cut : null;
}

/** Share of answers that a cut limit leaves whole, against the wanted limit; output taken as exponential with its p90. */
function shareWithin(limit: number, { wantedOutput, expectation }: Entrant): number {
  if (limit >= wantedOutput) return 1;
  const within = (tokens: number): number => 1 - 10 ** (-tokens / expectation.output.p90);
  return within(limit) / within(wantedOutput);
}

/** Whether the last rung adds quality that is worth more than it adds cost. */
function isWorthIt(shorter: Chain, longer: Chain, answerWorthUsd: number): boolean {
  const gained = longer.quality - shorter.quality;
  return gained > 0 && gained * answerWorthUsd >= longer.costUsd - shorter.costUsd;
}
