import assert from 'node:assert/strict';
import type { Price, Rates } from '../../../../src/core/models/model.ts';
import { costOf, ratesFor, type Usage, worstCase } from '../../../../src/core/models/usage.ts';
import { perMillion, usd } from '../../../../src/core/money.ts';

function rates(input: number, cacheRead: number, cacheWrite: number, output: number): Rates {
  return {
    input: perMillion(input),
    cacheRead: perMillion(cacheRead),
    cacheWrite: perMillion(cacheWrite),
    output: perMillion(output),
  };
}

const price: Extract<Price, { kind: 'metered' }> = {
  kind: 'metered',
  version: 'test',
  rates: rates(2, 0.2, 2.5, 10),
  steps: [{ aboveInputTokens: 200_000, rates: rates(4, 0.4, 5, 15) }],
};

function used(part: Partial<Usage>): Usage {
  return { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, thinking: 0, reportedCost: null, ...part };
}

describe('What a call costs', () => {
  it('counts each token in exactly one bucket', () => {
    const usage = used({ input: 1_000, cacheRead: 10_000, cacheWrite: 2_000, output: 500, thinking: 300 });
    assert.equal(costOf(price, usage), usd(0.002 + 0.002 + 0.005 + 0.005));
  });

  it('takes the long-prompt price for everything once all input together passes the step', () => {
    const at = used({ input: 100_000, cacheRead: 100_000, output: 1_000 });
    assert.equal(costOf(price, at), usd(0.2 + 0.02 + 0.01));
    const above = used({ input: 100_001, cacheRead: 100_000, output: 1_000 });
    assert.equal(costOf(price, above), usd(0.400004 + 0.04 + 0.015));
  });

  it('believes the cost that the provider reports over its own sum', () => {
    assert.equal(costOf(price, used({ input: 1_000_000, reportedCost: usd(0.5) })), usd(0.5));
    assert.equal(costOf({ kind: 'unknown' }, used({ reportedCost: usd(0.5) })), usd(0.5));
  });

  it('never takes an unknown price for nothing', () => {
    assert.equal(costOf({ kind: 'unknown' }, used({ input: 1 })), null);
    assert.equal(worstCase({ kind: 'unknown' }, 1, 1), null);
  });

  it('costs nothing at a free model, whatever is used', () => {
    assert.equal(costOf({ kind: 'free' }, used({ input: 1_000_000, output: 1_000_000 })), 0);
    assert.equal(worstCase({ kind: 'free' }, 1_000_000, 1_000_000), 0);
  });

  it('bounds every way in which the input could fall into the buckets', () => {
    const bound = worstCase(price, 10_000, 1_000);
    assert.equal(bound, usd(0.025 + 0.01));
    for (const split of [
      { input: 10_000 },
      { cacheWrite: 10_000 },
      { cacheRead: 10_000 },
      { input: 4_000, cacheWrite: 6_000 },
    ]) {
      const cost = costOf(price, used({ ...split, output: 1_000 }));
      assert.ok(cost !== null && bound !== null && cost <= bound);
    }
  });

  it('bounds a prompt that may or may not pass the step by the dearest it can reach', () => {
    assert.equal(worstCase(price, 200_000, 1_000), usd(0.5 + 0.01));
    assert.equal(worstCase(price, 200_001, 1_000), usd(1.000005 + 0.015));
    const fallingSteps = { ...price, steps: [{ aboveInputTokens: 1_000, rates: rates(1, 0.1, 1, 5) }] };
    assert.equal(worstCase(fallingSteps, 2_000, 100), usd(0.005 + 0.001));
  });

  it('finds the step by the length of the prompt', () => {
    assert.equal(ratesFor(price, 200_000), price.rates);
    assert.equal(ratesFor(price, 200_001), price.steps[0]?.rates);
  });
});
