import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import type { CommentRole } from './commentRoles.ts';
import { commentRole } from './commentRoles.ts';
import { grammarFor, normalisesLineEnds } from './languages.ts';
import { isLiteral, jsxText } from './literals.ts';
import type { Parsed } from './syntax.ts';
import type { Place } from './walk.ts';
import { contains, rangeOf, textOf, touches, walk, wholeOf } from './walk.ts';

export interface Comment {
  readonly range: Range;
  readonly text: string;
  readonly role: CommentRole;
}

/** The comments that touch the range, docstrings among them, in order of the text. */
export function commentRanges(parsed: Parsed, range: Range = wholeOf(parsed)): readonly Comment[] {
  const comments: Comment[] = [];
  walk(parsed.root, range, (node, place) => {
    const role = commentRole(parsed, place);
    if (!role) return true;
    const text = textOf(parsed, node).trimEnd();
    const { start } = rangeOf(node);
    comments.push({ range: { start, end: start + text.length }, text, role });
    return false;
  });
  return comments;
}

/** The text of the range without plain and documentation comments and without blank lines; directives stay. */
export function stripComments(parsed: Parsed, range: Range = wholeOf(parsed)): string {
  const dropped: Range[] = [];
  const literalRows = new Set<number>();
  walk(parsed.root, range, (node, place) => {
    const role = commentRole(parsed, place);
    if (role && role !== 'directive')
      dropped.push(rangeOf(isJsxComment(parsed, place.up) ? place.up.node : node));
    if (!role && isLiteral(node)) addRowsWithin(node, literalRows);
    return !role;
  });
  const { text } = parsed;
  let row = text.slice(0, range.start).split('\n').length - 1;
  const kept: string[] = [];
  for (let start = range.start; start <= range.end; row++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? range.end : Math.min(next, range.end);
    const code = without(text, { start, end }, dropped);
    if (literalRows.has(row)) kept.push(code);
    else if (code.trim() !== '') kept.push(code.trimEnd());
    start = end + 1;
  }
  return kept.join('\n');
}

/**
 * The code of the range as its tokens, in order, with marks where constructs begin and end: they carry what layout
 * says in the text (blocks, statements). Texts that differ in comments, docstrings and layout only give equal
 * arrays; directives count as code. Empty without a grammar.
 */
export function codeTokens(parsed: Parsed, range: Range = wholeOf(parsed)): readonly string[] {
  return tokensOf(parsed, range, 'ignored');
}

const open = '\u0001';
const close = '\u0002';

/** True for a token that marks a construct, not a piece of the text. */
export function isMark(token: string): boolean {
  return token.startsWith(open) || token === close;
}

/** As codeTokens, with the comments among the tokens where they are kept. */
export function tokensOf(parsed: Parsed, range: Range, comments: 'kept' | 'ignored'): readonly string[] {
  const tokens: string[] = [];
  const grammar = grammarFor(parsed.languageId);
  const alike = grammar !== null && normalisesLineEnds(grammar);

  const push = (text: string): void => {
    tokens.push(escaped(alike ? text.replace(/\r\n?/g, '\n') : text));
  };

  const emit = (place: Place): void => {
    const { node } = place;
    const role = commentRole(parsed, place);
    if (role) {
      if (role === 'directive' || comments === 'kept') push(commentText(textOf(parsed, node)));
    } else if (node.isMissing) tokens.push(`${open}missing ${node.type}`, close);
    else if (node.childCount === 0) emitLeaf(node);
    else emitBranch(place, !isJsxComment(parsed, place) && contains(range, node) && node.isNamed);
  };

  const emitLeaf = (node: Node): void => {
    const text = clipped(parsed, rangeOf(node), range);
    if (node.type === 'jsx_text') emitGap(text, 'jsx');
    else if (text.trim() !== '' || isLiteral(node)) push(text);
  };

  const emitBranch = (place: Place, marked: boolean): void => {
    const { node } = place;
    const inside = isLiteral(node)
      ? 'literal'
      : /^jsx_(?:element|fragment)$/.test(node.type)
        ? 'jsx'
        : 'code';
    const bare = isJsxComment(parsed, place);
    if (marked) tokens.push(open + node.type);
    let from = rangeOf(node).start;
    for (const [index, child] of node.children.entries()) {
      if (bare && !child.isNamed) continue;
      const { start, end } = rangeOf(child);
      if (!bare) emitGap(clipped(parsed, { start: from, end: start }, range), inside);
      if (touches(child, range)) emit({ node: child, up: place, index });
      from = Math.max(from, end);
    }
    if (!bare) emitGap(clipped(parsed, { start: from, end: node.endIndex }, range), inside);
    if (marked) tokens.push(close);
  };

  /** Text that no leaf has: tokens the grammar hides always count, white space only where it is text. */
  const emitGap = (text: string, inside: 'literal' | 'jsx' | 'code'): void => {
    const kept = inside === 'literal' ? text : inside === 'jsx' ? jsxText(text) : text.trim();
    if (kept !== '') push(kept);
  };

  if (parsed.root && touches(parsed.root, range)) emit({ node: parsed.root, up: null, index: 0 });
  return tokens;
}

/** JSX's `{…}` around nothing but comments. */
function isJsxComment(parsed: Parsed, place: Place | null): place is Place {
  if (place?.node.type !== 'jsx_expression') return false;
  const inner = place.node.namedChildren;
  return (
    inner.length > 0 && inner.every((node, index) => commentRole(parsed, { node, up: place, index }) !== null)
  );
}

function clipped({ text }: Parsed, piece: Range, range: Range): string {
  return text.slice(Math.max(piece.start, range.start), Math.max(0, Math.min(piece.end, range.end)));
}

/** A comment's own layout: its lines, trimmed. */
function commentText(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** So that no text can pass for a mark, or for two tokens. */
function escaped(text: string): string {
  return text.replace(/[\0-\u0003]/g, (mark) => `\u0003${mark.charCodeAt(0)}`);
}

function addRowsWithin(node: Node, rows: Set<number>): void {
  const last = node.endPosition.row;
  for (let row = node.startPosition.row; row < last; row++) rows.add(row).add(row + 1);
}

function without(text: string, line: Range, dropped: readonly Range[]): string {
  let kept = '';
  let from = line.start;
  for (const { start, end } of dropped) {
    if (end <= from || start >= line.end) continue;
    kept += text.slice(from, Math.max(from, start));
    from = Math.min(end, line.end);
  }
  return kept + text.slice(from, line.end);
}
