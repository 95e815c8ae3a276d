import assert from 'node:assert/strict';
import { perMillion } from '../../../src/core/money.ts';
import {
  enabledAfter,
  enabledWith,
  priceText,
  tokensText,
  withFound,
} from '../../../src/editor/modelText.ts';

const llama = { endpoint: 'ollama', name: 'llama3:8b', contextWindow: 8192 };
const qwen = { endpoint: 'lmstudio', name: 'qwen', contextWindow: null };

describe('models in menus', () => {
  it('show prices per million tokens, and never an unknown one as $0', () => {
    const rates = {
      input: perMillion(0.25),
      output: perMillion(2),
      cacheRead: perMillion(0),
      cacheWrite: perMillion(0),
    };
    assert.equal(
      priceText({ kind: 'metered', version: 'v', rates, steps: [] }),
      '$0.25 in, $2.00 out per million tokens',
    );
    assert.equal(priceText({ kind: 'free' }), '$0');
    assert.match(priceText({ kind: 'unknown' }), /unknown/);
  });

  it('show context windows in round figures', () => {
    assert.deepEqual([512, 8192, 200_000, 1_047_576].map(tokensText), ['512', '8k', '200k', '1M']);
  });
});

describe('found local models', () => {
  it('are added at $0 beside what the user wrote', () => {
    assert.deepEqual(withFound({ 'ollama/mine': { tier: 'mid' } }, [llama, qwen]), {
      'ollama/mine': { tier: 'mid' },
      'ollama/llama3:8b': { tier: 'local', price: 'free', contextWindow: 8192 },
      'lmstudio/qwen': { tier: 'local', price: 'free' },
    });
  });

  it('never replace what the user wrote of them', () => {
    assert.equal(withFound({ 'ollama/llama3:8b': { tier: 'budget' } }, [llama]), null);
  });

  it('join a choice of models, and leave "all" as it is', () => {
    assert.deepEqual(enabledWith(['openai/x'], [llama]), ['openai/x', 'ollama/llama3:8b']);
    assert.equal(enabledWith([], [llama]), null);
  });
});

describe('the choice of models', () => {
  it('is written as "all" when everything is checked, and as a list otherwise', () => {
    assert.deepEqual(enabledAfter(['a/1', 'b/2'], ['a/1', 'b/2']), []);
    assert.deepEqual(enabledAfter(['a/1'], ['a/1', 'b/2']), ['a/1']);
  });
});
