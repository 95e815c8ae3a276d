import { symbolsIn } from './facts.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import type { Range } from '../task/task.ts';
import { decoratorsIn } from './decorators.ts';

/** What callers of a function rely on, read from its head; the same for every language. */
export interface Shape {
  readonly parameters: readonly Parameter[];
  /** What follows the parameters, up to the body; empty when there is none. */
  readonly result: string;
  readonly async: boolean;
  /** Words before the name that decide who may use it and how. */
  readonly modifiers: ReadonlySet<string>;
  readonly decorators: readonly string[];
}

export interface Parameter {
  readonly name: string;
  /** The parameter without its name, white space gone. */
  readonly type: string;
  readonly optional: boolean;
}

/** Symbols that are defined wholly within the range and not inside a function. */
export function outerSymbols(parsed: Parsed, range: Range): readonly CodeSymbol[] {
  const all = symbolsIn(parsed, range).filter(
    (s) => s.range.start >= range.start && s.range.end <= range.end,
  );
  const callable = all.filter((s) => s.kind === 'function' || s.kind === 'method');
  return all.filter(
    (s) => !callable.some((c) => c !== s && c.range.start <= s.range.start && s.range.end <= c.range.end),
  );
}

const modifierWords =
  /\b(?:pub ?\([^()]*\)|(?:export|default|public|private|protected|internal|pub|static|abstract|virtual|synchronized|override|constexpr|explicit|unsafe)\b)/g;

export function shapeOf(parsed: Parsed, symbol: CodeSymbol): Shape {
  const text = parsed.text.slice(symbol.range.start, Math.min(symbol.range.end, symbol.range.start + 4000));
  const at = Math.max(0, symbol.nameRange.start - symbol.range.start);
  const lineStart = parsed.text.lastIndexOf('\n', symbol.range.start) + 1;
  const lead = `${parsed.text.slice(lineStart, symbol.range.start)} ${text.slice(0, at)}`;
  const tail = text.slice(at + symbol.name.length);
  const open = openingParen(tail);
  const close = open === -1 ? -1 : closingParen(tail, open);
  const list = close === -1 ? bareParameters(tail) : tail.slice(open + 1, close);
  const rest = close === -1 ? '' : tail.slice(close + 1);
  const head = lead.replace(/^[ \t]*[@#[].*$/gm, '');
  return {
    parameters: splitTop(list).map((part) => parameterOf(part, parsed.languageId)),
    result: typeFirst.test(parsed.languageId) ? typeBefore(head) : resultOf(rest),
    async: /\basync\b/.test(head) || /^[^(]*=\s*async\b/.test(tail),
    modifiers: new Set([
      ...(head.match(modifierWords) ?? []),
      ...(/\bconst\b/.test(rest.slice(0, 8)) ? ['const'] : []),
      ...(/^[\s\w&]*\bnoexcept\b/.test(rest) ? ['noexcept'] : []),
    ]),
    decorators: [
      ...decoratorsIn(lead),
      ...splitTop(list).flatMap((part) => decoratorsIn(decoration.exec(part)?.[0] ?? '')),
    ],
  };
}

/** What stands before a parameter's own words. A destructured list is no attribute: a space and a type follow those. */
const decoration = /^(?:@[\w.]+(?:\([^()]*\))?\s+|#\[[^\]]*\]\s*|\[[^\]]*\]\s+(?=\w))+/;

/** Languages that write the type of what a function gives before its name. */
const typeFirst = /^(?:java|csharp|cpp|c)$/;

function typeBefore(head: string): string {
  const line = head.trimEnd().split('\n').at(-1) ?? '';
  return folded(
    line
      .replace(
        /\b(?:public|private|protected|internal|static|final|async|abstract|virtual|override|sealed|inline|constexpr|explicit|unsafe|extern|synchronized|default|readonly|new|partial|const|friend|noexcept)\b/g,
        '',
      )
      .replace(/[\w:]+::$/, ''),
  );
}

/** The first parenthesis after the name that is not inside type parameters. */
function openingParen(tail: string): number {
  let angle = 0;
  for (let at = 0; at < tail.length; at++) {
    const char = tail[at];
    if (char === '<') angle++;
    else if (char === '>' && tail[at - 1] !== '=' && tail[at - 1] !== '-') angle = Math.max(0, angle - 1);
    else if (char === '(' && angle === 0) return at;
    else if (char === '{' || char === ';' || (char === '\n' && angle === 0)) return -1;
  }
  return -1;
}

function closingParen(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++;
    else if (')]}'.includes(text[at] ?? '') && --depth === 0) return at;
  }
  return -1;
}

/** Ruby's `def add a, b`. */
function bareParameters(tail: string): string {
  return /^ +([a-z_]\w*(?:, *[*&]*\w+)*) *(?:\n|$)/.exec(tail)?.[1] ?? '';
}

function splitTop(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at++) {
    const char = list[at] ?? ',';
    if ('([{<'.includes(char)) depth++;
    else if (')]}'.includes(char) || (char === '>' && list[at - 1] !== '=' && list[at - 1] !== '-')) depth--;
    else if (char === ',' && (depth <= 0 || at === list.length)) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return parts.filter((part) => part !== '');
}

/** Whether a language writes a parameter's name before its type. */
const nameLast = /^(?:java|csharp|cpp|c|php)$/;

export function parameterOf(part: string, languageId: string): Parameter {
  const text = part
    .replace(/^(?:@\w+(?:\([^)]*\))?\s+|#\[[^\]]*\]\s*|\[[^\]]*\]\s*)+/, '')
    .replace(/\/\*.*?\*\//g, '')
    .trim();
  const outer = text.replace(/^[{[].*[}\]](?=\s*(?:[:=]|$))/s, 'destructured');
  const optional = /=(?!>)|\?\s*:|^\*|\?$|\.\.\.|^params\b/.test(outer);
  const plain = text.replace(/\s*=(?!>)[^>].*$/s, '');
  if (nameLast.test(languageId)) {
    const name = /\$?([A-Za-z_]\w*)(?:\[\])*\s*$/.exec(plain)?.[1] ?? plain;
    return { name, type: folded(plain.slice(0, plain.lastIndexOf(name))), optional };
  }
  const receiver = languageId === 'rust' ? /^(&?(?:'\w+\s+)?(?:mut\s+)?)self$/.exec(plain) : null;
  if (receiver !== null) {
    const held = receiver[1] ?? '';
    return {
      name: 'self',
      type: held.startsWith('&') ? folded(held.replace(/'\w+/, '')) : 'owned',
      optional,
    };
  }
  const name =
    /^[*&.\s]*(?:mut\s+|readonly\s+|public\s+|private\s+|protected\s+)*([A-Za-z_$][\w$]*)/.exec(plain)?.[1] ??
    plain;
  return {
    name,
    type: folded(plain.slice(plain.indexOf(name) + name.length).replace(/^\s*\??:/, '')),
    optional,
  };
}

function resultOf(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at] ?? '';
    if (
      depth === 0 &&
      (rest.startsWith('=>', at) || (char === '{' && !/[:|&]\s*$/.test(rest.slice(0, at))) || char === ';')
    )
      return folded(rest.slice(0, at));
    if (depth === 0 && char === ':' && /^\s*(?:\n|#|$)/.test(rest.slice(at + 1)))
      return folded(rest.slice(0, at));
    if (depth === 0 && char === '\n' && !/^\s*(?:->|:|where|throws|=>|\{)/.test(rest.slice(at + 1)))
      return folded(rest.slice(0, at));
    if ('([{<'.includes(char)) depth++;
    else if (')]}'.includes(char) || (char === '>' && !/[=-]/.test(rest[at - 1] ?? ''))) depth--;
  }
  return folded(rest);
}

function folded(text: string): string {
  return text
    .replace(/^\s*(?::|->)\s*/, '')
    .replace(/#.*$|\/\/.*$/gm, '')
    .replace(/\s+/g, '')
    .replace(/,(?=[)>\]}])/g, '');
}
