/** A fenced block of a reply, as it was found. */
export interface Fence {
  /** The info string's first word, lower case; empty when there is none. */
  readonly tag: string;
  /** What is between the fences, with `\n` line ends and the fence's own indentation removed. */
  readonly body: string;
  /** False when the reply ended before the closing fence. */
  readonly closed: boolean;
  /** The nearest line of prose above the block, lower case; empty when there is none. */
  readonly lead: string;
  /** Index of the first line (the opening fence) and of the line after the last one. */
  readonly lines: { readonly from: number; readonly to: number };
}

const fenceLine = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^`]*)$/;

/** The fenced blocks of a Markdown text, outermost only. Linear in the text's length. */
export function fencesIn(text: string): readonly Fence[] {
  const lines = text.split(/\r\n|\n|\r/);
  const found: Fence[] = [];
  let at = 0;
  while (at < lines.length) {
    const opening = openingAt(lines, at);
    if (opening === null) {
      at++;
      continue;
    }
    const end = closingOf(lines, at, opening);
    const inside = lines.slice(at + 1, end ?? lines.length);
    found.push({
      tag: opening.tag,
      body: inside.map((line) => withoutIndent(line, opening.indent)).join('\n'),
      closed: end !== null,
      lead: leadOf(lines, at),
      lines: { from: at, to: end === null ? lines.length : end + 1 },
    });
    at = end === null ? lines.length : end + 1;
  }
  return found;
}

interface Opening {
  readonly indent: number;
  readonly mark: string;
  readonly tag: string;
}

function openingAt(lines: readonly string[], at: number): Opening | null {
  const match = fenceLine.exec(lines[at] ?? '');
  if (match === null) return null;
  const [, indent = '', mark = '', info = ''] = match;
  return { indent: indent.length, mark, tag: tagOf(info) };
}

/** `ts title="a.ts"`, `typescript:src/a.ts`, `{.python}` and `C++` all name a language in their first word. */
function tagOf(info: string): string {
  const word =
    info
      .trim()
      .split(/[\s,{:]+/)
      .find((part) => part !== '') ?? '';
  return word.replace(/^\./, '').replace(/\}$/, '').toLowerCase();
}

/**
 * The line that closes a block. A fence with a tag inside a block opens a nested one; a bare fence that is
 * indented deeper than the opening one belongs to the code (a docstring, say).
 */
function closingOf(lines: readonly string[], from: number, opening: Opening): number | null {
  let depth = 0;
  let lax: number | null = null;
  for (let at = from + 1; at < lines.length; at++) {
    const match = fenceLine.exec(lines[at] ?? '');
    if (match === null) continue;
    const [, indent = '', mark = '', info = ''] = match;
    if (mark[0] !== opening.mark[0] || mark.length < opening.mark.length) continue;
    if (indent.length > opening.indent + 1) {
      if (info.trim() === '' && depth === 0) lax ??= at;
      continue;
    }
    if (info.trim() !== '') depth++;
    else if (depth === 0) return at;
    else {
      depth--;
      lax = at;
    }
  }
  return lax;
}

function withoutIndent(line: string, width: number): string {
  let cut = 0;
  while (cut < width && (line[cut] === ' ' || line[cut] === '\t')) cut++;
  return line.slice(cut);
}

function leadOf(lines: readonly string[], at: number): string {
  for (let above = at - 1; above >= 0 && above >= at - 3; above--) {
    const line = (lines[above] ?? '').trim();
    if (fenceLine.test(line)) return '';
    if (line !== '') return line.toLowerCase().slice(0, 300);
  }
  return '';
}
