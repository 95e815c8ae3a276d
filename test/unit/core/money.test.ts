import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addUsd,
  ceilingUsd,
  formatUsd,
  nanoUsd,
  perMillion,
  priceTokens,
  toDollars,
  toDollarsPerMillion,
  usd,
  zeroUsd,
} from '../../../src/core/money.ts';

describe('Money', () => {
  it('reads what people write as exact nano-dollars', () => {
    assert.equal(usd(0.25), 250_000_000);
    assert.equal(usd(0.1 + 0.2), 300_000_000);
    assert.equal(usd(1.1), 1_100_000_000);
    assert.equal(usd(0), 0);
    assert.equal(usd(1_234_567.89), 1_234_567_890_000_000);
  });

  it('rounds what is owed up to the next nano-dollar', () => {
    assert.equal(usd(1.0000000001), 1_000_000_001);
    assert.equal(usd(1e-10), 1);
  });

  it('rounds a ceiling down, never up', () => {
    assert.equal(ceilingUsd(5), 5_000_000_000);
    assert.equal(ceilingUsd(0.1), 100_000_000);
    assert.equal(ceilingUsd(1e-10), 0);
    assert.equal(ceilingUsd(1.0000000019), 1_000_000_001);
  });

  it('refuses amounts that are no amounts', () => {
    for (const wrong of [-1, NaN, Infinity, 1e10]) assert.throws(() => usd(wrong), RangeError);
    assert.throws(() => nanoUsd(1.5), RangeError);
  });

  it('reads every amount in cents exactly, both as a cost and as a ceiling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        assert.equal(usd(cents / 100), cents * 10_000_000);
        assert.equal(ceilingUsd(cents / 100), cents * 10_000_000);
      }),
    );
  });

  it('never owes less than was asked and never allows more, by more than the noise of a decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1_000, noNaN: true }), (dollars) => {
        assert.ok(toDollars(usd(dollars)) >= dollars - 1e-12);
        assert.ok(toDollars(ceilingUsd(dollars)) <= dollars);
        assert.ok(usd(dollars) - ceilingUsd(dollars) <= 1);
      }),
    );
  });

  it('adds without losing a nano-dollar', () => {
    assert.equal(addUsd(usd(0.1), usd(0.2), nanoUsd(1)), 300_000_001);
    assert.equal(addUsd(), zeroUsd);
  });

  it('prices tokens exactly and rounds up once, at the end', () => {
    assert.equal(priceTokens([[1, perMillion(0.1)]]), 100);
    assert.equal(priceTokens([[1, perMillion(0.000001)]]), 1);
    const third = perMillion(0.0004);
    assert.equal(
      priceTokens([
        [1, third],
        [1, third],
      ]),
      1,
    );
    assert.equal(
      priceTokens([
        [1_000_000, perMillion(2.5)],
        [1_000_000, perMillion(15)],
      ]),
      usd(17.5),
    );
  });

  it('prices as whole-number arithmetic does, for any counts and prices', () => {
    const count = fc.integer({ min: 0, max: 10_000_000 });
    const price = fc.integer({ min: 0, max: 600_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, price), { maxLength: 4 }), (parts) => {
        const exact = parts.reduce((sum, [tokens, rate]) => sum + BigInt(tokens) * BigInt(rate), 0n);
        const priced = BigInt(priceTokens(parts as unknown as Parameters<typeof priceTokens>[0]));
        assert.ok(priced * 1_000_000n >= exact && priced * 1_000_000n - exact < 1_000_000n);
      }),
    );
  });

  it('refuses to price half or negative tokens', () => {
    assert.throws(() => priceTokens([[1.5, perMillion(1)]]), RangeError);
    assert.throws(() => priceTokens([[-1, perMillion(1)]]), RangeError);
  });

  it('shows a fraction of a cent as what it is, never as zero', () => {
    assert.equal(formatUsd(usd(0.0034)), '$0.0034');
    assert.equal(formatUsd(nanoUsd(1)), '$0.000000001');
    assert.equal(formatUsd(usd(1.27)), '$1.27');
    assert.equal(formatUsd(usd(1_234.5)), '$1,234.50');
    assert.equal(formatUsd(usd(0.5)), '$0.50');
    assert.equal(formatUsd(zeroUsd), '$0');
    assert.equal(formatUsd(nanoUsd(-0)), '$0');
    assert.equal(formatUsd(nanoUsd(-3_400_000)), '-$0.0034');
  });

  it('gives a price back in dollars per million', () => {
    assert.equal(toDollarsPerMillion(perMillion(0.0028)), 0.0028);
  });
});
