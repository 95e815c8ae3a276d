import assert from 'node:assert/strict';
import type { ModelId } from '../../../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../../../src/core/money.ts';
import { reportModel } from '../../../../src/core/report/reportModel.ts';
import { attemptRow, outcomeRow, planRow, stored, taskRow, verdictRow } from '../../../rows/rows.ts';

describe('the spend report', () => {
  it('shows zeros, not errors, for a ledger that is still empty', () => {
    const report = reportModel([]);
    assert.equal(report.spent, 0);
    assert.deepEqual([report.byDay, report.attempts, report.tasks], [[], [], 0]);
  });

  const escalated = stored([
    taskRow(),
    planRow(),
    attemptRow(),
    verdictRow({
      verdict: 'reject',
      score: 0.4,
      checks: [{ check: 'grounded', result: 'fail', hard: false, because: '`frob` does not exist.' }],
    }),
    attemptRow({
      attemptId: 'a2',
      reservationId: 'r2',
      rung: 1,
      model: 'anthropic/large' as ModelId,
      tier: 'flagship',
      cost: usd(0.02),
    }),
    verdictRow({ attemptId: 'a2' }),
    outcomeRow({ model: 'anthropic/large' as ModelId }),
    outcomeRow({ outcome: 'accepted', model: 'anthropic/large' as ModelId }),
    taskRow({ taskId: 't2', day: '2026-11-04' }),
    attemptRow({
      taskId: 't2',
      attemptId: 'a3',
      day: '2026-11-04',
      source: 'cache',
      reservationId: null,
      cost: zeroUsd,
      saved: usd(0.021),
      costSource: 'free',
    }),
    outcomeRow({ taskId: 't2', day: '2026-11-04' }),
  ]);

  it('adds up every attempt, the rejected ones too', () => {
    const report = reportModel(escalated);
    assert.equal(report.spent, usd(0.021));
    assert.deepEqual(
      report.byTier.map(({ name, spent }) => [name, spent]),
      [
        ['flagship', usd(0.02)],
        ['budget', usd(0.001)],
      ],
    );
    assert.deepEqual(
      report.byDay.map(({ name }) => name),
      ['2026-11-03', '2026-11-04'],
    );
    assert.equal(report.wasted.rejected, usd(0.001));
  });

  it('counts an escalation once a task, and a cache hit as a task of its own', () => {
    const report = reportModel(escalated);
    assert.deepEqual([report.tasks, report.escalations, report.cacheHits, report.accepted], [2, 1, 1, 1]);
  });

  it('says why each attempt was made and what became of it, the newest first', () => {
    const [cached, large, small] = reportModel(escalated).attempts;
    assert.match(cached?.reasons.join(' ') ?? '', /Served from the cache/);
    assert.equal(large?.outcome, 'accepted');
    assert.match(small?.reasons.join(' ') ?? '', /Check “grounded” failed: `frob` does not exist\./);
    assert.equal(small?.verdict, 'reject');
  });

  it('keeps to the last hundred attempts', () => {
    const many = stored(
      Array.from({ length: 250 }, (_, i) => attemptRow({ attemptId: `a${i}`, taskId: `t${i}` })),
    );
    const { attempts, byModel } = reportModel(many);
    assert.equal(attempts.length, 100);
    assert.equal(attempts[0]?.taskId, 't249');
    assert.equal(byModel[0]?.attempts, 250);
  });
});
