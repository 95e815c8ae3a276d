import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import type { BindingCeilings } from '../../src/core/budget/ceilings.ts';
import { nanoUsd } from '../../src/core/money.ts';
import { openLedger } from '../../src/storage/ledger.ts';
import { account } from './budget/accounts.ts';
import { readJournal, type WorkerOrders, type WorkerReport } from './budget/worker.ts';
import type { BenchResult } from './run.ts';

const days = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'];
/** Dearest worst case of a task, in nano-USD: $0.02. Squared randomness makes the mean a third of it. */
const largestTask = 20_000_000;

/**
 * Windows that reserve and settle at the same time under ceilings too tight for them, while some are killed.
 * Options: `--processes`, `--tasks` (each), `--kills` (in all).
 */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { processes: { type: 'string' }, tasks: { type: 'string' }, kills: { type: 'string' } },
    strict: false,
  });
  const processes = Number(values.processes ?? 8);
  const tasks = Number(values.tasks ?? 5000);
  const kills = Number(values.kills ?? processes * 3);
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-budget-'));
  try {
    const ceilings = tightCeilings(processes * tasks);
    const workers = Array.from({ length: processes }, (_, index): WorkerOrders => ({
      folder,
      journal: join(folder, `journal-${index}`),
      tasks,
      days,
      workspace: `workspace ${index % 2}`,
      ceilings,
      largestTask,
    }));
    const start = performance.now();
    const murder = { left: kills, done: 0 };
    const reports = await Promise.all(workers.map((orders) => untilDone(orders, murder)));
    const seconds = (performance.now() - start) / 1000;

    const ledger = await openLedger(folder, { now: () => Date.now() });
    const journal = workers.flatMap((orders) => readJournal(orders.journal));
    const rows = await ledger.rows();
    const { differences } = await ledger.check();
    ledger.close();
    const opMs = reports.flatMap((report) => report.opMs).toSorted((a, b) => a - b);
    return {
      method:
        `${processes} processes ran ${tasks} tasks each over ${days.length} days of two months, in two workspaces, under ceilings of ` +
        `a fifth of the worst cases wanted; ${murder.done} times one was killed (SIGKILL) and started again. ` +
        `Every instant is accounted from the ledger's rows and from each process's own journal. ${seconds.toFixed(0)} s.`,
      figures: {
        processes,
        tasks: processes * tasks,
        kills: murder.done,
        granted: rows.filter((row) => row.type === 'reservation').length,
        refused: journal.filter(([what]) => what === 'R').length,
        writtenOff: rows.filter((row) => row.type === 'write-off').length,
        ...account(rows, journal, ceilings),
        refoldEqual: differences.length === 0,
        opMsP50: quantile(opMs, 0.5),
        opMsP99: quantile(opMs, 0.99),
        stallMsMax: Math.max(...reports.map((report) => report.stallMs)),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Too tight for the tasks: a day's ceiling is a fifth of its worst cases. */
function tightCeilings(tasks: number): BindingCeilings {
  const wanted = (tasks * largestTask) / 3;
  const day = nanoUsd(Math.floor(wanted / days.length / 5));
  return {
    user: { request: nanoUsd(largestTask), day, month: nanoUsd(day * 3) },
    workspace: { request: 'unlimited', day: nanoUsd(Math.floor(day * 0.7)), month: nanoUsd(day * 2) },
  };
}

/** Runs a worker, kills it at some point of its work, and starts it again until its tasks are done. */
async function untilDone(
  orders: WorkerOrders,
  murder: { left: number; done: number },
): Promise<WorkerReport> {
  for (;;) {
    const child = fork(new URL('./budget/worker.ts', import.meta.url), [JSON.stringify(orders)]);
    const ended = reportOf(child);
    if (murder.left > 0) {
      murder.left -= 1;
      await Promise.race([once(child, 'message'), ended]);
      await Promise.race([sleep(Math.random() * Math.min(longestLife, orders.tasks / 2)), ended]);
      child.kill('SIGKILL');
    }
    const report = await ended;
    if (report !== null) return report;
    murder.done += 1;
  }
}

/** A doomed worker's longest time from opening the ledger to its end, in ms. */
const longestLife = 600;

/** Null when it was killed. */
function reportOf(child: ChildProcess): Promise<WorkerReport | null> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: WorkerReport | 'open') => {
      if (message !== 'open') resolve(message);
    });
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(null);
      else if (code !== 0) reject(new Error(`A process of the bench ended with code ${code}.`));
    });
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3));
}
