import type { Node } from 'web-tree-sitter';
import { isComment } from './commentRoles.ts';
import type { Definition } from './definitions.ts';
import type { Parsed } from './syntax.ts';
import { textOf } from './walk.ts';

/** Parts of a definition that are no part of its signature. */
const leftOut = new Set([
  'constructor_initializer',
  'annotation',
  'attribute_item',
  'attribute_list',
  'decorator',
  'field_initializer_list',
  'marker_annotation',
]);

/** Bodies that no field says are bodies. */
const bodies = new Set([
  'macro_rule',
  'accessor_list',
  'enum_declaration_list',
  'field_declaration_list',
  'class_method_definition',
]);

/**
 * The text from a definition's start to its body or value, without decorators and comments. White space is by rule,
 * not as found, so that two layouts of one signature are equal.
 *
 * @param outer the whole definition
 * @param node the part of it that defines the name
 */
export function signatureOf(parsed: Parsed, outer: Node, node: Node, definition: Definition): string {
  const end = endOfSignature(node, definition);
  const leaves: string[] = [];
  const collect = (part: Node): void => {
    if (part.startIndex >= end || isComment(part) || leftOut.has(part.type)) return;
    if (part.childCount === 0 || /string|^char|^operator_name$/.test(part.type))
      leaves.push(textOf(parsed, part));
    else part.children.forEach(collect);
  };
  collect(outer);
  // PHP and C# write `?int` and `int?`.
  return spaced(leaves, parsed.languageId === 'php')
    .replace(/(?:\s*(?:=>|[={:;]|->|; end| end))+$/, '')
    .trim();
}

function endOfSignature(node: Node, definition: Definition): number {
  const value = definition.value === undefined ? null : node.childForFieldName(definition.value);
  const body = node.childForFieldName(definition.body ?? 'body') ?? value?.childForFieldName('body');
  if (body) return body.startIndex;
  if (definition.kind === 'variable') {
    const fields = ['value', 'right', 'default_value', 'accessors'];
    const found = fields.map((field) => node.childForFieldName(field)).find((child) => child !== null);
    const sign = node.children.find(({ type }) => type === '=');
    const declared = node.childForFieldName('declarator')?.childForFieldName('value');
    return found?.startIndex ?? sign?.startIndex ?? declared?.startIndex ?? node.endIndex;
  }
  return hiddenBody(node)?.startIndex ?? node.endIndex;
}

/** A body deeper in: Go's `struct {` and `interface {`. */
function hiddenBody(node: Node): Node | null {
  for (const child of node.namedChildren) {
    if (bodies.has(child.type)) return child;
    if (child.type === 'struct_type') return hiddenBody(child);
    if (child.type === 'interface_type') return child.children.find(({ type }) => type === '{') ?? null;
  }
  return null;
}

/** Glued to both sides, glued to what follows, and set apart on both sides. */
const tight = new Set(['.', '::', '?.', '@', '#', '..', '!', '~', '\\', "'"]);
const prefix = new Set(['...', '&', '*', '**', '$']);
const wide = new Set(['=', '=>', '->', '|', '||', '&&', '{', '}', '+', '-', '/', '==', '<-']);

/** Joins leaves with white space that depends on the leaves only. */
function spaced(leaves: readonly string[], nullable: boolean): string {
  let text = '';
  let before = '';
  for (const [i, leaf] of leaves.entries()) {
    // A comma before a closing bracket comes and goes with line breaks.
    if (leaf === ',' && /^[)\]>}]$/.test(leaves[i + 1] ?? '')) continue;
    if (leaf.trim() === '') continue;
    text += (text !== '' && isApart(before, leaf, nullable) ? ' ' : '') + leaf.replace(/\r\n/g, '\n');
    before = leaf;
  }
  return text;
}

function isApart(before: string, leaf: string, nullable: boolean): boolean {
  if (/^[,;:)\]>]$/.test(leaf) || (leaf === '?' && !nullable)) return false;
  if (before.endsWith('(') || before.endsWith('[') || prefix.has(before) || (before === '?' && nullable))
    return false;
  if (tight.has(before)) return false;
  if (wide.has(before) || wide.has(leaf) || /^[,;:]$/.test(before)) return true;
  if (tight.has(leaf) && leaf !== "'") return false;
  // Java's type parameters stand between modifiers and result.
  if (leaf === '<') return /^(?:public|protected|private|static|final|abstract|default)$/.test(before);
  if (before.endsWith('<')) return false;
  const startsWord = /^[\p{L}\p{N}_$'"`#]/u.test(leaf) || prefix.has(leaf) || leaf === '?';
  return startsWord ? /[\p{L}\p{N}_$'"`)>\]?]$/u.test(before) : before === ')' && leaf === '(';
}

/** The names of a definition's parameters; a method's own `self` is none. */
export function parametersOf(
  parsed: Parsed,
  node: Node,
  definition: Definition,
  ofType: boolean,
): readonly string[] {
  const list = parameterList(node, definition);
  if (!list) return [];
  const names = list.type === 'identifier' ? [textOf(parsed, list)] : listedNames(parsed, list);
  return ofType && /^(?:self|cls)$/.test(names[0] ?? '') ? names.slice(1) : names;
}

function parameterList(node: Node, definition: Definition): Node | null {
  const value = definition.value === undefined ? null : node.childForFieldName(definition.value);
  const holders = [node, ...(value ? [value, ...value.namedChildren] : [])];
  for (const holder of holders) {
    const list = holder.childForFieldName('parameters') ?? holder.childForFieldName('parameter');
    if (list) return list;
  }
  // C and C++ keep it on the declarator.
  for (let inner = node.childForFieldName('declarator'); inner;) {
    const list = inner.childForFieldName('parameters');
    if (list) return list;
    inner =
      inner.childForFieldName('declarator') ??
      inner.namedChildren.find(({ type }) => /declarator$/.test(type)) ??
      null;
  }
  return node.namedChildren.find(({ type }) => type === 'parameter_list') ?? null;
}

function listedNames(parsed: Parsed, list: Node): string[] {
  const loose = new Set(list.childrenForFieldName('name').map(({ id }) => id));
  return list.namedChildren
    .filter((child) => !isComment(child) && child.type !== 'self_parameter')
    .flatMap((child) => (loose.has(child.id) ? [textOf(parsed, child)] : namesIn(parsed, child)))
    .filter((name) => /[\p{L}_$]/u.test(name));
}

function namesIn(parsed: Parsed, parameter: Node): readonly string[] {
  const names = parameter.childrenForFieldName('name').filter(({ type }) => type !== ',');
  if (names.length > 0) return names.map((name) => textOf(parsed, name));
  for (const field of ['pattern', 'left', 'declarator']) {
    const inner = parameter.childForFieldName(field);
    if (inner) return namesIn(parsed, inner);
  }
  if (/^(?:object|array|tuple)\w*_pattern$|^(?:tuple|list)_pattern$/.test(parameter.type)) {
    return [textOf(parsed, parameter).replace(/\s+/g, ' ')];
  }
  if (parameter.childCount === 0)
    return /identifier|^this$|^word$/.test(parameter.type) ? [textOf(parsed, parameter)] : [];
  if (parameter.childForFieldName('type') && !/typed_parameter/.test(parameter.type)) {
    // Java's `int... r` has no field for its name; a C or Go parameter with only a type has no name.
    return [];
  }
  const inner = parameter.namedChildren.find(
    ({ type }) => !/type$|modifier|^attribute|default_value/.test(type),
  );
  return inner ? namesIn(parsed, inner) : [];
}
