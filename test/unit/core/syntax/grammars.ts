import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openParse } from '../../../../src/core/syntax/parse.ts';
import type { Parsed } from '../../../../src/core/syntax/syntax.ts';

const modules = dirname(
  dirname(createRequire(import.meta.url).resolve('web-tree-sitter/web-tree-sitter.wasm')),
);

/** The shipped grammars, from where the build takes them. */
export const readWasm = (file: string): Promise<Uint8Array> =>
  readFile(
    file === 'web-tree-sitter.wasm'
      ? join(modules, 'web-tree-sitter', file)
      : join(modules, '@vscode/tree-sitter-wasm/wasm', file),
  );

export const parse = openParse(readWasm, () => new Promise((resolve) => setImmediate(resolve)));

/** Parses, hands over, and frees the tree. */
export async function withParsed<T>(
  languageId: string,
  text: string,
  use: (parsed: Parsed) => T | Promise<T>,
): Promise<T> {
  const parsed = await parse(languageId, text);
  try {
    return await use(parsed);
  } finally {
    parsed.dispose();
  }
}
