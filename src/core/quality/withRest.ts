import { commentRanges } from '../syntax/comments.ts';
import { stubsIn } from '../syntax/stubs.ts';
import { definedIn } from '../syntax/symbols.ts';
import type { CodeSymbol, Parse, Parsed } from '../syntax/syntax.ts';
import { wholeOf } from '../syntax/walk.ts';
import type { Range } from '../task/task.ts';
import { fencesIn } from './fences.ts';
import type { VerifyInput } from './subject.ts';

/**
 * The whole selection with the definitions that the reply wrote again in place of the old ones. Models leave out what
 * they don't change; where that is sure, nothing of it is lost: of several definitions the reply fills in those that
 * were only stubs, or it says that the rest stays. Null for every other reply, which counts as it is.
 */
export async function withRest(
  { kind, selection, raw }: VerifyInput,
  before: Parsed,
  body: string,
  parse: Parse,
): Promise<string | null> {
  if (before.root === null || (kind !== 'generate' && !saysSo(raw))) return null;
  const own = outermost(before, selection);
  if (own.length === 0) return null;
  const reply = await parse(before.languageId, body);
  try {
    const fresh = outermost(reply, wholeOf(reply));
    if (!reply.root || reply.root.hasError || fresh.length === 0) return null;
    if (codeOutside(reply, wholeOf(reply), fresh) !== '') return null;
    const pairs = fresh.flatMap((one) => {
      const same = own.filter(({ name }) => name === one.name);
      return same.length === 1 && same[0] !== undefined ? [{ old: same[0], one }] : [];
    });
    const taken = pairs.map(({ old }) => old);
    if (pairs.length < fresh.length || new Set(taken).size < fresh.length) return null;
    if (codeOutside(before, selection, taken) === '') return null;
    if (kind === 'generate' && !fillsStubs(before, selection, taken)) return null;
    let text = before.text.slice(selection.start, selection.end);
    for (const { old, one } of pairs.sort((a, b) => b.old.range.start - a.old.range.start)) {
      if (columnOf(before, old) !== columnOf(reply, one)) return null;
      const from = aboveIt(reply, one);
      const start = from < one.range.start ? aboveIt(before, old) : old.range.start;
      text =
        text.slice(0, Math.max(0, start - selection.start)) +
        reply.text.slice(from, one.range.end) +
        text.slice(old.range.end - selection.start);
    }
    return text.replace(/\r\n?/g, '\n');
  } finally {
    reply.dispose();
  }
}

/** “The rest stays as it is”, said outside of the code. */
function saysSo(raw: string): boolean {
  const lines = raw.split(/\r\n|\n|\r/);
  for (const { lines: at } of fencesIn(raw)) lines.fill('', at.from, at.to);
  return restStays.test(lines.join(' '));
}

const restStays =
  /\b(?:the rest|everything else|all else|the others?|the other (?:functions?|methods?|parts?|definitions?|members?)|the remaining \w+)\b[^.]{0,40}\b(?:stays?|remains?|unchanged|untouched|unaffected|as (?:it|they) (?:is|are|was|were)|the same|as before|can stay)\b|\bonly (?:this|that|the) (?:function|method|definition)\b[^.]{0,40}\bchange/i;

function outermost(parsed: Parsed, range: Range): readonly CodeSymbol[] {
  const inside = definedIn(parsed, range, 'outside functions')
    .map(({ symbol }) => symbol)
    .filter((one) => one.range.start >= range.start && one.range.end <= range.end);
  return inside.filter(
    (one) =>
      !inside.some(
        (other) => other !== one && other.range.start <= one.range.start && other.range.end >= one.range.end,
      ),
  );
}

/** What of the range is neither in these symbols nor a comment. */
function codeOutside(parsed: Parsed, range: Range, symbols: readonly CodeSymbol[]): string {
  const left = [...symbols, ...commentRanges(parsed, range)]
    .map((one) => one.range)
    .sort((a, b) => a.start - b.start);
  let code = '';
  let at = range.start;
  for (const { start, end } of left) {
    code += parsed.text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (code + parsed.text.slice(at, range.end)).replace(/[\s;]+/g, '');
}

function fillsStubs(before: Parsed, selection: Range, taken: readonly CodeSymbol[]): boolean {
  const stubs = stubsIn(before, selection).map(({ nameRange }) => nameRange.start);
  const within = ({ range }: CodeSymbol, start: number) => start >= range.start && start < range.end;
  return (
    stubs.every((start) => taken.some((one) => within(one, start))) &&
    taken.every((one) => stubs.some((start) => within(one, start)))
  );
}

function columnOf({ text }: Parsed, { range }: CodeSymbol): number {
  return range.start - (text.lastIndexOf('\n', range.start - 1) + 1);
}

/** Where the comments that stand right above a symbol begin; its own start where there are none. */
function aboveIt(parsed: Parsed, { range }: CodeSymbol): number {
  let { start } = range;
  for (const comment of [...commentRanges(parsed, { start: 0, end: start })].reverse()) {
    const gap = parsed.text.slice(comment.range.end, start);
    const line = parsed.text.lastIndexOf('\n', comment.range.start - 1) + 1;
    const alone = parsed.text.slice(line, comment.range.start).trim() === '';
    if (!alone || !/^[ \t]*\r?\n?[ \t]*$/.test(gap)) break;
    start = comment.range.start;
  }
  return start;
}
