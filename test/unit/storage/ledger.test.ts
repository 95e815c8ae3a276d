import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import fc from 'fast-check';

import type { BindingCeilings, Ceilings } from '../../../src/core/budget/ceilings.ts';
import { seenInput } from '../../../src/core/budget/seenInput.ts';
import { TierwiseError } from '../../../src/core/errors.ts';
import type { ReservationRow } from '../../../src/core/ledger.ts';
import { reservationsInForce, spendByDay } from '../../../src/core/ledgerFold.ts';
import { nanoUsd, usd, zeroUsd } from '../../../src/core/money.ts';
import { type OpenLedger, openLedger, type StoredLedger } from '../../../src/storage/ledger.ts';
import { ledgerSchema } from '../../../src/storage/ledgerSchema.ts';
import {
  attemptRow,
  outcomeRow,
  planRow,
  refusalRow,
  reservationRow,
  taskRow,
  unlimited,
  verdictRow,
  writeOffRow,
} from './rowsForTests.ts';
import { storageFolder } from './windows.ts';

const clock = { now: () => 1_796_000_000_000 };

function user(ceilings: Partial<Ceilings>): BindingCeilings {
  return { user: { ...unlimited, ...ceilings }, workspace: unlimited };
}

function workspace(ceilings: Partial<Ceilings>): BindingCeilings {
  return { user: unlimited, workspace: { ...unlimited, ...ceilings } };
}

const turnOfMonth = ['2026-10-30', '2026-10-31', '2026-11-01'] as const;

describe('The ledger on disk', () => {
  let folder: ReturnType<typeof storageFolder>;
  let ledger: OpenLedger;

  beforeEach(async () => {
    folder = storageFolder();
    ledger = await openLedger(folder.path, clock);
  });
  afterEach(() => {
    ledger.close();
    folder.remove();
  });

  it('gives back every row as it was written, in order', async () => {
    const reserved = reservationRow();
    await ledger.reserve(reserved);
    const attempt = attemptRow({ reservationId: reserved.reservationId });
    await ledger.settle(attempt);
    const others = [
      taskRow(),
      planRow(),
      attemptRow({ reservationId: null, source: 'cache', cost: zeroUsd, usage: null }),
      verdictRow({ workspace: null }),
      refusalRow(),
      outcomeRow(),
    ];
    await ledger.append(...others);
    assert.deepEqual(
      await ledger.rows(),
      [reserved, attempt, ...others].map((row, index) => ({ ...row, seq: index + 1 })),
    );
  });

  it('finds rows by task, day, type and place', async () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-02'];
    await ledger.append(...days.map((day) => taskRow({ day, taskId: day })));
    await ledger.append(outcomeRow({ day: '2026-11-02', taskId: '2026-11-02' }));
    const seqs = async (query: Parameters<StoredLedger['rows']>[0]): Promise<readonly number[]> =>
      (await ledger.rows(query)).map((row) => row.seq);
    assert.deepEqual(await seqs({ taskId: '2026-11-02' }), [3, 4]);
    assert.deepEqual(await seqs({ fromDay: '2026-11-01' }), [2, 3, 4]);
    assert.deepEqual(await seqs({ toDay: '2026-11-01' }), [1, 2]);
    assert.deepEqual(await seqs({ types: ['outcome', 'plan'] }), [4]);
    assert.deepEqual(await seqs({ afterSeq: 1, limit: 2 }), [2, 3]);
  });

  it('finds the rows of a day though the clock was set back after it', async () => {
    const days = ['2026-11-02', '2026-11-01', '2026-11-03', '2026-11-02', '2026-10-31'];
    await ledger.append(...days.map((day) => outcomeRow({ day })));
    const seqs = async (fromDay: string, toDay: string): Promise<readonly number[]> =>
      (await ledger.rows({ fromDay, toDay })).map((row) => row.seq);
    assert.deepEqual(await seqs('2026-11-02', '2026-11-02'), [1, 4]);
    assert.deepEqual(await seqs('2026-10-01', '2026-11-01'), [2, 5]);
    assert.deepEqual(await seqs('2026-11-03', '2026-11-30'), [3]);
    assert.deepEqual(await seqs('2026-12-01', '2026-12-31'), []);
  });

  it('reads on past the first page', async () => {
    await ledger.append(...Array.from({ length: 1203 }, () => outcomeRow()));
    const rows = await ledger.rows();
    assert.equal(rows.length, 1203);
    assert.deepEqual(
      rows.map((row) => row.seq),
      Array.from({ length: 1203 }, (_, index) => index + 1),
    );
  });

  it('holds a reservation until it is settled, and then counts what it cost', async () => {
    const row = reservationRow({ amount: usd(0.1) });
    await ledger.reserve(row);
    assert.deepEqual((await ledger.spend('work', row.day)).user.day, { spent: 0, reserved: usd(0.1) });
    await ledger.settle(attemptRow({ reservationId: row.reservationId, cost: usd(0.03) }));
    const held = { spent: usd(0.03), reserved: 0 };
    const periods = { day: held, month: held };
    assert.deepEqual(await ledger.spend('work', row.day, 'openai'), {
      user: periods,
      workspace: periods,
      provider: periods,
    });
  });

  it('holds a provider to its own ceiling, over all workspaces, and leaves the others open', async () => {
    const ceilings = (endpoint: string) => ({
      ...user({}),
      provider: { endpoint, day: usd(0.1), month: 'unlimited' as const },
    });
    const row = reservationRow({ amount: usd(0.08), ceilings: ceilings('openai') });
    assert.ok((await ledger.reserve(row)).granted);
    const again = { amount: usd(0.08), workspace: 'other', ceilings: ceilings('openai') };
    const refused = await ledger.reserve(reservationRow(again));
    assert.ok(!refused.granted && refused.refusal.scope === 'provider');
    assert.match(refused.refusal.because, /your ceiling of \$0\.10 per day at this provider/);
    const elsewhere = {
      ...again,
      model: 'anthropic/claude' as ReservationRow['model'],
      ceilings: ceilings('anthropic'),
    };
    assert.ok((await ledger.reserve(reservationRow(elsewhere))).granted);
  });

  it('gives no day a second ceiling when the clock or the zone goes back over midnight, or forth again', async () => {
    const spendOn = async (day: string, amount: number) => {
      const row = reservationRow({ day, amount: usd(amount), ceilings: user({ day: usd(0.1) }) });
      const { granted } = await ledger.reserve(row);
      if (granted) await ledger.settle(attemptRow({ reservationId: row.reservationId, cost: row.amount }));
      return granted;
    };
    const days = ['2026-11-30', '2026-12-01', '2026-11-30', '2026-12-01', '2026-11-30'];
    const granted = [];
    for (const day of days) granted.push(await spendOn(day, 0.06));
    assert.deepEqual(granted, [true, true, false, false, false]);
    assert.ok(await spendOn('2026-11-30', 0.04), 'what is left of a day stays its own');
    assert.equal((await ledger.spend('work', '2026-12-01')).user.month.spent, usd(0.06));
  });

  it('learns of each tokenizer from what attempts report, as the fold over them does', async () => {
    const calls = [
      [800, 900, 100, 0],
      [1000, 1500, 0, 500],
      [3000, 3016, 0, 0],
      [null, 700, 0, 0],
    ] as const;
    const rows = [];
    for (const [countedTokens, input, cacheRead, cacheWrite] of calls) {
      const { reservationId, amount } = reservationRow();
      const usage = { input, cacheRead, cacheWrite, output: 10, thinking: 0, reportedCost: null };
      const row = attemptRow({ reservationId, countedTokens, usage, cost: amount });
      await ledger.reserve(reservationRow({ reservationId }));
      await ledger.settle(row);
      rows.push(row);
    }
    const [seen] = await ledger.seenInput();
    assert.deepEqual({ ...seen }, { ...seenInput(rows)[0] });
    assert.deepEqual([seen?.calls, seen?.most], [3, 1984 / 1000]);
    assert.deepEqual((await ledger.check()).differences, []);
  });

  it('says what tasks of one complexity have cost on a day', async () => {
    for (const [day, complexity] of [
      ['2026-11-30', 'simple'],
      ['2026-11-30', 'simple'],
      ['2026-11-30', 'complex'],
      ['2026-12-01', 'simple'],
    ] as const) {
      const { reservationId } = reservationRow();
      await ledger.reserve(reservationRow({ reservationId, day }));
      await ledger.settle(attemptRow({ reservationId, complexity, cost: usd(0.01) }));
    }
    assert.equal(await ledger.spentOn('2026-11-30', 'simple'), usd(0.02));
    assert.equal(await ledger.spentOn('2026-11-30', 'medium'), 0);
  });

  it('goes on with a ledger of the first format, its spending kept', async () => {
    const row = reservationRow();
    const old = storageFolder();
    const connection = new DatabaseSync(join(old.path, 'ledger.db'));
    connection.exec(`${ledgerSchema.migrations[0] ?? ''}; PRAGMA user_version = 1`);
    const insert = connection.prepare(
      'INSERT INTO ledger (at, day, type, task_id, workspace, owner, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    const body = JSON.stringify({
      ...attemptRow(),
      reservationId: null,
      cost: usd(0.04),
      countedTokens: undefined,
    });
    insert.run(row.at, row.day, 'attempt', 't1', 'work', null, body);
    connection.close();
    const opened = await openLedger(old.path, clock);
    try {
      assert.equal((await opened.spend('work', row.day)).user.day.spent, usd(0.04));
      assert.deepEqual(await opened.seenInput(), []);
      assert.deepEqual((await opened.check()).differences, []);
    } finally {
      opened.close();
      old.remove();
    }
  });

  it('refuses a request over a ceiling and writes nothing', async () => {
    const wanted = { amount: usd(0.2), ceilings: user({ day: usd(0.1) }) };
    const answer = await ledger.reserve(reservationRow(wanted));
    assert.ok(!answer.granted);
    assert.equal(answer.refusal.period, 'day');
    assert.deepEqual(await ledger.rows(), []);
  });

  it('counts spending of every workspace against the user, and of one against its own ceiling', async () => {
    const amount = usd(1);
    await ledger.reserve(reservationRow({ amount, workspace: 'other' }));
    const tight = { amount, workspace: 'work' };
    assert.ok(
      (await ledger.reserve(reservationRow({ ...tight, ceilings: workspace({ day: amount }) }))).granted,
    );
    const full = await ledger.reserve(reservationRow({ ...tight, ceilings: workspace({ day: amount }) }));
    assert.ok(!full.granted);
    assert.equal(full.refusal.scope, 'workspace');
    const over = await ledger.reserve(reservationRow({ ...tight, ceilings: user({ day: usd(2) }) }));
    assert.ok(!over.granted);
    assert.equal(over.refusal.scope, 'user');
  });

  it('starts a day anew at midnight and a month at its end, by the user’s calendar', async () => {
    const ceilings = user({ day: usd(1), month: usd(3) });
    const grants: boolean[] = [];
    // The clocks go back on 2026-10-25; the leap day and the turn of the year are days like others.
    for (const day of [
      '2026-10-25',
      '2026-10-25',
      '2026-10-26',
      '2026-10-31',
      '2026-10-30',
      '2026-11-01',
      '2026-12-31',
      '2027-01-01',
      '2028-02-29',
    ]) {
      grants.push((await ledger.reserve(reservationRow({ amount: usd(1), day, ceilings }))).granted);
    }
    assert.deepEqual(grants, [true, false, true, true, false, true, true, true, true]);
  });

  it('counts a call over midnight on the day it was reserved, whatever the clock says when it ends', async () => {
    const row = reservationRow({ day: '2026-11-30', amount: usd(1) });
    await ledger.reserve(row);
    await ledger.settle(attemptRow({ reservationId: row.reservationId, day: '2026-12-01', cost: usd(1) }));
    assert.equal((await ledger.spend('work', '2026-11-30')).user.day.spent, usd(1));
    assert.equal((await ledger.spend('work', '2026-12-01')).user.month.spent, 0);
    assert.deepEqual((await ledger.check()).differences, []);
  });

  it('always lets free models run, and records that they ran', async () => {
    const ceilings = user({ request: zeroUsd, day: zeroUsd, month: zeroUsd });
    const row = reservationRow({ amount: zeroUsd, ceilings });
    assert.ok((await ledger.reserve(row)).granted);
    await ledger.settle(attemptRow({ reservationId: row.reservationId, cost: zeroUsd, costSource: 'free' }));
    assert.equal((await ledger.rows()).length, 2);
  });

  it('records what a call cost beyond its reservation in full, and flags it', async () => {
    const row = reservationRow({ amount: usd(0.1) });
    await ledger.reserve(row);
    await ledger.settle(attemptRow({ reservationId: row.reservationId, cost: usd(0.15) }));
    const attempt = (await ledger.rows({ types: ['attempt'] }))[0];
    assert.ok(attempt?.type === 'attempt' && attempt.overran);
    assert.equal((await ledger.spend('work', row.day)).user.day.spent, usd(0.15));
  });

  it('ends a reservation exactly once', async () => {
    const row = reservationRow();
    await ledger.reserve(row);
    const settle = (): Promise<void> => ledger.settle(attemptRow({ reservationId: row.reservationId }));
    const ends = await Promise.allSettled([settle(), settle(), settle()]);
    assert.deepEqual(ends.map((end) => end.status).toSorted(), ['fulfilled', 'rejected', 'rejected']);
    await assert.rejects(settle(), /No reservation .+ is in force/);
    await assert.rejects(ledger.settle(attemptRow({ reservationId: null })), /No reservation/);
    await assert.rejects(ledger.reserve(row), /UNIQUE/);
    assert.equal((await ledger.rows({ types: ['attempt'] })).length, 1);
  });

  it('moves money by reserving and settling only', async () => {
    for (const row of [reservationRow(), writeOffRow(), attemptRow(), attemptRow({ reservationId: null })]) {
      await assert.rejects(ledger.append(row), /can't be appended/);
    }
    assert.deepEqual(await ledger.rows(), []);
  });

  it('appends all rows of a step or none', async () => {
    await assert.rejects(ledger.append(taskRow(), taskRow({ day: 'today' })), /CHECK/);
    assert.deepEqual(await ledger.rows(), []);
  });

  it('says once that something changed, in this window or another', async () => {
    const other = await openLedger(folder.path, clock);
    await ledger.changed();
    assert.equal(await ledger.changed(), false);
    await other.append(outcomeRow());
    assert.deepEqual([await ledger.changed(), await ledger.changed()], [true, false]);
    await ledger.append(outcomeRow());
    assert.deepEqual([await ledger.changed(), await ledger.changed()], [true, false]);
    other.close();
  });

  it('says that it is closed when a call ends after its window has closed', async () => {
    const row = reservationRow();
    await ledger.reserve(row);
    ledger.close();
    const late = ledger.settle(attemptRow({ reservationId: row.reservationId }));
    await assert.rejects(late, (error) => error instanceof TierwiseError && error.code === 'storage-closed');
  });

  it('always shows what its rows add up to, whatever happens in whatever order', async () => {
    const amount = fc.integer({ min: 0, max: 400 }).map(nanoUsd);
    const step = fc.oneof(
      fc.record({ do: fc.constant('reserve' as const), amount, day: fc.constantFrom(...turnOfMonth) }),
      fc.record({ do: fc.constant('settle' as const), cost: amount, which: fc.nat() }),
      fc.record({ do: fc.constant('reopen' as const) }),
    );
    const ceilings = user({ request: nanoUsd(300), day: nanoUsd(1000), month: nanoUsd(1500) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const place = storageFolder();
        let live = await openLedger(place.path, clock);
        let open: string[] = [];
        for (const next of steps) {
          if (next.do === 'reserve') {
            const row = reservationRow({ amount: next.amount, day: next.day, ceilings });
            if ((await live.reserve(row)).granted) open.push(row.reservationId);
          } else if (next.do === 'settle') {
            const [reservationId] = open.splice(next.which % Math.max(1, open.length), 1);
            if (reservationId !== undefined)
              await live.settle(attemptRow({ reservationId, cost: next.cost }));
          } else {
            live.close();
            live = await openLedger(place.path, clock);
            open = [];
          }
        }
        const rows = await live.rows();
        const spent = (from: string): number =>
          sum(spendByDay(rows), (row) => (row.day.startsWith(from) ? row.spent : 0));
        const reserved = (from: string): number =>
          sum(reservationsInForce(rows), (row) => (row.day.startsWith(from) ? row.amount : 0));
        for (const day of turnOfMonth) {
          const month = day.slice(0, 7);
          assert.deepEqual((await live.spend('work', day)).user, {
            day: { spent: spent(day), reserved: reserved(day) },
            month: { spent: spent(month), reserved: reserved(month) },
          });
        }
        assert.deepEqual((await live.check()).differences, []);
        live.close();
        place.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('takes costs that are whole and not negative', async () => {
    const row = reservationRow();
    await ledger.reserve(row);
    const settle = (cost: number): Promise<void> =>
      ledger.settle(attemptRow({ reservationId: row.reservationId, cost: cost as never }));
    await assert.rejects(settle(-1), RangeError);
    await assert.rejects(settle(0.5), RangeError);
    await settle(nanoUsd(1));
  });
});

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
