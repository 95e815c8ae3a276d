import type { Node } from 'web-tree-sitter';
import type { Parsed } from '../syntax/syntax.ts';
import type { Range } from '../task/task.ts';

/** Visits the nodes that lie within a range, in order of the text; a visit that gives false skips what is inside. */
export function eachNode(parsed: Parsed, range: Range, visit: (node: Node) => boolean): void {
  const waiting: Node[] = parsed.root === null ? [] : [parsed.root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const within = node.startIndex >= range.start && node.endIndex <= range.end;
    if (node.endIndex < range.start || node.startIndex > range.end) continue;
    if (within && !visit(node)) continue;
    const { children } = node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child) waiting.push(child);
    }
  }
}
