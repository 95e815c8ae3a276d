/**
 * Which symbols an answer needs to know beyond the selection, told apart from how the prompt is packed: the names in
 * the selection's tree that the file declares outside of it, or imports.
 */
import type { Node } from 'web-tree-sitter';
import { outlineItems } from '../../../src/core/syntax/outline.ts';
import { symbolsIn } from '../../../src/core/syntax/symbols.ts';
import type { Parsed } from '../../../src/core/syntax/syntax.ts';
import { rangeOf, textOf, walk } from '../../../src/core/syntax/walk.ts';
import type { Range } from '../../../src/core/task/task.ts';

export interface Needed {
  readonly name: string;
  /** Any of these in a context says what the name is: the signatures of all symbols of that name, or the import. */
  readonly saidBy: readonly string[];
}

export function neededSymbols(parsed: Parsed, selection: Range): readonly Needed[] {
  const used = namesUsed(parsed, selection);
  const saidBy = new Map<string, string[]>();
  const say = (name: string, by: string) => saidBy.set(name, [...(saidBy.get(name) ?? []), folded(by)]);
  const inside = new Set<string>();
  for (const { name, nameRange, signature, range } of symbolsIn(parsed)) {
    const isSelected = nameRange.start >= selection.start && nameRange.end <= selection.end;
    if (isSelected) inside.add(name);
    // What stands inside another function cannot be seen from here.
    else if (!isHidden(parsed, range, selection)) say(name, signature);
  }
  for (const { kind, names, lines } of outlineItems(parsed, selection)) {
    if (kind === 'import') for (const name of names) say(name, lines.join(' '));
  }
  return [...used]
    .filter((name) => saidBy.has(name) && !inside.has(name))
    .map((name) => ({ name, saidBy: saidBy.get(name) ?? [] }));
}

/** The needed symbols that a context does not say. A signature may be said in part: its head is enough to know it. */
export function missingSymbols(needed: readonly Needed[], context: string): readonly string[] {
  const text = folded(context);
  return needed
    .filter(({ name, saidBy }) => !saidBy.some((by) => text.includes(headOf(by, name))))
    .map(({ name }) => name);
}

/** Up to the parameters or body, which may be written in another way. */
function headOf(said: string, name: string): string {
  const at = said.indexOf(name);
  const end = at + name.length;
  return at === -1 || end > mostOfHead ? said.slice(0, mostOfHead) : said.slice(0, end);
}

const mostOfHead = 60;

function namesUsed(parsed: Parsed, selection: Range): ReadonlySet<string> {
  const names = new Set<string>();
  walk(parsed.root, selection, (node) => {
    if (/comment|string_fragment|string_content|^string$/.test(node.type) && node.childCount === 0)
      return false;
    const { start, end } = rangeOf(node);
    if (isName(node) && start >= selection.start && end <= selection.end) names.add(textOf(parsed, node));
    return true;
  });
  return names;
}

function isName(node: Node): boolean {
  return (
    node.childCount === 0 &&
    /identifier|constant|^name$|word|command_name|variable_name|instance_variable|simple_name|type_name/.test(
      node.type,
    )
  );
}

/** Declared within a function that the selection is not in. */
function isHidden(parsed: Parsed, range: Range, selection: Range): boolean {
  return symbolsIn(parsed).some(
    (other) =>
      (other.kind === 'function' || other.kind === 'method') &&
      other.range.start < range.start &&
      other.range.end >= range.end &&
      !(other.range.start <= selection.start && other.range.end >= selection.end),
  );
}

function folded(text: string): string {
  return text.replace(/\s+/g, '');
}
