import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isLocked, tryLock } from './fileLock.ts';

/**
 * Who holds reservations: one open ledger of one window. Its lease is a file lock, so it lasts exactly as long as the
 * process; every process that shares the database is on this machine, because SQLite's WAL needs shared memory.
 */
export interface Owner {
  readonly id: string;
  /** Ends the lease. */
  release(): void;
}

export function claimOwner(folder: string): Owner {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const id = randomUUID();
    const lock = tryLock(lockPath(folder, id));
    if (lock !== null) return { id, release: () => lock.release() };
  }
}

export function isAlive(folder: string, ownerId: string): boolean {
  return isLocked(lockPath(folder, ownerId));
}

/** Owners whose lock files are still there though they are dead. */
export function deadOwners(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .filter((id) => !isAlive(folder, id));
}

/** Removes a dead owner's lock file. */
export function forgetOwner(folder: string, ownerId: string): void {
  tryLock(lockPath(folder, ownerId))?.release();
}

const suffix = '.lock';

function lockPath(folder: string, ownerId: string): string {
  return join(folder, `${ownerId}${suffix}`);
}
