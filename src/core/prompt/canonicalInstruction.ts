import type { Kind } from '../task/task.ts';
import { courtesies, withoutClosers, withoutOpeners, withoutPlease } from './courtesies.ts';
import { asForeignRequest } from './foreignRequests.ts';
import { aboutWords, keywordForms, longForms, marksEndNames, saysNothing } from './equalPhrases.ts';
import { type Piece, type Sentence, sentencesOf } from './instructionWords.ts';
import { withoutAsides, withoutSmile } from './politeForms.ts';
import { asStatement, asksSomething } from './questions.ts';
import {
  asRequest,
  bounded,
  codeMeant,
  converted,
  inOrder,
  made,
  unordered,
  withKnownPhrases,
  withoutArticles,
  withTool,
} from './requests.ts';
import { codeWords, isEveryday, things, tools } from './requestWords.ts';
import { withoutSlip } from './slips.ts';

/** What an instruction is read against: it may name what the code has. */
export interface Asked {
  readonly kind: Kind;
  readonly languageId: string;
  /** Every word of the code that may be a name. */
  readonly names: ReadonlySet<string>;
}

/**
 * A text that is equal only for instructions of equal meaning. Words and their order are kept; what is made alike is
 * listed, one by one, in equalPhrases.ts and beside it: composed characters, the capital of a sentence, end marks, courtesies,
 * contractions, articles before things of code, and known phrasings. Names of code, quotations, numbers and every
 * word that is not listed stand as they were written.
 */
export function canonicalInstruction(instruction: string, asked: Asked): string {
  const text = withoutSmile(spacedEnd(instruction.replace(/\r\n?/g, '\n').trim()));
  const items = itemsOf(text);
  if (items.length > 1) return items.map((item) => canonicalInstruction(item, asked)).join('\n');
  if (hasLayout(text)) return `as written\n${text}`;
  const marks = marksEndNames.has(asked.languageId);
  const sentences = sentencesOf(text, asked.names, isKnown, marks);
  const said = sentences
    .map((sentence) => canonicalSentence(sentence, asked, text))
    .filter((words) => words.length > 0);
  // Nothing but courtesies: whatever is meant, it is not the same as nothing at all.
  if (said.length === 0) return text;
  if (said.length === 1 && saysNothing[asked.kind].includes(said[0]?.join(' ') ?? '')) return '';
  return said.map((words) => words.join(' ')).join(' . ');
}

/** In French a question mark stands apart; where it may be an operator that is spoken of, it stays so. */
function spacedEnd(text: string): string {
  return text.replace(/(?<=\p{L}{4,})(?<!\b(?:operator|means|with)) (?=[?!]$)/u, '');
}

/** Code that was pasted in: its line ends and indentation may be what it says. */
function hasLayout(text: string): boolean {
  return /```|\n[ \t]+\S|\n\s*(?:[-*•]|\d+[.)])\s/.test(text);
}

/**
 * The lines of an instruction in the form of a list, what stands before the list first. However it is marked, a list
 * says its items in their order; numbers have to count them.
 */
function itemsOf(text: string): readonly string[] {
  if (text.includes('```')) return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marks = lines.map((line) => /^(?:([-*•])|(\d+)[.)])\s+(?=\S)/.exec(line));
  const first = marks.findIndex((mark) => mark !== null);
  if (first === -1 || first > 1 || marks.slice(first).some((mark) => mark === null)) return [];
  const counted = marks.slice(first).every((mark, at) => mark?.[2] === undefined || mark[2] === `${at + 1}`);
  return counted ? lines.map((line, at) => line.slice(marks[at]?.[0].length ?? 0)) : [];
}

function canonicalSentence({ pieces, end }: Sentence, asked: Asked, instruction: string): readonly string[] {
  const { kind, languageId, names } = asked;
  const changes = kind !== 'explain' && kind !== 'review' && kind !== 'ask';
  const shouted =
    pieces.length > 2 &&
    pieces.every(({ text }) => text === text.toUpperCase() && isKnown(text.toLowerCase()));
  const literal = pieces.some(({ text }) => aboutWords.has(text.toLowerCase()));
  const written = pieces.map((piece, at) =>
    shouted ? piece.text.toLowerCase() : wordOf(piece, at, literal, names),
  );
  let words = literal
    ? renaming(written, pieces)
    : expanded(written, languageId).map((word) => mendedWord(word, names));
  if (courtesies.has(words.join(' '))) return [];

  const plain = literal ? words : asForeignRequest(words);
  const opened = withoutOpeners(plain, changes, kind === 'generate');
  const polite = changes && !literal ? withoutAsides(opened.words) : opened.words;
  const kept = literal ? polite : withoutPlease(polite, names);
  // In a request about wording, the last words may be part of it.
  const please = kept.at(-1) === 'please' && kept.at(-2) === ',' ? 2 : 0;
  words = literal ? kept.slice(0, kept.length - please) : withoutClosers(kept, kind === 'generate');
  // The mark belongs to the courtesy that stood before it.
  const ended = words.length < kept.length ? '' : end;
  const question = opened.asked || plain !== words || asksSomething(words);
  // From here on an ask is a question: nothing of it is a request that could be put otherwise.
  if (kind !== 'ask' && kind !== 'generate') words = asRequest(words, kind, languageId);
  if (!literal) {
    words = withKnownPhrases(words);
    words = codeMeant(words, names);
    if (kind !== 'ask' && kind !== 'generate') words = asRequest(words, kind, languageId);
    words = withoutArticles(words);
    if (changes) words = withoutArticles(converted(made(words), names));
    words = bounded(inOrder(words));
    if (kind !== 'ask' && kind !== 'generate') words = unordered(words);
    if (kind === 'test') words = withTool(words);
  }
  if (!literal && !changes) words = asStatement(words, names.has('this'));
  if (!literal) words = withoutLooseEnd(words);
  const mark = endMark(ended, words, question, asked, instruction);
  const all = literal ? words : withoutCodeAtEnd(words, names);
  return mark === '' ? all : [...all, mark];
}

function isKnown(word: string): boolean {
  return isEveryday(word) || things.has(word);
}

/** A word of the instruction as it is compared: names carry a mark, so that no word is taken for one. */
function wordOf({ text, form }: Piece, at: number, literal: boolean, names: ReadonlySet<string>): string {
  if (form === 'mark') return text;
  const lower = text.toLowerCase();
  if (form === 'name') return /^\d+$/.test(text) ? text : `\`${tools.has(lower) ? lower : text}`;
  if (tools.has(lower)) return `\`${lower}`;
  if (lower === text || names.has(text)) return text;
  const capital = text.slice(1) === lower.slice(1);
  if (at === 0 && (isEveryday(lower) || (capital && !codeWords.has(lower)))) return lower;
  return !literal && shouts.has(lower) ? lower : text;
}

/** Small words that people write in capitals to be heard. In mid-sentence other capitals may name something. */
const shouts = new Set([
  'do',
  'dont',
  "don't",
  'not',
  'only',
  'all',
  'never',
  'always',
  'no',
  'except',
  'please',
  'pls',
  'thanks',
  "i'm",
  "i'd",
  'faster',
  'simpler',
  'shorter',
  'better',
  'more',
  'less',
  'also',
  'very',
]);

function mendedWord(word: string, names: ReadonlySet<string>): string {
  return isKnown(word) || names.has(word) ? word : withoutSlip(word);
}

/** In “rename a to b” both are names, in code font or not. */
function renaming(words: readonly string[], pieces: readonly Piece[]): readonly string[] {
  const at = words.indexOf('rename');
  if (at === -1 || words[at + 2] !== 'to' || pieces.length !== words.length) return words;
  const name = (word: string, index: number): string => {
    const bare = /^`?([\p{L}_$][\p{L}\p{N}_$]*)`?$/u.exec(pieces[index]?.text ?? '')?.[1];
    return (index === at + 1 || index === at + 3) && bare !== undefined ? `\`${bare}` : word;
  };
  return words.map(name);
}

/** Contractions and slips in full; a comma before “and” or “then” says nothing. */
function expanded(words: readonly string[], languageId: string): readonly string[] {
  const own = keywordForms[languageId] ?? [];
  // Beside its long form a short one is another thing: “use args instead of arguments”.
  const stays = (word: string, long: string) => own.includes(word) || words.includes(long);
  return words
    .flatMap((word) => {
      const long = Object.hasOwn(longForms, word) ? longForms[word] : undefined;
      return long === undefined || stays(word, long) ? [word] : long.split(' ');
    })
    .filter((word, at, all) => !(word === ',' && /^(?:and|then|but|or|because)$/.test(all[at + 1] ?? '')));
}

/** “…in this code” at the end says where the task is anyway. */
function withoutCodeAtEnd(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const said = words.join(' ');
  const end = names.has('this') ? / (?:in|of|for|from|on|to) CODE$/ : / (?:in|of|for|from|on) (?:CODE|this)$/;
  const cut = said.replace(end, '');
  return cut === said || cut.split(' ').length < 2 || /(?:^| )(?:not|only|but|except|out)$/.test(cut)
    ? words
    : cut.split(' ');
}

/** A comma, colon or semicolon behind the last word ends nothing; dots behind “this” trail off. */
function withoutLooseEnd(words: readonly string[]): readonly string[] {
  const [before = '', last = ''] = words.slice(-2);
  if (words.length < 2 || !/^\p{L}+$/u.test(before)) return words;
  if (/^[,;:]$/.test(last)) return words.slice(0, -1);
  return /^`(?:\.{2,}|…)$/.test(last) && /^(?:this|it|CODE)$/.test(before) ? words.slice(0, -1) : words;
}

/** The end mark where it may say something: behind a number or a name, or as a question that is worded as none. */
function endMark(
  end: Sentence['end'],
  words: readonly string[],
  question: boolean,
  { languageId }: Asked,
  instruction: string,
): string {
  const last = words.at(-1) ?? '';
  if (end === '') return '';
  if (end === '.') return /^\d+$/.test(last) && instruction.split(last).length > 2 ? '.' : '';
  const plain = isEveryday(last) || things.has(last) || last === 'CODE';
  if (marksEndNames.has(languageId) && !plain) return end;
  if (end === '?') return question ? '' : '?';
  return plain || !last.startsWith('`') ? '' : '!';
}
