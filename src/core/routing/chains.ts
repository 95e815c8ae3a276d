import type { Ceiling } from '../budget/ceilings.ts';
import type { Entrant, Field } from './admission.ts';
import { undominated } from './dominance.ts';
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
  /** Whether speed and reliability decide more than between equals. */
  readonly heedsSpeed: boolean;
}

/**
 * Every strictly upward chain of the entrants (which are in order of tier) whose worst case fits the headroom and whose
 * every further rung is worth its price; with many entrants, longer chains only of those that no other dominates.
 */
export function chainsOf(field: Field, limits: ChainLimits): readonly Chain[] {
  const { entrants } = field;
  const chains: Chain[] = [];
  const deepest = limits.maxRungs;
  const worthChaining = undominated(deepest === 1 ? [] : entrants, limits.verifier, {
    speedAndReliability: limits.heedsSpeed,
    worstCase: mayBeCut(entrants, limits),
  });
  // One walk per rung, filled again for each chain: planning under a tight ceiling walks thousands.
  const wanted = Array.from({ length: deepest + 1 }, () => walkOf(field));
  const cut = Array.from({ length: deepest + 1 }, () => walkOf(field));
  const rungs: Entrant[] = [];
  const grow = (shorter: Chain | null, from: number): void => {
    const depth = rungs.length;
    const rank = rungs[depth - 1]?.rank ?? -1;
    for (let i = from; i < entrants.length; i++) {
      const next = entrants[i] as Entrant;
      if (next.rank <= rank || (depth > 0 && !worthChaining.has(next))) continue;
      rungs.push(next);
      const outputs = outputLimits(rungs, limits);
      // What does not fit does not fit with a further rung either.
      if (outputs !== null) {
        const chain =
          outputs === 'as wanted'
            ? endWith(wanted[depth] as Walk, [...rungs], null)
            : walkCut(cut, [...rungs], outputs, limits.verifier);
        if (shorter === null || isWorthIt(shorter, chain, limits.answerWorthUsd)) chains.push(chain);
        if (depth + 1 < deepest && i + 1 < entrants.length && worthChaining.has(next)) {
          goOn(wanted[depth] as Walk, next, next.wantedOutput, limits.verifier, wanted[depth + 1] as Walk);
          grow(chain, i + 1);
        }
      }
      rungs.pop();
    }
  };
  grow(null, 0);
  return chains;
}

/** Whether the worst case of some chain may pass the headroom, so that answers are cut. */
function mayBeCut(entrants: readonly Entrant[], { headroom, maxRungs }: ChainLimits): boolean {
  if (headroom === 'unlimited') return false;
  const dearest = new Map<number, number>();
  for (const { rank, inputWorst, wantedOutput, outputWorst } of entrants) {
    const worst = inputWorst + wantedOutput * outputWorst + 1;
    dearest.set(rank, Math.max(worst, dearest.get(rank) ?? 0));
  }
  const most = [...dearest.values()].sort((a, b) => b - a).slice(0, maxRungs);
  return most.reduce((sum, worst) => sum + worst, 0) > headroom;
}

/** What is expected of each rung of a chain. */
export function rungsOf(chain: Chain, field: Field, verifier: Verifier): readonly RungEstimate[] {
  let walk = walkOf(field);
  return chain.entrants.map((entrant, index) => {
    const limit = limitOf(chain, index);
    const rung = tryRung(walk, entrant, limit, shareWithin(limit, entrant));
    const after = walkOf(field);
    goOn(walk, entrant, limit, verifier, after);
    walk = after;
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
  quality: number;
  costUsd: number;
  latencyMs: number;
  /** Probability that no provider has answered. */
  silent: number;
}

function walkOf({ shares }: Field): Walk {
  return { reachAt: Float64Array.from(shares), quality: 0, costUsd: 0, latencyMs: 0, silent: 1 };
}

/** A rung's expectations after what went before. */
function tryRung({ reachAt }: Walk, entrant: Entrant, limit: number, fits: number): RungEstimate {
  let reach = 0;
  let right = 0;
  let tokens = 0;
  for (let k = 0; k < reachAt.length; k++) {
    const here = reachAt[k] as number;
    reach += here;
    right += here * (entrant.success[k] as number);
    tokens += here * (entrant.output[k] as number);
  }
  const success = reach === 0 ? 0 : (right * fits) / reach;
  const output = reach === 0 ? 0 : Math.min(limit, tokens / reach);
  return { success, reach, expectedCostUsd: entrant.inputCost + output * entrant.outputCost };
}

/** The chain that ends with its last rung: that answer is taken, whatever the verifier says. */
function endWith(before: Walk, entrants: readonly Entrant[], limits: readonly number[] | null): Chain {
  const last = entrants[entrants.length - 1] as Entrant;
  const limit = limits?.[entrants.length - 1] ?? last.wantedOutput;
  const rung = tryRung(before, last, limit, shareWithin(limit, last));
  return {
    entrants,
    limits,
    quality: before.quality + rung.reach * rung.success,
    costUsd: before.costUsd + rung.reach * (rung.expectedCostUsd + last.judgeCost),
    latencyMs: before.latencyMs + rung.reach * last.expectation.latencyMs,
    availability: 1 - before.silent * (1 - last.expectation.reliability),
  };
}

/**
 * Past a rung whose answer was rejected, into `after`: a right one is accepted with the verifier's sensitivity, a wrong
 * one with 1 − specificity, at each level of difficulty.
 */
function goOn(
  before: Walk,
  entrant: Entrant,
  limit: number,
  { sensitivity, specificity }: Verifier,
  after: Walk,
): void {
  const fits = shareWithin(limit, entrant);
  const rung = tryRung(before, entrant, limit, fits);
  for (let k = 0; k < after.reachAt.length; k++) {
    const p = (entrant.success[k] as number) * fits;
    after.reachAt[k] = (before.reachAt[k] as number) * (1 - p * sensitivity - (1 - p) * (1 - specificity));
  }
  after.quality = before.quality + rung.reach * rung.success * sensitivity;
  after.costUsd = before.costUsd + rung.reach * (rung.expectedCostUsd + entrant.judgeCost);
  after.latencyMs = before.latencyMs + rung.reach * entrant.expectation.latencyMs;
  after.silent = before.silent * (1 - entrant.expectation.reliability);
}

/** A chain whose output limits the ceilings cut, walked from its start; the first of `walks` is that start. */
function walkCut(
  walks: readonly Walk[],
  entrants: readonly Entrant[],
  limits: readonly number[],
  verifier: Verifier,
): Chain {
  const last = entrants.length - 1;
  for (let i = 0; i < last; i++) {
    goOn(walks[i] as Walk, entrants[i] as Entrant, limits[i] as number, verifier, walks[i + 1] as Walk);
  }
  return endWith(walks[last] as Walk, entrants, limits);
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
