import * as esbuild from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** The extension: ES modules split into chunks, so that activation loads none of the heavy ones. */
const host = {
  entryPoints: { extension: 'src/extension.ts' },
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

await rm('dist', { recursive: true, force: true });
await copyGrammars();
if (watch) {
  await Promise.all([host, webviews].map(async (options) => (await esbuild.context(options)).watch()));
} else {
  await Promise.all([host, webviews].map((options) => esbuild.build(options)));
}
