import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openParse } from '../../src/core/syntax/parse.ts';
import { measure, type SourceFile, type Tally } from '../mutation/measure.ts';
import { templateFiles } from '../mutation/templates.ts';
import type { BenchResult } from './run.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Packages whose code is edited: every one is a dependency of this project. */
const packages = [
  'openai/src',
  '@anthropic-ai/sdk/src',
  'zod/src',
  'mocha/lib',
  'eslint/lib',
  'web-tree-sitter',
  'typescript-eslint/dist',
];

/** Good and bad edits of real code, made by program and judged as replies. `--each N` says how many of each. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { each: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
  });
  const each = Number(values.each ?? 10_000);
  const files = [...(await installed()), ...templateFiles(6)];
  const parse = openParse(readWasm);
  const measured = await measure(files, each, Number(values.seed ?? 1), parse);
  for (const line of measured.wrong) console.log(`wrong: ${line}`);
  const total = (tallies: readonly Tally[]) => ({
    made: tallies.reduce((sum, t) => sum + t.made, 0),
    right: tallies.reduce((sum, t) => sum + t.right, 0),
  });
  const { good, bad, byLanguage, wrongClaims } = measured;
  return {
    method: `${each} good and ${each} bad edits, seeded, of ${files.length} files of installed packages and templates, the languages drawn alike; each judged as a whole reply.`,
    figures: {
      files: files.length,
      goodAccepted: total(Object.values(good)),
      badRejected: total(Object.values(bad)),
      good,
      bad,
      byLanguage,
      wrongClaims,
    },
  };
}

/** Source files of installed packages, 1 to 40 KB each, at most 60 of a package. */
async function installed(): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for (const name of packages) {
    const root = join(modules, name);
    const paths = await readdir(root, { recursive: true }).catch(() => []);
    const sources = paths
      .filter(
        (path) => /\.(?:[mc]?ts|[mc]?js)$/.test(path) && !/\.min\.|\.d\.[mc]?ts$|node_modules/.test(path),
      )
      .sort();
    let kept = 0;
    for (const path of sources) {
      const { size } = await stat(join(root, path));
      if (kept >= 60 || size < 1000 || size > 40_000) continue;
      kept++;
      const languageId = /\.[mc]?ts$/.test(path) ? 'typescript' : 'javascript';
      found.push({ name: `${name}/${path}`, languageId, text: await readFile(join(root, path), 'utf8') });
    }
  }
  return found;
}

function readWasm(file: string): Promise<Uint8Array> {
  return readFile(join(modules, '@vscode/tree-sitter-wasm/wasm', file)).catch(() =>
    readFile(join(modules, 'web-tree-sitter', file)),
  );
}
