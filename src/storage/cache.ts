import type { AnswerCache, Clock } from '../engine/ports.ts';

export interface CacheLimits {
  readonly maxEntries: number;
  readonly ttlMs: number;
}

/** Answers kept on disk in a file of their own, so that they can be cleared without touching the ledger. */
export interface StoredCache extends AnswerCache {
  /** What the user should be told about opening it; null when all is well. */
  readonly notice: string | null;
  /** Forgets every answer and frees its place on disk; says how many. */
  clear(): Promise<number>;
  close(): void;
}

/** Opens `cache.db` in the folder. The limits are asked for on each use, so that a changed setting counts at once. */
export function openCache(
  _folder: string,
  _limits: () => CacheLimits,
  _clock: Pick<Clock, 'now'>,
): Promise<StoredCache> {
  return Promise.reject(new Error('The cache has no storage yet.'));
}
