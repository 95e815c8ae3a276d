import * as esbuild from 'esbuild';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** The extension and the threads of its storage and checks: ES modules split into chunks, so that activation loads none of the heavy ones. */
const host = {
  entryPoints: {
    extension: 'src/extension.ts',
    storage: 'src/storage/thread.ts',
    checks: 'src/editor/checkThread.ts',
  },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node24',
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // CommonJS packages inside the bundle call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

/** The webviews: one script each. */
const webviews = {
  entryPoints: { report: 'src/report/web/report.tsx', answer: 'src/report/web/answer.ts' },
  outdir: 'dist/webview',
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: production,
  sourcemap: production ? false : 'inline',
  legalComments: 'none',
  logLevel: 'warning',
};

async function copyGrammars() {
  await mkdir('dist/grammars', { recursive: true });
  const grammars =
    'bash c-sharp cpp css go ini java javascript php powershell python regex ruby rust tsx typescript';
  const from = 'node_modules/@vscode/tree-sitter-wasm/wasm';
  await Promise.all(
    grammars
      .split(' ')
      .map((name) => cp(`${from}/tree-sitter-${name}.wasm`, `dist/grammars/tree-sitter-${name}.wasm`)),
  );
  await cp('node_modules/web-tree-sitter/web-tree-sitter.wasm', 'dist/grammars/web-tree-sitter.wasm');
}

/** Removes what earlier builds left, only after the new files are there: a running window may be reading them. */
async function removeStale(results) {
  const current = new Set(results.flatMap((result) => Object.keys(result.metafile.outputs)));
  for (const entry of await readdir('dist', { recursive: true, withFileTypes: true })) {
    const file = path.posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name);
    if (entry.isFile() && !file.startsWith('dist/grammars/') && !current.has(file)) await rm(file);
  }
}

const builds = [host, webviews].map((options) => ({ ...options, metafile: true }));
await copyGrammars();
if (watch) {
  await Promise.all(builds.map(async (options) => (await esbuild.context(options)).watch()));
} else {
  await removeStale(await Promise.all(builds.map((options) => esbuild.build(options))));
}
