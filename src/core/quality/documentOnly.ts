import type { Comment } from '../syntax/comments.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import type { Range } from '../task/task.ts';
import { lineComment, nameOf } from './languages.ts';
import { documentedParameters, documentedPlaces, documentsResult, isPlaceholder } from './docComment.ts';
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

/** The comments right above a symbol, or the docstring right inside it; empty when there are none. */
function docOf(parsed: Parsed, symbol: CodeSymbol, comments: readonly Comment[]): string {
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

/** What a symbol's documentation says that its head contradicts. */
function untrue(
  parsed: Parsed,
  symbol: CodeSymbol,
  comments: readonly Comment[],
  /** The code as it was, with what stands above it. */
  old: string,
): string | null {
  const bare = (text: string) => text.replace(/\s+/g, '');
  // What was there before is not the reply's claim.
  const known = bare(old);
  const doc = docOf(
    parsed,
    symbol,
    comments.filter((c) => !known.includes(bare(c.text))),
  );
  if (doc === '') return null;
  const code = parsed.text.slice(symbol.range.start, symbol.range.end);
  if (parsed.languageId === 'shellscript' && !/\$[@*]|\bshift\b|\$\{[@*!]|\$#|getopts/.test(code)) {
    const beyond = documentedPlaces(doc).find((place) => !new RegExp(`\\$\\{?${place}(?!\\d)`).test(code));
    if (beyond !== undefined)
      return `The documentation of \`${symbol.name}\` describes an argument $${beyond} that it does not take.`;
  }
  const callable = symbol.kind === 'function' || symbol.kind === 'method';
  const shape = shapeOf(parsed, symbol);
  const head =
    callable && shape.parameters.length > 0
      ? shape.parameters.map((p) => `${p.name} ${p.type}`).join(' ') + code.slice(0, code.indexOf('('))
      : code;
  const unknown = documentedParameters(doc).filter((name) => {
    const root = name.replace(/[.[].*$/, '').replace(/^[*&$.]+/, '');
    if (root === '' || /[.[]/.test(name)) return false;
    if (
      callable &&
      shape.parameters.length === 0 &&
      /\(\s*\)/.test(code.slice(0, 200)) &&
      !/\$\d|\$@|func_get_args|arguments|@_/.test(code)
    )
      return true;
    return !new RegExp(`(?<![\\w])${root.replace(/[^\w]/g, '\\$&')}(?![\\w])`).test(withoutComments(head));
  });
  // An argument that is taken apart in the head has no name there: one that the documentation gives it is right.
  const nameless = callable ? shape.parameters.filter((p) => /[{[]/.test(p.name)).length : 0;
  const wrong = unknown[nameless];
  if (wrong !== undefined)
    return `The documentation of \`${symbol.name}\` describes a parameter \`${wrong.slice(0, 40)}\` that it does not have.`;
  if (callable && givesVoid.test(symbol.signature) && (documentsResult(doc) || /<returns>\s*\w/.test(doc)))
    return `The documentation of \`${symbol.name}\` describes a result, but it returns nothing.`;
  if (
    callable &&
    documentsResult(doc) &&
    /^(?:(?:type|java)script|python|php)/.test(parsed.languageId) &&
    givesNothing(code)
  ) {
    return `The documentation of \`${symbol.name}\` describes a result, but it returns nothing.`;
  }
  return null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^[ \t]*(?:\/\/|#|\*).*$|"""[\s\S]*?"""/gm, '');
}

/** Where the head says that nothing is given back. */
const givesVoid =
  /^(?:(?:public|private|protected|internal|static|final|virtual|override|inline|synchronized|abstract|sealed)\s+)*void\s+\w/;

function givesNothing(code: string): boolean {
  const text = withoutComments(code);
  return (
    /[{:]/.test(text) &&
    !/\breturn\b[ \t]*[^;\s]|=>|\byield\b|\bget \w+|\braise NotImplementedError|\babstract\b|\bpass\s*$|\.\.\.\s*$|;\s*$/.test(
      text,
    )
  );
}
