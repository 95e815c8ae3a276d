import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import { messageOverhead } from '../core/prompt/messageOverhead.ts';
import type { Schema } from './database.ts';
import { importedReportFormat, reportFormat } from './reportRows.ts';

/**
 * The ledger is one append-only table; `spend_by_day` and `reservations` are folds over it, kept by triggers in the
 * transaction that appends, so that they can't fall behind it. Amounts are nano-dollars.
 */
const firstFormat = `
  CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    type TEXT NOT NULL,
    task_id TEXT NOT NULL,
    workspace TEXT,
    owner TEXT,
    body TEXT NOT NULL,
    model TEXT AS (body ->> 'model') VIRTUAL,
    reservation_id TEXT AS (body ->> 'reservationId') VIRTUAL,
    amount INTEGER AS (coalesce(body ->> 'cost', body ->> 'amount')) VIRTUAL
  ) STRICT;
  CREATE INDEX ledger_by_task ON ledger (task_id);
  CREATE INDEX ledger_by_day ON ledger (day);
  CREATE UNIQUE INDEX reserved_once ON ledger (reservation_id) WHERE type = 'reservation';
  CREATE UNIQUE INDEX ended_once ON ledger (reservation_id) WHERE type IN ('attempt', 'write-off');

  CREATE TRIGGER ledger_keeps_rows BEFORE DELETE ON ledger
    BEGIN SELECT raise(ABORT, 'The ledger is append-only.'); END;
  CREATE TRIGGER ledger_keeps_values BEFORE UPDATE ON ledger
    BEGIN SELECT raise(ABORT, 'The ledger is append-only.'); END;

  CREATE TABLE spend_by_day (
    day TEXT NOT NULL,
    workspace TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    spent INTEGER NOT NULL,
    PRIMARY KEY (day, workspace, endpoint)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reservations (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    owner TEXT NOT NULL,
    day TEXT NOT NULL,
    workspace TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    amount INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER fold_reservation AFTER INSERT ON ledger WHEN NEW.type = 'reservation' BEGIN
    INSERT INTO reservations VALUES (
      NEW.reservation_id, NEW.seq, ifnull(NEW.owner, ''), NEW.day, ifnull(NEW.workspace, ''),
      substr(NEW.model, 1, max(0, instr(NEW.model, '/') - 1)), NEW.amount
    );
  END;
  CREATE TRIGGER fold_end AFTER INSERT ON ledger WHEN NEW.type IN ('attempt', 'write-off') BEGIN
    DELETE FROM reservations WHERE id = NEW.reservation_id;
    INSERT INTO spend_by_day
      SELECT NEW.day, ifnull(NEW.workspace, ''), substr(NEW.model, 1, max(0, instr(NEW.model, '/') - 1)), NEW.amount
      WHERE NEW.amount > 0
      ON CONFLICT DO UPDATE SET spent = spent + excluded.spent;
  END;
`;

/** What attempts show of each model's tokenizer (see `seenInput`, the same fold in core): nothing was counted before. */
const seenInputFormat = `
  CREATE TABLE seen_input (
    model TEXT PRIMARY KEY,
    calls INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    reported INTEGER NOT NULL,
    most REAL NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER fold_seen_input AFTER INSERT ON ledger
    WHEN NEW.type = 'attempt' AND NEW.body ->> 'countedTokens' > 0 AND NEW.body ->> '$.usage.input' IS NOT NULL
  BEGIN
    INSERT INTO seen_input
      SELECT NEW.model, 1, counted, reported, 1.0 * reported / counted FROM (
        SELECT NEW.body ->> 'countedTokens' AS counted,
          (NEW.body ->> '$.usage.input') + (NEW.body ->> '$.usage.cacheRead') + (NEW.body ->> '$.usage.cacheWrite')
            - ${messageOverhead} AS reported)
      WHERE reported > 0
      ON CONFLICT DO UPDATE SET
        calls = calls + 1,
        counted = counted + excluded.counted,
        reported = reported + excluded.reported,
        most = max(most, excluded.most);
  END;
`;

/**
 * Rows of other machines' exports, for reports only: what was spent there is under that machine's ceilings, so no fold
 * here counts them (law 1). Each row once, by what it holds.
 */
const importedFormat = `
  CREATE TABLE imported (
    seq INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    type TEXT NOT NULL,
    task_id TEXT NOT NULL,
    workspace TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX imported_by_day ON imported (day);
  CREATE TRIGGER imported_keeps_rows BEFORE DELETE ON imported
    BEGIN SELECT raise(ABORT, 'The ledger is append-only.'); END;
  CREATE TRIGGER imported_keeps_values BEFORE UPDATE ON imported
    BEGIN SELECT raise(ABORT, 'The ledger is append-only.'); END;
`;

export const ledgerSchema: Schema = {
  name: 'ledger',
  migrations: [firstFormat, seenInputFormat, importedFormat, reportFormat, importedReportFormat],
  probes: [
    'SELECT * FROM ledger ORDER BY seq DESC LIMIT 1',
    'SELECT sum(spent) FROM spend_by_day',
    'SELECT sum(amount) FROM reservations',
    'SELECT max(most) FROM seen_input',
    'SELECT max(seq) FROM imported',
    'SELECT narrow FROM ledger INDEXED BY ledger_for_report ORDER BY seq DESC LIMIT 1',
    'SELECT narrow FROM imported INDEXED BY imported_for_report ORDER BY seq DESC LIMIT 1',
  ],
  salvage,
};

/** Carries over every row that can still be read, from both ends towards the damage; the triggers fold them again. */
function salvage(damagedPath: string, into: DatabaseSync): string {
  if (!existsSync(damagedPath)) return '';
  let carried = 0;
  const columns = 'seq, at, day, type, task_id, workspace, owner, body';
  const insert = into.prepare(`INSERT OR IGNORE INTO ledger (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const damaged = new DatabaseSync(damagedPath, { readOnly: true, defensive: false });
  into.exec('BEGIN IMMEDIATE');
  try {
    // Without this SQLite reads nothing of a file that was cut off.
    damaged.exec('PRAGMA writable_schema = ON');
  } catch {
    // Not a database at all: nothing below can be read either.
  }
  for (const order of ['ASC', 'DESC']) {
    try {
      for (const row of damaged.prepare(`SELECT ${columns} FROM ledger ORDER BY seq ${order}`).iterate()) {
        if (insert.run(...Object.values(row)).changes === 0) break;
        carried += 1;
      }
    } catch {
      // From this end no further: what lies beyond is read from the other end, or lost.
    }
  }
  carryImported(damaged, into);
  into.exec('COMMIT');
  damaged.close();
  return carried > 0
    ? `${carried} of its rows could be read and were carried over; spending that was recorded in others is no longer counted.`
    : 'None of its rows could be read, so earlier spending is no longer counted.';
}

/** What was imported can be imported again: as much of it as can be read comes along. */
function carryImported(damaged: DatabaseSync, into: DatabaseSync): void {
  const columns = 'identity, at, day, type, task_id, workspace, body';
  try {
    const insert = into.prepare(`INSERT OR IGNORE INTO imported (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    for (const row of damaged.prepare(`SELECT ${columns} FROM imported ORDER BY seq`).iterate())
      insert.run(...Object.values(row));
  } catch {
    // Damaged here, too, or written before there were imports.
  }
}
