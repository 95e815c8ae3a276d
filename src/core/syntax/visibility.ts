import type { Node } from 'web-tree-sitter';
import type { Grammar } from './languages.ts';
import { grammarFor } from './languages.ts';
import type { Parsed } from './syntax.ts';
import type { Scope } from './symbols.ts';
import type { Place } from './walk.ts';
import { textOf } from './walk.ts';

interface Question {
  readonly parsed: Parsed;
  /** The words before the name: `public`, `static`, `pub`, … */
  readonly modifiers: readonly string[];
  readonly name: string;
  readonly place: Place;
  readonly outer: Place;
  readonly scope: Scope;
  readonly exports: ReadonlySet<string>;
}

/** How each language says that a name can be used from outside its file. */
const visible: Partial<Record<Grammar, (question: Question) => boolean>> = {
  javascript: isExportedScript,
  typescript: isExportedScript,
  tsx: isExportedScript,
  python: ({ name }) => !name.startsWith('_') || /^__\w+__$/.test(name),
  go: ({ name }) => /^\p{Lu}/u.test(name),
  java: ({ modifiers, place }) =>
    modifiers.includes('public') || isIn(place, /^(?:interface|annotation_type)_body$/),
  'c-sharp': ({ modifiers, place }) =>
    modifiers.includes('public') ||
    place.node.type === 'namespace_declaration' ||
    place.up?.up?.node.type === 'interface_declaration',
  rust: ({ modifiers, place, parsed, scope }) =>
    modifiers.some((word) => word.startsWith('pub')) ||
    isOfTrait(place, scope) ||
    isExportedMacro(parsed, place),
  cpp: isVisibleInCpp,
  php: ({ modifiers }) => !modifiers.includes('private') && !modifiers.includes('protected'),
  ruby: isPublicInRuby,
};

/** True for a definition that other files can use. What is inside a function, or inside something hidden, is not. */
export function isVisible(
  parsed: Parsed,
  place: Place,
  outer: Place,
  name: string,
  scope: Scope,
  exports: ReadonlySet<string>,
): boolean {
  if (scope.within === 'function') return false;
  const grammar = grammarFor(parsed.languageId);
  const rule = grammar && visible[grammar];
  // Rust's `impl` and Go's methods stand outside the type they belong to: only their own word counts.
  if (!scope.visible && grammar !== 'rust' && grammar !== 'go') return false;
  const modifiers = modifiersOf(parsed, place, outer);
  return rule ? rule({ parsed, modifiers, name, place, outer, scope, exports }) : true;
}

/** The names a JavaScript file exports by lists, by `export default name`, or by assigning to `module.exports`. */
export function exportsOf(parsed: Parsed): ReadonlySet<string> {
  const grammar = grammarFor(parsed.languageId);
  if (!parsed.root || !grammar || !/^(?:javascript|typescript|tsx)$/.test(grammar)) return noNames;
  const before = known.get(parsed.root);
  if (before) return before;
  const names = new Set<string>();
  for (const statement of parsed.root.children) {
    if (statement.type === 'export_statement') addListed(parsed, statement, names);
    else if (statement.type === 'expression_statement') addAssigned(parsed, statement, names);
  }
  known.set(parsed.root, names);
  return names;
}

const noNames: ReadonlySet<string> = new Set();
/** Kept as long as the tree is. */
const known = new WeakMap<Node, ReadonlySet<string>>();

function addListed(parsed: Parsed, statement: Node, names: Set<string>): void {
  if (statement.childForFieldName('source')) return;
  const value = statement.childForFieldName('value');
  if (value?.type === 'identifier') names.add(textOf(parsed, value));
  for (const clause of statement.namedChildren.filter(({ type }) => type === 'export_clause')) {
    for (const specifier of clause.namedChildren) {
      const name = specifier.childForFieldName('name');
      if (name) names.add(textOf(parsed, name));
    }
  }
}

function addAssigned(parsed: Parsed, statement: Node, names: Set<string>): void {
  const assignment = statement.namedChildren[0];
  const left = assignment?.type === 'assignment_expression' ? assignment.childForFieldName('left') : null;
  const right = assignment?.childForFieldName('right');
  if (!left || !right || !isExportsObject(textOf(parsed, left))) return;
  for (const node of [right, ...right.namedChildren]) {
    const value = node.type === 'pair' ? node.childForFieldName('value') : node;
    if (value && /identifier$/.test(value.type)) names.add(textOf(parsed, value));
  }
}

function isExportsObject(left: string): boolean {
  return /^(?:module\.)?exports\b/.test(left);
}

function isExportedScript({ parsed, modifiers, name, place, outer, scope, exports }: Question): boolean {
  if (scope.within === 'type' || scope.container.length > 0) {
    if (name.startsWith('#') || modifiers.includes('private') || modifiers.includes('protected'))
      return false;
    if (scope.within === 'type' || place.node.type === 'method_definition') return true;
  }
  const { node } = place;
  if (node.type === 'assignment_expression') {
    const left = node.childForFieldName('left');
    return (
      left !== null && (isExportsObject(textOf(parsed, left)) || textOf(parsed, left).includes('.prototype.'))
    );
  }
  return isOrIsIn(outer, 'export_statement') || (scope.container.length === 0 && exports.has(name));
}

/** The export keyword also stands around a declaration of several names. */
function isOrIsIn({ node, up }: Place, type: string): boolean {
  return node.type === type || up?.node.type === type || up?.up?.node.type === type;
}

function isIn({ up }: Place, types: RegExp): boolean {
  return types.test(up?.node.type ?? '') || types.test(up?.up?.node.type ?? '');
}

function isOfTrait(place: Place, scope: Scope): boolean {
  const holder = place.up?.up?.node;
  return (
    (holder?.type === 'trait_item' && scope.visible) ||
    (holder?.type === 'impl_item' && !!holder.childForFieldName('trait'))
  );
}

function isExportedMacro(parsed: Parsed, { node, up, index }: Place): boolean {
  const before = up?.node.children[index - 1];
  return node.type === 'macro_definition' && !!before && textOf(parsed, before).includes('macro_export');
}

function isVisibleInCpp({ parsed, modifiers, place, scope }: Question): boolean {
  if (scope.within !== 'type') return !modifiers.includes('static');
  const siblings = place.up?.node.children ?? [];
  const access = siblings.slice(0, place.index).findLast(({ type }) => type === 'access_specifier');
  if (access) return textOf(parsed, access).startsWith('public');
  return place.up?.up?.node.type !== 'class_specifier';
}

/** `private` on a line of its own hides what follows; before a `def` it hides that one. */
function isPublicInRuby({ parsed, place }: Question): boolean {
  const around = place.up?.up?.node;
  if (around?.type === 'call' && /^(?:private|protected)/.test(textOf(parsed, around))) return false;
  const siblings = place.up?.node.children ?? [];
  const word = siblings
    .slice(0, place.index)
    .findLast(
      (node) => node.type === 'identifier' && /^(?:private|protected|public)$/.test(textOf(parsed, node)),
    );
  return !word || place.node.type === 'singleton_method' || textOf(parsed, word) === 'public';
}

const modifierTypes = /^(?:modifiers?|visibility_modifier|accessibility_modifier|storage_class_specifier)$/;

function modifiersOf(parsed: Parsed, place: Place, outer: Place): readonly string[] {
  const words: string[] = [];
  for (let at: Place | null = place; at; at = at === outer ? null : at.up) {
    for (const child of at.node.children) {
      if (modifierTypes.test(child.type)) words.push(...textOf(parsed, child).split(/\s+/));
    }
  }
  // A definition of several names keeps its modifiers on the declaration around them.
  const declaration = outer.up?.node;
  if (declaration && /^(?:field|variable|property|const)_declaration$/.test(declaration.type)) {
    const whole = textOf(parsed, declaration);
    words.push(...(/^[\w\s]*/.exec(whole)?.[0] ?? '').trim().split(/\s+/));
  }
  return words;
}
