import type { Node } from 'web-tree-sitter';

/** True for a node inside which white space is text: strings, here-documents, characters, patterns. */
export function isLiteral({ type }: Node): boolean {
  if (type === 'concatenated_string') return false;
  return /string|heredoc|^char|^regex|^interpolation$|^text$|^text_interpolation$/.test(type);
}

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
