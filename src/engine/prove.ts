import type { AttemptRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import { addUsd, type NanoUsd } from '../core/money.ts';
import type { GradedKind } from '../core/prompt/grade.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { commandCheck } from '../core/quality/command.ts';
import type { Check } from '../core/quality/verdict.ts';
import { withCheck } from '../core/quality/verify.ts';
import type { Profile } from '../core/task/profile.ts';
import { gradeAnswer } from './grade.ts';
import { judge, type Judged } from './judge.ts';
import type { CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { Watch } from './result.ts';

/** A reply with what led to it. */
export interface Reply {
  readonly model: Model;
  readonly prompt: Prompt;
  readonly row: AttemptRow;
  readonly result: CallResult;
}

export interface Proved extends Judged {
  /** What a judge's call came to, where one was asked. */
  readonly judgedBy: AttemptRow | null;
}

/**
 * Judges a reply by its text, its tree and the language servers; what passes is then tried, where the user has set so,
 * with their own command or graded by a second model.
 */
export async function prove(
  prepared: Preparation,
  reply: Reply,
  /** What the task has cost before this reply. */
  cost: NanoUsd,
  ports: Ports,
  watch: Pick<Watch, 'onStage'>,
  signal: AbortSignal,
): Promise<Proved> {
  const judged = await judge(prepared, reply.result, ports, signal);
  if (judged.verdict.verdict === 'reject' || signal.aborted) return { ...judged, judgedBy: null };
  const { profile, task } = prepared;
  const add = async (check: Check): Promise<Judged> => {
    const threshold = (await ports.thresholds?.())?.[profile.kind];
    const input = { kind: profile.kind, ...(threshold === undefined ? {} : { threshold }) };
    return { ...judged, verdict: withCheck(input, judged.verdict, check) };
  };

  if (judged.answer.form === 'prose') {
    if (ports.settings().judge !== true || !isGraded(profile)) return { ...judged, judgedBy: null };
    watch.onStage('grading');
    const { model, prompt, row } = reply;
    const answered = { model, prompt, rung: row.rung, text: judged.answer.body };
    const spent = addUsd(cost, row.cost);
    const grade = await gradeAnswer({ ...prepared, profile }, answered, spent, ports, signal);
    return { ...(await add(grade.check)), judgedBy: grade.row };
  }

  const running = ports.runCommand?.(task, judged.answer, signal) ?? null;
  if (running === null) return { ...judged, judgedBy: null };
  watch.onStage('running your command');
  return { ...(await add(commandCheck(await running))), judgedBy: null };
}

function isGraded(profile: Profile): profile is Profile & { readonly kind: GradedKind } {
  return profile.kind === 'explain' || profile.kind === 'review' || profile.kind === 'ask';
}
