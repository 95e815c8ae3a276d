import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { isComment } from './commentRoles.ts';
import { commentRanges } from './comments.ts';
import type { CodeSymbol, Parsed } from './syntax.ts';
import type { Defined } from './symbols.ts';
import { definedIn } from './symbols.ts';
import { rangeOf, textOf } from './walk.ts';

const unfinished =
  /\b(?:TODO|FIXME|XXX|HACK|placeholder|implement(?:ation)?|not implemented|your code|stub)\b/i;
const givesUp = /^(?:throw|raise|panic\(|(?:return\s+)?(?:todo!|unimplemented!|Err\b)|die\b|abort\()/;
const nothing = /^(?:pass|\.\.\.|:|(?:return\s*)?(?:null|undefined|None|nil|nullptr)?)[;\s]*$/;
const placeholder =
  /^(?:return\s+)?(?:-?\d+(?:\.\d+)?|''|""|true|false|True|False|\[\s*\]|\{\s*\}|Ok\(\(\)\))[;\s]*$/;

/** The functions whose names touch the range and whose bodies only say that they are still to be written. */
export function stubsIn(
  parsed: Parsed,
  range: Range,
  defined: readonly Defined[] = definedIn(parsed, range, 'everywhere'),
): readonly CodeSymbol[] {
  return defined
    .filter(({ symbol }) => symbol.kind === 'function' || symbol.kind === 'method')
    .filter(({ symbol }) => symbol.nameRange.start >= range.start && symbol.nameRange.end <= range.end)
    .filter((one) => !isConstructor(one.symbol) && isStub(parsed, one))
    .map(({ symbol }) => symbol);
}

/** Empty constructors are finished: they take part in something else's construction. */
function isConstructor({ name, container }: CodeSymbol): boolean {
  return (
    /^(?:constructor|__init__|__construct|initialize)$/.test(name) ||
    name.replace('~', '') === container.at(-1)
  );
}

function isStub(parsed: Parsed, { node, body, symbol }: Defined): boolean {
  if (!body) return parsed.languageId === 'ruby' && hasNoCode(node, symbol);
  if (!/block|body|compound_statement|group/.test(body.type)) {
    return givesUp.test(textOf(parsed, body).replace(/^=>\s*/, ''));
  }
  const comments = commentRanges(parsed, rangeOf(body));
  const promised = comments.some(({ text, role }) => role === 'plain' && unfinished.test(text));
  const docstrings = comments.filter(({ role }) => role === 'documentation').map(({ range }) => range.start);
  const statements = statementsOf(body).filter((statement) => !docstrings.includes(statement.startIndex));
  const [only, ...more] = statements.map((statement) => textOf(parsed, statement));
  if (only === undefined) return promised || comments.every(({ role }) => role === 'documentation');
  if (more.length > 0) return false;
  return givesUp.test(only) || nothing.test(only) || (promised && placeholder.test(only));
}

function hasNoCode(node: Node, symbol: CodeSymbol): boolean {
  return node.namedChildren.every(
    ({ startIndex, type }) => startIndex <= symbol.nameRange.start || /parameters/.test(type),
  );
}

function statementsOf(body: Node): readonly Node[] {
  const children = body.namedChildren.filter((child) => !isComment(child));
  const [only] = children;
  return children.length === 1 && only && /^(?:statement_list|statement_block)$/.test(only.type)
    ? statementsOf(only)
    : children;
}
