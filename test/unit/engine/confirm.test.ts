import assert from 'node:assert/strict';
import { usd } from '../../../src/core/money.ts';
import type { Confirm } from '../../../src/engine/ports.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { local, openWorld, reply, taskOf, unlimited, watcher, type World } from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const never = new AbortController().signal;
type Ask = Parameters<Confirm>[0];

describe('a task that could cost much', () => {
  let world: World;
  afterEach(() => world.close());

  /** A world in which the user answers as given when asked. */
  async function asking(confirmAbove: number | null, answer: boolean, rest: { free?: boolean } = {}) {
    const asked: Ask[] = [];
    const confirm: Confirm = (ask) => {
      asked.push(ask);
      return Promise.resolve(answer);
    };
    world = await openWorld(() => reply(explained), {
      ...(rest.free === true ? { models: [local] } : {}),
      settings: {
        confirmAbove: confirmAbove === null ? null : usd(confirmAbove),
        ceilings: { user: unlimited, workspace: unlimited },
      },
      ports: { confirm },
    });
    const { outcome } = await runTask(taskOf('explain'), world.ports, watcher(), never);
    return { asked, outcome };
  }

  it('is asked about once, with what it is expected to cost, at most, and who would be asked', async () => {
    const { asked, outcome } = await asking(0.0001, true);
    assert.equal(outcome, 'answered');
    assert.equal(asked.length, 1);
    assert.ok((asked[0]?.worstCase ?? 0) > usd(0.0001));
    assert.ok((asked[0]?.expectedUsd ?? 0) > 0);
    assert.equal(asked[0]?.models[0], 'small');
  });

  it('sends and reserves nothing when I say no, and the ledger says that I did', async () => {
    const { outcome } = await asking(0.0001, false);
    assert.equal(outcome, 'cancelled');
    assert.equal(world.calls.length, 0);
    const rows = await world.rows();
    assert.deepEqual(
      rows.map(({ type }) => type),
      ['task', 'plan', 'refusal', 'outcome'],
    );
    const refusal = rows.find((row) => row.type === 'refusal');
    assert.match(refusal?.because ?? '', /whether it may cost up to \$\d/);
  });

  it('is not asked about below the sum, when I never want to be asked, or when it is free', async () => {
    assert.deepEqual((await asking(100, false)).asked, []);
    world.close();
    assert.deepEqual((await asking(null, false)).asked, []);
    world.close();
    assert.deepEqual((await asking(0, false, { free: true })).asked, []);
  });
});
