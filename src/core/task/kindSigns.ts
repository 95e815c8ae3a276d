import type { CodeFeatures } from '../syntax/syntax.ts';
import { type Act, withoutCourtesy } from './english.ts';
import type { Clause } from './instruction.ts';
import type { Kind } from './task.ts';
import { classesOf } from './wordClasses.ts';
import { verbs } from './words.ts';

/** A clause of an instruction with the act that its grammar shows. */
export interface ReadClause {
  readonly clause: Clause;
  readonly act: Act | null;
}

/** What an instruction is about, as far as its kind shows from it: a question without code is none about the code. */
export type Place = 'nothing' | 'scrap' | 'stub' | 'code';

export function placeOf(features: CodeFeatures): Place {
  if (features.lines === 0) return 'nothing';
  if (features.lines <= 2) return 'scrap';
  return features.stub ? 'stub' : 'code';
}

/** An instruction as its signs are taken from it. */
export interface SeenInstruction {
  readonly text: string;
  readonly clauses: readonly ReadClause[];
  /** What its grammar was read as; null leaves out every sign of the grammar. */
  readonly read: { readonly kind: Kind; readonly by: string } | null;
  readonly place: Place;
  readonly errors: boolean;
}

/**
 * What an instruction shows of its kind: its words, pairs of neighbours and their fields; how each clause begins and
 * ends and what act it is; its length; what its grammar was read as; and what code it was said of.
 */
export function signsOf(seen: SeenInstruction): readonly string[] {
  const words = wordsOf(seen.text);
  return [
    ...new Set([
      ...signsOfWords(words),
      ...signsOfFields(words, seen.read),
      ...signsOfEndings(words, seen.read),
      ...seen.clauses.flatMap((one, at) => [...signsOfClause(one, at, seen)]),
      ...signsOfWhole(words, seen),
    ]),
  ];
}

function* signsOfWords(words: readonly string[]): Iterable<string> {
  const [first = '', second] = words;
  yield `^${first}`;
  yield `${words.at(-1) ?? ''}$`;
  if (second !== undefined) yield `^${first} ${second}`;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    yield word;
    if (next !== undefined) yield `${word} ${next}`;
    // Beginnings of long words stay what they are under endings and slips of the pen.
    if (word.length > 4) yield `${word.slice(0, 4)}…`;
    if (word.length > 6) yield `${word.slice(0, 6)}…`;
    if (word.length > 7) yield `…${word.slice(-4)}`;
  }
}

function* signsOfFields(words: readonly string[], read: SeenInstruction['read']): Iterable<string> {
  for (const [index, word] of words.entries()) {
    for (const name of classesOf(word)) {
      yield `@${name}`;
      if (read) yield `@${name} ${read.by}`;
      if (read) yield `@${name} ${read.kind}`;
      if (index === 0) yield `^@${name}`;
      if (index === words.length - 1) yield `@${name}$`;
      for (const other of classesOf(words[index + 1] ?? '')) yield `@${name} @${other}`;
    }
  }
}

/** “reloads”, “cancellable”, “splitting”: by its ending and place a word is a verb, a noun or a property. */
const endings = /(?<=.{2})(?:(?<!s)s|ing|ed|er|ly|able|ive|tion|ieren|en|ar|ir)$/;

function* signsOfEndings(words: readonly string[], read: SeenInstruction['read']): Iterable<string> {
  for (const [index, word] of words.slice(0, 4).entries()) {
    const ending = endings.exec(word)?.[0];
    if (ending === undefined) continue;
    yield `${index + 1}:…${ending}`;
    if (read) yield `${index + 1}:…${ending} ${read.by}`;
  }
}

/** How a clause begins and ends once its courtesy is dropped, what its verb goes with, and what act it is. */
function* signsOfClause({ clause, act }: ReadClause, at: number, seen: SeenInstruction): Iterable<string> {
  const { words, wished } = withoutCourtesy(clause.words);
  const [first, second, third] = words;
  if (first === undefined) return;
  const last = at === seen.clauses.length - 1;
  yield `!${first}`;
  if (second !== undefined) yield `!${first} ${second}`;
  if (third !== undefined) yield `!${first} ${second ?? ''} ${third}`;
  if (wished) yield '!wished';
  if (wished) yield `!w ${first}`;
  if (last) yield `$!${first}`;
  if (clause.question) yield '!?';
  yield `${words.at(-1) ?? ''}!`;
  for (const name of classesOf(first)) yield `!@${name}`;
  const verb = verbs.get(first);
  if (verb !== undefined) {
    yield `!v:${verb}`;
    for (const word of words.slice(1, 7)) for (const name of classesOf(word)) yield `!v:${verb} @${name}`;
  }
  if (!seen.read) return;
  const name = act ? `+${act.form}:${act.kind}` : '+none';
  yield name;
  if (act && at === 0) yield `^${name}`;
  if (act && last) yield `${name}$`;
}

function* signsOfWhole(words: readonly string[], seen: SeenInstruction): Iterable<string> {
  const { read, place } = seen;
  const [length, clauses] = [words.length, seen.clauses.length];
  yield '=any';
  yield length === 1 ? '=1' : length <= 3 ? '=2–3' : length <= 7 ? '=4–7' : '=8+';
  yield clauses === 1 ? '=1c' : clauses <= 3 ? '=2-3c' : '=4+c';
  // “fix(parser): …”, “nit: …”, “[BUG] …”
  const label = /^\s*\[?([\p{L}#]+)(?:\([^)]*\))?\]?!?\s*:/u.exec(seen.text.toLowerCase())?.[1];
  if (label !== undefined) yield `^${label}:`;
  const little = place === 'nothing' || place === 'scrap';
  const on = little ? 'little' : 'code';
  yield `=on:${place}`;
  if (little) yield '=on:little';
  yield `=on:${on} ^${
    seen.text
      .trim()
      .toLowerCase()
      .split(/[\s,]+/)[0] ?? ''
  }`;
  if (seen.errors) yield '=errors';
  if (!read) return;
  yield `=on:${on} ${read.by}:${read.kind}`;
  yield `=${read.by}:${read.kind}`;
  yield `=read:${read.kind}`;
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

/** Words that are read: what is wanted is said early or in a few sentences. */
const longest = 60;
