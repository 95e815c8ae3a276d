import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { commentRole, isComment } from './commentRoles.ts';
import type { Definition } from './definitions.ts';
import { definitionsOf, isFunctionValue, kindOfType, kindOfValue } from './definitions.ts';
import type { Name } from './names.ts';
import { namesOf } from './names.ts';
import { parametersOf, signatureOf } from './signature.ts';
import type { CodeSymbol, Parsed } from './syntax.ts';
import { exportsOf, isVisible } from './visibility.ts';
import type { Place } from './walk.ts';
import { rangeOf, textOf, touches, wholeOf } from './walk.ts';

/** A symbol with the node that defines it. */
export interface Defined {
  readonly symbol: CodeSymbol;
  readonly node: Node;
  /** Null where nothing is to be elided. */
  readonly body: Node | null;
}

/** The symbols whose names stand in the range, in order of the text. A function's own variables are none. */
export function symbolsIn(parsed: Parsed, range: Range = wholeOf(parsed)): readonly CodeSymbol[] {
  return namedIn(definedIn(parsed, range, 'everywhere'), range);
}

/** Of the definitions, those whose names stand in the range. */
export function namedIn(defined: readonly Defined[], range: Range): readonly CodeSymbol[] {
  return defined
    .map(({ symbol }) => symbol)
    .filter(({ nameRange }) => nameRange.start >= range.start && nameRange.end <= range.end);
}

/** The innermost function, method or type around an offset; a variable only where there is none. */
export function enclosingSymbol(parsed: Parsed, offset: number): CodeSymbol | null {
  const around = definedIn(parsed, { start: offset, end: offset }, 'everywhere')
    .map(({ symbol }) => symbol)
    .filter(({ range }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  const holds = around.find(({ kind }) => kind !== 'variable' && kind !== 'module');
  return holds ?? around[0] ?? null;
}

/** The definitions that touch the range; `outside functions` does not look into functions, which is much faster. */
export function definedIn(
  parsed: Parsed,
  range: Range,
  look: 'everywhere' | 'outside functions',
): readonly Defined[] {
  if (!parsed.root) return [];
  const found: Defined[] = [];
  const exports = exportsOf(parsed);
  const language = definitionsOf(parsed.languageId);

  const file: Scope = { within: 'file', container: [], visible: true };
  // A list and no recursion: generated code nests deeper than the stack.
  const waiting: { readonly place: Place; readonly scope: Scope }[] = [
    { place: { node: parsed.root, up: null, index: 0 }, scope: file },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { place, scope } = next;
    const { node } = place;
    let inner = isFunctionValue(node) ? { ...scope, within: 'function' as const } : scope;
    for (const defined of definedBy(parsed, place, scope, exports)) {
      found.push(defined);
      inner = scopeInside(defined.symbol, scope);
    }
    const container = language.containers?.[node.type];
    const named = container === undefined ? null : node.childForFieldName(container);
    if (named) {
      const shown = textOf(parsed, named).replace(/<[^]*$/, '');
      inner = { ...scope, within: 'type', container: [...scope.container, shown] };
    }
    if (look === 'outside functions' && inner.within === 'function') continue;
    const { children } = node;
    // The cursor on `export` or on a decorator is at what stands behind it.
    const wraps = language.wrappers.includes(node.type);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child && child.childCount > 0 && (wraps || touches(child, range))) {
        waiting.push({ place: { node: child, up: place, index }, scope: inner });
      }
    }
  }
  return found;
}

/** What each node defines, kept as long as its tree is: every task on a file asks for its symbols again. */
const known = new WeakMap<Node, readonly Defined[]>();

/** What the node at a place defines: nothing as a rule, and several symbols in `const a = 1, b = 2`. */
function definedBy(
  parsed: Parsed,
  place: Place,
  scope: Scope,
  exports: ReadonlySet<string>,
): readonly Defined[] {
  const { node } = place;
  const { types } = definitionsOf(parsed.languageId);
  const definition = Object.hasOwn(types, node.type) ? types[node.type] : undefined;
  if (!definition) return [];
  const before = known.get(node);
  if (before) return before;
  const found: Defined[] = [];
  for (const name of namesOf(parsed, node, definition)) {
    const kind = kindOf(node, name, definition, scope);
    if (!kind) continue;
    const symbol = describe(parsed, place, name, kind, definition, scope, exports);
    found.push({ symbol, node, body: bodyOf(node, definition) });
  }
  known.set(node, found);
  return found;
}

/** What a definition stands in. */
export interface Scope {
  readonly within: 'file' | 'type' | 'function';
  readonly container: readonly string[];
  /** False inside something that is not exported itself. */
  readonly visible: boolean;
}

function scopeInside(symbol: CodeSymbol, scope: Scope): Scope {
  const holds: Partial<Record<CodeSymbol['kind'], Scope['within']>> = {
    function: 'function',
    method: 'function',
    class: 'type',
    interface: 'type',
    type: 'type',
    enum: 'type',
    module: 'file',
  };
  return {
    within: holds[symbol.kind] ?? scope.within,
    container: [...symbol.container, symbol.name],
    visible: symbol.exported,
  };
}

/** Null where the node defines nothing here. */
function kindOf(node: Node, name: Name, definition: Definition, scope: Scope): CodeSymbol['kind'] | null {
  if (definition.requires && !node.childForFieldName(definition.requires)) return null;
  if (definition.member && scope.within !== 'type') return null;
  const value = definition.value === undefined ? null : kindOfValue(node.childForFieldName(definition.value));
  if (definition.functionsOnly && !value) return null;
  const kind = name.callable ? 'function' : (value ?? kindOfType(node) ?? definition.kind);
  if (node.type === 'declaration' && scope.within === 'function') return null;
  if (kind === 'variable' && scope.within === 'function') return null;
  if (kind === 'function' && (scope.within === 'type' || name.scope.length > 0)) return 'method';
  return kind;
}

function describe(
  parsed: Parsed,
  place: Place,
  name: Name,
  kind: CodeSymbol['kind'],
  definition: Definition,
  scope: Scope,
  exports: ReadonlySet<string>,
): CodeSymbol {
  const outer = outermost(parsed, place);
  const start = firstAttribute(parsed, outer);
  return {
    name: name.text,
    kind,
    range: trimmed(parsed, { start: rangeOf(start.node).start, end: outer.node.endIndex }),
    nameRange: rangeOf(name.node),
    signature: signatureOf(parsed, outer.node, place.node, definition),
    parameters: parametersOf(parsed, place.node, definition, scope.within === 'type'),
    exported: isVisible(parsed, place, outer, name.text, scope, exports),
    container: [...scope.container, ...name.scope],
    documented: isDocumented(parsed, place, start),
  };
}

/** C's `#define` lines take their line end along. */
function trimmed({ text }: Parsed, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

export function bodyOf(node: Node, definition: Definition): Node | null {
  const field = definition.body ?? 'body';
  const value = definition.value === undefined ? null : node.childForFieldName(definition.value);
  return node.childForFieldName(field) ?? value?.childForFieldName('body') ?? null;
}

/** The place of the whole definition: with its export keyword, its declaration, its template line. */
function outermost(parsed: Parsed, place: Place): Place {
  const { wrappers } = definitionsOf(parsed.languageId);
  let outer = place;
  while (outer.up && wrappers.includes(outer.up.node.type)) {
    const alike = outer.up.node.namedChildren.filter(({ type }) => type === outer.node.type);
    if (alike.length > 1) break;
    outer = outer.up;
  }
  return outer;
}

function firstAttribute(parsed: Parsed, place: Place): Place {
  const { attributes = [] } = definitionsOf(parsed.languageId);
  let first = place;
  for (
    let before = previous(first);
    before && attributes.includes(before.node.type);
    before = previous(first)
  ) {
    first = before;
  }
  return first;
}

function isDocumented(parsed: Parsed, place: Place, first: Place): boolean {
  for (let before = previous(first); before && isComment(before.node); before = previous(before)) {
    if (commentRole(parsed, before) === 'documentation' && !trails(before)) return true;
  }
  const body = place.node.childForFieldName('body');
  if (parsed.languageId !== 'python' || !body) return false;
  const statement = body.children.findIndex((child) => !isComment(child));
  const node = body.children[statement];
  if (!node) return false;
  const inBody = { node: body, up: place, index: 0 };
  return commentRole(parsed, { node, up: inBody, index: statement }) === 'documentation';
}

/** A comment behind code on the same line belongs to that code. */
function trails(comment: Place): boolean {
  const before = previous(comment);
  return (
    before !== null && before.node.endPosition.row === comment.node.startPosition.row && before.node.isNamed
  );
}

/** The sibling before; where a body begins, what stands before the body (Ruby keeps comments there). */
function previous({ up, index }: Place): Place | null {
  const node = up?.node.children[index - 1];
  if (node) return { node, up, index: index - 1 };
  return up && index === 0 && up.node.type === 'body_statement' ? previous(up) : null;
}
