import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { nanoUsd, usd, zeroUsd } from '../../../src/core/money.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { attemptRow, reservationRow } from './rowsForTests.ts';
import type { ChurnRequest, SpendAnswer, SpendRequest, WriteOffRequest } from './window.ts';
import { openWindow, storageFolder } from './windows.ts';

const clock = { now: () => 1_796_000_000_000 };
const day = '2026-11-30';

describe('Several windows', function () {
  this.timeout(60_000);
  let folder: ReturnType<typeof storageFolder>;

  beforeEach(() => {
    folder = storageFolder();
  });
  afterEach(() => folder.remove());

  it('together reserve no more than a ceiling, to the nano-dollar', async () => {
    const windows = await Promise.all(Array.from({ length: 4 }, () => openWindow(folder.path)));
    const request: SpendRequest = { do: 'spend', ceiling: usd(1), amount: usd(0.01), tries: 60, settled: 0 };
    const answers = await Promise.all(windows.map((window) => window.ask<SpendAnswer>(request)));
    const granted = answers.reduce((sum, answer) => sum + answer.granted, 0);
    assert.equal(granted, 100);
    const ledger = await openLedger(folder.path, clock);
    assert.deepEqual((await ledger.spend('work', day)).user.day, { spent: zeroUsd, reserved: usd(1) });
    ledger.close();
    await Promise.all(windows.map((window) => window.kill()));
  });

  it('agree with a refold after reserving and settling at once', async () => {
    const windows = await Promise.all(Array.from({ length: 4 }, () => openWindow(folder.path)));
    const request: SpendRequest = {
      do: 'spend',
      ceiling: usd(1),
      amount: usd(0.02),
      tries: 80,
      settled: 0.9,
    };
    const answers = await Promise.all(windows.map((window) => window.ask<SpendAnswer>(request)));
    const ledger = await openLedger(folder.path, clock);
    const rows = await ledger.rows();
    assert.equal(rows.filter((row) => row.type === 'reservation').length, sum(answers, 'granted'));
    assert.equal(rows.filter((row) => row.type === 'attempt').length, sum(answers, 'settled'));
    const { spent, reserved } = (await ledger.spend('work', day)).user.day;
    assert.ok(spent + reserved <= usd(1));
    assert.deepEqual((await ledger.check()).differences, []);
    ledger.close();
    await Promise.all(windows.map((window) => window.kill()));
  });

  it('see each other’s spending at once', async () => {
    const ledger = await openLedger(folder.path, clock);
    const window = await openWindow(folder.path);
    await ledger.changed();
    await window.ask({
      do: 'spend',
      ceiling: usd(1),
      amount: usd(0.25),
      tries: 1,
      settled: 0,
    } satisfies SpendRequest);
    assert.equal(await ledger.changed(), true);
    assert.equal((await ledger.spend('work', day)).user.day.reserved, usd(0.25));
    await window.kill();
    ledger.close();
  });

  it('leave a living window its reservations, even one that has stopped for a while', async () => {
    const window = await openWindow(folder.path);
    await window.ask({
      do: 'spend',
      ceiling: usd(1),
      amount: usd(0.25),
      tries: 1,
      settled: 0,
    } satisfies SpendRequest);
    window.child.kill('SIGSTOP');
    const ledger = await openLedger(folder.path, clock);
    assert.equal(await ledger.writeOffDead(), 0);
    assert.equal((await ledger.spend('work', day)).user.day.reserved, usd(0.25));
    ledger.close();
    await window.kill();
  });

  it('charge a killed window’s reservations in full, once, whoever comes first', async () => {
    const dying = await openWindow(folder.path);
    const watching = await Promise.all(Array.from({ length: 3 }, () => openWindow(folder.path)));
    const request: SpendRequest = { do: 'spend', ceiling: usd(1), amount: usd(0.1), tries: 7, settled: 0 };
    await dying.ask(request);
    await dying.kill();
    const ask: WriteOffRequest = { do: 'write off' };
    const counts = await Promise.all(watching.map((window) => window.ask<number>(ask)));
    assert.equal(
      counts.reduce((total, count) => total + count, 0),
      7,
    );
    const ledger = await openLedger(folder.path, clock);
    const writeOffs = await ledger.rows({ types: ['write-off'] });
    assert.equal(writeOffs.length, 7);
    assert.ok(writeOffs.every((row) => row.type === 'write-off' && row.cost === usd(0.1) && row.day === day));
    assert.deepEqual((await ledger.spend('work', day)).user.day, { spent: usd(0.7), reserved: zeroUsd });
    assert.deepEqual((await ledger.check()).differences, []);
    ledger.close();
    await Promise.all(watching.map((window) => window.kill()));
  });

  it('charge what was in force when a window closed in the middle of a call', async () => {
    const closing = await openLedger(folder.path, clock);
    const row = reservationRow({ amount: usd(0.1) });
    await closing.reserve(row);
    closing.close();
    const next = await openLedger(folder.path, clock);
    assert.deepEqual((await next.spend('work', day)).user.day, { spent: usd(0.1), reserved: zeroUsd });
    await assert.rejects(next.settle(attemptRow({ reservationId: row.reservationId })), /charged in full/);
    next.close();
  });

  it('lose no row and cross no ceiling when they are killed at random', async () => {
    const ceiling = nanoUsd(200_000);
    for (let round = 0; round < 3; round += 1) {
      const windows = await Promise.all(Array.from({ length: 3 }, () => openWindow(folder.path)));
      await Promise.all(windows.map((window) => window.ask({ do: 'churn', ceiling } satisfies ChurnRequest)));
      for (const window of windows) {
        await sleep(Math.random() * 120);
        await window.kill();
      }
    }
    const ledger = await openLedger(folder.path, clock);
    const { spent, reserved } = (await ledger.spend('work', day)).user.day;
    assert.equal(reserved, 0);
    assert.ok(spent > 0 && spent <= ceiling);
    const rows = await ledger.rows();
    const made = rows.flatMap((row) => (row.type === 'reservation' ? [row.reservationId] : []));
    const ended = rows.flatMap((row) =>
      row.type === 'attempt' || row.type === 'write-off' ? [row.reservationId] : [],
    );
    assert.deepEqual(made.toSorted(), ended.toSorted());
    assert.deepEqual((await ledger.check()).differences, []);
    ledger.close();
  });

  it('leave no lock files of the dead behind', async () => {
    const windows = await Promise.all(Array.from({ length: 3 }, () => openWindow(folder.path)));
    for (const window of windows) await window.kill();
    const ledger = await openLedger(folder.path, clock);
    assert.equal(readdirSync(join(folder.path, 'owners')).length, 1);
    ledger.close();
    assert.equal(readdirSync(join(folder.path, 'owners')).length, 0);
  });

  it('may all open a new folder at the same moment', async () => {
    const ledgers = await Promise.all(Array.from({ length: 8 }, () => openLedger(folder.path, clock)));
    for (const ledger of ledgers) {
      assert.equal(ledger.notice, null);
      ledger.close();
    }
  });
});

function sum(answers: readonly SpendAnswer[], what: keyof SpendAnswer): number {
  return answers.reduce((total, answer) => total + answer[what], 0);
}
