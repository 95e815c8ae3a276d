import { commentRanges } from '../../src/core/syntax/comments.ts';
import { outerSymbols } from '../../src/core/quality/shape.ts';
import type { CodeSymbol, Parsed } from '../../src/core/syntax/syntax.ts';
import { rangeOf, textOf, walk } from '../../src/core/syntax/walk.ts';
import type { Range } from '../../src/core/task/task.ts';

/** A number in [0, 1), the same again for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A function of a file, and the leaves of its tree. */
export interface Place {
  readonly parsed: Parsed;
  readonly symbol: CodeSymbol;
  /** Whole lines. */
  readonly range: Range;
  readonly leaves: readonly Leaf[];
  /** Where a comment on a line of its own would be text on the page. */
  readonly markup: readonly Range[];
  readonly swaps: readonly { readonly left: Range; readonly right: Range }[];
}

export interface Leaf {
  readonly range: Range;
  readonly text: string;
  readonly type: string;
  readonly parent: string;
  readonly comment: boolean;
}

export const goodEdits = ['comments', 'indentation', 'line ends', 'private rename'] as const;
export const badEdits = [
  'dropped token',
  'changed literal',
  'dropped await',
  'renamed export',
  'swapped operands',
] as const;
export type GoodEdit = (typeof goodEdits)[number];
export type BadEdit = (typeof badEdits)[number];

/** The functions and methods of a file that stand on lines of their own, can be read and are not huge. */
export function placesIn(parsed: Parsed): readonly Place[] {
  const { text, root } = parsed;
  if (root === null) return [];
  const symbols = outerSymbols(parsed, { start: 0, end: text.length }).filter(
    (s) => (s.kind === 'function' || s.kind === 'method') && !/^\w*[#"'[]/.test(s.name),
  );
  return symbols.flatMap((symbol) => {
    const start = text.lastIndexOf('\n', symbol.range.start - 1) + 1;
    const newline = text.indexOf('\n', symbol.range.end);
    const end = newline === -1 ? text.length : newline + 1;
    const edges = text.slice(start, symbol.range.start) + text.slice(symbol.range.end, end);
    const size = symbol.range.end - symbol.range.start;
    if (!/^[\s;]*$/.test(edges) || size < 60 || size > 3000) return [];
    const range = { start, end };
    const { leaves, swaps, markup, broken } = partsOf(parsed, range);
    return broken ? [] : [{ parsed, symbol, range, leaves, swaps, markup }];
  });
}

function partsOf(parsed: Parsed, range: Range) {
  const leaves: Leaf[] = [];
  const swaps: { left: Range; right: Range }[] = [];
  const comments = commentRanges(parsed, range);
  const markup: Range[] = [];
  let broken = false;
  walk(parsed.root, range, (node, { up }) => {
    if (node.isError || node.isMissing) broken = true;
    const own = rangeOf(node);
    if (/^jsx_(?:element|fragment|self_closing_element)$/.test(node.type)) markup.push(own);
    if (/^binary|binary_operator/.test(node.type) && node.childCount === 3) {
      const [a, , b] = node.children;
      if (a && b && textOf(parsed, a) !== textOf(parsed, b))
        swaps.push({ left: rangeOf(a), right: rangeOf(b) });
    }
    if (node.childCount > 0 || own.start < range.start || own.end > range.end || own.start === own.end)
      return;
    const comment =
      /comment/.test(node.type) || comments.some((c) => c.range.start <= own.start && own.end <= c.range.end);
    leaves.push({
      range: own,
      text: textOf(parsed, node),
      type: node.type,
      parent: up?.node.type ?? '',
      comment,
    });
  });
  return { leaves, swaps, markup, broken };
}

/** The selection's text after an edit that changes nothing that runs; null where the edit has no place to be made. */
export function goodEdit(edit: GoodEdit, place: Place, chance: Chance): string | null {
  switch (edit) {
    case 'comments':
      return commented(place, chance);
    case 'indentation':
      return indented(place, documented(place));
    case 'line ends':
      return documented(place).replace(/\r?\n/g, '\r\n');
    case 'private rename':
      return renamed(place, chance);
  }
}

/** The documented selection's text after an edit that changes what runs; null where there is nothing to change. */
export function badEdit(edit: BadEdit, place: Place, chance: Chance): string | null {
  const code = place.leaves.filter((leaf) => !leaf.comment && leaf.text.trim() !== '');
  const replaced = (range: Range, by: string) => documented(place, { range, by });
  switch (edit) {
    case 'dropped token': {
      const leaf = pick(code, chance);
      return leaf === null ? null : replaced(leaf.range, ' ');
    }
    case 'changed literal': {
      const leaf = pick(
        code.filter((l) =>
          /^(?:number|integer|.*int.*literal|.*float.*|string_fragment|string_content|.*string_literal_content)$/.test(
            l.type,
          ),
        ),
        chance,
      );
      if (leaf === null) return null;
      return replaced(leaf.range, /^\d+$/.test(leaf.text) ? String(Number(leaf.text) + 1) : `${leaf.text}0`);
    }
    case 'dropped await': {
      const leaf = pick(
        code.filter((l) => l.text === 'await'),
        chance,
      );
      return leaf === null ? null : replaced(leaf.range, '');
    }
    case 'renamed export':
      return replaced(place.symbol.nameRange, `${place.symbol.name}2`);
    case 'swapped operands': {
      const swap = pick(place.swaps, chance);
      if (swap === null) return null;
      const { text } = place.parsed;
      const [left, right] = [
        text.slice(swap.left.start, swap.left.end),
        text.slice(swap.right.start, swap.right.end),
      ];
      const between = text.slice(swap.left.end, swap.right.start);
      return replaced({ start: swap.left.start, end: swap.right.end }, right + between + left);
    }
  }
}

function pick<T>(list: readonly T[], chance: Chance): T | null {
  return list[Math.floor(chance() * list.length)] ?? null;
}

const hashComments = new Set(['python', 'ruby', 'shellscript']);

/** The selection with a comment in its language's way before (or, in Python, inside) the function. */
function documented(
  { parsed, symbol, range }: Place,
  change?: { readonly range: Range; readonly by: string },
): string {
  const { text, languageId } = parsed;
  const code =
    change === undefined
      ? text.slice(range.start, range.end)
      : text.slice(range.start, change.range.start) + change.by + text.slice(change.range.end, range.end);
  const indent = /^[ \t]*/.exec(text.slice(range.start, symbol.range.end))?.[0] ?? '';
  if (hashComments.has(languageId)) return `${indent}# Does what its name says, and nothing else.\n${code}`;
  if (languageId === 'go') return `${indent}// ${symbol.name} does what its name says.\n${code}`;
  if (languageId === 'rust' || languageId === 'csharp')
    return `${indent}/// Does what its name says.\n${code}`;
  return `${indent}/** Does what its name says, and nothing else. */\n${code}`;
}

/** Comments on lines of their own, at line starts that no token spans. */
function commented(place: Place, chance: Chance): string {
  const { text, languageId } = place.parsed;
  const mark = hashComments.has(languageId) ? '#' : '//';
  const starts = lineStarts(place).filter((at) => at > place.symbol.nameRange.end && chance() < 0.3);
  let code = '';
  let from = place.range.start;
  for (const at of starts) {
    const indent = /^[ \t]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
    code += `${text.slice(from, at)}${indent}${mark} The next step, since the last one is done.\n`;
    from = at;
  }
  const whole = {
    ...place,
    parsed: { ...place.parsed, text: text.slice(0, place.range.start) + code + text.slice(from) },
  };
  const grown = whole.parsed.text.length - text.length;
  return documented({ ...whole, range: { start: place.range.start, end: place.range.end + grown } });
}

/** Where lines begin in code: not inside a string, a comment or markup, and not after a continued line. */
function lineStarts({ parsed, range, leaves, markup }: Place): readonly number[] {
  const { text } = parsed;
  const spanned = leaves.filter(
    (l) => l.text.includes('\n') || /jsx_text|heredoc|string|template/.test(l.type + l.parent),
  );
  const found: number[] = [];
  for (
    let at = text.indexOf('\n', range.start) + 1;
    at > 0 && at < range.end;
    at = text.indexOf('\n', at) + 1
  ) {
    const inside =
      leaves.some((l) => l.range.start < at && at < l.range.end) ||
      spanned.some((l) => l.range.start <= at && at <= l.range.end);
    const around = spanned.findLast((l) => l.range.end <= at);
    const after = spanned.find((l) => l.range.start >= at);
    // Between two pieces of one literal or of markup there is no line to put a comment on.
    const between =
      around !== undefined &&
      after !== undefined &&
      around.parent === after.parent &&
      /jsx|template|string|heredoc/.test(around.parent);
    const marked = markup.some((m) => m.start < at && at < m.end);
    if (!inside && !between && !marked && text[at - 2] !== '\\') found.push(at);
  }
  return found;
}

/** Two more spaces (or a tab) before each line that begins in code. */
function indented(place: Place, code: string): string {
  if (
    place.leaves.some((l) => /heredoc/.test(l.type)) ||
    place.leaves.some((l) => l.text.includes('\n') && !l.comment)
  )
    return code;
  const unit = /^\t/m.test(code) ? '\t' : '  ';
  return code.replace(/^(?=[^\n])/gm, unit);
}

/** A variable of the function, declared in it and named nowhere else, under another name. */
function renamed(place: Place, chance: Chance): string | null {
  const { parsed, range, leaves, symbol } = place;
  const { text } = parsed;
  const declared = leaves.filter(
    (l) =>
      l.type === 'identifier' &&
      /^(?:variable_declarator|let_declaration|short_var_declaration)$/.test(l.parent),
  );
  const local = pick(
    declared.filter((l) => {
      if (l.range.start < symbol.nameRange.end || l.text.length < 2) return false;
      const word = new RegExp(`(?<![\\w$])${l.text.replace(/\$/g, '\\$')}(?![\\w$])`, 'g');
      const own = leaves.filter((o) => o.text === l.text);
      return (
        own.every((o) => o.type === 'identifier' && !/import|export|label/.test(o.parent)) &&
        [...text.matchAll(word)].length === own.length
      );
    }),
    chance,
  );
  if (local === null) return null;
  let code = '';
  let from = range.start;
  for (const leaf of leaves.filter((l) => l.text === local.text)) {
    code += `${text.slice(from, leaf.range.start)}${local.text}Here`;
    from = leaf.range.end;
  }
  return code + text.slice(from, range.end);
}
