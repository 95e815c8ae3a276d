/** Random texts of the sorts that tokenizers count differently from what one would guess. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** A text, and what sort it is of. */
export interface Sample {
  readonly sort: string;
  readonly text: string;
}

/** Short, because the reference tokenizer takes time in the square of a run's length. */
const mostCharacters = 300;

/** Texts of every sort, about as many of each; those with long runs are rarer, being dear to count. */
export function samples(sourceFolder: string): fc.Arbitrary<Sample> {
  const own = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(sourceFolder, name), 'utf8'));
  const sorts: Readonly<Record<string, readonly [weight: number, texts: fc.Arbitrary<string>]>> = {
    code: [20, slicesOf(own)],
    'code with marks': [10, joined(slicesOf(own, 60), fc.constantFrom(...marks, ...ideographs, ...emoji))],
    cjk: [10, joined(fc.constantFrom(...ideographs), ideograph)],
    emoji: [10, joined(fc.constantFrom(...emoji), fc.constantFrom(' ', '', '\u{1f3fd}', '\u200d', '\ufe0f'))],
    base64: [10, fc.base64String({ maxLength: 1000 })],
    hex: [5, joined(hexDigits, fc.constantFrom('', '-', ' ', '0x'))],
    'any characters': [10, fc.string({ unit: 'binary', maxLength: mostCharacters })],
    'half characters': [3, halves],
    marks: [10, joined(fc.constantFrom(...marks), fc.constantFrom(...marks))],
    'special tokens': [8, joined(fc.constantFrom(...special), slicesOf(own, 30))],
    prose: [4, fc.lorem({ mode: 'sentences', maxCount: 12 })],
    'short runs': [8, joined(runs(1, 40), runs(1, 40), 6)],
    'long runs': [1, joined(runs(200, 400), fc.constantFrom('', 'x', '\n', ' = '), 2)],
  };
  return fc.oneof(
    ...Object.entries(sorts).map(([sort, [weight, texts]]) => ({
      weight,
      arbitrary: texts.map((text) => ({ sort, text })),
    })),
  );
}

const marks = [
  ...['\n', '\n\n', '\r\n', '\r', ' \n', '  ', '\t', '\u00a0', '\u0085', '\u2028', '\u0301', '\ufeff', '\0'],
  ...['/', '//', '};', ')', '})', '{', 'a', 'Word', "don't", "it'S", ' x = 1', '12345', '0x1F', '1e9'],
  ...[
    'é',
    'ß',
    'ǅ',
    'İ',
    '"',
    '/**',
    ' * ',
    '_',
    '=>',
    '≠',
    '→',
    '…',
    '¼',
    'ﬁ',
    '½',
    '\u202e',
    'नमस्ते',
    'ไทย',
    'مرحبا',
  ],
];
const ideographs = [
  '漢字',
  'かな',
  'カナ',
  '한국어',
  '中文',
  '。',
  '、',
  '「',
  '」',
  '𠮷',
  '々',
  'ー',
  '関数',
  '变量',
];
const emoji = ['👩‍👩‍👧', '🇩🇪', '👍🏽', '🏳️‍🌈', '🫠', '✅', '1️⃣', '😀', '🧑🏿‍🚀', '⚠️'];
const special = [
  ...['<|endoftext|>', '<|endofprompt|>', '<|im_start|>', '<|im_end|>', '<|fim_prefix|>', '<|fim_suffix|>'],
  ...['<|start|>', '<|end|>', '<|message|>', '<|', '|>', '<|endof', '[INST]', '</s>'],
];

const ideograph = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
const hexDigits = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), maxLength: 64 });
const halves = fc
  .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

function slicesOf(texts: readonly string[], most = mostCharacters): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: most }),
    })
    .map(({ text, at, length }) => {
      const start = Math.floor(at * text.length);
      return text.slice(start, start + length);
    });
}

function runs(min: number, max: number): fc.Arbitrary<string> {
  const character = fc.constantFrom(
    'a',
    'é',
    ' ',
    '\t',
    '\n',
    '=',
    '-',
    '*',
    '/',
    '9',
    '漢',
    '😀',
    '\u0301',
    '\0',
  );
  return fc.tuple(character, fc.integer({ min, max })).map(([c, n]) => c.repeat(n));
}

function joined(
  some: fc.Arbitrary<string>,
  others: fc.Arbitrary<string>,
  maxLength = 24,
): fc.Arbitrary<string> {
  return fc.array(fc.oneof(some, others), { maxLength }).map((parts) => parts.join('').slice(0, 900));
}
