/** A window of the ledger bench: measures in a fresh process, or writes until it is killed. */
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

import { usd } from '../../../src/core/money.ts';
import { openLedger, type StoredLedger } from '../../../src/storage/ledger.ts';
import { attemptRow, outcomeRow, reservationRow, taskRow } from '../../unit/storage/rowsForTests.ts';
import { today } from './rows.ts';

export interface Opened {
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
  /** The longest transaction: how long we held the event loop, waiting for a processor not counted; then on the CPU alone. */
  readonly ownMax: number;
  readonly ownCpuMax: number;
  /** How long this thread was ready to run and had no processor, in all; null where the system doesn't say. */
  readonly queued: number | null;
}

const [folder = '', job = '', seconds = ''] = process.argv.slice(2);
const clock = { now: () => Date.now() };

switch (job) {
  case 'open':
    answer(await measureOpen());
    break;
  case 'stalls':
    answer(await measureStalls());
    break;
  case 'write':
    await write(await openLedger(folder, clock));
}

async function measureOpen(): Promise<Opened> {
  const start = performance.now();
  const ledger = await openLedger(folder, clock);
  const openMs = performance.now() - start;
  const spendMs = await times(500, (n) => ledger.spend(`workspace ${n % 12}`, today));
  const appendMs = await times(3000, () => ledger.append(taskRow({ day: today })));
  ledger.close();
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
  const ledger = await openLedger(folder, clock);
  const own = timeTransactions();
  const queuedBefore = queuedMs();
  const busy = monitorEventLoopDelay({ resolution: 1 });
  busy.enable();
  const end = performance.now() + Number(seconds) * 1000;
  while (performance.now() < end) {
    await oneTask(ledger);
    await ledger.spend('workspace 1', today);
    await sleep(10);
  }
  busy.disable();
  ledger.close();
  const queuedAfter = queuedMs();
  return {
    max: busy.max / 1e6,
    p99: busy.percentile(99) / 1e6,
    idleMax: idle.max / 1e6,
    ...own(),
    queued: queuedBefore === null || queuedAfter === null ? null : queuedAfter - queuedBefore,
  };
}

/** Times every transaction of this process from here on, from its BEGIN to its COMMIT or ROLLBACK. */
function timeTransactions(): () => Pick<Stalls, 'ownMax' | 'ownCpuMax'> {
  const exec = DatabaseSync.prototype.exec;
  let [ownMax, ownCpuMax, begun, begunCpu] = [0, 0, 0, 0];
  const held = () => performance.now() - (queuedMs() ?? 0);
  DatabaseSync.prototype.exec = function (sql) {
    if (sql.startsWith('BEGIN')) [begun, begunCpu] = [held(), cpuMs()];
    try {
      exec.call(this, sql);
    } finally {
      if (!this.isOpen || !this.isTransaction) {
        ownMax = Math.max(ownMax, held() - begun);
        ownCpuMax = Math.max(ownCpuMax, cpuMs() - begunCpu);
      }
    }
  };
  return () => {
    DatabaseSync.prototype.exec = exec;
    return { ownMax, ownCpuMax };
  };
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Linux: the second figure is the time spent on the run queue, in ns. */
function queuedMs(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return null;
  }
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
