import type { Range } from '../task/task.ts';
import { syntaxErrors } from './errors.ts';
import type { Parsed } from './syntax.ts';
import { type KeptComments, tokensOf } from './tokens.ts';

/**
 * A text that stands for the code of the range: equal only for code of equal meaning, and equal however the code is
 * laid out. Without a grammar, or where the grammar cannot read the code (what layout means there, nobody knows), it
 * is the text itself with line ends made alike: in Markdown and in strings of many lines, white space at a line's end
 * has a meaning.
 */
export function canonicalCode(parsed: Parsed, range: Range, comments: KeptComments): string {
  if (parsed.root && !isBroken(parsed, range)) return tokensOf(parsed, range, comments).join('\0');
  return parsed.text
    .slice(range.start, range.end)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\n+$/g, '');
}

/** An error also changes how what stands beside it is read: all statements at the top that touch the range count. */
function isBroken(parsed: Parsed, range: Range): boolean {
  if (!parsed.root?.hasError) return false;
  return (
    parsed.root.isError || syntaxErrors(parsed, range).length > 0 || touchesBrokenStatement(parsed, range)
  );
}

function touchesBrokenStatement(parsed: Parsed, range: Range): boolean {
  return (parsed.root?.children ?? []).some(
    (node) => node.hasError && node.startIndex <= range.end && node.endIndex >= range.start,
  );
}
