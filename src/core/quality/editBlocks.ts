/** Answers that name their changes: each block says which lines it searches for and what takes their place. */

import { type Block, changesIn } from './diffs.ts';

/** What the blocks of a reply make of the selection, or why they cannot be trusted. */
export type Edits = { readonly body: string; readonly blocks: number } | { readonly problem: string };

/** Where a block's lines stand in the selection, and what they become. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * Applies a reply's blocks, or its diff, to the selection, all to the code as it was. Null when it has none. A block counts
 * only when its lines are found, whole and in one place; one that does not spoils the answer, since the others may rely
 * on it.
 */
export function readEdits(reply: string, selected: string): Edits | null {
  const lines = reply.split(/\r\n|\n|\r/);
  const blocks = lines.some((line) => opening.test(line))
    ? blocksOf(lines)
    : /^@@ /m.test(selected)
      ? null
      : changesIn(reply);
  if (blocks === null) return null;
  if (typeof blocks === 'string') return { problem: blocks };
  const code = selected.split('\n');
  const placed: Placed[] = [];
  for (const [index, block] of blocks.entries()) {
    const place = placeOf(block, code);
    if (typeof place === 'string') return { problem: `Edit ${index + 1} of ${blocks.length}: ${place}` };
    placed.push(place);
  }
  placed.sort((a, b) => a.from - b.from);
  const overlap = placed.find(({ from }, index) => from < (placed[index - 1]?.to ?? 0));
  if (overlap !== undefined) return { problem: 'Two edits change the same lines.' };
  const result: string[] = [];
  let at = 0;
  for (const { from, to, lines: replacement } of placed) {
    result.push(...code.slice(at, from), ...replacement);
    at = to;
  }
  return { body: [...result, ...code.slice(at)].join('\n'), blocks: blocks.length };
}

const opening = /^[ \t]*<{5,}[ \t]*SEARCH[ \t]*$/;
const between = /^[ \t]*={5,}[ \t]*$/;
const closing = /^[ \t]*>{5,}[ \t]*REPLACE[ \t]*$/;

/** The blocks of a reply, or what is wrong with how they are written. */
function blocksOf(lines: readonly string[]): readonly Block[] | string {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (closing.test(line)) return 'The reply ends an edit that it did not begin.';
    if (!opening.test(line)) continue;
    const middle = next(lines, at + 1, between);
    const end = next(lines, at + 1, closing);
    const again = next(lines, at + 1, opening);
    if (middle === -1 || end === -1 || end < middle) return 'An edit of the reply is not complete.';
    if (again !== -1 && again < end) return 'An edit of the reply begins within another.';
    const second = next(lines, middle + 1, between);
    if (second !== -1 && second < end) return 'An edit of the reply has more than two parts.';
    blocks.push({ search: lines.slice(at + 1, middle), replace: lines.slice(middle + 1, end) });
    at = end;
  }
  return blocks;
}

function next(lines: readonly string[], from: number, mark: RegExp): number {
  for (let at = from; at < lines.length; at++) if (mark.test(lines[at] ?? '')) return at;
  return -1;
}

/** Line by line and to the letter, less white space at the ends; or all lines indented by the same more or less. */
function placeOf({ search, replace }: Block, code: readonly string[]): Placed | string {
  if (search.every((line) => line.trim() === '')) return 'it searches for nothing.';
  const exact = matches(search, code, (line, wanted) => line.trimEnd() === wanted.trimEnd());
  if (exact.length === 1) return placedAt(exact[0] ?? 0, search, replace);
  if (exact.length > 1) return `${quoted(search)} stands in ${exact.length} places.`;
  const shifted = matches(search, code, (line, wanted) => line.trim() === wanted.trim());
  const [at] = shifted;
  if (at === undefined) return `${quoted(search)} is not in the code.`;
  if (shifted.length > 1) return `${quoted(search)} stands in ${shifted.length} places.`;
  const shift = shiftOf(search, code.slice(at, at + search.length));
  if (shift === null) return `${quoted(search)} is indented otherwise in the code.`;
  const moved = replace.map((line) => (line.trim() === '' ? line : shift(line)));
  if (moved.some((line) => line === null)) return `${quoted(search)} is indented otherwise in the code.`;
  return placedAt(
    at,
    search,
    moved.filter((line) => line !== null),
  );
}

function placedAt(from: number, search: readonly string[], lines: readonly string[]): Placed {
  return { from, to: from + search.length, lines };
}

function matches(
  search: readonly string[],
  code: readonly string[],
  same: (line: string, wanted: string) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + search.length <= code.length; at++) {
    if (search.every((wanted, row) => same(code[at + row] ?? '', wanted))) found.push(at);
  }
  return found;
}

/** How to indent what was written for the search so that it fits the code; null where no one way fits all lines. */
function shiftOf(
  search: readonly string[],
  code: readonly string[],
): ((line: string) => string | null) | null {
  const pairs = search.flatMap((wanted, row): [string, string][] =>
    wanted.trim() === '' ? [] : [[indentOf(wanted), indentOf(code[row] ?? '')]],
  );
  const [[wanted, has] = ['', '']] = pairs;
  if (has.endsWith(wanted)) {
    const more = has.slice(0, has.length - wanted.length);
    return pairs.every(([a, b]) => b === more + a) ? (line) => more + line : null;
  }
  if (!wanted.endsWith(has)) return null;
  const less = wanted.slice(0, wanted.length - has.length);
  return pairs.every(([a, b]) => a === less + b)
    ? (line) => (line.startsWith(less) ? line.slice(less.length) : null)
    : null;
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The first line with something on it, for evidence. */
function quoted(search: readonly string[]): string {
  const line = search.find((one) => one.trim() !== '')?.trim() ?? '';
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}
