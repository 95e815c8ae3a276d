import type { Range } from '../task/task.ts';

/** A secret in a text. */
export interface Found {
  readonly range: Range;
  /** In a word or two, for a person: never any of the secret itself. */
  readonly what: string;
}
