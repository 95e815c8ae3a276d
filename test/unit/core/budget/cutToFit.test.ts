import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutToFit } from '../../../../src/core/budget/cutToFit.ts';
import type { Price } from '../../../../src/core/models/model.ts';
import { worstCase } from '../../../../src/core/models/usage.ts';
import { nanoUsd, usd } from '../../../../src/core/money.ts';
import { metered } from '../routing/builders.ts';

describe('an answer cut to fit', () => {
  it('is the longest whose worst case fits, never more than wanted, and none below the least', () => {
    const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 100, noNaN: true }),
        fc.double({ min: 0.001, max: 500, noNaN: true }),
        whole(0, 200_000),
        whole(1, 64_000),
        whole(0, 2_000_000_000),
        whole(1, 2_000),
        (input, output, bound, wanted, room, least) => {
          const price = metered(input, output);
          const cut = cutToFit(price, bound, wanted, nanoUsd(room), least);
          const fits = (tokens: number) => (worstCase(price, bound, tokens) ?? Infinity) <= room;
          if (cut === null) return assert.ok(wanted < least || !fits(least));
          assert.ok(cut.maxOutput >= least && cut.maxOutput <= wanted && cut.worstCase <= room);
          assert.equal(cut.worstCase, worstCase(price, bound, cut.maxOutput));
          // One token less than could be is what rounding up may take.
          assert.ok(cut.maxOutput === wanted || !fits(cut.maxOutput + 2));
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('is whole for a model that costs nothing, and never made where the price is unknown', () => {
    const free: Price = { kind: 'free' };
    assert.deepEqual(cutToFit(free, 1_000, 500, nanoUsd(0), 100), { maxOutput: 500, worstCase: 0 });
    assert.equal(cutToFit({ kind: 'unknown' }, 1_000, 500, usd(100), 100), null);
  });
});
