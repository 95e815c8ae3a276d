import type { Node } from 'web-tree-sitter';
import type { Definition } from './definitions.ts';
import type { Parsed } from './syntax.ts';
import { textOf } from './walk.ts';

/** A name that a definition gives. */
export interface Name {
  readonly text: string;
  readonly node: Node;
  /** C++'s `A::` in front of it. */
  readonly scope: readonly string[];
  /** True where the declaration says that it is a function (C and C++). */
  readonly callable: boolean;
}

/** The names a node defines: one as a rule; several in `const a, b = 1, 2`. */
export function namesOf(parsed: Parsed, node: Node, definition: Definition): readonly Name[] {
  const field = definition.name ?? 'name';
  if (field === '*') return node.namedChildren.slice(0, 1).map((name) => simpleName(parsed, name, node));
  if (field === 'default') {
    const keyword = node.children.find(({ type }) => type === 'default');
    return keyword ? [simpleName(parsed, keyword, node)] : [];
  }
  const nodes = node.childrenForFieldName(field).filter(({ type }) => type !== ',');
  if (field === 'declarator') return nodes.flatMap((declarator) => declaredName(parsed, declarator) ?? []);
  return nodes.flatMap((name) => (isName(node, name) ? [simpleName(parsed, name, node)] : []));
}

/** Patterns, subscripts and Ruby's ordinary variables define no symbol. */
function isName(node: Node, name: Node): boolean {
  if (node.type === 'assignment' && name.type !== 'identifier' && name.type !== 'constant') return false;
  if (node.type === 'assignment' && name.type === 'identifier')
    return node.childForFieldName('operator') === null;
  return !/pattern|subscript|tuple|list/.test(name.type);
}

function simpleName(parsed: Parsed, node: Node, of: Node): Name {
  const text = textOf(parsed, node);
  const scope = receiverOf(parsed, of);
  const last = /member_expression$/.test(node.type) ? node.childForFieldName('property') : null;
  return {
    text: (last ? textOf(parsed, last) : text).replace(/^(['"])(.*)\1$/, '$2'),
    node: last ?? node,
    scope,
    callable: false,
  };
}

/** The type a Go method belongs to. */
function receiverOf(parsed: Parsed, definition: Node): readonly string[] {
  const receiver = definition.type === 'method_declaration' ? definition.childForFieldName('receiver') : null;
  const type = receiver && /([\p{L}\p{N}_]+)\s*(?:\[[^\]]*\])?\s*\)$/u.exec(textOf(parsed, receiver))?.[1];
  return type ? [type] : [];
}

/** Follows a C or C++ declarator down to its name. */
function declaredName(parsed: Parsed, declarator: Node): Name | null {
  const scope: string[] = [];
  let callable = false;
  let node: Node = declarator;
  for (;;) {
    const inner: Node | null =
      node.childForFieldName(node.type === 'qualified_identifier' ? 'name' : 'declarator') ??
      (/^(?:reference|parenthesized|attributed)_declarator$/.test(node.type)
        ? (node.namedChildren.at(-1) ?? null)
        : null);
    if (!inner) break;
    if (node.type === 'qualified_identifier') {
      const outer = node.childForFieldName('scope');
      if (outer) scope.push(textOf(parsed, outer));
    }
    // `(*f)(int)` is a variable that points to a function.
    if (node.type === 'function_declarator') callable = inner.type !== 'parenthesized_declarator';
    node = inner;
  }
  const text = textOf(parsed, node).replace(/\s+/g, '');
  return /[\w~]/.test(text) ? { text, node, scope, callable } : null;
}
