import { kinds, type Kind } from './task.ts';
import { tableOfWeights } from './weights.ts';

/** Weights of one sign for each kind, in the order of `kinds`. */
type Weights = readonly number[];

/** The kind with the greatest sum of weights, and the words that spoke for it most. */
export function weighKinds(signs: readonly string[]): {
  readonly kind: Kind;
  readonly words: readonly string[];
} {
  table ??= readTable(tableOfWeights);
  const weightsOf = table;
  const known = signs.flatMap((sign) => {
    const weights = weightsOf.get(sign);
    return weights ? [{ sign, weights }] : [];
  });
  const sums = kinds.map((_, at) => known.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0));
  const best = sums.indexOf(Math.max(...sums));
  const words = known
    .filter(({ sign, weights }) => !/^[\^$]?[!=@+]|[…!:]/.test(sign) && (weights[best] ?? 0) > 0)
    .sort((a, b) => (b.weights[best] ?? 0) - (a.weights[best] ?? 0))
    .map(({ sign }) => sign.replace(/^\^|\$$/g, ''));
  return { kind: kinds[best] ?? 'generate', words: [...new Set(words)].slice(0, 3) };
}

/** Read on first use: an activation classifies nothing yet. */
let table: ReadonlyMap<string, Weights> | undefined;

/**
 * The table as text, small enough to be bundled. Signs are sorted; a row is how many letters its sign shares with the
 * one before, the rest of the sign, a digit for its scale, and its weights: nine steps from −4 to 4 of that scale,
 * two to a letter.
 */
export function readTable(text: string): ReadonlyMap<string, Weights> {
  let sign = '';
  return new Map(
    text
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => {
        const letters = Array.from(row.slice(-tail), (letter) => alphabet.indexOf(letter));
        const [scale = 0, ...pairs] = letters;
        sign = sign.slice(0, alphabet.indexOf(row[0] ?? '')) + row.slice(1, -tail);
        const steps = pairs.flatMap((pair) => [Math.floor(pair / levels) - 4, (pair % levels) - 4]);
        return [sign, steps.slice(0, kinds.length).map((step) => (step * scaleOf(scale)) / 4)];
      }),
  );
}

export function writeTable(table: ReadonlyMap<string, Weights>): string {
  let before = '';
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weights]) => {
      const most = Math.max(...weights.map(Math.abs));
      const scale = Math.min(alphabet.length - 1, Math.max(0, Math.ceil(most / scaleOf(0)) - 1));
      const steps = weights.map((weight) =>
        Math.max(0, Math.min(8, Math.round((weight / scaleOf(scale)) * 4) + 4)),
      );
      const pairs = Array.from(
        { length: tail - 1 },
        (_, at) => (steps[2 * at] ?? 4) * levels + (steps[2 * at + 1] ?? 4),
      );
      const shared = Math.min(sharedLetters(before, sign), alphabet.length - 1);
      before = sign;
      return letterOf(shared) + sign.slice(shared) + [scale, ...pairs].map(letterOf).join('');
    })
    .join('\n');
}

const levels = 9;
/** Letters of a row after its sign: the scale, and a letter for each two kinds. */
const tail = 1 + Math.ceil(kinds.length / 2);
/** Printable letters that need no escape in a template. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !/[`\\$]/.test(letter))
  .join('');
const letterOf = (at: number): string => alphabet[at] ?? '!';
const scaleOf = (at: number): number => (at + 1) * 0.1;

function sharedLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
