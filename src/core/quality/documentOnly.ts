import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import type { Range } from '../task/task.ts';
import { lineComment, nameOf } from './languages.ts';
import { saysNothing } from './docClaims.ts';
import { documentedParameters, isPlaceholder } from './docComment.ts';
import { docOf } from './docPlace.ts';
import { unsupportedDeeds } from './unsupported.ts';
import { untrue } from './docTruth.ts';
import { codeTokens, commentRanges } from './facts.ts';
import { outerSymbols, shapeOf } from './shape.ts';
import { type Edited, type Look, type Subject, failed, names, passed } from './subject.ts';
import type { Check } from './verdict.ts';

/** Documenting changes comments and nothing else, and says something true of every public symbol. */
export const checkDocumentation: Look = (subject) => {
  const { kind, after, answer } = subject;
  if (kind !== 'document' || after === null || answer.body.trim() === '') return [];
  return [commentsOnly(subject, after), ...gained(subject, after)];
};

function commentsOnly({ before, source, selected, selection }: Subject, after: Edited): Check {
  if (before.root === null || after.parsed.root === null) {
    const text = after.parsed.text.slice(after.range.start, after.range.end);
    const same = codeLines(selected, source.languageId) === codeLines(text, source.languageId);
    if (same) return passed('comments-only', 'Apart from lines of comment the text is the same.');
    return failed('comments-only', 'Lines that are no comments changed.');
  }
  const near = isLong(before) && sameAround(before, selection, after);
  const was = codeTokens(before, near ? selection : undefined);
  const is = codeTokens(after.parsed, near ? after.range : undefined);
  const at = was.findIndex((token, index) => token !== is[index]);
  if (at === -1 && was.length === is.length) return passed('comments-only', 'Only comments changed.');
  const place = at === -1 ? was.length : at;
  const word = is
    .slice(place)
    .concat(was.slice(place))
    .find((token) => /[\w"'`]/.test(token) && !token.startsWith('\u0001'));
  return failed(
    'comments-only',
    `The code changed, not only its comments${word === undefined ? '' : `, near ${names([word.trim()])}`}.`,
  );
}

function isLong(parsed: Parsed): boolean {
  return parsed.text.length > 4000;
}

/**
 * Whether what stands right before and behind the answer is the same in the tree as it was around the selection: then
 * nothing outside was taken in (by a comment without an end, say), and comparing the selection is enough.
 */
function sameAround(before: Parsed, selection: Range, after: Edited): boolean {
  const lengthOf = (parsed: Parsed) => parsed.text.length;
  const head = before.text.slice(0, selection.start).trimEnd().length - 1;
  const behind = before.text.slice(selection.end);
  const tail = behind.length - behind.trimStart().length;
  return (
    wayTo(before, head) === wayTo(after.parsed, head) &&
    (behind.trim() === '' ||
      wayTo(before, lengthOf(before) - behind.length + tail) ===
        wayTo(after.parsed, lengthOf(after.parsed) - behind.length + tail))
  );
}

/** The types of the nodes around an offset, from the innermost out. */
function wayTo(parsed: Parsed, offset: number): string {
  const types: string[] = [];
  if (offset < 0) return '';
  for (
    let node = parsed.root?.descendantForIndex(offset, offset + 1) ?? null;
    node !== null;
    node = node.parent
  )
    types.push(node.type);
  return types.join(' ');
}

function codeLines(text: string, languageId: string): string {
  const comment = lineComment(languageId);
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !comment.test(line))
    .join('\n');
}

function gained(subject: Subject, after: Edited): readonly Check[] {
  const { before, selection, selected, source } = subject;
  const text = after.parsed.text.slice(after.range.start, after.range.end).replace(/\r\n?/g, '\n');
  const added =
    commentText(after.parsed, after, source.languageId).length -
    commentText(before, { parsed: before, range: selection }, source.languageId).length;
  if (text.trim() === selected.trim())
    return [failed('documented', 'Nothing was documented: the reply is the code as it was.')];
  if (after.parsed.root === null) {
    return [
      added > 0
        ? passed('documented', 'Comments were added.')
        : failed('documented', 'No comment was added.', false),
    ];
  }
  const symbols = outerSymbols(after.parsed, after.range).filter((s) => s.kind !== 'variable' || s.exported);
  // A comment above the selection may document its first symbol.
  const comments = commentRanges(after.parsed, {
    start: Math.max(0, after.range.start - 2000),
    end: after.range.end,
  });
  const placeholder = commentRanges(after.parsed, after.range).find(
    (c) => isPlaceholder(c.text) && !selected.includes(c.text),
  );
  if (placeholder !== undefined) return [failed('documented', 'A comment is a form that was not filled in.')];
  const wrong = symbols
    .map((symbol) =>
      untrue(
        after.parsed,
        symbol,
        comments,
        before.text.slice(Math.max(0, selection.start - 4000), selection.end),
      ),
    )
    .find((because) => because !== null);
  if (wrong !== undefined && wrong !== null) return [failed('documented', wrong)];
  if (symbols.length === 0) {
    return [
      added > 0
        ? passed('documented', 'Comments were added.')
        : failed('documented', 'No comment was added.'),
    ];
  }
  const fresh = symbols
    .map((symbol) => ({ symbol, doc: docOf(after.parsed, symbol, comments) }))
    .filter(({ doc }) => doc !== '' && !foldedText(before.text).includes(foldedText(doc)));
  const hollow = fresh.filter(({ symbol, doc }) => saysNothing(doc, symbol.name));
  if (hollow.length > 0 && hollow.length * 2 >= fresh.length)
    return [
      failed(
        'documented',
        `The documentation of ${names(hollow.map(({ symbol }) => symbol.name))} says nothing.`,
      ),
    ];
  const untold = unsupportedDeeds(
    fresh.map(({ doc }) => bareText(doc)).join('\n'),
    withoutFresh(
      after.parsed.text,
      fresh.map(({ doc }) => doc),
    ),
    subject.instruction,
  );
  if (untold.length > 1)
    return [
      failed(
        'documented',
        `The documentation speaks of ${untold.join(' and ')}, of which the code has no trace.`,
      ),
    ];
  const partly = fresh.find(({ symbol, doc }) => missingParameter(after.parsed, symbol, doc) !== null);
  if (
    partly !== undefined &&
    /\b(?:all|every|each|full|fully|complete\w*|param\w*|arg\w*)\b/i.test(subject.instruction)
  )
    return [
      failed(
        'documented',
        `The documentation of \`${partly.symbol.name}\` leaves out \`${missingParameter(after.parsed, partly.symbol, partly.doc) ?? ''}\`.`,
      ),
    ];
  const bare = symbols.filter((symbol) => docOf(after.parsed, symbol, comments) === '');
  const main = symbols[0];
  if (bare.length === symbols.length && added <= 0)
    return [failed('documented', `No documentation was added to ${names(bare.map((s) => s.name))}.`)];
  const open = bare
    .filter((s) => !constructors.test(s.name) && s.container.at(-1) !== s.name)
    .filter(
      (s) =>
        (s.exported || s === main || wantsEach.test(subject.instruction)) &&
        !/^_[^_]/.test(s.name) &&
        s.kind !== 'variable',
    );
  if (open.length > 0) {
    const hard =
      wantsEach.test(subject.instruction) ||
      (!wantsInline(subject.instruction) &&
        (open.length * 2 >= symbols.length || open.some((s) => s.exported && !inherits(after.parsed, s))));
    return [failed('documented', `${names(open.map((s) => s.name))} has no documentation.`, hard)];
  }
  return [passed('documented', `Documentation was added in ${nameOf(source.languageId)}'s way.`)];
}

/** A comment's text without the marks at the beginning of its lines. */
function bareText(doc: string): string {
  return doc.replace(/^[ \t]*(?:\/\*+|\*+\/?|\/\/[/!]?|#+|"""|''')/gm, ' ');
}

function withoutFresh(text: string, docs: readonly string[]): string {
  return docs
    .flatMap((doc) => doc.split('\n'))
    .reduce((rest, line) => (line.trim().length > 3 ? rest.replace(line, ' ') : rest), text);
}

function foldedText(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A parameter that a comment passes over, though it describes others. */
function missingParameter(parsed: Parsed, symbol: CodeSymbol, doc: string): string | null {
  const told = documentedParameters(doc).map((name) => name.replace(/^[$*&.]+/, '').replace(/[.[].*$/, ''));
  if (told.length === 0 || !['function', 'method'].includes(symbol.kind)) return null;
  const own = shapeOf(parsed, symbol).parameters.map((p) => p.name.replace(/^[$*&.]+/, ''));
  return (
    own.find(
      (name) =>
        /^[A-Za-z]\w*$/.test(name) && !/^(?:self|cls|this|destructured)$/.test(name) && !told.includes(name),
    ) ?? null
  );
}

/** What a class's own documentation covers. */
const constructors = /^(?:__\w+__|constructor|initialize|__construct|new)$/;

/** What a symbol overrides is documented where it is declared. */
function inherits(parsed: Parsed, symbol: CodeSymbol): boolean {
  const head = parsed.text.slice(symbol.range.start, symbol.nameRange.end);
  return (
    /@Override\b|\boverride\b/.test(head) || /^(?:toString|equals|hashCode|String|Error)$/.test(symbol.name)
  );
}

/** Asked for by name: every one of them. */
const wantsEach =
  /\b(?:each|every|all)(?: \w+){0,3} (?:method|function|member|class|field|propert|symbol|export|procedure|def)\w*|\beverything\b/i;

function wantsInline(instruction: string): boolean {
  return /\b(?:inline|line by line|each line|step|explain|comment)\w*\b/i.test(instruction);
}

function commentText(parsed: Parsed, edited: Edited, languageId: string): string {
  if (parsed.root === null) {
    const comment = lineComment(languageId);
    return parsed.text
      .slice(edited.range.start, edited.range.end)
      .split('\n')
      .filter((l) => comment.test(l))
      .join('');
  }
  return commentRanges(parsed, edited.range)
    .map((c) => c.text.replace(/\s+/g, ''))
    .join('');
}
