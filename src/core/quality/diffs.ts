import { fencesIn } from './fences.ts';

/** Lines that stand in the selection, and those that take their place. */
export interface Block {
  readonly search: readonly string[];
  readonly replace: readonly string[];
}

/**
 * The changes of a reply that writes them in a way of its own: as a diff, or as two blocks of code with “replace …
 * with …” around them. Null where any of its code is something else: then that is the answer.
 */
export function changesIn(reply: string): readonly Block[] | null {
  const fences = fencesIn(reply).filter(({ body }) => body.trim() !== '');
  if (fences.length === 0) return null;
  const bodies = fences.map(({ body }) => body.split('\n'));
  if (fences.every(({ tag }, index) => isDiff(tag, bodies[index] ?? []))) return bodies.flatMap(hunksOf);
  const [from, to] = fences;
  if (fences.length !== 2 || from === undefined || to === undefined) return null;
  const between = reply
    .split(/\r\n|\n|\r/)
    .slice(from.lines.to, to.lines.from)
    .join(' ')
    .trim();
  if (!replaces.test(from.lead) || !joins.test(between)) return null;
  return [{ search: filled(from.body.split('\n')), replace: filled(to.body.split('\n')) }];
}

const replaces = /\b(?:replace|change|swap|turn|rewrite|substitute|from)\b[^.]*:?$/;
const joins = /^(?:with|by|to|into|for)\b(?: \S+){0,4}:?$/i;

/** Untagged, it is a diff where each line has a mark, and both kinds of marks or a hunk's head are there. */
function isDiff(tag: string, lines: readonly string[]): boolean {
  const changed =
    lines.some((line) => /^\+(?!\+\+ )/.test(line)) || lines.some((line) => /^-(?!-- )/.test(line));
  if (tag === 'diff' || tag === 'patch') return changed;
  return (
    tag === '' && changed && lines.some((line) => head.test(line)) && lines.every((line) => mark.test(line))
  );
}

const head = /^@@ .*@@|^@@$/;
const mark = /^(?:[ +\-@\\]|diff |index |$)/;
const preamble = /^(?:diff |index |--- |\+\+\+ |\\ No newline)/;

function hunksOf(lines: readonly string[]): readonly Block[] {
  const hunks: { search: string[]; replace: string[] }[] = [{ search: [], replace: [] }];
  for (const line of lines) {
    const hunk = hunks.at(-1);
    if (hunk === undefined || preamble.test(line)) continue;
    if (head.test(line)) hunks.push({ search: [], replace: [] });
    else if (line.startsWith('+')) hunk.replace.push(line.slice(1));
    else if (line.startsWith('-')) hunk.search.push(line.slice(1));
    else {
      hunk.search.push(line.replace(/^ /, ''));
      hunk.replace.push(line.replace(/^ /, ''));
    }
  }
  return hunks.filter(({ search, replace }) => search.length + replace.length > 0).map(withoutBlankEnds);
}

/** Blank lines around a hunk are the fence's, not the code's. */
function withoutBlankEnds({ search, replace }: Block): Block {
  const isBlank = (line: string | undefined) => line?.trim() === '';
  let [from, to] = [0, 0];
  while (from < Math.min(search.length, replace.length) && isBlank(search[from]) && isBlank(replace[from]))
    from++;
  while (
    to < Math.min(search.length, replace.length) - from &&
    isBlank(search.at(-1 - to)) &&
    isBlank(replace.at(-1 - to))
  )
    to++;
  return {
    search: search.slice(from, search.length - to),
    replace: replace.slice(from, replace.length - to),
  };
}

function filled(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.trim() !== '');
  return lines.slice(from, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
