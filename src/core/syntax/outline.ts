import type { Range } from '../task/task.ts';
import { symbolsIn } from './symbols.ts';
import type { Parsed } from './syntax.ts';

/**
 * The file as signatures: imports first, then every symbol outside the kept range, bodies elided, indented by
 * nesting. Empty without a grammar.
 */
export function outline(parsed: Parsed, keep: Range | null): string {
  return symbolsIn(parsed)
    .filter(({ range }) => !keep || range.end <= keep.start || range.start >= keep.end)
    .map(({ container, signature }) => '  '.repeat(container.length) + signature)
    .join('\n');
}
