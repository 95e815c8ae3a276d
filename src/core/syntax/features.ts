import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { commentRanges, stripComments } from './comments.ts';
import { isFunctionValue } from './definitions.ts';
import { syntaxErrors } from './errors.ts';
import {
  arithmetic,
  concurrentCall,
  ioCall,
  isCall,
  isConcurrent,
  isDecision,
  isLevel,
  logical,
  numericCall,
} from './flow.ts';
import { stubsIn } from './stubs.ts';
import { definedIn, namedIn } from './symbols.ts';
import type { CodeFeatures, CodeSymbol, Parsed } from './syntax.ts';
import type { Place } from './walk.ts';
import { contains, textOf, walk } from './walk.ts';

/** What the tree says of the code in the range. Without a grammar only lines are counted. */
export function codeFeatures(parsed: Parsed, range: Range): CodeFeatures {
  const code = stripComments(parsed, range).trim();
  const defined = definedIn(parsed, range, 'everywhere');
  const symbols = namedIn(defined, range);
  const flow = flowIn(parsed, range);
  const own = new Set(symbols.map(({ name }) => name));
  const called = new Set(flow.calls.map(({ name }) => name));
  const functions = symbols.filter(({ kind }) => kind === 'function' || kind === 'method');
  const about = (pattern: RegExp) => flow.calls.filter(({ callee }) => pattern.test(callee)).length;
  return {
    lines: code === '' ? 0 : code.split('\n').length,
    symbols: symbols.length,
    cyclomatic: code === '' ? 0 : flow.decisions + Math.max(1, functions.length),
    nesting: flow.nesting,
    calls: flow.calls.length,
    externalCalls: [...called].filter((name) => !own.has(name)).length,
    concurrency: flow.concurrency + about(concurrentCall),
    recursion: functions.some((symbol) => callsItself(symbol, flow.calls)),
    numeric: flow.numeric + about(numericCall),
    io: flow.redirects + about(ioCall),
    syntaxErrors: syntaxErrors(parsed, range).length,
    stub: stubsIn(parsed, range, defined).length > 0,
    onlyComments: code === '' && commentRanges(parsed, range).length > 0,
  };
}

interface Call {
  readonly name: string;
  /** With what stands before the name: `this.`, `fs.`, `std::`. */
  readonly callee: string;
  readonly at: number;
}

interface Flow {
  readonly decisions: number;
  readonly nesting: number;
  readonly concurrency: number;
  readonly numeric: number;
  readonly redirects: number;
  readonly calls: readonly Call[];
}

function flowIn(parsed: Parsed, range: Range): Flow {
  const calls: Call[] = [];
  let [decisions, nesting, concurrency, numeric, redirects] = [0, 0, 0, 0, 0];
  walk(parsed.root, range, (node, place) => {
    // Where the range cuts into a construct, the construct is not the range's.
    const own = node.childCount === 0 || node.startIndex >= range.start;
    const { type } = node;
    if (!node.isNamed) {
      if (arithmetic.has(type) && isOperand(place)) numeric += 1;
      if (logical.has(type) && isOperand(place)) decisions += 1;
      if (type === 'async') concurrency += 1;
      return;
    }
    if (!own) return;
    if (isDecision(type) && !isDefault(node)) decisions += 1;
    if (isConcurrent(type)) concurrency += 1;
    if (type === 'file_redirect') redirects += 1;
    if (isLevel(type)) nesting = Math.max(nesting, depthOf(place, range));
    const call = isCall(type) ? callOf(parsed, node) : null;
    if (call) calls.push(call);
  });
  return { decisions, nesting, concurrency, numeric, redirects, calls };
}

function isOperand({ up }: Place): boolean {
  return /binary|boolean_operator|augmented|assignment/.test(up?.node.type ?? '');
}

/** `default:` is where every other path ends: no decision. */
function isDefault(node: Node): boolean {
  const first = node.children[0];
  return (
    first?.type === 'default' || (first?.type === 'switch_label' && first.children[0]?.type === 'default')
  );
}

/** Levels of control flow around a place, within its function and the range; `else if` is no level. */
function depthOf(place: Place, range: Range): number {
  let depth = 0;
  for (let at: Place | null = place; at && contains(range, at.node); at = at.up) {
    if (isFunctionValue(at.node) && depth > 0) break;
    const elseIf =
      at.node.type.startsWith('if_') && /^(?:else_clause|if_statement)$/.test(at.up?.node.type ?? '');
    if (isLevel(at.node.type) && !elseIf) depth += 1;
  }
  return depth;
}

/** Where the grammars keep what is called. */
const calledFields = ['function', 'method', 'name', 'constructor', 'type', 'macro'];

function callOf(parsed: Parsed, node: Node): Call | null {
  const field = calledFields.find((name) => node.childForFieldName(name) !== null);
  const target = field === undefined ? node.namedChildren[0] : node.childForFieldName(field);
  if (!target) return null;
  const before =
    node.childForFieldName('object') ?? node.childForFieldName('receiver') ?? node.childForFieldName('scope');
  const start = before?.startIndex ?? target.startIndex;
  const callee = parsed.text.slice(Math.max(start, target.endIndex - 200), target.endIndex);
  const name = /([\p{L}\p{N}_$]+)\W*$/u.exec(textOf(parsed, target).replace(/<[^<>]*>$/, ''))?.[1];
  return name ? { name, callee, at: node.startIndex } : null;
}

function callsItself({ name, range, nameRange, container }: CodeSymbol, calls: readonly Call[]): boolean {
  return calls.some((call) => {
    if (call.name !== name || call.at < nameRange.end || call.at >= range.end) return false;
    const owner = /^(.*?)(?:\.|\?\.|::|->)\s*[\p{L}\p{N}_$]+\W*$/u.exec(call.callee)?.[1];
    return (
      owner === undefined ||
      /^(?:this|self|cls|Self|static|\$this)$/.test(owner) ||
      owner === container.at(-1)
    );
  });
}
