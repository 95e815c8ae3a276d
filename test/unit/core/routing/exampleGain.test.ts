import assert from 'node:assert/strict';
import { countExample, gainOf, withExample } from '../../../../src/core/routing/exampleGain.ts';
import { priorExperience } from '../../../../src/core/routing/experience.ts';
import type { Observation } from '../../../../src/core/routing/observation.ts';
import { mini, nano } from './builders.ts';

const situation = {
  ...({ kind: 'fix', complexity: 'simple', domain: null, languageId: 'go' } as const),
  inputTokens: 500,
};
const answer = (right: number, withoutExample?: number): Observation => ({
  ...{ taskId: 't', model: nano.id, tier: 'budget', situation, weight: 1 },
  ...{ right: { value: right, weight: 1 }, verdict: null, completed: true },
  ...{ output: 100, cached: null, latencyMs: 10 },
  ...(withoutExample === undefined ? {} : { withoutExample }),
});

describe('what an example of a similar task is worth', () => {
  it('is little at first, grows with answers that do better than expected without, and is never less than nothing', () => {
    const sums = { judged: 0, excess: 0 };
    const before = gainOf(sums, 1);
    assert.ok(before > 0 && before < 0.05);
    for (let n = 0; n < 40; n++) countExample(sums, answer(1, 0.7), 1);
    assert.ok(gainOf(sums, 1) > 0.1);
    for (let n = 0; n < 200; n++) countExample(sums, answer(0, 0.7), 1);
    assert.equal(gainOf(sums, 1), 0);
  });

  it('is learned from judged answers that had one alone, and what is taken back counts no more', () => {
    const sums = { judged: 0, excess: 0 };
    countExample(sums, answer(1), 1);
    countExample(sums, { ...answer(1, 0.7), right: null }, 1);
    assert.deepEqual(sums, { judged: 0, excess: 0 });
    countExample(sums, answer(1, 0.5), 1);
    countExample(sums, answer(1, 0.5), -1);
    assert.deepEqual(sums, { judged: 0, excess: 0 });
  });

  it('is expected of the models that see it alone, and of a task of the size that it has without', () => {
    const plain = priorExperience();
    const asked = { ...situation, expectedOutputTokens: 100 };
    const shown = withExample(
      plain,
      ({ id }) => id === nano.id,
      0.02,
      () => 300,
    );
    const longer = { ...asked, inputTokens: 800 };
    assert.equal(shown.expect(nano, longer).success.mean, plain.expect(nano, asked).success.mean + 0.02);
    assert.deepEqual(shown.expect(mini, longer), plain.expect(mini, longer));
  });
});
