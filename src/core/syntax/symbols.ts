import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { definitionsOf } from './definitions.ts';
import type { CodeSymbol, Parsed } from './syntax.ts';
import { textOf, walk, wholeOf } from './walk.ts';

/** The symbols whose names stand in the range, in order of the text. Local variables are none. */
export function symbolsIn(parsed: Parsed, range: Range = wholeOf(parsed)): readonly CodeSymbol[] {
  const symbols: CodeSymbol[] = [];
  const definitions = definitionsOf(parsed.languageId);
  walk(parsed.root, range, (node) => {
    const definition = definitions[node.type];
    const name = definition && node.childForFieldName('name');
    if (!definition || !name) return;
    symbols.push(symbolOf(parsed, node, name, definition.kind));
  });
  return symbols;
}

/** The innermost function, method or type around an offset; a variable only where there is none. */
export function enclosingSymbol(parsed: Parsed, offset: number): CodeSymbol | null {
  const around = symbolsIn(parsed)
    .filter(({ range }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => b.range.start - a.range.start || a.range.end - b.range.end);
  return around.find(({ kind }) => kind !== 'variable') ?? around[0] ?? null;
}

function symbolOf(parsed: Parsed, node: Node, name: Node, kind: CodeSymbol['kind']): CodeSymbol {
  const body = node.childForFieldName('body');
  const signature = parsed.text.slice(node.startIndex, body?.startIndex ?? node.endIndex);
  return {
    name: textOf(parsed, name),
    kind,
    range: { start: node.startIndex, end: node.endIndex },
    nameRange: { start: name.startIndex, end: name.endIndex },
    signature: signature.replace(/\s+/g, ' ').trim(),
    parameters: [],
    exported: node.parent?.type === 'export_statement',
    container: [],
    documented: false,
  };
}
