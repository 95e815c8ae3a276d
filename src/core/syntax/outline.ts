import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { stripComments } from './comments.ts';
import { isImport } from './flow.ts';
import type { Defined } from './symbols.ts';
import { definedIn } from './symbols.ts';
import type { CodeSymbol, Parsed } from './syntax.ts';
import { rangeOf, textOf, wholeOf } from './walk.ts';

/** Types without any function body are shown whole up to this many lines: their members are their signature. */
const wholeTypeLines = 20;

/** A part of an outline: an import, or a symbol outside the kept range. */
export interface OutlineItem {
  /** `impl` heads the functions of a type in Rust. */
  readonly kind: 'import' | 'impl' | CodeSymbol['kind'];
  /** What it declares or brings in. An import of a whole file or namespace may say no names. */
  readonly names: readonly string[];
  /** Indented by nesting. */
  readonly lines: readonly string[];
  /** The items it is nested in, by their place in the list, outermost first. */
  readonly within: readonly number[];
  readonly range: Range;
  /** True for what the kept range stands in: it is shown for the nesting's sake. */
  readonly holdsKept: boolean;
}

/**
 * The file as signatures: imports first, then every symbol outside the kept range, bodies elided, indented by
 * nesting. What only holds the kept range is shown for the nesting's sake. Empty without a grammar.
 */
export function outline(parsed: Parsed, keep: Range | null): string {
  return outlineText(outlineItems(parsed, keep));
}

/** Items of an outline as text, in their order. */
export function outlineText(items: readonly OutlineItem[]): string {
  return items
    .flatMap(({ lines }) => lines)
    .filter(differs)
    .join('\n');
}

/** The outline in its parts, for who shows some of them only. */
export function outlineItems(parsed: Parsed, keep: Range | null): readonly OutlineItem[] {
  const { imports, entries } = partsOf(parsed);
  const items: (OutlineItem & { readonly names: string[] })[] = imports
    .filter(({ range }) => !isKept(range, keep))
    .map(({ range, text, names }) => ({
      ...{ kind: 'import', names: [...names], range, holdsKept: false },
      ...{ lines: [text], within: [] },
    }));
  const open: number[] = [];
  let owner = '';
  let ownerAt = -1;
  let covered = -1;
  for (const { symbol, impl, whole } of entries) {
    if (isKept(symbol.range, keep)) continue;
    if (symbol.range.start < covered) {
      // It is on the lines of the type around it.
      items.at(-1)?.names.push(symbol.name);
      continue;
    }
    while (open.length > 0 && symbol.range.start >= (items[open.at(-1) ?? -1]?.range.end ?? 0)) open.pop();
    const indent = '  '.repeat(open.length);
    // Rust's `impl` blocks name what the functions in them belong to.
    const within = open.length === 0 ? impl : '';
    const holdsKept = overlaps(symbol.range, keep);
    if (within !== '' && within !== owner) {
      ownerAt = items.length;
      const lines = [`impl ${within}`];
      items.push({ kind: 'impl', names: [within], lines, within: [], range: symbol.range, holdsKept });
    }
    owner = within;
    const shown = holdsKept ? null : whole();
    items.push({
      kind: symbol.kind,
      names: [symbol.name],
      lines: (shown ?? [symbol.signature]).map((line) => indent + (within === '' ? '' : '  ') + line),
      within: within === '' ? [...open] : [ownerAt],
      range: symbol.range,
      holdsKept,
    });
    if (shown) covered = symbol.range.end;
    open.push(items.length - 1);
  }
  return items;
}

/**
 * Reads a file for its outline in slices, so that `outline` is quick afterwards: the first walk over a tree takes some
 * 20 ms for 2,000 lines.
 */
export async function readForOutline(parsed: Parsed, pause: () => Promise<void>): Promise<void> {
  if (parsed.root === null || known.has(parsed.root)) return;
  for (let start = 0; start < parsed.text.length; start += sliceLength) {
    definedIn(parsed, { start, end: start + sliceLength }, 'outside functions');
    await pause();
  }
}

/** Characters of text whose definitions are described in about 2 ms. */
const sliceLength = 6_000;

/** What an outline is made of, whatever is left out of it. */
interface Parts {
  readonly imports: readonly {
    readonly range: Range;
    readonly text: string;
    readonly names: readonly string[];
  }[];
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly symbol: CodeSymbol;
  /** The type that a function of Rust belongs to; empty for all others. */
  readonly impl: string;
  /** The lines of a type that is shown whole; null for all others. */
  readonly whole: () => readonly string[] | null;
}

/** Kept as long as their tree is: tasks on one file differ in what they leave out only. */
const known = new WeakMap<Node, Parts>();

function partsOf(parsed: Parsed): Parts {
  if (parsed.root === null) return { imports: [], entries: [] };
  const before = known.get(parsed.root);
  if (before) return before;
  const all = definedIn(parsed, wholeOf(parsed), 'outside functions');
  const parts = {
    imports: importsOf(parsed),
    entries: all.map((defined, index) => entryOf(parsed, defined, index, all)),
  };
  known.set(parsed.root, parts);
  return parts;
}

function entryOf(parsed: Parsed, defined: Defined, index: number, all: readonly Defined[]): Entry {
  const { symbol } = defined;
  let whole: readonly string[] | null | undefined;
  return {
    symbol,
    impl: parsed.languageId === 'rust' ? symbol.container.join('::') : '',
    whole: () => (whole === undefined ? (whole = wholeType(parsed, defined, index, all)) : whole),
  };
}

function overlaps(range: Range, keep: Range | null): boolean {
  return keep !== null && keep.start < range.end && keep.end > range.start;
}

function isKept(range: Range, keep: Range | null): boolean {
  if (!keep || range.end <= keep.start || range.start >= keep.end) return false;
  const holdsMore = range.start <= keep.start && range.end >= keep.end && !isSame(range, keep);
  return !holdsMore;
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function importsOf(parsed: Parsed): Parts['imports'] {
  return (parsed.root?.namedChildren ?? [])
    .filter((node) => isImport(node.type) || isImportCall(textOf(parsed, node).slice(0, 40)))
    .map((node) => {
      const text = textOf(parsed, node)
        .trim()
        .replace(/\s*\n\s*/g, ' ');
      return { range: rangeOf(node), text, names: importedNames(text) };
    });
}

/** Every word of an import that may be a name in the code; of a path its last part (`"net/http"`, `java.util.List`). */
function importedNames(text: string): readonly string[] {
  const names = text
    .replaceAll(
      /["'<]([^"'<>\n]*)["'>]/g,
      (_, path: string) => ` ${path.replace(/\.\w+$/, '').replace(/^.*[/:]/, '')} `,
    )
    .match(/[\p{L}_$][\p{L}\p{N}_$]*/gu);
  return [...new Set(names ?? [])].filter((name) => !importWords.has(name));
}

const importWords = new Set(
  'import from as require require_relative use using include package export default type typeof static const let var def crate self super pub load source global namespace'.split(
    ' ',
  ),
);

/** Ruby's and the shell's imports are calls. */
function isImportCall(start: string): boolean {
  return /^(?:require(?:_relative)?|load|source|\.)\s+['"./~$\w]/.test(start);
}

function wholeType(
  parsed: Parsed,
  { symbol, body }: Defined,
  index: number,
  all: readonly Defined[],
): readonly string[] | null {
  if (!/^(?:class|interface|type|enum)$/.test(symbol.kind)) return null;
  const { start, end } = symbol.range;
  const members: Defined[] = [];
  for (let next = index + 1; (all[next]?.symbol.range.start ?? end) < end; next++) {
    const other = all[next];
    if (other && other.symbol.range.start > start && other.symbol.range.end <= end) members.push(other);
  }
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
