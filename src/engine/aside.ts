import { ceilingsAt, ceilingsLeft } from '../core/budget/refusal.ts';
import type { AttemptRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import { worstCase } from '../core/models/usage.ts';
import type { NanoUsd } from '../core/money.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { judgeOutput, judgeUsd } from '../core/routing/judge.ts';
import type { Rung } from '../core/routing/plan.ts';
import { brokenCall } from './attempt.ts';
import type { CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import { callRow, reservationRow, rowBase } from './rows.ts';
import { type TokensOf, tokensOf } from './tokens.ts';

/** What a judge said, or why it said nothing; with the row of what that cost, null where nothing was called. */
export type Aside =
  | { readonly text: string; readonly row: AttemptRow }
  | { readonly text: null; readonly because: string; readonly row: AttemptRow | null };

/** reserve → call → settle: asks a cheap model something beside the task. */
export async function askAside(
  prepared: Preparation,
  judge: Model,
  prompt: Prompt,
  asked: {
    /** The rung whose answer it is about. */
    readonly rung: number;
    /** Names what is asked to providers that route by it. */
    readonly cacheKey: string;
    /** What the task has cost so far. */
    readonly cost: NanoUsd;
  },
  ports: Ports,
  signal: AbortSignal,
): Promise<Aside> {
  const tokens = await tokensOf(prompt, ports);
  const rung = rungOf(judge, tokens);
  if (rung === null) return { text: null, because: `it is too long for ${judge.label}.`, row: null };
  const { rung: index, cacheKey, cost } = asked;
  const about = { role: 'judge', index, prompt, tokens, cost } as const;
  const call = { model: judge, prompt, maxOutput: rung.maxOutput, cacheKey, onText: () => undefined };
  const ask = (limited: AbortSignal) => ports.call({ ...call, signal: limited });
  const said = await callAside(prepared, rung, about, ask, ports, signal);
  return said.result === null ? { ...said, text: null } : { text: said.result.text, row: said.row };
}

/** What a call beside the task is about. */
interface About {
  readonly role: NonNullable<AttemptRow['role']>;
  /** The rung that it goes with. */
  readonly index: number;
  readonly prompt: Pick<Prompt, 'templateVersion'>;
  readonly tokens: Pick<TokensOf, 'counted' | 'static'>;
  /** What the task has cost so far. */
  readonly cost: NanoUsd;
}

/**
 * reserve → call → settle, beside the task. It is an attempt with a row of its own under every ceiling; whatever goes
 * wrong on the way is said, and the task goes on without it.
 */
export async function callAside<R extends CallResult>(
  { task, profile }: Preparation,
  rung: Rung,
  { role, cost, ...about }: About,
  call: (signal: AbortSignal) => Promise<R>,
  ports: Ports,
  signal: AbortSignal,
): Promise<
  | { readonly result: R; readonly row: AttemptRow }
  | { readonly result: null; readonly because: string; readonly row: AttemptRow | null }
> {
  const { model } = rung;
  const ids = { attemptId: ports.newId(), reservationId: ports.newId() };
  const { ceilings, providerCeilings } = ports.settings();
  const left = ceilingsLeft(ceilingsAt(ceilings, providerCeilings, model.endpoint), cost);
  const base = rowBase(task, ports);
  const reserved = await ports.ledger.reserve(reservationRow(base, rung, ids.reservationId, left));
  if (!reserved.granted) {
    const { refusal } = reserved;
    const because = `${notAsked[role]}: ${refusal.because}`;
    await ports.ledger.append({ ...base, type: 'refusal', model: model.id, refusal, because });
    return { result: null, because: refusal.because, row: null };
  }

  const limited = AbortSignal.any([signal, AbortSignal.timeout(longestMs[role])]);
  const result = await call(limited).catch((bug: unknown): null => {
    ports.log(task.id, `${model.label} broke off: ${bug instanceof Error ? bug.message : String(bug)}`);
    return null;
  });
  const row: AttemptRow = {
    ...callRow(rowBase(task, ports), profile, rung, about, ids, result ?? brokenCall),
    role,
  };
  await ports.ledger.settle(row);
  const { failure } = result ?? brokenCall;
  if (result === null || failure !== null)
    return { result: null, because: `${model.label} failed: ${failure?.message ?? ''}`, row };
  return { result, row };
}

/** A task waits no longer than this for what is asked beside it, in milliseconds. */
const longestMs = { judge: 20_000, embedding: 5_000 };

const notAsked = { judge: 'A judge was not asked', embedding: 'Similar instructions were not asked for' };

/** The judge's call as a rung: what it is asked for, and what that costs at worst. Null where it does not fit. */
function rungOf(judge: Model, tokens: TokensOf): Rung | null {
  const { bound, expected } = tokens.of(judge);
  const maxOutput = Math.min(judgeOutput(judge).most, judge.maxOutput);
  const worst = worstCase(judge.price, bound, maxOutput);
  if (worst === null || bound + maxOutput > judge.contextWindow) return null;
  return {
    ...{ model: judge, success: 1, reach: 1, maxOutput, inputBound: bound, worstCase: worst },
    expectedCostUsd: judgeUsd(judge, expected, 0),
  };
}
