/** What the user should be told once: a ceiling that comes near, a day far off the usual, a model that changed. */
import type { BindingCeilings, SpendState } from '../budget/ceilings.ts';
import type { NextStep } from '../errors.ts';
import type { LedgerRow } from '../ledger.ts';
import type { DaySpend } from '../ledgerFold.ts';

export const alertKinds = ['ceiling', 'unusual-spend', 'price', 'acceptance', 'forecast'] as const;
export type AlertKind = (typeof alertKinds)[number];

export interface Alert {
  /** Names what is said and for which period: said once over all windows, and never again after a restart. */
  readonly key: string;
  readonly kind: AlertKind;
  readonly level: 'information' | 'warning';
  readonly sentence: string;
  readonly next: NextStep;
}

export interface AlertInput {
  /** The user's local day. */
  readonly today: string;
  /** Names the workspace in keys; null without one. */
  readonly workspace: string | null;
  readonly state: Pick<SpendState, 'user' | 'workspace'>;
  readonly ceilings: BindingCeilings;
  readonly spend: readonly DaySpend[];
  /** Rows of the last weeks in ledger order: at least those of types attempt, verdict and outcome. */
  readonly rows: readonly LedgerRow[];
}

/** Everything that is worth saying now, whether it was said before or not; the most urgent first. */
export declare function alertsOf(input: AlertInput): readonly Alert[];
