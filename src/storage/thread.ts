/**
 * Runs on the storage's own thread: SQLite waits for disks and for other windows' turns, and no window should wait
 * with it. Started by `onThread.ts`, which says what may be asked.
 */
import { parentPort, workerData } from 'node:worker_threads';

import { type Answer, type Call, sentError, threadMethods } from './threadMethods.ts';

const methods = threadMethods(String(workerData));

parentPort?.on('message', (call: Call) => void answer(call));

async function answer({ id, method, args }: Call): Promise<void> {
  parentPort?.postMessage(await answerTo(id, method, args));
  // Nobody asks after the end: without its port the thread ends.
  if (method === 'close') parentPort?.close();
}

async function answerTo(id: number, method: Call['method'], args: Call['args']): Promise<Answer> {
  try {
    const asked = methods[method] as (...args: readonly unknown[]) => unknown;
    return { id, value: await asked(...args) };
  } catch (error) {
    return { id, error: sentError(error) };
  }
}
