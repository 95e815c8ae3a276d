import type { AnswerForm } from '../prompt/prompt.ts';
import type { Answer } from './answer.ts';
import type { VerifyInput } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** A reply that took the checks too long: nothing of it is shown, since showing it may take as long. */
export function uncheckedInTime(
  { raw }: Pick<VerifyInput, 'raw'>,
  form: AnswerForm,
  seconds: number,
): { readonly verdict: Verdict; readonly answer: Answer } {
  const because = `The checks did not end within ${seconds} seconds, so the reply was not checked.`;
  return {
    answer: { form, raw, body: '' },
    verdict: {
      verdict: 'reject',
      score: 0,
      checks: [{ check: 'time', result: 'fail', hard: true, because }],
    },
  };
}
