/** What if: what the same period's tasks would have cost under another choice, by planning each of them again. */
import type { Ceiling } from '../budget/ceilings.ts';
import type { SeenInput } from '../budget/seenInput.ts';
import type { LedgerRow } from '../ledger.ts';
import type { ModelId } from '../models/model.ts';
import type { Experience } from '../routing/experience.ts';
import type { Candidate, PlanSettings, Strategy } from '../routing/plan.ts';
import type { Interval } from './interval.ts';

/** Another choice than the one that was made. */
export interface WhatIfChoice {
  readonly strategy: Strategy;
  /** The model that everything would have been asked of; null where none is set. */
  readonly baseline: ModelId | null;
  /** Models that would not have been asked. */
  readonly without: readonly ModelId[];
}

export interface WhatIfInput {
  /** The period's rows in ledger order: at least those of types task, attempt and outcome. */
  readonly rows: readonly LedgerRow[];
  /** As they are set now. */
  readonly settings: PlanSettings;
  readonly candidates: readonly Candidate[];
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
  /** Of them planned again: all, or every so-manieth. */
  readonly sampled: number;
  /** Tasks left out, since they cost nothing either way: answered from the cache or by the editor. */
  readonly free: number;
  /** What really happened to the tasks. */
  readonly happened: { readonly costUsd: number; readonly judged: number; readonly kept: number };
  /** The same tasks as they would be planned today, with nothing changed: what `chosen` is to be compared with. */
  readonly asSet: WhatIfSide;
  readonly chosen: WhatIfSide;
  /** `chosen` less `asSet`; surer than either, since both are uncertain of the same things. */
  readonly difference: { readonly costUsd: Interval; readonly right: Interval };
  /** Every task sent to the chosen baseline model alone; null where it is not known or has no price. */
  readonly baseline: WhatIfSide | null;
  /** The result in plain sentences, how sure it is among them. */
  readonly sentences: readonly string[];
}

/** Plans the period's tasks again in slices, between which it yields. */
export declare function whatIfSteps(
  input: WhatIfInput,
  choice: WhatIfChoice,
): Generator<undefined, WhatIf, undefined>;
