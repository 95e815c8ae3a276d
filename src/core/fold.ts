/** The whole state that follows from the ledger, in one place. */
import { type HeldInVain, heldInVain } from './budget/heldInVain.ts';
import type { LedgerRow } from './ledger.ts';
import {
  type DaySpend,
  type Reserved,
  reservationsInForce,
  type Savings,
  savings,
  spendByDay,
  type WastedCost,
  wastedCost,
} from './ledgerFold.ts';
import type { Experience } from './routing/experience.ts';
import { foldExperience, type FoldOptions } from './routing/fold.ts';

/** What rows add up to in money. */
export interface AccountFold {
  readonly spend: readonly DaySpend[];
  /** Those still in force. */
  readonly reservations: readonly Reserved[];
  readonly savings: Savings;
  readonly wasted: WastedCost;
  readonly heldInVain: HeldInVain;
}

/** Everything that rows add up to. */
export interface LedgerFold extends AccountFold {
  readonly experience: Experience;
}

/** Folds rows, in ledger order. The same rows give the same sums, to the bit (law 8). */
export function fold(rows: readonly LedgerRow[], options: FoldOptions): LedgerFold {
  return { ...foldAccounts(rows), experience: foldExperience(rows, options) };
}

/** The accounts alone. */
export function foldAccounts(rows: readonly LedgerRow[]): AccountFold {
  return {
    spend: spendByDay(rows),
    reservations: reservationsInForce(rows),
    savings: savings(rows),
    wasted: wastedCost(rows),
    heldInVain: heldInVain(rows),
  };
}
