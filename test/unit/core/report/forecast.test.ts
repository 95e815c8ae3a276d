import assert from 'node:assert/strict';
import type { DaySpend } from '../../../../src/core/ledgerFold.ts';
import { usd } from '../../../../src/core/money.ts';
import { daysBetween, isWeekend } from '../../../../src/core/report/days.ts';
import { forecastMonth } from '../../../../src/core/report/forecast.ts';

function spending(from: string, end: string, dollarsOf: (day: string) => number): readonly DaySpend[] {
  return daysBetween(from, end)
    .map((day) => ({ day, workspace: null, endpoint: 'openai', spent: usd(dollarsOf(day)) }))
    .filter(({ spent }) => spent > 0);
}

describe('the forecast of a month', () => {
  it('says nothing of the rest of the month before five whole days have passed', () => {
    const { wholeUsd, reachesCeiling, sentence } = forecastMonth(
      spending('2026-11-01', '2026-11-04', () => 1),
      '2026-11-04',
      usd(2),
    );
    assert.deepEqual([wholeUsd, reachesCeiling], [null, 'reached']);
    assert.match(sentence, /ceiling of \$2\.00 for this month is reached/);
    const early = forecastMonth(
      spending('2026-11-01', '2026-11-03', () => 0.001),
      '2026-11-03',
      usd(50),
    );
    assert.equal(early.wholeUsd, null);
    assert.match(
      early.sentence,
      /^\$0\.002 is spent this month\. After 5 days of use .* so far there are 2\.$/,
    );
  });

  it('goes on at the pace of the days before, and is sure where they are all alike', () => {
    const { wholeUsd, daysLeft, basedOnDays, reachesCeiling } = forecastMonth(
      spending('2026-11-01', '2026-11-12', () => 1),
      '2026-11-11',
      usd(50),
    );
    assert.deepEqual([daysLeft, basedOnDays, reachesCeiling], [19, 10, 'no']);
    assert.ok(Math.abs((wholeUsd?.expected ?? 0) - 30) < 1e-6);
    assert.ok(Math.abs((wholeUsd?.high ?? 0) - 30) < 1e-6);
  });

  it('knows weekends from other days once it has seen two weeks', () => {
    const { wholeUsd } = forecastMonth(
      spending('2026-10-19', '2026-11-16', (day) => (isWeekend(day) ? 0 : 2)),
      '2026-11-16',
      'unlimited',
    );
    // November 2026 has 21 working days.
    assert.ok(Math.abs((wholeUsd?.expected ?? 0) - 42) < 1e-6);
  });

  it('gives a range that holds the month that follows about nine times in ten', () => {
    // Spending of a seeded, skewed kind: most days little, some days much.
    let seed = 7;
    const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    let held = 0;
    const rounds = 200;
    for (let round = 0; round < rounds; round++) {
      const all = spending('2026-10-01', '2026-12-01', () => -Math.log(next()));
      const { wholeUsd } = forecastMonth(
        all.filter(({ day }) => day < '2026-11-11'),
        '2026-11-11',
        'unlimited',
      );
      const really = all
        .filter(({ day }) => day >= '2026-11-01')
        .reduce((sum, { spent }) => sum + spent / 1e9, 0);
      if (wholeUsd !== null && really >= wholeUsd.low && really <= wholeUsd.high) held += 1;
    }
    assert.ok(held / rounds > 0.8 && held / rounds < 0.98, `${held} of ${rounds}`);
  });

  it('says on which day the ceiling would be reached', () => {
    const { reachesCeiling, reachedOn, sentence } = forecastMonth(
      spending('2026-11-01', '2026-11-11', () => 1),
      '2026-11-11',
      usd(20),
    );
    assert.deepEqual([reachesCeiling, reachedOn], ['likely', '2026-11-20']);
    assert.match(
      sentence,
      /about \$30\.00 .* so the ceiling of \$20\.00 would be reached around 2026-11-20\./,
    );
  });

  it('says perhaps where only the upper end of the range reaches the ceiling', () => {
    const uneven = spending('2026-11-01', '2026-11-11', (day) => (Number(day.slice(8)) % 2 === 0 ? 2 : 0));
    const { wholeUsd, reachesCeiling } = forecastMonth(uneven, '2026-11-11', usd(33));
    assert.ok((wholeUsd?.expected ?? 99) < 33);
    assert.equal(reachesCeiling, 'perhaps');
  });

  it('does not count what was spent in other months', () => {
    const { spent } = forecastMonth(
      spending('2026-10-20', '2026-11-02', () => 1),
      '2026-11-02',
      'unlimited',
    );
    assert.equal(spent, usd(1));
  });
});
