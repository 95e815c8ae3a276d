/**
 * The life of a task, top to bottom:
 * parse → classify → gather → look up → ask the editor → compose and plan → [ reserve → call → settle → verify ]* → remember.
 */
import { TierwiseError } from '../core/errors.ts';
import { worstCase } from '../core/models/usage.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../core/money.ts';
import { failureSummary } from '../core/quality/verify.ts';
import { type Replacement, withReplacement } from '../core/routing/failover.ts';
import type { Plan, Rung } from '../core/routing/plan.ts';
import type { Task } from '../core/task/task.ts';
import { baselineOf } from './baseline.ts';
import { askEditor, onOriginal } from './askEditor.ts';
import { isConfirmed } from './confirm.ts';
import { tryRung } from './failover.ts';
import { fromCache, keepAnswer } from './lookUp.ts';
import { prove } from './prove.ts';
import type { Ports } from './ports.ts';
import { plan, type Planned, prepare, type Preparation, promptAfter } from './prepare.ts';
import type { Answered, EndedTask, TaskResult, Tried, Watch } from './result.ts';
import { outcomeRow, planRow, rowBase, taskRow, verdictRow } from './rows.ts';
import { refuseSecrets, refuseWithoutPlan } from './refuse.ts';
import { keepingSecrets } from './secrets.ts';
import { fromSimilar } from './similar.ts';
import { type TokensOf, tokensOf } from './tokens.ts';
import { takeTurn } from './turns.ts';

/**
 * Does a task with the cheapest chain of models expected to get it right. The result says what became of it; the ledger
 * holds every step before an answer is returned. Throws a TierwiseError only when the ledger itself cannot be kept.
 */
export async function runTask(
  task: Task,
  given: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<EndedTask> {
  const prepared = await prepare(task, given, watch, signal);
  const ports = keepingSecrets(given, prepared);
  await ports.ledger.append(taskRow(rowBase(task, ports), prepared));

  const endTurn = await takeTurn(prepared, ports, watch, signal);
  if (endTurn === null) return remember(prepared, cancelled(prepared), ports);
  try {
    return await solve(prepared, given, ports, watch, signal);
  } finally {
    endTurn();
  }
}

/** look up → ask the editor → models: the first that answers. */
async function solve(
  prepared: Preparation,
  given: Ports,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<EndedTask> {
  const { task } = prepared;
  const cached = await fromCache(prepared, ports, watch, signal);
  if (cached !== null) return remember(prepared, cached, ports);

  const editor = await askEditor(prepared, ports, watch, signal);
  if ('result' in editor) return remember(prepared, editor.result, ports);

  if ('rest' in editor) {
    const rest = await prepare(editor.rest, given, watch, signal);
    const kept = keepingSecrets(given, rest);
    const result =
      (await fromCache(rest, kept, watch, signal)) ?? (await fromModels(rest, [], kept, watch, signal));
    const ended = await remember(rest, result, kept);
    return { ...onOriginal(ended, task), asked: task, cacheKey: ended.cacheKey };
  }
  const similar = await fromSimilar(prepared, ports, watch, signal);
  if (similar.result !== null) return remember(prepared, similar.result, ports);
  const result = await fromModels(prepared, similar.tried, ports, watch, signal);
  return { ...(await remember(prepared, result, ports)), similarKnown: similar.nearest };
}

/** Plans a chain and climbs it, rung by rung, until an answer is accepted or no rung is left. */
async function fromModels(
  prepared: Preparation,
  /** What has been paid on the way here. */
  tried: readonly Tried[],
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<TaskResult> {
  const withSecrets = await refuseSecrets(prepared, ports);
  if (withSecrets !== null) return withSecrets;
  watch.onStage('planning');
  const planned = await plan(prepared, ports);
  if (planned.plan.chain === null) {
    const refused = await refuseWithoutPlan(prepared, planned.plan, ports);
    return { ...refused, tried, cost: costOf(tried) };
  }
  const first = await climb(prepared, planned.plan, planned, tried, ports, watch, signal);
  if (first.outcome !== 'refused') return first;
  // Other tasks have spent what the plan counted on: models that cost nothing can still do it (law 4).
  const unpaid = await plan(prepared, { ...ports, candidates: () => unpaidModels(ports) });
  if (unpaid.plan.chain === null) return first;
  return climb(prepared, unpaid.plan, unpaid, first.tried, ports, watch, signal);
}

async function unpaidModels(ports: Ports): ReturnType<Ports['candidates']> {
  return (await ports.candidates()).filter(({ model }) => model.price.kind === 'free');
}

async function climb(
  prepared: Preparation,
  firstPlan: Plan,
  planned: Planned,
  triedBefore: readonly Tried[],
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<TaskResult> {
  const { task, profile } = prepared;
  watch.onPlan(firstPlan);
  const baseline = await baselineOf(profile, planned, task.source.languageId, ports);
  await ports.ledger.append(planRow(rowBase(task, ports), firstPlan, baseline));

  const tried: Tried[] = [...triedBefore];
  if (!(await isConfirmed(task, firstPlan, ports, signal)))
    return { outcome: 'cancelled', task, profile, plan: firstPlan, tried, cost: costOf(tried) };

  const closedEndpoints = new Set<string>();
  let { prompt, tokens } = planned;
  let chosen = firstPlan;
  let stopped: TierwiseError | null = null;

  for (const [index, rung] of firstPlan.chain.entries()) {
    if (signal.aborted) break;
    watch.onAttempt(rung.model);
    const onReplaced = async (replacement: Replacement): Promise<void> => {
      chosen = withReplacement(chosen, index, replacement);
      await ports.ledger.append(planRow(rowBase(task, ports), chosen, baseline));
      watch.onAttempt(replacement.rung.model);
    };
    const goesUp = index + 1 < firstPlan.chain.length;
    const asked = { index, prompt, tokens, cost: costOf(tried), closedEndpoints, goesUp };
    const sized = index === 0 ? rung : sizedFor(tokens, rung);
    const attempts = await tryRung(prepared, sized, asked, onReplaced, ports, watch, signal);
    tried.push(...attempts.failed);
    stopped = attempts.error ?? stopped;
    for (const endpoint of attempts.closed) closedEndpoints.add(endpoint);
    if (attempts.then === 'stop') break;
    if (attempts.reply === null) continue;

    watch.onStage('verifying');
    const reply = { ...attempts.reply, model: attempts.rung.model, prompt };
    const { judgedBy, ...judged } = await prove(prepared, reply, costOf(tried), ports, watch, signal);
    await ports.ledger.append(verdictRow(rowBase(task, ports), attempts.reply.row.attemptId, judged.verdict));
    watch.onVerdict(attempts.rung.model, judged.verdict);
    tried.push({ attempt: attempts.reply.row, ...judged });
    if (judgedBy !== null) tried.push({ attempt: judgedBy, answer: null, verdict: null });
    if (judged.verdict.verdict === 'accept') {
      return {
        outcome: 'answered',
        task,
        profile,
        plan: chosen,
        tried,
        cost: costOf(tried),
        attempt: attempts.reply.row,
        ...judged,
      };
    }
    prompt = promptAfter(prompt, prepared, failureSummary(judged.verdict));
    tokens = await tokensOf(prompt, ports);
  }
  if (signal.aborted)
    return { outcome: 'cancelled', task, profile, plan: chosen, tried, cost: costOf(tried) };
  return unaccepted(prepared, chosen, tried, stopped);
}

/** A later rung's prompt says what was wrong before, so that its bound is another. */
function sizedFor(tokens: TokensOf, rung: Rung): Rung {
  const { bound } = tokens.of(rung.model);
  return {
    ...rung,
    inputBound: bound,
    worstCase: worstCase(rung.model.price, bound, rung.maxOutput) ?? rung.worstCase,
  };
}

/** No rung was accepted: the best answer so far, labelled as unverified, or the error that explains why there is none. */
function unaccepted(
  { task, profile }: Preparation,
  chosen: Plan,
  tried: readonly Tried[],
  stopped: TierwiseError | null,
): TaskResult {
  const common = { task, profile, plan: chosen, tried, cost: costOf(tried) };
  let best:
    (Tried & { answer: NonNullable<Tried['answer']>; verdict: NonNullable<Tried['verdict']> }) | null = null;
  for (const { attempt, answer, verdict } of tried) {
    if (answer === null || verdict === null || answer.body.trim() === '') continue;
    // A later rung is the stronger model: it wins a tie.
    if (best === null || verdict.score >= best.verdict.score) best = { attempt, answer, verdict };
  }
  if (best !== null) {
    const because = stopped?.message ?? 'Every model of the plan gave an answer that the checks rejected.';
    return { outcome: 'exhausted', ...common, ...best, because };
  }
  const error =
    stopped ??
    new TierwiseError('no-answer', 'No model gave an answer that can be used.', {
      text: 'Run the task again, or choose a stronger model.',
      command: 'tierwise.chooseModels',
    });
  return { outcome: error.code === 'over-ceiling' ? 'refused' : 'failed', ...common, error };
}

/** The outcome's row, and the answer for the next time it would be right. */
async function remember(prepared: Preparation, result: TaskResult, ports: Ports): Promise<EndedTask> {
  const { task, cacheKey } = prepared;
  const ended = { ...result, asked: task, cacheKey };
  const model = 'attempt' in result ? result.attempt.model : null;
  await ports.ledger.append(outcomeRow(rowBase(task, ports), result.outcome, model, becauseOf(result)));
  await keepAnswer(prepared, result, ports);
  return ended;
}

/** Nothing was asked yet. */
function cancelled({ task, profile }: Preparation): TaskResult {
  return { outcome: 'cancelled', task, profile, plan: null, tried: [], cost: zeroUsd };
}

function becauseOf(result: TaskResult): string {
  switch (result.outcome) {
    case 'answered':
      return `${result.attempt.model} gave an answer that passed its checks.${fittingOf(result)}`;
    case 'exhausted':
      return result.because;
    case 'cancelled':
      return 'Cancelled by the user.';
    default:
      return result.error.message;
  }
}

function fittingOf({ similar }: Answered): string {
  if (similar === undefined) return '';
  const who = similar === 'picked' ? 'the user picked it' : 'a judge said that it fits';
  return ` It was given to a similar request on the same code; ${who}.`;
}

function costOf(tried: readonly Tried[]): NanoUsd {
  return addUsd(...tried.map(({ attempt }) => attempt.cost));
}
