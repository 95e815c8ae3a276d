import assert from 'node:assert/strict';
import type { LedgerRow } from '../../../../src/core/ledger.ts';
import { spendByDay } from '../../../../src/core/ledgerFold.ts';
import { type NanoUsd, usd, zeroUsd } from '../../../../src/core/money.ts';
import { type Alert, type AlertInput, alertsOf } from '../../../../src/core/report/alerts.ts';
import { shifted } from '../../../../src/core/report/days.ts';
import { attemptRow, outcomeRow, verdictRow } from '../../../rows/rows.ts';
import { metered, nano } from '../routing/builders.ts';

const today = '2026-11-20';
const unlimited = { request: 'unlimited', day: 'unlimited', month: 'unlimited' } as const;

function held(spent: NanoUsd) {
  return { spent, reserved: zeroUsd };
}

function alerts(rest: Partial<AlertInput> = {}): readonly Alert[] {
  const nothing = { day: held(zeroUsd), month: held(zeroUsd) };
  return alertsOf({
    ...{ today, workspace: 'w1', state: { user: nothing, workspace: nothing } },
    ...{ ceilings: { user: unlimited, workspace: unlimited }, providerCeilings: {} },
    ...{ spend: [], rows: [], models: [] },
    ...rest,
  });
}

/** Spent today and this month under the user's ceilings of $1 a day and $10 a month. */
function underCeilings(day: number, month: number) {
  const nothing = { day: held(zeroUsd), month: held(zeroUsd) };
  return alerts({
    state: { user: { day: held(usd(day)), month: held(usd(month)) }, workspace: nothing },
    ceilings: { user: { ...unlimited, day: usd(1), month: usd(10) }, workspace: unlimited },
  });
}

function daysOf(dollars: readonly number[]) {
  return spendByDay(
    dollars.map((amount, i) =>
      attemptRow({ day: shifted(today, i - dollars.length + 1), cost: usd(amount) }),
    ),
  );
}

describe('alerts of ceilings', () => {
  it('are silent below half of a ceiling, and where there is none', () => {
    assert.deepEqual(underCeilings(0.4999, 0.5), []);
    assert.deepEqual(alerts({ spend: daysOf([500]) }), []);
  });

  it('come at 50, 75, 90 and 100 %, each with its own key, and only the highest that is reached', () => {
    const keys = [0.5, 0.6, 0.75, 0.9, 1].map((spent) => underCeilings(spent, 1).map(({ key }) => key));
    assert.deepEqual(keys, [
      ['ceiling user day 2026-11-20 1 50'],
      ['ceiling user day 2026-11-20 1 50'],
      ['ceiling user day 2026-11-20 1 75'],
      ['ceiling user day 2026-11-20 1 90'],
      ['ceiling user day 2026-11-20 1 100'],
    ]);
  });

  it('warn from 90 % on, and never say that less than all is all', () => {
    const [near] = underCeilings(0.9999, 1);
    assert.deepEqual([near?.level, near?.kind], ['warning', 'ceiling']);
    assert.match(near?.sentence ?? '', /^99 % of your ceiling of \$1\.00 per day is spent/);
    assert.match(underCeilings(1, 1)[0]?.sentence ?? '', /^100 % .* only what costs nothing runs\.$/);
    assert.match(underCeilings(1.3, 1.3)[0]?.sentence ?? '', /^130 % of your ceiling/);
  });

  it('tell the day from the month, and the workspace from the user', () => {
    const full = { day: held(usd(1)), month: held(usd(9)) };
    const found = alerts({
      state: { user: full, workspace: full },
      ceilings: {
        user: { ...unlimited, month: usd(10) },
        workspace: { ...unlimited, day: usd(2) },
      },
    });
    assert.deepEqual(
      found.map(({ key }) => key),
      ['ceiling user month 2026-11 10 90', 'ceiling workspace w1 day 2026-11-20 2 50'],
    );
  });

  it('hold for the ceilings of a provider, too', () => {
    const found = alerts({
      spend: daysOf([0.6]),
      providerCeilings: { openai: { day: usd(1), month: 'unlimited' } },
    });
    assert.match(found[0]?.sentence ?? '', /^60 % of your ceiling for openai of \$1\.00 per day is spent/);
  });

  it('say nothing of a ceiling of $0 under which nothing was spent', () => {
    assert.deepEqual(
      alerts({ ceilings: { user: { ...unlimited, day: zeroUsd }, workspace: unlimited } }),
      [],
    );
  });
});

describe('an alert of unusual spending', () => {
  const usual = [0.9, 1.1, 1, 1.2, 0.8, 1, 1.3, 0.9];

  it('comes on a day far off the usual, with both amounts', () => {
    const [found] = alerts({ spend: daysOf([...usual, 8]) });
    assert.equal(found?.key, 'unusual 2026-11-20');
    assert.match(
      found?.sentence ?? '',
      /^\$8\.00 is spent today, 8 times as much as on a usual day \(\$1\.00\)\.$/,
    );
  });

  it('is not thrown off by one such day in the past, as a mean would be', () => {
    assert.equal(alerts({ spend: daysOf([...usual, 30, 1, 8]) }).length, 1);
  });

  it('stays away from a day that is only somewhat dearer, from a few cents, and from the first week', () => {
    assert.deepEqual(alerts({ spend: daysOf([...usual, 2.5]) }), []);
    assert.deepEqual(alerts({ spend: daysOf([...usual.map((amount) => amount / 1000), 0.09]) }), []);
    assert.deepEqual(alerts({ spend: daysOf([1, 1, 1, 8]) }), []);
  });

  it('stays away where days have always differed widely', () => {
    assert.deepEqual(alerts({ spend: daysOf([0.1, 5, 0.3, 9, 0.2, 4, 1, 0.1, 8]) }), []);
  });
});

describe('an alert of a forecast', () => {
  const ceilings = { user: { ...unlimited, month: usd(25) }, workspace: unlimited };

  it('comes once a month when its pace would reach the ceiling', () => {
    const [found] = alerts({
      spend: daysOf(Array.from({ length: 12 }, () => 1)),
      ceilings: { ...ceilings, user: { ...unlimited, month: usd(18) } },
    });
    assert.equal(found?.key, 'forecast 2026-11 18');
    assert.match(found?.sentence ?? '', /the ceiling of \$18\.00 would be reached around 2026-11-2\d/);
  });

  it('stays away while the pace keeps below it', () => {
    assert.deepEqual(alerts({ spend: daysOf(Array.from({ length: 12 }, () => 1)), ceilings }), []);
  });
});

describe('an alert of a changed model', () => {
  const call = attemptRow({
    ...{ model: nano.id, priceVersion: 'catalogue 2026-10-01', cost: usd(0.0002) },
    usage: { input: 1000, cacheRead: 0, cacheWrite: 0, output: 250, thinking: 0, reportedCost: null },
  });

  it('reckons past calls again at the new price', () => {
    const dearer = { ...nano, price: { ...metered(0.2, 0.8), version: 'catalogue 2026-11-20' } };
    const [found] = alerts({ rows: [call], models: [dearer] });
    assert.equal(found?.key, 'price test/nano catalogue 2026-11-20');
    assert.match(found?.sentence ?? '', /nano now costs 100 % more .* cost \$0\.0002 would cost \$0\.0004\./);
  });

  it('says nothing where only the date of the price list changed', () => {
    const same = { ...nano, price: { ...metered(0.1, 0.4), version: 'catalogue 2026-11-20' } };
    assert.deepEqual(alerts({ rows: [call], models: [same] }), []);
  });

  it('says nothing of a price that became unknown, and of calls whose usage never arrived', () => {
    assert.deepEqual(alerts({ rows: [call], models: [{ ...nano, price: { kind: 'unknown' } }] }), []);
    const dearer = { ...nano, price: { ...metered(1, 8), version: 'new', steps: [] } };
    const lost = attemptRow({ model: nano.id, usage: null, costSource: 'reserved', cost: usd(1) });
    assert.deepEqual(alerts({ rows: [lost], models: [dearer] }), []);
  });

  /** So many answers on a day, of which so many pass. */
  function answers(day: string, all: number, good: number): readonly LedgerRow[] {
    return Array.from({ length: all }, (_, i) => {
      const about = { taskId: `${day} ${i}`, day };
      return [
        attemptRow({ ...about, attemptId: `${day} ${i}`, model: nano.id }),
        verdictRow({ ...about, attemptId: `${day} ${i}`, verdict: i < good ? 'accept' : 'reject' }),
      ];
    }).flat();
  }

  it('tells when a model that used to be good is so no longer', () => {
    const [found] = alerts({ rows: [...answers('2026-10-20', 50, 45), ...answers('2026-11-18', 40, 20)] });
    assert.deepEqual([found?.kind, found?.level], ['acceptance', 'warning']);
    assert.match(
      found?.sentence ?? '',
      /less often in the last 14 days: 50 % of 40, after 90 % of the 50 before/,
    );
  });

  it('takes the user at their word against the checks', () => {
    const discarded = Array.from({ length: 30 }, (_, i) =>
      outcomeRow({ taskId: `2026-11-18 ${i}`, day: '2026-11-18', outcome: 'discarded', model: nano.id }),
    );
    const rows = [...answers('2026-10-20', 50, 45), ...answers('2026-11-18', 40, 36)];
    assert.deepEqual(alerts({ rows }), []);
    assert.equal(alerts({ rows: [...rows, ...discarded] }).length, 1);
  });

  it('does not take chance for a change', () => {
    assert.deepEqual(
      alerts({ rows: [...answers('2026-10-20', 20, 18), ...answers('2026-11-18', 20, 14)] }),
      [],
    );
    assert.deepEqual(
      alerts({ rows: [...answers('2026-10-20', 500, 450), ...answers('2026-11-18', 10, 0)] }),
      [],
    );
  });
});
