/** Errors a person can act on. Anything else that is thrown is a bug. */

export type ErrorCode =
  | 'no-model'
  | 'no-model-fits'
  | 'over-ceiling'
  | 'unknown-price'
  | 'storage-closed'
  | 'empty-selection'
  | 'selection-too-large'
  | 'binary-selection'
  | 'read-only'
  | 'stale-document'
  | 'no-answer'
  | 'provider'
  | 'bad-setting'
  | 'secrets'
  | 'cancelled';

/** What to do about an error: a sentence, and the command that does it where there is one. */
export interface NextStep {
  readonly text: string;
  /** A command id from contributions.ts, or a setting to open. */
  readonly command?: string;
  readonly args?: readonly unknown[];
}

/** A problem said in one sentence, with what to do next. Its texts never contain keys, prompts or code. */
export class TierwiseError extends Error {
  readonly code: ErrorCode;
  readonly next: NextStep | null;

  constructor(code: ErrorCode, message: string, next: NextStep | null = null) {
    super(message);
    this.name = 'TierwiseError';
    this.code = code;
    this.next = next;
  }
}
