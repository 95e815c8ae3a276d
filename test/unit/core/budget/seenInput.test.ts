import assert from 'node:assert/strict';
import fc from 'fast-check';
import { learnedRatio, seenInput } from '../../../../src/core/budget/seenInput.ts';
import type { TokenFamily } from '../../../../src/core/models/model.ts';
import { tokensFor } from '../../../../src/core/prompt/tokens.ts';
import { attemptRow } from '../../../rows/rows.ts';

/** A call whose prompt we counted at `counted` tokens and the provider at `reported`, part of it cached. */
function call(counted: number, reported: number) {
  const usage = {
    input: reported - 10,
    cacheRead: 7,
    cacheWrite: 3,
    output: 5,
    thinking: 0,
    reportedCost: null,
  };
  return attemptRow({ countedTokens: counted, usage });
}

const claude = { expected: 1.3, bound: 1.5 };
const exact = { expected: 1, bound: 1 };

function seenOf(...calls: Parameters<typeof call>[]) {
  return seenInput(calls.map(([counted, reported]) => call(counted, reported)))[0] ?? null;
}

describe('a bound learned from usage', () => {
  it('is that of the family while nothing was seen', () => {
    assert.equal(learnedRatio(claude, null), claude);
    assert.equal(seenOf(), null);
  });

  it('rises with the first call that passes it', () => {
    const { bound } = learnedRatio(claude, seenOf([1000, 1816]));
    assert.equal(bound, 1.8 * 1.15);
    assert.equal(learnedRatio(exact, seenOf([1000, 1116])).bound, 1.1);
  });

  it('never falls, however many calls stay below it; what is expected does', () => {
    const many = Array.from({ length: 60 }, (): [number, number] => [2000, 2416]);
    const { bound, expected } = learnedRatio(claude, seenOf(...many));
    assert.equal(bound, 1.5);
    assert.ok(expected < 1.25, `${expected}`);
    assert.equal(learnedRatio(exact, seenOf(...many.map(([c]): [number, number] => [c, c * 0.6]))).bound, 1);
  });

  it('covers every call it was learned from, whatever the calls', () => {
    const calls = fc.array(
      fc
        .tuple(fc.integer({ min: 10, max: 50_000 }), fc.double({ min: 0.1, max: 8, noNaN: true }))
        .map(([counted, ratio]): [number, number] => [counted, 16 + Math.floor(counted * ratio)]),
      {
        minLength: 1,
        maxLength: 120,
      },
    );
    const families = fc.constantFrom<TokenFamily>('o200k', 'claude', 'gemini', 'other');
    fc.assert(
      fc.property(calls, families, (rows, family) => {
        const seen = seenOf(...rows);
        for (const [counted, reported] of rows) {
          const count = { static: 0, all: counted, bytesBeyondAscii: 0 };
          const { bound, expected } = tokensFor(count, family, seen);
          assert.ok(bound >= reported, `${bound} < ${reported} of ${counted}`);
          assert.ok(expected <= bound);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes no report for true that no tokenizer could give', () => {
    assert.ok(learnedRatio(claude, seenOf([1000, 5_000_000])).bound < 10);
  });

  it('takes nothing from calls whose usage never came or that were not counted', () => {
    assert.deepEqual(seenInput([attemptRow({ usage: null }), attemptRow({ countedTokens: null })]), []);
  });
});
