import { ceilingsAt, ceilingsLeft } from '../core/budget/refusal.ts';
import type { AttemptRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import { worstCase } from '../core/models/usage.ts';
import type { NanoUsd } from '../core/money.ts';
import { composeGrade, type GradedKind, readMarks } from '../core/prompt/grade.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { judgeCheck, unjudgedCheck } from '../core/quality/judged.ts';
import type { Check } from '../core/quality/verdict.ts';
import { judgeFor, judgeOutput, judgeUsd } from '../core/routing/judge.ts';
import type { Rung } from '../core/routing/plan.ts';
import { brokenCall } from './attempt.ts';
import type { CallResult, Ports } from './ports.ts';
import { type Preparation, type TokensOf, tokensOf } from './prepare.ts';
import { callRow, reservationRow, rowBase } from './rows.ts';

/** What a second model says of an answer, and the row of what that cost; null where nothing was called. */
export interface Grade {
  readonly check: Check;
  readonly row: AttemptRow | null;
}

/** An answer waits no longer than this for its marks, in milliseconds. */
const longestMs = 20_000;

/**
 * reserve → call → settle → read: lets a cheap model grade an answer in prose. It is an attempt with a row of its own
 * under every ceiling; whatever goes wrong on the way, nothing is said of the answer.
 */
export async function gradeAnswer(
  prepared: Preparation & { readonly profile: { readonly kind: GradedKind } },
  answered: { readonly model: Model; readonly rung: number; readonly prompt: Prompt; readonly text: string },
  /** What the task has cost so far, with the answer. */
  cost: NanoUsd,
  ports: Ports,
  signal: AbortSignal,
): Promise<Grade> {
  const { task, profile } = prepared;
  const no = (because: string, row: AttemptRow | null = null): Grade => ({
    check: unjudgedCheck(because),
    row,
  });
  const judge = judgeFor(answered.model, await ports.candidates());
  if (judge === null) return no(`No model of ${answered.model.endpoint} can grade the answer.`);
  const prompt = composeGrade(profile.kind, answered.prompt, answered.text);
  const tokens = await tokensOf(prompt, ports);
  const rung = rungOf(judge, tokens);
  if (rung === null) return no(`The task and its answer are too long for ${judge.label} to grade.`);

  const ids = { attemptId: ports.newId(), reservationId: ports.newId() };
  const { ceilings, providerCeilings } = ports.settings();
  const left = ceilingsLeft(ceilingsAt(ceilings, providerCeilings, judge.endpoint), cost);
  const base = rowBase(task, ports);
  const reserved = await ports.ledger.reserve(reservationRow(base, rung, ids.reservationId, left));
  if (!reserved.granted) {
    const { refusal } = reserved;
    const because = `The answer was not graded: ${refusal.because}`;
    await ports.ledger.append({ ...base, type: 'refusal', model: judge.id, refusal, because });
    return no(because);
  }

  const limited = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  const call = {
    model: judge,
    prompt,
    maxOutput: rung.maxOutput,
    cacheKey: `judge-${profile.kind}`,
    signal: limited,
  };
  const result = await ports.call({ ...call, onText: () => undefined }).catch((bug: unknown): CallResult => {
    ports.log(task.id, `The judge broke off: ${bug instanceof Error ? bug.message : String(bug)}`);
    return brokenCall;
  });
  const asked = { index: answered.rung, prompt, tokens };
  const row: AttemptRow = {
    ...callRow(rowBase(task, ports), profile, rung, asked, ids, result),
    role: 'judge',
  };
  await ports.ledger.settle(row);
  if (result.failure !== null)
    return no(`${judge.label} could not grade the answer: ${result.failure.message}`, row);
  const marks = readMarks(result.text);
  if (marks === null)
    return no(`${judge.label} did not answer with marks, so the answer was not graded.`, row);
  return { check: judgeCheck(marks, judge.label), row };
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
