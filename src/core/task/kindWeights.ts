import type { ReadKind } from './kind.ts';
import { kinds, type Kind } from './task.ts';
import { classesOf } from './wordClasses.ts';
import { tableOfWeights } from './weights.ts';

/** Weights of one sign for each kind, in the order of `kinds`. */
type Weights = readonly number[];

/**
 * What an instruction shows of its kind: its words and pairs of neighbours, where they stand, the beginnings of long
 * words (which endings and slips of the pen leave as they are), its length, and what its grammar was read as.
 */
export function signsOf(instruction: string, read: Pick<ReadKind, 'kind' | 'by'> | null): readonly string[] {
  const words = wordsOf(instruction);
  const signs = new Set<string>();
  const [first = ''] = words;
  signs.add(`^${first}`);
  signs.add(`${words.at(-1) ?? ''}$`);
  for (const [index, word] of words.entries()) {
    signs.add(word);
    const next = words[index + 1];
    if (next !== undefined) signs.add(`${word} ${next}`);
    if (word.length > 4) signs.add(`${word.slice(0, 4)}…`);
    if (word.length > 6) signs.add(`${word.slice(0, 6)}…`);
    if (word.length > 7) signs.add(`…${word.slice(-4)}`);
  }
  for (const [index, word] of words.slice(0, 4).entries()) {
    const ending = endings.exec(word)?.[0];
    if (ending !== undefined) signs.add(`${index + 1}:…${ending}`);
    if (ending !== undefined && read) signs.add(`${index + 1}:…${ending} ${read.by}`);
  }
  for (const [index, word] of words.entries()) {
    for (const name of classesOf(word)) {
      signs.add(`@${name}`);
      if (read) signs.add(`@${name} ${read.by}`);
      if (read) signs.add(`@${name} ${read.kind}`);
      if (index === 0) signs.add(`^@${name}`);
      if (index === words.length - 1) signs.add(`@${name}$`);
      for (const other of classesOf(words[index + 1] ?? '')) signs.add(`@${name} @${other}`);
    }
  }
  const [second] = words.slice(1);
  if (second !== undefined) signs.add(`^${first} ${second}`);
  const length = words.length;
  signs.add(length === 1 ? '=1' : length <= 3 ? '=2–3' : length <= 7 ? '=4–7' : '=8+');
  signs.add('=any');
  if (read) {
    signs.add(`=${read.by}:${read.kind}`);
    signs.add(`=read:${read.kind}`);
  }
  return [...signs];
}

/** The kind with the greatest sum of weights, and the words that spoke for it most. */
export function weighKinds(signs: readonly string[]): {
  readonly kind: Kind;
  readonly words: readonly string[];
} {
  table ??= readTable();
  const weightsOf = table;
  const known = signs.flatMap((sign) => {
    const weights = weightsOf.get(sign);
    return weights ? [{ sign, weights }] : [];
  });
  const sums = kinds.map((_, at) => known.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0));
  const best = sums.indexOf(Math.max(...sums));
  const words = known
    .filter(({ sign, weights }) => !/^\^?[=@]|…/.test(sign) && (weights[best] ?? 0) > 0)
    .sort((a, b) => (b.weights[best] ?? 0) - (a.weights[best] ?? 0))
    .map(({ sign }) => sign.replace(/^\^|\$$/g, ''));
  return { kind: kinds[best] ?? 'generate', words: [...new Set(words)].slice(0, 3) };
}

/** Lower-case words; numbers are `0`, names of code `#`; of scripts without spaces each letter is a word. */
function wordsOf(instruction: string): readonly string[] {
  return (
    instruction
      .normalize('NFKC')
      .replace(/\bo ?\([^()\n]*\)/gi, ' bigo ')
      .replace(/[’‘`´](?=(?:s|t|d|re|ve|ll|m)\b)/g, "'")
      .replace(/[\p{L}_$][\p{L}\p{N}_$.]*\([^()\n]*\)|`[^`\n]*`/gu, ' # ')
      .replace(/(?<![\p{L}\p{N}])[\p{L}$]*[\p{L}\p{N}]_\w+/gu, ' # ')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\d[\d.,]*|[\p{L}\p{M}#][\p{L}\p{M}\p{N}'#+]*|[?]|->|→/gu,
      ) ?? []
  )
    .slice(0, longest)
    .map((word) => (/^\d/.test(word) ? '0' : word));
}

/** “reloads”, “cancellable”, “splitting”: by its ending and place a word is a verb, a noun or a property. */
const endings = /(?<=.{2})(?:(?<!s)s|ing|ed|er|ly|able|ive|tion|ieren|en|ar|ir)$/;

/** Words that are read: what is wanted is said early or in a few sentences. */
const longest = 60;

/** Read on first use: an activation classifies nothing yet. */
let table: ReadonlyMap<string, Weights> | undefined;

function readTable(): ReadonlyMap<string, Weights> {
  return new Map(
    tableOfWeights
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [sign = '', ...weights] = line.split('\t');
        return [sign, weights.map(Number)];
      }),
  );
}
