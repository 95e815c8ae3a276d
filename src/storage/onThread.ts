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
  /** Ends the thread; calls under way end first. Resolves when the files are closed; never rejects. */
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
        solved: (family) => ask('solved', limits(), family),
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
      stopWhatIf: () => ask('stopWhatIf'),
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

/** A thread with the calls that wait for it. */
interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  readonly startedAt: number;
  /** Whether it has answered any call, so that it can work at all. */
  works: boolean;
}

/** A thread that never worked is not started again sooner than this. */
const restMs = 10_000;

/**
 * A thread that ends by itself (no memory left, a bug) fails the calls under way, and is started again for the next one.
 * What it had reserved is then written off as that of a dead window.
 */
function openThread(script: string | URL, folder: string): Thread {
  let [asked, ended]: [number, { readonly error: Error; readonly until: number } | null] = [0, null];
  let running: Running | null = null;
  let closed: Promise<void> | null = null;

  const start = (): Running => {
    const worker = new Worker(script, { workerData: folder, stdout: true, stderr: true });
    const own: Running = { worker, waiting: new Map(), startedAt: performance.now(), works: false };
    let because: unknown = null;
    worker.on('message', (answer: Answer) => {
      own.works = true;
      const call = own.waiting.get(answer.id);
      own.waiting.delete(answer.id);
      if ('error' in answer) call?.reject(receivedError(answer.error));
      else call?.resolve(answer.value);
    });
    // An answer that can't be read leaves its call waiting for ever.
    worker.on('messageerror', () => void worker.terminate());
    worker.on('error', (error: unknown) => (because = error));
    // Not before this are its files closed, so that the next thread finds its reservations left alone.
    worker.on('exit', () => {
      const error = threadEnded(because);
      running = null;
      ended = { error, until: own.works ? 0 : own.startedAt + restMs };
      for (const { reject } of own.waiting.values()) reject(error);
      own.waiting.clear();
    });
    return (running = own);
  };

  const ask: Thread['ask'] = (method, ...args) =>
    new Promise<unknown>((resolve, reject) => {
      if (closed !== null) return reject(closedError());
      if (running === null && ended !== null && performance.now() < ended.until) return reject(ended.error);
      const { worker, waiting } = running ?? start();
      asked += 1;
      // What can't be cloned throws here, before anything waits for it.
      worker.postMessage({ id: asked, method, args });
      waiting.set(asked, { resolve, reject });
    }) as Answered<typeof method>;
  start();
  return {
    ask,
    // A thread that ends while it closes has closed, too.
    close: () => {
      const closing = closed ?? (running === null ? Promise.resolve() : ask('close').catch(() => undefined));
      return (closed ??= closing.then(() => undefined));
    },
  };
}

/** What can't be recorded can't be bounded, so nothing may be spent without the thread. */
function threadEnded(because: unknown): TierwiseError {
  const reason = because instanceof Error ? ` (${because.message})` : '';
  return new TierwiseError(
    'storage-closed',
    `The storage of Tierwise has ended${reason}. No paid call is made.`,
    { text: 'Try again; if it happens again, reload the window.' },
  );
}

function closedError(): TierwiseError {
  return new TierwiseError(
    'storage-closed',
    'The storage of Tierwise is closed because this window is closing. No paid call is made.',
    { text: 'Run the task again in a window that stays open.' },
  );
}
