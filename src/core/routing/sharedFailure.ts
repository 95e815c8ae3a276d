/**
 * How failures go together: what one model fails, others fail more often than chance. Two causes are told apart, because
 * a chain fares differently with each: tasks that no model gets right, and tasks that are hard for all. Hard tasks are
 * also answered at greater length, by models that come later, too.
 */
import type { ModelId } from '../models/model.ts';
import type { Foreseen } from './expectation.ts';
import {
  clampProbability,
  failureCorrelationWeight,
  priorFailureCorrelation,
  priorHopeless,
} from './priors.ts';

export interface SharedFailure {
  /** Share of tasks that no model gets right. */
  readonly hopeless: number;
  /** Correlation (phi) of two models' right answers on the other tasks; 0 = independent. */
  readonly correlation: number;
  /**
   * How much longer, as a share of its mean, a model's answers are where another model is wrong than where it is right;
   * `assumed` stands for what has not been seen.
   */
  readonly lengthening: (model: ModelId, assumed: number) => number;
}

/** An answer to a task that others may have answered, too. */
export interface SharedAnswer {
  readonly model: ModelId;
  /** Of the task's other answers, how much this one counts. */
  readonly weight: number;
  /** Null where nobody judged it. */
  readonly right: { readonly value: number; readonly weight: number } | null;
  readonly output: number | null;
  readonly foreseen: Foreseen;
}

/** The most that may be hopeless where a model is right this often. */
export function mostHopeless(bestSuccess: number): number {
  return Math.max(0, 1 - bestSuccess / 0.97);
}

/**
 * The hopeless share by expectation-maximisation, where other failures are taken as independent; then the correlation
 * that remains among the tasks that have hope, and the lengthening. Each list holds the answers to one task.
 */
export function sharedFailureOf(answered: readonly (readonly SharedAnswer[])[]): SharedFailure {
  const tasks: (readonly Answer[])[] = [];
  for (const answers of answered) {
    const judged = judgedOf(answers);
    if (judged.length > 0) tasks.push(judged);
  }
  const { hopeless, without } = hopelessOf(tasks);
  return {
    hopeless,
    correlation: correlationOf(tasks, without, hopeless),
    lengthening: lengtheningsOf(answered),
  };
}

/** The share of tasks that no model gets right, and how likely each task is one of them. */
function hopelessOf(tasks: readonly (readonly Answer[])[]): { hopeless: number; without: Float64Array } {
  const without = new Float64Array(tasks.length);
  let total = 0;
  // Those whose every answer was wrong, in lists of numbers: they are gone through thirty times for a plan.
  const failed: number[] = [];
  const weights: number[] = [];
  const ends: number[] = [];
  const expected: number[] = [];
  tasks.forEach((answers, t) => {
    let [weight, allWrong] = [0, true];
    for (const answer of answers) {
      weight = Math.max(weight, answer.weight);
      allWrong &&= answer.right <= 0;
    }
    total += weight;
    if (!allWrong) return;
    for (const { p } of answers) expected.push(p);
    failed.push(t);
    weights.push(weight);
    ends.push(expected.length);
  });
  let hopeless = priorHopeless;
  for (let round = 0; round < rounds; round++) {
    let sum = failureCorrelationWeight * priorHopeless;
    let at = 0;
    for (let i = 0; i < failed.length; i++) {
      let byChance = 1;
      for (const end = ends[i] as number; at < end; at++)
        byChance *= 1 - withHope(expected[at] as number, hopeless);
      const share = hopeless / (hopeless + (1 - hopeless) * byChance);
      without[failed[i] as number] = share;
      sum += (weights[i] as number) * share;
    }
    hopeless = Math.min(mostShare, sum / (total + failureCorrelationWeight));
  }
  return { hopeless, without };
}

interface Answer {
  readonly right: number;
  readonly weight: number;
  readonly p: number;
}

function judgedOf(answers: readonly SharedAnswer[]): readonly Answer[] {
  const judged: Answer[] = [];
  for (const { right, weight, foreseen } of answers) {
    if (right !== null)
      judged.push({ right: right.value, weight: weight * right.weight, p: foreseen.success });
  }
  return judged;
}

/** Enough for the share of hopeless tasks to settle within a percent. */
const rounds = 30;

const mostShare = 0.95;

/** Success on a task that has hope. */
function withHope(p: number, hopeless: number): number {
  return clampProbability(Math.min(p / (1 - hopeless), 0.97));
}

/**
 * Regression of one answer's surprise on the surprise of an earlier one to the same task. Unlike a plain correlation it
 * is not bent by later rungs running only after a failure.
 */
function correlationOf(
  tasks: readonly (readonly Answer[])[],
  withoutHope: Float64Array,
  hopeless: number,
): number {
  let joint = failureCorrelationWeight * priorFailureCorrelation;
  let own = failureCorrelationWeight;
  tasks.forEach((answers, t) => {
    if (answers.length < 2) return;
    const surprises = answers.map((answer) => surpriseOf(answer, withHope(answer.p, hopeless)));
    const hope = 1 - (withoutHope[t] ?? 0);
    surprises.forEach((earlier, i) => {
      for (const later of surprises.slice(i + 1)) {
        const weight = hope * earlier.weight * later.weight;
        joint += weight * earlier.value * later.value;
        own += weight * earlier.square;
      }
    });
  });
  return Math.min(0.95, Math.max(0, joint / own));
}

/** How far an answer was from what was expected, in standard deviations; a partial score is read as a chance of being right. */
function surpriseOf({ right, weight }: Answer, p: number): { value: number; square: number; weight: number } {
  const variance = p * (1 - p);
  return {
    value: (right - p) / Math.sqrt(variance),
    square: (right * (1 - p) ** 2 + (1 - right) * p ** 2) / variance,
    weight,
  };
}

/** Least squares, by model: how much longer than foreseen an answer was, on how far another model fell short of its own. */
function lengtheningsOf(answered: readonly (readonly SharedAnswer[])[]): SharedFailure['lengthening'] {
  const seen = new Map<ModelId, { joint: number; own: number }>();
  for (const answers of answered) {
    if (answers.length < 2) continue;
    for (const { model, output, weight, foreseen } of answers) {
      if (output === null) continue;
      let sums = seen.get(model);
      if (sums === undefined) seen.set(model, (sums = { joint: 0, own: 0 }));
      for (const other of answers) {
        if (other.model === model || other.right === null) continue;
        const short = other.foreseen.success - other.right.value;
        const pair = weight * other.weight * other.right.weight;
        sums.joint += pair * (output / foreseen.output - 1) * short;
        sums.own += pair * short * short;
      }
    }
  }
  return (model, assumed) => {
    const { joint, own } = seen.get(model) ?? { joint: 0, own: 0 };
    return (joint + lengtheningWeight * assumed) / (own + lengtheningWeight);
  };
}

/** What some fifty pairs of answers add to `own`, a variance of right or wrong each. */
const lengtheningWeight = 10;
