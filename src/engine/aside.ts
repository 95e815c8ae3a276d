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
import { type Preparation, type TokensOf, tokensOf } from './prepare.ts';
import { callRow, reservationRow, rowBase } from './rows.ts';

/** What a judge said, or why it said nothing; with the row of what that cost, null where nothing was called. */
export type Aside =
  | { readonly text: string; readonly row: AttemptRow }
  | { readonly text: null; readonly because: string; readonly row: AttemptRow | null };

/** A task waits no longer than this for a judge, in milliseconds. */
const longestMs = 20_000;

/**
 * reserve → call → settle: asks a cheap model something beside the task. It is an attempt with a row of its own under
 * every ceiling; whatever goes wrong on the way is said, and the task goes on without it.
 */
export async function askAside(
  { task, profile }: Preparation,
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
  const no = (because: string, row: AttemptRow | null = null): Aside => ({ text: null, because, row });
  const tokens = await tokensOf(prompt, ports);
  const rung = rungOf(judge, tokens);
  if (rung === null) return no(`it is too long for ${judge.label}.`);

  const ids = { attemptId: ports.newId(), reservationId: ports.newId() };
  const { ceilings, providerCeilings } = ports.settings();
  const left = ceilingsLeft(ceilingsAt(ceilings, providerCeilings, judge.endpoint), asked.cost);
  const base = rowBase(task, ports);
  const reserved = await ports.ledger.reserve(reservationRow(base, rung, ids.reservationId, left));
  if (!reserved.granted) {
    const { refusal } = reserved;
    const because = `A judge was not asked: ${refusal.because}`;
    await ports.ledger.append({ ...base, type: 'refusal', model: judge.id, refusal, because });
    return no(refusal.because);
  }

  const limited = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  const { maxOutput } = rung;
  const call = { model: judge, prompt, maxOutput, cacheKey: asked.cacheKey, signal: limited };
  const result = await ports.call({ ...call, onText: () => undefined }).catch((bug: unknown): CallResult => {
    ports.log(task.id, `The judge broke off: ${bug instanceof Error ? bug.message : String(bug)}`);
    return brokenCall;
  });
  const about = { index: asked.rung, prompt, tokens };
  const row: AttemptRow = {
    ...callRow(rowBase(task, ports), profile, rung, about, ids, result),
    role: 'judge',
  };
  await ports.ledger.settle(row);
  if (result.failure !== null) return no(`${judge.label} failed: ${result.failure.message}`, row);
  return { text: result.text, row };
}

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
