/** An instruction cut into words, names and punctuation, so that words alone are ever made alike. */

/** One piece of an instruction. Plain words may be rewritten; everything else stands as it was written. */
export interface Piece {
  readonly text: string;
  readonly form: 'word' | 'name' | 'mark';
}

export interface Sentence {
  readonly pieces: readonly Piece[];
  /** How it ends: `.`, `?`, `!` or nothing. */
  readonly end: '' | '.' | '?' | '!';
}

/**
 * Sentences of an instruction, in order. Code spans, quotations, addresses, numbers, and everything else that is not
 * made of letters alone are names; their text is kept to the byte. A word that the code has is a name, too, unless
 * `known` says that it is everyday language. Where marks end names (`valid?`, `vec!`), they stay with them.
 */
export function sentencesOf(
  instruction: string,
  names: ReadonlySet<string>,
  known: (word: string) => boolean,
  marksEndNames: boolean,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let pieces: Piece[] = [];
  const endWith = (end: Sentence['end']): void => {
    if (pieces.length > 0 || end === '?') sentences.push({ pieces, end });
    pieces = [];
  };
  for (const chunk of chunksOf(instruction)) {
    if (isProtected(chunk)) {
      pieces.push(spanPiece(chunk, names, known));
      continue;
    }
    const { before, core, after } = chunk.startsWith(attached)
      ? { before: [], core: '', after: [...chunk.slice(1)] }
      : peel(chunk, marksEndNames);
    for (const mark of before) pieces.push({ text: mark, form: 'mark' });
    if (core !== '') pieces.push(corePiece(core, names, known));
    for (const mark of after) {
      const end = sentenceEnds.get(mark);
      if (end === undefined) pieces.push({ text: commas.get(mark) ?? mark, form: 'mark' });
      else endWith(end);
    }
  }
  endWith('');
  return sentences;
}

const spans =
  /```[^]*?```|`[^`\n]+`|"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|「[^」\n]*」|(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}])/gu;

function* chunksOf(instruction: string): Generator<string> {
  let from = 0;
  for (const span of instruction.matchAll(spans)) {
    yield* words(instruction.slice(from, span.index));
    yield span[0];
    from = span.index + span[0].length;
    // Punctuation right behind a span is the sentence's; one that stands alone may be what the sentence is about.
    const marks = /^[.,;:?!]+(?=\s|$)/.exec(instruction.slice(from))?.[0] ?? '';
    if (marks !== '') yield attached + marks;
    from += marks.length;
  }
  yield* words(instruction.slice(from));
}

const attached = '\0';

/** Between Chinese and Japanese marks there is no white space. */
function words(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[。！？，、]/gu, '$& ')
    .split(/\s+/)
    .filter((chunk) => chunk !== '');
}

function isProtected(chunk: string): boolean {
  return /^(?:`|["“«„「]|'.*'$)/su.test(chunk);
}

/** `total` in code font and the bare total are one name where the code has it. */
function spanPiece(span: string, names: ReadonlySet<string>, known: (word: string) => boolean): Piece {
  const inner = /^`([^`\n]+)`$/.exec(span)?.[1];
  if (inner === undefined) return { text: span, form: 'name' };
  const alsoBare = looksLikeCode(inner) || (names.has(inner) && !known(inner) && isWord(inner));
  return { text: alsoBare ? inner : span, form: 'name' };
}

function corePiece(core: string, names: ReadonlySet<string>, known: (word: string) => boolean): Piece {
  if (!isWord(core)) return { text: core, form: 'name' };
  const text = core.replaceAll('’', "'");
  return { text, form: names.has(core) && !known(core.toLowerCase()) ? 'name' : 'word' };
}

/** Letters, with an apostrophe or hyphens between them; no capitals inside. */
function isWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)*$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text);
}

function looksLikeCode(text: string): boolean {
  return /^[\w$]*(?:[a-z][A-Z]|\w_\w)[\w$]*$/.test(text);
}

const sentenceEnds: ReadonlyMap<string, Sentence['end']> = new Map([
  ['.', '.'],
  ['。', '.'],
  ['…', '.'],
  ['?', '?'],
  ['？', '?'],
  ['!', '!'],
  ['！', '!'],
]);
const commas: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['、', ','],
  ['–', '-'],
  ['—', '-'],
]);

/** Punctuation off both ends of a chunk; what is punctuation alone may be what the instruction is about. */
function peel(
  chunk: string,
  marksEndNames: boolean,
): { readonly before: string[]; readonly core: string; readonly after: string[] } {
  const shape = /^([([]*)(.*?)([)\],;:.?!…。！？，、]*)$/su.exec(chunk);
  const [, before = '', core = '', after = ''] = shape ?? [];
  if (core === '') return { before: [], core: chunk, after: [] };
  // Brackets that belong to the core stay with it: `foo()`, `a[0]`.
  const own = /[([]/.test(core) ? (/^[)\]]+/.exec(after)?.[0] ?? '') : '';
  // A run of marks says no more than its first one, but `...` is an operator in many languages.
  const rest = after.slice(own.length);
  const isPlain = isWord(core) || /^[-+]?\d[\d.,]*$/.test(core);
  if (/^(?:\.{2,}|[?!]{2,})/.test(rest) && !isPlain)
    return { before: [...before], core: core + after, after: [] };
  // Ruby's `valid?`, Rust's `vec!`, C#'s `int?`: only behind words does the reader of the sentence decide.
  if (marksEndNames && /^[?!]/.test(rest) && !isPlain)
    return { before: [...before], core: core + after, after: [] };
  const marks = rest.replace(/^\.{2,}/, '…').replace(/([?!])[?!]+/g, '$1');
  return { before: [...before], core: core + own, after: [...marks] };
}
