import type { Node } from 'web-tree-sitter';
import { isCall } from '../syntax/flow.ts';
import type { Parsed } from '../syntax/syntax.ts';
import { textOf } from '../syntax/walk.ts';
import type { Range } from '../task/task.ts';
import { type Bound, boundOf, boundOfRange, overOf } from './bounds.ts';
import { calledIn, runsOn } from './called.ts';
import { type Condition, type Test, bare, conditionOf, denied, plain } from './conditions.ts';
import { choice, deedType, fallback } from './deedNodes.ts';
import { blockOf, isFilter, keptBy } from './lets.ts';
import { walkPaths } from './paths.ts';
import { unknown } from './rewording.ts';

/** What a piece of code does, in words that do not depend on how it is laid out. */
export interface Deeds {
  /** Texts, calls, results, errors and assignments, each with the tests on the way to it and their answers. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<boolean>>>;
  /** What conditions ask, and how they ask it. */
  readonly tests: ReadonlyMap<string, ReadonlySet<Test['how']>>;
  /** Pairs of tests, and how they are joined. */
  readonly joined: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is called by its last name, with the arguments of each call. */
  readonly calls: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Names called on something that is not the object itself. */
  readonly asked: ReadonlySet<string>;
  /** Names called as statements: in loops, outside of them, or both. */
  readonly acts: ReadonlyMap<string, ReadonlySet<boolean>>;
  /** What is assigned to, with the constants it is given. */
  readonly assigned: ReadonlyMap<string, ReadonlySet<string>>;
  readonly thrown: ReadonlySet<string>;
  readonly caught: ReadonlySet<string>;
  readonly handlers: number;
  readonly emptyHandlers: number;
  readonly awaited: ReadonlySet<string>;
  /** Names whose call is neither awaited nor given on. */
  readonly unawaited: ReadonlySet<string>;
  /** Choices between cases, and how many of them say what to do in no case. */
  readonly choices: number;
  readonly defaults: number;
  readonly fallsThrough: number;
  readonly yields: boolean;
  readonly returned: readonly string[];
  /** Where counting loops end: what they count up to, with the numbers added to it. */
  readonly bounds: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names that are spread into a call, a list, an object or an element. */
  readonly spread: ReadonlySet<string>;
  /** Values with another one in their place when they are nothing, or when they are anything like false. */
  readonly elseNothing: ReadonlySet<string>;
  readonly elseFalse: ReadonlySet<string>;
}

/** Tests on the way that are remembered for a mark: the innermost ones. */
const mostGuards = 14;

const literal =
  /^(?:null|None|nil|undefined|nullptr|NULL|true|false|True|False|-?\d[\d_.]*|""|''|\[\]|\{\}|-1)$/;
/** Reads what the code of a range does. `reword` gives its locals the names by which it is compared. */
export function deedsOf(parsed: Parsed, range: Range, reword: (text: string) => string): Deeds {
  const deeds = {
    marks: new Map<string, Map<string, Set<boolean>>>(),
    tests: new Map<string, Set<Test['how']>>(),
    joined: new Map<string, Set<string>>(),
    calls: new Map<string, (readonly string[])[]>(),
    asked: new Set<string>(),
    acts: new Map<string, Set<boolean>>(),
    assigned: new Map<string, Set<string>>(),
    thrown: new Set<string>(),
    caught: new Set<string>(),
    handlers: 0,
    emptyHandlers: 0,
    awaited: new Set<string>(),
    unawaited: new Set<string>(),
    choices: 0,
    defaults: 0,
    fallsThrough: 0,
    yields: false,
    returned: new Array<string>(),
    bounds: new Map<string, Set<number>>(),
    spread: new Set<string>(),
    elseNothing: new Set<string>(),
    elseFalse: new Set<string>(),
  };
  const say = (node: Node) => textOf(parsed, node);
  const called = (node: Node | null) => (node !== null && isCall(node.type) ? calledIn(node, say).name : '');

  const mark = (name: string, guards: readonly Test[]): void => {
    const known = deeds.marks.get(name) ?? new Map<string, Set<boolean>>();
    for (const guard of guards.slice(-mostGuards)) add(known, guard.about, guard.holds);
    deeds.marks.set(name, known);
  };
  const learn = (condition: Condition): Condition => {
    for (const test of condition.tests) add(deeds.tests, test.about, test.how);
    for (const pair of condition.pairs) add(deeds.joined, pair.about, pair.joined);
    return condition;
  };
  const ends = (bound: Bound | null): void => {
    if (bound !== null && !bound.end.includes(unknown)) add(deeds.bounds, bound.end, bound.plus);
  };

  const node = (node: Node, guards: readonly Test[], looped: boolean): void => {
    const { node: says, assigns: sets, declares } = deedType(node.type);
    if (says === 'call') call(node, guards);
    else if (says === 'act') act(node, looped);
    else if (says === 'await') awaits(node);
    else if (says === 'throw') {
      const name = /([A-Z][\w.:\\]*)/.exec(say(node))?.[1];
      if (name !== undefined) mark(`throw ${name}`, guards);
      if (name !== undefined) deeds.thrown.add(name);
    } else if (says === 'handler') handler(say(node));
    else if (says === 'return') {
      const value = say(node)
        .replace(/^return\b\s*/, '')
        .replace(/;$/, '')
        .trim();
      deeds.returned.push(value);
      branches(node.namedChildren[0] ?? null, guards, gives);
    } else if (says === 'yield') deeds.yields = true;
    else if (says === 'text') {
      const said = say(node)
        .replace(/^[a-z]*["'`]+|["'`]+$/gi, '')
        .trim();
      const telling = /[\p{L}\d]/u.test(said) && said.length < 200 && !/^\$\{?\w+\}?$/.test(said);
      if (telling && !isDocstring(node)) mark(`"${said}"`, guards);
    } else if (says === 'choice') chooses(node);
    else if (says === 'filter')
      mark('what is kept', [...guards, ...learn(conditionOf(reword(say(node).replace(/^if\s+/, '')))).tests]);
    else if (says === 'operator') replaced(node);
    else if (says === 'member') {
      const name = /([A-Za-z_]\w*)$/.exec(say(node).slice(-60))?.[1];
      if (name !== undefined) mark(`.${name}`, guards);
    } else if (says === 'spread') {
      const name = /^\{?\s*(?:\.\.\.|\*\*?)\s*(\$?[A-Za-z_]\w*)\s*\}?$/.exec(say(node))?.[1];
      if (name !== undefined) deeds.spread.add(name);
    } else ends(rangeEnd(node));
    if (declares) {
      const value = node.childForFieldName('value') ?? node.childForFieldName('right');
      deeds.unawaited.add(
        called(value?.type === 'expression_list' ? (value.namedChildren[0] ?? null) : value),
      );
    }
    if (sets) assigns(node, guards);
  };

  const awaits = (node: Node): void => {
    const name = called(node.namedChildren[0] ?? null);
    // C# says behind the call where to go on.
    const inner = /(\w+)\s*(?:<[^<>]*>)?\((?:[^()]|\([^()]*\))*\)\s*\.ConfigureAwait\b/.exec(say(node))?.[1];
    deeds.awaited.add(name === 'ConfigureAwait' ? (inner ?? name) : name);
  };

  const call = (node: Node, guards: readonly Test[]): void => {
    const { name, args, on } = calledIn(node, say);
    if (name === '') return;
    deeds.calls.set(name, [...(deeds.calls.get(name) ?? []), args.map((arg) => plain(reword(arg)))]);
    if (on !== '' && !/^(?:this|self|\$this|cls)$/.test(on)) deeds.asked.add(name);
    mark(`${name}()`, guards);
    keeps(name, args, node, guards);
    if (type(node) === 'command' && /^(?:return|exit)$/.test(name)) mark(`${name} ${args[0] ?? ''}`, guards);
    const last = name === 'range' ? (args.length > 1 ? args[1] : args[0]) : undefined;
    if (last !== undefined && parsed.languageId === 'python') ends(boundOfRange(last, false, reword));
  };
  const type = (node: Node) => node.type;

  /** What a loop collects and what a filter lets through are kept alike. */
  const keeps = (name: string, args: readonly string[], node: Node, guards: readonly Test[]): void => {
    if (/^(?:push|append|add|Add|push_back|emplace_back|array_push|push_str)$/.test(name))
      mark('what is kept', guards);
    if (!isFilter(name)) return;
    const condition = keptBy(name, args, blockOf(node, say), reword);
    if (condition !== null) mark('what is kept', [...guards, ...learn(condition).tests]);
  };

  const act = (statement: Node, looped: boolean): void => {
    const direct = statement.namedChildren[0] ?? null;
    const inner = direct !== null && /^await/.test(direct.type) ? (direct.namedChildren[0] ?? null) : direct;
    if (called(inner) !== '') add(deeds.acts, called(inner), looped);
    deeds.unawaited.add(called(direct));
  };

  const handler = (written: string): void => {
    deeds.handlers++;
    for (const name of (written.split(/[{\n]/)[0] ?? '').match(/[A-Z][\w.]*/g) ?? []) deeds.caught.add(name);
    if (/\{\s*\}$|:\s*pass\s*$/.test(written)) deeds.emptyHandlers++;
  };

  const chooses = (node: Node): void => {
    const written = say(node);
    const shell = node.type === 'case_statement' && /\besac\b/.test(written);
    if (shell || (choice.test(node.type) && node.type !== 'case_statement')) deeds.choices++;
    else if (fallback.test(node.type)) deeds.defaults++;
    else {
      if (/^(?:default\b|_\s*(?:=>|:)|\*\s*\)|else\b|case _\b|_ if)/.test(written)) deeds.defaults++;
      if (runsOn(node.type, written)) deeds.fallsThrough++;
    }
  };

  /** `a ?? b` and `a || b`, and what stands for `a`. */
  const replaced = (node: Node): void => {
    const [left, op, right] = node.children;
    if (!left || !op || !right) return;
    // What may not be turned round is compared like a call.
    if (/^(?:-|\/|%|\*\*|<<|>>)$/.test(op.type) && node.endIndex - node.startIndex < 160)
      deeds.calls.set(op.type, [
        ...(deeds.calls.get(op.type) ?? []),
        [plain(reword(say(left))), plain(reword(say(right)))],
      ]);
    if (!/^(?:\?\?|\|\|)$/.test(op.type)) return;
    (op.type === '??' ? deeds.elseNothing : deeds.elseFalse).add(plain(reword(say(left))));
  };

  const rangeEnd = (node: Node): Bound | null => {
    if (/^(?:range_expression|range)$/.test(node.type)) {
      const written = say(node);
      const until = /\.\.[.=]?\s*(.+)$/s.exec(bare(written))?.[1] ?? '';
      const included = parsed.languageId === 'rust' ? /\.\.=/.test(written) : !/\.\.\./.test(written);
      return until === '' ? null : boundOfRange(until, included, reword);
    }
    const over = overOf(node);
    return over !== null && /^[$@\w.>()&-]+$/.test(say(over)) ? boundOfRange(say(over), false, reword) : null;
  };

  const assigns = (node: Node, guards: readonly Test[]): void => {
    const written = say(node);
    const left =
      node.childForFieldName('left') ?? node.childForFieldName('argument') ?? node.namedChildren[0];
    if (!left || !/=|\+\+|--/.test(written)) return;
    const target = plain(say(left));
    const holder = /^([@$]{0,2}[A-Za-z_][\w.$@]*)\[.*\]$/s.exec(target)?.[1];
    if (holder !== undefined) add(deeds.assigned, `${holder}[]`, '');
    if (!/^[@$]{0,2}[A-Za-z_][\w.$@]*$/.test(target)) return;
    const right = node.childForFieldName('right');
    const sign = written.slice(say(left).length);
    if (/^\s*(?:\+=|<<=|\.=)/.test(sign) || /\[\]\s*=/.test(written)) mark('what is kept', guards);
    const value = right === null ? '' : say(right).trim();
    const plainly = /^\s*:?=(?!=)/.test(sign);
    const constant = literal.test(value) && plainly ? value : '';
    add(deeds.assigned, target, constant);
    if (constant !== '') mark(`${target} = ${constant}`, guards);
    if (right !== null && plainly)
      branches(right, guards, (given, tests) => {
        if (given.length < 40) mark(`${plain(reword(say(left)))} = ${plain(reword(given))}`, tests);
      });
  };

  /** Both of what `a ? b : c` gives, each under its test. */
  const branches = (
    value: Node | null,
    guards: readonly Test[],
    each: (text: string, guards: readonly Test[]) => void,
  ): void => {
    if (value === null) return;
    const inner = value.type === 'parenthesized_expression' ? (value.namedChildren[0] ?? value) : value;
    const asked = /^(?:ternary_expression|conditional_expression|conditional)$/.test(inner.type)
      ? inner.childForFieldName('condition')
      : null;
    const yes = inner.childForFieldName('consequence') ?? inner.childForFieldName('body');
    const no = inner.childForFieldName('alternative');
    if (asked === null || yes === null || no === null) {
      each(say(value), guards);
      return;
    }
    const condition = conditionOf(reword(say(asked)));
    each(say(yes), [...guards, ...condition.tests]);
    each(say(no), [...guards, ...denied(condition).tests]);
  };

  /** What is given back: a constant under its tests; a test as both of its answers. */
  const gives = (value: string, guards: readonly Test[]): void => {
    if (literal.test(value)) mark(`return ${value.toLowerCase()}`, guards);
    else if (/^[A-Z][\w.:]*$|^["'][^"']*["']$/.test(value)) mark(`return ${value}`, guards);
    else if (asks.test(value) && !/[?{]|=>|^\[|\bfor\b/.test(value) && value.length < 300) {
      const condition = conditionOf(reword(value));
      for (const test of condition.tests) add(deeds.tests, test.about, test.how);
      mark('return true', [...guards, ...condition.tests]);
      mark('return false', [...guards, ...denied(condition).tests]);
    } else if (value.length < 40) mark(`return ${plain(reword(value))}`, guards);
  };

  walkPaths(parsed, range, reword, {
    node,
    condition: learn,
    loop: (node, condition) => ends(boundOf(condition, say(node), reword)),
  });
  return deeds;
}

const asks = /^!|^not |[<>=!]=|&&|\|\|| (?:and|or|in|is) |[^=-]>[^=]|<[^<]/;

function isDocstring({ parent }: Node): boolean {
  const holder = parent?.type === 'string' ? parent.parent : parent;
  return holder?.type === 'expression_statement' && holder.namedChildCount === 1;
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  map.set(key, (map.get(key) ?? new Set<T>()).add(value));
}
