import assert from 'node:assert/strict';
import { buildModels, loadCatalogue } from '../../../../src/core/models/catalogue.ts';
import { readEndpoints } from '../../../../src/core/models/endpoints.ts';
import { cacheableFrom, chargesForKeeping, keepsBeginning } from '../../../../src/core/models/promptCache.ts';

describe('the beginnings of prompts that providers keep', () => {
  it('have a least length by provider and model', () => {
    assert.equal(cacheableFrom({ endpoint: 'openai', name: 'gpt-5-mini' }), 1024);
    assert.equal(cacheableFrom({ endpoint: 'anthropic', name: 'claude-opus-4-6' }), 4096);
    assert.equal(cacheableFrom({ endpoint: 'ollama', name: 'qwen' }), null);
    assert.ok(keepsBeginning({ endpoint: 'openai', name: 'gpt-5-mini' }, 1024));
    assert.ok(!keepsBeginning({ endpoint: 'openai', name: 'gpt-5-mini' }, 1023));
    assert.ok(!keepsBeginning({ endpoint: 'ollama', name: 'qwen' }, 10_000));
  });

  it('cost extra at the models of the catalogue that say so, and at no others', async () => {
    const { endpoints } = readEndpoints([]);
    const sources = { catalogue: await loadCatalogue(), endpoints, overrides: {}, enabled: [] };
    const { models } = buildModels({ ...sources, today: '2026-11-21' });
    const named = (id: string) => models.find((model) => model.id === id);
    const [charges, free] = [named('openai/gpt-5.6-sol'), named('openai/gpt-5.4')];
    assert.ok(charges && chargesForKeeping(charges));
    assert.ok(free && !chargesForKeeping(free));
  });
});
