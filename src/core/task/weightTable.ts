import { kinds } from './task.ts';

/** Weights of one sign for each kind, in the order of `kinds`. */
export type Weights = readonly number[];

/**
 * A table of weights as text, small enough to be bundled. Signs are sorted; a row is a letter for how much its sign
 * shares with the one before, the rest of the sign, and the letters of its weights. The rows are told apart at once,
 * which takes a few milliseconds; the letters are read where a sign is met.
 */
export function readRows(text: string): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  let sign = '';
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) {
      sign = sign.slice(0, numberOf(text, start)) + text.slice(start + 1, end - tail);
      rows.set(sign, text.slice(end - tail, end));
    }
    start = end + 1;
  }
  return rows;
}

/** Weights by their letters: a scale in tenths, then nine steps from −4 to 4 quarters of it, two to a letter. */
export function weightsIn(letters: string): Weights {
  const scale = scaleOf(numberOf(letters, 0));
  return kinds.map((_, at) => {
    const pair = numberOf(letters, 1 + (at >> 1));
    const step = at % 2 === 0 ? Math.floor(pair / levels) : pair % levels;
    return ((step - most) * scale) / most;
  });
}

export function writeRows(table: ReadonlyMap<string, Weights>): string {
  let before = '';
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weights]) => {
      const shared = Math.min(sharedLetters(before, sign), alphabet.length - 1);
      before = sign;
      return letterOf(shared) + sign.slice(shared) + lettersOf(weights);
    })
    .join('\n');
}

function lettersOf(weights: Weights): string {
  const greatest = Math.max(...weights.map(Math.abs));
  const scale = Math.min(alphabet.length - 1, Math.max(0, Math.ceil(greatest / scaleOf(0)) - 1));
  const stepOf = (at: number) => {
    const step = Math.round(((weights[at] ?? 0) / scaleOf(scale)) * most);
    return Math.max(-most, Math.min(most, step)) + most;
  };
  const pairs = Array.from({ length: tail - 1 }, (_, at) => stepOf(2 * at) * levels + stepOf(2 * at + 1));
  return [scale, ...pairs].map(letterOf).join('');
}

/** Steps to either side of nought. */
const most = 4;
const levels = 2 * most + 1;
/** Letters of a row after its sign: the scale, and one for each two kinds. */
const tail = 1 + Math.ceil(kinds.length / 2);
/** Printable letters that need no escape in a template. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !/[`\\$]/.test(letter))
  .join('');
const numbers = new Map(Array.from(alphabet, (letter, at) => [letter.charCodeAt(0), at] as const));

const letterOf = (at: number): string => alphabet[at] ?? '!';
const numberOf = (text: string, at: number): number => numbers.get(text.charCodeAt(at)) ?? 0;
const scaleOf = (at: number): number => (at + 1) * 0.1;

function sharedLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
