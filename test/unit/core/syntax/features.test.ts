import assert from 'node:assert/strict';
import { codeFeatures } from '../../../../src/core/syntax/features.ts';
import { stubsIn } from '../../../../src/core/syntax/stubs.ts';
import type { CodeFeatures } from '../../../../src/core/syntax/syntax.ts';
import { withParsed } from './grammars.ts';

const features = (languageId: string, text: string, piece = text) =>
  withParsed(languageId, text, (parsed) => {
    const start = text.indexOf(piece);
    return codeFeatures(parsed, { start, end: start + piece.length });
  });

const stubs = (languageId: string, text: string) =>
  withParsed(languageId, text, (parsed) =>
    stubsIn(parsed, { start: 0, end: text.length }).map(({ name }) => name),
  );

describe('features of code', () => {
  const cyclomatic: readonly (readonly [
    languageId: string,
    text: string,
    expected: number,
    nesting: number,
  ])[] = [
    ['typescript', 'function f() { return 1; }', 1, 0],
    [
      'typescript',
      'function f(a, b) { if (a && b) { for (;;) { g(); } } else if (b) { h(); } return a ? 1 : 2; }',
      6,
      2,
    ],
    [
      'typescript',
      'function f(a) { switch (a) { case 1: return 1; case 2: return 2; default: return 3; } }',
      3,
      1,
    ],
    ['typescript', 'function f() { try { g(); } catch (e) { while (e) { h(); } } }', 3, 2],
    ['typescript', 'function f() {}\nfunction g() { if (a) b(); }', 3, 1],
    [
      'python',
      'def f(a, b):\n    if a and b:\n        for x in a:\n            g(x)\n    elif b:\n        h()\n    return 1 if a else 2\n',
      6,
      2,
    ],
    [
      'go',
      'package a\nfunc f(a, b bool) { if a || b { for { } }; switch { case a: g(); default: h() } }',
      5,
      2,
    ],
    [
      'java',
      'class A { int f(int a) { if (a > 1 || a < 0) { while (true) { } } return a == 1 ? 2 : 3; } }',
      5,
      2,
    ],
    [
      'rust',
      'fn f(a: i32) -> i32 { if a > 1 && a < 3 { loop { break; } } match a { 1 => 2, _ => 3 } }',
      6,
      2,
    ],
    [
      'csharp',
      'class A { int F(int a) { if (a > 1 && a < 3) { foreach (var x in y) { } } return a > 1 ? 2 : 3; } }',
      5,
      2,
    ],
    ['cpp', 'int f(int a) { if (a > 1 && a < 3) { for (auto x : y) { } } return a ? 1 : 2; }', 5, 2],
    ['ruby', 'def f(a)\n  if a && b\n    while c do d end\n  end\n  g unless a\nend', 5, 2],
    [
      'php',
      '<?php function f($a) { if ($a && $b) { foreach ($a as $x) { } } elseif ($c) { } return $a ? 1 : 2; }',
      6,
      2,
    ],
    ['shellscript', 'f() {\n  if a && b; then\n    for x in 1 2; do g; done\n  fi\n}', 3, 2],
  ];
  for (const [languageId, text, expected, nesting] of cyclomatic) {
    it(`count ${expected} ways through ${text.replaceAll('\n', '⏎').slice(0, 50)} (${languageId})`, async () => {
      const found = await features(languageId, text);
      assert.deepEqual(
        { cyclomatic: found.cyclomatic, nesting: found.nesting },
        { cyclomatic: expected, nesting },
      );
    });
  }

  const says: readonly (readonly [
    why: string,
    languageId: string,
    text: string,
    expected: Partial<CodeFeatures>,
  ])[] = [
    [
      'a function that calls itself',
      'typescript',
      'function f(n) { return n * f(n - 1); }',
      { recursion: true },
    ],
    [
      'a method that calls itself',
      'python',
      'class A:\n    def m(self): return self.m()\n',
      { recursion: true },
    ],
    [
      'a method of the same name elsewhere',
      'typescript',
      'class A { close() { this.file.close(); } }',
      { recursion: false },
    ],
    [
      'a recursive method in Java',
      'java',
      'class A { int f(int n) { return f(n - 1); } }',
      { recursion: true },
    ],
    [
      'calls of others, counted once a name',
      'typescript',
      'function f() { g(); g(); h(); f(); }',
      { calls: 4, externalCalls: 2 },
    ],
    ['waiting', 'typescript', 'async function f() { await Promise.all([a()]); }', { concurrency: 3 }],
    ['goroutines and channels', 'go', 'package a\nfunc f() { go g(); ch <- 1 }', { concurrency: 2 }],
    ['locks', 'java', 'class A { void f() { synchronized (this) { } } }', { concurrency: 1 }],
    ['arithmetic', 'typescript', 'const a = b * c - Math.sqrt(d) / 2; x = "a" + "b";', { numeric: 4 }],
    ['files and the network', 'typescript', 'fs.readFileSync(a); fetch(b); f(c);', { io: 2 }],
    ['redirects', 'shellscript', 'echo a > b', { io: 1 }],
    ['syntax errors', 'typescript', 'f(1;', { syntaxErrors: 1 }],
    ['lines with code', 'typescript', '// a\n\nf(); // b\n/* c\n*/\ng();\n', { lines: 2 }],
    ['only comments', 'typescript', '// a\n\n/* b */\n', { onlyComments: true, lines: 0, cyclomatic: 0 }],
    ['nothing', 'typescript', '\n  \n', { onlyComments: false, lines: 0 }],
  ];
  for (const [why, languageId, text, expected] of says) {
    it(`see ${why} (${languageId})`, async () => {
      const found = await features(languageId, text);
      const asked = Object.fromEntries(
        Object.keys(expected).map((key) => [key, found[key as keyof CodeFeatures]]),
      );
      assert.deepEqual(asked, expected);
    });
  }

  it('are those of the selection, not of what is around it', async () => {
    const text = 'if (a) { while (b) { f(1); } }\ng(x => { if (y) { h(); } });';
    const found = await features('typescript', text, 'f(1);');
    assert.deepEqual([found.calls, found.cyclomatic, found.nesting], [1, 1, 0]);
  });

  it('are lines only where there is no grammar', async () => {
    const found = await features('fortran', 'A = 1\n\nB = 2\n');
    assert.deepEqual([found.lines, found.calls, found.symbols], [2, 0, 0]);
  });
});

describe('a stub', () => {
  const unfinished: Readonly<Record<string, readonly string[]>> = {
    typescript: [
      'function f() {}',
      'function f() { throw new Error("x"); }',
      'function f() { // TODO: write\n}',
      'function f() { // TODO\n return 0; }',
      'const f = () => { return null; };',
      'class A { f() { return undefined; } }',
    ],
    python: [
      'def f():\n    pass\n',
      'def f():\n    """Says."""\n    ...\n',
      'def f():\n    raise NotImplementedError\n',
      'def f():\n    """Says."""\n',
    ],
    go: [
      'package a\nfunc f() {}',
      'package a\nfunc f() { panic("todo") }',
      'package a\nfunc f() error { return nil }',
    ],
    java: [
      'class A { int f() { throw new UnsupportedOperationException(); } }',
      'class A { String f() { return null; } }',
    ],
    rust: ['fn f() { todo!() }', 'fn f() -> i32 { unimplemented!("x") }'],
    csharp: [
      'class A { int f() { throw new NotImplementedException(); } }',
      'class A { int f() => throw new X(); }',
    ],
    cpp: ['int f() { throw 1; }', 'void f() {}'],
    ruby: ['def f\nend', 'def f\n  raise NotImplementedError\nend', 'def f\n  nil\nend'],
    php: ['<?php function f() { throw new Exception(); }', '<?php function f() {}'],
    shellscript: ['f() {\n  # TODO\n  :\n}'],
  };
  for (const [languageId, texts] of Object.entries(unfinished)) {
    it(`is seen in ${languageId}`, async () => {
      for (const text of texts) assert.deepEqual(await stubs(languageId, text), ['f'], text);
    });
  }

  const finished: Readonly<Record<string, readonly string[]>> = {
    typescript: [
      'function f() { return 1; }',
      'function f() { g(); }',
      'function f() { if (!a) throw new Error("a"); g(); }',
      'class A { constructor(private a: string) {} }',
      'function f() { /* nothing to free */ }',
      'interface I { f(): void }',
      'abstract class A { abstract f(): void; }',
      'function f() { g(); return null; }',
    ],
    python: ['def f():\n    return 1\n', 'class A:\n    def __init__(self):\n        pass\n'],
    java: ['interface I { void f(); }', 'class A { A() {} }', 'class A { boolean f() { return false; } }'],
    go: ['package a\ntype I interface { F() }'],
    ruby: ['def f = 1', 'def f(a)\n  a\nend'],
    cpp: ['int f(int a);'],
  };
  for (const [languageId, texts] of Object.entries(finished)) {
    it(`is not seen in finished ${languageId}`, async () => {
      for (const text of texts) assert.deepEqual(await stubs(languageId, text), [], text);
    });
  }
});
