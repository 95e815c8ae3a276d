import assert from 'node:assert/strict';
import type { Expectation } from '../../../src/core/routing/expectation.ts';
import { type Experience, priorExperience } from '../../../src/core/routing/experience.ts';
import { exploredOn, openExperience } from '../../../src/editor/experience.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import type { EngineSettings, Ports } from '../../../src/engine/ports.ts';
import { model, openWorld, reply, taskOf, watcher, type World } from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const never = new AbortController().signal;
const day = '2026-11-21';
const twins = [model('known', 'budget', 0.2, 1), model('unknown', 'budget', 0.3, 1.2)];

/** Twins of which the second looks a little worse, and of neither is much known. */
const unsure: Experience = {
  ...priorExperience(),
  expect: (asked, situation): Expectation => {
    const expectation = priorExperience().expect(asked, situation);
    const mean = asked.name === 'known' ? 0.7 : 0.69;
    return { ...expectation, success: { mean, weight: 2, source: 'a test' } };
  },
};

describe('trying little-known models', () => {
  let world: World;
  afterEach(() => world.close());

  async function open(perDay: number | undefined, ports: Partial<Ports> = {}) {
    const explorationUsdPerDay = perDay === undefined ? {} : { explorationUsdPerDay: perDay };
    const settings: Partial<EngineSettings> = { maxRungs: 1, cache: false, ...explorationUsdPerDay };
    world = await openWorld(() => reply(explained), {
      models: twins,
      settings: { ...settings, answerWorthUsd: 0.2 },
      ports: {
        experience: () => Promise.resolve(unsure),
        exploredUsd: (asked) => exploredOn({ rows: (query) => world.query(query) }, asked),
        ...ports,
      },
    });
  }
  async function run(count: number, atOnce = 1) {
    for (let i = 0; i < count; i += atOnce) {
      await Promise.all(
        Array.from({ length: atOnce }, (_, j) => {
          const task = taskOf('explain', { id: `task ${i + j}` });
          return runTask(task, world.ports, watcher(), never);
        }),
      );
    }
    const plans = (await world.rows()).filter((row) => row.type === 'plan');
    return { plans, lost: plans.reduce((sum, row) => sum + (row.exploredUsd ?? 0), 0) };
  }

  it('happens only where a day allows it: by default the usual model answers every task', async () => {
    for (const perDay of [undefined, 0]) {
      await open(perDay);
      const { lost } = await run(6);
      assert.equal(lost, 0);
      assert.ok(world.calls.every((call) => call.model.name === 'known'));
      if (perDay === undefined) world.close();
    }
  });

  it('is written to the ledger with what it risks, and said in the reasons', async () => {
    await open(1);
    const { plans, lost } = await run(20);
    const tried = plans.filter((row) => row.exploredUsd !== undefined);
    assert.ok(tried.length >= 3 && tried.length < 20, `${tried.length}`);
    assert.ok(lost > 0);
    for (const row of tried)
      assert.match(row.reasons.join(' '), /To learn how well it does, unknown is tried/);
  });

  it('stops when the day has lost what it may, counted in the ledger', async () => {
    await open(0.03);
    const { plans, lost } = await run(60);
    assert.ok(lost > 0 && lost <= 0.03, `${lost}`);
    assert.equal(await world.ports.exploredUsd?.(day), lost);
    assert.ok(plans.slice(-20).every((row) => row.exploredUsd === undefined));
  });

  it('keeps within the day when tasks are planned at the same moment', async () => {
    await open(0.03);
    const { lost } = await run(48, 4);
    assert.ok(lost > 0 && lost <= 0.03, `${lost}`);
  });

  it('begins anew on another day', async () => {
    await open(0.03);
    await run(40);
    const left = await world.ports.exploredUsd?.('2026-11-22');
    assert.equal(left, 0);
  });

  it('learns from what it tried: experience is read from the ledger as it grows', async () => {
    await open(1);
    const asked: number[] = [];
    const experience = openExperience(
      {
        rows: async (query) => {
          const found = await world.query(query);
          asked.push(found.length);
          return found;
        },
      },
      () => 90,
    );
    const before = await experience();
    assert.equal(await experience(), before);
    await run(20);
    const after = await experience();
    const [known, unknown] = twins.map((twin) =>
      after.expect(twin, {
        ...{ kind: 'explain', complexity: 'simple', domain: null, languageId: 'typescript' },
        ...{ inputTokens: 500, expectedOutputTokens: 4000 },
      } as const),
    );
    assert.ok((known?.output.mean ?? 0) < 1000 && (unknown?.output.mean ?? 0) < 4000);
    const read = asked.reduce((sum, count) => sum + count, 0);
    await experience();
    assert.equal(
      asked.reduce((sum, count) => sum + count, 0),
      read,
    );
  });
});
