/** A window of the ledger bench: measures in a fresh process, or writes until it is killed. */
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

import { usd } from '../../../src/core/money.ts';
import type { StoredLedger } from '../../../src/storage/ledger.ts';
import { openStorage } from '../../../src/storage/onThread.ts';
import { attemptRow, outcomeRow, reservationRow, taskRow } from '../../unit/storage/rowsForTests.ts';
import { today } from './rows.ts';

export interface Opened {
  /** The thread's start included. */
  readonly openMs: number;
  readonly spendMs: readonly number[];
  readonly appendMs: readonly number[];
}

/** The longest the event loop stood still, in ms. */
export interface Stalls {
  readonly max: number;
  readonly p99: number;
  /** With the same timers and no ledger at all: what the machine does by itself. */
  readonly idleMax: number;
  /** A task's row appended, while others write. */
  readonly taskMs: readonly number[];
}

const [folder = '', job = '', seconds = '', script = ''] = process.argv.slice(2);

switch (job) {
  case 'open':
    answer(await measureOpen());
    break;
  case 'stalls':
    answer(await measureStalls());
    break;
  case 'write':
    await write(await openStorage(script, folder).ledger());
}

async function measureOpen(): Promise<Opened> {
  const start = performance.now();
  const storage = openStorage(script, folder);
  const ledger = await storage.ledger();
  const openMs = performance.now() - start;
  const spendMs = await times(500, (n) => ledger.spend(`workspace ${n % 12}`, today));
  const appendMs = await times(3000, () => ledger.append(taskRow({ day: today })));
  await storage.close();
  return { openMs, spendMs, appendMs };
}

async function times(count: number, step: (n: number) => Promise<unknown>): Promise<readonly number[]> {
  const found: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const start = performance.now();
    await step(n);
    found.push(performance.now() - start);
  }
  return found;
}

async function measureStalls(): Promise<Stalls> {
  const idle = monitorEventLoopDelay({ resolution: 1 });
  idle.enable();
  await sleep(Number(seconds) * 1000);
  idle.disable();
  const storage = openStorage(script, folder);
  const ledger = await storage.ledger();
  const taskMs: number[] = [];
  const busy = monitorEventLoopDelay({ resolution: 1 });
  busy.enable();
  const end = performance.now() + Number(seconds) * 1000;
  while (performance.now() < end) {
    const start = performance.now();
    await oneTask(ledger);
    taskMs.push(performance.now() - start);
    await ledger.spend('workspace 1', today);
    await sleep(10);
  }
  busy.disable();
  await storage.close();
  return { max: busy.max / 1e6, p99: busy.percentile(99) / 1e6, idleMax: idle.max / 1e6, taskMs };
}

/** Writes a task's rows again and again, with the pauses of a window that does nothing else. */
async function write(ledger: StoredLedger): Promise<never> {
  process.send?.('writing');
  for (;;) {
    await oneTask(ledger);
    await sleep(1);
  }
}

/** The event loop turns between the steps, as it does while a model answers. */
async function oneTask(ledger: StoredLedger): Promise<void> {
  const reservationId = randomUUID();
  await ledger.append(taskRow({ day: today }));
  await nextTurn();
  await ledger.reserve(reservationRow({ reservationId, day: today, amount: usd(0.001) }));
  await nextTurn();
  await ledger.settle(attemptRow({ reservationId, cost: usd(0.0005) }));
  await nextTurn();
  await ledger.append(outcomeRow({ day: today }));
  await nextTurn();
}

function answer(result: Opened | Stalls): void {
  process.send?.(result, () => process.disconnect());
}
