import type { Answer } from '../core/quality/answer.ts';
import { placeAnswer } from '../core/quality/apply.ts';
import type { Verdict } from '../core/quality/verdict.ts';
import { verify } from '../core/quality/verify.ts';
import type { CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';

/**
 * Reads a reply and checks it: by its text and tree first; what passes and would change the file is then shown to the
 * language servers on a copy. `signal` null leaves the language servers out (for an answer that passed them before).
 */
export async function judge(
  { task, profile }: Preparation,
  reply: Pick<CallResult, 'text' | 'stop'>,
  ports: Ports,
  signal: AbortSignal | null,
): Promise<{ readonly answer: Answer; readonly verdict: Verdict }> {
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
    ...(thresholds === undefined ? {} : { threshold: thresholds[profile.kind] }),
  };
  const byText = await verify({ ...input, newErrors: null }, ports.parse);
  if (byText.verdict.verdict === 'reject' || byText.answer.form !== 'replacement' || signal === null)
    return byText;
  const newErrors = await ports.newErrors(task, placeAnswer(task, byText.answer.body).text, signal);
  return newErrors === null ? byText : verify({ ...input, newErrors }, ports.parse);
}
