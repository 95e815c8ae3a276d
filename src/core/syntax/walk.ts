import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import type { Parsed } from './syntax.ts';

/** A node with the way that led to it. The way is kept here because only it is right in a shifted tree. */
export interface Place {
  readonly node: Node;
  readonly up: Place | null;
  /** The position among its parent's children. */
  readonly index: number;
}

/** Visits, in order of the text, every node that touches the range; a visit that returns false skips the children. */
export function walk(
  root: Node | null,
  range: Range,
  visit: (node: Node, place: Place) => boolean | void,
): void {
  if (!root) return;
  const waiting: Place[] = [{ node: root, up: null, index: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (visit(place.node, place) === false) continue;
    const { children } = place.node;
    // Backwards, because the last one in is the first one out.
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node && touches(node, range)) waiting.push({ node, up: place, index });
    }
  }
}

/** A node's range in the text; what a shifted tree has in front of the text is cut off. */
export function rangeOf(node: Node): Range {
  return { start: unshifted(node.startIndex), end: unshifted(node.endIndex) };
}

export function textOf(parsed: Parsed, node: Node): string {
  const { start, end } = rangeOf(node);
  return parsed.text.slice(start, end);
}

/** A node shares text with a range; empty ones touch what surrounds them. */
export function touches(node: Node, range: Range): boolean {
  const start = unshifted(node.startIndex);
  // Most nodes are told apart by their start alone, which costs nothing to know.
  if (start > range.end) return false;
  const end = unshifted(node.endIndex);
  if (start === end || range.start === range.end) return start <= range.end && end >= range.start;
  return start < range.end && end > range.start;
}

export function contains(range: Range, node: Node): boolean {
  const { start, end } = rangeOf(node);
  return start >= range.start && end <= range.end;
}

export function wholeOf(parsed: Parsed): Range {
  return { start: 0, end: parsed.text.length };
}

/** Indexes are unsigned: what lies before the text's start comes out huge. */
function unshifted(index: number): number {
  return index > 0x40000000 ? 0 : index;
}
