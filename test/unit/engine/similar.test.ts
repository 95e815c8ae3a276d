import assert from 'node:assert/strict';
import type { StoredRow } from '../../../src/core/ledger.ts';
import { ceilingUsd } from '../../../src/core/money.ts';
import { noWishes } from '../../../src/core/task/task.ts';
import { previewTask } from '../../../src/engine/preview.ts';
import type { EngineSettings } from '../../../src/engine/ports.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import {
  defaultSettings,
  failure,
  openWorld,
  reply,
  sample,
  type Script,
  taskOf,
  unlimited,
  watcher,
  type World,
} from './world.ts';

const explanation = 'Adds the prices up: `total` starts with 0 and returns the `sum`.';
const first = 'why does the sum start with zero';
const near = 'why does the sum start with zero here, exactly';
const never = new AbortController().signal;

describe('an answer to a similar request on the same code', () => {
  let world: World;
  afterEach(() => world.close());

  const open = async (similar: EngineSettings['similar'], judge: Script = () => reply('yes', 2)) => {
    const script: Script = (call, index) =>
      call.cacheKey === 'judge-same' ? judge(call, index) : reply(explanation);
    world = await openWorld(script, { settings: similar === undefined ? {} : { similar } });
    await ask(first);
  };
  const ask = (instruction: string, changes: Parameters<typeof taskOf>[1] = {}) =>
    runTask(taskOf('explain', { instruction, ...changes }), world.ports, watcher(), never);
  const attempts = async () =>
    (await world.rows()).filter(
      (row): row is Extract<StoredRow, { type: 'attempt' }> => row.type === 'attempt',
    );

  it('is served when a judge says that it fits: the judge is paid, reserved and recorded, the answer is free', async () => {
    await open('judge');
    const result = await ask(near);
    assert.equal(result.outcome, 'answered');
    const [paid, judge, served] = await attempts();
    assert.deepEqual(
      [judge?.role, judge?.source, served?.source, served?.cost],
      ['judge', 'provider', 'cache', 0],
    );
    assert.ok((judge?.cost ?? 0) > 0 && judge?.reservationId !== null);
    assert.equal(served?.saved, paid?.cost);
    assert.equal(result.cost, judge?.cost);
    const sent = world.calls[1]?.prompt;
    assert.ok(
      sent?.dynamic.includes(first) && sent.dynamic.includes(near) && !sent.dynamic.includes('prices'),
    );
    const outcome = (await world.rows()).findLast((row) => row.type === 'outcome');
    assert.match(outcome?.type === 'outcome' ? outcome.because : '', /a judge said that it fits/);
  });

  it('is not served when the judge says no, or says more than yes, or fails: the models are asked', async () => {
    for (const judge of [() => reply('no', 1), () => reply('Yes, mostly.', 3), () => failure('timeout')]) {
      await open('judge', judge);
      const result = await ask(near);
      assert.equal(result.outcome, 'answered');
      assert.equal('attempt' in result && result.attempt.source, 'provider');
      assert.equal(world.calls.length, 3);
      assert.equal(
        result.cost,
        (await attempts()).slice(1).reduce((sum, { cost }) => sum + cost, 0),
      );
      world.close();
    }
    await open('judge');
  });

  it('is not even looked for on other code, for another kind, or where nobody wants it', async () => {
    await open('judge');
    const text = sample.replace('= 0', '= 1');
    const { source } = taskOf('explain');
    await ask(near, { source: { ...source, text } });
    await ask(near, { askedKind: 'review' });
    await ask(near, { wishes: { ...noWishes, fresh: true } });
    assert.ok(world.calls.every(({ cacheKey }) => cacheKey !== 'judge-same'));
    world.close();
    await open(undefined);
    await ask(near);
    assert.ok(world.calls.every(({ cacheKey }) => cacheKey !== 'judge-same'));
  });

  it('is offered before the task runs, and served at $0 when the user picks it', async () => {
    await open('offer');
    const preview = await previewTask(taskOf('explain', { instruction: near }), world.ports, never);
    const [offered] = preview.similar;
    assert.equal(offered?.instruction, first);
    const wishes = { ...noWishes, reuse: offered.key };
    const result = await ask(near, { wishes });
    assert.deepEqual([result.outcome, result.cost], ['answered', 0]);
    assert.equal(world.calls.length, 1);
    const outcome = (await world.rows()).findLast((row) => row.type === 'outcome');
    assert.match(outcome?.type === 'outcome' ? outcome.because : '', /the user picked it/);
  });

  it('is named beside what the models said, or why they were not asked, for the user to pick it after all', async () => {
    await open('offer');
    const result = await ask(near);
    assert.equal(world.calls.length, 2);
    assert.equal(result.similarKnown?.instruction, first);
    const picked = await ask(near, { wishes: { ...noWishes, reuse: result.similarKnown.key } });
    assert.deepEqual([picked.outcome, picked.cost], ['answered', 0]);
    assert.equal((await ask('translate all comments')).similarKnown ?? null, null);
    world.close();

    const settings: { ceilings?: EngineSettings['ceilings'] } = {};
    world = await openWorld(() => reply(explanation), {
      ports: { settings: () => ({ ...defaultSettings, similar: 'offer', ...settings }) },
    });
    await ask(first);
    const day = ceilingUsd(0);
    settings.ceilings = { user: { ...unlimited, day }, workspace: unlimited };
    const refused = await ask(near);
    assert.deepEqual([refused.outcome, refused.similarKnown?.instruction], ['refused', first]);
  });

  it('is not served once the code has changed since it was picked', async () => {
    await open('offer');
    const preview = await previewTask(taskOf('explain', { instruction: near }), world.ports, never);
    const { source } = taskOf('explain');
    const text = sample.replace('= 0', '= 7');
    const wishes = { ...noWishes, reuse: preview.similar[0]?.key ?? '' };
    await ask(near, { wishes, source: { ...source, text } });
    assert.equal(world.calls.length, 2);
  });
});
