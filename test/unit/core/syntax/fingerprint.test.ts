import assert from 'node:assert/strict';
import { codeTokens } from '../../../../src/core/syntax/comments.ts';
import { canonicalCode } from '../../../../src/core/syntax/fingerprint.ts';
import { withParsed } from './grammars.ts';

const tokens = (languageId: string, text: string) =>
  withParsed(languageId, text, (parsed) => {
    assert.equal(parsed.root?.hasError, false, `${languageId} reads: ${text}`);
    return codeTokens(parsed);
  });

const canonical = (languageId: string, text: string, comments: 'kept' | 'ignored' = 'ignored') =>
  withParsed(languageId, text, (parsed) => canonicalCode(parsed, { start: 0, end: text.length }, comments));

/** Pairs that differ in layout, plain comments and documentation only. */
const same: readonly (readonly [languageId: string, why: string, a: string, b: string])[] = [
  ['typescript', 'indentation', 'function f() {\nreturn 1;\n}', 'function f() {\n    return 1;\n}\n'],
  ['typescript', 'line ends', 'const a = 1;\r\nconst b = `x\r\ny`;\r\n', 'const a = 1;\nconst b = `x\ny`;\n'],
  ['typescript', 'comments', 'f(a, b);', '/** doc */\nf(a /* first */, b); // end'],
  ['typescript', 'a comment between statements', 'a()\nb()', 'a()\n\n// why\n\nb()'],
  ['typescriptreact', 'JSX comments', 'x = <p>\n  <b/>\n</p>;', 'x = <p>\n  {/* bold */}\n  <b />\n</p>;'],
  ['typescriptreact', 'JSX indentation', 'x = <p>\n a b\n</p>', 'x = <p>\n      a b\n    </p>'],
  ['python', 'comments', 'if a:\n    b()\nc()', '# x\nif a:  # y\n  # z\n  b()\n\nc()'],
  ['python', 'docstrings', 'def f():\n    return 1', 'def f():\n    """Says."""\n    return 1'],
  ['python', 'docstring in place of pass', 'class A(B):\n    pass', 'class A(B):\n    """Says."""'],
  ['python', 'a class docstring', 'class A:\n    x = 1', "class A:\n    r'''Says.'''\n\n    x = 1"],
  ['python', 'line breaks in brackets', 'f(a, b)', 'f(a,\n  b)'],
  [
    'go',
    'comments',
    'package a\n\nfunc F() { g() }',
    '// Package a.\npackage a\n\n// F calls.\nfunc F() {\n\tg()\n}\n',
  ],
  [
    'java',
    'javadoc',
    'class A { void f() { g(); } }',
    '/** A. */\nclass A {\n  /** f. */\n  void f() { g(); }\n}',
  ],
  ['rust', 'doc comments', 'fn f() -> i32 { 1 }', '//! m\n/// f\nfn f() -> i32 {\n    1 // one\n}'],
  [
    'csharp',
    'doc comments',
    'class A { int F() => 1; }',
    '/// <summary>A</summary>\nclass A\n{\n  int F() => 1;\n}',
  ],
  ['cpp', 'comments', 'int f() { return 1; }', '/// f\nint f()\n{\n  return 1; /* one */\n}'],
  ['ruby', 'comments', 'def f\n  g 1\nend', '# f\ndef f\n    # g\n    g 1\nend\n'],
  ['php', 'comments', '<?php f(1);', '<?php\n/** f */\nf(1); # x'],
  ['shellscript', 'comments', 'f() {\n  echo 1\n}', '# f\nf() {\n    # echo\n    echo 1\n\n}\n'],
  ['css', 'comments', 'a { color: red }', '/* a */\na {\n  color: red\n}'],
];

/** Pairs that look alike and mean something else. */
const different: readonly (readonly [languageId: string, why: string, a: string, b: string])[] = [
  ['typescript', 'spaces in a string', 'f("a b");', 'f("a  b");'],
  ['typescript', 'spaces in a template', 'f(`a ${b}  c`);', 'f(`a ${b} c`);'],
  ['typescript', 'a line break in a template', 'f(`a\nb`);', 'f(`a b`);'],
  ['typescript', 'a comment inside a string', 'f("/* a */");', 'f("/* b */");'],
  ['typescript', 'a renamed local', 'const a = 1; f(a);', 'const b = 1; f(b);'],
  ['typescript', 'a line break after return', 'function f() { return 1 }', 'function f() { return\n1 }'],
  ['typescript', 'an increment on the next line', 'a\n++b', 'a++\nb'],
  ['typescript', 'spaces in a pattern', 's.match(/a b/)', 's.match(/a  b/)'],
  ['typescript', 'operators that touch', 'a + +b', 'a ++ + b'],
  ['typescript', 'a directive', 'f();', '// @ts-ignore\nf();'],
  ['typescript', 'which line a directive is on', '// @ts-ignore\na();\nb();', 'a();\n// @ts-ignore\nb();'],
  ['typescriptreact', 'a space between expressions', 'x = <p>{a} {b}</p>', 'x = <p>{a}{b}</p>'],
  ['typescriptreact', 'a space and a line break', 'x = <p>{a} {b}</p>', 'x = <p>{a}\n{b}</p>'],
  ['typescriptreact', 'words in JSX', 'x = <p>a b</p>', 'x = <p>a  b</p>'],
  ['python', 'indentation', 'if a:\n    b()\n    c()', 'if a:\n    b()\nc()'],
  [
    'python',
    'a nested else',
    'if a:\n  if b:\n    c()\n  else:\n    d()',
    'if a:\n  if b:\n    c()\nelse:\n  d()',
  ],
  ['python', 'a string that is used', 'def f():\n    return """a"""', 'def f():\n    return """b"""'],
  ['python', 'a string that is no docstring', 'x = 1\n"a"', 'x = 1\n"b"'],
  ['python', 'noqa', 'import a  # noqa: F401', 'import a'],
  ['python', 'a self-describing f-string', 'f"{a=}"', 'f"{a =}"'],
  ['go', 'a build tag', '//go:build linux\n\npackage a', '//go:build darwin\n\npackage a'],
  ['go', 'a raw string', 'package a\nvar s = `a\n b`', 'package a\nvar s = `a\nb`'],
  [
    'go',
    'code for cgo',
    'package a\n\n// #include <a.h>\nimport "C"',
    'package a\n\n// #include <b.h>\nimport "C"',
  ],
  ['ruby', 'a unary minus', 'foo -1', 'foo - 1'],
  ['ruby', 'an index and an argument', 'foo [1]', 'foo[1]'],
  ['ruby', 'a here-document', 'x = <<~E\n  a  b\nE\n', 'x = <<~E\n  a b\nE\n'],
  ['ruby', 'a magic comment', '# frozen_string_literal: true\nx = 1', 'x = 1'],
  ['shellscript', 'words and concatenation', 'f $a$b', 'f $a $b'],
  ['shellscript', 'spaces in quotes', 'echo "a  b"', 'echo "a b"'],
  ['shellscript', 'a here-document', 'cat <<E\na  $b\nE\n', 'cat <<E\na $b\nE\n'],
  ['shellscript', 'two commands and one', 'echo a\necho b', 'echo a echo b'],
  ['php', 'text outside of code', '<?php f(); ?>\n<p>a</p>', '<?php f(); ?>\n<p>b</p>'],
  ['php', 'spaces in an interpolated string', '<?php f("$a  b");', '<?php f("$a b");'],
  ['cpp', 'a macro with and without parameters', '#define F(x) x\n', '#define F (x) x\n'],
  ['csharp', 'a verbatim string', 'class A { string s = @"a\n b"; }', 'class A { string s = @"a\nb"; }'],
  ['rust', 'a raw string', 'const A: &str = r"a  b";', 'const A: &str = r"a b";'],
  ['java', 'a text block', 'class A { String s = """\n  a\n"""; }', 'class A { String s = """\n  b\n"""; }'],
  ['css', 'a descendant', 'a .b {}', 'a.b {}'],
];

describe('the code without its layout', () => {
  for (const [languageId, why, a, b] of same) {
    it(`is the same in ${languageId} for another ${why}`, async () => {
      assert.deepEqual(await tokens(languageId, a), await tokens(languageId, b));
      assert.equal(await canonical(languageId, a), await canonical(languageId, b));
    });
  }

  for (const [languageId, why, a, b] of different) {
    it(`is another in ${languageId} for ${why}`, async () => {
      assert.notDeepEqual(await tokens(languageId, a), await tokens(languageId, b));
      assert.notEqual(await canonical(languageId, a), await canonical(languageId, b));
    });
  }

  it('keeps comments where they are read, however they are indented', async () => {
    const [one, moved, other] = ['f(); // why', 'f();   //  why  ', 'f(); // how'];
    assert.equal(
      await canonical('typescript', one, 'kept'),
      await canonical('typescript', `${one}\n`, 'kept'),
    );
    assert.notEqual(await canonical('typescript', one, 'kept'), await canonical('typescript', other, 'kept'));
    assert.notEqual(
      await canonical('typescript', one, 'kept'),
      await canonical('typescript', 'f();', 'kept'),
    );
    assert.equal(await canonical('typescript', moved), await canonical('typescript', other));
  });

  it('is of the selection only, wherever the selection stands', async () => {
    const [a, b] = ['if (x) {\n  f(1);\n  g();\n}', 'class A { m() { f( 1 ); } }'];
    const at = (text: string, piece: string) => ({
      start: text.indexOf(piece),
      end: text.indexOf(piece) + piece.length,
    });
    const first = await withParsed('typescript', a, (p) => canonicalCode(p, at(a, '  f(1);\n'), 'ignored'));
    const second = await withParsed('typescript', b, (p) => canonicalCode(p, at(b, 'f( 1 );'), 'ignored'));
    assert.equal(first, second);
  });

  it('takes broken code as it is written, because nobody knows what its layout means', async () => {
    const [a, b] = ['def f(:\n  a\n  b\n', 'def f(:\n  a\nb\n'];
    assert.notEqual(await canonical('python', a), await canonical('python', b));
    assert.equal(await canonical('python', a), await canonical('python', 'def f(:\r\n  a\r\n  b'));
  });

  it('takes code without a grammar as it is written, less the kind of its line ends', async () => {
    assert.equal(
      await canonical('fortran', 'A = 1\r\nB = 2\r\n'),
      await canonical('fortran', 'A = 1\nB = 2'),
    );
    assert.notEqual(await canonical('fortran', 'A = 1'), await canonical('fortran', ' A = 1'));
    assert.notEqual(await canonical('markdown', 'a  \nb'), await canonical('markdown', 'a\nb'));
  });

  it('takes code whose layout misleads as it is written', async () => {
    const [honest, misleading] = ['if (a)\n  b();\nc();\n', 'if (a)\n  b();\n  c();\n'];
    for (const language of ['cpp', 'javascript', 'java', 'csharp', 'php'] as const) {
      const text = (code: string) =>
        language === 'java' || language === 'csharp' ? `class A { void f() {\n${code}} }` : code;
      assert.notEqual(
        await canonical(language, text(honest)),
        await canonical(language, text(misleading)),
        language,
      );
    }
    assert.equal(await canonical('cpp', honest), await canonical('cpp', 'if (a) b();\nc();'));
  });

  it('keeps white space where it ends words, in whatever amount', async () => {
    const pairs = [
      ['shellscript', '[ -f a ] && b\n', '[-f a ] && b\n', '[ -f  a ] &&  b\n'],
      ['powershell', 'f (a)', 'f(a)', 'f  (a)'],
      ['css', '@media screen and (a: b) {}', '@media screen and(a: b) {}', '@media screen  and  (a: b) {}'],
      ['python', "f'{x:>10}'", "f'{x: >10}'", "f'{x:>10}'\n"],
    ] as const;
    for (const [language, text, other, same] of pairs) {
      assert.notEqual(
        await canonical(language, text, 'kept'),
        await canonical(language, other, 'kept'),
        text,
      );
      assert.equal(await canonical(language, text, 'kept'), await canonical(language, same, 'kept'), text);
    }
  });

  it('is not fooled by control characters in strings', async () => {
    assert.notEqual(
      await canonical('typescript', 'f("\u0000")'),
      await canonical('typescript', 'f("\u00030")'),
    );
  });

  it('gets through code that nests deeper than the stack', async () => {
    const text = `x = ${'a + '.repeat(30_000)}a;`;
    assert.ok((await tokens('javascript', text)).length > 60_000);
  });
});
