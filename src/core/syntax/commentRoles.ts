import type { Node } from 'web-tree-sitter';
import type { CommentRole } from './comments.ts';
import { grammarFor } from './languages.ts';
import type { Parsed } from './syntax.ts';
import { textOf } from './walk.ts';

const commentTypes = new Set([
  'comment',
  'line_comment',
  'block_comment',
  'html_comment',
  'shebang',
  'hash_bang_line',
]);

export const isComment = (node: Node): boolean => commentTypes.has(node.type);

/** Comments that tools act on: taking one away changes what the code does or how it is checked. */
const directives =
  /^(#!|\/\/go:|\/\/ \+build|\/\/\/\s*<)|@ts-(ignore|expect-error|nocheck|check)|\beslint-(disable|enable)|\bnoqa\b|type:\s*ignore|\bpylint:|prettier-ignore|rubocop:|phpcs:|shellcheck |NOLINT|frozen_string_literal|coding[:=]|@jsx|istanbul ignore|c8 ignore|webpack\w+:|@vite-ignore|pragma/;

/** What a comment is for. */
export function commentRole(parsed: Parsed, node: Node): CommentRole {
  const text = textOf(parsed, node);
  if (directives.test(text)) return 'directive';
  return /^(\/\*\*[^*/]|\/\/\/|\/\/!|\/\*!)/.test(text) ? 'documentation' : 'plain';
}

/** A Python string that stands first in a module, class or function. */
export function isDocstring(parsed: Parsed, node: Node): boolean {
  if (node.type !== 'expression_statement' || grammarFor(parsed.languageId) !== 'python') return false;
  const string = node.namedChildren[0];
  if (!string || node.namedChildCount !== 1 || string.type !== 'string') return false;
  if (!/^[rRuU]?["']/.test(textOf(parsed, string))) return false;
  const block = node.parent;
  if (!block) return false;
  const holds = block.type === 'module' || /^(function|class)_definition$/.test(block.parent?.type ?? '');
  return holds && block.namedChildren.find((child) => !isComment(child))?.id === node.id;
}
