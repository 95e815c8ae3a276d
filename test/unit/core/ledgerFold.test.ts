import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { ReservationRow } from '../../../src/core/ledger.ts';
import { reservationsInForce, savings, spendByDay, wastedCost } from '../../../src/core/ledgerFold.ts';
import { modelId } from '../../../src/core/models/model.ts';
import { nanoUsd, usd } from '../../../src/core/money.ts';
import { attemptRow, planRow, reservationRow, verdictRow, writeOffRow } from '../storage/rowsForTests.ts';

describe('The ledger’s sums', () => {
  it('count spending by day, workspace and endpoint, write-offs included', () => {
    const rows = [
      attemptRow({ cost: usd(0.1) }),
      attemptRow({ cost: usd(0.2) }),
      attemptRow({ cost: usd(0.4), day: '2026-12-01' }),
      attemptRow({ cost: usd(0.8), workspace: 'other', model: modelId('openrouter', 'qwen/qwen3-coder') }),
      writeOffRow({ cost: usd(1.6) }),
      attemptRow({ cost: usd(0), workspace: null }),
    ];
    assert.deepEqual(spendByDay(rows), [
      { day: '2026-11-30', workspace: 'other', endpoint: 'openrouter', spent: usd(0.8) },
      { day: '2026-11-30', workspace: 'work', endpoint: 'openai', spent: usd(1.9) },
      { day: '2026-12-01', workspace: 'work', endpoint: 'openai', spent: usd(0.4) },
    ]);
  });

  it('hold a reservation until an attempt or a write-off ends it', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((reservationId) => reservationRow({ reservationId })) as [
      ReservationRow,
      ReservationRow,
      ReservationRow,
    ];
    const rows = [a, b, attemptRow({ reservationId: 'a' }), c, writeOffRow({ reservationId: 'c' })];
    assert.deepEqual(reservationsInForce(rows), [b]);
  });

  it('say what was paid for nothing: failures, rejected answers, dead windows', () => {
    const rows = [
      attemptRow({ attemptId: 'good', cost: usd(1) }),
      verdictRow({ attemptId: 'good', verdict: 'accept' }),
      attemptRow({ attemptId: 'bad', cost: usd(2) }),
      verdictRow({ attemptId: 'bad', verdict: 'reject' }),
      attemptRow({ cost: usd(4), failure: { kind: 'cut-stream', message: 'The answer broke off.' } }),
      writeOffRow({ cost: usd(8) }),
    ];
    assert.deepEqual(wastedCost(rows), { rejected: usd(2), failed: usd(4), writtenOff: usd(8) });
  });

  it('say what the cache saved, and what the baseline model would have cost', () => {
    const rows = [
      planRow({ taskId: 'one', baseline: { model: modelId('anthropic', 'opus'), costUsd: 0.5 } }),
      attemptRow({ taskId: 'one', cost: usd(0.1) }),
      attemptRow({ taskId: 'one', cost: usd(0.1) }),
      planRow({ taskId: 'two', baseline: null }),
      attemptRow({ taskId: 'two', cost: usd(9) }),
      attemptRow({ taskId: 'three', source: 'cache', reservationId: null, cost: usd(0), saved: usd(0.2) }),
    ];
    const { cache, baseline } = savings(rows);
    assert.deepEqual(cache, { hits: 1, saved: usd(0.2) });
    assert.equal(baseline.tasks, 1);
    assert.equal(baseline.spent, usd(0.2));
    assert.ok(Math.abs(baseline.savedUsd - 0.3) < 1e-12);
  });

  it('lose no nano-dollar, in whatever order the rows of a day come', () => {
    const row = fc
      .record({
        cost: fc.integer({ min: 0, max: 10 ** 12 }).map(nanoUsd),
        day: fc.constantFrom('2026-10-25', '2026-10-31', '2026-11-01'),
        workspace: fc.constantFrom('a', 'b', null),
      })
      .map((fields) => attemptRow(fields));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const owed = rows.reduce((sum, { cost }) => sum + BigInt(cost), 0n);
        const folded = spendByDay(rows).reduce((sum, { spent }) => sum + BigInt(spent), 0n);
        assert.equal(folded, owed);
        assert.deepEqual(spendByDay(rows.toReversed()), spendByDay(rows));
      }),
    );
  });
});
