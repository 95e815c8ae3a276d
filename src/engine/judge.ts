import { formOf } from '../core/prompt/prompt.ts';
import type { Answer } from '../core/quality/answer.ts';
import { placeAnswer } from '../core/quality/apply.ts';
import { readAnswer } from '../core/quality/read.ts';
import type { Verdict } from '../core/quality/verdict.ts';
import { verify, type VerifyInput } from '../core/quality/verify.ts';
import type { CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';

export interface Judged {
  readonly answer: Answer;
  readonly verdict: Verdict;
}

/**
 * Reads a reply and checks it: by its text and tree first; what passes and would change the file is then shown to the
 * language servers on a copy. `signal` null leaves the language servers out (for an answer that passed them before).
 */
export function judge(
  prepared: Preparation,
  reply: Pick<CallResult, 'text' | 'stop'>,
  ports: Ports,
  signal: AbortSignal,
): Promise<Judged> {
  return check(prepared, reply, ports, signal).catch((bug: unknown) =>
    unjudged(prepared, reply.text, bug, ports),
  );
}

async function check(
  { task, profile, testSetup }: Preparation,
  reply: Pick<CallResult, 'text' | 'stop'>,
  ports: Ports,
  signal: AbortSignal,
): Promise<Judged> {
  const { instruction, source, selection, diagnostics } = task;
  const thresholds = await ports.thresholds?.();
  const input = {
    kind: profile.kind,
    instruction,
    source,
    selection,
    diagnostics,
    raw: reply.text,
    stop: reply.stop,
    testSetup,
    ...(thresholds === undefined ? {} : { threshold: thresholds[profile.kind] }),
  };
  const look = ports.verify ?? ((subject: VerifyInput) => verify(subject, ports.parse));
  const byText = await look({ ...input, newErrors: null });
  if (byText.verdict.verdict === 'reject' || byText.answer.form !== 'replacement') return byText;
  const newErrors = await ports.newErrors(task, placeAnswer(task, byText.answer.body).text, signal);
  return newErrors === null ? byText : look({ ...input, newErrors });
}

/** A bug in a check must not lose an answer that was paid for: it is offered as what it is, unverified. */
function unjudged({ task, profile }: Preparation, raw: string, bug: unknown, ports: Ports): Judged {
  ports.log(
    task.id,
    `The checks broke off: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`,
  );
  const because = 'The checks broke off with an error of their own; the log has it.';
  return {
    answer: readAnswer(formOf(profile.kind), raw, task.source.languageId),
    verdict: {
      verdict: 'reject',
      score: 0,
      checks: [{ check: 'checks', result: 'fail', hard: true, because }],
    },
  };
}
