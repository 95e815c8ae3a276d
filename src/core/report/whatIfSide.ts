/** One way of choosing, summed up task by task, with how uncertain the sums are and of what. */
import type { ModelId } from '../models/model.ts';
import type { Experience } from '../routing/experience.ts';
import type { NoPlan, Plan } from '../routing/plan.ts';
import { amountInterval, differenceInterval, type Interval, shareInterval } from './interval.ts';
import type { PastTask } from './pastTasks.ts';
import type { WhatIfSide } from './whatIf.ts';

export interface Side {
  add(task: PastTask, plan: Plan | NoPlan): void;
  /** Scaled up to so many tasks. */
  over(tasks: number): WhatIfSide;
  /** This side less another to which the same tasks were added in the same order. */
  less(other: Side, tasks: number): { readonly costUsd: Interval; readonly right: Interval };
  models(): ReadonlySet<ModelId>;
  readonly sums: Sums;
}

interface Sums {
  readonly added: readonly Added[];
  /** Expected cost by model: one model's figures are all wrong in the same way. */
  readonly costOf: ReadonlyMap<ModelId, number>;
  /** How often a model is expected to be reached, by model and kind, and how unsure its success is there. */
  readonly asked: ReadonlyMap<string, { readonly reach: number; readonly deviation: number }>;
}

interface Added {
  readonly chain: string;
  readonly costUsd: number;
  readonly right: number;
}

/**
 * How far a model's costs may be off in all: by a factor of two before any call was seen (published lengths of answers
 * differ by as much), and by the spread of single calls over their number afterwards. Chosen.
 */
const unseenDeviation = Math.LN2;
/** The deviation of one call's cost over its mean: lengths of answers are close to exponential (see p90OverMean). */
const callDeviation = 1;

export function openSide(experience: Experience, callsOf: (model: ModelId) => number): Side {
  const added: Added[] = [];
  const costOf = new Map<ModelId, number>();
  const asked = new Map<string, { reach: number; deviation: number }>();
  const used = new Set<ModelId>();
  const sums = { added, costOf, asked };
  return {
    sums,
    models: () => used,
    add(task, plan) {
      if (plan.chain === null) {
        added.push({ chain: '', costUsd: 0, right: 0 });
        return;
      }
      const { models, costUsd, quality } = plan.estimate;
      added.push({ chain: models.join('\n'), costUsd, right: quality });
      for (const { model, reach, expectedCostUsd } of plan.chain) {
        used.add(model.id);
        costOf.set(model.id, (costOf.get(model.id) ?? 0) + reach * expectedCostUsd);
        const key = `${model.id}\n${task.profile.kind}`;
        const group = asked.get(key) ?? {
          reach: 0,
          deviation: deviationOf(experience, plan, model.id, task),
        };
        asked.set(key, { ...group, reach: group.reach + reach });
      }
    },
    over: (tasks) => ({
      costUsd: amountInterval(
        scale(added, tasks) * sum(added.map((one) => one.costUsd)),
        costDeviation(added, costOf, callsOf, tasks),
      ),
      right: shareInterval(mean(added.map((one) => one.right)), rightDeviation(added, asked, tasks)),
      chains: chainsOf(added),
      unplanned: mean(added.map((one) => (one.chain === '' ? 1 : 0))),
    }),
    less: (other, tasks) => differenceOf(sums, other.sums, callsOf, tasks),
  };
}

/** How unsure one model's success on such tasks is: that of a share known from `weight` answers. */
function deviationOf(
  experience: Experience,
  plan: Plan,
  id: ModelId,
  { profile, languageId }: PastTask,
): number {
  const rung = plan.chain.find(({ model }) => model.id === id);
  if (rung === undefined) return 0;
  const { success } = experience.expect(rung.model, {
    ...{ kind: profile.kind, complexity: profile.complexity.class, domain: profile.domain, languageId },
    ...{ inputTokens: rung.inputBound, expectedOutputTokens: profile.expectedOutputTokens },
  });
  return Math.sqrt((success.mean * (1 - success.mean)) / (success.weight + 1));
}

function costDeviation(
  added: readonly Added[],
  costOf: ReadonlyMap<ModelId, number>,
  callsOf: (model: ModelId) => number,
  tasks: number,
): number {
  const factor = scale(added, tasks);
  const levels = sum([...costOf].map(([model, usd]) => (factor * usd * levelDeviation(callsOf(model))) ** 2));
  const calls = factor * sum(added.map((one) => (callDeviation * one.costUsd) ** 2));
  return Math.sqrt(
    levels +
      calls +
      tasks ** 2 *
        sampling(
          added.map((one) => one.costUsd),
          tasks,
        ),
  );
}

function rightDeviation(added: readonly Added[], asked: Sums['asked'], tasks: number): number {
  const known = sum(
    [...asked.values()].map(({ reach, deviation }) => ((reach / added.length) * deviation) ** 2),
  );
  const luck = mean(added.map(({ right }) => right * (1 - right))) / Math.max(1, tasks);
  return Math.sqrt(
    known +
      luck +
      sampling(
        added.map((one) => one.right),
        tasks,
      ),
  );
}

/** What both sides are unsure of in the same way falls out, as do the tasks that both do alike. */
function differenceOf(
  here: Sums,
  there: Sums,
  callsOf: (model: ModelId) => number,
  tasks: number,
): { readonly costUsd: Interval; readonly right: Interval } {
  const pairs = here.added.map((one, index) => [one, there.added[index] ?? one] as const);
  const other = pairs.filter(([a, b]) => a.chain !== b.chain);
  const costs = pairs.map(([a, b]) => a.costUsd - b.costUsd);
  const rights = pairs.map(([a, b]) => a.right - b.right);
  const factor = scale(here.added, tasks);
  const models = new Set([...here.costOf.keys(), ...there.costOf.keys()]);
  const levels = [...models].map((model) => {
    const apart = (here.costOf.get(model) ?? 0) - (there.costOf.get(model) ?? 0);
    return (factor * apart * levelDeviation(callsOf(model))) ** 2;
  });
  const calls = other.map(([a, b]) => factor * callDeviation ** 2 * (a.costUsd ** 2 + b.costUsd ** 2));
  const keys = new Set([...here.asked.keys(), ...there.asked.keys()]);
  const known = [...keys].map((key) => {
    const [a, b] = [here.asked.get(key), there.asked.get(key)];
    const apart = ((a?.reach ?? 0) - (b?.reach ?? 0)) / Math.max(1, pairs.length);
    return (apart * (a?.deviation ?? b?.deviation ?? 0)) ** 2;
  });
  const luck = other.map(
    ([a, b]) => (factor * (a.right * (1 - a.right) + b.right * (1 - b.right))) / Math.max(1, tasks) ** 2,
  );
  return {
    costUsd: differenceInterval(
      factor * sum(costs),
      Math.sqrt(sum(levels) + sum(calls) + tasks ** 2 * sampling(costs, tasks)),
    ),
    right: differenceInterval(mean(rights), Math.sqrt(sum(known) + sum(luck) + sampling(rights, tasks))),
  };
}

function levelDeviation(calls: number): number {
  return 1 / Math.sqrt(1 / unseenDeviation ** 2 + calls / callDeviation ** 2);
}

/** The variance of a mean that comes of having looked at some of the tasks only. */
function sampling(values: readonly number[], tasks: number): number {
  const { length } = values;
  if (length < 2 || length >= tasks) return 0;
  const middle = mean(values);
  const variance = sum(values.map((value) => (value - middle) ** 2)) / (length - 1);
  return (variance / length) * (1 - length / tasks);
}

const mostChains = 5;

function chainsOf(added: readonly Added[]): WhatIfSide['chains'] {
  const counts = new Map<string, number>();
  for (const { chain } of added) if (chain !== '') counts.set(chain, (counts.get(chain) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostChains)
    .map(([chain, count]) => ({ models: chain.split('\n') as ModelId[], share: count / added.length }));
}

function scale(added: readonly Added[], tasks: number): number {
  return added.length === 0 ? 0 : tasks / added.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
