import type { Kind } from '../task/task.ts';

/** Replies longer than this many UTF-16 units are rejected unread: no task asks for as much, and checking it would take long. */
export const longestReply = 128_000;

/** Code that nests brackets deeper than this is rejected unparsed: the deepest of 3,013 files of installed packages is 21. */
export const mostBrackets = 200;

/**
 * The score an answer needs. 0.85 is the product's stated default; measured on the cases of `bench verify`, where one
 * failed check of the heavier kind below must reject and one of the lighter kind must not.
 */
export const thresholds: Readonly<Record<Kind, number>> = {
  explain: 0.85,
  document: 0.85,
  fix: 0.85,
  refactor: 0.85,
  test: 0.85,
  review: 0.85,
  optimize: 0.85,
  generate: 0.85,
  ask: 0.85,
};

/** What a failed soft check takes from the score; above 0.15 it rejects by itself. From the same cases. */
const penalties: Readonly<Record<string, number>> = {
  todo: 0.1,
  'import-line': 0.2,
  documented: 0.1,
  asserts: 0.1,
  exercises: 0.1,
  covers: 0.1,
  substance: 0.2,
  grounded: 0.2,
  glaring: 0.2,
  lines: 0.2,
  behaviour: 0.2,
  fixes: 0.2,
  imports: 0.2,
  judge: 0.2,
};

/** What a failed hard check takes: it rejects anyhow, and the score says how far off the answer is. */
const hardPenalty = 0.5;

export function penaltyOf(check: { readonly check: string; readonly hard: boolean }): number {
  return check.hard ? hardPenalty : (penalties[check.check] ?? 0.1);
}
