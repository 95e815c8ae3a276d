import type { Node } from 'web-tree-sitter';
import { isDefinition } from './definitions.ts';
import { isDirective } from './directives.ts';
import type { Grammar } from './languages.ts';
import { grammarFor } from './languages.ts';
import type { Parsed } from './syntax.ts';
import type { Place } from './walk.ts';
import { textOf } from './walk.ts';

/** `directive`: tools act on it, so it counts as code. */
export type CommentRole = 'plain' | 'documentation' | 'directive';

const commentTypes = new Set([
  'comment',
  'line_comment',
  'block_comment',
  'html_comment',
  'hash_bang_line',
  'shebang',
]);

const blockDoc = /^\/\*\*(?![*/])/;
const slashDoc = /^(?:\/\*[*!](?![*/])|\/\/\/(?!\/)|\/\/!)/;

/** How a language marks documentation: by the comment's opening, or by standing right above what it documents. */
const documentation: Partial<Record<Grammar, RegExp | 'above'>> = {
  bash: 'above',
  'c-sharp': slashDoc,
  cpp: slashDoc,
  go: 'above',
  java: /^(?:\/\*\*(?![*/])|\/\/\/(?!\/))/,
  javascript: blockDoc,
  php: blockDoc,
  powershell: /^<#/,
  python: /^#:/,
  ruby: 'above',
  rust: slashDoc,
  tsx: blockDoc,
  typescript: blockDoc,
};

export function isComment(node: Node): boolean {
  return commentTypes.has(node.type);
}

/** What the comment at a place is for; null when it is no comment. A Python docstring is a documentation comment. */
export function commentRole(parsed: Parsed, place: Place): CommentRole | null {
  const { node } = place;
  if (!isComment(node)) {
    return parsed.languageId === 'python' && isDocstring(parsed, place) ? 'documentation' : null;
  }
  const text = textOf(parsed, node).trimEnd();
  if (isDirective(text, node.startPosition.row) || isForeignPreamble(parsed, place)) return 'directive';
  const grammar = grammarFor(parsed.languageId);
  const mark = grammar && documentation[grammar];
  if (!mark) return 'plain';
  const documents = mark === 'above' ? standsAboveDefinition(parsed, place) : mark.test(text);
  return documents ? 'documentation' : 'plain';
}

/** JSX's `{…}` around nothing but comments. */
export function isJsxComment(parsed: Parsed, place: Place | null): place is Place {
  if (place?.node.type !== 'jsx_expression') return false;
  const inner = place.node.namedChildren;
  return (
    inner.length > 0 && inner.every((node, index) => commentRole(parsed, { node, up: place, index }) !== null)
  );
}

/** A string that stands first in a Python module, class or function. */
function isDocstring(parsed: Parsed, { node, up }: Place): boolean {
  if (node.type !== 'expression_statement' || !up) return false;
  const holder = up.node.type === 'block' ? (up.up?.node.type ?? '') : up.node.type;
  if (!/^(?:module|(?:function|class)_definition)$/.test(holder)) return false;
  const [string, more] = node.namedChildren;
  if (!string || more || !/^(?:concatenated_)?string$/.test(string.type)) return false;
  if (!/^[rRuU]?["']/.test(textOf(parsed, string))) return false;
  return up.node.namedChildren.find((child) => !isComment(child))?.id === node.id;
}

/** C code in a comment above Go's `import "C"`: it is compiled. */
function isForeignPreamble(parsed: Parsed, place: Place): boolean {
  if (parsed.languageId !== 'go') return false;
  const below = firstBelow(place);
  return below?.type === 'import_declaration' && /^import\s+"C"/.test(textOf(parsed, below));
}

function standsAboveDefinition(parsed: Parsed, place: Place): boolean {
  const { node, up, index } = place;
  const before = up?.node.children[index - 1];
  if (before && !isComment(before) && before.endPosition.row === node.startPosition.row) return false;
  const below = firstBelow(place);
  // Ruby keeps the comments above a body's first statement outside the body.
  const defined = below?.type === 'body_statement' ? (below.children[0] ?? below) : below;
  return defined !== null && isDefinition(parsed.languageId, defined);
}

/** What follows a run of comments, each line right below the other; null when a blank line is between. */
function firstBelow({ node, up, index }: Place): Node | null {
  const siblings = up?.node.children ?? [];
  let row = node.endPosition.row;
  for (const next of siblings.slice(index + 1)) {
    if (next.isNamed || next.type.trim() !== '') {
      if (next.startPosition.row !== row + 1) return null;
      if (!isComment(next)) return next;
    }
    row = next.endPosition.row;
  }
  return null;
}
