import assert from 'node:assert/strict';
import type { LedgerRow } from '../../../../src/core/ledger.ts';
import type { ModelId } from '../../../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../../../src/core/money.ts';
import { type MonthInput, monthText } from '../../../../src/core/report/monthText.ts';
import { attemptRow, outcomeRow, planRow, taskRow, verdictRow } from '../../../rows/rows.ts';

const own: readonly LedgerRow[] = [
  taskRow(),
  planRow(),
  attemptRow({ cost: usd(0.0034) }),
  verdictRow({ verdict: 'reject' }),
  attemptRow({
    attemptId: 'a2',
    rung: 1,
    model: 'anthropic/large' as ModelId,
    tier: 'flagship',
    cost: usd(0.02),
  }),
  outcomeRow({ outcome: 'accepted', model: 'anthropic/large' as ModelId }),
  taskRow({ taskId: 't2', kind: 'fix', day: '2026-11-04' }),
  attemptRow({
    ...{ taskId: 't2', attemptId: 'a3', kind: 'fix', day: '2026-11-04' },
    ...{ source: 'cache', reservationId: null, cost: zeroUsd, saved: usd(0.01), costSource: 'free' },
  }),
  outcomeRow({ taskId: 't2', outcome: 'discarded' }),
];

function text(rest: Partial<MonthInput> = {}): string {
  return monthText({ month: '2026-11', own, imported: [], ceiling: usd(50), running: false, ...rest });
}

describe('the monthly report', () => {
  it('adds up the month, and rounds no small amount away', () => {
    const told = text();
    assert.match(told, /^# Tierwise in 2026-11\n/);
    assert.match(told, /\*\*Spent:\*\* \$0\.023 \(less than 1 % of the ceiling of \$50\.00\)\./);
    assert.match(
      told,
      /\*\*Tasks:\*\* 2, of which 1 were answered from the cache and 1 needed a stronger model\./,
    );
    assert.match(told, /\*\*Answers kept:\*\* 1 of the 2 that were judged \(50 %\)\./);
    assert.match(
      told,
      /\| `2026-11-03` \| 2 \| \$0\.023 \|\n\| `2026-11-04` \| 0 \| \$0 \|\n\| \*\*all\*\* \| \*\*2\*\* \| \*\*\$0\.023\*\* \|/,
    );
    assert.match(told, /\| `anthropic\/large` \| 1 \| \$0\.02 \|\n\| `openai\/small` \| 1 \| \$0\.0034 \|/);
    assert.match(told, /Answers that a check rejected: \$0\.0034/);
  });

  it('says what is an estimate, and what is unknown', () => {
    assert.match(
      text(),
      /\*\*Against the baseline:\*\* about \$0\.0034 dearer \(estimate: 1 tasks would have cost \$0\.02\)/,
    );
    const unjudged = own.filter(({ type }) => type !== 'outcome' && type !== 'plan');
    assert.match(text({ own: unjudged }), /Answers kept:\*\* unknown/);
    assert.match(text({ own: unjudged }), /Against the baseline:\*\* unknown/);
  });

  it('says how far past its ceiling a month went, and that a running one is not over', () => {
    assert.match(text({ ceiling: usd(0.02) }), /\(117 % of the ceiling of \$0\.02\)/);
    assert.match(text({ ceiling: zeroUsd }), /\(the ceiling is \$0\)/);
    assert.match(
      text({ ceiling: 'unlimited', running: true }),
      /not over: these are the figures so far\.[^]*no ceiling was set/,
    );
  });

  it('adds what other machines spent, apart from what counts under the ceiling here', () => {
    const imported = [attemptRow({ attemptId: 'b', taskId: 'elsewhere', cost: usd(3) })];
    const told = text({ imported });
    assert.match(told, /\$0\.023 \(less than 1 % .*\), and \$3\.00 on other machines, from their exports\./);
    assert.match(told, /\*\*all\*\* \| \*\*3\*\* \| \*\*\$3\.02\*\* \|/);
  });

  it('names no file, and lets nothing that was imported be more than a word', () => {
    const evil = attemptRow({ model: 'x/`|<img src=x>\n# y' as ModelId, cost: usd(1) });
    const told = text({ imported: [evil] });
    assert.ok(!told.includes('src/a.ts'));
    assert.match(told, /\| `x\/<img src=x># y` \| 1 \| \$1\.00 \|/);
  });

  it('says so when nothing happened', () => {
    assert.match(text({ own: [] }), /No model was asked in this month\./);
  });
});
