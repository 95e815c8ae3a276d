/** Other windows: child processes that open the same folder and do as they are told. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Window {
  readonly child: ChildProcess;
  /** Asks for something and waits for the answer. */
  ask<T>(request: object): Promise<T>;
  /** Ends it without a chance to clean up. */
  kill(): Promise<void>;
}

/** A new folder that is removed after the test. */
export function storageFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tierwise-storage-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

export async function openWindow(folder: string): Promise<Window> {
  const child = fork(new URL('./window.ts', import.meta.url), [folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return {
    child,
    ask: async <T>(request: object): Promise<T> => {
      child.send(request);
      const [answer] = (await once(child, 'message')) as [T];
      return answer;
    },
    kill: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
