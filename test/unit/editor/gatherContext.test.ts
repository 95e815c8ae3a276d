import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openParse } from '../../../src/core/syntax/parse.ts';
import { noWishes, type Task } from '../../../src/core/task/task.ts';
import { gatherContext } from '../../../src/editor/gatherContext.ts';

const { resolve } = createRequire(import.meta.url);
const grammars = path.dirname(resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm'));
const parse = openParse((file) =>
  readFile(
    file === 'web-tree-sitter.wasm'
      ? resolve('web-tree-sitter/web-tree-sitter.wasm')
      : path.join(grammars, file),
  ),
);

async function contextOf(languageId: string, text: string, selected: string): Promise<string> {
  const start = text.indexOf(selected);
  const task: Task = {
    id: 't',
    askedKind: 'explain',
    instruction: '',
    source: { uri: 'file:///a/cart.ts', path: 'cart.ts', languageId, text, eol: '\n' },
    selection: { start, end: start + selected.length },
    diagnostics: [],
    wishes: noWishes,
  };
  const parsed = await parse(languageId, text);
  try {
    const pieces = await gatherContext(task, parsed, new AbortController().signal);
    return pieces.map((piece) => piece.text).join('\n');
  } finally {
    parsed.dispose();
  }
}

describe('What a model is told beyond my selection', () => {
  it('is what the selection uses of the imports and the signatures of its neighbours, not their bodies and not my selection', async () => {
    const selected = 'total(): number {\n    return sum(this.items);\n  }';
    const text = `import { sum } from './sum';\n\nexport class Cart {\n  ${selected}\n  clear(all: boolean): void {\n    this.secretBody();\n  }\n}\n`;
    const context = await contextOf('typescript', text, selected);
    assert.match(context, /import \{ sum \} from '\.\/sum';/);
    assert.match(context, /class Cart/);
    assert.match(context, /clear\(all: boolean\): void/);
    assert.doesNotMatch(context, /secretBody|total/);
  });

  it('stays short in a long file, and keeps what the selection names', async () => {
    const many = Array.from({ length: 800 }, (_, i) => `export function filler${i}(): void {}`).join('\n');
    const text = `${many}\nexport function needed(price: number): number { return price; }\nneeded(1);\n`;
    const context = await contextOf('typescript', text, 'needed(1);');
    assert.equal(context, 'export function needed(price: number): number');
  });

  it('is nothing for a language that Tierwise cannot read', async () => {
    assert.equal(await contextOf('cobol', 'MOVE A TO B.\nMOVE B TO C.\n', 'MOVE A TO B.'), '');
  });
});
