import assert from 'node:assert/strict';
import { heldInVain } from '../../../../src/core/budget/heldInVain.ts';
import type { LedgerRow } from '../../../../src/core/ledger.ts';
import { savings, spendByDay, wastedCost } from '../../../../src/core/ledgerFold.ts';
import type { ModelId } from '../../../../src/core/models/model.ts';
import { addUsd, nanoUsd, usd, zeroUsd } from '../../../../src/core/money.ts';
import { factsOf } from '../../../../src/core/report/facts.ts';
import { reportModel } from '../../../../src/core/report/reportModel.ts';
import type { ReportQuery } from '../../../../src/core/report/selection.ts';
import { shareOf } from '../../../../src/core/report/shares.ts';
import { monthsOfRows } from '../../../rows/months.ts';
import { attemptRow, outcomeRow, planRow, taskRow, verdictRow } from '../../../rows/rows.ts';
import { refusalRow, reservationRow, unlimited, writeOffRow } from '../../storage/rowsForTests.ts';

const everything: ReportQuery = { fromDay: null, toDay: '2026-11-22', ceilings: unlimited };
const months = monthsOfRows({ tasks: 600, days: 150, today: '2026-11-22', seed: 7 });
const of = (rows: readonly LedgerRow[], query: Partial<ReportQuery> = {}) =>
  reportModel(factsOf(rows), { ...everything, ...query });

describe('The spend report', () => {
  it('shows zeros, not errors, for a ledger that is still empty', () => {
    const report = of([]);
    assert.deepEqual([report.spent, report.tasks, report.overTime.bins.length], [0, 0, 7]);
    assert.ok(report.overTime.bins.every(({ spent }) => spent === 0));
  });

  for (const [what, query, keeps] of [
    ['the whole ledger', {}, () => true],
    ['the last weeks', { fromDay: '2026-10-24' }, ({ day }: LedgerRow) => day >= '2026-10-24'],
    ['one workspace', { workspace: 'w2' }, ({ workspace }: LedgerRow) => workspace === 'w2'],
    ['tasks outside any workspace', { workspace: null }, ({ workspace }: LedgerRow) => workspace === null],
  ] as const) {
    it(`adds up to the ledger's own sums for ${what}`, () => {
      const rows = months.filter(keeps);
      const report = of(months, query);
      assert.equal(report.spent, addUsd(...spendByDay(rows).map(({ spent }) => spent)));
      assert.deepEqual(report.savings.cache, savings(rows).cache);
      assert.equal(report.savings.baseline.tasks, savings(rows).baseline.tasks);
      assert.equal(report.savings.baseline.spent, savings(rows).baseline.spent);
      assert.ok(Math.abs(report.savings.baseline.savedUsd - savings(rows).baseline.savedUsd) < 1e-9);
      const { failed, rejected, writtenOff } = report.waste;
      assert.deepEqual({ failed, rejected, writtenOff }, wastedCost(rows));
      assert.deepEqual(report.held, heldInVain(rows));
      assert.equal(report.tasks, rows.filter(({ type }) => type === 'task').length);
      assert.equal(report.attempts, rows.filter(({ type }) => type === 'attempt').length);
    });
  }

  it('shows the same total by day, tier, kind, model, language, folder and file', () => {
    const { spent, overTime, groups } = of(months, { fromDay: '2026-10-01' });
    assert.equal(addUsd(...overTime.bins.map((bin) => bin.spent)), spent);
    for (const bin of overTime.bins) assert.equal(addUsd(...Object.values(bin.tiers)), bin.spent);
    for (const { groups: found, others } of Object.values(groups)) {
      assert.equal(addUsd(...found.map((group) => group.spent), others?.sum.spent ?? zeroUsd), spent);
    }
  });

  it('gives the reasons of waste so that they add up to it', () => {
    const { waste } = of(months);
    const reasons = addUsd(...waste.reasons.map(({ cost }) => cost));
    assert.equal(reasons, addUsd(waste.failed, waste.rejected, waste.writtenOff));
    assert.ok(waste.reasons.some(({ why }) => why.kind === 'rejected' && why.check === 'syntax'));
  });

  it('counts an escalation once a task, and a cache hit as no call of a model', () => {
    const cached = { source: 'cache', reservationId: null, cost: zeroUsd, costSource: 'free' } as const;
    const report = of([
      taskRow(),
      attemptRow(),
      verdictRow({ verdict: 'reject' }),
      attemptRow({ attemptId: 'a2', reservationId: 'r2', rung: 1, model: 'anthropic/large' as ModelId }),
      verdictRow({ attemptId: 'a2' }),
      outcomeRow(),
      taskRow({ taskId: 't2' }),
      attemptRow({ taskId: 't2', attemptId: 'a3', ...cached, saved: usd(0.02) }),
      outcomeRow({ taskId: 't2' }),
    ]);
    assert.deepEqual([report.tasks, report.asked, report.escalated], [2, 1, 1]);
    assert.equal(report.savings.cache.hits, 1);
  });

  it('says of a day over its ceiling that it was, and by how much', () => {
    const ceilings = { user: { ...unlimited, day: usd(1) }, workspace: unlimited, provider: null };
    const day = { day: '2026-11-20', taskId: 't1' };
    const { ceilings: kept, overTime } = of([
      reservationRow({ ...day, reservationId: 'r1', amount: usd(0.9), ceilings }),
      attemptRow({ ...day, reservationId: 'r1', cost: usd(1.04), overran: true }),
      refusalRow({ ...day }),
      taskRow({ ...day }),
    ]);
    assert.deepEqual(kept, { periods: 1, over: 1, fullest: 1.04, stopped: 1 });
    assert.equal(overTime.bins.find(({ name }) => name === '2026-11-20')?.ceiling, usd(1));
  });

  it('takes a ceiling that was lowered after the money was spent for kept', () => {
    const under = (amount: number) => ({
      user: { ...unlimited, day: usd(amount) },
      workspace: unlimited,
      provider: null,
    });
    const day = { day: '2026-11-20', taskId: 't1' };
    const { ceilings } = of([
      taskRow(day),
      reservationRow({ ...day, reservationId: 'r1', amount: usd(0.9), ceilings: under(1) }),
      attemptRow({ ...day, reservationId: 'r1', cost: usd(0.9) }),
      reservationRow({ ...day, reservationId: 'r2', amount: nanoUsd(0), ceilings: under(0.5) }),
    ]);
    assert.deepEqual([ceilings.over, ceilings.fullest], [0, 0.9]);
  });

  it('shows a long time by month, and every day or month between the first and the last', () => {
    const { overTime } = of(months);
    assert.equal(overTime.unit, 'month');
    assert.deepEqual(
      overTime.bins.map(({ name }) => name),
      ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    );
    assert.equal(of(months, { fromDay: '2026-10-24' }).overTime.bins.length, 30);
  });

  it('marks what was charged without a report of usage as assumed', () => {
    const report = of([
      taskRow(),
      attemptRow({ costSource: 'reserved', cost: usd(0.3) }),
      writeOffRow({ taskId: 't1', day: '2026-11-03', cost: usd(0.2) }),
      attemptRow({ attemptId: 'a2', cost: usd(0.1) }),
    ]);
    assert.equal(report.assumed, usd(0.5));
    assert.equal(report.spent, usd(0.6));
  });

  it('does not call saved what a task without an answer would have cost', () => {
    const { savings: saved } = of([
      taskRow(),
      planRow({ baseline: { model: 'anthropic/large' as ModelId, costUsd: 0.5 } }),
      attemptRow({ cost: usd(0.1), failure: { kind: 'timeout', message: 'Too slow.' } }),
    ]);
    assert.equal(saved.baseline.tasks, 0);
    assert.equal(saved.baseline.savedUsd, -0.1);
  });
});

describe('The picture of which model earns its price', () => {
  it('knows no acceptance of a model whose answers nobody judged', () => {
    const [small] = of([taskRow(), attemptRow(), verdictRow(), outcomeRow()]).models;
    assert.equal(small?.acceptance, null);
    assert.equal(small?.passing?.expected, 1);
    assert.equal(small?.costOfAcceptedUsd, null);
  });

  it('counts a rejected answer against its model, and a kept one for the model that gave it', () => {
    const large = 'anthropic/large' as ModelId;
    const { models } = of([
      taskRow(),
      attemptRow({ cost: usd(0.001) }),
      verdictRow({ verdict: 'reject' }),
      attemptRow({ attemptId: 'a2', reservationId: 'r2', model: large, tier: 'flagship', cost: usd(0.02) }),
      verdictRow({ attemptId: 'a2' }),
      outcomeRow({ model: large }),
      outcomeRow({ outcome: 'accepted', model: large }),
    ]);
    const merit = Object.fromEntries(models.map((model) => [model.model, model]));
    assert.deepEqual([merit['openai/small']?.passed, merit['openai/small']?.checked], [0, 1]);
    assert.equal(merit['anthropic/large']?.acceptance?.expected, 1);
    assert.equal(merit['anthropic/large']?.costOfAcceptedUsd, 0.02);
  });

  it('leaves the calls of a judge out: they answer no task', () => {
    const { models } = of([taskRow(), attemptRow({ role: 'judge' })]);
    assert.deepEqual(models, []);
  });

  it('is less sure of few answers than of many', () => {
    const [few, many] = [shareOf(4, 5), shareOf(400, 500)];
    assert.ok(few !== null && many !== null);
    assert.ok(few.high - few.low > 5 * (many.high - many.low));
    assert.deepEqual([shareOf(0, 3)?.low, shareOf(3, 3)?.high, shareOf(0, 0)], [0, 1, null]);
  });
});

describe('The picture of whether answers are as good as expected', () => {
  it('holds what users kept against what the plans expected', () => {
    const judged = (id: string, quality: number, outcome: 'accepted' | 'undone') => [
      taskRow({ taskId: id }),
      planRow({ taskId: id, estimate: { models: [], quality, costUsd: 0.01, latencyMs: 1 } }),
      attemptRow({ taskId: id, attemptId: id, reservationId: id, cost: usd(0.02) }),
      outcomeRow({ taskId: id }),
      outcomeRow({ taskId: id, outcome }),
    ];
    const { calibration } = of([
      ...judged('a', 0.95, 'accepted'),
      ...judged('b', 0.93, 'undone'),
      ...judged('c', 0.4, 'undone'),
    ]);
    assert.deepEqual(
      calibration.bands.map(({ from, tasks, kept }) => [from, tasks, kept.expected]),
      [
        [0, 1, 0],
        [0.9, 2, 0.5],
      ],
    );
    assert.deepEqual([calibration.cost.tasks, calibration.judged], [3, 3]);
    assert.ok(Math.abs(calibration.cost.spentUsd - 0.06) < 1e-12);
  });
});
