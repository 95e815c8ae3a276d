import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';
import { type CommentRole, commentRole, isJsxComment } from './commentRoles.ts';
import { tagsIn } from './directives.ts';
import { type Grammar, grammarFor, normalisesLineEnds } from './languages.ts';
import { isLiteral, jsxText } from './literals.ts';
import type { Parsed } from './syntax.ts';
import type { Place } from './walk.ts';
import { contains, rangeOf, textOf, touches } from './walk.ts';

const open = '\u0001';
const close = '\u0002';

/** Text that no leaf has: tokens the grammar hides always count, white space only where it is text. */
interface Gap {
  readonly gap: string;
  readonly inside: 'literal' | 'jsx' | 'code' | 'spaced';
}

/** What is still to be said, the next one last: a place, the text between two of them, or a construct's end. */
type Rest = Place | Gap | 'close';

/** Which comments count as tokens; directives always do. `promising`: those that may say what the code is to do. */
export type KeptComments = 'kept' | 'promising' | 'ignored';

/** The range's tokens with marks around constructs; see codeTokens. Kept comments are tokens with their own text. */
export function tokensOf(parsed: Parsed, range: Range, comments: KeptComments): readonly string[] {
  if (!parsed.root || !touches(parsed.root, range)) return [];
  const grammar = grammarFor(parsed.languageId);
  const alike = grammar !== null && normalisesLineEnds(grammar);
  // Most texts have neither marks nor carriage returns: asked once, and not of every token.
  const isPlain = !/[\0-\u0003\r]/.test(parsed.text);
  const tokens: string[] = [];
  const say = (text: string): void => {
    // A comment that is left out leaves the white space on both its sides.
    if (text === '' || (text === ' ' && tokens.at(-1) === ' ')) return;
    tokens.push(isPlain ? text : escaped(alike ? text.replace(/\r\n?/g, '\n') : text));
  };
  const spaced = grammar !== null && comments !== 'ignored' ? spaceCounts.get(grammar) : undefined;
  // Who compares code without its comments looks for changes of any kind.
  const forCache = comments !== 'ignored';
  // A list and no recursion: generated code nests deeper than the stack.
  const rest: Rest[] = [{ node: parsed.root, up: null, index: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next === 'close') tokens.push(close);
    else if ('gap' in next) say(gapText(next));
    else {
      const { node } = next;
      const role = commentRole(parsed, next);
      if (role && counts(role, textOf(parsed, node), comments))
        say(role === 'directive' ? directiveText(textOf(parsed, node)) : commentText(textOf(parsed, node)));
      else if (role || (comments === 'ignored' && isFiller(parsed, next))) continue;
      else if (node.isMissing) tokens.push(`${open}missing ${node.type}`, close);
      else if (node.childCount === 0)
        say(forCache && isLooseComma(parsed, next) ? '' : leafText(parsed, node, range));
      else if (forCache && isAroundJsx(node))
        rest.push({ node: node.children[1] ?? node, up: next, index: 1 });
      else {
        const marked = node.isNamed && contains(range, node) && !isJsxComment(parsed, next);
        if (marked) tokens.push(open + node.type);
        const inner: Rest[] = innerOf(parsed, next, range, spaced);
        if (marked) inner.push('close');
        for (let last = inner.pop(); last; last = inner.pop()) rest.push(last);
      }
    }
  }
  return tokens;
}

/** A comma behind the last of several things, where it says no more than that a line may follow. */
function isLooseComma({ languageId }: Parsed, { node, up, index }: Place): boolean {
  if (node.type !== ',' || !up || !commaLists.has(up.node.type) || commaCounts.has(languageId)) return false;
  const before = up.node.children[index - 1];
  const after = up.node.children[index + 1];
  // Of two commas the last one says that something is missing.
  return /^[)\]}]$/.test(after?.type ?? '') && before?.isNamed === true;
}

/** In these it says that something is empty, a macro's argument or a fallback, or is an operator. */
const commaCounts: ReadonlySet<string> = new Set([
  'c',
  'cpp',
  'css',
  'cuda-cpp',
  'powershell',
  'shellscript',
]);

/** Not tuples: there it may be what makes one. */
const commaLists: ReadonlySet<string> = new Set([
  ...['argument_list', 'arguments', 'parameter_list', 'parameters', 'formal_parameters', 'literal_value'],
  ...['array', 'object', 'list', 'dictionary', 'hash', 'named_imports', 'export_clause', 'enum_body'],
  ...[
    'array_expression',
    'field_initializer_list',
    'field_declaration_list',
    'enum_variant_list',
    'use_list',
  ],
  ...['initializer_expression', 'initializer_list', 'array_initializer', 'array_creation_expression'],
]);

/** Brackets around JSX only let it begin on a line of its own. */
function isAroundJsx(node: Node): boolean {
  return (
    node.type === 'parenthesized_expression' &&
    node.childCount === 3 &&
    (node.children[1]?.type.startsWith('jsx_') ?? false)
  );
}

function counts(role: CommentRole, text: string, comments: KeptComments): boolean {
  if (role === 'directive' || comments === 'kept') return true;
  return comments === 'promising' && (role === 'documentation' || promise.test(text));
}

/** A plain comment that may tell what is expected, forbidden, wrong or still to do; in doubt it does. */
const promise =
  /should|must|shall|expect|assum|guarant|ensure|require|need|never|always|only|unless|except|bug|todo|fixme|hack|xxx|note|warn|careful|wrong|broken|return|throw|raise|error|fail|null|none|nil|undefined|empty|invalid|invariant|contract|spec|input|output|result|test|e\.g|i\.e|example|not\b|n't|\bno\b|[\d=<>{}();]|->|[^\0-\x7f]/i;

/** Python's `pass` does nothing, and a body may hold a docstring in its place. */
function isFiller(parsed: Parsed, place: Place): boolean {
  if (parsed.languageId !== 'python') return false;
  const { node } = place;
  if (node.type !== 'block') return node.type === 'pass_statement';
  return node.children.every((child, index) => {
    const role = commentRole(parsed, { node: child, up: place, index });
    return child.type === 'pass_statement' || (role !== null && role !== 'directive');
  });
}

/**
 * A branch's children and the text between them, in order; `spaced` says before which characters white space between
 * words is to count. Of `{/* … *\/}` in JSX only the comments.
 */
function innerOf(parsed: Parsed, place: Place, range: Range, spaced: RegExp | undefined): Rest[] {
  const { node } = place;
  const inner: Rest[] = [];
  if (isJsxComment(parsed, place)) {
    for (const [index, child] of node.children.entries()) {
      if (child.isNamed) inner.push({ node: child, up: place, index });
    }
    return inner;
  }
  const jsx = node.type === 'jsx_element' || node.type === 'jsx_fragment';
  const inside = isLiteral(node) ? 'literal' : jsx ? 'jsx' : 'code';
  const { children } = node;
  let from = rangeOf(node).start;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (!child) continue;
    const { start, end } = rangeOf(child);
    if (start > from) {
      const here = inside === 'code' && spaced?.test(parsed.text.charAt(start)) ? 'spaced' : inside;
      inner.push({ gap: clipped(parsed, { start: from, end: start }, range), inside: here });
    }
    if (touches(child, range)) inner.push({ node: child, up: place, index });
    from = Math.max(from, end);
  }
  if (node.endIndex > from)
    inner.push({ gap: clipped(parsed, { start: from, end: node.endIndex }, range), inside });
  return inner;
}

/**
 * Before which characters it matters that there is white space, however much: shells end words with it, and in CSS
 * `and (…)` is no call.
 */
const spaceCounts: ReadonlyMap<Grammar, RegExp> = new Map([
  ['bash', /^/],
  ['powershell', /^/],
  ['css', /^\(/],
]);

function gapText({ gap, inside }: Gap): string {
  if (inside === 'literal') return gap;
  if (inside === 'jsx') return jsxText(gap);
  const text = gap.trim();
  return inside === 'spaced' && text === '' ? ' ' : text;
}

/** A leaf of white space only is a line end the grammar names; the tree's shape says what it means. */
function leafText(parsed: Parsed, node: Node, range: Range): string {
  const text = clipped(parsed, rangeOf(node), range);
  if (node.type === 'jsx_text') return jsxText(text);
  return text.trim() !== '' || isLiteral(node) ? text : '';
}

function clipped({ text }: Parsed, piece: Range, range: Range): string {
  return text.slice(Math.max(piece.start, range.start), Math.max(0, Math.min(piece.end, range.end)));
}

/** Of a documentation block what analysers act on; all of any other directive. */
function directiveText(text: string): string {
  const tags = tagsIn(text);
  return tags.length > 0 ? tags.join('\n') : commentText(text);
}

/** A comment without its layout: its lines, trimmed. */
function commentText(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** So that no text can pass for a mark, or for two tokens. */
function escaped(text: string): string {
  return text.replace(/[\0-\u0003]/g, (mark) => `\u0003${mark.charCodeAt(0)}`);
}
