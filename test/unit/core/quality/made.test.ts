import assert from 'node:assert/strict';
import { failuresOf, fenced } from './given.ts';

const subject = 'export function twice(count: number): number {\n  return count * 2;\n}\n';
const importing = "import { twice } from './twice';\n\n";
const tested = (code: string, instruction = '') =>
  failuresOf({ kind: 'test', selected: subject, instruction, reply: fenced(importing + code) });

const stub =
  '/** The price with tax, rounded to cents. */\nexport function withTax(price: number, rate: number): number {\n  throw new Error("not implemented");\n}\n';
const head = 'export function withTax(price: number, rate: number): number {\n';
const generated = (body: string) =>
  failuresOf({
    kind: 'generate',
    selected: stub,
    instruction: 'implement',
    reply: fenced(`${head}${body}\n}`),
  });

describe('tests that cannot fail', () => {
  it('compare the code with itself, or constants with each other', async () => {
    assert.deepEqual(await tested("it('doubles', () => {\n  expect(twice(2)).toBe(4);\n});"), []);
    assert.deepEqual(await tested("it('doubles', () => {\n  expect(twice(2)).toBe(twice(2));\n});"), [
      'asserts',
    ]);
    assert.deepEqual(
      await tested("it('doubles', () => {\n  twice(2);\n  const four = 4;\n  expect(four).toBe(4);\n});"),
      ['asserts'],
    );
  });

  it('are skipped, or swallow what fails', async () => {
    assert.deepEqual(await tested("it.skip('doubles', () => {\n  expect(twice(2)).toBe(4);\n});"), [
      'asserts',
    ]);
    assert.deepEqual(
      await tested("it('doubles', () => {\n  try {\n    expect(twice(2)).toBe(4);\n  } catch (e) {}\n});"),
      ['asserts'],
    );
  });

  it('ask only whether something is there', async () => {
    assert.deepEqual(await tested("it('doubles', () => {\n  expect(twice(2)).toBeDefined();\n});"), [
      'asserts',
    ]);
  });

  it('put a mock or code of their own in the place of the code', async () => {
    const mocked =
      "it('doubles', () => {\n  jest.spyOn(code, 'twice').mockReturnValue(4);\n  expect(code.twice(2)).toBe(4);\n});";
    assert.deepEqual(await tested(mocked), ['exercises']);
    const own =
      "function twice(count: number) {\n  return count + count;\n}\nit('doubles', () => {\n  expect(twice(2)).toBe(4);\n});";
    assert.deepEqual(await tested(own), ['exercises']);
  });

  it('are not taken for such when a flag changes in a callback', async () => {
    const flag =
      "it('doubles', () => {\n  let seen = 0;\n  [2].forEach((n) => { seen = twice(n); });\n  expect(seen).toBe(4);\n});";
    assert.deepEqual(await tested(flag), []);
  });
});

describe('the framework that was asked for', () => {
  it('is the one that the tests use', async () => {
    const code =
      "import { expect, it } from 'vitest';\n\nit('doubles', () => {\n  expect(twice(2)).toBe(4);\n});";
    assert.deepEqual(await tested(code, 'use vitest'), []);
    assert.deepEqual(await tested(code, 'use node:test'), ['framework']);
  });
});

describe('generated code', () => {
  it('uses what it is given', async () => {
    assert.deepEqual(await generated('  return Math.round(price * (1 + rate) * 100) / 100;'), []);
    assert.deepEqual(await generated('  return 1.19;'), ['requested']);
    assert.deepEqual(await generated('  return Math.round(price * 119) / 100;'), ['requested']);
  });

  it('does nothing that nobody asked for', async () => {
    const body =
      '  const sum = Math.round(price * (1 + rate) * 100) / 100;\n  localStorage.setItem("last", String(sum));\n  return sum;';
    assert.deepEqual(await generated(body), ['requested']);
  });

  it('has the types that were written out', async () => {
    const wanted = { kind: 'generate', language: 'go', before: 'package a\n\n', selected: '' } as const;
    const given = { ...wanted, instruction: 'add func Half(n int) (int, error)' };
    assert.deepEqual(
      await failuresOf({ ...given, reply: fenced('func Half(n int) int {\n\treturn n / 2\n}', 'go') }),
      ['requested'],
    );
  });
});

describe('documentation', () => {
  const documented = (doc: string) =>
    failuresOf({ kind: 'document', selected: subject, reply: fenced(`${doc}\n${subject.trimEnd()}`) });

  it('says more than the name', async () => {
    assert.deepEqual(await documented('/** Doubles a number. */'), []);
    assert.deepEqual(await documented('/** twice function. */'), ['documented']);
  });

  it('gives parameters the types that they have', async () => {
    assert.deepEqual(
      await documented('/**\n * Doubles a number.\n * @param {string} count What to double.\n */'),
      ['documented'],
    );
  });
});
