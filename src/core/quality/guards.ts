/** A test in code that ends what it guards, and how it ends. */
export interface Guard {
  readonly condition: string;
  readonly ends: 'throws' | 'returns' | 'skips';
  /** What is returned; empty where nothing is, or where it does not return. */
  readonly value: string;
}

/** What a condition or a sentence may be about. */
export type Concern = 'empty' | 'missing' | 'range';

const leave = String.raw`(return|throw|raise|continue|break|next|panic|exit|die|abort|panic!|bail!|log\.Fatal\w*)(?![\w-])([^\n;}]*)`;
const forms: readonly (readonly [form: RegExp, condition: number, word: number])[] = [
  // if (…) { return …, if …: raise …, if …; then return …
  [
    new RegExp(
      String.raw`\b(?:if|elif|elsif|unless)\b[ \t]*([^\n{]*?)[ \t]*(?:\{|:|;?[ \t]*then\b|\))?[ \t]*\n?[ \t]*(?:\{[ \t]*\n?[ \t]*(?:[^{}\n]*(?:\{\w+\}[^{}\n]*)*;[ \t]*\n[ \t]*){0,2})?${leave}`,
      'g',
    ),
    1,
    2,
  ],
  // return … if …, raise … unless …
  [/^[ \t]*(return|raise|next|break)\b([^\n]*?)[ \t]+(?:if|unless)[ \t]+([^\n]+)$/gm, 3, 1],
  // [[ … ]] || { …; return 1; }
  [/(\[\[? [^\n]*? \]?\])[ \t]*(?:\|\||&&)[ \t]*\{?[^\n}]*?\b(return|exit)\b([^\n;}]*)/g, 1, 2],
];

/** The tests of a piece of code that end it early, read from its text; comments must be gone. */
export function guardsIn(code: string): readonly Guard[] {
  return forms.flatMap(([form, condition, word]) =>
    [...code.matchAll(form)].map((match) => {
      const how = match[word] ?? '';
      const ends = /^(?:return)$/.test(how)
        ? 'returns'
        : /^(?:continue|break|next)$/.test(how)
          ? 'skips'
          : 'throws';
      return {
        condition: (match[condition] ?? '').trim(),
        ends,
        value: ends === 'returns' ? (match[word + 1] ?? '').trim() : '',
      };
    }),
  );
}

/** What a condition asks for, as far as it can be told: several things at once where it may be either. */
export function concernsOf(condition: string): ReadonlySet<Concern> {
  const found = new Set<Concern>();
  if (
    /length|\blen\b|size|count|empty|blank|^\(?\s*(?:!|not )\s*[$\w.]+\s*\)?$|== ?(?:""|'')|-z |-n /i.test(
      condition,
    )
  )
    found.add('empty');
  if (
    /null|nil|none|undefined|isset|exists|contains|has\w*\(|TryGet|\bok\b|\bin\b|find|get\w*\(|-[defr] |(?:!|not )\s*[$\w.]+/i.test(
      condition,
    )
  )
    found.add('missing');
  if (/[<>]=?(?!\w*>)|negative|zero\?|positive|contains\(|between|== ?0/i.test(condition)) found.add('range');
  return found;
}

/** What a sentence speaks of. */
export function concernsSaid(sentence: string): ReadonlySet<Concern> {
  const found = new Set<Concern>();
  if (
    /\b(?:empty|blank|nothing|no \w+s|no (?:items|elements|values|entries)|leer\w*|vide|vac[íi]\w*)\b|\[\]/i.test(
      sentence,
    )
  )
    found.add('empty');
  if (
    /\b(?:missing|unknown|absent|(?:does|do)(?:n['’]t| not) exist|(?:is|are)(?:n['’]t| not) (?:there|set|present|found|given|known|in)|not (?:there|found|set|present|given)|has no|have no|null|nil|none|undefined|without an?|invalid)\b|`(?:null|nil|None|undefined)`/i.test(
      sentence,
    )
  )
    found.add('missing');
  if (
    /\b(?:negative|zero|out of (?:range|bounds)|outside|less than|below|greater than|above|too (?:large|small|big|long|short)|exceeds?|positive)\b/i.test(
      sentence,
    )
  )
    found.add('range');
  return found;
}

/** The names in a piece of code or a sentence, without the words that conditions are made of. */
export function identifiers(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/[A-Za-z_]\w{1,}/g) ?? []).filter(
      (word) =>
        !/^(?:is|if|not|in|or|and|the|null|nil|none|len|length|size|count|empty|isEmpty|is_empty|self|this|return|no|to|be|an?)$/i.test(
          word,
        ),
    ),
  );
}

/** Whether two sets have anything in common. */
export function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((item) => b.has(item));
}
