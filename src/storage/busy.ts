/** Waiting for other windows without holding up the event loop. */
import { setTimeout as sleep } from 'node:timers/promises';

import { TierwiseError } from '../core/errors.ts';

/** How long SQLite itself may wait for a lock, in ms. Such a wait is synchronous and freezes the extension host. */
export const busyTimeoutMs = 4;

/** After this long without a turn the storage counts as closed. A transaction takes well under a millisecond. */
const patienceMs = 15_000;
const longestPauseMs = 12;

/** SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: another connection has its turn. */
const busyCodes: readonly number[] = [5, 6, 15];

/**
 * Runs a synchronous step, again and again after jittered pauses while another connection holds the lock.
 * The step must leave nothing behind when it throws. Throws a TierwiseError `storage-closed` when patience ends.
 */
export async function whenFree<T>(step: () => T): Promise<T> {
  const start = performance.now();
  for (let pause = 0.5; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    if (performance.now() - start > patienceMs) {
      throw new TierwiseError(
        'storage-closed',
        'Other windows have kept the ledger locked for too long, so nothing was sent.',
        { text: 'Try again; if it happens again, close other windows or reload them.' },
      );
    }
    await sleep(pause * (0.5 + Math.random()));
  }
}

export function isBusy(error: unknown): boolean {
  return busyCodes.includes(sqliteCode(error) ?? -1);
}

/** SQLite's primary result code of an error that node:sqlite threw; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}
