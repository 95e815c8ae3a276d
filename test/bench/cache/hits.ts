/** How long a hit takes with a full cache on disk while other windows write to it, and what the layer takes in memory. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { runTask } from '../../../src/engine/runTask.ts';
import { openCache } from '../../../src/storage/cache.ts';
import { openStorage } from '../../../src/storage/onThread.ts';
import { openWorld, reply, taskOf, watcher } from '../../unit/engine/world.ts';
import { benchAnswer, limits } from './window.ts';

const entries = 50_000;
const lookUps = 2_000;
const tasks = 500;
/** The oldest make room for what the writers put. */
const oldest = 10_000;
const thread = new URL('../../../src/storage/thread.ts', import.meta.url);
const window = new URL('./window.ts', import.meta.url);

export async function measureHits() {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-cache-'));
  const writers: ChildProcess[] = [];
  try {
    await fill(folder);
    const memoryMb = await memoryOf(folder);
    for (const name of ['first', 'second']) writers.push(fork(window, ['write', folder, name]));
    await Promise.all(writers.map((writer) => once(writer, 'message')));
    return { entries, writers: writers.length, ...(await timed(folder)), memoryMb };
  } finally {
    for (const writer of writers) writer.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<void> {
  (await openCache(folder, limits, { now: () => Date.now() })).close();
  const database = new DatabaseSync(join(folder, 'cache.db'));
  const put = database.prepare('INSERT INTO answers (key, at, answer, bytes, about) VALUES (?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  for (let n = 0; n < entries; n++) {
    const answer = benchAnswer(n);
    const text = JSON.stringify(answer);
    put.run(`entry ${n}`, answer.at, text, text.length, answer.about ?? '');
  }
  database.exec('COMMIT');
  database.close();
}

/** Of a process that has read every entry once. */
async function memoryOf(folder: string): Promise<number> {
  const reader = fork(window, ['read', folder, String(entries)], { execArgv: ['--expose-gc'] });
  const [said] = (await once(reader, 'message')) as [{ readonly megabytes: number }];
  await once(reader, 'exit');
  return rounded(said.megabytes);
}

/** On the storage's own thread, as it ships: lookups alone, then whole tasks from start to answer. */
async function timed(folder: string) {
  const storage = openStorage(thread, folder);
  const cache = await storage.cache(limits);
  const lookUpMs: number[] = [];
  for (let n = 0; n < lookUps; n++) {
    const key = `entry ${oldest + ((n * 7919) % (entries - oldest))}`;
    const start = performance.now();
    if ((await cache.get(key)) === null) throw new Error(`The cache has lost ${key}.`);
    lookUpMs.push(performance.now() - start);
    await sleep(1);
  }
  const answered = reply('Adds the prices up: `total` starts with 0 and returns the `sum`.');
  const ledger = await storage.ledger();
  const world = await openWorld(() => answered, { ports: { cache, ledger } });
  const taskMs: number[] = [];
  const processorMs: number[] = [];
  try {
    const signal = new AbortController().signal;
    await runTask(taskOf('explain'), world.ports, watcher(), signal);
    for (let n = 0; n < tasks; n++) {
      const start = performance.now();
      const used = process.cpuUsage();
      const result = await runTask(taskOf('explain'), world.ports, watcher(), signal);
      taskMs.push(performance.now() - start);
      const { user, system } = process.cpuUsage(used);
      processorMs.push((user + system) / 1000);
      if (result.cost !== 0) throw new Error('A task that should be served was paid for.');
      await sleep(1);
    }
  } finally {
    world.close();
    await storage.close();
  }
  return {
    hitMsP50: quantile(lookUpMs, 0.5),
    hitMsP99: quantile(lookUpMs, 0.99),
    servedTaskMsP50: quantile(taskMs, 0.5),
    servedTaskMsP99: quantile(taskMs, 0.99),
    servedTaskProcessorMsP99: quantile(processorMs, 0.99),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
