import type { Range } from '../task/task.ts';
import { isComment } from './commentRoles.ts';
import { syntaxErrors } from './errors.ts';
import { plainLines } from './plainLines.ts';
import type { Parsed } from './syntax.ts';
import { type KeptComments, tokensOf } from './tokens.ts';
import { rangeOf, touches, walk } from './walk.ts';

/**
 * A text that stands for the code of the range: equal only for code of equal meaning, and equal however the code is
 * laid out. Where its layout misleads, that is something to say of it, and the text itself counts. Without a grammar, or
 * where the grammar cannot read the code, only as much of the layout is left out as is known to mean nothing there: in
 * Markdown and in strings of many lines, white space at a line's end has a meaning.
 */
export function canonicalCode(parsed: Parsed, range: Range, comments: KeptComments): string {
  if (parsed.root && !isBroken(parsed, range) && !isMisleading(parsed, range))
    return tokensOf(parsed, range, comments).join('\0');
  const text = parsed.text
    .slice(range.start, range.end)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\n+$/g, '');
  // What was read and misleads stays as it is laid out.
  return parsed.root && !isBroken(parsed, range) ? text : plainLines(parsed.languageId, text);
}

/** Lines of one block that begin in different columns: “if (a)\n  b();\n  c();” looks as if it were another program. */
function isMisleading(parsed: Parsed, range: Range): boolean {
  // JavaScript ends the statement there, which its grammar does not see.
  if (/\breturn[ \t]*\r?\n\s*</.test(parsed.text.slice(range.start, range.end))) return true;
  let found = false;
  walk(parsed.root, range, (node) => {
    if (found) return false;
    if (!blocks.test(node.type)) return true;
    const columns = new Set<number>();
    for (const child of node.namedChildren) {
      if (!touches(child, range) || isComment(child)) continue;
      const { start } = rangeOf(child);
      const lineStart = parsed.text.lastIndexOf('\n', start - 1) + 1;
      if (start >= range.start && parsed.text.slice(lineStart, start).trim() === '')
        columns.add(start - lineStart);
    }
    found = columns.size > 1;
    return true;
  });
  return found;
}

const blocks =
  /^(?:block|statement_block|compound_statement|program|translation_unit|source_file|body_statement|statement_list)$/;

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
