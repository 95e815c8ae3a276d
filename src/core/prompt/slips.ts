import { mended } from './requestWords.ts';

/**
 * The word that a slip of the keys was meant to be; the word itself where it is none, or could be one of several. Only
 * for words that are not in the code and not known.
 */
export function withoutSlip(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const meant = slips().get(word);
  return meant ?? word;
}

/** English words that a slip would turn a known word into: found by trying a dictionary of 170,000 words. */
const realWords = new Set(
  `allocution alow brunches cerate compete constrictor decease filed liens lops massages pares passible pervious prase
  reactor reveres roadability singed sped spilt suing summaries thees
  three untied`.split(/\s+/),
);

let table: ReadonlyMap<string, string | null> | null = null;

/** Every slip of every known word; null where two words share one. */
function slips(): ReadonlyMap<string, string | null> {
  if (table !== null) return table;
  const found = new Map<string, string | null>();
  for (const word of mended) {
    for (const slip of new Set(slipsOf(word))) {
      if (mended.has(slip) || realWords.has(slip)) continue;
      found.set(slip, found.has(slip) && found.get(slip) !== word ? null : word);
    }
  }
  return (table = found);
}

const vowels = 'aeiou';

function* slipsOf(word: string): Generator<string> {
  for (let at = 1; at + 1 < word.length; at++) {
    const [a, b] = [word.charAt(at), word.charAt(at + 1)];
    if (a === b) yield word.slice(0, at) + word.slice(at + 1);
    else yield word.slice(0, at) + b + a + word.slice(at + 2);
  }
  // A letter at the end makes another form of the word, and at the start another word.
  if (word.length < 8) return;
  for (let at = 2; at + 2 < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  // Written as it sounds.
  for (let at = 1; at + 1 < word.length; at++) {
    if (!vowels.includes(word.charAt(at))) continue;
    for (const vowel of vowels)
      if (vowel !== word.charAt(at)) yield word.slice(0, at) + vowel + word.slice(at + 1);
  }
}
