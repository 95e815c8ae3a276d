import type { Kind } from '../task/task.ts';
import type { Example } from './example.ts';

/** The form in which an answer is asked for and read. */
export type AnswerForm =
  /** Markdown for a person. */
  | 'prose'
  /** One fenced block that takes the place of the selection. */
  | 'replacement'
  /** One fenced block that is a file of its own (tests). */
  | 'file';

/** The form in which a kind's answer is asked for. */
export function formOf(kind: Kind): AnswerForm {
  if (kind === 'explain' || kind === 'review' || kind === 'ask') return 'prose';
  return kind === 'test' ? 'file' : 'replacement';
}

/** What is sent: the static part first, byte-identical for every task of a kind and language, then the dynamic part. */
export interface Prompt {
  /** `edits`: a replacement is asked for as the changes that make it. */
  readonly form: AnswerForm | 'edits';
  /** Changes whenever a template's wording does; part of every cache key and ledger row. */
  readonly templateVersion: string;
  readonly static: string;
  readonly dynamic: string;
  /** Goes before the dynamic part, and only to models that may see it; absent where there is none. */
  readonly example?: Example;
  /** Goes last, and only to models that do not think by themselves; absent where nobody is to be asked. */
  readonly steps?: string;
}

/** A prompt as one model gets it. */
export function promptOf(
  { steps, example, ...prompt }: Prompt,
  thinks: boolean,
  takesExample: (example: Example) => boolean = () => false,
): Prompt {
  const before = example !== undefined && takesExample(example) ? `${example.text}\n\n` : '';
  const after = steps === undefined || thinks ? '' : `\n\n${steps}`;
  return { ...prompt, dynamic: `${before}${prompt.dynamic}${after}` };
}

/** Code beyond the selection that the answer may need, most valuable first. */
export interface ContextPiece {
  readonly label: string;
  readonly text: string;
  /** A sentence for the model rather than code: it is not fenced. */
  readonly words?: true;
}

/** Tokens of a prompt for one model's tokenizer. */
export interface InputTokens {
  readonly expected: number;
  /** Never below the true count. */
  readonly bound: number;
  /** The part of `expected` that is the static prefix. */
  readonly staticPrefix: number;
}
