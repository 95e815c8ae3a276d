import { asian, european, type Tongue } from './tongueWords.ts';
import type { Kind } from './task.ts';

/** The act of an instruction in a language other than English, and the words that say so. */
export interface ForeignAct {
  readonly kind: Kind;
  readonly words: string;
  readonly language: string;
}

/** Which language an instruction is in, by its script and its small words; English where nothing says otherwise. */
export function tongueOf(instruction: string): Tongue | 'English' {
  const script = asian.find(({ sign }) => sign.test(instruction));
  if (script) return script;
  const words = instruction.toLowerCase();
  const count = (pattern: RegExp) => (words.match(new RegExp(pattern.source, 'gu')) ?? []).length;
  let best: Tongue | 'English' = 'English';
  let most = count(englishSign);
  for (const tongue of european) {
    const found = count(tongue.sign);
    if (found > most) [best, most] = [tongue, found];
  }
  return best;
}

/** The act in the languages whose words it could be: the given one, or any European one where none is given. */
export function foreignAct(instruction: string, tongue: Tongue | null): ForeignAct | null {
  for (const one of tongue ? [tongue] : european) {
    const found = actIn(one, instruction);
    if (found) return { ...found, language: one.name };
  }
  return null;
}

const englishSign =
  /(?<![\p{L}'])(?:the|this|that|is|are|to|please|pls|of|it|it's|for|my|with|and|you|what|how|does|can|could|i|why|should|when|write|add|function|test|tests|make|which|into|from)(?![\p{L}])/u;

export function looksEnglish(instruction: string): boolean {
  return plainEnglish.test(instruction.toLowerCase());
}

const plainEnglish =
  /(?<![\p{L}'])(?:the|this|that|is|are|please|of|it|with|and|you|what|how|make|write|add|which|into|from|for|my)(?![\p{L}])/u;

/** Sentences in order; a request for a change goes before one for words, a question before a plain statement. */
function actIn(tongue: Tongue, text: string): Omit<ForeignAct, 'language'> | null {
  const plain = text
    .replace(/```[^]*?```|`[^`]*`|[“"«„「『][^“”"«»„」』]{1,200}[”"»“」』]/g, ' # ')
    .replace(codeName, ' # ')
    .toLowerCase();
  const sentences = (plain.match(/[^.!?。！？\n]+[.!?。！？]*/gu) ?? []).filter((part) =>
    /[\p{L}]/u.test(part),
  );
  const acts = sentences.map((sentence) => sentenceAct(tongue, sentence)).filter((found) => found !== null);
  const rank = ({ form }: SentenceAct) => ['change', 'words', 'question', 'statement'].indexOf(form);
  const [main] = acts.toSorted((a, b) => rank(a) - rank(b));
  return main ? { kind: main.kind, words: main.words } : null;
}

/** `fixAll`, `test_runner`, `review()`: names of code say nothing of the wish. */
const codeName =
  /[\p{L}_$][\p{L}\p{N}_$.]*\([^()\n]*\)|(?<![\p{L}\p{N}])[a-z]+\d*[A-Z]\w*|(?<![\p{L}\p{N}])\p{L}\w*_\w+/gu;

interface SentenceAct {
  readonly kind: Kind;
  readonly form: 'change' | 'words' | 'question' | 'statement';
  readonly words: string;
}

function sentenceAct(tongue: Tongue, sentence: string): SentenceAct | null {
  const hit = (pattern: RegExp) => pattern.exec(sentence);
  const requested = tongue.request.test(sentence);
  if (!requested) {
    const why = hit(tongue.ask);
    if (why && opensQuestion(why, sentence) && !startsWithVerb(tongue, sentence, why.index))
      return { kind: 'ask', form: 'question', words: why[0] };
    const opinion = hit(tongue.opinion);
    if (opinion) return { kind: 'review', form: 'question', words: opinion[0] };
    const what = hit(tongue.what);
    if (what) return { kind: 'explain', form: 'question', words: what[0] };
  }
  const create = hit(tongue.create);
  if (create) {
    const thing = thingOf(tongue, sentence);
    if (thing) return thing;
  }
  const verb = earliestVerb(tongue, sentence);
  // “Write a function that checks …”: what it is to do is no request.
  if (
    create &&
    !doing.test(create[0]) &&
    verb &&
    tongue.verbFirst &&
    create.index < sentence.indexOf(verb.words)
  ) {
    return { kind: 'generate', form: 'change', words: create[0] };
  }
  const fault = tongue.states.fix && hit(tongue.states.fix);
  if (fault && verb && weakLook.test(verb.words)) return { kind: 'fix', form: 'statement', words: fault[0] };
  if (verb) return verb;
  if (create) return { kind: 'generate', form: 'change', words: create[0] };
  const asked = /[?？]\s*$/.test(sentence);
  if (!asked || requested) {
    const thing = thingOf(tongue, sentence);
    if (thing) return thing;
  }
  for (const kind of ['optimize', 'refactor', 'fix'] as const) {
    const found = tongue.states[kind] && hit(tongue.states[kind]);
    if (found) return { kind, form: 'statement', words: found[0] };
  }
  if (requested) {
    for (const [kind, pattern] of [
      ['ask', tongue.ask],
      ['review', tongue.opinion],
      ['explain', tongue.what],
    ] as const) {
      const found = hit(pattern);
      if (found) return { kind, form: 'question', words: found[0] };
    }
  }
  return asked ? { kind: 'ask', form: 'question', words: sentence.trim() } : null;
}

/** Of several acts the first change counts; an act of words only where no change is asked for. */
function earliestVerb(tongue: Tongue, sentence: string): SentenceAct | null {
  const found = (Object.entries(tongue.verbs) as [Kind, RegExp][])
    .map(([kind, pattern]) => ({ kind, match: pattern.exec(sentence) }))
    .filter((one) => one.match !== null)
    .map(({ kind, match }) => ({
      kind,
      at: match?.index ?? 0,
      words: match?.[0] ?? '',
      form: kind === 'explain' || kind === 'review' ? ('words' as const) : ('change' as const),
    }))
    .sort((a, b) =>
      a.form === b.form ? a.at - b.at || b.words.length - a.words.length : a.form === 'change' ? -1 : 1,
    );
  return found[0] ?? null;
}

/** What is to be written: tests, documentation, an explanation, a review. */
function thingOf(tongue: Tongue, sentence: string): SentenceAct | null {
  const found = (Object.entries(tongue.nouns) as [Kind, RegExp][])
    .map(([kind, pattern]) => ({ kind, match: pattern.exec(sentence) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0));
  const [first] = found;
  if (!first) return null;
  const form = first.kind === 'explain' || first.kind === 'review' ? 'words' : 'change';
  return { kind: first.kind, form, words: first.match?.[0] ?? '' };
}

/** To look at something that is said to fail is to mend it. */
const weakLook = /^(?:看看|看一下|schau|sieh|kijk|посмотр|глян)/u;

/** “Do”, “make”, “give”: what comes after them is the act. */
const doing =
  /^(?:fai|faz|haz|zrób|сдела|mach|maak|gib|geef|donn|dam|dammi|daj|дай|нужн|brauch|hätte|necesit|quier|precis|vorrei|voudr|aimer|il me|potrzeb|chc)/u;

/** “When it is empty it crashes” is no question: such a word asks only where it stands first, or with its mark. */
function opensQuestion(word: RegExpExecArray, sentence: string): boolean {
  if (/[?？]/.test(sentence) || word.index <= 3) return true;
  return !/^(?:quand|quando|wo|wann|wanneer|waar|kiedy|когда|gdzie|где|onde|dove|où|welche)/u.test(word[0]);
}

/** “Erkläre, warum …” asks for an explanation, whatever comes after its verb. */
function startsWithVerb(tongue: Tongue, sentence: string, at: number): boolean {
  const verb = earliestVerb(tongue, sentence);
  return verb !== null && sentence.indexOf(verb.words) < at;
}
