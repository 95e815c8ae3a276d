/** Which part of the ledger a report is about. */
import type { ModelId, Tier } from '../models/model.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import type { AttemptFacts, DayAndMonth, Facts, TaskFacts, WriteOffFacts } from './facts.ts';

/** Whose rows: those of this machine, those imported from other machines' exports, or both. */
export const machineChoices = ['this', 'others', 'all'] as const;
export type Machines = (typeof machineChoices)[number];

export interface ReportQuery {
  /** First day, `YYYY-MM-DD`; null for the ledger's first. */
  readonly fromDay: string | null;
  /** The last day, included: the user's today. */
  readonly toDay: string;
  /** One workspace, or null for tasks outside any; absent for all of them. */
  readonly workspace?: string | null;
  /** Absent for this machine alone. */
  readonly machines?: Machines;
  /** The user's ceilings as they are set now: they hold on this machine. */
  readonly ceilings: DayAndMonth;
}

/**
 * A task with what of it falls into the days asked for. Money counts on its own day; what the checks and the user said
 * of an attempt counts with it, whenever it was said.
 */
export interface Selected {
  readonly task: TaskFacts;
  /** Whether it began in the days asked for: only then is it one of their tasks. */
  readonly begun: boolean;
  readonly attempts: readonly AttemptFacts[];
  readonly writeOffs: readonly WriteOffFacts[];
  readonly spent: NanoUsd;
}

export function selectTasks(facts: Facts, query: ReportQuery): readonly Selected[] {
  const within = withinDays(query);
  const found: Selected[] = [];
  for (const task of facts.tasks.values()) {
    if (query.workspace !== undefined && task.workspace !== query.workspace) continue;
    const begun = within(task);
    const attempts = task.attempts.every(within) ? task.attempts : task.attempts.filter(within);
    const writeOffs = task.writeOffs.every(within) ? task.writeOffs : task.writeOffs.filter(within);
    if (!begun && attempts.length === 0 && writeOffs.length === 0) continue;
    let spent = zeroUsd;
    for (const { cost } of attempts) spent = addUsd(spent, cost);
    for (const { cost } of writeOffs) spent = addUsd(spent, cost);
    found.push({ task, begun, attempts, writeOffs, spent });
  }
  return found;
}

export function withinDays({ fromDay, toDay }: ReportQuery): (placed: { readonly day: string }) => boolean {
  return ({ day }) => (fromDay === null || day >= fromDay) && day <= toDay;
}

/** The tier that each model was called in; rows of a write-off do not say it. */
export function tiersOf(tasks: readonly Selected[]): ReadonlyMap<ModelId, Tier> {
  const tiers = new Map<ModelId, Tier>();
  for (const { attempts } of tasks) for (const { model, tier } of attempts) tiers.set(model, tier);
  return tiers;
}
