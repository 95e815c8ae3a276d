import type { Range } from '../task/task.ts';
import { syntaxErrors } from './errors.ts';
import type { Parsed } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/**
 * A text that stands for the code of the range: equal only for code of equal meaning, and equal however the code is
 * laid out. Without a grammar, or where the grammar cannot read the code (what layout means there, nobody knows), it
 * is the text itself with line ends and trailing white space made alike.
 */
export function canonicalCode(parsed: Parsed, range: Range, comments: 'kept' | 'ignored'): string {
  if (parsed.root && !isBroken(parsed, range)) return tokensOf(parsed, range, comments).join('\0');
  return parsed.text
    .slice(range.start, range.end)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .join('\n')
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
