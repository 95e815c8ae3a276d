import assert from 'node:assert/strict';
import type { Model } from '../../../src/core/models/model.ts';
import { usd } from '../../../src/core/money.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { failure, model, openWorld, reply, taskOf, watcher, type World } from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const never = new AbortController().signal;

/** A model as an endpoint serves it. */
function at(endpoint: string, name: string, base: Model): Model {
  return { ...base, endpoint, name, label: name, id: `${endpoint}/${name}` as Model['id'] };
}

const small = model('small', 'budget', 0.25, 2);
const large = model('large', 'flagship', 5, 25);
const direct = at('openai', 'gpt-5-mini', small);
const routed = at('openrouter', 'openai/gpt-5-mini', small);
const own = at('azure', 'gpt-5-mini-2026-01-02', small);
const peer = at('anthropic', 'claude-haiku-4-5', small);
const strong = at('anthropic', 'claude-opus-4-6', large);

describe('a task whose provider fails', () => {
  let world: World;
  afterEach(() => world.close());

  const asked = () => world.calls.map((call) => call.model.id);

  /** Only one model is known until it was called; then the others turn up. */
  function onlyFirst(first: Model, others: readonly Model[]) {
    const models = () => (world.calls.length === 0 ? [first] : [first, ...others]);
    return { candidates: () => Promise.resolve(models().map((m) => ({ model: m, unavailable: null }))) };
  }

  it('asks the same model at another provider, with a key of its own before a router', async () => {
    world = await openWorld((call) => (call.model === direct ? failure('auth', false) : reply(explained)), {
      ports: onlyFirst(direct, [routed, own, strong]),
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    assert.deepEqual(asked(), [direct.id, own.id]);
    const plans = (await world.rows()).filter((row) => row.type === 'plan');
    assert.equal(plans.length, 2);
    assert.equal(
      plans.at(-1)?.reasons[0],
      'gpt-5-mini failed at openai, so the same model at azure takes its place.',
    );
    assert.equal(result.plan?.chain[0]?.model.id, own.id);
    const attempts = (await world.rows()).filter((row) => row.type === 'attempt');
    assert.deepEqual(
      attempts.map((row) => [row.model, row.rung, row.costSource]),
      [
        [direct.id, 0, 'unsent'],
        [own.id, 0, 'usage'],
      ],
    );
  });

  it('asks the router when that is the only other place of the model', async () => {
    world = await openWorld(
      (call) => (call.model.endpoint === 'openai' ? failure('timeout') : reply(explained)),
      { ports: onlyFirst(direct, [routed, strong]) },
    );
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.deepEqual(asked(), [direct.id, routed.id]);
  });

  it('asks a peer of the same tier when the model is served nowhere else, rather than a dearer tier', async () => {
    world = await openWorld(
      (call) => (call.model.endpoint === 'openai' ? failure('quota', false) : reply(explained)),
      { ports: onlyFirst(direct, [peer, strong]) },
    );
    const watch = watcher();
    const result = await runTask(taskOf('explain'), world.ports, watch, never);
    assert.deepEqual(asked(), [direct.id, peer.id]);
    assert.deepEqual(watch.asked, [direct.id, peer.id]);
    assert.match(result.plan?.reasons[0] ?? '', /the best of the same tier, takes its place/);
  });

  it('never asks a failed endpoint again, and goes up only when no equal is left', async () => {
    const broken = at('openai', 'gpt-5-nano', small);
    world = await openWorld(
      (call) => (call.model.tier === 'budget' ? failure('network', false) : reply(explained)),
      { ports: onlyFirst(direct, [broken, peer, { ...strong, endpoint: 'azure' }]) },
    );
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.deepEqual([...new Set(asked())], [direct.id, peer.id, strong.id]);
    assert.equal(result.outcome, 'answered');
  });

  it('goes up at once with a task that a filter stopped, even from the last rung of the plan', async () => {
    const up = { ...strong, endpoint: 'azure' };
    world = await openWorld(
      (call) => (call.model.tier === 'budget' ? failure('content-filter', false) : reply(explained)),
      { ports: onlyFirst(direct, [own, peer, up]) },
    );
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.deepEqual(asked(), [direct.id, strong.id]);
    assert.match(
      result.plan?.reasons[0] ?? '',
      /no equal can help, so claude-opus-4-6 at azure, a stronger model/,
    );
  });

  it('asks the model that the user named and no other', async () => {
    world = await openWorld(() => failure('overloaded', false), { models: [direct, own, peer] });
    const task = taskOf('explain');
    const wishes = { ...task.wishes, model: direct.id };
    const result = await runTask({ ...task, wishes }, world.ports, watcher(), never);
    assert.equal(result.outcome, 'failed');
    assert.deepEqual(new Set(asked()), new Set([direct.id]));
  });

  it('takes no equal that a ceiling of its provider keeps out', async () => {
    world = await openWorld(
      (call) => (call.model.endpoint === 'openai' ? failure('timeout') : reply(explained)),
      {
        settings: { providerCeilings: { azure: { day: usd(0), month: 'unlimited' } } },
        ports: onlyFirst(direct, [own, routed]),
      },
    );
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.deepEqual(asked(), [direct.id, routed.id]);
  });

  it('ends after three replacements of a rung, with the last error', async () => {
    const more = ['a', 'b', 'c', 'd', 'e'].map((name) => at(name, `model-${name}`, small));
    world = await openWorld(() => failure('timeout', false), { models: more });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(world.calls.length, 4);
    assert.ok(result.outcome === 'failed' && result.error.next !== null);
  });
});
