import { TierwiseError } from '../core/errors.ts';
import type { AttemptRow } from '../core/ledger.ts';
import { keepsBeginning } from '../core/models/promptCache.ts';
import { addUsd, type NanoUsd } from '../core/money.ts';
import { takesExample } from '../core/prompt/example.ts';
import { type Prompt, promptOf } from '../core/prompt/prompt.ts';
import { afterFailure } from '../core/routing/afterFailure.ts';
import type { Rung } from '../core/routing/plan.ts';
import { hold } from './hold.ts';
import type { CallFailure, CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { Tried, Watch } from './result.ts';
import { callRow, rowBase } from './rows.ts';
import type { TokensOf } from './tokens.ts';

/** What a rung is asked, as its place in the chain has it. */
export interface Asked {
  readonly index: number;
  readonly prompt: Prompt;
  readonly tokens: TokensOf;
  /** What the task has cost before: the ceiling per request binds all its attempts together. */
  readonly cost: NanoUsd;
}

/** What one rung came to: a reply to judge, or why there is none and what to do then. */
export interface RungAttempts {
  /** The rung that was asked last. */
  readonly rung: Rung;
  readonly reply: { readonly row: AttemptRow; readonly result: CallResult } | null;
  readonly failed: readonly Tried[];
  readonly error: TierwiseError | null;
  readonly then: 'verify' | 'replace' | 'next-rung' | 'stop';
  /** Endpoints where no other model could succeed either: a wrong key, a spent quota or ceiling, no network. */
  readonly closed: readonly string[];
}

/** reserve → call → settle, again for failures that pass by themselves. Each call is an attempt with a row of its own. */
export async function attemptRung(
  { task, profile }: Preparation,
  wanted: Rung,
  asked: Asked,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<RungAttempts> {
  const { endpoint } = wanted.model;
  const failed: Tried[] = [];
  for (let tries = 1; ; tries++) {
    const ids = { attemptId: ports.newId(), reservationId: ports.newId() };
    const cost = addUsd(asked.cost, ...failed.map(({ attempt }) => attempt.cost));
    const held = await hold(task, wanted, ids.reservationId, cost, ports, watch, signal);
    if ('error' in held) {
      // A provider's own ceiling leaves the others open.
      const atProvider = held.refusal?.scope === 'provider';
      const rest = atProvider
        ? { then: 'replace' as const, closed: [endpoint] }
        : { then: 'stop' as const, closed: [] };
      return { rung: wanted, reply: null, failed, error: held.error, ...rest };
    }
    const { rung } = held;

    const settle = async (result: CallResult): Promise<AttemptRow> => {
      const row = callRow(rowBase(task, ports), profile, rung, asked, ids, result);
      await ports.ledger.settle(row);
      return row;
    };
    const cacheKey = `${profile.kind}-${task.source.languageId}-${asked.prompt.templateVersion}`;
    const result = await callModel(rung, asked, cacheKey, ports, watch, signal).catch(
      async (bug: unknown) => {
        await settle(brokenCall);
        throw bug;
      },
    );
    const row = await settle(result);
    ports.warmth?.asked(rung.model, asked.prompt, result.usage, ports.clock.now());
    if (result.failure === null) {
      return { rung, reply: { row, result }, failed, error: null, then: 'verify', closed: [] };
    }

    ports.log(task.id, `${rung.model.id}: ${result.failure.kind}: ${result.failure.message}`);
    failed.push({ attempt: row, answer: null, verdict: null });
    const next = afterFailure(result.failure, tries, result.firstTokenMs !== null || row.cost > 0);
    if (next.move !== 'retry') {
      const closed = next.move === 'replace' && next.closesEndpoint ? [endpoint] : [];
      const error = failureError(result.failure, rung);
      return { rung, reply: null, failed, error, then: next.move, closed };
    }
    await ports.clock.wait(next.waitMs, signal);
  }
}

/** Asynchronous from its first line: whatever throws once money is held must find its way to `settle`. */
async function callModel(
  { model, maxOutput }: Rung,
  asked: Asked,
  cacheKey: string,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<CallResult> {
  watch.onStage('calling');
  const keepPrefix = keepsBeginning(model, asked.tokens.of(model).staticPrefix);
  const prompt = promptOf(asked.prompt, model.thinks, (example) => takesExample(model, example));
  const onText = (delta: string) => watch.onText(delta);
  return ports.call({ model, prompt, maxOutput, cacheKey, keepPrefix, signal, onText });
}

/** A call that threw: nobody knows what it used, so that its reservation is charged in full. */
export const brokenCall: CallResult = {
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
