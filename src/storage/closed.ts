import { TierwiseError } from '../core/errors.ts';
import { sqliteCode } from './busy.ts';

/** True for SQLITE_CORRUPT and SQLITE_NOTADB: the file is not what we wrote. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === 11 || code === 26;
}

/**
 * What the disk or SQLite said, as an error a person can act on; any other error comes back as it is.
 * Whoever meets it must not spend: what can't be recorded can't be bounded.
 */
export function storageClosed(error: unknown, path: string): unknown {
  const reason = closedBy(error);
  if (reason === null) return error;
  const { because, next } = causes[reason];
  return new TierwiseError('storage-closed', `${because} No paid call is made. (${path})`, { text: next });
}

const causes = {
  full: {
    because: 'The disk is full, so Tierwise can record nothing.',
    next: 'Free some space on the disk, then try again.',
  },
  denied: {
    because: 'Tierwise is not allowed to write to its storage.',
    next: 'Make the folder and the files in it writable, then reload the window.',
  },
  missing: {
    because: 'The storage of Tierwise could not be opened.',
    next: 'Check that the folder exists and can be written to, then reload the window.',
  },
  failing: {
    because: 'The disk reported an error while Tierwise was using its storage.',
    next: 'Check the disk, then reload the window.',
  },
  damaged: {
    because: 'The storage of Tierwise is damaged.',
    next: 'Reload the window: the damaged file is kept, and what can be read of it is carried over.',
  },
  closing: {
    because: 'The storage of Tierwise is closed because this window is closing.',
    next: 'Run the task again in a window that stays open.',
  },
  replaced: {
    because: 'The storage of Tierwise was moved or replaced while this window was using it.',
    next: 'Reload the window.',
  },
} as const;
type Cause = keyof typeof causes;

/** The file at our path is no longer the one that is open: writing to it would be accounting in the void. */
export class FileReplaced extends Error {}

const causeOfSqlite: Readonly<Record<number, Cause>> = {
  3: 'denied', // SQLITE_PERM
  8: 'denied', // SQLITE_READONLY
  10: 'failing', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'missing', // SQLITE_CANTOPEN
  23: 'denied', // SQLITE_AUTH
  26: 'damaged', // SQLITE_NOTADB
};

const causeOfSystem: Readonly<Record<string, Cause>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'missing',
  EISDIR: 'missing',
  EIO: 'failing',
  ERR_INVALID_STATE: 'closing', // node:sqlite, once the connection is closed
};

function closedBy(error: unknown): Cause | null {
  if (error instanceof FileReplaced) return 'replaced';
  const code = sqliteCode(error);
  if (code !== null) return causeOfSqlite[code] ?? null;
  const system = error instanceof Error && 'code' in error ? error.code : null;
  return typeof system === 'string' ? (causeOfSystem[system] ?? null) : null;
}
