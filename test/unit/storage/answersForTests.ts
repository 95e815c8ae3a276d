import { modelId } from '../../../src/core/models/model.ts';
import type { CachedAnswer } from '../../../src/engine/ports.ts';

export function cachedAnswer(own: Partial<CachedAnswer> = {}): CachedAnswer {
  return {
    answer: 'const total = 1;',
    model: modelId('openai', 'gpt-5-mini'),
    tier: 'budget',
    templateVersion: 'fix-1',
    verdict: { verdict: 'accept', score: 0.9, checks: [] },
    firstLine: 1,
    cost: 1_000_000,
    at: 0,
    ...own,
  };
}
