import assert from 'node:assert/strict';
import { type Model, modelId } from '../../../src/core/models/model.ts';
import { readTemplates } from '../../../src/core/prompt/readTemplates.ts';
import { noWishes } from '../../../src/core/task/task.ts';
import type { ModelCall } from '../../../src/engine/ports.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openWarmth } from '../../../src/engine/warmth.ts';
import { model, openWorld, reply, taskOf, watcher, type World } from './world.ts';

const minute = 60_000;
const never = new AbortController().signal;
const at = (name: string, input: number): Model => ({
  ...model(name, 'budget', input, 2),
  ...{ id: modelId('openai', name), endpoint: 'openai' },
});
const usage = { input: 100, cacheRead: 0, cacheWrite: 0, output: 50, thinking: 0, reportedCost: null };
const prompt = { form: 'prose', templateVersion: '1', static: 'Rules.', dynamic: 'x' } as const;

describe('a model that was asked a moment ago', () => {
  it('is warm for five minutes after it was read last, for the same beginning alone', () => {
    const warmth = openWarmth();
    const a = at('a', 1);
    warmth.asked(a, prompt, usage, 0);
    assert.ok(warmth.isWarm(a, prompt, 4 * minute));
    assert.ok(!warmth.isWarm(a, { ...prompt, static: 'Others.' }, minute));
    assert.ok(!warmth.isWarm(at('b', 1), prompt, minute));
    warmth.asked(a, { ...prompt, dynamic: 'y' }, { ...usage, cacheRead: 6 }, 4 * minute);
    assert.ok(warmth.isWarm(a, prompt, 8 * minute) && !warmth.isWarm(a, prompt, 9 * minute));
  });

  it('is cold where its provider did not read what it should have kept, or nobody knows', () => {
    const warmth = openWarmth();
    const a = at('a', 1);
    warmth.asked(a, prompt, usage, 0);
    warmth.asked(a, prompt, usage, minute);
    assert.ok(!warmth.isWarm(a, prompt, minute));
    warmth.asked(a, prompt, null, minute);
    assert.ok(!warmth.isWarm(a, prompt, minute));
  });

  it('is chosen before a slightly cheaper one while the beginning of the prompt is long and warm', async () => {
    const long = Array.from({ length: 20 }, (_, n) =>
      Array.from(
        { length: 6 },
        (_line, m) => `Say what matters of point ${n}.${m}, and leave out the rest.`,
      ).join(' '),
    );
    const { trials } = readTemplates({ long: { rules: { explain: long } } });
    const [cheap, dear] = [at('cheap', 1), at('dear', 1.15)];
    let now = 1_000_000;
    const script = async ({ prompt: sent }: ModelCall) => ({
      ...reply('Adds the prices up: `total` returns the `sum`.', 50),
      // As our own count is, so that nothing is learned of the tokenizer.
      usage: { ...usage, input: await world.ports.countTokens(sent.static + sent.dynamic) },
    });
    const world: World = await openWorld(script, {
      models: [cheap, dear],
      settings: { templates: trials, cache: false },
      ports: { warmth: openWarmth() },
    });
    const clock = { ...world.ports.clock, now: () => now };
    const askedOf = async (wished: Model | null) => {
      const task = taskOf('explain', { wishes: { ...noWishes, model: wished?.id ?? null } });
      await runTask(task, { ...world.ports, clock }, watcher(), never);
      return world.calls.at(-1)?.model.name;
    };
    try {
      assert.equal(await askedOf(null), 'cheap');
      now += 10 * minute;
      assert.equal(await askedOf(dear), 'dear');
      now += minute;
      assert.equal(await askedOf(null), 'dear');
      now += 10 * minute;
      assert.equal(await askedOf(null), 'cheap');
    } finally {
      world.close();
    }
  });
});
