/** What if: what the same period's tasks would have cost under another choice, by planning each of them again. */
import type { Ceiling } from '../budget/ceilings.ts';
import type { SeenInput } from '../budget/seenInput.ts';
import type { LedgerRow } from '../ledger.ts';
import type { Model, ModelId } from '../models/model.ts';
import type { Experience } from '../routing/experience.ts';
import type { Candidate, PlanSettings, Strategy } from '../routing/plan.ts';
import type { Rule } from '../routing/rules.ts';
import { planChain } from '../routing/planner.ts';
import type { Wishes } from '../task/task.ts';
import type { Interval } from './interval.ts';
import { type PastTask, type PastTasks, pastTaskSteps } from './pastTasks.ts';
import { openSide, type Side } from './whatIfSide.ts';
import { whatIfSentences } from './whatIfText.ts';

/** Another choice than the one that was made. */
export interface WhatIfChoice {
  readonly strategy: Strategy;
  /** The model that everything would have been asked of; null where none is set. */
  readonly baseline: ModelId | null;
  /** Models that would not have been asked. */
  readonly without: readonly ModelId[];
}

export interface WhatIfInput {
  /** The period's rows in ledger order: at least those of types task, attempt, write-off and outcome. */
  readonly rows: readonly LedgerRow[];
  /** As they are set now. */
  readonly settings: PlanSettings;
  readonly candidates: readonly Candidate[];
  /** Every known model: a baseline need not be one that can be asked. */
  readonly models: readonly Model[];
  readonly experience: Experience;
  readonly seenInput: readonly SeenInput[];
  /** What one request may cost: the ceilings of the day and the month are left aside. */
  readonly perRequest: Ceiling;
}

/** What one way of choosing is expected to come to, over all tasks of the period. */
export interface WhatIfSide {
  readonly costUsd: Interval;
  /** Share of the tasks that would have been answered right, 0..1. */
  readonly right: Interval;
  /** Which chains would have been chosen, the most used first; shares of the tasks, 0..1. */
  readonly chains: readonly { readonly models: readonly ModelId[]; readonly share: number }[];
  /** Share of the tasks for which no chain would have been possible, 0..1; they cost nothing and are not right. */
  readonly unplanned: number;
}

export interface WhatIf {
  readonly choice: WhatIfChoice;
  /** Tasks of the period that were sent to a model. */
  readonly tasks: number;
  /** Of them planned again: all, or as many evenly spread over the period. */
  readonly sampled: number;
  /** Tasks left out, since they cost nothing either way: answered from the cache or by the editor. */
  readonly free: number;
  /** Tasks left out, since the size of their prompt is not known. */
  readonly unknown: number;
  /** What really happened to the tasks. */
  readonly happened: PastTasks['happened'];
  /** The same tasks as they would be planned today, with nothing changed: what `chosen` is to be compared with. */
  readonly asSet: WhatIfSide;
  readonly chosen: WhatIfSide;
  /** `chosen` less `asSet`; surer than either, since both are uncertain of the same things. */
  readonly difference: { readonly costUsd: Interval; readonly right: Interval };
  /** Every task sent to the chosen baseline model alone; null where it is not known or has no price. */
  readonly baseline: WhatIfSide | null;
  /** Models of the chosen chains that no call of the period tells of: their figures are published ones. */
  readonly unseen: readonly ModelId[];
  /** The result in plain sentences, how sure it is among them. */
  readonly sentences: readonly string[];
}

/** More tasks than these are sampled: what is left out changes the sums by less than they are uncertain anyway. */
const mostTasks = 300;
/** A plan takes half a millisecond. */
const tasksPerSlice = 3;

/** Plans the period's tasks again in slices of a few milliseconds, between which it yields. */
export function* whatIfSteps(
  input: WhatIfInput,
  choice: WhatIfChoice,
): Generator<undefined, WhatIf, undefined> {
  const past = yield* pastTaskSteps(input.rows, input.models, input.seenInput);
  const sample = evenly(past.tasks, mostTasks);
  const asSet = openSide(input.experience, past.callsOf);
  const chosen = openSide(input.experience, past.callsOf);
  const only = baselineOf(input.models, choice.baseline);
  const baseline = only === null ? null : openSide(input.experience, past.callsOf);
  const kept = input.candidates.filter(({ model }) => !choice.without.includes(model.id));
  for (const [index, task] of sample.entries()) {
    if (index % tasksPerSlice === tasksPerSlice - 1) yield;
    planAgain(task, asSet, input, { settings: input.settings, candidates: input.candidates, model: null });
    planAgain(task, chosen, input, {
      settings: {
        ...input.settings,
        strategy: choice.strategy,
        rules: rulesWithout(input.settings, choice.without),
      },
      candidates: kept,
      model: null,
    });
    if (baseline !== null && only !== null) {
      planAgain(
        task,
        baseline,
        { ...input, perRequest: 'unlimited' },
        {
          settings: input.settings,
          candidates: [only],
          model: only.model.id,
        },
      );
    }
  }
  const tasks = past.tasks.length;
  const told = {
    ...{ choice, tasks, sampled: sample.length, free: past.free, unknown: past.unknown },
    happened: past.happened,
    asSet: asSet.over(tasks),
    chosen: chosen.over(tasks),
    difference: chosen.less(asSet, tasks),
    baseline: baseline === null ? null : baseline.over(tasks),
    unseen: [...chosen.models()].filter((model) => past.callsOf(model) === 0).sort(),
  };
  const labelOf = (id: ModelId): string => input.models.find((model) => model.id === id)?.label ?? id;
  return { ...told, sentences: whatIfSentences(told, labelOf) };
}

/** At most so many, evenly spread. */
function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
}

function baselineOf(models: readonly Model[], id: ModelId | null): Candidate | null {
  const model = models.find((known) => known.id === id);
  return model === undefined || model.price.kind === 'unknown' ? null : { model, unavailable: null };
}

/** A rule that sends tasks to a model that would not be asked says nothing any more. */
function rulesWithout({ rules }: PlanSettings, without: readonly ModelId[]): readonly Rule[] {
  return (rules ?? []).filter(({ then }) => !('model' in then && without.includes(then.model)));
}

function planAgain(
  task: PastTask,
  side: Side,
  input: WhatIfInput,
  how: {
    readonly settings: PlanSettings;
    readonly candidates: readonly Candidate[];
    readonly model: ModelId | null;
  },
): void {
  const wishes: Wishes = { model: how.model, minTier: task.minTier, fresh: false, escalates: null };
  const plan = planChain({
    ...{ profile: task.profile, languageId: task.languageId, domain: task.profile.domain },
    ...{ path: task.path, selectedLines: task.selectedLines, inputTokens: task.inputTokens },
    ...{ settings: how.settings, headroom: input.perRequest, experience: input.experience, wishes },
    // What a provider is like at this moment says nothing of the period.
    candidates: how.candidates.map(({ model }) => ({ model, unavailable: null })),
  });
  side.add(task, plan);
}
