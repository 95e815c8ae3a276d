import type * as TreeSitter from 'web-tree-sitter';
import type { Language, Node, Parser, Tree } from 'web-tree-sitter';
import { rememberAnswers } from './answers.ts';
import { editBetween } from './edit.ts';
import type { Grammar } from './languages.ts';
import { grammarFor } from './languages.ts';
import type { Parse, Parsed } from './syntax.ts';

/** Texts over this many UTF-16 units are not parsed: they are generated, and nobody reads them. */
const longestText = 2_000_000;

/** A progress call comes every 100 steps of the parser; 20 of them took 1 to 2 ms on two shared cores. */
const callsPerSlice = 20;

/** Real code takes about 9 progress calls for 1,000 units of text; past 400 the parser is lost in it. */
const callsPerThousand = 400;
const callsAllowed = 20_000;

/** How many texts stay parsed after they were given back: the file at hand is asked for again and again. */
const remembered = 3;

/**
 * A parser of all shipped grammars.
 *
 * @param readWasm reads `web-tree-sitter.wasm` or `tree-sitter-<grammar>.wasm`; each is asked for on first use
 * @param pause gives the thread away for a moment; called between the slices of a long parse
 */
export function openParse(
  readWasm: (file: string) => Promise<Uint8Array>,
  pause: () => Promise<void> = () => Promise.resolve(),
): Parse {
  let runtime: Promise<typeof TreeSitter> | null = null;
  const languages = new Map<Grammar, Promise<Language>>();
  const recent: Shared[] = [];

  const loadRuntime = () => (runtime ??= startRuntime(readWasm).catch(forget(() => (runtime = null))));

  const loadLanguage = (grammar: Grammar) => {
    const known = languages.get(grammar);
    if (known) return known;
    const loading = loadRuntime()
      .then(async ({ Language }) => Language.load(await readWasm(`tree-sitter-${grammar}.wasm`)))
      .catch(forget(() => languages.delete(grammar)));
    languages.set(grammar, loading);
    return loading;
  };

  return async (languageId, text) => {
    const grammar = grammarFor(languageId);
    if (grammar === null || text.length > longestText) return withoutTree(languageId, text);
    const known = recent.find((shared) => shared.grammar === grammar && shared.text === text);
    if (known) {
      recent.splice(recent.indexOf(known), 1);
      recent.unshift(known);
      return lend(known, languageId);
    }
    const language = await loadLanguage(grammar);
    const treeSitter = await loadRuntime();
    const parser = new treeSitter.Parser();
    try {
      parser.setLanguage(language);
      const prefix = prefixFor(grammar, text);
      const like = recent.find((shared) => shared.grammar === grammar);
      const tree =
        (like && prefix === '' ? await reparse(treeSitter, parser, like, text, pause) : null) ??
        (await parseInSlices(parser, prefix, text, null, pause));
      if (!tree) return withoutTree(languageId, text);
      const root = rootOf(tree, prefix);
      const shared: Shared = { grammar, text, tree, root, shifted: prefix !== '', holders: 1 };
      const lent = lend(shared, languageId);
      recent.unshift(shared);
      for (const old of recent.splice(remembered)) release(old);
      return lent;
    } finally {
      parser.delete();
    }
  };
}

/** A tree that several callers, and the memory of recent texts, may hold; the last one to let go frees it. */
interface Shared {
  readonly grammar: Grammar;
  readonly text: string;
  readonly tree: Tree;
  readonly root: Node;
  /** True when something was put in front of the text to read it. */
  readonly shifted: boolean;
  holders: number;
}

function lend(shared: Shared, languageId: string): Parsed {
  shared.holders += 1;
  let held = true;
  return {
    languageId,
    text: shared.text,
    root: shared.root,
    dispose: () => {
      if (held) release(shared);
      held = false;
    },
  };
}

function release(shared: Shared): void {
  shared.holders -= 1;
  if (shared.holders === 0) shared.tree.delete();
}

function withoutTree(languageId: string, text: string): Parsed {
  return { languageId, text, root: null, dispose: () => undefined };
}

async function startRuntime(readWasm: (file: string) => Promise<Uint8Array>): Promise<typeof TreeSitter> {
  const treeSitter = await import('web-tree-sitter');
  const wasmBinary = await readWasm('web-tree-sitter.wasm');
  await treeSitter.Parser.init({ wasmBinary });
  rememberAnswers(treeSitter.Node.prototype);
  return treeSitter;
}

/** A failed load is surfaced to everyone who waited for it, then forgotten, so that the next call tries again. */
function forget(drop: () => void) {
  return (error: unknown): never => {
    drop();
    throw error;
  };
}

/** PHP's grammar takes everything before `<?php` for HTML; a selection has none and is code all the same. */
function prefixFor(grammar: Grammar, text: string): string {
  return grammar === 'php' && !text.includes('<?') && !/^\s*</.test(text) ? '<?php ' : '';
}

/**
 * The tree of a text that has changed in one place since it was parsed: what is not near the edit is taken over. Null
 * where it cannot be sure to be the tree that parsing afresh gives: an error is read by what was read before.
 */
async function reparse(
  { Edit }: typeof TreeSitter,
  parser: Parser,
  before: Shared,
  text: string,
  pause: () => Promise<void>,
): Promise<Tree | null> {
  const edit = editBetween(before.text, text);
  const much = Math.max(edit.newEndIndex, edit.oldEndIndex) - edit.startIndex > text.length / 2;
  // A shifted tree was parsed from another text than its own.
  if (much || before.root.hasError || before.shifted) return null;
  const edited = before.tree.copy();
  try {
    edited.edit(new Edit(edit));
    const tree = await parseInSlices(parser, '', text, edited, pause);
    if (!tree?.rootNode.hasError) return tree;
    tree.delete();
    return null;
  } finally {
    edited.delete();
  }
}

/** Null when the text needs more steps than any real code does. */
async function parseInSlices(
  parser: Parser,
  prefix: string,
  text: string,
  edited: Tree | null,
  pause: () => Promise<void>,
): Promise<Tree | null> {
  const whole = prefix + text;
  let source = whole;
  // The tree reads its nodes' text through the same function later, when they are shifted back onto the text.
  const read = (index: number) => source.slice(index);
  const allowed = Math.max(callsAllowed, (text.length / 1000) * callsPerThousand);
  for (let calls = 0; calls < allowed; calls += callsPerSlice) {
    let left = callsPerSlice;
    const tree = parser.parse(read, edited, { progressCallback: () => --left < 0 });
    source = tree ? text : whole;
    if (tree) return tree;
    await pause();
  }
  return null;
}

/** With a prefix, the nodes are shifted back so that their positions are those of the text. */
function rootOf(tree: Tree, prefix: string): Node {
  if (prefix === '') return tree.rootNode;
  return tree.rootNodeWithOffset(-prefix.length, { row: 0, column: -prefix.length });
}
