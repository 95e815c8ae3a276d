import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Offer, pack } from '../../../../src/core/prompt/pack.ts';

const total = (offers: readonly Offer[], of: keyof Offer) =>
  offers.reduce((sum, offer) => sum + offer[of], 0);
const offer = fc.record({ value: fc.nat(30), tokens: fc.integer({ min: 1, max: 20 }) });

describe('Packing', () => {
  it('never passes the budget, and no other choice would be worth more', () => {
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 9 }), fc.nat(60), (offers, budget) => {
        const chosen = pack(offers, budget).map((index) => offers[index] ?? { value: 0, tokens: 0 });
        assert.ok(total(chosen, 'tokens') <= budget);
        assert.equal(total(chosen, 'value'), best(offers, budget));
      }),
    );
  });

  it('takes nothing that is worth nothing, and all that fits', () => {
    assert.deepEqual(
      pack(
        [
          { value: 0, tokens: 1 },
          { value: 2, tokens: 3 },
        ],
        10,
      ),
      [1],
    );
    assert.deepEqual(pack([{ value: 9, tokens: 11 }], 10), []);
    assert.deepEqual(pack([], 10), []);
  });

  it('comes close where there is too much to try', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({ value: 1 + (i % 7), tokens: 1 + (i % 11) }));
    const chosen = pack(many, 1_000).map((index) => many[index] ?? { value: 0, tokens: 0 });
    assert.ok(total(chosen, 'tokens') > 990 && total(chosen, 'tokens') <= 1_000);
    assert.ok(chosen.every(({ value, tokens }) => value >= tokens));
  });

  it('takes the earlier of equals', () => {
    const same = { value: 5, tokens: 4 };
    assert.deepEqual(pack([same, same, same], 8), [0, 1]);
  });
});

/** Every subset, one after the other. */
function best(offers: readonly Offer[], budget: number): number {
  let most = 0;
  for (let set = 0; set < 2 ** offers.length; set++) {
    const chosen = offers.filter((_, index) => (set >> index) & 1);
    if (total(chosen, 'tokens') <= budget) most = Math.max(most, total(chosen, 'value'));
  }
  return most;
}
