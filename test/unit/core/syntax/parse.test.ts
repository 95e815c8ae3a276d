import assert from 'node:assert/strict';
import { syntaxErrors } from '../../../../src/core/syntax/errors.ts';
import { grammarFor } from '../../../../src/core/syntax/languages.ts';
import { openParse } from '../../../../src/core/syntax/parse.ts';
import { symbolsIn } from '../../../../src/core/syntax/symbols.ts';
import { parse, readWasm, withParsed } from './grammars.ts';

const samples: Readonly<Record<string, string>> = {
  bat: '',
  c: 'int main(void) { return 0; }',
  cpp: 'auto f = [](int x) { return x; };',
  csharp: 'class A { int X => 1; }',
  css: 'a { color: red }',
  go: 'package a\nfunc F() {}',
  ini: '[a]\nb = c\n',
  java: 'class A { void f() {} }',
  javascript: 'const a = () => 1;',
  javascriptreact: 'const a = <p>x</p>;',
  php: '<?php function f() {}',
  powershell: 'function F { Write-Output 1 }',
  python: 'def f():\n    pass\n',
  ruby: 'def f = 1',
  rust: 'fn f() {}',
  shellscript: 'f() { echo 1; }',
  typescript: 'const a: number = 1;',
  typescriptreact: 'const a = <p>{1 as number}</p>;',
};

describe('parsing', () => {
  for (const [languageId, text] of Object.entries(samples).filter(([id]) => id !== 'bat')) {
    it(`reads ${languageId}`, async () => {
      await withParsed(languageId, text, (parsed) => {
        assert.equal(parsed.root?.hasError, false);
        assert.equal(parsed.root.text.trim(), text.trim());
      });
    });
  }

  it('gives no tree for a language without a grammar, and says so by null', async () => {
    assert.equal(grammarFor('bat'), null);
    assert.equal(grammarFor('constructor'), null);
    const parsed = await parse('bat', 'echo off');
    assert.equal(parsed.root, null);
    parsed.dispose();
  });

  it('reads an empty text', async () => {
    await withParsed('typescript', '', (parsed) => {
      assert.equal(parsed.root?.childCount, 0);
      assert.deepEqual(syntaxErrors(parsed), []);
    });
  });

  it('gives the tree of an unbroken parse although it pauses many times', async () => {
    let pauses = 0;
    const pausing = openParse(readWasm, () => {
      pauses += 1;
      return Promise.resolve();
    });
    const text = 'export const value = { a: [1, 2, 3], b: (x: number) => x * 2 };\nf(`${a} b`);\n'.repeat(
      2000,
    );
    const sliced = await pausing('typescript', text);
    const { Language, Parser } = await import('web-tree-sitter');
    const parser = new Parser();
    parser.setLanguage(await Language.load(await readWasm('tree-sitter-typescript.wasm')));
    const whole = parser.parse(text);
    assert.ok(pauses > 20, `${pauses} pauses`);
    assert.equal(sliced.root?.toString(), whole?.rootNode.toString());
    assert.equal(sliced.root?.endIndex, text.length);
    whole?.delete();
    parser.delete();
    sliced.dispose();
  });

  it('keeps two parses that take turns apart', async () => {
    const one = 'const a = [1, 2, 3];\n'.repeat(3000);
    const other = 'function f(x) { return x + 1; }\n'.repeat(3000);
    const [first, second] = await Promise.all([parse('javascript', one), parse('javascript', other)]);
    assert.equal(
      first.root?.namedChildren.every(({ type }) => type === 'lexical_declaration'),
      true,
    );
    assert.equal(
      second.root?.namedChildren.every(({ type }) => type === 'function_declaration'),
      true,
    );
    first.dispose();
    second.dispose();
  });

  it('asks for each file once, however many callers wait for it', async () => {
    const read: string[] = [];
    const counting = openParse((file) => {
      read.push(file);
      return readWasm(file);
    });
    const all = await Promise.all(['a', 'b', 'c'].map((text) => counting('ruby', text)));
    for (const parsed of all) parsed.dispose();
    assert.deepEqual(read.sort(), ['tree-sitter-ruby.wasm', 'web-tree-sitter.wasm']);
  });

  it('says that a grammar could not be loaded, and tries again the next time', async () => {
    let broken = true;
    const flaky = openParse((file) =>
      broken && file.includes('python') ? Promise.reject(new Error('disk is gone')) : readWasm(file),
    );
    await assert.rejects(flaky('python', 'x = 1'), /disk is gone/);
    broken = false;
    const parsed = await flaky('python', 'x = 1');
    assert.equal(parsed.root?.hasError, false);
    parsed.dispose();
  });

  it('keeps a tree usable for its other holders when one gives it back', async () => {
    const text = 'const shared = 1;';
    const first = await parse('typescript', text);
    const second = await parse('typescript', text);
    first.dispose();
    first.dispose();
    for (let i = 0; i < 5; i++) (await parse('typescript', `const other = ${i};`)).dispose();
    assert.equal(second.root?.namedChildren[0]?.text, text);
    second.dispose();
  });

  it('counts positions as JavaScript strings do, past emoji and combining marks', async () => {
    const text = 'const s = "👩‍👩‍👧 é 𝒳"; function after() {}';
    await withParsed('typescript', text, (parsed) => {
      const [, symbol] = symbolsIn(parsed);
      assert.equal(symbol?.name, 'after');
      assert.equal(text.slice(symbol.range.start, symbol.range.end), 'function after() {}');
    });
  });

  it('reads a PHP selection that has no opening tag as code, at its own positions', async () => {
    const text = '// 😀\nfunction f($a) {\n  return $a + 1;\n}';
    await withParsed('php', text, (parsed) => {
      assert.equal(parsed.root?.hasError, false);
      const [symbol] = symbolsIn(parsed);
      assert.equal(symbol?.name, 'f');
      assert.equal(text.slice(symbol.range.start, symbol.range.end), text.slice(text.indexOf('function')));
    });
    await withParsed('php', '<p>just a page</p>', ({ root }) =>
      assert.equal(root?.namedChildren[0]?.type, 'text'),
    );
  });

  it('gives up on texts over two million characters', async () => {
    await withParsed('javascript', 'a;\n'.repeat(700_000), ({ root }) => assert.equal(root, null));
  });

  it('gets through 100,000 lines of nesting without end, or gives up', async () => {
    const text = 'if (a) {\n[(\n'.repeat(50_000);
    let longest = 0;
    let last = performance.now();
    const watched = openParse(readWasm, async () => {
      longest = Math.max(longest, performance.now() - last);
      await new Promise((resolve) => setImmediate(resolve));
      last = performance.now();
    });
    const parsed = await watched('javascript', text);
    if (parsed.root) assert.ok(syntaxErrors(parsed).length > 0);
    parsed.dispose();
  }).timeout(60_000);
});
