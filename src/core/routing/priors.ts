/**
 * What is believed of models before the ledger says otherwise. Every figure here is a starting point with the weight of
 * a few observations, and gives way to experience.
 *
 * Source of the measured figures: CodeRouterBench (arXiv 2606.22902, MIT), the recorded scores of eight models on 7,080
 * coding tasks, averaged over the models of a tier. Where that benchmark has no usable measure it says so.
 */
import type { Tier } from '../models/model.ts';
import type { Complexity } from '../task/profile.ts';
import type { Kind } from '../task/task.ts';
import type { Verifier } from './verifier.ts';

/** The tiers that are models. */
export type ModelTier = Exclude<Tier, 'editor'>;

/** Probability of a right answer by tier, before kind is considered. */
export function priorSuccess(tier: ModelTier, kind: Kind, complexity: Complexity): number {
  return clampProbability(successByTier[tier][complexity] + easeOfKind[kind]);
}

/**
 * Measured: simple = its HumanEval part (budget 0.99, mid 1.00, flagship 0.94: one-function tasks hardly separate
 * tiers); medium = the mean of its DebugBench, CRUXEval and CanItEdit parts (0.59, 0.67, 0.74); complex = the mean of
 * its LiveCodeBench and BigCodeBench parts (0.31, 0.25, 0.26, so no tier stands out there).
 * Chosen, not measured: the benchmark's hidden tests are harsher than a user who keeps an edit, so the levels are set
 * between its figures and 1, ordered by tier; `local` has no measurement there and is set below `budget`.
 */
const successByTier: Readonly<Record<ModelTier, Readonly<Record<Complexity, number>>>> = {
  local: { simple: 0.8, medium: 0.64, complex: 0.35 },
  budget: { simple: 0.9, medium: 0.72, complex: 0.48 },
  mid: { simple: 0.94, medium: 0.78, complex: 0.6 },
  flagship: { simple: 0.95, medium: 0.83, complex: 0.68 },
};

/** Chosen, not measured: prose is kept more readily than code that must work. */
const easeOfKind: Readonly<Record<Kind, number>> = {
  explain: 0.05,
  document: 0.05,
  fix: 0,
  refactor: 0,
  test: -0.03,
  review: 0,
  optimize: -0.03,
  generate: 0,
  ask: 0.03,
};

/** How many observations the tier prior is worth. */
export const priorWeight = 6;

/** How many observations of a wider group a narrower one inherits (model → kind → size → complexity → language). */
export const inheritedWeight = 5;

/**
 * Correlation of two models' failures on one task (phi). Measured over all pairs of models, given the task type: 0.35
 * overall; 0.42 algorithm, 0.44 bug fixing, 0.27 completion, 0.81 generation, 0.40 data science, 0.43 other languages.
 */
export const priorFailureCorrelation = 0.35;

/**
 * Share of tasks that no model gets right. Measured on tasks that all eight models answered, as the mean over the types
 * whose tasks are graded well: 0.17 bug fixing, 0.05 completion, 0.26 algorithm, 0 refactoring and understanding. Lower
 * here, since a task of the editor is one that someone expects to be done.
 */
export const priorHopeless = 0.05;

/**
 * How much of the greater length of a model's wrong answers another model's failure foretells. Measured over all pairs of
 * a cheaper and a dearer model: 1.0 overall; 1.6 bug fixing, 1.2 completion, 0.1 algorithm. A little less until it shows.
 */
export const priorLengthening = 0.85;

/** How many pairs of answers to one task that share and that correlation are worth. */
export const failureCorrelationWeight = 50;

/** Chosen: sound checks reject few right answers; what they catch of wrong ones depends on how much a kind lets them see. */
export const verifiers: Readonly<Record<Kind, Verifier>> = {
  explain: { sensitivity: 0.95, specificity: 0.3 },
  document: { sensitivity: 0.97, specificity: 0.6 },
  fix: { sensitivity: 0.95, specificity: 0.5 },
  refactor: { sensitivity: 0.95, specificity: 0.5 },
  test: { sensitivity: 0.95, specificity: 0.5 },
  review: { sensitivity: 0.95, specificity: 0.3 },
  optimize: { sensitivity: 0.95, specificity: 0.4 },
  generate: { sensitivity: 0.95, specificity: 0.5 },
  ask: { sensitivity: 0.95, specificity: 0.3 },
};

/**
 * How well a cheap model that grades an answer by a rubric tells right from wrong, apart from the checks. Chosen, on the
 * low side: it seldom fails a right answer, and passes what sounds right.
 */
export const judgePrior: Verifier = { sensitivity: 0.95, specificity: 0.4 };

/** How many judged answers a kind's verifier is worth, and the share of them that is right. Chosen. */
export const verifierWeight = 30;
export const verifierBaseRate = 0.7;

/**
 * Output tokens of a model that thinks, per token of one that does not. Measured: over all tasks the reasoning models
 * wrote 1,600 to 2,400 tokens where the others wrote 290 to 500, about five times; less here, since a task of the editor has a longer visible answer.
 */
export const thinkingRatio = 3;

/** Ratio of the 90th percentile of output tokens to their mean. Measured per model and task type: median 1.7, 95 % below 2.5. */
export const p90OverMean = 2;

/**
 * Measured, by least squares of latency on output tokens: Claude and GPT models 1.6 to 1.7 s plus 12 to 18 ms a token;
 * the cheaper ones 0 to 0.9 s plus 14 to 50 ms. Rounded; `local` is chosen, not measured.
 */
export const latency: Readonly<Record<ModelTier, { readonly firstMs: number; readonly perTokenMs: number }>> =
  {
    local: { firstMs: 2500, perTokenMs: 35 },
    budget: { firstMs: 800, perTokenMs: 20 },
    mid: { firstMs: 1600, perTokenMs: 15 },
    flagship: { firstMs: 1700, perTokenMs: 14 },
  };

/** Share of calls that end without a provider's failure, worth `weight` calls. Chosen. */
export const reliability = { mean: 0.98, weight: 20 } as const;

/**
 * USD per million tokens assumed for a model whose price is unknown, so that it is never taken for free where no
 * ceiling refuses it: the dearest list price of a model of that tier in the benchmark.
 */
export const assumedPrice: Readonly<Record<ModelTier, { readonly input: number; readonly output: number }>> =
  {
    local: { input: 1, output: 3 },
    budget: { input: 1, output: 3 },
    mid: { input: 3, output: 15 },
    flagship: { input: 5, output: 25 },
  };

/** Keeps a probability off 0 and 1: nothing is certain. */
export function clampProbability(p: number): number {
  return Math.min(0.99, Math.max(0.01, p));
}
