/** Answers that would be right again: finding them, and keeping them for the next time. */
import { zeroUsd } from '../core/money.ts';
import { citesLines, firstLineOf } from '../core/prompt/cacheKey.ts';
import { fenced } from '../core/prompt/compose.ts';
import { asksForEdits } from '../core/prompt/edits.ts';
import type { Answer } from '../core/quality/answer.ts';
import { type Kind, selectedText, type Task } from '../core/task/task.ts';
import { asExample } from './examples.ts';
import { judge } from './judge.ts';
import type { CachedAnswer, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { Answered, TaskResult, Watch } from './result.ts';
import { freeRow, rowBase, verdictRow } from './rows.ts';

/** An answer that would be right again, at $0; null when there is none. */
export async function fromCache(
  prepared: Preparation,
  ports: Ports,
  watch: Pick<Watch, 'onStage'>,
  signal: AbortSignal,
): Promise<TaskResult | null> {
  const { task, cacheKey } = prepared;
  if (!ports.settings().cache || task.wishes.fresh) return null;
  watch.onStage('looking up');
  const startedAt = ports.clock.now();
  // What the user has picked is served, and judged like any other.
  const key = task.wishes.reuse ?? cacheKey;
  const cached = await ports.cache.get(key);
  // The code may have changed since it was picked.
  if (cached === null || (task.wishes.reuse !== undefined && cached.about !== prepared.about)) return null;
  if (!(await stillRight(cached, task, ports))) return null;
  const served = await serve(prepared, cached, startedAt, ports, signal);
  if (served === null) await ports.cache.drop(key);
  return served !== null && task.wishes.reuse !== undefined ? { ...served, similar: 'picked' } : served;
}

/** A stored answer as this task's own, judged again; null when a check rejects it now. */
export async function serve(
  prepared: Preparation,
  cached: CachedAnswer,
  startedAt: number,
  ports: Ports,
  signal: AbortSignal,
): Promise<Answered | null> {
  const { task, profile } = prepared;
  // By the language server, too: the code around it may have changed what is valid in its place.
  const { answer, verdict } = await judge(prepared, { text: cached.answer, stop: 'stop' }, ports, signal);
  if (verdict.verdict === 'reject') return null;
  const base = rowBase(task, ports);
  const row = freeRow(base, profile, ports.newId(), cached, ports.clock.now() - startedAt);
  await ports.ledger.append(row, verdictRow(base, row.attemptId, verdict));
  const tried = [{ attempt: row, answer, verdict }];
  return {
    outcome: 'answered',
    ...{ task, profile, plan: null, tried, cost: zeroUsd, answer, verdict, attempt: row },
  };
}

/** False for an answer of a model that may no longer be used, or that names lines which have moved since. */
export async function stillRight(cached: CachedAnswer, task: Task, ports: Ports): Promise<boolean> {
  const moved = cached.firstLine !== firstLineOf(task) || cached.exactly !== exactly(task, ports);
  if (moved && citesLines(cached.answer)) return false;
  return (await ports.candidates()).some(({ model }) => model.id === cached.model);
}

/** Keeps a paid answer for the next time that it would be right. */
export async function keepAnswer(prepared: Preparation, result: TaskResult, ports: Ports): Promise<void> {
  const { task, profile, cacheKey, about } = prepared;
  const { cache, similar = 'off' } = ports.settings();
  if (result.outcome !== 'answered' || result.attempt.source !== 'provider' || !cache) return;
  const answer = storedReply(result.answer, profile.kind, task);
  await ports.cache.put(cacheKey, {
    answer,
    model: result.attempt.model,
    tier: result.attempt.tier,
    templateVersion: result.attempt.templateVersion,
    verdict: result.verdict,
    cost: result.cost,
    firstLine: firstLineOf(task),
    at: ports.clock.now(),
    exactly: exactly(task, ports),
    kind: profile.kind,
    about,
    // Only those who look for similar answers read it.
    ...(similar === 'off' ? {} : { instruction: task.instruction }),
    ...asExample(prepared, answer, ports),
  });
}

/** Edits are right for one layout of the code only: what they come to is right for all. */
function storedReply({ raw, body, form }: Answer, kind: Kind, task: Task): string {
  if (form !== 'replacement' || !asksForEdits(kind, selectedText(task))) return raw;
  return fenced(body, task.source.languageId);
}

function exactly(task: Task, ports: Ports): string {
  return ports.hash(selectedText(task));
}
