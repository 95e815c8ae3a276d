import type { Node } from 'web-tree-sitter';

/** True for a node inside which white space is text: strings, here-documents, characters, patterns. */
export function isLiteral({ type }: Node): boolean {
  const known = literals.get(type);
  if (known !== undefined) return known;
  const literal = type !== 'concatenated_string' && literalType.test(type);
  literals.set(type, literal);
  return literal;
}

const literalType =
  /string|heredoc|^char|^regex|^interpolation$|^text$|^text_interpolation$|^format_specifier$/;
/** By node type, of which there are some hundreds: every node is asked. */
const literals = new Map<string, boolean>();

/** What JSX keeps of a text: where it breaks lines, they are trimmed and joined by one space; empty ones vanish. */
export function jsxText(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.length - 1;
  return lines
    .map((line, i) => {
      const begun = i === 0 ? line : line.replace(/^[ \t]+/, '');
      return i === last ? begun : begun.replace(/[ \t]+$/, '');
    })
    .filter((line) => line !== '')
    .join(' ');
}
