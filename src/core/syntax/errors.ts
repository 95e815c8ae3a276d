import type { Range } from '../task/task.ts';
import type { Parsed } from './syntax.ts';
import { rangeOf, textOf, walk, wholeOf } from './walk.ts';

/** A place the grammar could not read, or where it had to invent a token. */
export interface SyntaxError {
  readonly range: Range;
  readonly kind: 'error' | 'missing';
  /** The unread text; for a missing token, the token. */
  readonly text: string;
}

/** The syntax errors that touch the range, outermost only, in order of the text. Empty without a grammar. */
export function syntaxErrors(parsed: Parsed, range: Range = wholeOf(parsed)): readonly SyntaxError[] {
  const errors: SyntaxError[] = [];
  walk(parsed.root, range, (node) => {
    if (!node.hasError) return false;
    if (node.isMissing) errors.push({ range: rangeOf(node), kind: 'missing', text: node.type });
    else if (node.isError) errors.push({ range: rangeOf(node), kind: 'error', text: textOf(parsed, node) });
    return !node.isError;
  });
  return errors;
}

/**
 * The errors of `after` that `before` did not have. Outside the edit they are compared by what they say and on which
 * side they are, as multisets; inside it, white space and the order don't matter either. What the grammar could not
 * read before the edit is not the edit's fault.
 */
export function newSyntaxErrors(
  before: Parsed,
  after: Parsed,
  edited: { readonly before: Range; readonly after: Range },
): readonly SyntaxError[] {
  const known = new Map<string, number>();
  for (const error of syntaxErrors(before)) {
    const key = keyOf(error, edited.before);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return syntaxErrors(after).filter((error) => {
    const key = keyOf(error, edited.after);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

/** Layout and position do not make an error another one; the side of the edit it is on does. */
function keyOf(error: SyntaxError, edited: Range): string {
  const { start, end } = error.range;
  // An error that swallows the edit and more changes its text with the edit.
  if (start < edited.start && end > edited.end) return `around ${error.kind}`;
  const side = end <= edited.start ? 'above' : start >= edited.end ? 'below' : 'within';
  return `${side} ${error.kind} ${error.text.replace(/\s+/g, ' ').trim()}`;
}
