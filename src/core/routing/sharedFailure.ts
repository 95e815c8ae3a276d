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
  const tasks = answered
    .map((answers) => answers.filter(isJudged).map(judgedAnswer))
    .filter((answers) => answers.length > 0);
  const weights = tasks.map((answers) => Math.max(...answers.map((answer) => answer.weight)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const failed = tasks
    .map((answers, t) => ({ answers, t }))
    .filter(({ answers }) => answers.every((answer) => answer.right <= 0));
  const without = new Float64Array(tasks.length);
  let hopeless = priorHopeless;
  for (let round = 0; round < rounds; round++) {
    let sum = failureCorrelationWeight * priorHopeless;
    for (const { answers, t } of failed) {
      const byChance = answers.reduce((product, answer) => product * (1 - withHope(answer.p, hopeless)), 1);
      const share = hopeless / (hopeless + (1 - hopeless) * byChance);
      without[t] = share;
      sum += (weights[t] ?? 0) * share;
    }
    hopeless = Math.min(mostShare, sum / (total + failureCorrelationWeight));
  }
  return {
    hopeless,
    correlation: correlationOf(tasks, without, hopeless),
    lengthening: lengtheningsOf(answered),
  };
}

interface Answer {
  readonly right: number;
  readonly weight: number;
  readonly p: number;
}

type Judged = SharedAnswer & { readonly right: NonNullable<SharedAnswer['right']> };

function isJudged(answer: SharedAnswer): answer is Judged {
  return answer.right !== null;
}

function judgedAnswer({ right, weight, foreseen }: Judged): Answer {
  return { right: right.value, weight: weight * right.weight, p: foreseen.success };
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
