/** What the month is likely to come to. */
import type { Ceiling } from '../budget/ceilings.ts';
import type { DaySpend } from '../ledgerFold.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, usd, zeroUsd } from '../money.ts';
import { dayAfter, daysBetween, isWeekend } from './days.ts';
import { amountInterval, type Interval } from './interval.ts';

export interface MonthForecast {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly spent: NanoUsd;
  /** Days after today. */
  readonly daysLeft: number;
  /** What the whole month is likely to come to, USD; null while there are too few days to tell. */
  readonly wholeUsd: Interval | null;
  /** How many whole days the forecast rests on. */
  readonly basedOnDays: number;
  readonly ceiling: Ceiling;
  /** Whether the month's ceiling would be reached at this pace. Nothing is ever spent past it. */
  readonly reachesCeiling: 'no' | 'perhaps' | 'likely' | 'reached';
  /** The day on which the ceiling would be reached, `YYYY-MM-DD`; null where it would not. */
  readonly reachedOn: string | null;
  readonly sentence: string;
}

/** From the spending of past days, today's in part; `today` is the user's local day. */
export function forecastMonth(spend: readonly DaySpend[], today: string, ceiling: Ceiling): MonthForecast {
  const month = today.slice(0, 7);
  const byDay = dailyUsd(spend);
  const spent = addUsd(...spend.filter(({ day }) => day.startsWith(month)).map((sum) => sum.spent), zeroUsd);
  const pace = paceOf(byDay, today);
  const left = daysAfter(today);
  const common = { month, spent, daysLeft: left.length, basedOnDays: pace.days, ceiling };
  const limit = ceiling === 'unlimited' ? Infinity : toDollars(ceiling);
  if (spent > 0 && toDollars(spent) >= limit) {
    return told({ ...common, wholeUsd: null, reachesCeiling: 'reached', reachedOn: today });
  }
  if (pace.days < fewestDays) {
    return told({ ...common, wholeUsd: null, reachesCeiling: 'no', reachedOn: null });
  }
  const restOfToday = Math.max(0, pace.of(today).mean - (byDay.get(today) ?? 0));
  const rest = restOfToday + sum(left.map((day) => pace.of(day).mean));
  const interval = amountInterval(rest, deviationOf(left, pace));
  const already = toDollars(spent);
  const wholeUsd = {
    low: already + interval.low,
    expected: already + interval.expected,
    high: already + interval.high,
  };
  const reachesCeiling = wholeUsd.expected >= limit ? 'likely' : wholeUsd.high >= limit ? 'perhaps' : 'no';
  let total = already + restOfToday;
  const reachedOn =
    total >= limit ? today : (left.find((day) => (total += pace.of(day).mean) >= limit) ?? null);
  return told({ ...common, wholeUsd, reachesCeiling, reachedOn });
}

/** Fewer whole days than these tell nothing of a month. Chosen. */
const fewestDays = 5;
/** The pace is that of the last weeks: habits change. */
const mostDays = 42;
/** From so many days on, weekends are told from other days. */
const twoWeeks = 14;

/** What was spent on each day, in dollars, over all workspaces and endpoints. */
export function dailyUsd(spend: readonly DaySpend[]): ReadonlyMap<string, number> {
  const byDay = new Map<string, number>();
  for (const { day, spent } of spend) byDay.set(day, (byDay.get(day) ?? 0) + toDollars(spent));
  return byDay;
}

interface Pace {
  readonly days: number;
  readonly of: (day: string) => DayKind;
}

/** Days of one kind: what they cost on average, how much that varies, and how many there were. */
interface DayKind {
  readonly mean: number;
  readonly variance: number;
  readonly days: number;
}

/** The whole days before today, those without spending included from the first that had any. */
function paceOf(byDay: ReadonlyMap<string, number>, today: string): Pace {
  const first = [...byDay.keys()].filter((day) => day < today).sort()[0];
  const past = first === undefined ? [] : daysBetween(first, today).slice(-mostDays);
  const kindOf = (days: readonly string[]): DayKind => {
    const values = days.map((day) => byDay.get(day) ?? 0);
    const mean = values.length === 0 ? 0 : sum(values) / values.length;
    const variance = sum(values.map((value) => (value - mean) ** 2)) / Math.max(1, values.length - 1);
    return { mean, variance, days: values.length };
  };
  if (past.length < twoWeeks) {
    const all = kindOf(past);
    return { days: past.length, of: () => all };
  }
  const weekend = kindOf(past.filter(isWeekend));
  const week = kindOf(past.filter((day) => !isWeekend(day)));
  return { days: past.length, of: (day) => (isWeekend(day) ? weekend : week) };
}

/** Days vary by themselves, and their mean is only as sure as the days it was taken from. */
function deviationOf(left: readonly string[], pace: Pace): number {
  const counts = new Map<DayKind, number>();
  for (const day of left) counts.set(pace.of(day), (counts.get(pace.of(day)) ?? 0) + 1);
  const variances = [...counts].map(
    ([{ variance, days }, count]) => count * variance + (count * count * variance) / Math.max(1, days),
  );
  return Math.sqrt(sum(variances));
}

function daysAfter(today: string): readonly string[] {
  const days: string[] = [];
  for (let day = dayAfter(today); day.startsWith(today.slice(0, 7)); day = dayAfter(day)) days.push(day);
  return days;
}

function told(forecast: Omit<MonthForecast, 'sentence'>): MonthForecast {
  return { ...forecast, sentence: sentenceOf(forecast) };
}

function sentenceOf(forecast: Omit<MonthForecast, 'sentence'>): string {
  const { spent, wholeUsd, ceiling, reachesCeiling, reachedOn, basedOnDays } = forecast;
  const limit = ceiling === 'unlimited' ? '' : formatUsd(ceiling);
  if (reachesCeiling === 'reached') return `The ceiling of ${limit} for this month is reached.`;
  if (wholeUsd === null) {
    return `${formatUsd(spent)} is spent this month. After ${fewestDays} days of use the rest of it can be foreseen; so far there ${basedOnDays === 1 ? 'is 1 whole day' : `are ${basedOnDays}`}.`;
  }
  const pace = `At the pace of the last ${basedOnDays} days this month comes to about ${dollars(wholeUsd.expected)} (${dollars(wholeUsd.low)} to ${dollars(wholeUsd.high)} nine times in ten)`;
  if (reachesCeiling === 'likely') {
    const when = reachedOn === null ? '' : ` around ${reachedOn}`;
    return `${pace}, so the ceiling of ${limit} would be reached${when}.`;
  }
  if (reachesCeiling === 'perhaps') return `${pace}; the ceiling of ${limit} may be reached.`;
  return ceiling === 'unlimited' ? `${pace}.` : `${pace}, within its ceiling of ${limit}.`;
}

function dollars(amount: number): string {
  return formatUsd(usd(amount));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
