import type { NoPlan, Plan } from '../core/routing/plan.ts';
import type { Profile } from '../core/task/profile.ts';
import type { Task } from '../core/task/task.ts';
import type { Ports } from './ports.ts';
import { plan, prepare } from './prepare.ts';
import { keepingSecrets } from './secrets.ts';
import { type SimilarAnswer, similarAnswers } from './similar.ts';

/** What a task would be, before it is run. */
export interface TaskPreview {
  readonly profile: Profile;
  readonly plan: Plan | NoPlan;
  readonly cached: boolean;
  /** Answers to similar instructions on the same code, the nearest first. */
  readonly similar: readonly SimilarAnswer[];
}

/** What Run Task… shows before Enter: nothing is recorded, reserved or sent. */
export async function previewTask(task: Task, given: Ports, signal: AbortSignal): Promise<TaskPreview> {
  const quiet = { onStage: () => undefined, onProfile: () => undefined };
  const prepared = await prepare(task, given, quiet, signal);
  const ports = keepingSecrets(given, prepared);
  const mayServe = ports.settings().cache && !task.wishes.fresh;
  const cached = mayServe && (await ports.cache.get(prepared.cacheKey)) !== null;
  return {
    profile: prepared.profile,
    plan: (await plan(prepared, ports)).plan,
    cached,
    similar: cached ? [] : await similarAnswers(prepared, ports),
  };
}
