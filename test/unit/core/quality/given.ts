import type { Check, Verdict } from '../../../../src/core/quality/verdict.ts';
import { verify, type VerifyInput } from '../../../../src/core/quality/verify.ts';
import type { Kind } from '../../../../src/core/task/task.ts';
import { parse } from '../syntax/grammars.ts';

export interface Given {
  readonly kind: Kind;
  readonly language?: string;
  readonly before?: string;
  readonly selected: string;
  readonly after?: string;
  readonly reply: string;
  readonly instruction?: string;
  readonly diagnostic?: string;
  readonly stop?: VerifyInput['stop'];
  readonly newErrors?: readonly string[];
}

/** A task and a reply, as verify takes them. */
export function inputOf(given: Given): VerifyInput {
  const { before = '', selected, after = '', language = 'typescript' } = given;
  const text = before + selected + after;
  const selection = { start: before.length, end: before.length + selected.length };
  return {
    kind: given.kind,
    instruction: given.instruction ?? '',
    source: {
      uri: 'file:///a',
      path: 'a',
      languageId: language,
      text,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
    selection,
    diagnostics:
      given.diagnostic === undefined
        ? []
        : [{ severity: 'error', message: given.diagnostic, range: selection, source: null, code: null }],
    raw: given.reply,
    stop: given.stop ?? 'stop',
    newErrors: given.newErrors ?? null,
  };
}

export async function verdictOf(given: Given): Promise<Verdict> {
  return (await verify(inputOf(given), parse)).verdict;
}

/** The names of the checks that failed; none for an accepted answer. */
export async function failuresOf(given: Given): Promise<readonly string[]> {
  const { verdict, checks } = await verdictOf(given);
  const failed = checks.filter((check: Check) => check.result === 'fail').map(({ check }) => check);
  return verdict === 'accept' ? [] : [...new Set(failed)];
}

export function fenced(code: string, tag = 'ts'): string {
  return `\`\`\`${tag}\n${code}\n\`\`\``;
}
