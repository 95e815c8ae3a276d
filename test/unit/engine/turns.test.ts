import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AttemptRow } from '../../../src/core/ledger.ts';
import { noWishes, type Task } from '../../../src/core/task/task.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openTurns } from '../../../src/engine/turns.ts';
import { failure, openWorld, reply, sample, type Script, taskOf, watcher, type World } from './world.ts';

const explanation = 'Adds the prices up: `total` starts with 0 and returns the `sum`.';
const slow: Script = async () => {
  await sleep(50);
  return reply(explanation);
};

describe('identical tasks at the same time', () => {
  let world: World;
  afterEach(() => world.close());

  const run = (task: Task, watch = watcher(), signal = new AbortController().signal) =>
    runTask(task, world.ports, watch, signal);
  const attempts = async () =>
    (await world.rows()).filter((row): row is AttemptRow & { seq: number } => row.type === 'attempt');

  it('share one call: the others wait for its answer and cost nothing', async () => {
    world = await openWorld(slow);
    const watches = [watcher(), watcher(), watcher()];
    const results = await Promise.all(watches.map((watch) => run(taskOf('explain'), watch)));
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['answered', 'answered', 'answered'],
    );
    assert.equal(world.calls.length, 1);
    const rows = await attempts();
    assert.deepEqual(rows.map(({ source }) => source).sort(), ['cache', 'cache', 'provider']);
    const paid = rows.find(({ source }) => source === 'provider')?.cost ?? 0;
    assert.ok(paid > 0);
    for (const { source, cost, saved } of rows) {
      if (source === 'cache') assert.deepEqual([cost, saved], [0, paid]);
    }
    assert.equal(watches.filter(({ stages }) => stages.includes('waiting for the same task')).length, 2);
  });

  it('share it however the same thing is said and the code is laid out', async () => {
    world = await openWorld(slow);
    const text = sample.replaceAll('  ', '    ');
    const other = taskOf('explain', {
      instruction: 'Please explain this code.',
      source: { ...taskOf('explain').source, text },
      selection: { start: text.indexOf('export'), end: text.length },
    });
    await Promise.all([run(taskOf('explain')), run(other)]);
    assert.equal(world.calls.length, 1);
  });

  it('run on their own where they ask for different things, or for a fresh answer', async () => {
    world = await openWorld(slow);
    await Promise.all([
      run(taskOf('explain')),
      run(taskOf('explain', { instruction: 'why is it slow' })),
      run(taskOf('explain', { wishes: { ...noWishes, fresh: true } })),
    ]);
    assert.equal(world.calls.length, 3);
  });

  it('run on their own while answers are not kept', async () => {
    world = await openWorld(slow, { settings: { cache: false } });
    await Promise.all([run(taskOf('explain')), run(taskOf('explain'))]);
    assert.equal(world.calls.length, 2);
  });

  it('let the next one try when the first one fails', async () => {
    world = await openWorld(
      async (_, index) => {
        await sleep(20);
        return index === 0 ? failure('auth', false) : reply(explanation);
      },
      { models: [(await import('./world.ts')).small] },
    );
    const results = await Promise.all([
      run(taskOf('explain')),
      run(taskOf('explain')),
      run(taskOf('explain')),
    ]);
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['failed', 'answered', 'answered'],
    );
    assert.equal(world.calls.length, 2);
  });

  it('do not end with the one that is cancelled, whether it runs or waits', async () => {
    world = await openWorld(async (call, index) => {
      if (index > 0) return reply(explanation);
      await sleep(10_000, undefined, { signal: call.signal }).catch(() => undefined);
      return failure('cancelled');
    });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = run(taskOf('explain'), watcher(), first.signal);
    const waiting = run(taskOf('explain'), watcher(), second.signal);
    const last = run(taskOf('explain'));
    await sleep(100);
    second.abort();
    assert.equal((await waiting).outcome, 'cancelled');
    first.abort();
    assert.equal((await running).outcome, 'cancelled');
    assert.equal((await last).outcome, 'answered');
    const outcomes = (await world.rows()).filter(({ type }) => type === 'outcome');
    assert.equal(outcomes.length, 3);
  });
});

describe('a line of tasks', () => {
  it('is left by those that are cancelled, in any order', async () => {
    const turns = openTurns();
    const live = new AbortController().signal;
    const leaving = new AbortController();
    const first = await turns.take('a', live, () => undefined);
    const gone = turns.take('a', leaving.signal, () => undefined);
    const next = turns.take('a', live, () => undefined);
    leaving.abort();
    assert.equal(await gone, null);
    first?.();
    (await next)?.();
    assert.equal(await turns.take('a', leaving.signal, () => undefined), null);
    let waited = false;
    assert.notEqual(await turns.take('a', live, () => (waited = true)), null);
    assert.equal(waited, false);
  });
});
