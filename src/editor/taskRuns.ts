/** Tasks of this window: running them, going up a tier, and what the user made of their answers. */
import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import type { Outcome } from '../core/ledger.ts';
import { type Tier, tierRank, tiers } from '../core/models/model.ts';
import { formatUsd } from '../core/money.ts';
import { noWishes, type Task, type Wishes } from '../core/task/task.ts';
import type { Ports } from '../engine/ports.ts';
import type { EndedTask, TaskResult, Watch } from '../engine/result.ts';
import type { Asked, Place } from './capture.ts';
import type { Parts } from './parts.ts';
import type { RunningTask } from './statusBar.ts';

/** Shows a task while `run` runs it, and what it came to. Throws what `run` throws. */
export type Present = (
  task: Task,
  run: (watch: Watch, signal: AbortSignal) => Promise<TaskResult>,
) => Promise<TaskResult>;

export interface TaskRuns {
  run(place: Place, asked: Asked): Promise<void>;
  /** Runs a task again from the next tier up; without an id the last one. */
  escalate(taskId: string | null): Promise<void>;
  /** Asks for a new answer where one was served again; without an id of the last task. */
  askAgain(taskId: string | null): Promise<void>;
  /** Serves the nearest answer that is known on the same code, because the user picks it. */
  reuseSimilar(taskId: string | null): Promise<void>;
  /** Records what the user made of an answer. */
  rate(taskId: string, rating: Extract<Outcome, 'accepted' | 'discarded' | 'undone'>): Promise<void>;
}

/** Results of so many tasks are kept for going up a tier and for ratings. */
const keptResults = 50;

/** `begin` is told that a task runs, and what it returns when it waits for others and when it has ended. */
export function openTaskRuns(parts: Parts, begin: () => RunningTask, present: Present): TaskRuns {
  const results = new Map<string, EndedTask>();
  const keep = (result: EndedTask) => {
    results.set(result.task.id, result);
    const [oldest] = results.keys();
    if (results.size > keptResults && oldest !== undefined) results.delete(oldest);
  };

  const runTask = async (task: Task, ports: Ports) => {
    const engine = await import('../engine/runTask.ts');
    await present(task, async (watch, signal) => {
      const running = begin();
      const onStage: Watch['onStage'] = (stage) => {
        running.waits(stage === 'waiting for other tasks');
        watch.onStage(stage);
      };
      const onPlan: Watch['onPlan'] = (plan) => {
        running.plans(plan);
        watch.onPlan(plan);
      };
      try {
        const result = await engine.runTask(task, ports, { ...watch, onStage, onPlan }, signal);
        keep(result);
        parts.log.info(summary(result));
        return result;
      } finally {
        running.end();
      }
    });
  };

  const known = (taskId: string | null): EndedTask | undefined =>
    results.get(taskId ?? [...results.keys()].at(-1) ?? '');
  const runAgain = async ({ asked }: EndedTask, wishes: Wishes) => {
    const ports = await parts.ports();
    await runTask({ ...asked, id: ports.newId(), wishes }, ports);
  };

  return {
    async run(place, asked) {
      const [ports, { captureTask }] = await Promise.all([parts.ports(), import('./capture.ts')]);
      await runTask(await captureTask(place, asked, parts.parse, ports.newId), ports);
    },

    async escalate(taskId) {
      const result = known(taskId);
      if (result === undefined) throw nothingToEscalate();
      const minTier = tierAbove(result);
      const ports = await parts.ports();
      await record(result, 'escalated', vscode.l10n.t('The user asked for the next tier.'), ports);
      // An answer that was not good enough is not served again.
      await ports.cache.drop(result.cacheKey);
      await runAgain(result, { ...noWishes, fresh: true, minTier, escalates: result.task.id });
    },

    async askAgain(taskId) {
      const result = known(taskId);
      if (result === undefined) throw nothingToAskAgain();
      await runAgain(result, { ...result.asked.wishes, fresh: true });
    },

    async reuseSimilar(taskId) {
      const result = known(taskId);
      const similar = result?.similarKnown ?? null;
      if (result === undefined || similar === null) throw nothingSimilar();
      await runAgain(result, { ...result.asked.wishes, fresh: false, reuse: similar.key });
    },

    async rate(taskId, rating) {
      const result = results.get(taskId);
      if (result === undefined) return;
      const ports = await parts.ports();
      await record(result, rating, ratingSentences[rating], ports);
      if (rating === 'accepted') return;
      // An answer that the user did not want is not served again.
      await ports.cache.drop(result.cacheKey);
    },
  };
}

const ratingSentences = {
  accepted: 'The user accepted the edit.',
  discarded: 'The user discarded the edit.',
  undone: 'The user undid the edit.',
} as const;

async function record(result: TaskResult, outcome: Outcome, because: string, ports: Ports): Promise<void> {
  const { outcomeRow, rowBase } = await import('../engine/rows.ts');
  const model = 'attempt' in result ? result.attempt.model : null;
  await ports.ledger.append(outcomeRow(rowBase(result.task, ports), outcome, model, because));
}

function tierAbove(result: TaskResult): Tier {
  const reached = result.tried.map(({ attempt }) => tierRank(attempt.tier));
  const above = tiers[Math.max(0, ...reached) + 1];
  if (above !== undefined) return above;
  throw new TierwiseError('no-model-fits', vscode.l10n.t('The strongest tier has already answered.'), {
    text: vscode.l10n.t('Say more in the instruction, or choose another model.'),
    command: commands.runTask,
  });
}

function nothingToEscalate(): TierwiseError {
  return new TierwiseError('no-answer', vscode.l10n.t('There is no answer of this window to go up from.'), {
    text: vscode.l10n.t('Run a task first.'),
    command: commands.runTask,
  });
}

function nothingToAskAgain(): TierwiseError {
  return new TierwiseError('no-answer', vscode.l10n.t('There is no task of this window to ask again.'), {
    text: vscode.l10n.t('Run a task first.'),
    command: commands.runTask,
  });
}

function nothingSimilar(): TierwiseError {
  return new TierwiseError(
    'no-answer',
    vscode.l10n.t('No answer to a similar request on the same code is known.'),
    { text: vscode.l10n.t('Run a task first.'), command: commands.runTask },
  );
}

function summary({ task, profile, outcome, cost, tried }: TaskResult): string {
  const models = tried.map(({ attempt }) => attempt.model).join(' → ');
  return `${task.id}: ${profile.kind} ${outcome}${models === '' ? '' : ` by ${models}`}, ${formatUsd(cost)}`;
}
