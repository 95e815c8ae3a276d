/** “Can you …?” in other languages: the verb that follows, as it stands in a plain request. */

/** The words of a request with its polite opening gone; unchanged where the verb's form is not sure. */
export function asForeignRequest(words: readonly string[]): readonly string[] {
  const [first = '', second = '', third = ''] = words;
  for (const { openers, imperative } of languages) {
    const opener = openers.find((phrase) => phrase === first || phrase === `${first} ${second}`);
    if (opener === undefined) continue;
    const long = opener.includes(' ');
    const verb = imperative(long ? third : second);
    if (verb !== null) return [verb, ...words.slice(long ? 3 : 2)];
  }
  return words;
}

interface ForeignLanguage {
  readonly openers: readonly string[];
  /** The familiar imperative of an infinitive; null where it is not formed by a rule. */
  readonly imperative: (infinitive: string) => string | null;
}

const languages: readonly ForeignLanguage[] = [
  {
    openers: ['peux-tu', 'pouvez-vous', 'pourrais-tu', 'pourriez-vous', 'tu peux', 'vous pouvez'],
    imperative: (verb) => french[verb] ?? (/\p{L}{3}er$/u.test(verb) ? verb.slice(0, -1) : null),
  },
  {
    openers: ['puedes', 'podrías', 'podrias', 'puede', 'podría'],
    imperative: (verb) => (/\p{L}{3}ar$/u.test(verb) ? verb.slice(0, -1) : null),
  },
  {
    openers: ['puoi', 'potresti'],
    imperative: (verb) => (/\p{L}{3}are$/u.test(verb) ? verb.slice(0, -2) : null),
  },
];

const french: Readonly<Record<string, string>> = {
  écrire: 'écris',
  convertir: 'convertis',
  rendre: 'rends',
  faire: 'fais',
  réécrire: 'réécris',
};
