/** Which part of a document a task is about. No vscode here. */
import type { CodeSymbol } from '../core/syntax/syntax.ts';
import type { Kind, Range } from '../core/task/task.ts';

/** What there was to choose from; offsets into `text`. */
export interface Pointed {
  readonly text: string;
  /** What the user selected; empty when only the cursor stands somewhere. */
  readonly selected: Range;
  readonly askedKind: Kind | null;
  readonly instruction: string;
  /** The innermost definition around an offset. */
  readonly symbolAt: (offset: number) => CodeSymbol | null;
}

export type Choice =
  | { readonly kind: 'chosen'; readonly range: Range }
  | { readonly kind: 'empty' | 'binary' }
  | { readonly kind: 'too-large'; readonly characters: number };

/** Beyond this no model's context holds the selection and an answer about it. About 100,000 tokens. */
export const maxSelectedCharacters = 400_000;
/** Without a selection or a symbol, a file up to this many lines is taken whole. */
export const smallFileLines = 200;
/** Share of control characters above which a text is not code. */
const binaryShare = 0.1;

/**
 * The selection in whole lines without blank ones around it; without a selection the definition at the cursor, or
 * the whole of a small file. An empty document will do where something is to be written into it.
 */
export function chooseRange(pointed: Pointed): Choice {
  const { text } = pointed;
  const range = pickRange(pointed);
  if (range.end - range.start > maxSelectedCharacters) {
    return { kind: 'too-large', characters: range.end - range.start };
  }
  const code = text.slice(range.start, range.end);
  if (looksBinary(code)) return { kind: 'binary' };
  const trimmed = trimToCode(text, range);
  if (trimmed) return { kind: 'chosen', range: trimmed };
  const intoNothing =
    text.trim() === '' && pointed.askedKind === 'generate' && pointed.instruction.trim() !== '';
  return intoNothing ? { kind: 'chosen', range: { start: 0, end: text.length } } : { kind: 'empty' };
}

function pickRange({ text, selected, symbolAt }: Pointed): Range {
  if (selected.end > selected.start) {
    const named = symbolAt(selected.start);
    const isItsName =
      named && named.nameRange.start === selected.start && named.nameRange.end === selected.end;
    return isItsName ? named.range : selected;
  }
  const symbol = symbolAt(selected.start) ?? symbolAt(startOfCode(text, selected.start));
  if (symbol) return symbol.range;
  const whole = { start: 0, end: text.length };
  // A large file is still looked at whole where it is too large to be sent, so that the reason is the right one.
  const small = lineCount(text) <= smallFileLines;
  return small ? whole : { start: selected.start, end: selected.start };
}

/** With NULs, or with more control characters than any source file has. */
function looksBinary(code: string): boolean {
  if (code.includes('\0')) return true;
  const controls = code.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return controls > code.length * binaryShare;
}

/**
 * Drops blank lines around; a line that is selected but for its white space is taken whole, indentation included.
 * Null when nothing but white space is left.
 */
function trimToCode(text: string, range: Range): Range | null {
  const code = text.slice(range.start, range.end);
  const body = code.trim();
  if (body === '') return null;
  let start = range.start + code.indexOf(body);
  let end = start + body.length;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  if (text.slice(lineStart, start).trim() === '') start = lineStart;
  const rest = /^[^\S\r\n]*/.exec(text.slice(end, end + 500))?.[0].length ?? 0;
  if (/^(?:[\r\n]|$)/.test(text.slice(end + rest, end + rest + 1))) end += rest;
  return { start, end };
}

/** The first character on the cursor's line that is not white space: a cursor in the indentation means the line. */
function startOfCode(text: string, offset: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const indent = /^[^\S\r\n]*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  return Math.max(offset, lineStart + indent);
}

function lineCount(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}
