/** What a period's spending adds up to by kind, model, tier, language, folder or file. */
import type { ModelId } from '../models/model.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import { type Selected, tiersOf } from './selection.ts';

export interface Group {
  readonly name: string;
  readonly spent: NanoUsd;
  /** Tasks that had a part in it. */
  readonly tasks: number;
  readonly attempts: number;
  /** Attempts whose answer was checked and rejected. */
  readonly rejected: number;
  readonly failed: number;
  /** Answers that the user kept, discarded, undid or escalated, and those of them kept. */
  readonly judged: number;
  readonly kept: number;
}

export interface Grouping {
  /** The dearest first. */
  readonly groups: readonly Group[];
  /** What is left out of a long list, in one sum, and how many groups that were. */
  readonly others: { readonly sum: Group; readonly count: number } | null;
}

export const groupings = ['kind', 'model', 'tier', 'language', 'folder', 'file'] as const;
export type GroupingName = (typeof groupings)[number];

/** Longer lists end in one line for the others: a picture of three hundred files says nothing. */
const mostGroups = 40;

export function groupTasks(tasks: readonly Selected[]): Readonly<Record<GroupingName, Grouping>> {
  const tiers = tiersOf(tasks);
  const tierOf = (model: ModelId): string => tiers.get(model) ?? unknown;
  const parts = tasks.map(partOf);
  const byTask = (nameOf: (task: Selected['task']) => string): Grouping => wholeTasks(parts, nameOf);
  return {
    kind: byTask(({ asked }) => asked?.kind ?? unknown),
    model: byModel(
      tasks,
      ({ judged }) => judged?.model ?? unknown,
      (model) => model,
    ),
    tier: byModel(tasks, ({ judged }) => (judged?.model ? tierOf(judged.model) : unknown), tierOf),
    language: byTask(({ asked }) => asked?.languageId ?? unknown),
    folder: byTask(({ asked }) => (asked?.path ? folderOf(asked.path) : noFile)),
    file: byTask(({ asked }) => asked?.path ?? noFile),
  };
}

/** Where the ledger does not say. */
const unknown = 'unknown';
/** Untitled documents, and tasks whose own row was not read. */
const noFile = 'no file';
const topFolder = 'top folder';

type Sum = { -readonly [F in keyof Group]: Group[F] };
/** A sum with the task that was last counted in it. */
type Counting = Sum & { last: string };

/** What a whole task adds to whichever group it is in. */
interface Part extends Omit<Group, 'name'> {
  readonly task: Selected['task'];
}

function partOf({ task, begun, attempts, writeOffs, spent }: Selected): Part {
  let [rejected, failed] = [0, 0];
  for (const { verdict, failure } of attempts) {
    if (verdict === 'reject') rejected += 1;
    if (failure !== null) failed += 1;
  }
  const judged = begun && task.judged !== null ? 1 : 0;
  return {
    ...{ task, spent, attempts: attempts.length, rejected, failed, judged },
    tasks: attempts.length + writeOffs.length + judged > 0 ? 1 : 0,
    kept: judged === 1 && task.judged?.outcome === 'accepted' ? 1 : 0,
  };
}

function wholeTasks(parts: readonly Part[], nameOf: (task: Selected['task']) => string): Grouping {
  const sums = new Map<string, Sum>();
  for (const part of parts) {
    if (part.tasks === 0) continue;
    const name = nameOf(part.task);
    let sum = sums.get(name);
    if (sum === undefined) sums.set(name, (sum = emptyGroup(name)));
    sum.spent = addUsd(sum.spent, part.spent);
    sum.tasks += 1;
    sum.attempts += part.attempts;
    sum.rejected += part.rejected;
    sum.failed += part.failed;
    sum.judged += part.judged;
    sum.kept += part.kept;
  }
  return inOrder([...sums.values()]);
}

/** Each attempt counts for its own model, or that model's tier. */
function byModel(
  tasks: readonly Selected[],
  judgedName: (task: Selected['task']) => string,
  costName: (model: ModelId) => string,
): Grouping {
  const sums = new Map<string, Counting>();
  const sumOf = (name: string, taskId: string): Sum => {
    let sum = sums.get(name);
    if (sum === undefined) sums.set(name, (sum = { ...emptyGroup(name), last: '' }));
    if (sum.last !== taskId) sum.tasks += 1;
    sum.last = taskId;
    return sum;
  };
  for (const { task, begun, attempts, writeOffs } of tasks) {
    for (const { model, cost, verdict, failure } of attempts) {
      const sum = sumOf(costName(model), task.taskId);
      sum.attempts += 1;
      if (cost > 0) sum.spent = addUsd(sum.spent, cost);
      if (verdict === 'reject') sum.rejected += 1;
      if (failure !== null) sum.failed += 1;
    }
    for (const { model, cost } of writeOffs) {
      const sum = sumOf(costName(model), task.taskId);
      sum.spent = addUsd(sum.spent, cost);
    }
    if (!begun || task.judged === null) continue;
    const sum = sumOf(judgedName(task), task.taskId);
    sum.judged += 1;
    if (task.judged.outcome === 'accepted') sum.kept += 1;
  }
  return inOrder([...sums.values()].map(({ last: _, ...sum }) => sum));
}

function inOrder(sums: readonly Group[]): Grouping {
  const groups = sums.toSorted(
    (a, b) => b.spent - a.spent || b.attempts - a.attempts || (a.name < b.name ? -1 : 1),
  );
  const left = groups.slice(mostGroups);
  const others =
    left.length === 0 ? null : { sum: left.reduce(together, emptyGroup('others')), count: left.length };
  return { groups: groups.slice(0, mostGroups), others };
}

function emptyGroup(name: string): Sum {
  return { name, spent: zeroUsd, tasks: 0, attempts: 0, rejected: 0, failed: 0, judged: 0, kept: 0 };
}

/** Tasks of several groups are counted in each: the sum of a list's tasks can pass the number of tasks. */
function together(a: Sum, b: Sum): Sum {
  return {
    name: a.name,
    spent: addUsd(a.spent, b.spent),
    tasks: a.tasks + b.tasks,
    attempts: a.attempts + b.attempts,
    rejected: a.rejected + b.rejected,
    failed: a.failed + b.failed,
    judged: a.judged + b.judged,
    kept: a.kept + b.kept,
  };
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end <= 0 ? topFolder : path.slice(0, end);
}
