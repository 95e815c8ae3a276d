import assert from 'node:assert/strict';
import type { CodeSymbol } from '../../../src/core/syntax/syntax.ts';
import {
  chooseRange,
  maxSelectedCharacters,
  type Pointed,
  smallFileLines,
} from '../../../src/editor/selection.ts';

/** A document in which `«` and `»` mark what is selected, or `|` the cursor. */
function pointed(marked: string, more: Partial<Pointed> = {}): Pointed {
  const cursor = marked.indexOf('|');
  const [start, end] = cursor >= 0 ? [cursor, cursor] : [marked.indexOf('«'), marked.indexOf('»') - 1];
  return {
    text: marked.replace(/[«»|]/g, ''),
    selected: { start, end },
    askedKind: 'explain',
    instruction: '',
    symbolAt: () => null,
    ...more,
  };
}

function chosen(given: Pointed): string {
  const choice = chooseRange(given);
  assert.equal(choice.kind, 'chosen');
  return choice.kind === 'chosen' ? given.text.slice(choice.range.start, choice.range.end) : '';
}

/** A definition that spans from `from` to the end of `to`. */
function symbol(text: string, from: string, to: string, name: string): CodeSymbol {
  const start = text.indexOf(from);
  const nameStart = text.indexOf(name, start);
  return {
    name,
    kind: 'function',
    range: { start, end: text.indexOf(to, start) + to.length },
    nameRange: { start: nameStart, end: nameStart + name.length },
    signature: from,
    parameters: [],
    exported: false,
    container: [],
    documented: false,
  };
}

describe('What a task is about', () => {
  it('is what I selected, without the blank lines around it and with its indentation', () => {
    assert.equal(chosen(pointed('a;\n«\n\n  b();\n  c();\n\n»d;')), '  b();\n  c();');
    assert.equal(chosen(pointed('{\n    «b();\n    c();»\n}')), '    b();\n    c();');
  });

  it('is a part of a line when I selected a part of a line', () => {
    assert.equal(chosen(pointed('const a = «f(1)» + 2;')), 'f(1)');
  });

  it('keeps Windows line ends and mixed ones as they are', () => {
    assert.equal(chosen(pointed('a\r\n«\r\n  b\r\n  c\n  d \r\n»e')), '  b\r\n  c\n  d ');
    assert.equal(chosen(pointed('a\r  «b»\rc')), '  b');
  });

  it('is the definition around the cursor when I selected nothing', () => {
    const text = 'x;\nfunction f() {\n  return 1;\n}\ny;';
    const f = symbol(text, 'function f', '}', 'f');
    const inBody = text.indexOf('return');
    const given = { ...pointed('|'), text, symbolAt: () => f, selected: { start: inBody, end: inBody } };
    assert.equal(chosen(given), 'function f() {\n  return 1;\n}');
  });

  it('is the definition when I selected just its name', () => {
    const text = 'x;\nfunction total() {\n  return 1;\n}\ny;';
    const total = symbol(text, 'function', '}', 'total');
    const given = { ...pointed('|'), text, symbolAt: () => total, selected: total.nameRange };
    assert.equal(chosen(given), 'function total() {\n  return 1;\n}');
  });

  it('is the definition when the cursor stands in its indentation', () => {
    const text = '  void f() { }\n';
    const f = symbol(text, 'void', '}', 'f');
    const symbolAt = (at: number) => (at >= f.range.start ? f : null);
    assert.equal(chosen({ ...pointed('|'), text, symbolAt }), '  void f() { }');
  });

  it('is the whole of a small file without definitions', () => {
    assert.equal(chosen(pointed('\n{"a": |1}\n')), '{"a": 1}');
  });

  it('is nothing where a long file has no definition at the cursor', () => {
    const text = 'a: 1\n'.repeat(smallFileLines + 1);
    assert.equal(chooseRange({ ...pointed('|'), text }).kind, 'empty');
  });

  it('is nothing where only white space is selected, or the document is empty', () => {
    assert.equal(chooseRange(pointed('a«  \n\t\n »b')).kind, 'empty');
    assert.equal(chooseRange(pointed('|')).kind, 'empty');
    assert.equal(chooseRange(pointed('|', { askedKind: 'generate' })).kind, 'empty');
  });

  it('may be an empty document when I say what to write into it', () => {
    assert.equal(chosen(pointed('|', { askedKind: 'generate', instruction: 'a stack' })), '');
  });

  it('is not binary content', () => {
    assert.equal(chooseRange(pointed('«PNG\0\0abc»')).kind, 'binary');
    assert.equal(chooseRange(pointed('«\u0001\u0002\ufffdab\u0003»')).kind, 'binary');
    assert.equal(chosen(pointed("«const esc = '\u001b[0m';»")), "const esc = '\u001b[0m';");
  });

  it('is not more than any model can read', () => {
    const text = 'x'.repeat(2_000_000);
    const choice = chooseRange({ ...pointed('|'), text, selected: { start: 0, end: text.length } });
    assert.deepEqual(choice, { kind: 'too-large', characters: 2_000_000 });
    assert.ok(maxSelectedCharacters < 2_000_000);
  });
});
