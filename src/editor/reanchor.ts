/** Where a captured selection lies in a document that may have changed since. No vscode here. */
import type { Range, SourceText } from '../core/task/task.ts';

export type Anchor =
  | { readonly kind: 'found'; readonly range: Range }
  /** The selected code is no longer there as it was. */
  | { readonly kind: 'changed' }
  /** It is there more than once, and none of the places is the old one. */
  | { readonly kind: 'ambiguous' };

/**
 * Finds the code that was captured at `range` of `source` in the document's present text. Where the code occurs
 * several times, the text before and after it decides; where that cannot, nothing is guessed.
 */
export function reanchor(source: Pick<SourceText, 'text'>, range: Range, now: string): Anchor {
  if (now === source.text) return { kind: 'found', range };
  const code = source.text.slice(range.start, range.end);
  // An empty range has no text to look for: only an unchanged document will do.
  if (code === '') return { kind: 'changed' };
  const places = occurrences(now, code);
  if (places.length === 0) return { kind: 'changed' };

  const before = source.text.slice(0, range.start);
  const after = source.text.slice(range.end);
  const likeness = places.map(
    (place) => commonEnd(before, now.slice(0, place)) + commonStart(after, now.slice(place + code.length)),
  );
  const best = Math.max(...likeness);
  const likely = places.filter((_, i) => likeness[i] === best);
  const [place] = likely;
  if (place === undefined || (places.length > 1 && likely.length > 1)) return { kind: 'ambiguous' };
  return { kind: 'found', range: { start: place, end: place + code.length } };
}

function occurrences(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** How many characters around a place are compared. */
const surroundings = 2000;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, surroundings);
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length, surroundings);
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
