import { setImmediate as nextTurn } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';

import { seenInput, type SeenInput } from '../core/budget/seenInput.ts';
import type { AttemptRow } from '../core/ledger.ts';
import { endpointOf, type MoneyRow, reservationsInForce, spendByDay } from '../core/ledgerFold.ts';
import { formatUsd, nanoUsd } from '../core/money.ts';
import { busyTimeoutMs, whenFree } from './busy.ts';
import { storageClosed } from './closed.ts';

/** What a refold found: an empty list of differences when the live state is what the ledger adds up to. */
export interface LedgerCheck {
  /** Rows of the ledger, of every type. */
  readonly rows: number;
  /** One plain sentence each. */
  readonly differences: readonly string[];
}

/**
 * Folds the whole ledger again, with the folds of core rather than the triggers that keep the live state, and compares
 * the two as they stand at one moment. Other windows go on meanwhile.
 */
export async function refold(path: string): Promise<LedgerCheck> {
  const connection = new DatabaseSync(path, { readOnly: true, timeout: busyTimeoutMs });
  try {
    await whenFree(() => {
      if (!connection.isTransaction) connection.exec('BEGIN');
      connection.prepare('SELECT count(*) FROM reservations').get();
    });
    const rows = await moneyRows(connection);
    const count = Number(connection.prepare('SELECT count(*) AS rows FROM ledger').get()?.['rows']);
    return {
      rows: count,
      differences: [
        ...unfounded(rows),
        ...compare('spending', refoldedSpend(rows), live(connection, liveSpend)),
        ...compare('reservations', refoldedReservations(rows), live(connection, liveReservations)),
        ...(await compareSeenInput(connection)),
      ],
    };
  } catch (error) {
    throw storageClosed(error, path);
  } finally {
    connection.close();
  }
}

const pageSize = 2000;

async function moneyRows(connection: DatabaseSync): Promise<readonly MoneyRow[]> {
  const page = connection.prepare(`
    SELECT seq, type, day, workspace, model, reservation_id AS reservationId, amount, amount AS cost
    FROM ledger WHERE seq > ? AND type IN ('reservation', 'attempt', 'write-off') ORDER BY seq LIMIT ${pageSize}`);
  const rows: (MoneyRow & { readonly seq: number })[] = [];
  for (;;) {
    const next = page.all(rows.at(-1)?.seq ?? 0) as unknown as typeof rows;
    rows.push(...next);
    if (next.length < pageSize) return rows;
    await nextTurn();
  }
}

/** Ends of reservations that were never made, or that count elsewhere than their reservation. */
function unfounded(rows: readonly MoneyRow[]): readonly string[] {
  const made = new Map<string, MoneyRow>();
  const found: string[] = [];
  for (const row of rows) {
    if (row.type === 'reservation') made.set(row.reservationId, row);
    else if (row.reservationId !== null) {
      const reservation = made.get(row.reservationId);
      if (reservation === undefined)
        found.push(`Reservation ${row.reservationId} was ended but never made, or ended twice.`);
      else if (reservation.day !== row.day || reservation.workspace !== row.workspace)
        found.push(`Reservation ${row.reservationId} ended on another day or in another workspace.`);
      made.delete(row.reservationId);
    }
  }
  return found;
}

/** Amounts by what they are for, so that two states can be compared line by line. */
type Amounts = ReadonlyMap<string, number>;

function refoldedSpend(rows: readonly MoneyRow[]): Amounts {
  return new Map(
    spendByDay(rows).map((sum) => [keyOf(sum.day, sum.workspace ?? '', sum.endpoint), sum.spent]),
  );
}

function refoldedReservations(rows: readonly MoneyRow[]): Amounts {
  return new Map(
    reservationsInForce(rows).map(({ reservationId, day, workspace, model, amount }) => [
      keyOf(day, workspace ?? '', endpointOf(model), reservationId),
      amount,
    ]),
  );
}

const liveSpend = 'SELECT day, workspace, endpoint, NULL AS id, spent AS amount FROM spend_by_day';
const liveReservations = 'SELECT day, workspace, endpoint, id, amount FROM reservations';

function live(connection: DatabaseSync, sql: string): Amounts {
  const found = connection.prepare(sql).all() as unknown as LiveAmount[];
  return new Map(
    found.map(({ day, workspace, endpoint, id, amount }) => [
      id === null ? keyOf(day, workspace, endpoint) : keyOf(day, workspace, endpoint, id),
      amount,
    ]),
  );
}

interface LiveAmount {
  readonly day: string;
  readonly workspace: string;
  readonly endpoint: string;
  readonly id: string | null;
  readonly amount: number;
}

/** What was learned of tokenizers, compared model by model. */
async function compareSeenInput(connection: DatabaseSync): Promise<readonly string[]> {
  const page = connection.prepare(`
    SELECT seq, body FROM ledger WHERE seq > ? AND type = 'attempt' AND body ->> 'countedTokens' > 0
    ORDER BY seq LIMIT ${pageSize}`);
  const attempts: AttemptRow[] = [];
  for (let after = 0; ;) {
    const next = page.all(after) as unknown as { seq: number; body: string }[];
    for (const { body } of next) attempts.push(JSON.parse(body) as AttemptRow);
    after = next.at(-1)?.seq ?? after;
    if (next.length < pageSize) break;
    await nextTurn();
  }
  const refolded = new Map(seenInput(attempts).map((seen) => [seen.model, seen]));
  const kept = connection.prepare('SELECT * FROM seen_input').all() as unknown as SeenInput[];
  const state = new Map(kept.map((seen) => [seen.model, seen]));
  return [...new Set([...refolded.keys(), ...state.keys()])]
    .filter((model) => {
      const [a, b] = [refolded.get(model), state.get(model)];
      return (
        a?.calls !== b?.calls ||
        a?.counted !== b?.counted ||
        a?.reported !== b?.reported ||
        a?.most !== b?.most
      );
    })
    .map((model) => `What was learned of the tokenizer of ${model} is not what its attempts show.`);
}

function keyOf(...parts: readonly string[]): string {
  return parts.map((part) => (part === '' ? 'none' : part)).join(' · ');
}

function compare(what: string, refolded: Amounts, state: Amounts): readonly string[] {
  return [...new Set([...refolded.keys(), ...state.keys()])]
    .filter((key) => refolded.get(key) !== state.get(key))
    .map((key) => {
      const [owed, shown] = [refolded.get(key) ?? 0, state.get(key) ?? 0];
      return `The ${what} of ${key} add up to ${formatUsd(nanoUsd(owed))}, but ${formatUsd(nanoUsd(shown))} is counted.`;
    });
}
