import assert from 'node:assert/strict';
import { newSyntaxErrors, syntaxErrors } from '../../../../src/core/syntax/errors.ts';
import { withParsed } from './grammars.ts';

/** The new errors when `from` becomes `to` in the text. */
function afterEdit(languageId: string, text: string, from: string, to: string) {
  const start = text.indexOf(from);
  assert.ok(start >= 0, 'the text has what is edited');
  const changed = text.slice(0, start) + to + text.slice(start + from.length);
  return withParsed(languageId, text, (before) =>
    withParsed(languageId, changed, (after) =>
      newSyntaxErrors(before, after, {
        before: { start, end: start + from.length },
        after: { start, end: start + to.length },
      }),
    ),
  );
}

/** Valid, but unknown to the grammar: it stands for everything a grammar lags behind in. */
const unknown = 'const a = module { export let x = 1; };\n';

describe('syntax errors', () => {
  const broken: readonly (readonly [languageId: string, text: string])[] = [
    ['typescript', 'function f( { return 1; }'],
    ['typescriptreact', 'const a = <p>x</p;'],
    ['javascript', 'const a = [1, 2;'],
    ['python', 'def f(:\n    pass\n'],
    ['go', 'package a\nfunc F( {}\n'],
    ['java', 'class A { void f( { } }'],
    ['rust', 'fn f( -> i32 { 1 }'],
    ['csharp', 'class A { void F( { } }'],
    ['cpp', 'int f( { return 1; }'],
    ['ruby', 'def f(\n  1\nend end'],
    ['php', '<?php function f( { }'],
    ['shellscript', 'if true; then echo 1'],
  ];
  for (const [languageId, text] of broken) {
    it(`are found in ${languageId}`, async () => {
      await withParsed(languageId, text, (parsed) => assert.ok(syntaxErrors(parsed).length > 0));
    });
  }

  it('name the missing token and where it is missing', async () => {
    await withParsed('typescript', 'f(1;\ng();', (parsed) => {
      assert.deepEqual(syntaxErrors(parsed), [{ kind: 'missing', text: ')', range: { start: 3, end: 3 } }]);
    });
  });

  it('are only those of the range asked for', async () => {
    const text = 'f(1;\ng();\nh(2;\n';
    await withParsed('typescript', text, (parsed) => {
      assert.equal(syntaxErrors(parsed).length, 2);
      assert.equal(syntaxErrors(parsed, { start: 5, end: 9 }).length, 0);
      assert.equal(syntaxErrors(parsed, { start: 10, end: 14 }).length, 1);
    });
  });

  it('are not new when the edit leaves valid code valid', async () => {
    assert.deepEqual(await afterEdit('typescript', 'a();\nb();\nc();', 'b();', 'if (b) {\n  b();\n}'), []);
  });

  it('are new when the edit brings them in', async () => {
    const found = await afterEdit('typescript', 'a();\nb();\nc();', 'b();', 'b(;');
    assert.equal(found.length, 1);
  });

  it('are new when the edit breaks what comes after it', async () => {
    assert.ok((await afterEdit('typescript', 'function f() { a(); }\nb();', 'a(); }', 'a();')).length > 0);
  });

  it('are not new when the grammar could not read them before, above or below the edit', async () => {
    const text = `${unknown}f(1);\n${unknown}`;
    await withParsed('typescript', text, (parsed) => assert.ok(syntaxErrors(parsed).length > 0));
    assert.deepEqual(await afterEdit('typescript', text, 'f(1);', 'f(1,\n  2,\n  3);'), []);
  });

  it('are not new when the edited code itself has what the grammar cannot read, laid out otherwise', async () => {
    const other = unknown.replaceAll(' ', '  ');
    assert.deepEqual(await afterEdit('typescript', `a();\n${unknown}b();`, unknown, other), []);
  });

  it('are new when there is one more of a known one', async () => {
    const found = await afterEdit('typescript', 'a();\nf(1;\nb();', 'f(1;', 'f(1;\nf(1;');
    assert.equal(found.length, 1);
  });

  it('are not new when the edit takes one away', async () => {
    assert.deepEqual(await afterEdit('python', 'x = (1\ny = 2\n', '(1', '(1)'), []);
  });
});
