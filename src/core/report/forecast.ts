/** What the month is likely to come to. */
import type { Ceiling } from '../budget/ceilings.ts';
import type { DaySpend } from '../ledgerFold.ts';
import type { NanoUsd } from '../money.ts';
import type { Interval } from './interval.ts';

export interface MonthForecast {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly spent: NanoUsd;
  /** Days after today. */
  readonly daysLeft: number;
  /** What the whole month is likely to come to, USD; null while there are too few days to tell. */
  readonly wholeUsd: Interval | null;
  /** How many days the forecast rests on. */
  readonly basedOnDays: number;
  readonly ceiling: Ceiling;
  /** Whether the month's ceiling would be reached at this pace. Nothing is ever spent past it. */
  readonly reachesCeiling: 'no' | 'perhaps' | 'likely' | 'reached';
  /** The day on which the ceiling would be reached, `YYYY-MM-DD`; null where it would not. */
  readonly reachedOn: string | null;
  readonly sentence: string;
}

/** From the spending of past days, today's in part; `today` is the user's local day. */
export declare function forecastMonth(
  spend: readonly DaySpend[],
  today: string,
  ceiling: Ceiling,
): MonthForecast;
