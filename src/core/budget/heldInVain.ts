import type { LedgerRow } from '../ledger.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';

/** What ended reservations held, and what of it was never owed: how much of the ceilings worst cases take up in vain. */
export interface HeldInVain {
  readonly held: NanoUsd;
  readonly inVain: NanoUsd;
}

/** The fold over reservations and what ended them; those still in force don't count yet. */
export function heldInVain(rows: Iterable<LedgerRow>): HeldInVain {
  const open = new Map<string, NanoUsd>();
  let [held, inVain] = [zeroUsd, zeroUsd];
  for (const row of rows) {
    if (row.type === 'reservation') open.set(row.reservationId, row.amount);
    if ((row.type !== 'attempt' && row.type !== 'write-off') || row.reservationId === null) continue;
    const amount = open.get(row.reservationId);
    if (amount === undefined) continue;
    open.delete(row.reservationId);
    held = addUsd(held, amount);
    inVain = addUsd(inVain, (amount - Math.min(amount, row.cost)) as NanoUsd);
  }
  return { held, inVain };
}
