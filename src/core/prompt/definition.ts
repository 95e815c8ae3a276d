import { outlineItems, outlineText } from '../syntax/outline.ts';
import type { Parsed } from '../syntax/syntax.ts';

/**
 * What a definition says to those who use it: the symbol at an offset as its signature, a small type whole, with the
 * type it is a member of. Null where no symbol is, and without a grammar.
 */
export function definitionText(parsed: Parsed, offset: number): string | null {
  const items = outlineItems(parsed, null);
  const innermost = items.findLastIndex(
    ({ kind, range }) => kind !== 'import' && range.start <= offset && offset <= range.end,
  );
  const item = items[innermost];
  if (item === undefined) return null;
  return outlineText([...item.within.flatMap((index) => items[index] ?? []), item]);
}

/** How tests are written here: the imports of a test file and its first lines of code, without comments. */
export function styleText(code: string): string {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  let shown = '';
  for (const line of lines.slice(0, mostStyleLines)) {
    if (shown.length + line.length > mostStyleCharacters) break;
    shown += `${line}\n`;
  }
  return shown.trimEnd();
}

const mostStyleLines = 40;
/** Some 500 tokens. */
const mostStyleCharacters = 1_800;
