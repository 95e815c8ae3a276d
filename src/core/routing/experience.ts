import type { Model, ModelId } from '../models/model.ts';
import type { Complexity } from '../task/profile.ts';
import type { Kind } from '../task/task.ts';
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
import { type SharedFailures, sharedFailuresOf } from './sharedFailure.ts';
import { type Level, observationsPerSlice, type Tally, tallySteps } from './tally.ts';
import { type Verifier, verifiersOf } from './verifier.ts';

/** What experience is asked about: the features of a task that are known before it runs. */
export interface Situation {
  readonly kind: Kind;
  readonly complexity: Complexity;
  /** The field the task belongs to (algorithm, data science, …) where it shows. */
  readonly domain: string | null;
  readonly languageId: string | null;
  /** Tokens of the prompt. */
  readonly inputTokens: number;
  /** What classification expects a model to write that does not think first. */
  readonly expectedOutputTokens: number;
}

/** One call of the past and what came of it. */
export interface Observation {
  readonly taskId: string;
  readonly model: ModelId;
  readonly tier: ModelTier;
  readonly situation: Omit<Situation, 'expectedOutputTokens'>;
  /** How much it counts; recent evidence counts more. */
  readonly weight: number;
  /** Whether the answer was right, 0..1, and how much that judgement is worth; null where nobody judged it. */
  readonly right: { readonly value: number; readonly weight: number } | null;
  /** What the checks said, and whether `right` is the user's own word; null where no check ran. */
  readonly verdict: { readonly accepted: boolean; readonly userSaid: boolean } | null;
  /** False when the provider failed. */
  readonly completed: boolean;
  /** Output tokens, thinking included; null where the usage never arrived. */
  readonly output: number | null;
  /** Shares of the input that were read from and written to the provider's cache. */
  readonly cached: { readonly read: number; readonly write: number } | null;
  readonly latencyMs: number | null;
}

/** Probability of a right answer, with how much stands behind it. */
export interface Success {
  readonly mean: number;
  /** Pseudo-count: how many observations the mean is worth. */
  readonly weight: number;
  /** A plain phrase: where the figure comes from. */
  readonly source: string;
}

/** What is expected of one call of one model. */
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

/** What is known of models: published priors, moved by observations. */
export interface Experience {
  readonly expect: (model: Model, situation: Situation) => Expectation;
  readonly verifier: (kind: Kind) => Verifier;
  readonly sharedFailure: SharedFailures;
}

/** Experience of someone who has not run anything yet: published priors only. */
export function priorExperience(): Experience {
  return experienceOf([]);
}

/**
 * Experience from observations, by shrinkage: the tier's prior is corrected by what this model did, that by what it did
 * on this kind, this kind's tasks of about this size, of this complexity, in this language; each step inherits
 * `inheritedWeight` observations of the one before (for one kind and complexity this is the mean of a Beta posterior).
 * The same observations in the same order give the same experience to the bit.
 */
export function experienceOf(observations: readonly Observation[]): Experience {
  return allAtOnce(experienceSteps(observations));
}

/** The same in slices of a few milliseconds, between which it yields. */
export function* experienceSteps(
  observations: readonly Observation[],
): Generator<undefined, Experience, undefined> {
  const tally = yield* tallySteps(observations);
  const expected = new Map<Observation, number>();
  for (const o of observations) {
    if (o.right === null) continue;
    if (expected.size % observationsPerSlice === observationsPerSlice - 1) yield;
    expected.set(o, successOf(tally.levels(o.model, o.situation), o.tier, o.situation).mean);
  }
  yield;
  return {
    expect: (model, situation) => expectationOf(tally, model, situation),
    verifier: verifiersOf(observations),
    sharedFailure: sharedFailuresOf(observations, (o) => expected.get(o) ?? 0.5),
  };
}

/** What steps come to, without a pause. */
export function allAtOnce<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function expectationOf(tally: Tally, model: Model, situation: Situation): Expectation {
  const levels = tally.levels(model.id, situation);
  const prior = situation.expectedOutputTokens * (model.thinks ? thinkingRatio : 1);
  const pace = latency[model.tier];
  let output = prior;
  let whenWrong = prior;
  let wait: number | null = null;
  for (const { near } of levels.slice(1)) {
    output = shrink(near.output, near.outputs, output);
    whenWrong = shrink(near.wrongOutput, near.wrongOutputs, near.wrongOutputs > 0 ? whenWrong : output);
    if (near.latencies > 0)
      wait = shrink(near.latency, near.latencies, wait ?? pace.firstMs + pace.perTokenMs * output);
  }
  const observed = levels.findLast(({ whole }) => whole.outputs >= 10)?.whole;
  const p90 = output * (observed === undefined ? p90OverMean : Math.max(1.1, observed.p90OverMean()));
  const whole = tally.ofModel(model.id);
  return {
    success: successOf(levels, model.tier, situation),
    output: { mean: output, p90, whenWrong },
    latencyMs: wait ?? pace.firstMs + pace.perTokenMs * output,
    cached: {
      read: whole.calls > 0 ? whole.cacheRead / whole.calls : 0,
      write: whole.calls > 0 ? whole.cacheWrite / whole.calls : 0,
    },
    reliability:
      (whole.completed + reliability.mean * reliability.weight) / (whole.attempts + reliability.weight),
  };
}

function successOf(
  levels: readonly Level[],
  tier: ModelTier,
  situation: Pick<Situation, 'kind' | 'complexity'>,
): Success {
  const prior = priorSuccess(tier, situation.kind, situation.complexity);
  let correction = 0;
  let judged = 0;
  let seen = -1;
  for (const { near } of levels) {
    // A narrower group that holds the very same evidence says nothing new.
    if (near.judged === seen || near.judged === 0) continue;
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
        ? `published results of ${tier} models`
        : `${Math.round(judged)} judged ${Math.round(judged) === 1 ? 'answer' : 'answers'} to such tasks, on top of published results`,
  };
}

/** The mean of `sum` over `weight`, with `inheritedWeight` observations of the wider group's mean. */
function shrink(sum: number, weight: number, wider: number): number {
  return (sum + inheritedWeight * wider) / (weight + inheritedWeight);
}
