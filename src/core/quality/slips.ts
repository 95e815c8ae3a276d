import { type Look, failed } from './subject.ts';

/**
 * Between the same words, rewritten code has the same numbers and operators. What else may have changed is compared by
 * what it does; here a digit or a sign slipped, which hardly shows.
 */
export const checkSlips: Look = ({ kind, after, answer, selected, instruction }) => {
  if ((kind !== 'refactor' && kind !== 'optimize') || after === null || answer.body.trim() === '') return [];
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const because = slipIn(tokensOf(selected), tokensOf(text), instruction) ?? lateStart(selected, text);
  return because === null ? [] : [failed('behaviour', because)];
};

/** What slipped, in words; null where nothing did. */
export function slipIn(was: readonly string[], is: readonly string[], wish: string): string | null {
  const old = placesOf(was);
  for (const [key, at] of placesOf(is)) {
    const before = old.get(key);
    // A place that stands more than once on either side says nothing of which became which.
    if (before === undefined || before === twice || at === twice) continue;
    const [a = '', b = ''] = [was[before], is[at]];
    if (a === b || wish.includes(b) || !/[A-Za-z]/.test(key.replace(/^\w+ /, ''))) continue;
    if (isNumber(a) && isNumber(b) && Number(plain(a)) !== Number(plain(b)))
      return `A number changed: \`${a}\` became \`${b}\` in ${around(is, at)}.`;
    if (slips.some(([one, other]) => (a === one && b === other) || (a === other && b === one)))
      return `An operator changed: \`${a}\` became \`${b}\` in ${around(is, at)}.`;
  }
  const [pairs, pairsNow] = [pairsOf(was), pairsOf(is)];
  for (let at = 2; at + 3 < is.length; at++) {
    const [sign = '', number = ''] = [is[at], is[at + 1]];
    if (!/^[+-]$/.test(sign) || number !== '1' || !isOperand(is[at - 1] ?? '')) continue;
    const key = keyOf(is[at - 2], is[at - 1], is[at + 2], is[at + 3]);
    if (pairs.get(key) === 1 && !pairsNow.has(key)) return `\`${sign} 1\` came in, in ${around(is, at)}.`;
  }
  return null;
}

/** Loops by number that leave out what stands first. */
const fromSecond =
  /\b(\w+)\s*:?=\s*1\s*;\s*\$?\1\s*(?:<|!=)\s*[$\w.>()-]*(?:size\(\)|length\b|len\(\)|len\(|Count\b|Length\b|count\()|\brange\(1, len\(|\b1\.\.\w[\w.]*\.len\(\)/;
/** What takes the first one by itself, or looks back at the one before. */
const firstApart =
  /\[\s*0\s*\]|\[\s*\$?\w+\s*-\s*1\s*\]|\bfront\(\)|\b[fF]irst\b|\bbegin\(\)|\bat\(0\)|\breset\(|\bget\(0\)/;

function lateStart(was: string, is: string): string | null {
  if (fromSecond.test(was) || !fromSecond.test(is) || firstApart.test(is)) return null;
  return 'A loop begins with the second element, where all were looked at.';
}

/** Not the opposites: where a condition is turned round, so are its branches. */
const slips = [
  ['<', '<='],
  ['>', '>='],
  ['<', '>'],
  ['<=', '>='],
  ['+', '-'],
  ['*', '/'],
  ['&', '|'],
  ['??', '||'],
  ['+=', '-='],
  ['<<', '>>'],
  ['++', '--'],
] as const;

const twice = -1;

/** Numbers and operators by the two tokens before them and the two behind. */
function placesOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 2; at + 2 < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (!isNumber(token) && !operator.test(token)) continue;
    const sort = isNumber(token) ? 'number' : 'operator';
    const key = `${sort} ${keyOf(tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2])}`;
    places.set(key, places.has(key) ? twice : at);
  }
  return places;
}

/** How often four tokens stand in a row. */
function pairsOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 2; at + 1 < tokens.length; at++) {
    const key = keyOf(tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  return pairs;
}

function keyOf(...tokens: readonly (string | undefined)[]): string {
  return tokens.join('\0');
}

const operator = /^(?:<<|>>|<=|>=|<|>|\+|-|\*|\/|&|\||\?\?|\|\||\+=|-=|\+\+|--)$/;

function isNumber(token: string): boolean {
  return /^\d/.test(token);
}

function isOperand(token: string): boolean {
  return /^[A-Za-z_$]/.test(token) && !/^(?:return|case|in|of)$/.test(token);
}

/** `1_000` and `10u8` without what only types them. */
function plain(number: string): string {
  return number.replace(/_/g, '').replace(/(?<=\d)(?:[uif]\d+|[uUlLfFdDmMn]+)$/, '');
}

function around(tokens: readonly string[], at: number): string {
  return `\`${tokens.slice(Math.max(0, at - 2), at + 3).join(' ')}\``;
}

function tokensOf(code: string): readonly string[] {
  const text = code
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(?<![:"'`\\\w])\/\/.*$/gm, ' ')
    .replace(/^\s*#(?!\[|!|include|define).*$/gm, ' ');
  return (
    text.match(
      /[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|<<=?|>>=?|[<>=!]==?|=>|->|&&|\|\||\?\?|\+\+|--|[-+*/%&|^]=|[^\s\w]/g,
    ) ?? []
  );
}
