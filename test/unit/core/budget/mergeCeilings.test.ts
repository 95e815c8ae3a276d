import assert from 'node:assert/strict';
import { inspect } from 'node:util';

import fc from 'fast-check';

import type { Ceiling } from '../../../../src/core/budget/ceilings.ts';
import { mergeCeilings } from '../../../../src/core/budget/mergeCeilings.ts';
import { ceilingUsd, usd } from '../../../../src/core/money.ts';

const defaults = { request: usd(0.25), day: usd(5), month: usd(50) };

describe('Ceilings from settings', () => {
  it('are the defaults where nothing is set', () => {
    const { ceilings, problems } = mergeCeilings(defaults, {});
    assert.deepEqual(ceilings.user, defaults);
    assert.deepEqual(ceilings.workspace, { request: 'unlimited', day: 'unlimited', month: 'unlimited' });
    assert.deepEqual(problems, []);
  });

  it('may be raised by the user, down to zero lowered, or lifted in words', () => {
    const { ceilings } = mergeCeilings(defaults, { request: 1, day: 0, month: 'unlimited' });
    assert.deepEqual(ceilings.user, { request: usd(1), day: 0, month: 'unlimited' });
  });

  it('of a workspace bind on top of the user’s, the least of several', () => {
    const { ceilings } = mergeCeilings(defaults, { day: 2 }, { day: 100, month: 3 }, { day: 1 });
    assert.equal(ceilings.user.day, usd(2));
    assert.equal(ceilings.workspace.day, usd(1));
    assert.equal(ceilings.workspace.month, usd(3));
  });

  for (const bad of [-1, NaN, Infinity, '5', '', null, true, {}, [], 1e300, 'Unlimited']) {
    it(`let nothing be spent while one reads ${inspect(bad)}, and say so`, () => {
      const { ceilings, problems } = mergeCeilings(defaults, { day: bad }, { month: bad });
      assert.equal(ceilings.user.day, 0);
      assert.equal(ceilings.workspace.month, 0);
      assert.equal(problems.length, 2);
      assert.match(
        problems[0] ?? '',
        /^Your setting tierwise\.budget\.perDay is .+ until then nothing is spent\.$/,
      );
      assert.match(problems[1] ?? '', /^The workspace's setting tierwise\.budget\.perMonth is /);
    });
  }

  it('are never loosened by anything a workspace says', () => {
    const written = fc.oneof(fc.double(), fc.string(), fc.anything(), fc.constant('unlimited'));
    const least = (a: Ceiling, b: Ceiling): number =>
      Math.min(a === 'unlimited' ? Infinity : a, b === 'unlimited' ? Infinity : b);
    fc.assert(
      fc.property(written, written, (mine, theirs) => {
        const alone = mergeCeilings(defaults, { day: mine }).ceilings;
        const { user, workspace } = mergeCeilings(defaults, { day: mine }, { day: theirs }).ceilings;
        assert.deepEqual(user, alone.user);
        assert.ok(least(user.day, workspace.day) <= least(alone.user.day, alone.workspace.day));
      }),
    );
  });

  it('are never rounded up', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1_000_000, noNaN: true }), (dollars) => {
        assert.ok(ceilingUsd(dollars) / 1e9 <= dollars);
      }),
    );
  });
});
