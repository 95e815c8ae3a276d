/** The checks on a thread of their own, which is ended when a reply takes them too long. No vscode here. */
import { Worker } from 'node:worker_threads';
import { formOf } from '../core/prompt/prompt.ts';
import { uncheckedInTime } from '../core/quality/unchecked.ts';
import type { SourceText } from '../core/task/task.ts';
import type { Ports } from '../engine/ports.ts';
import type { CheckAnswer, CheckCall } from './checkThread.ts';

type Verify = NonNullable<Ports['verify']>;

export interface Checks {
  /** Rejects with the bug where a check has one. */
  readonly verify: Verify;
  /** Loads the language and reads a file ahead of the first answer about it. Nothing waits for it. */
  read(source: Pick<SourceText, 'languageId' | 'text'>): void;
  close(): void;
}

/** Milliseconds that the checks of one reply may take. They need a hundredth of it; a busy machine needs more. */
const longestMs = 10_000;

/** `script` is a build of `checkThread.ts`; the folders hold the grammars. The thread starts when it is first needed. */
export function openChecks(script: string | URL, grammars: readonly string[], mostMs = longestMs): Checks {
  let worker: Worker | null = null;
  let asked = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const thread = (): Worker => {
    if (worker !== null) return worker;
    const started = new Worker(script, { workerData: grammars, stdout: true, stderr: true });
    started.unref();
    const gone = () => {
      if (worker === started) worker = null;
    };
    // Heard even while nobody waits: an error without a listener would end the window.
    started.on('error', gone).on('exit', gone);
    return (worker = started);
  };
  const tell = (call: CheckCall) => thread().postMessage(call);
  const end = (): void => {
    const ending = worker;
    worker = null;
    void ending?.terminate();
  };

  const ask: Verify = (input) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      const asking = thread();
      // Referenced while somebody waits, so that a test's or a script's process does, too.
      const timer = setTimeout(() => {
        end();
        settle(() => resolve(uncheckedInTime(input, formOf(input.kind), mostMs / 1000)));
      }, mostMs);
      const heard = (answer: CheckAnswer) => {
        if (answer.id !== id) return;
        if ('error' in answer) settle(() => reject(new Error(answer.error)));
        else settle(() => resolve(answer.value));
      };
      const broke = (error: Error) => settle(() => reject(error));
      const left = () => broke(new Error('The thread of the checks has ended.'));
      const settle = (say: () => void): void => {
        clearTimeout(timer);
        asking.off('message', heard).off('error', broke).off('exit', left);
        say();
      };
      asking.on('message', heard).on('error', broke).on('exit', left);
      tell({ id, input });
    });

  return {
    // One reply at a time: the clock of each runs from when it is looked at.
    verify: (input) => {
      const next = queue.then(() => ask(input));
      queue = next.catch(() => undefined);
      return next;
    },
    read: (read) => tell({ read }),
    close: end,
  };
}
