import assert from 'node:assert/strict';
import { ceilingUsd, usd } from '../../../src/core/money.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import type { EngineSettings } from '../../../src/engine/ports.ts';
import { attemptRow, reservationRow } from '../storage/rowsForTests.ts';
import { local, model, openWorld, reply, small, taskOf, unlimited, watcher, type World } from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const never = new AbortController().signal;
const day = '2026-11-21';
const ceilings = { user: { ...unlimited, day: ceilingUsd(5) }, workspace: unlimited };
const mid = model('mid', 'mid', 1, 5);

describe('a task near a ceiling', () => {
  let world: World;
  afterEach(() => world.close());

  async function open(settings: Partial<EngineSettings>, models = [small, mid]) {
    world = await openWorld(() => reply(explained), { models, settings: { ceilings, ...settings } });
  }
  async function spend(dollars: number, complexity: 'simple' | 'medium' | 'complex' = 'complex') {
    const { reservationId } = reservationRow();
    await world.ports.ledger.reserve(reservationRow({ reservationId, day, amount: usd(dollars) }));
    await world.ports.ledger.settle(attemptRow({ reservationId, complexity, cost: usd(dollars) }));
  }

  it('is planned with a wider tolerance, and its plan says so in the ledger', async () => {
    await open({});
    await spend(4.5);
    const { plan } = await runTask(taskOf('explain'), world.ports, watcher(), never);
    const sentence =
      /^90 % of your ceiling of \$5\.00 per day is spent, so the cheapest chain within 11 points/;
    assert.match(plan?.reasons[1] ?? '', sentence);
    const row = (await world.rows()).find((r) => r.type === 'plan');
    assert.match(row?.reasons[1] ?? '', sentence);
  });

  it('is planned as ever when the user has turned saving off', async () => {
    await open({ saveNearCeiling: false });
    await spend(4.5);
    const { plan } = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.ok(plan?.reasons.every((reason) => !reason.includes('is spent')));
  });

  it('runs on free models only once tasks of its complexity have used their share of the day', async () => {
    const allocations = { simple: 0.2, medium: 0.2, complex: 0.2 };
    await open({ allocations }, [small, local]);
    for (const complexity of ['simple', 'medium', 'complex'] as const) await spend(1, complexity);
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    assert.deepEqual(
      world.calls.map((call) => call.model.id),
      [local.id],
    );
    assert.match(
      result.plan?.reasons[1] ?? '',
      /may cost 20 % of the \$5\.00 per day; \$1\.00 of that is spent\.$/,
    );
  });

  it('is refused with the share named when only paid models could do it, and not by the share of others', async () => {
    const allocations = { simple: 0.1, medium: 0.1, complex: 0.1 };
    await open({ allocations });
    const free = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(free.outcome, 'answered');
    await spend(0.5, free.profile.complexity.class);
    const task = taskOf('explain');
    const again = { ...task, wishes: { ...task.wishes, fresh: true } };
    const result = await runTask(again, world.ports, watcher(), never);
    assert.ok(result.outcome === 'refused');
    assert.match(result.error.message, /may cost 10 % of the \$5\.00 per day/);
  });
});
