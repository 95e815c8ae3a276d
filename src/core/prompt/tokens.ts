import { learnedRatio, type SeenInput } from '../budget/seenInput.ts';
import type { TokenFamily } from '../models/model.ts';
import { messageOverhead } from './messageOverhead.ts';
import type { InputTokens, Prompt } from './prompt.ts';

/** Tokens of a text in the o200k encoding; never below the true count, and above it by at most one per cut. */
export type CountTokens = (text: string) => Promise<number>;

/**
 * How many tokens of a family one o200k token can be, for what is expected and for what is bounded.
 * claude: measured 1.13–1.47 on code and prose. gemini: measured about 1.08. other: open tokenizers of 100k–150k entries
 * run 1.0–1.3 on code; text beyond ASCII is bounded apart (see `inputTokens`).
 */
const familyRatios: Readonly<Record<TokenFamily, { readonly expected: number; readonly bound: number }>> = {
  o200k: { expected: 1, bound: 1 },
  claude: { expected: 1.3, bound: 1.5 },
  gemini: { expected: 1.08, bound: 1.35 },
  other: { expected: 1.1, bound: 1.5 },
};

/** A run of one kind of character is cut at this length: byte-pair merging is quadratic on longer ones. */
const longestRun = 256;
/** Characters counted before the thread is given back; at the end of all but short texts it is, too. */
const sliceLength = 16_384;
const shortText = 2_048;
/** Lines whose counts are kept: those of a few large files. */
const keptLines = 16_384;

/**
 * Opens a counter over an encoder that is loaded on first use. Counts are kept line by line, since most lines of a
 * prompt are those of an earlier one: its static part, and the code of a file that is worked on.
 */
export function openTokenCounter(
  loadEncoder: () => Promise<(text: string) => number>,
  pause: () => Promise<void>,
): CountTokens {
  let encoder: ((text: string) => number) | null = null;
  const known = new Map<string, number>();
  const countPiece = (piece: string, encode: (text: string) => number): number => {
    if (piece.length > longestRun) return countSlice(piece, encode);
    const before = known.get(piece);
    if (before !== undefined) return before;
    const count = encode(piece);
    if (known.size >= keptLines) known.clear();
    // A copy, or the piece would keep the whole prompt in memory.
    known.set(piece.split('').join(''), count);
    return count;
  };
  return async (text) => {
    const encode = (encoder ??= await loadEncoder());
    let count = 0;
    let counted = 0;
    for (let start = 0; start < text.length;) {
      const line = endOfPiece(text, start);
      const end = line - start > sliceLength ? cutBefore(text, start + sliceLength) : line;
      count += countPiece(text.slice(start, end), encode) + (end < line ? 1 : 0);
      counted += end - start;
      if (counted >= sliceLength || (end === text.length && counted > shortText)) {
        counted = 0;
        await pause();
      }
      start = end;
    }
    return count;
  };
}

/** A prompt as counted once for all models. */
export interface PromptCount {
  /** Tokens of the static and of all parts in the o200k encoding. */
  readonly static: number;
  readonly all: number;
  readonly bytesBeyondAscii: number;
}

export async function countPrompt(prompt: Prompt, countTokens: CountTokens): Promise<PromptCount> {
  const staticTokens = await countTokens(prompt.static);
  return {
    static: staticTokens,
    all: staticTokens + (await countTokens(prompt.dynamic)),
    bytesBeyondAscii: bytesBeyondAscii(prompt.static) + bytesBeyondAscii(prompt.dynamic),
  };
}

/** A text that goes into a prompt beside its parts. */
export async function countText(
  text: string,
  countTokens: CountTokens,
): Promise<Pick<PromptCount, 'all' | 'bytesBeyondAscii'>> {
  return { all: await countTokens(text), bytesBeyondAscii: bytesBeyondAscii(text) };
}

/** Expected and bounded tokens of a prompt for a model: by its tokenizer's family, and by what was seen of it. */
export function tokensFor(
  count: PromptCount,
  family: TokenFamily,
  seen: SeenInput | null = null,
): InputTokens {
  const ratio = learnedRatio(familyRatios[family], seen);
  // An unknown tokenizer may spend a token per byte on what its vocabulary lacks.
  const beyondAscii = family === 'o200k' ? 0 : count.bytesBeyondAscii;
  return {
    expected: Math.ceil(count.all * ratio.expected) + messageOverhead,
    bound: Math.ceil(count.all * ratio.bound) + beyondAscii + messageOverhead,
    staticPrefix: Math.floor(count.static * ratio.expected),
  };
}

/** Expected and bounded tokens of a prompt for models of one tokenizer family. */
export async function inputTokens(
  prompt: Prompt,
  family: TokenFamily,
  countTokens: CountTokens,
): Promise<InputTokens> {
  return tokensFor(await countPrompt(prompt, countTokens), family);
}

/** Expected and bounded tokens of a prompt, counted once for all families. */
export async function inputTokensByFamily(
  prompt: Prompt,
  countTokens: CountTokens,
): Promise<(family: TokenFamily) => InputTokens> {
  const count = await countPrompt(prompt, countTokens);
  return (family) => tokensFor(count, family);
}

/**
 * Where the line that starts at `from` ends, or the last of several lines that must be counted together. The encoding
 * first cuts a text into words, and no word goes past a line end unless white space with another line end follows, or
 * a slash; so pieces cut elsewhere add up to the count of the whole.
 */
function endOfPiece(text: string, from: number): number {
  for (let end = text.indexOf('\n', from) + 1; end > 0; end = text.indexOf('\n', end) + 1) {
    let next = end;
    while (text.charCodeAt(next) === space || text.charCodeAt(next) === tab) next++;
    const code = text.charCodeAt(next);
    // Of the other characters below the first visible one, and past ASCII, some are white space.
    if (code > space && code < 0x7f && (code !== slash || next > end)) return end;
  }
  return text.length;
}

const [tab, space, slash] = [0x09, 0x20, 0x2f];

/** Splits long runs of letters, digits, spaces or other characters, then counts each piece. */
function countSlice(slice: string, encode: (text: string) => number): number {
  let count = 0;
  let start = 0;
  for (const run of slice.matchAll(longRuns)) {
    count += encode(slice.slice(start, run.index));
    for (let at = run.index; at < run.index + run[0].length;) {
      const end = Math.min(cutBefore(slice, at + longestRun), run.index + run[0].length);
      count += encode(slice.slice(at, end)) + 1;
      at = end;
    }
    start = run.index + run[0].length;
  }
  return count + encode(slice.slice(start));
}

const longRuns = new RegExp(
  `(?:[^\\s\\p{P}\\p{S}]{${longestRun},}|\\s{${longestRun},}|[\\p{P}\\p{S}]{${longestRun},})`,
  'gu',
);

/** The nearest place at or before `at` that does not split a surrogate pair. */
function cutBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function bytesBeyondAscii(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? (code >= 0xd800 && code <= 0xdfff ? 2 : 3) : 2;
  }
  return bytes;
}
