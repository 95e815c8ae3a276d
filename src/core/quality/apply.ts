import type { Diagnostic, Kind, Range, Task } from '../task/task.ts';
import { standsBeside } from './beside.ts';
import { stringLines } from './stringLines.ts';
import { withoutSurroundings } from './surroundings.ts';

export interface Placed {
  /** The whole document after the answer has taken the selection's place. */
  readonly text: string;
  /** Where the answer is in it. */
  readonly range: Range;
}

/**
 * Puts an answer's code in the place of the selection: surrounding lines that it repeats left off, the selection's
 * indentation, outer line breaks and the file's line ends kept. What is generated beside finished code stands behind it.
 */
export function placeAnswer(
  task: Pick<Task, 'source' | 'selection'> & {
    readonly kind?: Kind;
    readonly instruction?: string;
    readonly diagnostics?: readonly Diagnostic[];
  },
  body: string,
): Placed {
  const { source, selection } = task;
  const before = source.text.slice(0, selection.start);
  const after = source.text.slice(selection.end);
  const selected = source.text.slice(selection.start, selection.end).replace(/\r\n?/g, '\n');
  const reply = withoutSurroundings(trimBlankEnds(body.replace(/\r\n?/g, '\n')), {
    before: before.replace(/\r\n?/g, '\n'),
    selected,
    after: after.replace(/\r\n?/g, '\n'),
  });
  const column = before.slice(before.lastIndexOf('\n') + 1);
  const aligned = mendsIndentation(task) ? indentedAsGiven(reply, before) : null;
  const fitted =
    aligned === null
      ? edged(reindented(reply, selected, column), selected, column, after)
      : edged(aligned.slice(column.length), selected, column, after);
  const inFile = (code: string) => (source.eol === '\r\n' ? code.replace(/\n/g, '\r\n') : code);
  if (standsBeside(task.kind, selected, reply)) {
    const kept = source.text.slice(selection.start, selection.end).trimEnd();
    const gap = inFile(`\n\n${column.trim() === '' ? column : ''}`);
    const text = inFile(fitted.replace(/^\s*\n/, ''));
    const start = selection.start + kept.length + gap.length;
    return { text: before + kept + gap + text + after, range: { start, end: start + text.length } };
  }
  const text = inFile(fitted);
  return {
    text: before + text + after,
    range: { start: selection.start, end: selection.start + text.length },
  };
}

/** Python's indentation is what is to be mended: then the selection's own is no guide. */
function mendsIndentation(task: {
  readonly kind?: Kind;
  readonly instruction?: string;
  readonly diagnostics?: readonly Diagnostic[];
  readonly source: { readonly languageId: string };
}): boolean {
  const wish = [task.instruction ?? '', ...(task.diagnostics ?? []).map((d) => d.message)].join(' ');
  return task.kind === 'fix' && task.source.languageId === 'python' && /indent|TabError/i.test(wish);
}

/** The reply with its own relative indentation, moved to where the line before the selection leads to; null if that is unknown. */
function indentedAsGiven(reply: string, before: string): string | null {
  const lines = reply.split('\n');
  const above = before
    .replace(/\r/g, '')
    .split('\n')
    .slice(0, -1)
    .reverse()
    .find((line) => line.trim() !== '');
  const filled = lines.filter((line) => line.trim() !== '');
  const least = Math.min(...filled.map((line) => leading(line).length));
  const wanted = above === undefined ? '' : leading(above) + (/:\s*(?:#.*)?$/.test(above) ? '    ' : '');
  if (least > 0 && leading(lines[0] ?? '').length === least) return reply;
  return lines.map((line) => (line.trim() === '' ? '' : wanted + line.slice(least))).join('\n');
}

/** Blank lines at both ends and white space behind the last line are the selection's business, not the reply's. */
function trimBlankEnds(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Gives the reply the indentation of the selection's first line. `column` is what stands before the selection. */
function reindented(reply: string, selected: string, column: string): string {
  const lines = reply.split('\n');
  const first = lines[0] ?? '';
  const midLine = column.trim() !== '';
  const own = /^[ \t]*/.exec(firstFilled(selected))?.[0] ?? '';
  const startsAtColumn = !/^[ \t]*\n/.test(selected);
  const target = midLine ? leading(column) : startsAtColumn ? column + own : own;
  const rest = lines.slice(1).filter((line) => line.trim() !== '');
  const least = rest.length === 0 ? null : rest.map(leading).reduce((a, b) => (a.length <= b.length ? a : b));
  const current = leading(first);

  const atRest =
    least !== null && current.length < target.length && belongsBelow(first, least.length, target.length);
  const shifted = midLine || current === target || atRest ? lines : shift(lines, current, target, selected);
  // The first line starts where the selection starts: its indentation up to there is in the file already.
  const head = (shifted[0] ?? '').trimStart();
  return [(midLine || !startsAtColumn ? (midLine ? '' : target) : own) + head, ...shifted.slice(1)].join(
    '\n',
  );
}

/** Whether the lines below the first one are at their place in the file already, the first one having lost its own. */
function belongsBelow(first: string, least: number, target: number): boolean {
  const opensIndented = /:\s*(?:#.*)?$/.test(first);
  return opensIndented ? least > target : least >= target;
}

/** Moves every line from one indentation to another; lines that a multi-line string carried over unchanged stay. */
function shift(lines: readonly string[], from: string, to: string, selected: string): readonly string[] {
  const known = new Set(selected.split('\n'));
  const inString = stringLines(lines.join('\n'));
  const toTabs =
    /^\t/m.test(selected) && !/^ {2}/m.test(selected) && !lines.some((line) => line.startsWith('\t'));
  const unit = toTabs ? indentUnit(lines) : 0;
  return lines.map((line, index) => {
    if (line.trim() === '') return '';
    if (inString.has(index) && known.has(line)) return line;
    const bare = line.startsWith(from) ? line.slice(from.length) : line.trimStart();
    if (!toTabs || unit === 0) return to + bare;
    const spaces = /^ */.exec(bare)?.[0].length ?? 0;
    return to + '\t'.repeat(Math.floor(spaces / unit)) + ' '.repeat(spaces % unit) + bare.slice(spaces);
  });
}

function indentUnit(lines: readonly string[]): number {
  const widths = lines.map((line) => /^ */.exec(line)?.[0].length ?? 0).filter((width) => width > 1);
  return widths.length === 0 ? 0 : Math.min(...widths);
}

/** The selection's own blank lines before, and its line break behind; what followed the cursor keeps a line of its own. */
function edged(fitted: string, selected: string, column: string, after: string): string {
  if (selected.trim() === '') {
    const crowded = column.trim() === '' && /^[^\S\r\n]*\S/.test(after);
    return selected.includes('\n') ? `${fitted}\n` : crowded ? `${fitted}\n${column}` : fitted;
  }
  const lead = /^(?:[ \t]*\n)*/.exec(selected)?.[0] ?? '';
  const trail = selected.slice(selected.trimEnd().length);
  return lead + fitted + trail;
}

function firstFilled(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}

function leading(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
