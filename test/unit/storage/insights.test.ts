import assert from 'node:assert/strict';

import { fold } from '../../../src/core/fold.ts';
import { TierwiseError } from '../../../src/core/errors.ts';
import { usd, zeroUsd } from '../../../src/core/money.ts';
import { evaluate } from '../../../src/core/report/evaluate.ts';
import { settings } from '../core/routing/builders.ts';
import { available, mini, nano, opus } from '../core/routing/builders.ts';
import { type OpenLedger, openLedger } from '../../../src/storage/ledger.ts';
import { type Insights } from '../../../src/storage/insights.ts';
import { openStorage, type Storage } from '../../../src/storage/onThread.ts';
import { attemptRow, outcomeRow, planRow, reservationRow, taskRow, unlimited } from './rowsForTests.ts';
import { storageFolder } from './windows.ts';

const script = new URL('../../../src/storage/thread.ts', import.meta.url);
const today = '2026-11-30';

describe('What the ledger adds up to on its thread', () => {
  let folder: ReturnType<typeof storageFolder>;
  let storage: Storage;
  let insights: Insights;
  let other: OpenLedger;

  beforeEach(async () => {
    folder = storageFolder();
    storage = openStorage(script, folder.path);
    insights = storage.insights;
    other = await openLedger(folder.path, { now: () => 1_795_996_800_000 });
  });
  afterEach(async () => {
    other.close();
    await storage.close();
    folder.remove();
  });

  /** A task of another window: planned, and paid with 5 of the 10 cents that it reserved. */
  async function spendFiveCents(taskId: string, day = today): Promise<void> {
    const reserved = reservationRow({ taskId, day });
    await other.append(taskRow({ taskId, day }), planRow({ taskId, day }));
    await other.reserve(reserved);
    await other.settle(attemptRow({ taskId, day, reservationId: reserved.reservationId }));
  }

  it('tells at a glance what another window has spent, saved and decided', async () => {
    const nothing = await insights.glance({ today, workspace: 'work' });
    assert.deepEqual([nothing.lastRequest, nothing.lastDecision, nothing.savedUsd], [null, null, null]);
    await spendFiveCents('t1', '2026-11-20');
    await spendFiveCents('t2', '2026-11-25');
    await spendFiveCents('t3');
    const told = await insights.glance({ today, workspace: 'work' });
    assert.deepEqual(told.week, { user: usd(0.1), workspace: usd(0.1) });
    assert.deepEqual(told.heldInVain, { held: usd(0.3), inVain: usd(0.15) });
    assert.equal(told.lastRequest, usd(0.05));
    assert.deepEqual(told.lastDecision, {
      by: 'plan',
      models: ['openai/gpt-5-mini'],
      reason: 'It is the cheapest chain within 0.03 of the best quality.',
    });
    assert.deepEqual((await insights.glance({ today, workspace: 'elsewhere' })).week, {
      user: usd(0.1),
      workspace: 0,
    });
  });

  it('counts what the cache served, and begins anew with the month', async () => {
    await other.append(
      attemptRow({ source: 'cache', reservationId: null, cost: zeroUsd, saved: usd(0.02), usage: null }),
    );
    const told = await insights.glance({ today, workspace: null });
    assert.deepEqual(told.cache, { hits: 1, saved: usd(0.02) });
    assert.deepEqual(told.lastDecision, { by: 'cache' });
    assert.deepEqual((await insights.glance({ today: '2026-12-01', workspace: null })).cache, {
      hits: 0,
      saved: 0,
    });
  });

  it('finds alerts, a forecast, advice and a what-if without sending rows across', async () => {
    for (const index of Array(8).keys()) await spendFiveCents(`t${index}`, `2026-11-${20 + index}`);
    const ceilings = { user: { ...unlimited, month: usd(0.5) }, workspace: unlimited };
    const alerts = await insights.alerts(
      { today, workspace: null, ceilings, providerCeilings: {}, models: [] },
      true,
    );
    assert.deepEqual(
      alerts.map(({ key }) => key),
      ['ceiling user month 2026-11 0.5 75'],
    );
    const { spent, basedOnDays } = await insights.forecast('2026-11-28', usd(50));
    assert.deepEqual([spent, basedOnDays], [usd(0.4), 8]);
    const models = [nano, mini, opus];
    const advice = await insights.advice({
      ...{ models, rules: [], today, ceilings: unlimited, cache: { enabled: true, days: 30 } },
    });
    assert.deepEqual(advice, []);
    const whatIf = await insights.whatIf(
      { fromDay: '2026-11-01' },
      { settings, models, candidates: models.map(available), perRequest: 'unlimited', halfLifeDays: 90 },
      { strategy: 'cheapest', baseline: opus.id, without: [mini.id] },
    );
    assert.equal(whatIf.tasks, 8);
    assert.ok(Math.abs(whatIf.happened.costUsd - 0.4) < 1e-9);
    assert.ok(whatIf.chosen.costUsd.expected > 0);
  });

  it('plans one workspace again where that is asked for, and stops when it is told to or asked anew', async () => {
    for (const index of Array(8).keys()) await spendFiveCents(`t${index}`, `2026-11-${20 + index}`);
    const models = [nano, mini, opus];
    const input = {
      ...{ settings, models, candidates: models.map(available) },
      ...{ perRequest: 'unlimited' as const, halfLifeDays: 90 },
    };
    const choice = { strategy: 'cheapest', baseline: null, without: [] } as const;
    const here = await insights.whatIf({ workspace: 'work' }, input, choice);
    const elsewhere = await insights.whatIf({ workspace: null }, input, choice);
    assert.deepEqual([here.tasks, elsewhere.tasks], [8, 0]);
    const stopped = insights.whatIf({}, input, choice);
    const isCancelled = (error: unknown) => error instanceof TierwiseError && error.code === 'cancelled';
    await Promise.all([assert.rejects(stopped, isCancelled), insights.stopWhatIf()]);
    const first = insights.whatIf({}, input, choice);
    const [, second] = await Promise.all([
      assert.rejects(first, isCancelled),
      insights.whatIf({}, input, choice),
    ]);
    assert.equal(second.tasks, 8);
  });

  it('evaluates a ledger of many pages as if all its rows were at hand', async () => {
    const free = { reservationId: null, cost: zeroUsd };
    const rows = Array.from({ length: 300 }, (_, index) => {
      const of = { taskId: `t${index}`, at: 1_795_996_800_000 + index };
      const usage = { input: 900, cacheRead: 0, cacheWrite: 0, output: 100 + index, thinking: 0 };
      return [
        taskRow(of),
        planRow({ ...of, reasons: [] }),
        attemptRow({ ...of, ...free, attemptId: `a${index}`, usage: { ...usage, reportedCost: null } }),
        outcomeRow(of),
        outcomeRow({ ...of, outcome: index % 3 === 0 ? 'discarded' : 'accepted' }),
      ];
    }).flat();
    await other.append(...rows);
    const models = [{ ...mini, id: attemptRow().model }];
    const options = { halfLifeDays: 90 };
    const told = await insights.evaluation(models, options);
    assert.deepEqual(told, evaluate(rows, models, options));
    assert.deepEqual([told.tasks, told.judged.kept, told.output.calls], [300, 2 / 3, 150]);
  });

  it('adds up the accounts since a day', async () => {
    await spendFiveCents('before', '2026-10-31');
    await spendFiveCents('t1', '2026-11-20');
    await other.reserve(reservationRow({ taskId: 't2', day: today }));
    const accounts = await insights.accounts('2026-11-01');
    const { spend, savings, wasted, heldInVain } = fold(await other.rows({ fromDay: '2026-11-01' }), {
      halfLifeDays: 30,
    });
    assert.deepEqual(accounts, { ...accounts, spend, savings, wasted, heldInVain });
    assert.deepEqual(
      accounts.reservations.map(({ day, amount }) => [day, amount]),
      [[today, usd(0.1)]],
    );
  });
});
