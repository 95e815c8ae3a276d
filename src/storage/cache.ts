import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { LRUCache } from 'lru-cache';

import type { AnswerCache, CachedAnswer, Clock } from '../engine/ports.ts';
import { type Database, openDatabase, type Schema } from './database.ts';

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
}

export interface OpenCache extends StoredCache {
  close(): void;
}

/** Opens `cache.db` in the folder. The limits are asked for on each use, so that a changed setting counts at once. */
export async function openCache(
  folder: string,
  limits: () => CacheLimits,
  clock: Pick<Clock, 'now'>,
): Promise<OpenCache> {
  const database = await openDatabase(folder, cacheSchema);
  const sql = statements(database);
  const memory = new LRUCache<string, CachedAnswer>({ max: memoryEntries });
  // At least as many as this window knows of: counting them all at each put would take milliseconds.
  let entries: number | null = null;
  const isFresh = ({ at }: CachedAnswer): boolean => clock.now() - at < limits().ttlMs;
  return {
    notice: database.notice,
    get: async (key) => {
      // Another window may have dropped or cleared what this one remembers.
      if (database.changed()) memory.clear();
      const found = memory.get(key) ?? (await stored(database, sql, key));
      if (found === null || !isFresh(found)) {
        memory.delete(key);
        return null;
      }
      memory.set(key, found);
      return found;
    },
    put: async (key, answer) => {
      const { maxEntries, ttlMs } = limits();
      await database.write(() => {
        sql.put.run(key, answer.at, JSON.stringify(answer));
        sql.expire.run(clock.now() - ttlMs);
        entries = entries === null ? countOf(sql) : entries + 1;
        if (entries > maxEntries) {
          sql.shrink.run(maxEntries);
          entries = countOf(sql);
        }
      });
    },
    drop: async (key) => {
      memory.delete(key);
      await database.write(() => sql.drop.run(key));
    },
    clear: async () => {
      memory.clear();
      const count = await database.write(() => Number(sql.clear.run().changes));
      // Deleted pages keep their bytes until they are overwritten: rewrite the file and empty its log.
      await database.outside('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
      await removeCopies(folder);
      return count;
    },
    close: () => database.close(),
  };
}

const memoryEntries = 200;

const cacheSchema: Schema = {
  name: 'cache',
  migrations: [
    `CREATE TABLE answers (key TEXT PRIMARY KEY, at INTEGER NOT NULL, answer TEXT NOT NULL) STRICT, WITHOUT ROWID;
     CREATE INDEX answers_by_age ON answers (at);`,
  ],
  probes: ['SELECT key FROM answers ORDER BY at DESC LIMIT 1'],
  salvage: null,
};

type Statements = ReturnType<typeof statements>;

function statements({ connection }: Database) {
  return {
    get: connection.prepare('SELECT answer FROM answers WHERE key = ?'),
    put: connection.prepare('INSERT OR REPLACE INTO answers VALUES (?, ?, ?)'),
    drop: connection.prepare('DELETE FROM answers WHERE key = ?'),
    clear: connection.prepare('DELETE FROM answers'),
    expire: connection.prepare('DELETE FROM answers WHERE at <= ?'),
    count: connection.prepare('SELECT count(*) AS entries FROM answers'),
    shrink: connection.prepare(`DELETE FROM answers WHERE key IN (
      SELECT key FROM answers ORDER BY at DESC LIMIT -1 OFFSET ?)`),
  };
}

function countOf(sql: Statements): number {
  return Number(sql.count.get()?.['entries']);
}

async function stored(database: Database, sql: Statements, key: string): Promise<CachedAnswer | null> {
  const row = await database.read(() => sql.get.get(key));
  return row === undefined ? null : (JSON.parse(String(row['answer'])) as CachedAnswer);
}

/** Damaged files that were set aside and backups hold answers, too. */
async function removeCopies(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^cache\.(damaged|format)-/.test(name)) await rm(join(folder, name), { force: true });
  }
}
