import assert from 'node:assert/strict';
import { readTemplates } from '../../../../src/core/prompt/readTemplates.ts';

describe('the user’s own templates', () => {
  it('are read with their share, and named by what they say', () => {
    const read = (rule: string) => readTemplates({ brief: { share: 0.5, rules: { explain: [rule] } } });
    const { trials, problems } = read('Be brief.');
    assert.deepEqual(problems, []);
    assert.deepEqual(trials[0]?.rules, { explain: ['Be brief.'] });
    assert.equal(trials[0].share, 0.5);
    assert.match(trials[0].version, /^brief-[\da-f]{8}$/);
    assert.equal(read('Be brief.').trials[0]?.version, trials[0].version);
    assert.notEqual(read('Be brief!').trials[0]?.version, trials[0].version);
  });

  it('are left out one by one where they cannot be read, and the user hears why', () => {
    const { trials, problems } = readTemplates({
      good: { rules: { fix: ['Fix it.'] } },
      'bad name': { rules: { fix: ['x'] } },
      greedy: { share: 2, rules: { fix: ['x'] } },
      strange: { rules: { dance: ['x'] } },
      silent: { rules: { fix: [] } },
      mute: { rules: {} },
      wrong: 'x',
    });
    assert.deepEqual(
      trials.map(({ share }) => share),
      [1],
    );
    assert.equal(problems.length, 6);
    for (const problem of problems)
      assert.match(problem, /^The template ".+" of tierwise\.templates .+ It is left out\.$/);
    assert.equal(readTemplates([]).problems.length, 1);
  });
});
