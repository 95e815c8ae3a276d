import type { Comment } from '../syntax/comments.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';

/** The comments right above a symbol, or the docstring right inside it; empty when there are none. */
export function docOf(parsed: Parsed, symbol: CodeSymbol, comments: readonly Comment[]): string {
  let start = symbol.range.start;
  const above: string[] = [];
  for (let at = comments.length - 1; at >= 0; at--) {
    const comment = comments[at];
    if (comment === undefined || comment.range.end > start) continue;
    const between = parsed.text.slice(comment.range.end, start);
    if (!isLead(between)) break;
    if (comment.role !== 'directive' || /<(?:summary|param)|^\/\/\/|^\/\*\*[^@]*\w/.test(comment.text))
      above.unshift(comment.text);
    start = comment.range.start;
  }
  const inside = comments.find(
    (c) =>
      c.role === 'documentation' &&
      /^[rRuU]?["']/.test(c.text) &&
      c.range.start > symbol.nameRange.end &&
      c.range.end <= symbol.range.end &&
      /[:\n]\s*$/.test(parsed.text.slice(symbol.nameRange.end, c.range.start)),
  );
  const nested =
    inside !== undefined &&
    /\n\s*(?:async )?(?:def|class) /.test(parsed.text.slice(symbol.nameRange.end, inside.range.start));
  return [...above, ...(inside === undefined || nested ? [] : [inside.text])].join('\n');
}

/** What may stand between a comment and its symbol: white space, decorators and attributes, modifiers. */
function isLead(between: string): boolean {
  if ((between.match(/\n/g) ?? []).length > 12) return false;
  if (/\n[ \t]*\n/.test(between.replace(/\r/g, ''))) return false;
  return between
    .split('\n')
    .every((line) =>
      /^\s*$|^\s*[@#[].*$|^\s*(?:\/\/|#)\s*(?:NOLINT|eslint|noqa|pylint|nolint|go:|clang).*$|^\s*(?:(?:export|default|declare|public|private|protected|internal|static|async|abstract|final|pub|const|let|var|type|template\s*<.*>|inline|constexpr)\s*)+$/.test(
        line,
      ),
    );
}
