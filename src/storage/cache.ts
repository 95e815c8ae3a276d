import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { LRUCache } from 'lru-cache';

import type { Kind } from '../core/task/task.ts';
import type { AnswerCache, CachedAnswer, Clock, StoredAnswer } from '../engine/ports.ts';
import { type Database, openDatabase, type Schema } from './database.ts';

/** Plain values, so that they can cross to the storage's thread. */
export interface CacheLimits {
  readonly maxEntries: number;
  /** Bytes of all answers on disk; no limit where absent. */
  readonly maxBytes?: number;
  /** The longest that any answer is kept. */
  readonly ttlMs: number;
  /** The longest that answers of a kind are served, where that is less. */
  readonly ttlByKind?: Partial<Readonly<Record<Kind, number>>>;
}

/** Answers kept on disk in a file of their own, so that they can be cleared without touching the ledger. */
export interface StoredCache extends AnswerCache {
  /** Answers to other instructions about the same code, the newest first. */
  like(about: string): Promise<readonly StoredAnswer[]>;
  /** Answers that may be examples to tasks of a family, the newest first. */
  solved(family: string): Promise<readonly StoredAnswer[]>;
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
  const memory = new LRUCache<string, CachedAnswer>({ maxSize: memoryBytes, sizeCalculation: sizeInMemory });
  // At least what this window knows of: summing it all up at each put would take milliseconds.
  let known: Held & { readonly puts: number } = { entries: 0, bytes: 0, puts: putsPerSum };
  const isFresh = ({ at, kind }: CachedAnswer): boolean => {
    const { ttlMs, ttlByKind } = limits();
    const own = kind === undefined ? undefined : ttlByKind?.[kind];
    return clock.now() - at < Math.min(ttlMs, own ?? ttlMs);
  };
  const fresh = (rows: readonly Readonly<Record<string, unknown>>[]): readonly StoredAnswer[] =>
    rows
      .map((row) => ({ key: String(row['key']), answer: answerIn(row) }))
      .filter(({ answer }) => isFresh(answer));
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
    like: async (about) => fresh(await database.read(() => sql.like.all(about, mostAlike))),
    solved: async (family) => fresh(await database.read(() => sql.solved.all(family, mostAlike))),
    put: async (key, answer) => {
      const { maxEntries, maxBytes = Infinity, ttlMs } = limits();
      const text = JSON.stringify(answer);
      await database.write(() => {
        sql.put.run(key, answer.at, text, text.length, answer.about ?? '', answer.family ?? '');
        sql.expire.run(clock.now() - ttlMs);
        // Other windows put answers, too: the sums are made again now and then.
        if (known.puts >= putsPerSum) known = { ...heldBy(sql), puts: 0 };
        else known = { entries: known.entries + 1, bytes: known.bytes + text.length, puts: known.puts + 1 };
        if (known.entries <= maxEntries && known.bytes <= maxBytes) return;
        // Some room beyond the next answer: in a full cache each put would walk over all of them.
        makeRoom(sql, leaving(maxEntries), leaving(maxBytes));
        known = { ...heldBy(sql), puts: 0 };
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

/** What answers in memory may take: a small part of the layer's 50 MB, for the few that are asked for again soon. */
const memoryBytes = 16_000_000;
/** Puts between two sums over the file. */
const putsPerSum = 50;
/** Answers on the same code, or of the same family, that are looked at for one that is similar. */
const mostAlike = 40;

/** A string takes up to two bytes a character; the rest of an answer is small. */
function sizeInMemory(answer: CachedAnswer): number {
  return 2 * answer.answer.length + 2_000;
}

const cacheSchema: Schema = {
  name: 'cache',
  migrations: [
    `CREATE TABLE answers (key TEXT PRIMARY KEY, at INTEGER NOT NULL, answer TEXT NOT NULL) STRICT, WITHOUT ROWID;
     CREATE INDEX answers_by_age ON answers (at);`,
    // The index by age holds the sizes, so that summing them reads no answer.
    `ALTER TABLE answers ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
     ALTER TABLE answers ADD COLUMN about TEXT NOT NULL DEFAULT '';
     UPDATE answers SET bytes = length(answer);
     DROP INDEX answers_by_age;
     CREATE INDEX answers_by_age ON answers (at, bytes);
     CREATE INDEX answers_by_code ON answers (about, at);`,
    `ALTER TABLE answers ADD COLUMN family TEXT NOT NULL DEFAULT '';
     CREATE INDEX answers_by_family ON answers (family, at) WHERE family != '';`,
  ],
  probes: ['SELECT key FROM answers ORDER BY at DESC LIMIT 1'],
  salvage: null,
};

type Statements = ReturnType<typeof statements>;

function statements({ connection }: Database) {
  return {
    get: connection.prepare('SELECT answer FROM answers WHERE key = ?'),
    like: connection.prepare(
      "SELECT key, answer FROM answers WHERE about = ? AND about != '' ORDER BY at DESC LIMIT ?",
    ),
    solved: connection.prepare(
      "SELECT key, answer FROM answers WHERE family = ? AND family != '' ORDER BY at DESC LIMIT ?",
    ),
    put: connection.prepare(
      'INSERT OR REPLACE INTO answers (key, at, answer, bytes, about, family) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    drop: connection.prepare('DELETE FROM answers WHERE key = ?'),
    clear: connection.prepare('DELETE FROM answers'),
    expire: connection.prepare('DELETE FROM answers WHERE at <= ?'),
    held: connection.prepare('SELECT count(*) AS entries, total(bytes) AS bytes FROM answers'),
    byAge: connection.prepare('SELECT at, bytes FROM answers ORDER BY at DESC'),
    dropSome: connection.prepare(
      'DELETE FROM answers WHERE key IN (SELECT key FROM answers ORDER BY at LIMIT ?)',
    ),
  };
}

/** What the file holds. */
interface Held {
  readonly entries: number;
  readonly bytes: number;
}

function heldBy(sql: Statements): Held {
  const row = sql.held.get();
  return { entries: Number(row?.['entries']), bytes: Number(row?.['bytes']) };
}

/** A limit less the fiftieth part that is freed at once. */
function leaving(limit: number): number {
  return Math.ceil(limit * 0.98);
}

/** Drops the oldest answers past either limit. */
function makeRoom(sql: Statements, maxEntries: number, maxBytes: number): void {
  let [kept, bytes, dropped] = [0, 0, 0];
  for (const row of sql.byAge.iterate()) {
    bytes += Number(row['bytes']);
    if (dropped === 0 && kept < maxEntries && bytes <= maxBytes) kept += 1;
    else dropped += 1;
  }
  sql.dropSome.run(dropped);
}

async function stored(database: Database, sql: Statements, key: string): Promise<CachedAnswer | null> {
  const row = await database.read(() => sql.get.get(key));
  return row === undefined ? null : answerIn(row);
}

function answerIn(row: Readonly<Record<string, unknown>>): CachedAnswer {
  return JSON.parse(String(row['answer'])) as CachedAnswer;
}

/** Damaged files that were set aside and backups hold answers, too. */
async function removeCopies(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^cache\.(damaged|format)-/.test(name)) await rm(join(folder, name), { force: true });
  }
}
