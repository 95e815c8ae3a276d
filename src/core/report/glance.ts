/** What the status bar tells of the month, beside what is spent and reserved now. */
import { type HeldInVain, heldInVain } from '../budget/heldInVain.ts';
import type { LedgerRow } from '../ledger.ts';
import { type DaySpend, type Savings, savings } from '../ledgerFold.ts';
import type { ModelId } from '../models/model.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import { shifted } from './days.ts';

export interface Glance {
  /** What was spent in the last seven days, today's included. */
  readonly week: { readonly user: NanoUsd; readonly workspace: NanoUsd };
  /** Expected USD saved this month against the baseline model; null while nothing is known. */
  readonly savedUsd: number | null;
  readonly cache: Savings['cache'];
  /** What this month's reservations held, and what of it was never owed. */
  readonly heldInVain: HeldInVain;
  /** What the last request of the month has cost so far; null before the first. */
  readonly lastRequest: NanoUsd | null;
  readonly lastDecision: Decision | null;
}

export type Decision =
  | { readonly by: 'plan'; readonly models: readonly ModelId[]; readonly reason: string }
  /** At no cost: served again, or done by the language server. */
  | { readonly by: 'cache' | 'editor' };

/** From the month's rows in ledger order: at least those of types plan, reservation, attempt and write-off. */
export function glanceOf(
  rows: readonly LedgerRow[],
  spend: readonly DaySpend[],
  today: string,
  workspace: string | null,
): Glance {
  const { baseline, cache } = savings(rows);
  const from = shifted(today, -6);
  const week = spend.filter(({ day }) => day >= from && day <= today);
  const own = week.filter((sum) => sum.workspace === workspace);
  const decided = rows.findLast((row) => decisionOf(row) !== null);
  const last = rows.findLast((row) => row.type === 'plan' || row.type === 'attempt')?.taskId;
  const costs = rows.flatMap((row) =>
    row.taskId === last && (row.type === 'attempt' || row.type === 'write-off') ? [row.cost] : [],
  );
  return {
    week: { user: total(week), workspace: workspace === null ? zeroUsd : total(own) },
    savedUsd: baseline.tasks === 0 ? null : baseline.savedUsd,
    cache,
    heldInVain: heldInVain(rows),
    lastRequest: last === undefined ? null : addUsd(zeroUsd, ...costs),
    lastDecision: decided === undefined ? null : decisionOf(decided),
  };
}

function total(sums: readonly DaySpend[]): NanoUsd {
  return addUsd(zeroUsd, ...sums.map(({ spent }) => spent));
}

function decisionOf(row: LedgerRow): Decision | null {
  if (row.type === 'plan') return { by: 'plan', models: row.estimate.models, reason: row.reasons[0] ?? '' };
  return row.type === 'attempt' && row.source !== 'provider' ? { by: row.source } : null;
}
