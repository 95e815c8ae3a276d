import type { StopReason } from '../ledger.ts';
import type { AnswerForm } from '../prompt/prompt.ts';
import type { Parsed } from '../syntax/syntax.ts';
import type { Diagnostic, Kind, Range, SourceText } from '../task/task.ts';
import type { Answer } from './answer.ts';
import type { Fence } from './fences.ts';
import type { TestSetup } from './testFrameworks.ts';
import type { Check } from './verdict.ts';

/** A task and a reply to it, as they are given to be judged. */
export interface VerifyInput {
  readonly kind: Kind;
  readonly instruction: string;
  readonly source: SourceText;
  readonly selection: Range;
  readonly diagnostics: readonly Diagnostic[];
  /** The reply as it came. */
  readonly raw: string;
  readonly stop: StopReason;
  /** Errors that the edited text would have and the original has not; null where the editor cannot tell. */
  readonly newErrors: readonly string[] | null;
  /** What the workspace tests with; null or absent where that is not known. */
  readonly testSetup?: TestSetup | null;
  /** The score this kind of answer needs; the stated default where nothing was learned. */
  readonly threshold?: number;
}

/** Everything the checks look at: the reply read, put in its place and parsed. */
export interface Subject extends VerifyInput {
  readonly form: AnswerForm;
  readonly answer: Answer;
  /** The fenced block the body came from; null when the reply has no fence or is prose. */
  readonly block: Fence | null;
  /** The selection's text, with `\n` line ends. */
  readonly selected: string;
  /** The file as it was. */
  readonly before: Parsed;
  /** The file with the answer in the selection's place, or the answer as a file of its own; null for prose. */
  readonly after: Edited | null;
}

export interface Edited {
  readonly parsed: Parsed;
  /** Where the answer is in it. */
  readonly range: Range;
}

/** Looks at one thing. An empty list says the same as "not applicable" where saying so would tell nobody anything. */
export type Look = (subject: Subject) => readonly Check[];

export function passed(check: string, because: string, hard = true): Check {
  return { check, result: 'pass', hard, because };
}

export function failed(check: string, because: string, hard = true): Check {
  return { check, result: 'fail', hard, because };
}

export function notApplicable(check: string, because: string): Check {
  return { check, result: 'not-applicable', hard: false, because };
}

/** Quotes a few names for evidence. */
export function names(list: readonly string[]): string {
  const shown = list.slice(0, 3).map((name) => `\`${name.slice(0, 60)}\``);
  return list.length > 3 ? `${shown.join(', ')} and ${list.length - 3} more` : shown.join(', ');
}
