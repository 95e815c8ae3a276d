import type { Node } from 'web-tree-sitter';
import { type Condition, conditionOf, denied } from './conditions.ts';

const lets =
  /^(?:filter|select|Where|array_filter|grep|copy_if|retain|find_all|FindAll|partition|filter_map|find|detect|First|FirstOrDefault|findIndex|count_if|Count|count|takeWhile)$/;
const leaves = /^(?:reject|delete_if|remove_if|removeIf|RemoveAll)$/;

/** Whether a call keeps things by a test of each. */
export function isFilter(name: string): boolean {
  return lets.test(name) || leaves.test(name);
}

/** What a filter asks of each thing that it keeps; null where that cannot be told. */
export function keptBy(
  name: string,
  args: readonly string[],
  block: string,
  reword: (text: string) => string,
): Condition | null {
  // Ruby's `select(&:paid?)` asks each thing itself.
  const own = /^&:(\w+[?!]?)$/.exec(args[0] ?? '')?.[1];
  if (own !== undefined)
    return { tests: [{ about: `.${own}`, holds: lets.test(name), how: 'truth' }], pairs: [] };
  const given = [...args, block].find((arg) => /=>|->|\||lambda|\breturn\b/.test(arg));
  const asked = given
    ?.replace(
      /^(?:[^=|{]*?=>|[^-|{]*?->|lambda[^:]*:|(?:move )?(?:\{|do)?\s*\|[^|]*\||.*?\{\s*return\b)\s*(?:\{\s*return\b)?/s,
      '',
    )
    .replace(/;?\s*(?:\}|end)?\s*$/, '');
  if (asked === undefined || /[{};]/.test(asked)) return null;
  const condition = conditionOf(reword(asked));
  return lets.test(name) ? condition : denied(condition);
}

/** The block that a call is given, in languages that have them. */
export function blockOf(node: Node, say: (node: Node) => string): string {
  const block = node.childForFieldName('block');
  return block === null ? '' : say(block);
}
