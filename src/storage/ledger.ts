import { join } from 'node:path';

import type { Held, SpendState } from '../core/budget/ceilings.ts';
import type { SeenInput } from '../core/budget/seenInput.ts';
import { fits, refusalFor } from '../core/budget/refusal.ts';
import type {
  AlertRow,
  AttemptRow,
  LedgerRow,
  ReservationRow,
  StoredRow,
  WriteOffRow,
} from '../core/ledger.ts';
import { type DaySpend, endpointOf } from '../core/ledgerFold.ts';
import { TierwiseError } from '../core/errors.ts';
import { nanoUsd } from '../core/money.ts';
import type { Clock, Ledger } from '../engine/ports.ts';
import { storageClosed } from './closed.ts';
import { openDatabase } from './database.ts';
import { importInto } from './importInto.ts';
import { ledgerSchema } from './ledgerSchema.ts';
import { claimOwner, deadOwners, forgetOwner, isAlive, type Owner } from './owner.ts';
import { type LedgerCheck, refold } from './refold.ts';
import { openReportReader, type ReportReader } from './reportRows.ts';
import { bodyOf } from './rowShape.ts';
import { readRows, type RowQuery } from './rows.ts';

/**
 * The ledger on disk. Several windows may have it open at once. What is recorded survives the end of its process.
 * A power cut spares every paid reservation too, and may take back only what then makes us count more: an unsettled
 * reservation is written off in full.
 */
export interface StoredLedger extends Ledger {
  /** What the user should be told about opening it (a damaged file was set aside); null when all is well. */
  readonly notice: string | null;
  rows(query?: RowQuery): Promise<readonly StoredRow[]>;
  /** Appends a row unless one of its type and task is there, whichever window wrote it; says whether it did. */
  appendOnce(row: AlertRow): Promise<boolean>;
  /** What was spent from a day on, over all workspaces. */
  spendByDay(fromDay: string): Promise<readonly DaySpend[]>;
  /** Keeps another machine's rows for reports; those that are here already are left out. */
  importRows(rows: readonly LedgerRow[]): Promise<Imported>;
  /** Imported rows, with negative places: no place of this ledger's own. */
  importedRows(query?: Pick<RowQuery, 'fromDay' | 'toDay' | 'taskId'>): Promise<readonly StoredRow[]>;
  readonly report: ReportReader;
  /** True once after any window changed the ledger; cheap enough to ask every second. */
  changed(): Promise<boolean>;
  /** Charges the reservations of dead windows in full, once whoever asks; says how many. Runs at opening, too. */
  writeOffDead(): Promise<number>;
  /** Folds the whole ledger again and compares with the live state. */
  check(): Promise<LedgerCheck>;
}

export interface Imported {
  readonly added: number;
  /** Rows that this ledger has itself, or had imported before. */
  readonly known: number;
}

export interface OpenLedger extends StoredLedger {
  /** Reservations still in force are written off by the next opener. */
  close(): void;
}

/**
 * Opens `ledger.db` in the folder, making either where missing. Throws a TierwiseError `storage-closed` when it
 * can't be used: then nothing may be spent.
 */
export async function openLedger(folder: string, clock: Pick<Clock, 'now'>): Promise<OpenLedger> {
  const database = await openDatabase(folder, ledgerSchema);
  const owners = join(folder, 'owners');
  let owner: Owner;
  try {
    owner = claimOwner(owners);
  } catch (error) {
    database.close();
    throw storageClosed(error, owners);
  }
  const sql = statements(database.connection);

  const insert = (row: LedgerRow): void => {
    const holder = row.type === 'reservation' ? owner.id : null;
    sql.insert.run(row.at, row.day, row.type, row.taskId, row.workspace, holder, bodyOf(row));
  };
  const spendOf = (workspace: string | null, day: string, endpoint: string): SpendState => {
    const month = day.slice(0, 7);
    const sums = sql.spend.get({
      day,
      workspace: workspace ?? '',
      endpoint,
      from: `${month}-00`,
      to: `${month}-99`,
    }) as Sums;
    return {
      user: { day: held(sums.user_day, sums.user_day_held), month: held(sums.user, sums.user_held) },
      workspace: { day: held(sums.own_day, sums.own_day_held), month: held(sums.own, sums.own_held) },
      provider: { day: held(sums.at_day, sums.at_day_held), month: held(sums.at, sums.at_held) },
    };
  };

  const ledger: OpenLedger = {
    notice: database.notice,
    append: async (...rows) => {
      for (const row of rows) mustNotMoveMoney(row);
      await database.write(() => rows.forEach(insert));
    },
    reserve: async (row) => {
      const survives = row.amount > 0 ? 'power cut' : 'process';
      const short = await database.write(() => {
        const spend = spendOf(row.workspace, row.day, endpointOf(row.model));
        if (!fits(spend, row.ceilings, row.amount)) return spend;
        insert(row);
        return null;
      }, survives);
      // The sentence is made after the lock is given back.
      const refusal = short === null ? null : refusalFor(short, row.ceilings, row.amount);
      return refusal === null ? { granted: true } : { granted: false, refusal };
    },
    settle: (row) =>
      database.write(
        () => {
          const reserved = sql.reserved.get(row.reservationId) as Reserved | undefined;
          if (reserved === undefined) throw notInForce(row, sql.writtenOff.get(row.reservationId));
          insert(settledRow(row, reserved));
        },
        row.overran ? 'power cut' : 'process',
      ),
    spend: (workspace, day, endpoint = '') => database.read(() => spendOf(workspace, day, endpoint)),
    spentOn: (day, complexity) =>
      database.read(() => nanoUsd(Number(sql.spentOn.get(day, complexity)?.['spent'] ?? 0))),
    seenInput: () => database.read(() => sql.seenInput.all() as unknown as readonly SeenInput[]),
    rows: (query = {}) => readRows(database, query),
    appendOnce: (row) =>
      database.write(() => {
        if (sql.saidBefore.get(row.taskId, row.type) !== undefined) return false;
        insert(row);
        return true;
      }),
    spendByDay: (fromDay) =>
      database.read(() => sql.spendByDay.all(fromDay) as unknown as readonly DaySpend[]),
    importRows: (rows) => importInto(database, rows),
    importedRows: async (query = {}) => {
      const rows = await readRows(database, query, 'imported');
      return rows.map((row) => ({ ...row, seq: -row.seq }));
    },
    report: openReportReader(database),
    changed: () => Promise.resolve(database.changed()),
    writeOffDead: async () => {
      const holders = await database.read(() => sql.holders.all(owner.id) as { owner: string }[]);
      const dead = new Set(
        holders.map((holder) => holder.owner).filter((id) => id === '' || !isAlive(owners, id)),
      );
      let count = 0;
      for (const id of dead) {
        count += await database.write(() => {
          const left = sql.reservedBy.all(id) as unknown as Reserved[];
          for (const reserved of left) insert(writeOffRow(reserved, clock.now()));
          return left.length;
        });
      }
      for (const id of deadOwners(owners)) {
        const holds = await database.read(() => sql.reservedBy.all(id).length > 0);
        if (!holds) forgetOwner(owners, id);
      }
      return count;
    },
    check: () => refold(database.path),
    close: () => {
      database.close();
      owner.release();
    },
  };
  try {
    await ledger.writeOffDead();
    return ledger;
  } catch (error) {
    ledger.close();
    throw storageClosed(error, database.path);
  }
}

/** A reservation in force, with the row that made it. */
interface Reserved {
  readonly id: string;
  readonly day: string;
  readonly workspace: string | null;
  readonly task_id: string;
  readonly model: ReservationRow['model'];
  readonly amount: number;
}

/** Spent and reserved by the user, by one workspace (`own`), and `at` one endpoint, in a month and on one day of it. */
type Sums = Readonly<Record<`${'user' | 'own' | 'at'}${'' | '_day'}${'' | '_held'}`, number>>;

function statements(connection: Awaited<ReturnType<typeof openDatabase>>['connection']) {
  const sums = (amount: string, as: string): string => `
    ifnull(sum(${amount}), 0) AS user${as},
    ifnull(sum(${amount}) FILTER (WHERE day = :day), 0) AS user_day${as},
    ifnull(sum(${amount}) FILTER (WHERE workspace = :workspace), 0) AS own${as},
    ifnull(sum(${amount}) FILTER (WHERE workspace = :workspace AND day = :day), 0) AS own_day${as},
    ifnull(sum(${amount}) FILTER (WHERE endpoint = :endpoint), 0) AS at${as},
    ifnull(sum(${amount}) FILTER (WHERE endpoint = :endpoint AND day = :day), 0) AS at_day${as}`;
  const reserved = `
    SELECT id, r.day, l.workspace, l.task_id, l.model, r.amount FROM reservations r JOIN ledger l USING (seq)`;
  return {
    insert: connection.prepare(
      'INSERT INTO ledger (at, day, type, task_id, workspace, owner, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    spend: connection.prepare(`SELECT * FROM
      (SELECT ${sums('spent', '')} FROM spend_by_day WHERE day BETWEEN :from AND :to),
      (SELECT ${sums('amount', '_held')} FROM reservations WHERE day BETWEEN :from AND :to)`),
    spentOn: connection.prepare(`
      SELECT sum(amount) AS spent FROM ledger WHERE day = ? AND type = 'attempt' AND body ->> 'complexity' = ?`),
    seenInput: connection.prepare('SELECT * FROM seen_input ORDER BY model'),
    saidBefore: connection.prepare('SELECT seq FROM ledger WHERE task_id = ? AND type = ?'),
    spendByDay: connection.prepare(`
      SELECT day, nullif(workspace, '') AS workspace, endpoint, spent FROM spend_by_day
      WHERE day >= ? ORDER BY day, workspace, endpoint`),
    reserved: connection.prepare(`${reserved} WHERE id = ?`),
    // Both types are named because the index of what has ended is asked only then.
    writtenOff: connection.prepare(
      "SELECT seq FROM ledger WHERE reservation_id = ? AND type IN ('attempt', 'write-off') AND type = 'write-off'",
    ),
    reservedBy: connection.prepare(`${reserved} WHERE r.owner = ?`),
    holders: connection.prepare('SELECT DISTINCT owner FROM reservations WHERE owner <> ?'),
  };
}

function held(spent: number, reserved: number): Held {
  return { spent: nanoUsd(spent), reserved: nanoUsd(reserved) };
}

/** A bug, but where its owner was taken for dead: then the call has been charged already. */
function notInForce({ reservationId }: AttemptRow, writtenOff: unknown): Error {
  if (writtenOff === undefined) return new Error(`No reservation ${reservationId} is in force.`);
  return new TierwiseError(
    'storage-closed',
    'The storage of Tierwise ended while a model was answering, so the call was charged in full and its answer is not kept.',
    { text: 'Run the task again.' },
  );
}

/** Money moves by `reserve` and `settle` only. */
function mustNotMoveMoney(row: LedgerRow): void {
  const moves =
    row.type === 'reservation' ||
    row.type === 'write-off' ||
    (row.type === 'attempt' && (row.reservationId !== null || row.cost !== 0));
  if (moves) throw new Error(`A row of type ${row.type} can't be appended: reserve and settle it.`);
}

/** The attempt as it counts: on the day and in the workspace of its reservation, where the money was held. */
function settledRow(row: AttemptRow, reserved: Reserved): AttemptRow {
  if (nanoUsd(row.cost) < 0) throw new RangeError(`Not a cost: ${row.cost}`);
  const { day, workspace } = reserved;
  return { ...row, day, workspace, overran: row.cost > reserved.amount };
}

function writeOffRow({ id, day, workspace, task_id, model, amount }: Reserved, at: number): WriteOffRow {
  return {
    type: 'write-off',
    at,
    day,
    taskId: task_id,
    workspace,
    reservationId: id,
    model,
    cost: nanoUsd(amount),
  };
}
