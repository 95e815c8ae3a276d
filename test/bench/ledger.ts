import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'esbuild';

import { fillLedger, ledgerPath } from './ledger/rows.ts';
import type { Opened, Stalls } from './ledger/window.ts';
import type { BenchResult } from './run.ts';

/** How fast a long ledger opens, adds up and grows. Options: `--rows`, `--writers`, `--seconds` (of writing). */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: 'string' }, seconds: { type: 'string' }, writers: { type: 'string' } },
    strict: false,
  });
  const rows = Number(values.rows ?? 1_000_000);
  const writers = Number(values.writers ?? 4);
  const seconds = Number(values.seconds ?? 8);
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-ledger-'));
  try {
    await fillLedger(folder, rows);
    const script = await buildThread(folder);
    const bytes = statSync(ledgerPath(folder)).size;
    const opened = await ask<Opened>(startWindow(folder, script, 'open'));
    const writing = Array.from({ length: writers }, () => startWindow(folder, script, 'write'));
    await Promise.all(writing.map((child) => once(child, 'message')));
    const stalls = await ask<Stalls>(startWindow(folder, script, 'stalls', seconds));
    const ended = writing.map((child) => once(child, 'exit'));
    for (const child of writing) child.kill('SIGKILL');
    await Promise.all(ended);
    return {
      method:
        `${rows} rows of whole tasks over 540 days, 12 workspaces and 5 endpoints; opened in a fresh process with a warm page cache, then 500 ` +
        `reads of day and month spend and 3000 appends, each its own transaction. Stalls: the longest gap of a 1 ms timer in a window ` +
        `that runs a task every 10 ms for ${seconds} s while ${writers} processes write as fast as they can; stallMsIdle is the same with nothing to do. ` +
        `The storage runs on its own thread, as in the extension; opening includes that thread's start. ` +
        `taskMs is a whole task's four writes in that window, waiting for the others included.`,
      figures: {
        rows,
        openMs: rounded(opened.openMs),
        spendMs: quantile(opened.spendMs, 0.5),
        spendMsP99: quantile(opened.spendMs, 0.99),
        appendMsP50: quantile(opened.appendMs, 0.5),
        appendMsP99: quantile(opened.appendMs, 0.99),
        stallMsMax: rounded(stalls.max),
        stallMsP99: rounded(stalls.p99),
        stallMsIdle: rounded(stalls.idleMax),
        taskMsP50: quantile(stalls.taskMs, 0.5),
        taskMsP99: quantile(stalls.taskMs, 0.99),
        bytes,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function startWindow(
  folder: string,
  script: string,
  job: 'open' | 'stalls' | 'write',
  seconds = 0,
): ChildProcess {
  return fork(new URL('./ledger/window.ts', import.meta.url), [folder, job, String(seconds), script]);
}

/** The thread as it ships: reading the sources would be timed otherwise. */
async function buildThread(folder: string): Promise<string> {
  const outfile = join(folder, 'storage.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/storage/thread.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

async function ask<T>(child: ChildProcess): Promise<T> {
  const [answer] = (await once(child, 'message')) as [T];
  return answer;
}

function quantile(values: readonly number[], share: number): number {
  return rounded(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
