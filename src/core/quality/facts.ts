import * as comments from '../syntax/comments.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import * as symbols from '../syntax/symbols.ts';
import type { Range } from '../task/task.ts';

/** Facts of a tree that many checks ask for, told once for each tree and range: telling them is most of a check's time. */
const told = new WeakMap<Parsed, Map<string, unknown>>();

export function symbolsIn(parsed: Parsed, range?: Range): readonly CodeSymbol[] {
  return once(parsed, `symbols ${keyOf(range)}`, () => {
    if (range === undefined || parsed.text.length > wholeUpTo) return symbols.symbolsIn(parsed, range);
    return symbolsIn(parsed).filter(
      ({ nameRange }) => nameRange.start >= range.start && nameRange.end <= range.end,
    );
  });
}

/** Files up to this many UTF-16 units are searched for symbols once and as a whole, as some checks need them anyhow. */
const wholeUpTo = 60_000;

export function codeTokens(parsed: Parsed, range?: Range): readonly string[] {
  return once(parsed, `tokens ${keyOf(range)}`, () => comments.codeTokens(parsed, range));
}

export function commentRanges(parsed: Parsed, range?: Range): readonly comments.Comment[] {
  return once(parsed, `comments ${keyOf(range)}`, () => comments.commentRanges(parsed, range));
}

/** The tokens of code without marks of layout, joined by spaces. */
export function joinedTokens(parsed: Parsed, range: Range): string {
  return once(parsed, `joined ${keyOf(range)}`, () =>
    codeTokens(parsed, range)
      .filter((token) => !/^[\u0001\u0002]/.test(token))
      .join(' '),
  );
}

function once<T>(parsed: Parsed, key: string, tell: () => T): T {
  const facts = told.get(parsed) ?? new Map<string, unknown>();
  told.set(parsed, facts);
  if (!facts.has(key)) facts.set(key, tell());
  return facts.get(key) as T;
}

function keyOf(range: Range | undefined): string {
  return range === undefined ? '' : `${range.start} ${range.end}`;
}
