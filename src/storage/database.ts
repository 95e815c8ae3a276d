import { mkdirSync, statSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

import { TierwiseError } from '../core/errors.ts';
import { busyTimeoutMs, whenFree } from './busy.ts';
import { FileReplaced, isDamage, storageClosed } from './closed.ts';
import { withLock } from './fileLock.ts';
import { setAside } from './setAside.ts';

/** What a file holds. */
export interface Schema {
  /** The file's name, without `.db`. */
  readonly name: string;
  /** The SQL that leads from each version to the next; the version is their number. Only ever add to the end. */
  readonly migrations: readonly string[];
  /** Cheap queries that touch what will be needed: a file that can't answer them is damaged. */
  readonly probes: readonly string[];
  /** Copies what can still be read of a damaged file; answers a sentence that says what was carried over. */
  readonly salvage: ((damagedPath: string, into: DatabaseSync) => string) | null;
}

/** Surviving a power cut means waiting for the disk. */
export type Survives = 'process' | 'power cut';

export interface Database {
  readonly path: string;
  readonly connection: DatabaseSync;
  /** What the user should be told about opening it; null when all is well. */
  readonly notice: string | null;
  /** Runs queries that see one state of the file. */
  read<T>(queries: () => T): Promise<T>;
  /**
   * Runs changes in one transaction, which nobody else's can interleave; all or nothing when it throws. They survive
   * the end of this process at once; a power cut only when that is asked for, or soon after.
   */
  write<T>(changes: () => T, survives?: Survives): Promise<T>;
  /** Runs SQL that no transaction may hold, such as VACUUM. */
  outside(sql: string): Promise<void>;
  /** True once after any connection, this one included, committed a change. */
  changed(): boolean;
  close(): void;
}

/**
 * Opens a database file, making it where missing, and brings it to the newest version; a backup is kept before a
 * migration. A damaged file is renamed, kept and said in the notice. Throws a TierwiseError `storage-closed` when the
 * file can't be used.
 */
export async function openDatabase(folder: string, schema: Schema): Promise<Database> {
  const path = join(folder, `${schema.name}.db`);
  try {
    mkdirSync(folder, { recursive: true });
    // One opener at a time: nobody sees a file half migrated or half repaired.
    return await withLock(join(folder, `${schema.name}.opening.lock`), async () => {
      try {
        return database(path, await connect(path, schema), null);
      } catch (error) {
        if (!isDamage(error)) throw error;
        return database(path, ...(await replace(path, schema)));
      }
    });
  } catch (error) {
    throw storageClosed(error, path);
  }
}

async function connect(path: string, schema: Schema): Promise<DatabaseSync> {
  const connection = new DatabaseSync(path, { timeout: busyTimeoutMs });
  try {
    await whenFree(() => connection.exec('PRAGMA journal_mode = WAL'));
    connection.exec(`
      PRAGMA synchronous = NORMAL;
      PRAGMA recursive_triggers = ON;
      PRAGMA secure_delete = ON;
      PRAGMA journal_size_limit = 16000000;
    `);
    if (isSuspect(path)) await checkPages(connection, path);
    await migrate(connection, path, schema);
    await whenFree(() => {
      for (const probe of schema.probes) connection.prepare(probe).all();
    });
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function migrate(connection: DatabaseSync, path: string, schema: Schema): Promise<void> {
  const version = await whenFree(() => versionOf(connection));
  const newest = schema.migrations.length;
  if (version === newest) return;
  if (version > newest) {
    throw new TierwiseError(
      'storage-closed',
      `The storage was written by a newer version of Tierwise (format ${version}; this one knows ${newest}). No paid call is made.`,
      { text: 'Update Tierwise, then reload the window.' },
    );
  }
  if (version > 0) {
    await checkPages(connection, path);
    const kept = path.replace(/\.db$/, `.format-${version}.backup.db`);
    await backup(connection, `${kept}.part`);
    await rename(`${kept}.part`, kept);
  }
  await whenFree(() =>
    transaction(connection, () => {
      for (const step of schema.migrations.slice(version)) connection.exec(step);
      connection.exec(`PRAGMA user_version = ${newest}`);
    }),
  );
}

function versionOf(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** Reads every page: slow on a large file, so done only before a migration and after damage was met. */
async function checkPages(connection: DatabaseSync, path: string): Promise<void> {
  const found = await whenFree(() => connection.prepare('PRAGMA quick_check(1)').get()?.['quick_check']);
  if (found !== 'ok') throw Object.assign(new Error(`Damaged: ${String(found)}`), { errcode: 11 });
  await rm(suspectMark(path), { force: true });
}

/** Puts a new file in a damaged one's place, with what could still be read of it. */
async function replace(path: string, schema: Schema): Promise<[DatabaseSync, string]> {
  const kept = await setAside(path);
  await rm(suspectMark(path), { force: true });
  const connection = await connect(path, schema);
  const carried = schema.salvage?.(kept, connection) ?? '';
  return [connection, `The file ${path} was damaged. It is kept as ${kept}. ${carried}`.trimEnd()];
}

function database(path: string, connection: DatabaseSync, notice: string | null): Database {
  const file = fileNumber(path);
  let [ownChange, version] = [false, dataVersion(connection)];
  const closed = (error: unknown): never => {
    throw storageClosed(error, path);
  };
  const run = async <T>(step: () => T): Promise<T> => {
    try {
      return await whenFree(step);
    } catch (error) {
      // The next opener reads every page before it trusts the file again.
      if (isDamage(error)) await writeFile(suspectMark(path), '').catch(() => undefined);
      return closed(error);
    }
  };
  return {
    path,
    connection,
    notice,
    read: (queries) => run(() => transaction(connection, queries, 'DEFERRED')),
    write: async (changes, survives = 'process') => {
      const result = await run(() => {
        if (fileNumber(path) !== file) throw new FileReplaced();
        try {
          return transaction(connection, changes);
        } finally {
          ownChange = true;
        }
      });
      if (survives === 'power cut') await flush(`${path}-wal`).catch(closed);
      return result;
    },
    outside: (sql) => run(() => connection.exec(sql)),
    changed: () => {
      const before = version;
      version = dataVersion(connection);
      const changed = ownChange || version !== before;
      ownChange = false;
      return changed;
    },
    close: () => {
      if (connection.isOpen) connection.close();
    },
  };
}

/**
 * Waits for the disk after giving the lock back, where SQLite (`PRAGMA synchronous = FULL`) would keep others out. A commit
 * is in the log; what was written back meanwhile is on the disk already, because the log is flushed before that.
 */
async function flush(log: string): Promise<void> {
  const file = await open(log, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

function transaction<T>(connection: DatabaseSync, step: () => T, mode = 'IMMEDIATE'): T {
  connection.exec(`BEGIN ${mode}`);
  try {
    const result = step();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has rolled back by itself after a full disk or an I/O error.
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function dataVersion(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA data_version').get()?.['data_version']);
}

/** Tells one file from another at the same path. */
function fileNumber(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

function isSuspect(path: string): boolean {
  return statSync(suspectMark(path), { throwIfNoEntry: false }) !== undefined;
}

function suspectMark(path: string): string {
  return `${path}.suspect`;
}
