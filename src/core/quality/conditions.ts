/** One thing that a condition asks, and whether it must hold. */
export interface Test {
  /** What is asked, in one form for all ways of asking it; `null(x)` and `x` ask the same with another answer. */
  readonly about: string;
  readonly holds: boolean;
  /** How a value's presence is asked for: these differ for zero and for empty texts. */
  readonly how: 'truth' | 'none' | 'empty' | 'compare';
}

export interface Condition {
  readonly tests: readonly Test[];
  /** Two tests that are joined directly: what they ask, and how they are joined whichever way round it is written. */
  readonly pairs: readonly { readonly about: string; readonly joined: string }[];
}

const nothing: Condition = { tests: [], pairs: [] };

/** Conditions over this many UTF-16 units are generated, and nobody compares them. */
const longestCondition = 600;

/** Reads a condition by its text, which differs less between languages than their trees do. */
export function conditionOf(text: string): Condition {
  if (text.length > longestCondition) return nothing;
  return read(withoutComments(text).replace(/\s+/g, ' ').trim(), true);
}

/** The same condition, failed. */
export function denied({ tests, pairs }: Condition): Condition {
  return { tests: tests.map((test) => ({ ...test, holds: !test.holds })), pairs };
}

function withoutComments(text: string): string {
  return /\/[/*]/.test(text) && !/["'`/]\/[/*]|:\/\//.test(text)
    ? text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    : text;
}

function read(given: string, holds: boolean): Condition {
  const text = bare(given);
  for (const [word, sign] of [
    ['or', '||'],
    ['and', '&&'],
  ] as const) {
    const parts = splitAt(text, word, sign);
    if (parts.length < 2) continue;
    const read_ = parts.map((part) => read(part, holds));
    const own = parts.map((part, index) => (isPlain(part) ? (read_[index]?.tests[0] ?? null) : null));
    const pairs = read_.flatMap((part) => part.pairs);
    const op = (sign === '||') === holds ? 'or' : 'and';
    for (const [index, first] of own.entries()) {
      for (const second of own.slice(index + 1)) if (first && second) pairs.push(paired(first, op, second));
    }
    return { tests: read_.flatMap((part) => part.tests), pairs };
  }
  const inner = /^(?:!(?!=)|not\s)\s*(.+)$/.exec(text)?.[1];
  if (inner !== undefined) return read(inner, !holds);
  const test = testOf(text);
  return test === null ? nothing : { tests: [holds ? test : { ...test, holds: !test.holds }], pairs: [] };
}

/** `a && !b` and `!a || b` join alike: the first one is turned to hold, and the rest with it. */
function paired(a: Test, op: 'and' | 'or', b: Test): Condition['pairs'][number] {
  const [first, second] = a.about <= b.about ? [a, b] : [b, a];
  const turned = first.holds ? op : op === 'and' ? 'or' : 'and';
  return {
    about: `${first.about} with ${second.about}`,
    joined: `${turned} ${first.holds === second.holds ? 'alike' : 'against'}`,
  };
}

function isPlain(part: string): boolean {
  const text = bare(part).replace(/^(?:!(?!=)|not\s)\s*/, '');
  return splitAt(bare(text), 'or', '||').length < 2 && splitAt(bare(text), 'and', '&&').length < 2;
}

/** Without the brackets around all of it: `(a)`, `[ a ]`, `[[ a ]]`, `test a`. */
export function bare(text: string): string {
  let rest = text.trim().replace(/;$/, '');
  for (;;) {
    const open = /^(?:\(\(|\[\[ |\[ |\()/.exec(rest)?.[0];
    if (open !== undefined && closes(rest))
      rest = rest
        .replace(/^(?:\[\[ |\[ |\()/, '')
        .replace(/(?: \]\]| \]|\))$/, '')
        .trim();
    else if (/^test\s+[-!"$]/.test(rest)) rest = rest.slice(5).trim();
    else return rest;
  }
}

/** Whether the bracket that opens a text is closed at its very end. */
function closes(text: string): boolean {
  let depth = 0;
  for (const { at, char } of plainChars(text)) {
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char) && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** The characters of a text that are not in quotes. */
function* plainChars(text: string): Generator<{ readonly at: number; readonly char: string }> {
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (
      char === '"' ||
      char === '`' ||
      (char === "'" && /'(?:[^'\\]|\\.)*'/.test(text.slice(at)) && !/[&<]$/.test(text.slice(0, at)))
    )
      quote = char;
    else yield { at, char };
  }
}

/** A text cut at an operator outside all brackets; one part where it is not there. */
function splitAt(text: string, word: string, sign: string): readonly string[] {
  if (!text.includes(sign) && !text.includes(word)) return [text];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { at, char } of plainChars(text)) {
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    if (depth !== 0 || at < from) continue;
    const found = text.startsWith(sign, at)
      ? sign.length
      : text.startsWith(` ${word} `, at)
        ? word.length + 2
        : 0;
    if (found === 0) continue;
    parts.push(text.slice(from, at));
    from = at + found;
  }
  return parts.length === 0 ? [text] : [...parts, text.slice(from)];
}

const none = /^(?:null|None|nil|undefined|nullptr|NULL|void 0|None\b.*)$/;
const comparison =
  /===|!==|==|!=|<=>|<=|>=|=~|!~|<(?![<\w]*>[({])|(?<![-=])>|\s(?:is not|is|not in|in|instanceof|-eq|-ne|-lt|-le|-gt|-ge)\s|(?<=\S) = (?=\S)/g;

/** Reads one question. Null where it asks for nothing that could be compared. */
function testOf(text: string): Test | null {
  const bound = /^let (?:Some|Ok)\s*\((?:.*?)\)\s*=\s*(.+)$/.exec(text)?.[1];
  if (bound !== undefined) return { about: plain(bound), holds: true, how: 'none' };
  if (/^let\s/.test(text)) return { about: plain(text), holds: true, how: 'compare' };
  const found = comparisonIn(text);
  if (found === null) return single(text);
  const { left, op, right } = found;
  const equal = /^(?:===?|is|-eq|=|!==?|is not|-ne)$/.test(op);
  const same = /^(?:===?|is|-eq|=)$/.test(op);
  if (equal) {
    if (none.test(right) || none.test(left))
      return { about: plain(none.test(right) ? left : right), holds: !same, how: 'none' };
    const truth = /^(?:true|True)$/.test(right) ? true : /^(?:false|False)$/.test(right) ? false : null;
    if (truth !== null) {
      const test = single(left);
      return test && { ...test, holds: test.holds === (truth === same) };
    }
    if (/^(?:""|''|\[\]|\{\}|String\.Empty|string\.Empty)$/.test(right))
      return { about: plain(left), holds: !same, how: 'empty' };
    if (right === '0' && isSize(left)) return { about: plain(left), holds: !same, how: 'empty' };
    const [a, b] = [plain(left), plain(right)].sort();
    return { about: `${a ?? ''} == ${b ?? ''}`, holds: same, how: 'compare' };
  }
  if (op === 'in' || op === 'not in' || op === 'instanceof')
    return {
      about: `${plain(left)} ${op.replace('not ', '')} ${plain(right)}`,
      holds: op !== 'not in',
      how: 'compare',
    };
  if (op === '=~' || op === '!~')
    return { about: `${plain(left)} =~ ${plain(right)}`, holds: op === '=~', how: 'compare' };
  if (isSize(left) && ((right === '0' && /^(?:>|<=)$/.test(op)) || (right === '1' && /^(?:>=|<)$/.test(op))))
    return { about: plain(left), holds: op.startsWith('>'), how: 'empty' };
  return inequality(plain(left), op, plain(right));
}

/** All of `<`, `>`, `<=`, `>=` as `<`: turned round, or denied. */
function inequality(a: string, op: string, b: string): Test {
  const sign =
    ({ '-lt': '<', '-le': '<=', '-gt': '>', '-ge': '>=' } as Readonly<Record<string, string>>)[op] ?? op;
  const less = sign === '<' || sign === '>=';
  const about = less ? `${a} < ${b}` : `${b} < ${a}`;
  return {
    about: sign === '<=>' ? `${a} <=> ${b}` : about,
    holds: sign === '<' || sign === '>' || sign === '<=>',
    how: 'compare',
  };
}

export interface Comparison {
  readonly left: string;
  readonly op: string;
  readonly right: string;
}

/** The one comparison outside all brackets; null where there is none, or more than one. */
export function comparisonIn(text: string): Comparison | null {
  let depth = 0;
  const open = new Set<number>();
  for (const { at, char } of plainChars(text)) {
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (depth === 0) open.add(at);
  }
  const found = [...text.matchAll(comparison)].filter(({ index }) => open.has(index));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return {
    left: text.slice(0, only.index).trim(),
    op: only[0].trim(),
    right: text.slice(only.index + only[0].length).trim(),
  };
}

const asking: readonly (readonly [RegExp, boolean, Test['how']])[] = [
  [/^(.+)\.(?:isEmpty|is_empty|IsEmpty|empty\?|empty|blank\?|isBlank)(?:\(\))?$/, false, 'empty'],
  [/^(?:empty|(?:string|String)\.IsNullOr(?:Empty|WhiteSpace))\((.+)\)$/, false, 'empty'],
  [/^(.+)\.(?:any\?|present\?|Any\(\))$/, true, 'empty'],
  [/^-z\s+(.+)$/, false, 'empty'],
  [/^-n\s+(.+)$/, true, 'empty'],
  [/^(.+)\.(?:nil\?|is_none\(\)|isNull\(\))$/, false, 'none'],
  [/^(?:is_null|Objects\.isNull)\((.+)\)$/, false, 'none'],
  [/^(.+)\.(?:is_some\(\)|isPresent\(\)|has_value\(\)|HasValue)$/, true, 'none'],
  [/^(?:isset|Objects\.nonNull)\((.+)\)$/, true, 'none'],
];

function single(text: string): Test | null {
  for (const [form, holds, how] of asking) {
    const inner = form.exec(text)?.[1];
    if (inner !== undefined) return { about: plain(inner), holds, how };
  }
  const sign = /^(.+)\.(positive|negative|zero|even|odd)\?$/.exec(text);
  const operand = plain(sign?.[1] ?? '');
  if (sign?.[2] === 'positive') return inequality(operand, '>', '0');
  if (sign?.[2] === 'negative') return inequality(operand, '<', '0');
  if (sign?.[2] === 'zero') return { about: [operand, '0'].sort().join(' == '), holds: true, how: 'compare' };
  if (sign?.[2] === 'odd') return { about: `${operand}.even?`, holds: false, how: 'compare' };
  if (/^(?:true|false|True|False|1|0|)$/.test(text)) return null;
  return { about: plain(text), holds: true, how: isSize(text) ? 'empty' : 'truth' };
}

const size = /\.(?:length|size|len|count|Count|Length|Size)(?:\(\))?$/;
const sizeOf = /^(?:len|count|strlen|sizeof|mb_strlen)\((.+)\)$/;

function isSize(text: string): boolean {
  return size.test(text) || sizeOf.test(text) || /^\$\{?#/.test(text);
}

/** An operand in one form for all languages: quotes, arrows and the ways to ask for a length are alike. */
export function plain(text: string): string {
  let rest = bare(text)
    .replace(/\?\.(?=\[|\()/g, '')
    .replace(/\?\.|->|&\.|\?->|::/g, '.')
    .replace(/["'`]/g, '"')
    .replace(/\s+/g, '')
    .replace(/!(?=[.)\]]|$)/g, '');
  rest = rest.replace(/"(\$\{?\w+\}?)"/g, '$1').replace(/^\$\{(\w+)\}$/, '$$$1');
  const counted = sizeOf.exec(rest)?.[1];
  return counted ?? rest.replace(size, '');
}
