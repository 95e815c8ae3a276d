import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import type { CommentRole } from './commentRoles.ts';
import { commentRole, isComment, isJsxComment } from './commentRoles.ts';
import { isLiteral } from './literals.ts';
import type { Parsed } from './syntax.ts';
import { tokensOf } from './tokens.ts';
import type { Place } from './walk.ts';
import { rangeOf, textOf, walk, wholeOf } from './walk.ts';

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
    if (role && role !== 'directive' && !isOnlyStatement(node, place))
      dropped.push(rangeOf(isJsxComment(parsed, place.up) ? place.up.node : node));
    if (!role && isLiteral(node)) addRowsWithin(node, literalRows);
    return !role;
  });
  const { text } = parsed;
  let row = literalRows.size === 0 ? 0 : rowAt(text, range.start);
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

/** The row that an offset is in, from 0. */
function rowAt(text: string, offset: number): number {
  let row = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) row++;
  return row;
}

/** A docstring may be all that a Python body has: without it the body would be missing. */
function isOnlyStatement(node: Node, { up }: Place): boolean {
  if (isComment(node) || up?.node.type !== 'block') return false;
  return up.node.namedChildren.every((child) => child.id === node.id || isComment(child));
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
