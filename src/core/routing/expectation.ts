/** What is expected of one call of one model: published priors, moved by what was counted of such calls. */
import type { Model } from '../models/model.ts';
import type { Observation, Situation } from './observation.ts';
import {
  clampProbability,
  inheritedWeight,
  latency,
  type ModelTier,
  p90OverMean,
  priorSuccess,
  priorWeight,
  reliability,
  thinkingRatio,
} from './priors.ts';
import { type Level, levelsOf, type Tally, wholeOf } from './tally.ts';

/** Probability of a right answer, with how much stands behind it. */
export interface Success {
  readonly mean: number;
  /** Pseudo-count: how many observations the mean is worth. */
  readonly weight: number;
  /** A plain phrase: where the figure comes from. */
  readonly source: string;
}

export interface Expectation {
  readonly success: Success;
  /** Output tokens, thinking included. Wrong answers tend to be longer, so a rung tried after a failure costs more. */
  readonly output: { readonly mean: number; readonly p90: number; readonly whenWrong: number };
  readonly latencyMs: number;
  /** Shares of the input that are expected to be read from and written to the provider's cache. */
  readonly cached: { readonly read: number; readonly write: number };
  /** Probability that the provider answers at all. */
  readonly reliability: number;
}

/** `scale` turns the tally's weights into today's. */
export function expectationOf(tally: Tally, model: Model, asked: Situation, scale: number): Expectation {
  const levels = levelsOf(tally, model.id, asked, scale);
  const prior = asked.expectedOutputTokens * (model.thinks ? thinkingRatio : 1);
  const pace = latency[model.tier];
  const { mean, whenWrong } = outputOf(levels, prior);
  let wait: number | null = null;
  for (const { near } of levels.slice(1)) {
    if (near.latencies > 0)
      wait = shrink(near.latency, near.latencies, wait ?? pace.firstMs + pace.perTokenMs * mean);
  }
  const observed = levels.findLast(({ whole }) => whole.outputs >= 10)?.whole;
  const p90 = mean * (observed === undefined ? p90OverMean : Math.max(1.1, observed.p90OverMean()));
  const whole = wholeOf(tally, model.id, scale);
  return {
    success: successOf(levels, model.tier, asked, model.published ?? null),
    output: { mean, p90, whenWrong },
    latencyMs: wait ?? pace.firstMs + pace.perTokenMs * mean,
    cached: {
      read: whole.calls > 0 ? whole.cacheRead / whole.calls : 0,
      write: whole.calls > 0 ? whole.cacheWrite / whole.calls : 0,
    },
    reliability:
      (whole.completed + reliability.mean * reliability.weight) / (whole.attempts + reliability.weight),
  };
}

/** What would have been expected of a past call, by all that is counted: its success and its output. */
export interface Foreseen {
  readonly success: number;
  readonly output: number;
  /** How many times as long as all answers wrong ones are. */
  readonly whenWrong: number;
}

export function foresee(tally: Tally, o: Observation, scale: number): Foreseen {
  const levels = levelsOf(tally, o.model, o.situation, scale);
  const { mean, whenWrong } = outputOf(levels, o.output ?? 1);
  return {
    success: successOf(levels, o.tier, o.situation, null).mean,
    output: mean,
    whenWrong: whenWrong / mean,
  };
}

/**
 * The tier's prior is corrected by what this model did, that by what it did on this kind, in this domain, at about this
 * size, complexity and language; each step inherits `inheritedWeight` observations of the one before.
 */
function successOf(
  levels: readonly Level[],
  tier: ModelTier,
  { kind, complexity }: Pick<Situation, 'kind' | 'complexity'>,
  published: Model['published'] | null,
): Success {
  const prior = priorSuccess(tier, kind, complexity);
  let correction = published?.shift ?? 0;
  let judged = 0;
  let seen = -1;
  for (const { near } of levels) {
    // A narrower group that holds the very same evidence says nothing new.
    if (near.judged === seen || near.judged < hardlyAny) continue;
    const inherited = seen === -1 ? priorWeight : inheritedWeight;
    correction = (near.excess + inherited * correction) / (near.judged + inherited);
    judged = near.judged;
    seen = near.judged;
  }
  return {
    mean: clampProbability(prior + correction),
    weight: judged + (seen === -1 ? priorWeight : inheritedWeight),
    source:
      judged < 1
        ? (published?.said ?? `published results of ${tier} models, none of this one`)
        : `${Math.round(judged)} judged ${Math.round(judged) === 1 ? 'answer' : 'answers'} to such tasks, on top of published results`,
  };
}

/** What is left of evidence that was taken back, or is ages old. */
const hardlyAny = 1e-9;

/** Tokens, and those of wrong answers: as a ratio, since that changes less with the size of tasks than the tokens do. */
function outputOf(levels: readonly Level[], prior: number): { mean: number; whenWrong: number } {
  let mean = prior;
  let ratio = 1;
  for (const { near } of levels.slice(1)) {
    mean = shrink(near.output, near.outputs, mean);
    if (near.wrongOutputs > hardlyAny && near.aroundOutput > 0)
      ratio = shrink(near.wrongOutput / (near.aroundOutput / near.aroundOutputs), near.wrongOutputs, ratio);
  }
  return { mean, whenWrong: mean * ratio };
}

/** The mean of `sum` over `weight`, with `inheritedWeight` observations of the wider group's mean. */
function shrink(sum: number, weight: number, wider: number): number {
  return (sum + inheritedWeight * wider) / (weight + inheritedWeight);
}
