import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { grammarFor } from './languages.ts';
import type { Parsed } from './syntax.ts';
import { commentRole, isComment, isDocstring } from './commentRoles.ts';
import { inside, overlaps, rangeOf, textOf, walk, wholeOf } from './walk.ts';

export type CommentRole = 'plain' | 'documentation' | 'directive';

export interface Comment {
  readonly range: Range;
  readonly text: string;
  readonly role: CommentRole;
}

/** The comments that touch the range, docstrings among them, in order of the text. */
export function commentRanges(parsed: Parsed, range: Range = wholeOf(parsed)): readonly Comment[] {
  const comments: Comment[] = [];
  walk(parsed.root, range, (node) => {
    const role = roleOf(parsed, node);
    if (role) comments.push({ range: rangeOf(node), text: textOf(parsed, node).trimEnd(), role });
    return !role;
  });
  return comments;
}

/** The text of the range without plain and documentation comments and without blank lines; directives stay. */
export function stripComments(parsed: Parsed, range: Range = wholeOf(parsed)): string {
  const { text } = parsed;
  let kept = '';
  let from = range.start;
  for (const comment of commentRanges(parsed, range)) {
    if (comment.role === 'directive') continue;
    kept += text.slice(from, Math.max(from, comment.range.start));
    from = Math.max(from, Math.min(comment.range.end, range.end));
  }
  kept += text.slice(from, range.end);
  return kept
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Marks around each construct's tokens: they carry the tree's shape, which layout carries in the text. */
const open = '\u0001';
const close = '\u0002';

/** True for a token that stands for the tree's shape, not for text. */
export function isShape(token: string): boolean {
  return token.startsWith(open) || token === close;
}

/**
 * The code of the range as its tokens, in order, with marks where constructs begin and end. Texts that differ in
 * comments, docstrings and layout only give equal arrays; directives count as code. Empty without a grammar.
 */
export function codeTokens(parsed: Parsed, range: Range = wholeOf(parsed)): readonly string[] {
  return tokens(parsed, range, 'ignored');
}

/** As codeTokens, with the comments' own text where they are kept. */
export function tokens(parsed: Parsed, range: Range, comments: 'kept' | 'ignored'): readonly string[] {
  const out: string[] = [];
  const grammar = grammarFor(parsed.languageId);

  const emit = (node: Node): void => {
    if (!overlaps(node, range)) return;
    const role = roleOf(parsed, node);
    if (role) {
      if (role === 'directive' || comments === 'kept') out.push(commentText(textOf(parsed, node)));
      return;
    }
    const children = node.children;
    if (children.length === 0) {
      if (node.isMissing) out.push(`${open}missing ${node.type}`);
      else leaf(node);
      return;
    }
    if (grammar !== null && children.every((child) => isBracket(child) || roleOf(parsed, child) !== null)) {
      if (node.type === 'jsx_expression') {
        children.filter((child) => roleOf(parsed, child)).forEach(emit);
        return;
      }
    }
    const whole = inside(node, range);
    if (whole && node.isNamed) out.push(open + node.type);
    const literal = isLiteral(node.type);
    let from = node.startIndex;
    for (const child of children) {
      gap(from, child.startIndex, literal);
      emit(child);
      from = child.endIndex;
    }
    gap(from, node.endIndex, literal);
    if (whole && node.isNamed) out.push(close);
  };

  const leaf = (node: Node): void => {
    const text = parsed.text.slice(
      Math.max(node.startIndex, range.start),
      Math.min(node.endIndex, range.end),
    );
    if (node.type === 'jsx_text') {
      const words = jsxText(text);
      if (words !== '') out.push(words);
    } else if (text.trim() !== '' || isLiteral(node.type)) out.push(text);
  };

  /** Text between children belongs to no leaf: hidden tokens always count, white space only inside literals. */
  const gap = (start: number, end: number, literal: boolean): void => {
    const text = parsed.text.slice(Math.max(start, range.start), Math.min(end, range.end));
    if (text !== '' && (literal || text.trim() !== '')) out.push(literal ? text : text.trim());
  };

  if (parsed.root) emit(parsed.root);
  return out;
}

function roleOf(parsed: Parsed, node: Node): CommentRole | null {
  if (isComment(node)) return commentRole(parsed, node);
  return isDocstring(parsed, node) ? 'documentation' : null;
}

const isBracket = (node: Node): boolean => !node.isNamed && (node.type === '{' || node.type === '}');

function isLiteral(type: string): boolean {
  return /string|heredoc|template_literal|char|regex|quoted/.test(type);
}

/** What JSX keeps of its text: lines trimmed where they break, empty ones dropped. */
function jsxText(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines
    .map((line, i) => {
      const start = i === 0 ? line : line.trimStart();
      return i === lines.length - 1 ? start : start.trimEnd();
    })
    .filter((line) => line !== '')
    .join(' ');
}

function commentText(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
