import type { LedgerRow, StoredRow } from '../core/ledger.ts';
import type { Clock, Ledger } from '../engine/ports.ts';
import type { LedgerCheck } from './refold.ts';

/** Which rows to read; all conditions hold together. Rows come in ledger order. */
export interface RowQuery {
  /** Only rows after this place in the ledger: how to read page by page, or only what is new. */
  readonly afterSeq?: number;
  /** First and last calendar day, `YYYY-MM-DD`, both included. */
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly taskId?: string;
  readonly types?: readonly LedgerRow['type'][];
  readonly limit?: number;
}

/** The ledger on disk. Several windows may have it open at once. */
export interface StoredLedger extends Ledger {
  /** What the user should be told about opening it (a damaged file was set aside); null when all is well. */
  readonly notice: string | null;
  rows(query?: RowQuery): Promise<readonly StoredRow[]>;
  /** True once after any window changed the ledger; cheap enough to ask every second. */
  changed(): boolean;
  /** Charges the reservations of dead windows in full, once whoever asks; says how many. Runs at opening, too. */
  writeOffDead(): Promise<number>;
  /** Folds the whole ledger again and compares with the live state. */
  check(): Promise<LedgerCheck>;
  /** Reservations still in force are written off by the next opener. */
  close(): void;
}

/**
 * Opens `ledger.db` in the folder, making either where missing. Throws a TierwiseError `storage-closed` when it
 * can't be used: then nothing may be spent.
 */
export function openLedger(_folder: string, _clock: Clock): Promise<StoredLedger> {
  return Promise.reject(new Error('The ledger has no storage yet.'));
}
