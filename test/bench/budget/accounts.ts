/** An account of the ledger that shares nothing with the code it judges: it reads rows and adds up. */
import type { BindingCeilings } from '../../../src/core/budget/ceilings.ts';
import type { StoredRow } from '../../../src/core/ledger.ts';
import type { JournalLine } from './worker.ts';

export interface Accounts {
  /** The most by which spent and reserved together ever passed a ceiling, in nano-USD. */
  readonly overspend: number;
  /** What a window was told is done and the ledger doesn't know, and reservations that never ended. */
  readonly lostRows: number;
  readonly doubleSettlements: number;
  /** Spent of each day's ceiling, 0..1, averaged over the days. */
  readonly usableShare: number;
}

export function account(
  rows: readonly StoredRow[],
  journal: readonly JournalLine[],
  ceilings: BindingCeilings,
): Accounts {
  const held = new Map<string, number>();
  const spentByDay = new Map<string, number>();
  const open = new Map<string, { readonly amount: number; readonly places: readonly Place[] }>();
  const ended = new Map<string, number>();
  let [overspend, doubleSettlements] = [0, 0];
  const change = (places: readonly Place[], amount: number): void => {
    for (const { name, ceiling } of places) {
      const now = (held.get(name) ?? 0) + amount;
      held.set(name, now);
      overspend = Math.max(overspend, now - ceiling);
    }
  };
  for (const row of rows) {
    if (row.type === 'reservation') {
      const places = placesOf(row, ceilings);
      open.set(row.reservationId, { amount: row.amount, places });
      change(places, row.amount);
    } else if ((row.type === 'attempt' || row.type === 'write-off') && row.reservationId !== null) {
      const reservation = open.get(row.reservationId);
      if (ended.has(row.reservationId) || reservation === undefined) doubleSettlements += 1;
      else change(reservation.places, row.cost - reservation.amount);
      ended.set(row.reservationId, row.cost);
      spentByDay.set(row.day, (spentByDay.get(row.day) ?? 0) + row.cost);
    }
  }
  const lostRows = [
    ...journal.filter(([what, , id]) => what === 'G' && !open.has(id)),
    ...journal.filter(([what, , id, cost]) => what === 'S' && ended.get(id) !== cost),
    ...[...open.keys()].filter((id) => !ended.has(id)),
  ].length;
  const shares = [...spentByDay.values()].map((spent) => spent / limit(ceilings.user.day));
  const usableShare = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { overspend, lostRows, doubleSettlements, usableShare };
}

/** Something that a ceiling limits: a day or month of the user or of a workspace. */
interface Place {
  readonly name: string;
  readonly ceiling: number;
}

function placesOf({ day, workspace }: StoredRow, ceilings: BindingCeilings): readonly Place[] {
  const month = day.slice(0, 7);
  return [
    { name: day, ceiling: limit(ceilings.user.day) },
    { name: month, ceiling: limit(ceilings.user.month) },
    { name: `${day} ${workspace}`, ceiling: limit(ceilings.workspace.day) },
    { name: `${month} ${workspace}`, ceiling: limit(ceilings.workspace.month) },
  ];
}

function limit(ceiling: BindingCeilings['user']['day']): number {
  return ceiling === 'unlimited' ? Infinity : ceiling;
}
