import { newSyntaxErrors, type SyntaxError, syntaxErrors } from '../syntax/errors.ts';
import type { Parsed } from '../syntax/syntax.ts';
import type { Range } from '../task/task.ts';
import { nameOf } from './languages.ts';
import { eachNode } from './nodes.ts';
import { type Edited, type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';

/** The reply parses where it stands: the file has no syntax error that it did not have before. */
export const checkSyntax: Look = (subject) => {
  const { after, before, form, selection, source, answer } = subject;
  if (after === null || answer.body.trim() === '') return [];
  if (after.parsed.root === null) {
    return [
      notApplicable(
        'syntax',
        `No grammar for ${nameOf(source.languageId)} is shipped, or the file is too large.`,
      ),
    ];
  }
  // In code that the grammar cannot read anyhow, an error elsewhere may only have moved.
  const broken = form === 'replacement' && syntaxErrors(before).length >= syntaxErrors(after.parsed).length;
  const errors =
    form === 'file'
      ? syntaxErrors(after.parsed)
      : newSyntaxErrors(before, after.parsed, { before: selection, after: after.range }).filter(
          (error) => within(error.range, after.range) || !broken,
        );
  const first = errors.find((error) => !opensMacro(after.parsed, error) && !opensBoth(after.parsed, error));
  if (first === undefined) {
    if (form === 'replacement' && stillBroken(subject, after)) {
      return [failed('syntax', 'The syntax error that was to be fixed is still there.')];
    }
    const shifted = source.languageId === 'python' ? misindented(after.parsed, after.range) : null;
    if (shifted !== null && misindented(before, selection) === null) {
      return [
        failed('syntax', `In its place in the file the reply is indented wrongly near ${names([shifted])}.`),
      ];
    }
    return [passed('syntax', 'The code parses in its place.')];
  }
  const line = after.parsed.text
    .slice(after.range.start, Math.max(first.range.start, after.range.start))
    .split('\n').length;
  const what = first.kind === 'missing' ? `\`${first.text}\` is missing` : 'the code cannot be read';
  const where =
    first.range.start < after.range.start
      ? 'above it'
      : first.range.start > after.range.end
        ? 'below it'
        : `on line ${line} of the reply`;
  return [failed('syntax', `In its place in the file the reply brings a syntax error: ${what} ${where}.`)];
};

/** `TEST_CASE("…") {`: to the grammar a call without its semicolon, to the preprocessor the head of a function. */
function opensMacro({ languageId, text }: Parsed, { kind, text: token, range }: SyntaxError): boolean {
  if ((languageId !== 'cpp' && languageId !== 'c') || kind !== 'missing' || token !== ';') return false;
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  return (
    /^\s*[A-Z][A-Z\d_]*\s*\(.*\)\s*$/.test(line) && /^\s*\{/.test(text.slice(range.start, range.start + 40))
  );
}

/** `3<>/dev/tcp/…`: a shell's way to open for reading and writing, which the grammar does not know. */
function opensBoth({ languageId, text }: Parsed, { range }: SyntaxError): boolean {
  if (languageId !== 'shellscript') return false;
  const end = text.indexOf('\n', range.start);
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, end === -1 ? text.length : end);
  return /\d?<>\s*\S/.test(line) && line.length < 400;
}

function within(inner: Range, outer: Range): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

/** A fix of code that could not be read must leave code that can be, unless it is about something else. */
function stillBroken({ kind, before, selection, instruction, diagnostics }: Subject, after: Edited): boolean {
  if (kind !== 'fix' || syntaxErrors(before, selection).length === 0) return false;
  const wish = [instruction, ...diagnostics.map((d) => d.message)].join(' ').trim();
  const general = wish.split(/\s+/).length <= 4;
  const about =
    /syntax|expected|unexpected|unterminated|missing|bracket|brace|paren|semicolon|indent|pars|compil/i;
  return (general || about.test(wish)) && syntaxErrors(after.parsed, after.range).length > 0;
}

/** The first statement of a Python block that does not stand in the column of the one before it. */
function misindented(parsed: Parsed, range: Range): string | null {
  let found: string | null = null;
  eachNode(parsed, { start: 0, end: parsed.text.length }, (node) => {
    if (found !== null || node.endIndex < range.start || node.startIndex > range.end) return false;
    if (node.type !== 'block' && node.type !== 'module') return true;
    let column: number | null = null;
    let row = -1;
    for (const child of node.namedChildren) {
      if (child === null || child.type === 'comment' || child.isError) continue;
      const { row: at, column: stands } = child.startPosition;
      const fresh = at !== row;
      row = child.endPosition.row;
      if (
        !fresh ||
        /\S/.test(
          parsed.text.slice(parsed.text.lastIndexOf('\n', child.startIndex - 1) + 1, child.startIndex),
        )
      )
        continue;
      if (column === null) column = stands;
      else if (column !== stands && child.startIndex <= range.end && found === null)
        found = child.text.split('\n')[0] ?? '';
    }
    return true;
  });
  return found;
}
