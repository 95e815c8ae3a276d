/** The tasks of a period as a list that is asked for page by page, since it can be long. */
import type { Outcome } from '../ledger.ts';
import type { Tier } from '../models/model.ts';
import type { NanoUsd } from '../money.ts';
import type { Complexity } from '../task/profile.ts';
import type { Kind } from '../task/task.ts';
import type { Facts, TaskFacts } from './facts.ts';
import { type ReportQuery, type Selected, selectTasks } from './selection.ts';

export const taskOrders = ['newest', 'dearest'] as const;
export type TaskOrder = (typeof taskOrders)[number];

export interface TaskQuery extends ReportQuery {
  /** Words that must all occur in a task's kind, file, language, models, day or state, or be `imported`. */
  readonly search: string;
  readonly order: TaskOrder;
  readonly offset: number;
  readonly limit: number;
}

/** `running`: it has not ended, or its window died. */
export type TaskState = Outcome | 'running';

export interface TaskLine {
  readonly taskId: string;
  readonly at: number;
  readonly kind: Kind | null;
  readonly complexity: Complexity | null;
  readonly path: string | null;
  /** Whether it ran on another machine. */
  readonly imported: boolean;
  /** In the order in which they were asked. */
  readonly models: readonly { readonly model: string; readonly tier: Tier }[];
  readonly cached: boolean;
  readonly cost: NanoUsd;
  /** Whether a part of the cost was charged as reserved: it may have been less. */
  readonly assumed: boolean;
  readonly state: TaskState;
}

export interface TaskPage {
  /** How many match in all. */
  readonly total: number;
  readonly offset: number;
  readonly lines: readonly TaskLine[];
}

export function taskPage(facts: Facts, query: TaskQuery): TaskPage {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Selected[] = [];
  for (const selected of selectTasks(facts, query)) {
    if (words.every((word) => searchable(selected.task).includes(word))) found.push(selected);
  }
  found.reverse();
  // Those of other machines come after this one's, whenever they were.
  if (query.machines === 'all') found.sort((a, b) => b.task.at - a.task.at);
  if (query.order === 'dearest') found.sort((a, b) => b.spent - a.spent);
  const lines = found.slice(query.offset, query.offset + query.limit).map(lineOf);
  return { total: found.length, offset: query.offset, lines };
}

export function stateOf({ judged, ended }: Pick<TaskFacts, 'judged' | 'ended'>): TaskState {
  return judged?.outcome ?? ended ?? 'running';
}

/** Made once for each task: a search looks at every one on each key. */
const texts = new WeakMap<
  TaskFacts,
  { readonly state: TaskState; readonly attempts: number; readonly text: string }
>();

function searchable(task: TaskFacts): string {
  const state = stateOf(task);
  const known = texts.get(task);
  // A task that goes on has more to be found by.
  if (known?.state === state && known.attempts === task.attempts.length) return known.text;
  const { asked, attempts } = task;
  const text = [
    ...(asked === null ? [] : [asked.kind, asked.complexity, asked.languageId, asked.path ?? '']),
    ...attempts.map(({ model, tier, source }) => `${model} ${tier} ${source}`),
    ...[state, task.day, task.taskId, task.imported ? 'imported' : ''],
  ]
    .join(' ')
    .toLowerCase();
  texts.set(task, { state, attempts: attempts.length, text });
  return text;
}

function lineOf({ task, attempts, writeOffs, spent }: Selected): TaskLine {
  const models = attempts.map(({ model, tier }) => ({ model, tier }));
  return {
    taskId: task.taskId,
    at: task.at,
    kind: task.asked?.kind ?? null,
    complexity: task.asked?.complexity ?? null,
    path: task.asked?.path ?? null,
    imported: task.imported,
    models: models.filter(({ model }, index) => models[index - 1]?.model !== model),
    cached: attempts.some(({ source }) => source === 'cache'),
    cost: spent,
    assumed: writeOffs.length > 0 || attempts.some(({ costSource }) => costSource === 'reserved'),
    state: stateOf(task),
  };
}
