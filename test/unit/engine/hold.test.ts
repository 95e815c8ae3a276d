import assert from 'node:assert/strict';
import { ceilingUsd, nanoUsd, usd } from '../../../src/core/money.ts';
import type { ReservationRow } from '../../../src/core/ledger.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { attemptRow, reservationRow } from '../storage/rowsForTests.ts';
import { large, model, openWorld, reply, small, taskOf, unlimited, watcher, type World } from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const never = new AbortController().signal;
const day = '2026-11-21';

/** The user's ceiling of a day, and no other. */
function perDay(dollars: number) {
  return { user: { ...unlimited, day: ceilingUsd(dollars) }, workspace: unlimited };
}

describe('a task whose worst case does not fit', () => {
  let world: World;
  afterEach(() => world.close());

  /** Another window's task holds this much of the day. */
  async function held(dollars: number): Promise<ReservationRow> {
    const row = reservationRow({ day, amount: usd(dollars) });
    await world.ports.ledger.reserve(row);
    return row;
  }

  it('waits while only other tasks hold the money, says so, and goes on when they have given it back', async () => {
    let waits = 0;
    world = await openWorld(() => reply(explained), {
      models: [small],
      settings: { ceilings: perDay(0.02) },
      ports: {
        clock: {
          now: () => Date.now(),
          day: () => day,
          wait: async () => {
            waits += 1;
            if (waits < 3) return;
            const { reservationId } = other;
            await world.ports.ledger.settle(attemptRow({ day, reservationId, cost: usd(0.001) }));
          },
        },
      },
    });
    const other = await held(0.02);
    const watch = watcher();
    const result = await runTask(taskOf('explain'), world.ports, watch, never);
    assert.equal(result.outcome, 'answered');
    assert.equal(waits, 3);
    assert.ok(watch.stages.includes('waiting for other tasks'));
    assert.equal((await world.rows()).filter((row) => row.type === 'refusal').length, 0);
  });

  it('stops waiting at once when the user cancels, and sends nothing', async () => {
    const stop = new AbortController();
    world = await openWorld(() => reply(explained), {
      models: [small],
      settings: { ceilings: perDay(0.02) },
      ports: {
        clock: {
          now: () => Date.now(),
          day: () => day,
          wait: () => {
            stop.abort();
            return Promise.resolve();
          },
        },
      },
    });
    await held(0.02);
    const result = await runTask(taskOf('explain'), world.ports, watcher(), stop.signal);
    assert.equal(result.outcome, 'cancelled');
    assert.equal(world.calls.length, 0);
  });

  it('is refused after a minute of waiting, and told that running tasks hold the rest', async () => {
    let waitedMs = 0;
    world = await openWorld(() => reply(explained), {
      models: [small],
      settings: { ceilings: perDay(0.02) },
      ports: {
        clock: {
          now: () => Date.now(),
          day: () => day,
          wait: (ms) => {
            waitedMs += ms;
            return Promise.resolve();
          },
        },
      },
    });
    await held(0.02);
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.ok(result.outcome === 'refused');
    assert.match(result.error.message, /\$0\.02 is reserved by running tasks/);
    assert.match(result.error.next?.text ?? '', /when the running tasks have ended/);
    assert.equal(waitedMs, 60_000);
  });

  it('is refused at once when the money is spent, without waiting', async () => {
    world = await openWorld(() => reply(explained), {
      models: [small],
      settings: { ceilings: perDay(0.02) },
    });
    const { reservationId } = await held(0.02);
    await world.ports.ledger.settle(attemptRow({ day, reservationId, cost: usd(0.02) }));
    const watch = watcher();
    const result = await runTask(taskOf('explain'), world.ports, watch, never);
    assert.equal(result.outcome, 'refused');
    assert.ok(!watch.stages.includes('waiting for other tasks'));
  });

  it('has its answer cut to what is left when another task spends between its plan and its call', async () => {
    world = await openWorld(() => reply(explained), {
      models: [small],
      settings: { ceilings: perDay(0.02) },
    });
    const { plan } = await runTask(taskOf('explain'), world.ports, watcher(), never);
    const worst = plan?.worstCase ?? 0;
    const other = await held(0.001);
    const left = Math.floor(worst * 0.8);
    const watch = watcher();
    const task = taskOf('explain');
    const onStage = watch.onStage.bind(watch);
    let spent = false;
    const ledger = world.ports.ledger;
    const ports = {
      ...world.ports,
      ledger: {
        ...ledger,
        reserve: async (row: ReservationRow) => {
          if (!spent) {
            spent = true;
            const soFar = (await ledger.spend('w1', day)).user.day.spent;
            const { reservationId } = other;
            const cost = nanoUsd(ceilingUsd(0.02) - soFar - left);
            await ledger.settle(attemptRow({ day, reservationId, cost }));
          }
          return ledger.reserve(row);
        },
      },
    };
    const wishes = { ...task.wishes, fresh: true };
    const result = await runTask({ ...task, wishes }, ports, { ...watch, onStage }, never);
    assert.equal(result.outcome, 'answered');
    const [first, second] = world.calls;
    assert.ok(first !== undefined && second !== undefined && second.maxOutput < first.maxOutput);
    const reserved = (await world.rows()).filter((row) => row.type === 'reservation').at(-1);
    assert.ok(reserved !== undefined && reserved.amount <= left);
  });

  it('goes to another provider when one has reached its own ceiling', async () => {
    const elsewhere = { ...large, endpoint: 'other', id: 'other/large' as typeof large.id };
    world = await openWorld(() => reply(explained), {
      models: [small, elsewhere],
      settings: { providerCeilings: { test: { day: usd(0), month: 'unlimited' } } },
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    assert.deepEqual(
      world.calls.map((call) => call.model.id),
      ['other/large'],
    );
    assert.match(
      result.plan?.removed.map((r) => r.because).join() ?? '',
      /small could cost .* the ceilings leave/,
    );
  });

  it('lets a free model go on at a provider whose ceiling is reached', async () => {
    const free = model('free', 'budget', 0, 0);
    world = await openWorld(() => reply(explained), {
      models: [{ ...free, price: { kind: 'free' } }],
      settings: { providerCeilings: { '*': { day: usd(0), month: usd(0) } } },
    });
    assert.equal((await runTask(taskOf('explain'), world.ports, watcher(), never)).outcome, 'answered');
  });
});
