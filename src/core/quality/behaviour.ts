import type { Parsed } from '../syntax/syntax.ts';
import type { Range } from '../task/task.ts';
import { otherAmount } from './amounts.ts';
import { deedChange, newFault, turnedRound } from './deedChange.ts';
import { joinedTokens } from './facts.ts';
import { otherInputs } from './inputs.ts';
import { eachNode } from './nodes.ts';
import { type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';
import type { Check } from './verdict.ts';

/** What code that is only rewritten may not do: compare otherwise, say otherwise, wait or act less. */
export const checkBehaviour: Look = (subject) => {
  const { kind, after, before, selection } = subject;
  if (after === null || !['refactor', 'optimize', 'fix'].includes(kind)) return [];
  if (before.root === null || after.parsed.root === null)
    return [notApplicable('behaviour', 'Without a grammar behaviour cannot be compared.')];
  const was = traits(before, selection);
  const is = traits(after.parsed, after.range);
  const meant = changesBehaviour.test(subject.instruction);
  const { source, instruction } = subject;
  const texts = {
    outside: source.text.slice(0, selection.start) + source.text.slice(selection.end),
    instruction,
    kind,
  };
  const because =
    kind === 'fix' || meant
      ? (looseCall(was, is) ??
        otherInputs(subject, after) ??
        newFault(subject, after, was.text, is.text) ??
        (kind === 'fix' ? null : turnedRound(subject, after, was.text, is.text)))
      : (operatorChange(was, is) ??
        otherAmount({ ...texts, was: was.text, is: is.text }) ??
        valueChange(subject, was, is) ??
        waitChange(was, is) ??
        looseCall(was, is) ??
        propChange(was, is) ??
        otherInputs(subject, after) ??
        actChange(was, is, subject) ??
        deedChange(subject, after, was.text, is.text));
  const check: Check =
    because === null
      ? passed('behaviour', 'Comparisons, values, awaits and calls are kept.', false)
      : failed('behaviour', because, false);
  return [check];
};

const changesBehaviour =
  /\b(?:also|support|should|handle|allow|accept|validat\w*|reject|ignore|return (?!type|early)|throw|raise|default to|log (?:the|every|an?|when)|migrat\w*|async\/await|drop|delete|fix)\b|\badd (?!types?|type|const|docs|comments?|names?)|\b(?:remove|replace) the (?!dupl|repet|nest|switch|if|else|loop|for|while|temp|magic|inner|callback|class|manual|index)/i;

interface Traits {
  /** Operators by their two operands, which are in a fixed order. */
  readonly operators: ReadonlyMap<string, ReadonlySet<string>>;
  readonly strings: ReadonlySet<string>;
  /** Those that are more than `return await …`, which says the same as `return …`. */
  readonly awaits: number;
  /** Names whose result is awaited, and those called as statements with nobody waiting. */
  readonly awaited: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  /** Names called for their effect, as statements. */
  readonly acts: ReadonlySet<string>;
  readonly raises: number;
  /** Elements of markup with the names of their attributes; null where a spread may hold any. */
  readonly props: ReadonlyMap<string, ReadonlySet<string> | null>;
  readonly words: ReadonlySet<string>;
  readonly text: string;
}

type Trait =
  'comment' | 'text' | 'return' | 'await' | 'raise' | 'element' | 'statement' | 'operator' | 'other';

/** The types of nodes by what they tell; the first that fits counts. */
const traitTypes: readonly (readonly [Trait, RegExp])[] = [
  ['comment', /comment/],
  [
    'text',
    /^(?:string|string_literal|interpreted_string_literal|raw_string_literal|template_string|encapsed_string|char_literal|character_literal|interpolated_string_expression|verbatim_string_literal|string_content|string_fragment|interpolated_string_text)$/,
  ],
  ['return', /^return/],
  ['await', /^await/],
  ['raise', /^(?:throw|raise)_?(?:statement|expression)?$/],
  ['element', /^jsx_(?:opening|self_closing)_element$/],
  ['statement', /^(?:expression_statement|defer_statement|go_statement)$/],
  ['operator', /^(?:binary_expression|binary_operator|comparison_operator|boolean_operator|binary)$/],
];
const knownTraits = new Map<string, Trait>();

function traitOf(type: string): Trait {
  const known = knownTraits.get(type);
  if (known !== undefined) return known;
  const trait = traitTypes.find(([, form]) => form.test(type))?.[0] ?? 'other';
  knownTraits.set(type, trait);
  return trait;
}

const callType =
  /^(?:call|call_expression|invocation_expression|method_invocation|function_call_expression|member_call_expression|scoped_call_expression)$/;

function traits(parsed: Parsed, range: Range): Traits {
  const operators = new Map<string, Set<string>>();
  const strings = new Set<string>();
  const acts = new Set<string>();
  const awaited = new Set<string>();
  const loose = new Set<string>();
  const props = new Map<string, ReadonlySet<string> | null>();
  let awaits = 0;
  let returned = -1;
  let raises = 0;
  eachNode(parsed, range, (node) => {
    // Every look at a node asks the parser's own memory.
    const { type } = node;
    const says = traitOf(type);
    if (says === 'other') return true;
    if (says === 'comment') return false;
    if (says === 'text') {
      if (node.namedChildren.some((c) => /substitution|interpolation/.test(c?.type ?? ''))) return true;
      for (const word of node.text.match(/[\p{L}\d]{2,}/gu) ?? []) strings.add(word);
    } else if (says === 'statement') {
      const name = actOf(node);
      if (name !== null) acts.add(name);
      const direct = nameCalled(node.namedChildren[0] ?? null);
      if (direct !== null) loose.add(direct);
    } else if (says === 'operator') {
      if (node.childCount !== 3 || node.endIndex - node.startIndex >= 400) return true;
      const [left, operator, right] = node.children.map((child) => child.text);
      if (left !== undefined && operator !== undefined && right !== undefined) {
        const entry = ordered(left, operator, right);
        operators.set(entry.operands, (operators.get(entry.operands) ?? new Set()).add(entry.operator));
      }
    } else if (says === 'element') addProps(props, node);
    else if (!node.isNamed) return true;
    else if (says === 'return') returned = node.namedChildren[0]?.startIndex ?? -1;
    else if (says === 'raise') raises++;
    else {
      if (node.startIndex !== returned) awaits++;
      const name = nameCalled(node.namedChildren[0] ?? null);
      if (name !== null) awaited.add(name);
    }
    return true;
  });
  const text = joinedTokens(parsed, range);
  return {
    operators,
    strings,
    awaits,
    awaited,
    loose,
    acts,
    raises,
    props,
    words: new Set(text.match(/[\p{L}\d]{2,}/gu) ?? []),
    text,
  };
}

type NodeLike = NonNullable<Parsed['root']>;

function actOf(statement: NodeLike): string | null {
  let node: NodeLike | null = statement.namedChildren[0] ?? null;
  while (node !== null && /^await/.test(node.type)) node = node.namedChildren[0] ?? null;
  return nameCalled(node);
}

function nameCalled(node: NodeLike | null): string | null {
  if (node === null || !callType.test(node.type)) return null;
  const written = node.text.slice(0, 200);
  // Two words before the parenthesis are a definition that the grammar took for a call.
  if (/^[^(]*\w\s+\w/.test(written)) return null;
  const head = written.replace(/\s+/g, '');
  return /^[\w$.>:@?!-]*?([A-Za-z_$][\w$]*)[!?]?\(/.exec(head)?.[1] ?? null;
}

/** One form for `a < b`, `b > a` and their opposites `a >= b`, `b <= a`: rewriting may turn conditions round. */
function ordered(
  left: string,
  operator: string,
  right: string,
): { readonly operands: string; readonly operator: string } {
  const a = left.replace(/\s+/g, '');
  const b = right.replace(/\s+/g, '');
  const mirrored: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
  const turned = mirrored[operator] !== undefined && a > b;
  const op = turned ? (mirrored[operator] ?? operator) : operator;
  const classes: Readonly<Record<string, string>> = {
    '>': 'above or not',
    '<=': 'above or not',
    '<': 'below or not',
    '>=': 'below or not',
    '==': 'equal',
    '!=': 'equal',
    '===': 'equal',
    '!==': 'equal',
    is: 'equal',
    '-eq': 'equal',
    '-ne': 'equal',
    in: 'in',
    'not in': 'in',
  };
  const [x, y] = turned ? [b, a] : [a, b];
  return { operands: `${x} ${y}`, operator: classes[op] ?? op };
}

function operatorChange(was: Traits, is: Traits): string | null {
  for (const [operands, old] of was.operators) {
    const now = is.operators.get(operands);
    if (now === undefined || now.has('<=>')) continue;
    // The same two may be compared in one place and reckoned with in another.
    const turned = [reckoning, (operator: string) => !reckoning(operator)].some((kind) => {
      const [before, after] = [[...old].filter(kind), [...now].filter(kind)];
      return before.length > 0 && after.length > 0 && !before.some((operator) => after.includes(operator));
    });
    if (!turned && (old.size !== 1 || [...old].some((operator) => now.has(operator)))) continue;
    return `${names([operands.replace(' ', ' and ')])} are now compared or combined in another way.`;
  }
  return null;
}

function reckoning(operator: string): boolean {
  return /^(?:[-+*/%&|^]|\*\*|<<|>>|\/\/)$/.test(operator);
}

function valueChange({ kind }: Subject, was: Traits, is: Traits): string | null {
  if (kind !== 'refactor') return null;
  const silent = [...was.strings].filter((word) => !is.strings.has(word) && !is.words.has(word));
  const said = [...is.strings].filter((word) => !was.strings.has(word) && !was.words.has(word));
  if (silent.length > 0 && said.length > 0)
    return `A text in the code changed: ${names(silent)} became ${names(said)}.`;
  return null;
}

function waitChange(was: Traits, is: Traits): string | null {
  if (was.awaits === 0 || is.awaits > 0) return null;
  if (/\.then ?\(|\breturn\b[^;]*\(|\bwhenAll\b|\byield\b/i.test(is.text) && was.awaits === 1) return null;
  return 'Nothing is awaited any more.';
}

function addProps(props: Map<string, ReadonlySet<string> | null>, element: NodeLike): void {
  const [name, ...attributes] = element.namedChildren;
  if (!name) return;
  const before = props.get(name.text);
  const spread = attributes.some((a) => a !== null && a.type !== 'jsx_attribute' && a.text.includes('...'));
  if (before === null || spread) {
    props.set(name.text, null);
    return;
  }
  const own = attributes.map((a) => /^[\w:-]+/.exec(a?.text ?? '')?.[0] ?? '').filter((a) => a !== '');
  props.set(name.text, new Set([...(before ?? []), ...own]));
}

function propChange(was: Traits, is: Traits): string | null {
  for (const [element, old] of was.props) {
    const now = is.props.get(element);
    if (!old || !now) continue;
    const lost = [...old].filter((name) => !now.has(name) && name !== 'key');
    if (lost.length > 0) return `The element \`${element}\` lost ${names(lost)}.`;
  }
  return null;
}

/** What was awaited and is now called with nobody waiting for it. */
function looseCall(was: Traits, is: Traits): string | null {
  const forgotten = [...was.awaited].filter(
    (name) => is.loose.has(name) && !was.loose.has(name) && !is.awaited.has(name),
  );
  return forgotten.length > 0 ? `${names(forgotten)} is no longer awaited.` : null;
}

/** A name that the selection itself gives: it may be given another one. */
function isLocal(name: string, selected: string): boolean {
  return new RegExp(
    `\\b(?:const|let|var|function|def|fn|func|auto|local)\\s+(?:mut\\s+)?${name}\\b|\\b${name}\\s*:?=(?!=)`,
  ).test(selected);
}

const mundane =
  /^(?:push|append|add|forEach|set|insert|extend|concat|log|debug|print|println|printf|Println|Printf|echo|sort|reverse|splice|unshift|put|push_back|emplace_back|reserve|each|map|write|append\w*|extend_from_slice|sort\w*|update|clear|remove|delete|Add|AddRange|Append|close|Close|main|super|next|step|times|read|copy|assign|fill|Do|Done|Wait|wait|swap|Sort\w*|Ints|Strings|Float64s|Slice|SliceStable|Stable)$/;

function actChange(was: Traits, is: Traits, subject: Subject): string | null {
  const lost = [...was.acts].filter(
    (name) =>
      !mundane.test(name) &&
      !isLocal(name, subject.selected) &&
      !new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(is.text),
  );
  const named = lost.filter((name) => !subject.instruction.includes(name));
  if (named.length > 0) return `${names(named)} is no longer called.`;
  if (
    was.raises > 0 &&
    is.raises === 0 &&
    !/\b(?:ensure|require|assert|invariant|check|throw|raise|fail|validate)\w*\b/i.test(is.text)
  )
    return 'An error that was raised no longer is.';
  return null;
}
