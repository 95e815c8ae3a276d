import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import type { Parsed } from './syntax.ts';

export const rangeOf = (node: Node): Range => ({ start: node.startIndex, end: node.endIndex });

export const textOf = (parsed: Parsed, node: Node): string =>
  parsed.text.slice(node.startIndex, node.endIndex);

/** Two half-open ranges share text; an empty range touches what surrounds it. */
export function overlaps(node: Node, range: Range): boolean {
  const { startIndex, endIndex } = node;
  if (startIndex === endIndex || range.start === range.end)
    return startIndex <= range.end && endIndex >= range.start;
  return startIndex < range.end && endIndex > range.start;
}

export const inside = (node: Node, range: Range): boolean =>
  node.startIndex >= range.start && node.endIndex <= range.end;

export function wholeOf(parsed: Parsed): Range {
  return { start: 0, end: parsed.text.length };
}

/** Visits, in order of the text, every node that overlaps the range; a visit that returns false skips the children. */
export function walk(root: Node | null, range: Range, visit: (node: Node) => boolean | void): void {
  if (!root) return;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!overlaps(node, range) || visit(node) === false) continue;
    const children = node.children;
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) waiting.push(child);
    }
  }
}
