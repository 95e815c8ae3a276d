import assert from 'node:assert/strict';
import type { LedgerRow } from '../../../../src/core/ledger.ts';
import { modelId } from '../../../../src/core/models/model.ts';
import { usd } from '../../../../src/core/money.ts';
import { factsOf } from '../../../../src/core/report/facts.ts';
import { reportModel } from '../../../../src/core/report/reportModel.ts';
import { monthsOfRows } from '../../../rows/months.ts';
import { attemptRow, outcomeRow, taskRow, unlimited, verdictRow } from '../../storage/rowsForTests.ts';

const query = { fromDay: null, toDay: '2026-11-30', ceilings: unlimited };
const resultsOf = (rows: readonly LedgerRow[]) => reportModel(factsOf(rows), query).templates;
const mini = modelId('openai', 'gpt-5-mini');
const [ours, brief] = [{ templateVersion: '2' }, { templateVersion: 'brief-1' }];

describe('the results of two templates side by side', () => {
  const task = (taskId: string, template: { readonly templateVersion: string }, passed: boolean) => {
    const ids = { taskId, attemptId: `${taskId}-a`, reservationId: `${taskId}-r` };
    return [
      taskRow({ taskId, kind: 'explain' }),
      attemptRow({ ...ids, ...template, model: mini, cost: usd(0.001) }),
      verdictRow({ ...ids, verdict: passed ? 'accept' : 'reject' }),
    ];
  };

  it('are those of whole answers: passed, kept, and what they cost', () => {
    const rows = [
      ...task('t1', ours, true),
      ...task('t2', ours, false),
      ...task('t3', brief, true),
      outcomeRow({ taskId: 't1', outcome: 'accepted', model: mini }),
      outcomeRow({ taskId: 't3', outcome: 'discarded', model: mini }),
    ];
    const explain = { kind: 'explain' } as const;
    assert.deepEqual(resultsOf(rows), [
      { ...explain, version: '2', answers: 2, checked: 2, passed: 1, judged: 1, kept: 1, cost: usd(0.002) },
      {
        ...explain,
        version: 'brief-1',
        answers: 1,
        checked: 1,
        passed: 1,
        judged: 1,
        kept: 0,
        cost: usd(0.001),
      },
    ]);
  });

  it('leave out failed calls, judges and the cache, and take back what was undone', () => {
    const more = { taskId: 't1', model: mini, ...brief };
    const failure = { kind: 'timeout', message: 'It took too long.' } as const;
    const rows = [
      ...task('t1', ours, true),
      attemptRow({ ...more, attemptId: 'failed', reservationId: 'f', failure }),
      attemptRow({ ...more, attemptId: 'judge', reservationId: 'j', role: 'judge' }),
      attemptRow({ ...more, attemptId: 'cache', reservationId: null, source: 'cache' }),
      outcomeRow({ taskId: 't1', outcome: 'accepted', model: mini }),
      outcomeRow({ taskId: 't1', outcome: 'undone', model: mini }),
      ...task('t2', brief, true),
    ];
    const [first, second, ...others] = resultsOf(rows);
    assert.deepEqual([first?.version, first?.answers, first?.judged, first?.kept], ['2', 1, 1, 0]);
    assert.deepEqual([second?.version, second?.answers, second?.judged], ['brief-1', 1, 0]);
    assert.deepEqual(others, []);
  });

  it('are not shown of kinds that one version alone was asked for', () => {
    const rows = [
      ...task('t1', ours, true),
      taskRow({ taskId: 't2', kind: 'fix' }),
      attemptRow({ taskId: 't2', attemptId: 'b', reservationId: 'b', ...brief }),
    ];
    assert.deepEqual(resultsOf(rows), []);
  });

  it('count every answer of months once', () => {
    const rows = monthsOfRows({ tasks: 600, days: 30, today: '2026-11-30' });
    const explained = new Set(
      rows.flatMap((row) => (row.type === 'task' && row.kind === 'explain' ? [row.taskId] : [])),
    );
    const answers = rows.flatMap((row) =>
      row.type === 'attempt' && row.source === 'provider' && row.failure === null && explained.has(row.taskId)
        ? [row]
        : [],
    );
    const results = resultsOf(rows);
    assert.deepEqual(
      results.map(({ kind, version }) => `${kind} ${version}`),
      ['explain 2', 'explain brief-4f1a'],
    );
    for (const { version, answers: count, cost } of results) {
      const own = answers.filter(({ templateVersion }) => templateVersion === version);
      assert.equal(count, own.length);
      assert.equal(
        cost,
        own.reduce((sum, row) => sum + row.cost, 0),
      );
    }
  });
});
