import type { Range } from '../task/task.ts';
import { tokens } from './comments.ts';
import type { Parsed } from './syntax.ts';

/**
 * A text that stands for the code of the range: equal only for code of equal meaning, and equal however the code is
 * laid out. Without a grammar, the text itself with line ends and trailing white space made alike.
 */
export function canonicalCode(parsed: Parsed, range: Range, comments: 'kept' | 'ignored'): string {
  if (!parsed.root) {
    return parsed.text
      .slice(range.start, range.end)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
  }
  return tokens(parsed, range, comments).join('\u0000');
}
