/** Forms of politeness within a request. */
import { verbs } from './requestWords.ts';

/** “Would you mind refactoring” asks to refactor. */
export function asImperative(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const verb = gerunds.get(first);
  return verb === undefined ? words : [verb, ...rest];
}

/** The forms of known verbs in -ing, as far as they are formed by rule. */
const gerunds: ReadonlyMap<string, string> = new Map(
  [...verbs].flatMap((verb): readonly (readonly [string, string])[] => {
    const bare = /[^e]e$/.test(verb) ? verb.slice(0, -1) : verb;
    const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(verb)
      ? [[`${verb}${verb.at(-1)}ing`, verb] as const]
      : [];
    return [[`${bare}ing`, verb], ...doubled];
  }),
);

/** “…, can you just fix that”: asked politely in the middle, before a verb that says what is to be done. */
export function withoutAsides(words: readonly string[]): readonly string[] {
  return words.filter((_, at) => {
    for (let from = Math.max(1, at - 3); from <= at; from++) {
      if (!/^(?:,|and|so)$/.test(words[from - 1] ?? '') || !isAside(words, from)) continue;
      const length = asideLength(words, from);
      if (at < from + length) return false;
    }
    return true;
  });
}

function isAside(words: readonly string[], from: number): boolean {
  return (
    /^(?:can|could|would|will)$/.test(words[from] ?? '') &&
    words[from + 1] === 'you' &&
    verbs.has(words[from + asideLength(words, from)] ?? '')
  );
}

function asideLength(words: readonly string[], from: number): number {
  return /^(?:just|please|kindly)$/.test(words[from + 2] ?? '') ? 3 : 2;
}

/** A smile behind a courtesy or at the end of a sentence. Elsewhere it may be what the request is about. */
export function withoutSmile(text: string): string {
  return text.replace(smile, '$1');
}

const smile =
  /((?:^|[.!?,]|\b(?:thanks|thank you|thx|ty|please|pls|cheers|advance|much|lot))[.!]*)\s*(?:[:;]-?[)DP]|\^\^|<3|[\u{1F600}-\u{1F64F}\u{1F44D}\u{1F44B}\u2764]\uFE0F?)+\s*$/iu;
