import type { Kind } from '../task/task.ts';
import { names } from './subject.ts';

/** The tokens of the code as it was and as it is, joined by spaces, and the file around it. */
export interface Tokens {
  readonly was: string;
  readonly is: string;
  readonly outside: string;
  readonly instruction: string;
  readonly kind: Kind;
}

/**
 * A number that is gone, or that nobody gave: limits, defaults and codes are kept by whoever rewrites. Zero, one and two
 * come and go with loops and their ends; a number written as a product, in another unit or by a name stays what it was.
 */
export function otherAmount(tokens: Tokens): string | null {
  const { was, is, instruction, kind } = tokens;
  const [old, now] = [amountsIn(was), amountsIn(is)];
  const lost = [...old].filter((n) => !now.has(n) && !common.has(n) && !mentions(instruction, n));
  const come = [...now].filter((n) => !old.has(n) && !common.has(n) && !mentions(instruction, n));
  const gone = lost.filter(
    (n) => !explained(n, come, now) && !multiplied(n, come, old) && !nextTo(n, come, `${was} ${is}`),
  );
  if (gone.length > 0 && !namesAnother(tokens)) {
    return come.length > 0
      ? `A number changed: ${names(gone)} became ${names(come)}.`
      : `A number is gone: ${names(gone)}.`;
  }
  // What is made faster may be cut into pieces of some size.
  const fresh = come.filter(
    (n) =>
      !explained(n, lost, old) &&
      !nextTo(n, lost, `${was} ${is}`) &&
      !(kind === 'optimize' && (isSize(n, is) || isCount(n, old))),
  );
  return fresh.length === 0 ? null : `A number came in that nobody asked for: ${names(fresh)}.`;
}

const common: ReadonlySet<string> = new Set(['0', '1', '2']);

/** The numbers of a text, those in its strings too: a default may turn from one into the other. */
function amountsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const plainly = text
    .replace(/, 10 \)/g, ')')
    .replace(/\b(?:parseInt|intval|strtol|from_str_radix|Integer \. valueOf) \([^()]*\)/g, '')
    .replace(/'[ ]?\d[ ]?'/g, ' ')
    .replace(/\\[ux]\{?[\da-f]+\}?|#[\da-f]{3,8}\b/gi, ' ');
  for (const [number] of plainly.matchAll(
    /(?<![\w.$#]|\$ ?\{? ?)(?:0x[\da-f_]+|0b[01_]+|0o[0-7_]+|\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?)/gi,
  )) {
    const value = Number(number.replace(/_/g, ''));
    if (Number.isFinite(value)) found.add(String(value));
  }
  return found;
}

function mentions(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d])`).test(text);
}

/** Units that the same amount may be given in. */
const ratios = [1000, 1_000_000, 60, 3600, 86_400, 24, 7, 100, 1024];

function explained(number: string, others: readonly string[], all: ReadonlySet<string>): boolean {
  const value = Number(number);
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return (
    others.some((other) =>
      ratios.some((ratio) => close(value * ratio, Number(other)) || close(value, Number(other) * ratio)),
    ) || composed(number, all)
  );
}

/** A factor of what is now written as one number. */
function multiplied(number: string, others: readonly string[], old: ReadonlySet<string>): boolean {
  const value = Number(number);
  const factors = [...old].filter((n) => !common.has(n)).map(Number);
  return others.some((other) =>
    factors.some((a) => [1, ...factors].some((b) => value * a * b === Number(other))),
  );
}

/** `60 * 60` is 3600. */
function composed(number: string, all: ReadonlySet<string>): boolean {
  const value = Number(number);
  // Zero, one and two would make up anything.
  const parts = [...all].filter((n) => !common.has(n)).map(Number);
  return parts.some((a) =>
    parts.some(
      (b) =>
        a * b === value ||
        (a !== 1 && b !== 1 && a + b === value) ||
        (value > 1 && Number.isInteger(value) && a === value * b) ||
        parts.some((c) => a * b * c === value),
    ),
  );
}

/** `n <= 9` is `n < 10`. */
function nextTo(number: string, others: readonly string[], text: string): boolean {
  return others.some(
    (other) =>
      Math.abs(Number(other) - Number(number)) === 1 &&
      new RegExp(`(?:[<>]=?|-[lg][te]|\\.\\.=?|,) ${other}\\b`).test(text),
  );
}

/** A constant of the file, or one with a name of its own, may stand for the number. */
function namesAnother({ was, is, outside }: Tokens): boolean {
  const known = new Set(was.match(/[A-Za-z_]\w*/g));
  return (is.match(/[A-Za-z_]\w*(?= \.| ::|\b)/g) ?? []).some(
    (name) =>
      !known.has(name) &&
      (/^[A-Z][A-Z\d_]+$/.test(name) ||
        /^(?:Status\w+|HttpStatus|TimeUnit|Duration|TimeSpan|MaxInt\w*|timedelta)$/.test(name) ||
        new RegExp(`\\b${name}\\b\\s*(?::[^=\\n]+)?=\\s*[\\d(]`).test(outside)),
  );
}

/** How many amounts there are: a loop over them by their places goes up to it. */
function isCount(number: string, amounts: ReadonlySet<string>): boolean {
  return Number(number) === [...amounts].filter((n) => n.length > 1).length;
}

/** The size of a buffer, a batch or a pool. */
function isSize(number: string, text: string): boolean {
  const value = Number(number);
  return (
    (value >= 4 && (value & (value - 1)) === 0) ||
    (value % 10 === 0 && value >= 10 && /chunk|batch|buffer|capacity|reserve|size|pool|limit/i.test(text)) ||
    value % 8 === 0
  );
}
