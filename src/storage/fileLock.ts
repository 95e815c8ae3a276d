/**
 * Locks that end with their process. A lock is an exclusive SQLite transaction on an empty file: the operating system
 * drops it when the process ends, however it ends, and keeps it while the process only sleeps. Unlike a process id it
 * can't be reused, and unlike a lease it doesn't depend on anyone's clock.
 */
import { rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

import { isBusy, sqliteCode, whenFree } from './busy.ts';

export interface FileLock {
  /** Gives the lock up and removes its file; a second time does nothing. */
  release(): void;
}

/** Takes the lock, making its file where missing; null while anyone else has it. */
export function tryLock(path: string): FileLock | null {
  const lock = lockFile(path, 'rwc');
  if (lock === null) return null;
  // Whoever removes a lock file holds its lock: if the file is gone now, ours is on a file nobody else can find.
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return lock;
  lock.release();
  return null;
}

/** True while some process holds the lock; false once it ended, or when there is no such file. */
export function isLocked(path: string): boolean {
  try {
    const lock = lockFile(path, 'rw');
    if (lock === null) return true;
    lock.close();
    return false;
  } catch (error) {
    if (sqliteCode(error) === cantOpen) return false;
    throw error;
  }
}

/** Runs a step while holding the lock; waits for its turn without blocking. */
export async function withLock<T>(path: string, step: () => Promise<T>): Promise<T> {
  const lock = await whenFree(() => {
    const taken = lockFile(path, 'rwc');
    if (taken === null) throw Object.assign(new Error(`${path} is locked.`), { errcode: busy });
    return taken;
  });
  try {
    return await step();
  } finally {
    lock.close();
  }
}

const busy = 5;
const cantOpen = 14;

function lockFile(path: string, mode: 'rw' | 'rwc'): (FileLock & { close(): void }) | null {
  const url = pathToFileURL(path);
  url.searchParams.set('mode', mode);
  const connection = new DatabaseSync(url, { timeout: 0 });
  try {
    // No journal file: nothing is ever written.
    connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (isBusy(error)) return null;
    throw error;
  }
  return {
    close: () => connection.close(),
    release: () => {
      if (!connection.isOpen) return;
      try {
        rmSync(path, { force: true });
      } catch {
        // Windows keeps open files: it is removed by whoever sweeps next.
      }
      connection.close();
    },
  };
}
