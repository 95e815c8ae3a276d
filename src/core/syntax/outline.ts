import type { Range } from '../task/task.ts';
import { stripComments } from './comments.ts';
import { isImport } from './flow.ts';
import type { Defined } from './symbols.ts';
import { definedIn } from './symbols.ts';
import type { Parsed } from './syntax.ts';
import { rangeOf, textOf, wholeOf } from './walk.ts';

/** Types without any function body are shown whole up to this many lines: their members are their signature. */
const wholeTypeLines = 20;

/**
 * The file as signatures: imports first, then every symbol outside the kept range, bodies elided, indented by
 * nesting. What only holds the kept range is shown for the nesting's sake. Empty without a grammar.
 */
export function outline(parsed: Parsed, keep: Range | null): string {
  const shown = definedIn(parsed, wholeOf(parsed), 'outside functions').filter(
    ({ symbol }) => !isKept(symbol.range, keep),
  );
  const lines = importsOf(parsed, keep);
  const open: Range[] = [];
  let owner = '';
  let covered = -1;
  for (const defined of shown) {
    const { symbol } = defined;
    if (symbol.range.start < covered) continue;
    while (open.length > 0 && symbol.range.start >= (open.at(-1)?.end ?? 0)) open.pop();
    const indent = '  '.repeat(open.length);
    // Rust's `impl` blocks name what the functions in them belong to.
    const impl = parsed.languageId === 'rust' && open.length === 0 ? symbol.container.join('::') : '';
    if (impl !== '' && impl !== owner) lines.push(`impl ${impl}`);
    owner = impl;
    const whole = wholeType(parsed, defined, shown, keep);
    lines.push(...(whole ?? [symbol.signature]).map((line) => indent + (impl === '' ? '' : '  ') + line));
    if (whole) covered = symbol.range.end;
    open.push(symbol.range);
  }
  return lines.filter(differs).join('\n');
}

function isKept(range: Range, keep: Range | null): boolean {
  if (!keep || range.end <= keep.start || range.start >= keep.end) return false;
  const holdsMore = range.start <= keep.start && range.end >= keep.end && !isSame(range, keep);
  return !holdsMore;
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function importsOf(parsed: Parsed, keep: Range | null): string[] {
  return (parsed.root?.namedChildren ?? [])
    .filter((node) => isImport(node.type) || isImportCall(textOf(parsed, node).slice(0, 40)))
    .filter((node) => !isKept(rangeOf(node), keep))
    .map((node) =>
      textOf(parsed, node)
        .trim()
        .replace(/\s*\n\s*/g, ' '),
    );
}

/** Ruby's and the shell's imports are calls. */
function isImportCall(start: string): boolean {
  return /^(?:require(?:_relative)?|load|source|\.)\s+['"./~$\w]/.test(start);
}

function wholeType(
  parsed: Parsed,
  { symbol, body }: Defined,
  all: readonly Defined[],
  keep: Range | null,
): string[] | null {
  if (!/^(?:class|interface|type|enum)$/.test(symbol.kind)) return null;
  const { start, end } = symbol.range;
  if (keep && keep.start < end && keep.end > start) return null;
  const members = all.filter((other) => other.symbol.range.start > start && other.symbol.range.end <= end);
  if (members.some((member) => member.body && member.body.id !== body?.id)) return null;
  const lines = stripComments(parsed, symbol.range).split('\n');
  if (lines.length > wholeTypeLines) return null;
  const margin = Math.min(...lines.slice(1).map((line) => line.search(/\S|$/)));
  return lines.map((line, i) => (i === 0 ? line : line.slice(Number.isFinite(margin) ? margin : 0)));
}

/** Names declared together have one signature: it is said once. */
function differs(line: string, i: number, lines: readonly string[]): boolean {
  return i === 0 || line !== lines[i - 1];
}
