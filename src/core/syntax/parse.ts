import type * as TreeSitter from 'web-tree-sitter';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import type { Grammar } from './languages.ts';
import { grammarFor } from './languages.ts';
import type { Parse, Parsed } from './syntax.ts';

/** Texts over this many UTF-16 units are not parsed: they are generated, and nobody selects in them. */
export const maxParsedLength = 2_000_000;

/** Progress calls (100 parser steps each) between two pauses. */
const stepsPerSlice = 40;

/** Progress calls after which a parse is given up, for each 1,000 units of text, and at least. */
const stepsPerThousand = 400;
const leastSteps = 20_000;

/**
 * A parser of all shipped grammars.
 *
 * @param readWasm reads `web-tree-sitter.wasm` or `tree-sitter-<grammar>.wasm`; each is asked for on first use
 * @param pause gives the thread away for a moment; called between slices of a long parse
 */
export function openParse(
  readWasm: (file: string) => Promise<Uint8Array>,
  pause: () => Promise<void> = () => Promise.resolve(),
): Parse {
  let runtime: Promise<typeof TreeSitter> | null = null;
  const languages = new Map<Grammar, Promise<Language>>();

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
    if (grammar === null || text.length > maxParsedLength) return unparsed(languageId, text);
    const language = await loadLanguage(grammar);
    const { Parser } = await loadRuntime();
    const parser = new Parser();
    try {
      parser.setLanguage(language);
      const tree = await parseInSlices(parser, text, pause);
      return tree ? parsed(languageId, text, tree) : unparsed(languageId, text);
    } finally {
      parser.delete();
    }
  };
}

async function startRuntime(readWasm: (file: string) => Promise<Uint8Array>) {
  const treeSitter = await import('web-tree-sitter');
  const wasmBinary = await readWasm('web-tree-sitter.wasm');
  await treeSitter.Parser.init({ wasmBinary });
  return treeSitter;
}

/** A failed load is surfaced to everyone who waited for it, then forgotten, so that the next call tries again. */
function forget(drop: () => void) {
  return (error: unknown): never => {
    drop();
    throw error;
  };
}

/** Null when the text needs more steps than any real code does. */
async function parseInSlices(parser: Parser, text: string, pause: () => Promise<void>): Promise<Tree | null> {
  const limit = Math.max(leastSteps, (text.length / 1000) * stepsPerThousand);
  const read = (index: number) => text.slice(index);
  for (let steps = 0; steps < limit;) {
    let left = stepsPerSlice;
    const tree = parser.parse(read, null, { progressCallback: () => --left < 0 });
    if (tree) return tree;
    steps += stepsPerSlice;
    await pause();
  }
  return null;
}

function parsed(languageId: string, text: string, tree: Tree): Parsed {
  return { languageId, text, root: tree.rootNode, dispose: () => tree.delete() };
}

function unparsed(languageId: string, text: string): Parsed {
  return { languageId, text, root: null, dispose: () => undefined };
}
