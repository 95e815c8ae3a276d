import type { Model, Tier } from '../models/model.ts';
import type { Complexity } from '../task/profile.ts';
import type { Kind } from '../task/task.ts';

/** What experience is asked about: the features of a task that are known before it runs. */
export interface Situation {
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly languageId: string | null;
  /** Tokens of the prompt. */
  readonly inputTokens: number;
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
  /** Output tokens, thinking included. */
  readonly output: { readonly mean: number; readonly p90: number };
  readonly latencyMs: number;
}

/** What is known of models: a value folded from the ledger on top of published priors. */
export interface Experience {
  readonly expect: (model: Model, situation: Situation) => Expectation;
  /** Correlation of failures between rungs, 0 (independent) .. 1 (a task one model fails, all fail). */
  readonly failureCorrelation: number;
}

/** Experience of someone who has not run anything yet: published priors only. */
export function priorExperience(): Experience {
  return { expect: priorExpectation, failureCorrelation: 0.5 };
}

const tierSuccess: Readonly<Record<Exclude<Tier, 'editor'>, Readonly<Record<Complexity, number>>>> = {
  local: { simple: 0.72, medium: 0.5, complex: 0.25 },
  budget: { simple: 0.85, medium: 0.68, complex: 0.42 },
  mid: { simple: 0.91, medium: 0.8, complex: 0.6 },
  flagship: { simple: 0.94, medium: 0.87, complex: 0.74 },
};

function priorExpectation(model: Model, situation: Situation): Expectation {
  const output = model.thinks ? 1600 : 700;
  return {
    success: {
      mean: tierSuccess[model.tier][situation.complexity],
      weight: 8,
      source: `published results for ${model.tier} models`,
    },
    output: { mean: output, p90: output * 2 },
    latencyMs: 1500 + output * 15,
  };
}
