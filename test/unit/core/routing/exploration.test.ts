import assert from 'node:assert/strict';
import { noWishes } from '../../../../src/core/task/task.ts';
import { knowing, mini, names, nano, opus, planned, planning } from './builders.ts';

const base = knowing({ llama: 0.2, nano: 0.6, mini: 0.6, opus: 0.62 });
/** Little is known of any of them. */
const unsure = {
  ...base,
  expect: (...asked: Parameters<typeof base.expect>) => {
    const expectation = base.expect(...asked);
    return { ...expectation, success: { ...expectation.success, weight: 3 } };
  },
};
const tasks = Array.from({ length: 60 }, (_, i) => `task ${i}`);
const settings = { maxRungs: 1, answerWorthUsd: 0.1 } as const;

function trying(seed: string, leftUsd: number, experience = unsure) {
  return planned(planning({ experience, settings, exploration: { seed, leftUsd } }));
}

describe('planChain: exploration', () => {
  it('is off where it is not asked for, and where nothing is left for it', () => {
    const usual = planned(planning({ experience: unsure, settings }));
    assert.equal(usual.exploredUsd, undefined);
    for (const seed of tasks) assert.deepEqual(trying(seed, 0), usual);
  });

  it('tries other models of which little is known, and says what that is expected to lose', () => {
    const plans = tasks.map((seed) => trying(seed, 1));
    const tried = plans.filter((plan) => plan.exploredUsd !== undefined);
    assert.ok(tried.length > 10 && new Set(tried.flatMap(names)).size >= 2);
    for (const plan of tried) assert.match(plan.reasons[0] ?? '', /To learn how well it does, .* is tried/);
  });

  it('never risks more than is left for the day', () => {
    for (const left of [0.0001, 0.001, 0.005]) {
      for (const seed of tasks) assert.ok((trying(seed, left).exploredUsd ?? 0) <= left);
    }
  });

  it('hardly tries what is well known to be worse', () => {
    const sure = knowing({ llama: 0.2, nano: 0.9, mini: 0.5, opus: 0.5 });
    assert.ok(tasks.every((seed) => names(trying(seed, 1, sure)).join() === 'nano'));
  });

  it('draws the same for the same task', () => {
    for (const seed of tasks) assert.equal(JSON.stringify(trying(seed, 1)), JSON.stringify(trying(seed, 1)));
  });

  it('leaves alone what the user asked for', () => {
    for (const model of [nano, mini, opus]) {
      const plan = planning({
        experience: unsure,
        settings,
        wishes: { ...noWishes, model: model.id },
        exploration: { seed: 'x', leftUsd: 1 },
      });
      assert.deepEqual(names(plan), [model.name]);
    }
  });
});
