import assert from 'node:assert/strict';
import { usd } from '../../../../src/core/money.ts';
import { templateResults } from '../../../../src/core/report/templateResults.ts';
import { attemptRow, outcomeRow, verdictRow } from '../../../rows/rows.ts';

describe('the results of two templates side by side', () => {
  it('are those of whole answers: passed, kept, unwanted, what they cost and how long they were', () => {
    const rows = [1, 2, 3].flatMap((n) => {
      const ids = { taskId: `t${n}`, attemptId: `a${n}` };
      const templateVersion = n === 3 ? 'brief-1' : '2';
      return [
        attemptRow({ ...ids, templateVersion }),
        verdictRow({ ...ids, verdict: n === 2 ? 'reject' : 'accept' }),
        outcomeRow({ ...ids, outcome: n === 3 ? 'discarded' : 'accepted' }),
      ];
    });
    assert.deepEqual(templateResults(rows), [
      {
        version: '2',
        kind: 'explain',
        answers: 2,
        passed: 1,
        kept: 2,
        unwanted: 0,
        cost: usd(0.002),
        outputTokens: 400,
      },
      {
        version: 'brief-1',
        kind: 'explain',
        answers: 1,
        passed: 1,
        kept: 0,
        unwanted: 1,
        cost: usd(0.001),
        outputTokens: 200,
      },
    ]);
  });

  it('leave out failed calls, judges and the cache, and take back what was undone', () => {
    const rows = [
      attemptRow({ attemptId: 'failed', failure: { kind: 'timeout', message: 'It took too long.' } }),
      attemptRow({ attemptId: 'judge', role: 'judge' }),
      attemptRow({ attemptId: 'cache', source: 'cache', reservationId: null }),
      attemptRow(),
      outcomeRow({ outcome: 'accepted' }),
      outcomeRow({ outcome: 'undone' }),
      outcomeRow({ taskId: 'other', outcome: 'accepted' }),
    ];
    const [result, ...more] = templateResults(rows);
    assert.deepEqual([result?.answers, result?.kept, result?.unwanted], [1, 0, 1]);
    assert.deepEqual(more, []);
  });
});
