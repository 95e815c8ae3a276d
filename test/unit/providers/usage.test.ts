import assert from 'node:assert/strict';
import { usd } from '../../../src/core/money.ts';
import { anthropicUsage, openAiUsage } from '../../../src/providers/usage.ts';

describe('What providers say was used', () => {
  it('bills the thinking that Gemini and xAI leave out of the completion', () => {
    const usage = openAiUsage({ prompt_tokens: 100, completion_tokens: 20, total_tokens: 400 }, false);
    assert.deepEqual([usage?.input, usage?.output, usage?.thinking], [100, 300, 280]);
    const xai = openAiUsage(
      {
        prompt_tokens: 32,
        completion_tokens: 9,
        total_tokens: 135,
        completion_tokens_details: { reasoning_tokens: 94 },
      },
      false,
    );
    assert.deepEqual([xai?.output, xai?.thinking], [103, 94]);
  });

  it('does not bill thinking twice where the completion has it', () => {
    const usage = openAiUsage(
      {
        prompt_tokens: 100,
        completion_tokens: 300,
        total_tokens: 400,
        completion_tokens_details: { reasoning_tokens: 280 },
      },
      false,
    );
    assert.deepEqual([usage?.output, usage?.thinking], [300, 280]);
  });

  it('ignores a total that is less than its parts', () => {
    assert.equal(
      openAiUsage({ prompt_tokens: 100, completion_tokens: 20, total_tokens: 5 }, false)?.output,
      20,
    );
  });

  it('finds the cached tokens where DeepSeek and Moonshot put them', () => {
    const deepseek = {
      prompt_tokens: 100,
      completion_tokens: 1,
      prompt_cache_hit_tokens: 64,
      prompt_cache_miss_tokens: 36,
    };
    assert.deepEqual(
      [openAiUsage(deepseek, false)?.input, openAiUsage(deepseek, false)?.cacheRead],
      [36, 64],
    );
    assert.equal(
      openAiUsage({ prompt_tokens: 100, completion_tokens: 1, cached_tokens: 64 }, false)?.cacheRead,
      64,
    );
  });

  it('never counts more cached tokens than there were', () => {
    const usage = openAiUsage(
      {
        prompt_tokens: 100,
        completion_tokens: 1,
        prompt_tokens_details: { cached_tokens: 500, cache_write_tokens: 500 },
      },
      false,
    );
    assert.deepEqual([usage?.input, usage?.cacheRead, usage?.cacheWrite], [0, 100, 0]);
  });

  it("adds what my own key's provider takes to OpenRouter's fee", () => {
    const own = { prompt_tokens: 10, completion_tokens: 1, cost: 0.001, is_byok: true };
    assert.equal(
      openAiUsage({ ...own, cost_details: { upstream_inference_cost: 0.02 } }, true)?.reportedCost,
      usd(0.021),
    );
    assert.equal(openAiUsage(own, true)?.reportedCost, null);
  });

  it('takes an impossible cost as none', () => {
    for (const cost of [-1, 1e12, NaN, '0', null]) {
      assert.equal(openAiUsage({ prompt_tokens: 10, completion_tokens: 1, cost }, true)?.reportedCost, null);
    }
  });

  it("lets Anthropic's last counts win over its first", () => {
    const usage = anthropicUsage(
      { input_tokens: 10, cache_read_input_tokens: 5, output_tokens: 1 },
      { input_tokens: 12, cache_read_input_tokens: null, output_tokens: 90 },
    );
    assert.deepEqual([usage?.input, usage?.cacheRead, usage?.output], [12, 5, 90]);
    assert.equal(anthropicUsage({ input_tokens: 10, output_tokens: 1 }, undefined), null);
    assert.equal(anthropicUsage(undefined, { output_tokens: 5 }), null);
  });
});
