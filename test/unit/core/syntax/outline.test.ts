import assert from 'node:assert/strict';
import { outline } from '../../../../src/core/syntax/outline.ts';
import type { Range } from '../../../../src/core/task/task.ts';
import { withParsed } from './grammars.ts';

const outlined = (languageId: string, text: string, kept: string | null = null) =>
  withParsed(languageId, text, (parsed) => {
    const start = kept === null ? 0 : text.indexOf(kept);
    const keep: Range | null = kept === null ? null : { start, end: start + kept.length };
    return outline(parsed, keep);
  });

describe('an outline', () => {
  const text = `import { a } from 'a';
import {
  b,
} from 'b';

/** Options. */
export interface Options {
  // how
  readonly depth: number;
}

const LIMIT = 5;

/** Walks. */
export function walk(node: Node, options: Options): void {
  const inner = () => 1;
  visit(node);
}

export class Walker {
  private at = 0;
  constructor(private node: Node) {}
  next(): Node | null {
    return this.node;
  }
}
`;

  it('has imports first, then signatures, bodies elided, types whole, nesting as indentation', async () => {
    assert.equal(
      await outlined('typescript', text),
      `import { a } from 'a';
import { b, } from 'b';
export interface Options {
  readonly depth: number;
}
const LIMIT
export function walk(node: Node, options: Options): void
export class Walker
  private at
  constructor(private node: Node)
  next(): Node | null`,
    );
  });

  it('leaves out what is kept whole elsewhere, but says what it is in', async () => {
    const found = await outlined(
      'typescript',
      text,
      text.slice(text.indexOf('  next()'), text.indexOf('\n}\n', text.indexOf('  next()'))),
    );
    assert.doesNotMatch(found, /next\(/);
    assert.match(found, /export class Walker\n {2}private at\n/);
    assert.doesNotMatch(
      await outlined(
        'typescript',
        text,
        text.slice(text.indexOf('export function'), text.indexOf('export class')),
      ),
      /walk/,
    );
  });

  const others: Readonly<Record<string, readonly [text: string, expected: string]>> = {
    python: [
      'import os\nfrom a import b\n\nclass A(B):\n    """Says."""\n    def m(self, x): return x\n\ndef f(a):\n    return 1\n',
      'import os\nfrom a import b\nclass A(B)\n  def m(self, x)\ndef f(a)',
    ],
    go: [
      'package a\n\nimport "fmt"\n\ntype S struct {\n\tA int // a\n}\n\nfunc (s *S) F(a int) error { return nil }\n',
      'package a\nimport "fmt"\ntype S struct {\n\tA int\n}\nfunc(s *S) F(a int) error',
    ],
    rust: [
      'use a::b;\npub struct S { a: i32 }\nimpl S { pub fn f(&self) -> i32 { 1 } fn g() { } }\nfn h() {}\n',
      'use a::b;\npub struct S { a: i32 }\nimpl S\n  pub fn f(&self) -> i32\n  fn g()\nfn h()',
    ],
    java: [
      'package x;\nimport y.Z;\nclass A { int f(int a) { return 1; } enum E { P } }\n',
      'package x;\nimport y.Z;\nclass A\n  int f(int a)\n  enum E { P }',
    ],
    ruby: ["require 'x'\nclass A\n  def f(a)\n    1\n  end\nend\n", "require 'x'\nclass A\n  def f(a)"],
    cpp: [
      '#include <a>\nnamespace n {\nint f(int a) { return 1; }\n}\n',
      '#include <a>\nnamespace n\n  int f(int a)',
    ],
    php: ['<?php\nuse A\\B;\nfunction f($a) { return 1; }\n', 'use A\\B;\nfunction f($a)'],
    shellscript: ['source ./a.sh\nf() { echo; }\n', 'source ./a.sh\nf()'],
    csharp: ['using A;\nclass B { int F(int a) => 1; }\n', 'using A;\nclass B\n  int F(int a)'],
  };
  for (const [languageId, [code, expected]] of Object.entries(others)) {
    it(`reads as ${languageId} does`, async () => assert.equal(await outlined(languageId, code), expected));
  }

  it('is empty where there is no grammar', async () =>
    assert.equal(await outlined('cobol', 'MOVE A TO B'), ''));
});
