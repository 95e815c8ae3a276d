import type { Kind } from '../task/task.ts';

/** The lines around what is searched and what takes its place. */
export const editMarks = {
  search: '<<<<<<< SEARCH',
  between: '=======',
  replace: '>>>>>>> REPLACE',
} as const;

/**
 * Lines of a selection from which on an answer names its changes rather than repeat everything. Chosen by what each
 * kind changes: a fix touches a few lines, documentation adds above many, and a refactoring touches most, so that
 * naming both old and new lines soon costs more than repeating. New code has nothing to search for.
 */
const editsFrom: Partial<Readonly<Record<Kind, number>>> = {
  fix: 40,
  document: 60,
  optimize: 80,
  refactor: 120,
};

/** Share of the selection's tokens that edits of a kind are expected to write, both sides of each together. Chosen. */
export const editShare: Partial<Readonly<Record<Kind, number>>> = {
  fix: 0.25,
  document: 0.7,
  optimize: 0.5,
  refactor: 0.7,
};

/** True where an answer is asked for as search-and-replace blocks; not where the code has lines like their marks. */
export function asksForEdits(kind: Kind, selected: string): boolean {
  const from = editsFrom[kind];
  if (from === undefined || selected.split('\n').length < from) return false;
  return !/^[ \t]*(?:<{5,}|={5,}|>{5,})[ \t]*(?:SEARCH|REPLACE)?[ \t]*\r?$/m.test(selected);
}
