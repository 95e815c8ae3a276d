import type { Kind } from '../task/task.ts';

/**
 * Days after which an answer is not served again, however long answers are kept. Chosen: what an answer rests on but
 * does not show grows old. Words about code stay true while the code does; a fix, tests and new code also rest on other
 * files, on versions of libraries and on what models can do, and a review on what is known of flaws.
 */
export const longestDays: Readonly<Record<Kind, number>> = {
  explain: 90,
  document: 90,
  ask: 60,
  refactor: 30,
  optimize: 30,
  review: 30,
  test: 14,
  fix: 14,
  generate: 14,
};
