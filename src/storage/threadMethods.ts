/** What the storage's thread can be asked, and how questions and answers cross to it. */
import { type ErrorCode, type NextStep, TierwiseError } from '../core/errors.ts';
import type { AlertRow, AttemptRow, LedgerRow, ReservationRow } from '../core/ledger.ts';
import type { CachedAnswer } from '../engine/ports.ts';
import type { ReportQuery } from '../core/report/selection.ts';
import type { TaskQuery } from '../core/report/taskPages.ts';
import type { Complexity } from '../core/task/profile.ts';
import { type CacheLimits, openCache, type StoredCache } from './cache.ts';
import { openInsights } from './insights.ts';
import { openLedger, type StoredLedger } from './ledger.ts';
import type { RowQuery } from './rows.ts';

export type ThreadMethods = ReturnType<typeof threadMethods>;

export interface Call {
  readonly id: number;
  readonly method: keyof ThreadMethods;
  readonly args: readonly unknown[];
}

export type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: SentError };

/** Each method's arguments and result can be cloned. Files are opened when they are first asked for, not before. */
export function threadMethods(folder: string) {
  const clock = { now: () => Date.now() };
  const ledger = kept(() => openLedger(folder, clock));
  let limits: CacheLimits = { maxEntries: 0, ttlMs: 0 };
  const cache = kept(() => openCache(folder, () => limits, clock));
  const limitedCache = async (now: CacheLimits): Promise<StoredCache> => {
    limits = now;
    return cache.open();
  };
  return {
    openLedger: async () => (await ledger.open()).notice,
    append: async (rows: readonly LedgerRow[]) => (await ledger.open()).append(...rows),
    reserve: async (row: ReservationRow) => (await ledger.open()).reserve(row),
    settle: async (row: AttemptRow) => (await ledger.open()).settle(row),
    spend: async (...of: Parameters<StoredLedger['spend']>) => (await ledger.open()).spend(...of),
    spentOn: async (day: string, complexity: Complexity) => (await ledger.open()).spentOn(day, complexity),
    seenInput: async () => (await ledger.open()).seenInput(),
    rows: async (query: RowQuery) => (await ledger.open()).rows(query),
    appendOnce: async (row: AlertRow) => (await ledger.open()).appendOnce(row),
    spendByDay: async (fromDay: string) => (await ledger.open()).spendByDay(fromDay),
    importRows: async (rows: readonly LedgerRow[]) => (await ledger.open()).importRows(rows),
    importedRows: async (query: RowQuery) => (await ledger.open()).importedRows(query),
    reportModel: async (query: ReportQuery) => (await ledger.open()).report.model(query),
    reportTasks: async (query: TaskQuery) => (await ledger.open()).report.tasks(query),
    changed: async () => (await ledger.open()).changed(),
    writeOffDead: async () => (await ledger.open()).writeOffDead(),
    check: async () => (await ledger.open()).check(),
    ...openInsights(ledger.open),
    openCache: async (now: CacheLimits) => (await limitedCache(now)).notice,
    get: async (now: CacheLimits, key: string) => (await limitedCache(now)).get(key),
    like: async (now: CacheLimits, about: string) => (await limitedCache(now)).like(about),
    solved: async (now: CacheLimits, family: string) => (await limitedCache(now)).solved(family),
    put: async (now: CacheLimits, key: string, answer: CachedAnswer) =>
      (await limitedCache(now)).put(key, answer),
    drop: async (now: CacheLimits, key: string) => (await limitedCache(now)).drop(key),
    clear: async (now: CacheLimits) => (await limitedCache(now)).clear(),
    close: async () => {
      await Promise.all([ledger.close(), cache.close()]);
    },
  };
}

/** Opens once; a failed try is not kept, so that a freed disk can be tried again. */
function kept<T extends { close(): void }>(open: () => Promise<T>) {
  let opened: Promise<T> | null = null;
  return {
    open: (): Promise<T> => {
      opened ??= open().catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return opened;
    },
    close: async (): Promise<void> => (await opened?.catch(() => null))?.close(),
  };
}

/** An error's class doesn't survive the way between threads; what it says must. */
export interface SentError {
  /** Null for a bug. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly next: NextStep | null;
  readonly stack: string | undefined;
}

export function sentError(error: unknown): SentError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const known = error instanceof TierwiseError ? error : null;
  return { code: known?.code ?? null, message, next: known?.next ?? null, stack };
}

export function receivedError({ code, message, next, stack }: SentError): Error {
  const error = code === null ? new Error(message) : new TierwiseError(code, message, next);
  if (stack !== undefined) error.stack = stack;
  return error;
}
