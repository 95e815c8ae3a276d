import { type Model, tierRank } from '../models/model.ts';
import { costOf } from '../models/usage.ts';
import { toDollars } from '../money.ts';
import { judgePrior } from './priors.ts';
import type { Candidate } from './plan.ts';
import type { Verifier } from './verifier.ts';

/** Output tokens that marks need; a model that thinks needs room to. */
export function judgeOutput({ thinks }: Pick<Model, 'thinks'>): {
  readonly most: number;
  readonly expected: number;
} {
  return thinks ? { most: 2000, expected: 500 } : { most: 100, expected: 25 };
}

/** What the rubric adds to the prompt that was answered, in tokens. */
const rubricTokens = 250;

/**
 * Who grades an answer: the cheapest model at the provider that gave it, so that the code goes nowhere else, and rather
 * another than the one that is graded. Null where none has a known price and no higher tier than the answer's.
 */
export function judgeFor(answering: Model, candidates: readonly Candidate[]): Model | null {
  const highest = Math.max(tierRank(answering.tier), tierRank('budget'));
  const able = candidates
    .filter(({ model, unavailable }) => unavailable === null && model.endpoint === answering.endpoint)
    .map(({ model }) => model)
    .filter((model) => model.price.kind !== 'unknown' && tierRank(model.tier) <= highest);
  const others = able.filter(
    (model) => model.id !== answering.id && dollarsOf(model) <= dollarsOf(answering),
  );
  const [first] = (others.length > 0 ? others : able).toSorted(
    (a, b) => dollarsOf(a) - dollarsOf(b) || (a.id < b.id ? -1 : 1),
  );
  return first ?? null;
}

/** Expected USD of grading an answer. `inputTokens` are those of the prompt that was answered. */
export function judgeUsd(judge: Model, inputTokens: number, answerTokens: number): number {
  return dollarsOf(judge, inputTokens + answerTokens + rubricTokens);
}

/** An answer is accepted where both the checks and the judge accept it; they are taken to err independently. */
export function withJudge({ sensitivity, specificity }: Verifier): Verifier {
  return {
    sensitivity: sensitivity * judgePrior.sensitivity,
    specificity: 1 - (1 - specificity) * (1 - judgePrior.specificity),
  };
}

function dollarsOf(model: Model, input = 2000): number {
  const output = judgeOutput(model).expected;
  const usage = { input, output, cacheRead: 0, cacheWrite: 0, thinking: 0, reportedCost: null };
  const cost = costOf(model.price, usage);
  return cost === null ? Infinity : toDollars(cost);
}
