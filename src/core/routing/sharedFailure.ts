/**
 * How failures go together: what one model fails, others fail more often than chance. Two causes are told apart, because
 * a chain fares differently with each: tasks that no model gets right, and tasks that are hard for all.
 */
import type { Kind } from '../task/task.ts';
import type { Observation } from './experience.ts';
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
}

export type SharedFailures = (kind: Kind, domain: string | null) => SharedFailure;

/** Estimates from all tasks that had an answer judged; `expected` is the success expected of each. */
export function sharedFailuresOf(
  observations: readonly Observation[],
  expected: (o: Observation) => number,
): SharedFailures {
  const fields = new Map<string, SharedFailure>();
  for (const [field, group] of Map.groupBy(observations.filter(isJudged), ({ situation }) =>
    fieldOf(situation.kind, situation.domain),
  )) {
    const tasks = [...Map.groupBy(group, (o) => o.taskId).values()].map((answers) =>
      answers.map((o) => ({ right: o.right.value, weight: o.weight * o.right.weight, p: expected(o) })),
    );
    fields.set(field, estimate(tasks));
  }
  const unknown = estimate([]);
  return (kind, domain) => fields.get(fieldOf(kind, domain)) ?? unknown;
}

/** The most that may be hopeless where a model is right this often. */
export function mostHopeless(bestSuccess: number): number {
  return Math.max(0, 1 - bestSuccess / 0.97);
}

interface Answer {
  readonly right: number;
  readonly weight: number;
  readonly p: number;
}

type Judged = Observation & { readonly right: NonNullable<Observation['right']> };

function isJudged(o: Observation): o is Judged {
  return o.right !== null;
}

function fieldOf(kind: Kind, domain: string | null): string {
  return `${kind}|${domain ?? ''}`;
}

/** Enough for the share of hopeless tasks to settle within a percent. */
const rounds = 30;

/**
 * The hopeless share by expectation-maximisation, where other failures are taken as independent; then the correlation
 * that remains among the tasks that have hope.
 */
function estimate(tasks: readonly (readonly Answer[])[]): SharedFailure {
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
  return { hopeless, correlation: correlationOf(tasks, without, hopeless) };
}

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
