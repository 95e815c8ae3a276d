/** Edits of a text by offsets, applied to copies. No vscode here. */
import type { Range } from '../core/task/task.ts';

export interface OffsetEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The edits of several fixes together: a fix that repeats or overlaps an earlier one's edit is left out whole.
 * Insertions at the same place go in the order of the fixes.
 */
export function mergeEdits(fixes: readonly (readonly OffsetEdit[])[]): readonly OffsetEdit[] {
  const merged: OffsetEdit[] = [];
  for (const fix of fixes) {
    if (fix.some((edit) => merged.some((other) => collides(edit, other)))) continue;
    merged.push(...fix);
  }
  return merged;
}

/** The text after the edits, which must not overlap; ranges are of the text before. */
export function applyEdits(text: string, edits: readonly OffsetEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return result + text.slice(at);
}

/** Where a range of the text before lies after the edits; it grows with what is put in at or between its ends. */
export function mapRange(range: Range, edits: readonly OffsetEdit[]): Range {
  let { start, end } = range;
  for (const edit of edits) {
    const grown = edit.text.length - (edit.range.end - edit.range.start);
    if (edit.range.end < range.start) start += grown;
    if (edit.range.start <= range.end) end += grown;
  }
  return { start, end: Math.max(start, end) };
}

function collides(a: OffsetEdit, b: OffsetEdit): boolean {
  const same = a.range.start === b.range.start && a.range.end === b.range.end;
  if (same && a.range.start === a.range.end) return a.text === b.text;
  return same || (a.range.start < b.range.end && b.range.start < a.range.end);
}

function inOrder(edits: readonly OffsetEdit[]): readonly OffsetEdit[] {
  return edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
