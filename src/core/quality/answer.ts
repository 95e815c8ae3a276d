import type { AnswerForm } from '../prompt/prompt.ts';

/** A reply as it was read: what the model wrote, and the part of it that counts. */
export interface Answer {
  readonly form: AnswerForm;
  /** The reply as it came. */
  readonly raw: string;
  /** For prose the Markdown; otherwise the code that would take its place in the file, fences gone. Empty when none was found. */
  readonly body: string;
}
