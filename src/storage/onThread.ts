import { Worker } from 'node:worker_threads';

import { TierwiseError } from '../core/errors.ts';
import type { CacheLimits, StoredCache } from './cache.ts';
import type { Insights } from './insights.ts';
import type { StoredLedger } from './ledger.ts';
import { type Answer, receivedError, type ThreadMethods } from './threadMethods.ts';

/** The ledger and the cache of one window, kept by a thread of their own: nothing here holds up the caller's thread. */
export interface Storage {
  /** Throws a TierwiseError `storage-closed` when it can't be opened: then nothing may be spent. */
  ledger(): Promise<StoredLedger>;
  /** The limits are asked for on each use, so that a changed setting counts at once. */
  cache(limits: () => CacheLimits): Promise<StoredCache>;
  /** What the ledger's rows add up to for reports: folded on the thread, so that only the result crosses. */
  readonly insights: Insights;
  /** Ends the thread; calls under way end first. Resolves when the files are closed. */
  close(): Promise<void>;
}

/** Starts the thread at `script`, a build of `thread.ts`; it works in the folder. */
export function openStorage(script: string | URL, folder: string): Storage {
  const { ask, close } = openThread(script, folder);
  return {
    ledger: async () => {
      const notice = await ask('openLedger');
      return {
        notice,
        append: (...rows) => ask('append', rows),
        reserve: (row) => ask('reserve', row),
        settle: (row) => ask('settle', row),
        spend: (...of) => ask('spend', ...of),
        spentOn: (day, complexity) => ask('spentOn', day, complexity),
        seenInput: () => ask('seenInput'),
        rows: (query = {}) => ask('rows', query),
        appendOnce: (row) => ask('appendOnce', row),
        spendByDay: (fromDay) => ask('spendByDay', fromDay),
        importRows: (rows) => ask('importRows', rows),
        importedRows: (query = {}) => ask('importedRows', query),
        report: {
          model: (query) => ask('reportModel', query),
          tasks: (query) => ask('reportTasks', query),
        },
        changed: () => ask('changed'),
        writeOffDead: () => ask('writeOffDead'),
        check: () => ask('check'),
      };
    },
    cache: async (limits) => {
      const notice = await ask('openCache', limits());
      return {
        notice,
        get: (key) => ask('get', limits(), key),
        like: (about) => ask('like', limits(), about),
        put: (key, answer) => ask('put', limits(), key, answer),
        drop: (key) => ask('drop', limits(), key),
        clear: () => ask('clear', limits()),
      };
    },
    insights: {
      glance: (day) => ask('glance', day),
      alerts: (input, deep) => ask('alerts', input, deep),
      advice: (input) => ask('advice', input),
      forecast: (today, ceiling) => ask('forecast', today, ceiling),
      whatIf: (period, input, choice) => ask('whatIf', period, input, choice),
      evaluation: (models, options) => ask('evaluation', models, options),
      accounts: (fromDay) => ask('accounts', fromDay),
    },
    close,
  };
}

interface Thread {
  ask<M extends keyof ThreadMethods>(method: M, ...args: Parameters<ThreadMethods[M]>): Answered<M>;
  close(): Promise<void>;
}

type Answered<M extends keyof ThreadMethods> = Promise<Awaited<ReturnType<ThreadMethods[M]>>>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function openThread(script: string | URL, folder: string): Thread {
  const worker = new Worker(script, { workerData: folder, stdout: true, stderr: true });
  const waiting = new Map<number, Waiting>();
  let [asked, ended]: [number, Error | null] = [0, null];
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) call?.reject(receivedError(answer.error));
    else call?.resolve(answer.value);
  });
  worker.on('error', (error) => end(threadEnded(error)));
  worker.on('exit', () => end(threadEnded(null)));

  const ask: Thread['ask'] = (method, ...args) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended !== null) return reject(ended);
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, method, args });
    }) as Answered<typeof method>;
  let closed: Promise<void> | null = null;
  return {
    ask,
    close: () => (closed ??= ended === null ? ask('close').then(() => undefined) : Promise.resolve()),
  };
}

/** What can't be recorded can't be bounded, so nothing may be spent without the thread. */
function threadEnded(because: unknown): TierwiseError {
  const reason = because instanceof Error ? ` (${because.message})` : '';
  return new TierwiseError(
    'storage-closed',
    `The storage of Tierwise has ended${reason}. No paid call is made.`,
    { text: 'Reload the window.' },
  );
}
