import assert from 'node:assert/strict';
import { canonicalCode } from '../../../../src/core/syntax/fingerprint.ts';
import { withParsed } from './grammars.ts';

const canonical = (languageId: string, text: string) =>
  withParsed(languageId, text, (parsed) => canonicalCode(parsed, { start: 0, end: text.length }, 'kept'));

type Texts = readonly (readonly [languageId: string, why: string, a: string, b: string])[];

async function alike(pairs: Texts): Promise<void> {
  for (const [language, why, a, b] of pairs)
    assert.equal(await canonical(language, a), await canonical(language, b), `${language}: ${why}`);
}

async function apart(pairs: Texts): Promise<void> {
  for (const [language, why, a, b] of pairs)
    assert.notEqual(await canonical(language, a), await canonical(language, b), `${language}: ${why}`);
}

describe('code without a grammar, for the cache', () => {
  it('is never the same where white space may mean something', async () => {
    await apart([
      ['yaml', 'what belongs to what', 'a:\n  b: 1\nc: 2\n', 'a:\n  b: 1\n  c: 2\n'],
      ['yaml', 'a list within a list', '- a\n- - b\n', '- a\n-   - b\n  - c\n'],
      ['yaml', 'an empty line in a text', 'a: |\n  x\n\n  y\n', 'a: |\n  x\n  y\n'],
      ['yaml', 'an empty line in folded text', 'a: >-\n  x\n\n  y\n', 'a: >-\n  x\n  y\n'],
      ['yaml', 'an empty line in a plain text', 'a: x\n\n  y\n', 'a: x\n  y\n'],
      ['yaml', 'an empty line in quotes', 'a: "x\n\n  y: z"\n', 'a: "x\n  y: z"\n'],
      ['yaml', 'a text that goes on', 'a: x\n\n  - b\n', 'a: x\n  - b\n'],
      ['makefile', 'a tab before a recipe', 'all:\n\tcc a.c\n', 'all:\n    cc a.c\n'],
      ['makefile', 'an empty line', 'all:\n\techo\n\nx = 1\n', 'all:\n\techo\nx = 1\n'],
      ['dockerfile', 'a line that goes on', 'RUN a \\\n  b\n', 'RUN a \\\n\n  b\n'],
      ['markdown', 'a hard line break', 'a  \nb\n', 'a\nb\n'],
      ['markdown', 'a code block', 'a\n\n    b\n', 'a\n\nb\n'],
      ['haskell', 'a block', 'f = do\n  a\n  b\n', 'f = do\n  a\n b\n'],
      ['fsharp', 'a block', 'if a then\n  b\nc\n', 'if a then\n  b\n  c\n'],
      ['nim', 'a block', 'if a:\n  b\nc\n', 'if a:\n  b\n  c\n'],
      ['diff', 'context', ' a\n-b\n', 'a\n-b\n'],
      ['plaintext', 'anything', 'a b', 'a  b'],
      ['perl', 'a here document', 'print <<E;\n  a\nE\n', 'print <<E;\na\nE\n'],
      ['lua', 'a long string', 'a = [[\n  b\n]]', 'a = [[\nb\n]]'],
      ['sql', 'spaces in a text', "SELECT 'a  b'", "SELECT 'a b'"],
      ['sql', 'a text of two lines', "SELECT 'a\nb'", "SELECT 'a b'"],
      ['sql', 'texts that are joined', "SELECT 'a'\n'b'", "SELECT 'a' 'b'"],
      ['sql', 'where a comment ends', 'SELECT a -- x\n, b', 'SELECT a -- x , b'],
      ['sql', 'a function', 'DO $$\n  a\n$$', 'DO $$ a $$'],
      ['sql', 'a line for the client', 'SELECT 1\nGO\n', 'SELECT 1 GO'],
      ['kotlin', 'a raw string', 'val a = """\n  b\n"""', 'val a = """\nb\n"""'],
      ['swift', 'a string of several lines', 'let a = """\n  b\n  """', 'let a = """\nb\n"""'],
      ['dart', 'a string of several lines', "var a = '''\n  b\n''';", "var a = '''\nb\n''';"],
      ['kotlin', 'where a statement ends', 'val a = b\n- c', 'val a = b - c'],
      ['swift', 'where a statement ends', 'a\n(b)', 'a(b)'],
      ['json', 'a text', '{"a": "b  c"}', '{"a": "b c"}'],
    ]);
  });

  it('is the same in another layout where that is known to mean nothing', async () => {
    await alike([
      ['sql', 'line breaks', "SELECT a\nFROM b\nWHERE c = 'x y'", "SELECT a FROM b\n  WHERE c = 'x y'"],
      ['yaml', 'empty lines between keys', 'a:\n  - b\n\nc: "d"\n', 'a:\n  - b\nc: "d"  \n'],
      ['kotlin', 'indentation', 'fun f() {\n  return 1\n}', 'fun f() {\n\n\treturn 1\n}'],
      ['json', 'indentation', '{\n  "a": 1\n}', '{\n    "a": 1\n}\n'],
    ]);
  });
});

describe('a piece of code that its grammar can’t read, for the cache', () => {
  it('is the same however its lines are indented', async () => {
    await alike([
      [
        'php',
        'a method',
        'public function f(): int\n{\n  return 1;\n}',
        '  public function f(): int\n  {\n\treturn 1; \n  }',
      ],
      [
        'typescript',
        'a method',
        'async load(id: string) {\n  return id;\n}',
        '  async load(id: string) {\n    return id;\n  }',
      ],
    ]);
  });

  it('is not where a text or a line may go on', async () => {
    await apart([
      [
        'php',
        'a here document',
        'public function f() {\n  return <<<E\n  a\nE;\n}',
        'public function f() {\n  return <<<E\na\nE;\n}',
      ],
      [
        'php',
        'a text of two lines',
        "public function f() {\n  return 'a\n  b';\n}",
        "public function f() {\n  return 'a\nb';\n}",
      ],
      ['typescript', 'a template', 'async f() {\n  return `a\n  b`;\n}', 'async f() {\n  return `a\nb`;\n}'],
      [
        'typescript',
        'where a statement ends',
        'async f() {\n  return\n  1;\n}',
        'async f() {\n  return 1;\n}',
      ],
      ['python', 'what belongs to what', 'x = [\nif a:\n  b()\nc()', 'x = [\nif a:\n  b()\n  c()'],
      ['c', 'a macro', 'int f( {\n#define A \\\n  b\n}', 'int f( {\n#define A \\ \n  b\n}'],
    ]);
  });
});

describe('marks that only layout needs, for the cache', () => {
  it('say nothing: a comma behind the last of several, brackets around JSX', async () => {
    await alike([
      [
        'go',
        'arguments',
        'package a\n\nfunc f() { g(b, c) }',
        'package a\n\nfunc f() {\n\tg(\n\t\tb,\n\t\tc,\n\t)\n}',
      ],
      ['typescript', 'arguments', 'f(a, b);', 'f(\n  a,\n  b,\n);'],
      ['python', 'a list', 'f([a, b])', 'f([\n  a,\n  b,\n],)'],
      [
        'typescriptreact',
        'JSX',
        'function A() { return <b/>; }',
        'function A() {\n  return (\n    <b />\n  );\n}',
      ],
    ]);
    await apart([
      ['python', 'a tuple', 'a = (b,)', 'a = (b)'],
      ['python', 'a tuple as a key', 'a[b,]', 'a[b]'],
      ['javascript', 'a hole', 'a = [b,,]', 'a = [b,]'],
      ['rust', 'a tuple', 'fn f() { (a,); }', 'fn f() { (a); }'],
      ['css', 'an empty fallback', 'a { b: var(--c,); }', 'a { b: var(--c); }'],
      [
        'typescriptreact',
        'where a statement ends',
        'function A() { return\n<b/>; }',
        'function A() { return (\n<b/>); }',
      ],
    ]);
  });
});
