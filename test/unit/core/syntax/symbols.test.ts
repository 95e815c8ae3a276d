import assert from 'node:assert/strict';
import { enclosingSymbol, symbolsIn } from '../../../../src/core/syntax/symbols.ts';
import type { CodeSymbol } from '../../../../src/core/syntax/syntax.ts';
import { withParsed } from './grammars.ts';

const symbols = (languageId: string, text: string) =>
  withParsed(languageId, text, (parsed) => symbolsIn(parsed));

/** `+` exported, `-` not; `*` documented; the way to it, its kind, its parameters. */
function line({ name, kind, parameters, exported, container, documented }: CodeSymbol): string {
  const way = [...container, name].join('/');
  return `${exported ? '+' : '-'}${documented ? '*' : ''} ${way}: ${kind}(${parameters.join(' ')})`;
}

const samples: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  typescript: [
    `/** Adds. */
export async function add(a: number, { b }: X, ...c: string[]): Promise<void> { const local = 1; }
const twice = (x: number) => x * 2, LIMIT = 5;
@dec() export class A<T> extends B {
  private readonly x = 1;
  #p = (a) => a;
  constructor(private y: string) { super(); }
  /** The z. */
  get z() { return 1; }
  abstract m(q?: string): void;
}
export interface I { a: string; m(x: number): void }
type T = 'a' | 'b';
enum E { A }
namespace N { export const k = 1; }
export { LIMIT };
`,
    [
      '+* add: function(a { b } c)',
      '- twice: function(x)',
      '+ LIMIT: variable()',
      '+ A: class()',
      '- A/x: variable()',
      '- A/#p: method(a)',
      '+ A/constructor: method(y)',
      '+* A/z: method()',
      '+ A/m: method(q)',
      '+ I: interface()',
      '+ I/a: variable()',
      '+ I/m: method(x)',
      '- T: type()',
      '- E: enum()',
      '- N: module()',
      '- N/k: variable()',
    ],
  ],
  typescriptreact: [
    'export const Box = ({ a }: P) => { const go = () => 1; return <b onClick={() => go()}>{a}</b>; };\nexport default function () {}\n',
    ['+ Box: function({ a })', '- Box/go: function()', '+ default: function()'],
  ],
  javascript: [
    'function a() {}\nfunction b(x = 1, [y]) {}\nexports.c = function (z) {};\nmodule.exports = { a };\nA.prototype.m = function () {};\nclass K { f = 1; static g() {} }\n',
    [
      '+ a: function()',
      '- b: function(x [y])',
      '+ c: function(z)',
      '+ m: function()',
      '- K: class()',
      '- K/f: variable()',
      '- K/g: method()',
    ],
  ],
  python: [
    `LIMIT: int = 3
@dec
async def f(a, b: int = 1, *args, c=2, **kw) -> int:
    """Says."""
    local = 1
    def inner(): pass
class A(B):
    x = 1
    @property
    def p(self): return 1
    @classmethod
    def make(cls, n): return cls()
    def _own(self): pass
double = lambda x: x * 2
a.b = c[0] = 1
`,
    [
      '+ LIMIT: variable()',
      '+* f: function(a b args c kw)',
      '- f/inner: function()',
      '+ A: class()',
      '+ A/x: variable()',
      '+ A/p: method()',
      '+ A/make: method(n)',
      '- A/_own: method()',
      '+ double: function(x)',
    ],
  ],
  go: [
    `package a

// Foo says.
func Foo[T any](a, b int, c ...string) (int, error) { x := func() {}; return 0, nil }

func (r *Recv) close() {}

type S struct{ A int }
type I interface{ M(a int) error }
type D = int

const K, l = 1, 2

var (
	V int = 3
)
`,
    [
      '+* Foo: function(a b c)',
      '- Recv/close: method()',
      '+ S: class()',
      '+ I: interface()',
      '+ I/M: method(a)',
      '+ D: type()',
      '+ K: variable()',
      '- l: variable()',
      '+ V: variable()',
    ],
  ],
  java: [
    `/** A. */
@Ann(1)
public class A<T> extends B {
  public static final int X = 1, Y = 2;
  public A(int a) { int local = 1; }
  @Override public int m(final String s, int... r) throws E { return 1; }
  private void n() {}
  public interface I { void q(); int K = 1; }
  enum E { P }
  public record R(int a) {}
}
`,
    [
      '+* A: class()',
      '+ A/X: variable()',
      '+ A/Y: variable()',
      '+ A/A: method(a)',
      '+ A/m: method(s r)',
      '- A/n: method()',
      '+ A/I: interface()',
      '+ A/I/q: method()',
      '+ A/I/K: variable()',
      '- A/E: enum()',
      '+ A/R: class(a)',
    ],
  ],
  rust: [
    `/// S.
#[derive(Debug)]
pub struct S<T> { pub a: T }
pub async fn f<T: X>(a: i32, mut b: &str, (c, d): (i32, i32)) -> Result<(), E> { let x = |y: i32| y; Ok(()) }
impl<T> S<T> { pub fn new() -> Self { todo!() } fn own(&self, k: u8) {} }
impl Display for S<u8> { fn fmt(&self, f: &mut F) -> R { 1 } }
pub trait Tr { fn q(&self); }
enum En { A }
mod m { pub const C: i32 = 1; }
`,
    [
      '+* S: class()',
      '+ f: function(a b (c, d))',
      '+ S/new: method()',
      '- S/own: method(k)',
      '+ S/fmt: method(f)',
      '+ Tr: interface()',
      '+ Tr/q: method()',
      '- En: enum()',
      '- m: module()',
      '+ m/C: variable()',
    ],
  ],
  csharp: [
    `namespace N.M {
  /// <summary>A</summary>
  [Attr]
  public abstract class A<T> : B {
    private readonly int x = 1, y;
    public A(int a) : base(a) { }
    public async Task<int> F(string s, params int[] r) { int Local(int q) => q; return 1; }
    public int P { get; set; } = 1;
    void Own() { }
  }
  public interface I { void Z(); }
  public enum E { A }
  public delegate void D(int x);
}
`,
    [
      '+ N.M: module()',
      '+* N.M/A: class()',
      '- N.M/A/x: variable()',
      '- N.M/A/y: variable()',
      '+ N.M/A/A: method(a)',
      '+ N.M/A/F: method(s r)',
      '- N.M/A/F/Local: function(q)',
      '+ N.M/A/P: variable()',
      '- N.M/A/Own: method()',
      '+ N.M/I: interface()',
      '+ N.M/I/Z: method()',
      '+ N.M/E: enum()',
      '+ N.M/D: type(x)',
    ],
  ],
  cpp: [
    `#define F(x) (x + 1)
namespace n {
/** A. */
template <typename T> class A : public B {
  int hidden;
 public:
  A(int a) : b(a) {}
  ~A();
  virtual int m(const std::string& s, int* p = nullptr) const override { std::thread t(l); return 1; }
};
struct S { int a; };
int A::m2(int a) { return a; }
static int *own(char **argv) { return 0; }
int proto(int a, char);
int (*pointer)(int) = nullptr;
using X = int;
}
`,
    [
      '+ F: function(x)',
      '+ n: module()',
      '+* n/A: class()',
      '- n/A/hidden: variable()',
      '+ n/A/A: method(a)',
      '+ n/A/~A: method()',
      '+ n/A/m: method(s p)',
      '+ n/S: class()',
      '+ n/S/a: variable()',
      '+ n/A/m2: method(a)',
      '- n/own: function(argv)',
      '+ n/proto: function(a)',
      '+ n/pointer: variable()',
      '+ n/X: type()',
    ],
  ],
  c: [
    '/** Adds. */\nint add(int a, int b) { return a + b; }\ntypedef struct { int q; } T;\nstatic void own(void) {}\n',
    ['+* add: function(a b)', '+ T: type()', '+ T/q: variable()', '- own: function()'],
  ],
  ruby: [
    `# M.
module M
  LIMIT = 1
  class A < B
    # Says.
    def m(a, b = 1, *c, k:, k2: 3, **o, &blk)
      x = 1
    end
    def self.make; end
    private
    def own; end
  end
end
`,
    [
      '+* M: module()',
      '+ M/LIMIT: variable()',
      '+ M/A: class()',
      '+* M/A/m: method(a b c k k2 o blk)',
      '+ M/A/make: method()',
      '- M/A/own: method()',
    ],
  ],
  php: [
    `<?php
/** A. */
#[Attr]
final class A extends B {
    const K = 1;
    private ?int $x = 1;
    public function __construct(private int $q) {}
    public static function m(string $s, int ...$r): int { $local = 1; return 1; }
    protected function own() {}
}
interface I { public function z(); }
function f($a, &$b = 1) {}
$g = function ($c) {};
`,
    [
      '+* A: class()',
      '+ A/K: variable()',
      '- A/$x: variable()',
      '+ A/__construct: method($q)',
      '+ A/m: method($s $r)',
      '- A/own: method()',
      '+ I: interface()',
      '+ I/z: method()',
      '+ f: function($a $b)',
      '+ $g: function($c)',
    ],
  ],
  shellscript: [
    '#!/bin/bash\n# Says.\nfoo() {\n  local x=1\n}\nfunction bar { :; }\nLIMIT=1\nexport HOME_DIR=2\n',
    ['+* foo: function()', '+ bar: function()', '+ LIMIT: variable()', '+ HOME_DIR: variable()'],
  ],
};

describe('symbols', () => {
  for (const [languageId, [text, expected]] of Object.entries(samples)) {
    it(`of ${languageId} have their kind, parameters, container and visibility`, async () => {
      assert.deepEqual((await symbols(languageId, text)).map(line), expected);
    });

    it(`of ${languageId} stand where their names are, also with Windows line ends`, async () => {
      const windows = text.replaceAll('\n', '\r\n');
      for (const symbol of await symbols(languageId, windows)) {
        const { name, range, nameRange } = symbol;
        assert.equal(windows.slice(nameRange.start, nameRange.end), name === 'default' ? 'default' : name);
        assert.ok(range.start <= nameRange.start && nameRange.end <= range.end, name);
      }
      assert.deepEqual((await symbols(languageId, windows)).map(line), expected);
    });
  }

  const signatures: readonly (readonly [languageId: string, text: string, signature: string])[] = [
    [
      'typescript',
      'export async function f (a:number,\n  b = "x  y", // why\n): Promise<void> {}',
      'export async function f(a: number, b = "x  y"): Promise<void>',
    ],
    ['typescript', 'export const f = async (a: number) => a;', 'export const f = async(a: number)'],
    ['typescript', 'const limit: number = 5;', 'const limit: number'],
    ['typescript', "type T = { a: 1 } | 'x';", "type T = { a: 1 } | 'x'"],
    [
      'python',
      '@dec\nasync def f(a,b: int=1,*args) -> int:\n    pass',
      'async def f(a, b: int = 1, *args) -> int',
    ],
    ['python', 'class A(B, metaclass=C):\n    pass', 'class A(B, metaclass = C)'],
    [
      'go',
      'package a\nfunc (r *R) F(a, b int, c ...string) (int, error) {}',
      'func(r *R) F(a, b int, c ...string) (int, error)',
    ],
    [
      'java',
      'class A { @X public <T> int m(final String s,\n int... r) throws E { } }',
      'public <T> int m(final String s, int ...r) throws E',
    ],
    [
      'rust',
      "pub fn f<'a>(x: &'a str) -> Option<&'a str> where T: X { None }",
      "pub fn f<'a>(x: &'a str) -> Option<&'a str> where T: X",
    ],
    ['csharp', 'class A { public A(int a) : base(a) { } }', 'public A(int a)'],
    [
      'cpp',
      'int A::f(const std::string& s, int* p) const { return 1; }',
      'int A::f(const std::string &s, int *p) const',
    ],
    ['ruby', 'def f(a, b = 1, k:, **o)\n  1\nend', 'def f(a, b = 1, k:, **o)'],
    ['php', '<?php function f(?int $a, &$b = 1): int { }', 'function f(?int $a, &$b = 1): int'],
    ['shellscript', 'foo() { :; }', 'foo()'],
  ];
  for (const [languageId, text, signature] of signatures) {
    it(`of ${languageId} have the signature ${signature}`, async () => {
      const found = await symbols(languageId, text);
      assert.equal(
        found.findLast(({ kind }) => kind !== 'variable' || found.length === 1)?.signature,
        signature,
      );
    });
  }

  it('have the same signature however it is laid out', async () => {
    const one = await symbols('typescript', 'function f(a: string, b: number): void {}');
    const other = await symbols('typescript', 'function f(\n  a: string,\n  b: number,\n): void\n{ g(); }');
    assert.equal(one[0]?.signature, other[0]?.signature);
  });

  it('have a range with decorators, export and declaration, without the comment above', async () => {
    const text = '// no\n@dec()\nexport class A {}\nexport const f = () => 1;\n';
    const found = await symbols('typescript', text);
    assert.deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      ['@dec()\nexport class A {}', 'export const f = () => 1;'],
    );
    const rust = '/// no\n#[a]\n#[b]\npub struct S;\n';
    const [symbol] = await symbols('rust', rust);
    assert.equal(symbol && rust.slice(symbol.range.start, symbol.range.end), '#[a]\n#[b]\npub struct S;');
  });

  it('are found in a class whose neighbour is broken', async () => {
    const found = await symbols('typescript', 'class A { ok() { return 1; } broken( { } fine() {} }');
    assert.ok(found.some(({ name }) => name === 'ok'));
  });

  it('are those of the range only', async () => {
    const text = 'function a() {}\nfunction b() {}\n';
    const names = await withParsed('typescript', text, (parsed) =>
      symbolsIn(parsed, { start: 16, end: text.length }).map(({ name }) => name),
    );
    assert.deepEqual(names, ['b']);
  });

  it('are none where there is no grammar', async () =>
    assert.deepEqual(await symbols('cobol', 'MOVE A TO B'), []));
});

describe('the symbol at the cursor', () => {
  const at = (languageId: string, text: string) =>
    withParsed(
      languageId,
      text.replace('|', ''),
      (parsed) => enclosingSymbol(parsed, text.indexOf('|'))?.name ?? null,
    );

  const cases: readonly (readonly [languageId: string, text: string, name: string | null])[] = [
    ['typescript', 'function f() { const x = 1|; }', 'f'],
    ['typescript', 'const f = () => { ret|urn 1; };', 'f'],
    ['typescript', 'class A { m() { if (a) { b(|); } } }', 'm'],
    ['typescript', 'class A { x = 1;| m() {} }', 'A'],
    ['typescript', 'function outer() { const inner = () => { | }; }', 'inner'],
    ['typescript', 'const lim|it = 5;', 'limit'],
    ['typescript', 'a();\n|\nfunction f() {}', null],
    ['typescript', 'exp|ort function f() {}', 'f'],
    ['python', '@dec|\ndef f():\n    pass\n', 'f'],
    ['python', 'class A:\n    def m(self):\n        x = |1\n', 'm'],
    ['go', 'package a\nfunc (r *R) M() { a := 1| }', 'M'],
    ['rust', 'impl S { fn m(&self) { 1| } }', 'm'],
    ['ruby', 'class A\n  def m\n    1|\n  end\nend', 'm'],
    ['cpp', 'int A::m() { return 1|; }', 'm'],
    ['php', '<?php class A { function m() { return 1|; } }', 'm'],
    ['shellscript', 'f() {\n  echo |1\n}', 'f'],
    ['typescript', '|', null],
  ];
  for (const [languageId, text, name] of cases) {
    it(`is ${name ?? 'none'} in ${languageId}: ${text.replaceAll('\n', '⏎')}`, async () => {
      assert.equal(await at(languageId, text), name);
    });
  }
});
