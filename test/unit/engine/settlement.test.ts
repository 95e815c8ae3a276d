import assert from 'node:assert/strict';
import type { Model } from '../../../src/core/models/model.ts';
import type { Usage } from '../../../src/core/models/usage.ts';
import { perMillion, usd } from '../../../src/core/money.ts';
import { noWishes } from '../../../src/core/task/task.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openWorld, small, taskOf, watcher, type World } from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const never = new AbortController().signal;
const usage: Usage = {
  input: 500,
  cacheRead: 0,
  cacheWrite: 0,
  output: 100,
  thinking: 0,
  reportedCost: null,
};

describe('what a call is settled at', () => {
  let world: World;
  afterEach(() => world.close());

  async function settled(reported: Partial<Usage> | null, model: Model = small) {
    const text = explained;
    world = await openWorld(() => ({ text, usage: reported === null ? null : { ...usage, ...reported } }), {
      models: [model],
    });
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    const rows = await world.rows();
    const attempt = rows.find((row) => row.type === 'attempt');
    const reservation = rows.find((row) => row.type === 'reservation');
    assert.ok(attempt?.type === 'attempt' && reservation?.type === 'reservation');
    return { attempt, reservation };
  }

  it('is each bucket at its own rate: nothing is charged twice', async () => {
    const { attempt } = await settled({ input: 100, cacheRead: 300, cacheWrite: 100, thinking: 60 });
    // 100 at $0.25, 300 at $0.025, 100 at $0.3125 and 100 at $2 per million.
    assert.equal(attempt.cost, 25_000 + 7_500 + 31_250 + 200_000);
    assert.equal(attempt.costSource, 'usage');
  });

  it('is the dearer step of a long prompt, for the whole of it', async () => {
    const rate = (dollars: number) => perMillion(dollars);
    const rates = { input: rate(1), cacheRead: rate(1), cacheWrite: rate(1), output: rate(10) };
    const stepped: Model = {
      ...small,
      price: {
        ...small.price,
        kind: 'metered',
        version: 'test',
        rates,
        steps: [{ aboveInputTokens: 400, rates: { ...rates, input: rate(2) } }],
      },
    };
    const { attempt } = await settled({ input: 250, cacheRead: 250 }, stepped);
    assert.equal(attempt.cost, 250 * 2_000 + 250 * 1_000 + 100 * 10_000);
  });

  it('is what the provider says that it cost, whatever our own price list says', async () => {
    const { attempt } = await settled({ reportedCost: usd(0.000_123) });
    assert.deepEqual([attempt.cost, attempt.costSource], [usd(0.000_123), 'reported']);
  });

  it('is that, too, where the settings call the model free', async () => {
    const free: Model = { ...small, price: { kind: 'free' } };
    const { attempt, reservation } = await settled({ reportedCost: usd(0.02) }, free);
    assert.deepEqual([attempt.cost, attempt.costSource, reservation.amount], [usd(0.02), 'reported', 0]);
    assert.ok(attempt.overran);
    const { spent } = (await world.ports.ledger.spend('w1', '2026-11-21')).user.day;
    assert.equal(spent, usd(0.02));
    world.close();
    assert.equal((await settled({ reportedCost: usd(0) }, free)).attempt.costSource, 'free');
  });

  it('is the reservation where the usage never arrived', async () => {
    const { attempt, reservation } = await settled(null);
    assert.deepEqual([attempt.cost, attempt.costSource], [reservation.amount, 'reserved']);
    assert.equal(attempt.overran, false);
  });

  it('is the whole cost, flagged, where usage passes what was reserved', async () => {
    const { attempt, reservation } = await settled({ input: 5_000_000 });
    assert.equal(attempt.cost, 1_250_000_000 + 200_000);
    assert.ok(attempt.cost > reservation.amount && attempt.overran);
    const { day } = (await world.ports.ledger.spend('w1', '2026-11-21')).user;
    assert.deepEqual(day, { spent: attempt.cost, reserved: 0 });
  });

  it('teaches the next bound: a prompt that was counted too low is not bounded so low again', async () => {
    const { attempt } = await settled({ input: 1_000 });
    const counted = attempt.countedTokens ?? 0;
    assert.ok(counted > 0 && counted < 900);
    const task = { ...taskOf('explain'), wishes: { ...noWishes, fresh: true } };
    const { plan } = await runTask(task, world.ports, watcher(), never);
    assert.equal(plan?.chain[0]?.inputBound, 1_000);
  });
});
