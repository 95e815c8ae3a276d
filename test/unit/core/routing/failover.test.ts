import assert from 'node:assert/strict';
import { identityOf } from '../../../../src/core/routing/failover.ts';

describe('the same model at another provider', () => {
  it('is known by its name without vendor, snapshot date and punctuation', () => {
    const same = [
      ['claude-opus-4-6', 'anthropic/claude-opus-4.6'],
      ['gpt-5-mini', 'openai/gpt-5-mini-2025-08-07'],
      ['claude-haiku-4-5', 'claude-haiku-4-5-20251001'],
      ['Codestral-2508', 'mistralai/codestral-2508'],
    ] as const;
    for (const [a, b] of same) assert.equal(identityOf({ name: a }), identityOf({ name: b }));
  });

  it('is not another size, version or variant of it', () => {
    const different = [
      ['gpt-5-mini', 'gpt-5-nano'],
      ['gpt-5', 'gpt-5-mini'],
      ['gpt-5.4', 'gpt-5.1'],
      ['deepseek-v4-flash', 'deepseek/deepseek-v4-pro'],
      ['qwen3-coder', 'qwen/qwen3-coder:thinking'],
      ['gpt-4.1', 'gpt-41'],
    ] as const;
    for (const [a, b] of different) assert.notEqual(identityOf({ name: a }), identityOf({ name: b }));
  });
});
