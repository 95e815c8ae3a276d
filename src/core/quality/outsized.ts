import type { VerifyInput } from './subject.ts';
import { longestReply } from './weights.ts';

/**
 * Characters of a line, characters of white space in a row, and lines, beyond which a reply is not read unless the
 * selection has as many: patterns and comparisons may take time in the square of these. Chosen, far above what code and
 * prose have: in the good cases of `bench verify` the longest line has 373 characters and the longest gap 17.
 */
const longestLine = 4000;
const longestGap = 400;
const mostLines = 3000;

/** Why a reply is not read at all: its size or shape would hold up whoever reads it. Null for one that can be read. */
export function outsized({
  raw,
  source,
  selection,
}: Pick<VerifyInput, 'raw' | 'source' | 'selection'>): string | null {
  if (raw.length > longestReply)
    return `The reply has ${Math.round(raw.length / 1000)} thousand characters; more than ${longestReply / 1000} thousand are not checked.`;
  const here = measured(raw);
  if (here.line <= longestLine && here.gap <= longestGap && here.lines <= mostLines) return null;
  const there = measured(source.text.slice(selection.start, selection.end));
  if (here.line > Math.max(longestLine, 2 * there.line))
    return `A line of the reply has ${here.line} characters; lines of more than ${longestLine} are not checked.`;
  if (here.gap > Math.max(longestGap, 2 * there.gap))
    return `The reply has ${here.gap} characters of white space in a row; more than ${longestGap} are not checked.`;
  if (here.lines > Math.max(mostLines, 2 * there.lines))
    return `The reply has ${here.lines} lines; more than ${mostLines} are not checked.`;
  return null;
}

/** The lines, the longest of them and the longest run of white space, counted in one pass. */
function measured(text: string): { readonly line: number; readonly gap: number; readonly lines: number } {
  let [line, gap, lines] = [0, 0, 1];
  let [lineStart, gapStart] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line = Math.max(line, at - lineStart);
      lineStart = at + 1;
      lines += 1;
    }
    if (!isSpace(code)) {
      gap = Math.max(gap, at - gapStart);
      gapStart = at + 1;
    }
  }
  return { line: Math.max(line, text.length - lineStart), gap: Math.max(gap, text.length - gapStart), lines };
}

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0xfeff || code === 0x1680 || isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(code);
}
