import assert from 'node:assert/strict';
import { nanoUsd, usd } from '../../../../src/core/money.ts';
import { taskTrace } from '../../../../src/core/report/trace.ts';
import { attemptRow, outcomeRow, planRow, taskRow, verdictRow } from '../../../rows/rows.ts';
import { refusalRow, reservationRow, writeOffRow } from '../../storage/rowsForTests.ts';

describe('The trace of a task', () => {
  it('tells it from how it was read to what became of it', () => {
    const trace = taskTrace([
      taskRow(),
      planRow(),
      reservationRow({ taskId: 't1', reservationId: 'r1', amount: usd(0.01) }),
      attemptRow({ cost: nanoUsd(340_000) }),
      verdictRow({
        verdict: 'reject',
        score: 0.3,
        checks: [{ check: 'grounded', result: 'fail', hard: true, because: '`frob` does not exist.' }],
      }),
      outcomeRow({ outcome: 'exhausted', because: 'No answer passed.' }),
    ]);
    assert.deepEqual(
      trace?.steps.map(({ title }) => title),
      [
        'Read as explain, simple',
        'Planned openai/small',
        'Asked openai/small (budget)',
        'Rejected by its checks',
        'No model’s answer passed',
      ],
    );
    assert.equal(trace?.cost, 340_000);
    const [, plan, attempt, verdict] = trace?.steps ?? [];
    assert.ok(
      plan?.figures.some(({ label, value }) => label === 'Expected cost' && value === 'about $0.001'),
    );
    assert.ok(attempt?.figures.some(({ label, value }) => label === 'Cost' && value === '$0.00034'));
    assert.ok(attempt?.figures.some(({ label, value }) => label === 'Reserved' && value === '$0.01'));
    assert.deepEqual(verdict?.sentences, ['grounded: `frob` does not exist.']);
    assert.equal(verdict?.tone, 'bad');
  });

  it('says of a cost that nobody reported that it is the most it can be', () => {
    const trace = taskTrace([
      attemptRow({ costSource: 'reserved', cost: usd(0.3), usage: null }),
      writeOffRow({ cost: usd(0.2) }),
    ]);
    const costs = trace?.steps.map(({ figures }) => figures.find(({ label }) => label === 'Cost')?.value);
    assert.deepEqual(costs, ['at most $0.30', 'at most $0.20']);
    assert.ok(
      trace?.steps[0]?.figures.some(({ label, value }) => label === 'Tokens in' && value === 'unknown'),
    );
  });

  it('tells a refusal with its reason, and knows no task without rows', () => {
    const trace = taskTrace([refusalRow({ because: 'The day’s ceiling of $5 is reached.' })]);
    assert.deepEqual(trace?.steps[0]?.sentences, ['The day’s ceiling of $5 is reached.']);
    assert.equal(taskTrace([]), null);
  });
});
