import assert from 'node:assert/strict';
import { verify } from '../../../../src/core/quality/verify.ts';
import { parse } from '../syntax/grammars.ts';
import { fenced, inputOf } from './given.ts';

const selected = 'export function half(n: number): number {\n  return n / 2;\n}\n';

describe('a reply whose size or shape would hold up its reader', () => {
  const judge = async (reply: string, code = selected) => {
    const { verdict, answer } = await verify(inputOf({ kind: 'refactor', selected: code, reply }), parse);
    const [first] = verdict.checks;
    return {
      verdict: verdict.verdict,
      body: answer.body,
      said: first?.check === 'size' ? first.because : null,
    };
  };

  it('is rejected without being read, and says so', async () => {
    for (const [reply, said] of [
      ['a('.repeat(500_000), /1000 thousand characters/],
      [
        fenced('a'.repeat(100_000)),
        /A line of the reply has 100000 characters; lines of more than 4000 are not checked/,
      ],
      [fenced(`a${'\n'.repeat(50_000)}b`), /50000 characters of white space in a row/],
      [fenced(`a${' '.repeat(1_000)}b`), /1000 characters of white space/],
      [fenced('// a\r\n'.repeat(20_000)), /has 2000\d lines; more than 3000 are not checked/],
    ] as const) {
      const judged = await judge(reply);
      assert.equal(judged.verdict, 'reject');
      assert.match(judged.said ?? '', said);
      assert.equal(judged.body, '');
    }
  });

  it('is read where the selection is of that size, too', async () => {
    const long = `export const table = '${'x'.repeat(9_000)}';\n`;
    assert.equal((await judge(fenced(long), long)).said, null);
    const many = `${Array.from({ length: 4_000 }, (_, i) => `export const a${i} = ${i};`).join('\n')}\n`;
    assert.equal((await judge(fenced(many.replace('= 7;', '= 8;')), many)).said, null);
  });

  it('is not one in a script without spaces', async () => {
    const japanese = '合計は価格をすべて足したものです。'.repeat(200);
    const { verdict } = await verify(inputOf({ kind: 'explain', selected, reply: japanese }), parse);
    assert.ok(verdict.checks.every(({ check }) => check !== 'size'));
  });
});
