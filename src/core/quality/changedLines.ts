import type { Range } from '../task/task.ts';

/** The smallest run of whole lines that turns one text into the other: the range it replaces, and what takes its place. */
export function changedLines(
  before: string,
  after: string,
): { readonly range: Range; readonly body: string } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;

  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  // The tail starts at a line's beginning in both texts, or not at all.
  const lineBreak = before.indexOf('\n', before.length - tail);
  tail = tail === 0 || lineBreak === -1 ? 0 : before.length - lineBreak;
  return { range: { start, end: before.length - tail }, body: after.slice(start, after.length - tail) };
}
