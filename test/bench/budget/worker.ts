/** One window of the budget bench: runs its tasks one after another, and may be killed at any point. */
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

import type { BindingCeilings } from '../../../src/core/budget/ceilings.ts';
import { nanoUsd } from '../../../src/core/money.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { attemptRow, reservationRow } from '../../unit/storage/rowsForTests.ts';

/** What a worker is told. */
export interface WorkerOrders {
  readonly folder: string;
  /** A file of its own where each answer of the ledger is noted as soon as it came; survives a kill. */
  readonly journal: string;
  readonly tasks: number;
  readonly days: readonly string[];
  readonly workspace: string;
  readonly ceilings: BindingCeilings;
  readonly largestTask: number;
}

/** What a worker that lived to the end has measured. */
export interface WorkerReport {
  readonly opMs: readonly number[];
  readonly stallMs: number;
}

/** `G`ranted and `S`ettled name a reservation; `R` is a refusal. */
export type JournalLine =
  | readonly ['R', task: number]
  | readonly ['G', task: number, reservationId: string]
  | readonly ['S', task: number, reservationId: string, cost: number];

export function readJournal(path: string): readonly JournalLine[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as JournalLine);
}

async function work(orders: WorkerOrders): Promise<WorkerReport> {
  const { journal, tasks, days, workspace, ceilings } = orders;
  const first = 1 + Math.max(-1, ...readJournal(journal).map(([, task]) => task));
  const file = openSync(journal, 'a');
  const note = (...line: JournalLine): void => void writeSync(file, `${JSON.stringify(line)}\n`);
  const ledger = await openLedger(orders.folder, { now: () => Date.now() });
  process.send?.('open');
  const opMs: number[] = [];
  const timed = async <T>(operation: () => Promise<T>): Promise<T> => {
    // As between the steps of a task: awaits that are ready at once would keep the event loop from turning.
    await nextTurn();
    const start = performance.now();
    const result = await operation();
    opMs.push(performance.now() - start);
    return result;
  };
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  for (let task = first; task < tasks; task += 1) {
    const day = days[Math.floor((task * days.length) / tasks)] ?? '';
    const amount = nanoUsd(Math.ceil(orders.largestTask * Math.random() ** 2));
    const reservationId = randomUUID();
    const common = { reservationId, day, workspace };
    const { granted } = await timed(() => ledger.reserve(reservationRow({ ...common, amount, ceilings })));
    if (!granted) {
      note('R', task);
      continue;
    }
    note('G', task, reservationId);
    if (Math.random() < 0.3) await sleep(Math.random() * 2);
    const cost = nanoUsd(Math.floor(amount * shareOwed(Math.random())));
    await timed(() => ledger.settle(attemptRow({ ...common, cost })));
    note('S', task, reservationId, cost);
  }
  stalls.disable();
  ledger.close();
  closeSync(file);
  return { opMs, stallMs: stalls.max / 1e6 };
}

/** Most calls cost a third to two thirds of their worst case; some fail unsent, some are cancelled, some lose their usage. */
function shareOwed(luck: number): number {
  if (luck < 0.1) return 0;
  if (luck < 0.2) return Math.random() * 0.3;
  if (luck < 0.25) return 1;
  return 0.33 + Math.random() * 0.33;
}

if (process.send !== undefined && process.argv[2] !== undefined) {
  const report = await work(JSON.parse(process.argv[2]) as WorkerOrders);
  process.send(report, () => process.disconnect());
}
