import { ceilingsLeft } from '../core/budget/refusal.ts';
import { TierwiseError } from '../core/errors.ts';
import type { AttemptRow } from '../core/ledger.ts';
import { addUsd, formatUsd, type NanoUsd } from '../core/money.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { afterFailure } from '../core/routing/afterFailure.ts';
import type { Rung } from '../core/routing/plan.ts';
import type { CallFailure, CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { Tried, Watch } from './result.ts';
import { callRow, reservationRow, rowBase } from './rows.ts';

/** What one rung came to: a reply to judge, or why there is none. */
export interface RungAttempts {
  readonly reply: { readonly row: AttemptRow; readonly result: CallResult } | null;
  readonly failed: readonly Tried[];
  readonly error: TierwiseError | null;
  readonly overCeiling: boolean;
  /** True when no other model at this endpoint could succeed either: a wrong key, a spent quota, no network. */
  readonly closesEndpoint: boolean;
}

/** reserve → call → settle, again for failures that pass by themselves. Each call is an attempt with a row of its own. */
export async function attemptRung(
  { task, profile }: Preparation,
  rung: Rung,
  index: number,
  prompt: Prompt,
  /** What the rungs before have cost: the ceiling per request binds all of a task's attempts together. */
  costBefore: NanoUsd,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<RungAttempts> {
  const failed: Tried[] = [];
  for (let tries = 1; ; tries++) {
    watch.onStage('reserving');
    const ids = { attemptId: ports.newId(), reservationId: ports.newId() };
    const cost = addUsd(costBefore, ...failed.map(({ attempt }) => attempt.cost));
    const refused = await reserve(task, rung, ids.reservationId, cost, ports);
    if (refused !== null)
      return { reply: null, failed, error: refused, overCeiling: true, closesEndpoint: false };

    watch.onStage('calling');
    const settle = async (result: CallResult): Promise<AttemptRow> => {
      const row = callRow(rowBase(task, ports), profile, rung, index, ids, result);
      await ports.ledger.settle(row);
      return row;
    };
    const cacheKey = `${profile.kind}-${task.source.languageId}`;
    const result = await callModel(rung, prompt, cacheKey, ports, watch, signal).catch(
      async (bug: unknown) => {
        await settle(brokenCall);
        throw bug;
      },
    );
    const row = await settle(result);
    if (result.failure === null) {
      return { reply: { row, result }, failed, error: null, overCeiling: false, closesEndpoint: false };
    }

    ports.log(task.id, `${rung.model.id}: ${result.failure.kind}: ${result.failure.message}`);
    failed.push({ attempt: row, answer: null, verdict: null });
    const next = afterFailure(result.failure, tries, result.firstTokenMs !== null);
    if (next.move !== 'retry') {
      const closesEndpoint = next.move === 'next-rung' && !next.sameEndpoint;
      return {
        reply: null,
        failed,
        error: failureError(result.failure, rung),
        overCeiling: false,
        closesEndpoint,
      };
    }
    await ports.clock.wait(next.waitMs, signal);
  }
}

/** Holds the rung's worst case under every ceiling; the refusal, when one is in the way, is on the ledger. */
async function reserve(
  task: Preparation['task'],
  rung: Rung,
  reservationId: string,
  cost: NanoUsd,
  ports: Ports,
): Promise<TierwiseError | null> {
  const ceilings = ceilingsLeft(ports.settings().ceilings, cost);
  const reserved = await ports.ledger.reserve(
    reservationRow(rowBase(task, ports), rung, reservationId, ceilings),
  );
  if (reserved.granted) return null;
  const { refusal } = reserved;
  const because =
    refusal.period === 'request' && cost > 0
      ? `This task has cost ${formatUsd(cost)} already; another attempt could cost up to ${formatUsd(refusal.wanted)}, more than your ceiling per request leaves.`
      : refusal.because;
  await ports.ledger.append({
    ...rowBase(task, ports),
    type: 'refusal',
    model: rung.model.id,
    refusal,
    because,
  });
  return new TierwiseError('over-ceiling', because, {
    text: 'Raise the ceiling, or wait for the next period.',
    command: 'tierwise.openBudgets',
  });
}

function callModel(
  rung: Rung,
  prompt: Prompt,
  cacheKey: string,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<CallResult> {
  const { model, maxOutput } = rung;
  return ports.call({ model, prompt, maxOutput, cacheKey, signal, onText: (delta) => watch.onText(delta) });
}

/** A call that threw: nobody knows what it used, so that its reservation is charged in full. */
const brokenCall: CallResult = {
  text: '',
  stop: 'none',
  usage: null,
  latencyMs: 0,
  firstTokenMs: null,
  failure: {
    kind: 'malformed',
    message: 'The call broke off inside Tierwise; the log says where.',
    retryAfterMs: null,
  },
  sent: true,
};

function failureError(failure: CallFailure, rung: Rung): TierwiseError {
  const code = failure.kind === 'cancelled' ? 'cancelled' : 'provider';
  return new TierwiseError(code, failure.message, nextStep(failure, rung));
}

function nextStep(failure: CallFailure, rung: Rung): TierwiseError['next'] {
  switch (failure.kind) {
    case 'auth':
      return { text: 'Set the API key again.', command: 'tierwise.setApiKey', args: [rung.model.endpoint] };
    case 'quota':
      return { text: `Check the plan and credit of your account at ${rung.model.endpoint}.` };
    case 'network':
    case 'timeout':
      return { text: 'Check the connection and the endpoint, then run the task again.' };
    case 'unknown-model':
      return { text: 'Choose another model.', command: 'tierwise.chooseModels' };
    case 'context-too-long':
      return { text: 'Select less code.' };
    default:
      return { text: 'Run the task again in a while.' };
  }
}
