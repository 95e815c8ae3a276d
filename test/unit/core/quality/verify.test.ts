import assert from 'node:assert/strict';
import { failureSummary, verify } from '../../../../src/core/quality/verify.ts';
import { parse } from '../syntax/grammars.ts';
import { failuresOf, fenced, inputOf, verdictOf } from './given.ts';

const selected = 'export function half(n: number): number {\n  const two = 2;\n  return n / two;\n}\n';
const better = 'export function half(n: number): number {\n  return n / 2;\n}';
const refactor = { kind: 'refactor', selected } as const;

describe('a verdict', () => {
  it('accepts a good answer and says what was checked', async () => {
    const { verdict, score, checks } = await verdictOf({ ...refactor, reply: fenced(better) });
    assert.equal(verdict, 'accept');
    assert.equal(score, 1);
    assert.ok(checks.filter(({ result }) => result === 'pass').length >= 6);
    assert.ok(checks.every(({ because }) => /^[A-Z`].*[.!…]$/.test(because)));
  });

  it('tells the next rung in one line what was wrong', async () => {
    const verdict = await verdictOf({ ...refactor, reply: fenced(better.replace('half', 'halve')) });
    assert.equal(failureSummary(verdict), '`half` is gone or has another name, though others may use it.');
  });

  it('refuses to read a reply of a megabyte', async () => {
    const { verdict, answer } = await verify(inputOf({ ...refactor, reply: 'a('.repeat(500_000) }), parse);
    assert.equal(verdict.verdict, 'reject');
    assert.equal(verdict.checks[0]?.check, 'size');
    assert.equal(answer.body, '');
  });

  it('comes to an end on replies made to be slow', async () => {
    for (const reply of [
      '`'.repeat(200_000),
      '('.repeat(100_000),
      '```ts\n'.repeat(30_000),
      '/*'.repeat(100_000),
      `${'a '.repeat(100_000)}`,
      '<think>'.repeat(30_000),
    ]) {
      assert.equal((await verdictOf({ ...refactor, reply })).verdict, 'reject');
      assert.equal(typeof (await verdictOf({ kind: 'explain', selected, reply })).verdict, 'string');
    }
  });

  it('says that a language without a grammar was only checked as text', async () => {
    const { verdict, checks } = await verdictOf({
      kind: 'refactor',
      language: 'lua',
      selected: 'local a = 1\n',
      reply: fenced('local b = 1', 'lua'),
    });
    assert.equal(verdict, 'accept');
    assert.match(checks.find(({ check }) => check === 'syntax')?.because ?? '', /No grammar/);
  });

  it('rejects an answer for which the editor finds a new error', async () => {
    const newErrors = ["Cannot find name 'two'."];
    assert.deepEqual(await failuresOf({ ...refactor, reply: fenced(better), newErrors }), ['editor-errors']);
    assert.deepEqual(await failuresOf({ ...refactor, reply: fenced(better), newErrors: [] }), []);
  });
});

describe('a hostile reply', () => {
  it('that nests thousands of functions is rejected before anything walks its tree', async () => {
    const selected = 'function f() {\n  return 1;\n}\n';
    const reply = fenced(`${'function g(){'.repeat(250)}\n${'}'.repeat(250)}`);
    const { verdict } = await verify(inputOf({ kind: 'refactor', selected, reply }), parse);
    assert.equal(verdict.verdict, 'reject');
    assert.match(verdict.checks[0]?.because ?? '', /nests brackets 25[01] deep/);
  });
});

describe('any answer', () => {
  it('must have come to its end', async () => {
    assert.deepEqual(await failuresOf({ ...refactor, reply: `\`\`\`ts\n${better}`, stop: 'length' }), [
      'finished',
    ]);
    assert.deepEqual(await failuresOf({ ...refactor, reply: fenced(better), stop: 'content-filter' }), [
      'finished',
    ]);
    assert.ok(
      (
        await failuresOf({
          kind: 'explain',
          selected,
          reply: 'The function `half` gives half of n. It divides the number by',
        })
      ).includes('finished'),
    );
  });

  it('may have been cut behind the code', async () => {
    assert.deepEqual(
      await failuresOf({ ...refactor, reply: `${fenced(better)}\n\nThis is`, stop: 'length' }),
      [],
    );
  });

  it('must not be a refusal, in whatever language', async () => {
    for (const reply of [
      "I'm sorry, but I can't help with that.",
      'Lo siento, no puedo ayudar con eso.',
      '抱歉，我无法帮助您。',
      'Je suis désolé, je ne peux pas vous aider.',
      'К сожалению, я не могу помочь с этим.',
      '申し訳ありませんが、お手伝いできません。',
    ]) {
      assert.ok((await failuresOf({ ...refactor, reply })).includes('answered'), reply);
      assert.ok((await failuresOf({ kind: 'explain', selected, reply })).includes('answered'), reply);
    }
  });

  it('may hold code that says sorry', async () => {
    const reply = fenced(
      'export function half(n: number): number {\n  if (n < 0) throw new Error("I\'m sorry, I can\'t help with that");\n  return n / 2;\n}',
    );
    assert.deepEqual(
      await failuresOf({ ...refactor, kind: 'fix', instruction: 'refuse negative numbers', reply }),
      [],
    );
  });

  it('must be in the language of the file', async () => {
    assert.ok(
      (await failuresOf({ ...refactor, reply: fenced('def half(n):\n    return n / 2', 'python') })).includes(
        'language',
      ),
    );
    assert.deepEqual(await failuresOf({ ...refactor, reply: fenced(better, 'js') }), []);
  });

  it('must not leave code out behind a comment', async () => {
    for (const comment of [
      '// ... rest of the code',
      '// existing code unchanged',
      '// rest of the function remains the same',
      '/* ... */',
    ]) {
      const reply = fenced(`export function half(n: number): number {\n  ${comment}\n  return n / 2;\n}`);
      assert.ok((await failuresOf({ ...refactor, reply })).includes('elision'), comment);
    }
  });

  it('may speak of the rest of its input', async () => {
    for (const comment of [
      '// Append the remaining items.',
      '// Keep the rest of the list unchanged in order.',
      '// Same as above, but for the right side.',
      '// Loading...',
    ]) {
      const reply = fenced(`export function half(n: number): number {\n  ${comment}\n  return n / 2;\n}`);
      assert.deepEqual(await failuresOf({ ...refactor, reply }), [], comment);
    }
  });
});

describe('syntax', () => {
  it('is judged in its place in the file', async () => {
    const given = {
      kind: 'refactor',
      before: 'class A {\n',
      selected: '  b() {\n    return 1 + 1;\n  }\n',
      after: '}\n',
    } as const;
    assert.deepEqual(await failuresOf({ ...given, reply: fenced('b() {\n  return 2;\n}') }), []);
    assert.ok((await failuresOf({ ...given, reply: fenced('b() {\n  return 2;') })).includes('syntax'));
  });

  it('does not blame the answer for what was broken before', async () => {
    const given = { kind: 'refactor', before: 'const broken = (;\n', selected } as const;
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(better) }), []);
  });

  it("sees Python's wrong indentation", async () => {
    const given = { kind: 'fix', language: 'python', selected: 'def f(a):\n    return a\n' } as const;
    assert.ok(
      (
        await failuresOf({ ...given, reply: fenced('def f(a):\n    b = a\n      return b', 'python') })
      ).includes('syntax'),
    );
  });
});
