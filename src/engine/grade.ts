import type { AttemptRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import type { NanoUsd } from '../core/money.ts';
import { composeGrade, type GradedKind, readMarks } from '../core/prompt/grade.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { judgeCheck, unjudgedCheck } from '../core/quality/judged.ts';
import type { Check } from '../core/quality/verdict.ts';
import { judgeFor } from '../core/routing/judge.ts';
import { askAside } from './aside.ts';
import type { Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';

/** What a second model says of an answer, and the row of what that cost; null where nothing was called. */
export interface Grade {
  readonly check: Check;
  readonly row: AttemptRow | null;
}

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
  const no = (because: string, row: AttemptRow | null = null): Grade => ({
    check: unjudgedCheck(because),
    row,
  });
  const { kind } = prepared.profile;
  const judge = judgeFor(answered.model, await ports.candidates());
  if (judge === null) return no(`No model of ${answered.model.endpoint} can grade the answer.`);
  const prompt = composeGrade(kind, answered.prompt, answered.text);
  const about = { rung: answered.rung, cacheKey: `judge-${kind}`, cost };
  const said = await askAside(prepared, judge, prompt, about, ports, signal);
  if (said.text === null) return no(`The answer was not graded: ${said.because}`, said.row);
  const marks = readMarks(said.text);
  if (marks === null)
    return no(`${judge.label} did not answer with marks, so the answer was not graded.`, said.row);
  return { check: judgeCheck(marks, judge.label), row: said.row };
}
