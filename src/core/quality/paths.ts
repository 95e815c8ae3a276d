import type { Node } from 'web-tree-sitter';
import type { Parsed } from '../syntax/syntax.ts';
import { rangeOf, textOf } from '../syntax/walk.ts';
import type { Range } from '../task/task.ts';
import { type Condition, type Test, conditionOf, denied } from './conditions.ts';

/** What is told of a walk through code: every node with the tests that lead to it, and every condition. */
export interface Walk {
  readonly node: (node: Node, guards: readonly Test[], looped: boolean) => void;
  readonly condition: (condition: Condition) => unknown;
  /** A loop with a condition, and the condition's text. */
  readonly loop: (node: Node, condition: string) => void;
}

/** Trees deeper than this are generated; what is below is not looked at. */
const deepest = 300;

const conditional =
  /^(?:if_statement|if_expression|if|elsif|elif_clause|else_if_clause|unless|if_modifier|unless_modifier|conditional_expression|ternary_expression|conditional)$/;
const loop =
  /^(?:for_\w+|for|foreach_statement|enhanced_for_statement|c_style_for_statement|while_statement|while_expression|while|while_modifier|until|until_modifier|do_statement|loop_expression)$/;
const logical = /^(?:binary_expression|boolean_operator|binary|list|logical_expression)$/;
const leaving =
  /^(?:return|throw|raise|continue|break|next(?![\w(. ])|next (?:if|unless)|exit|die|panic!?\(|yield break|goto)\b/;

/** What a node of a type is on the way through code. */
interface PathType {
  readonly comment: boolean;
  readonly branches: boolean;
  readonly loops: boolean;
  readonly connects: boolean;
  /** It may leave, so that what follows is only reached when its condition fails. */
  readonly leads: boolean;
  /** It may be around such a statement. */
  readonly wraps: boolean;
}

const known = new Map<string, PathType>();

/** Told once for each type: grammars have a few hundred of them, and code has thousands of nodes. */
function pathOf(type: string): PathType {
  const found = known.get(type);
  if (found !== undefined) return found;
  const loops = loop.test(type);
  const told: PathType = {
    comment: /comment/.test(type),
    branches: loops || conditional.test(type),
    loops,
    connects: logical.test(type),
    leads: /^(?:if_statement|if_expression|if|unless|if_modifier|unless_modifier|list)$/.test(type),
    wraps: type === 'expression_statement',
  };
  known.set(type, told);
  return told;
}

/** Walks the code of a range along its branches: behind `if (a) return`, `a` is known to fail. */
export function walkPaths(parsed: Parsed, range: Range, reword: (text: string) => string, walk: Walk): void {
  // A condition is read where it is asked, behind what leaves by it, and as a part of others.
  const conditions = new Map<string, Condition>();
  const read = (node: Node): Condition => {
    const written = textOf(parsed, node);
    const condition = conditions.get(written) ?? conditionOf(reword(written));
    conditions.set(written, condition);
    return condition;
  };
  const ask = (node: Node): Condition => {
    const condition = read(node);
    walk.condition(condition);
    return condition;
  };

  const visit = (node: Node, guards: readonly Test[], looped: boolean, depth: number): void => {
    const { start, end } = rangeOf(node);
    if (depth > deepest || end < range.start || start > range.end) return;
    const { type } = node;
    const path = pathOf(type);
    if (path.comment) return;
    const { children } = node;
    const named = node.isNamed;
    if (children.length === 0 && !named) return;
    if (named && start >= range.start && end <= range.end) {
      if (path.branches && branch(node, path, guards, looped, depth)) return;
      if (path.connects && connective(node, guards, looped, depth)) return;
      walk.node(node, guards, looped);
    }
    let own = guards;
    const inLoop = looped || path.loops;
    for (const child of children) {
      visit(child, own, inLoop, depth + 1);
      const known = knownBehind(child);
      if (known.length > 0) own = [...own, ...known];
    }
  };

  /** What is known behind a statement that leaves when its condition holds. */
  const knownBehind = (statement: Node): readonly Test[] => {
    const { type } = statement;
    const outer = pathOf(type);
    if (!outer.leads && !outer.wraps) return [];
    if (!statement.isNamed) return [];
    const inner = outer.wraps ? (statement.namedChildren[0] ?? statement) : statement;
    if (!pathOf(inner.type).leads) return [];
    if (inner.type === 'list') {
      const [left, op, right] = inner.children;
      if (!left || !right || !leaves(textOf(parsed, right))) return [];
      const condition = read(left);
      return (op?.type === '||' ? condition : denied(condition)).tests;
    }
    if (inner.childForFieldName('alternative') !== null) return [];
    const asked = conditionIn(inner);
    const body = inner.namedChildren
      .filter((c) => c.startIndex !== asked?.startIndex && !/comment/.test(c.type))
      .at(-1);
    if (asked === null || body === undefined || !leaves(textOf(parsed, body))) return [];
    const condition = read(asked);
    return (inner.type.startsWith('unless') ? condition : denied(condition)).tests;
  };

  const branch = (
    node: Node,
    { loops }: PathType,
    guards: readonly Test[],
    looped: boolean,
    depth: number,
  ): boolean => {
    const { type } = node;
    const asked = conditionIn(node);
    if (asked === null) return false;
    const condition = ask(asked);
    if (loops) walk.loop(node, textOf(parsed, asked));
    const [yes, no] = /^(?:unless|until)/.test(type)
      ? [denied(condition), condition]
      : [condition, denied(condition)];
    const inLoop = looped || loops;
    const otherwise = new Set(node.childrenForFieldName('alternative').map((child) => child.startIndex));
    let inside: readonly Test[] = [...guards, ...yes.tests];
    let outside: readonly Test[] = [...guards, ...no.tests];
    for (const child of node.namedChildren) {
      if (child.startIndex === asked.startIndex) visit(child, guards, looped, depth + 1);
      else if (otherwise.has(child.startIndex) || /^(?:else|elsif|elif|else_if)/.test(child.type)) {
        visit(child, outside, inLoop, depth + 1);
        const next = /^(?:elif|else_if)/.test(child.type) ? conditionIn(child) : null;
        if (next !== null) outside = [...outside, ...denied(read(next)).tests];
      } else {
        visit(child, inside, inLoop, depth + 1);
        inside = [...inside, ...knownBehind(child)];
      }
    }
    return true;
  };

  /** The right side of `a && b` is reached when `a` holds, of `a || b` when it fails. */
  const connective = (node: Node, guards: readonly Test[], looped: boolean, depth: number): boolean => {
    const [left, op, right] = node.children;
    if (!left || !op || !right || !/^(?:&&|\|\||and|or)$/.test(op.type)) return false;
    walk.node(node, guards, looped);
    ask(node);
    const first = read(left);
    visit(left, guards, looped, depth + 1);
    const then = /^(?:&&|and)$/.test(op.type) ? first : denied(first);
    visit(right, [...guards, ...then.tests], looped, depth + 1);
    return true;
  };

  if (parsed.root !== null) visit(parsed.root, [], false, 0);
}

/** The condition of a branch or a loop; null for a loop over things. */
function conditionIn(node: Node): Node | null {
  const named = node.childForFieldName('condition');
  if (named !== null) return named;
  if (node.type === 'conditional_expression') return node.namedChildren[1] ?? null;
  return node.type === 'elif_clause' ? (node.namedChildren[0] ?? null) : null;
}

function leaves(body: string): boolean {
  // A statement over several lines leaves when its first line does.
  if (/^\s*(?:\{|then\b)?\s*(?:return|throw|raise)\b/.test(body)) return true;
  const statements = body
    .slice(-400)
    .replace(/^\{|\}$/g, '')
    .split(/\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|#|[})\]]+$|end$|fi$)/.test(line));
  return leaving.test(statements.at(-1) ?? '');
}
