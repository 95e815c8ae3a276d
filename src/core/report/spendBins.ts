/** Spending over time, stacked by tier, with the ceilings that were in force, and whether they were kept. */
import type { Ceiling } from '../budget/ceilings.ts';
import type { Tier } from '../models/model.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import { daysBetween, shifted } from './days.ts';
import { type DayAndMonth, type Facts, highest } from './facts.ts';
import { type ReportQuery, type Selected, tiersOf } from './selection.ts';

/** One day or month. */
export interface SpendBin {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly name: string;
  readonly spent: NanoUsd;
  readonly attempts: number;
  /** `unknown` for write-offs of models that were never called. */
  readonly tiers: Readonly<Partial<Record<Tier | 'unknown', NanoUsd>>>;
  /** The ceiling of the day or month, as it was; null where the ledger does not say. */
  readonly ceiling: Ceiling | null;
}

export interface SpendOverTime {
  readonly unit: 'day' | 'month';
  /** The oldest first, without gaps. */
  readonly bins: readonly SpendBin[];
}

export interface CeilingsKept {
  /** Days and months with spending that had a ceiling. */
  readonly periods: number;
  /** Those in which more was spent than the ceiling: a provider charged more than the worst case. */
  readonly over: number;
  /** The greatest share of a ceiling that was used, 1 for all of it; null where none was above zero. */
  readonly fullest: number | null;
  /** Requests that a ceiling stopped. */
  readonly stopped: number;
}

/** More days than these are shown by month. */
const mostDays = 92;
/** A new ledger's first days stand in a week, so that one bar doesn't fill the picture. */
const fewestDays = 7;

export function spendOverTime(facts: Facts, days: SpendByDay, query: ReportQuery): SpendOverTime {
  const first = [query.fromDay ?? query.toDay, ...days.keys()].reduce((a, b) => (a < b ? a : b));
  const start =
    query.fromDay ?? [first, shifted(query.toDay, 1 - fewestDays)].reduce((a, b) => (a < b ? a : b));
  const all = daysBetween(start, shifted(query.toDay, 1));
  const ceilingsOn = ceilingsByDay(facts, query, all);
  if (all.length <= mostDays) {
    const bins = all.map((day) => binOf(day, [days.get(day)], ceilingsOn.get(day)?.day ?? null));
    return { unit: 'day', bins };
  }
  const months = Map.groupBy(all, (day) => day.slice(0, 7));
  const bins = [...months].map(([month, of]) => {
    const known = of.flatMap((day) => ceilingsOn.get(day) ?? []);
    const ceiling = known.length === 0 ? null : known.reduce(highest).month;
    return binOf(
      month,
      of.map((day) => days.get(day)),
      ceiling,
    );
  });
  return { unit: 'month', bins };
}

export function ceilingsKept(
  facts: Facts,
  tasks: readonly Selected[],
  days: SpendByDay,
  query: ReportQuery,
): CeilingsKept {
  const spent = [...days.keys()].sort();
  const ceilingsOn = ceilingsByDay(facts, query, spent);
  let [periods, over, fullest] = [0, 0, null as number | null];
  const share = (amount: NanoUsd, ceiling: Ceiling | undefined): void => {
    if (amount === 0 || ceiling === undefined || ceiling === 'unlimited') return;
    periods += 1;
    if (amount > ceiling) over += 1;
    if (ceiling > 0) fullest = Math.max(fullest ?? 0, amount / ceiling);
  };
  for (const day of spent) share(days.get(day)?.spent ?? zeroUsd, ceilingsOn.get(day)?.day);
  for (const month of monthsWhole(spent, query)) {
    const of = spent.filter((day) => day.startsWith(month));
    const known = of.flatMap((day) => ceilingsOn.get(day) ?? []);
    const total = addUsd(...of.map((day) => days.get(day)?.spent ?? zeroUsd));
    share(total, known.length === 0 ? undefined : known.reduce(highest).month);
  }
  let stopped = 0;
  for (const { task, begun } of tasks) if (begun) stopped += task.refusals;
  return { periods, over, fullest, stopped };
}

/** The months that began within the days asked for: of others only a part is known. */
function monthsWhole(days: readonly string[], { fromDay }: ReportQuery): readonly string[] {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return months.filter((month) => fromDay === null || `${month}-01` >= fromDay);
}

interface DaySum {
  spent: NanoUsd;
  attempts: number;
  tiers: Partial<Record<Tier | 'unknown', NanoUsd>>;
}

export type SpendByDay = ReadonlyMap<string, Readonly<DaySum>>;

/** What was spent on each day that has spending, by tier. */
export function sumByDay(tasks: readonly Selected[]): SpendByDay {
  const tiers = tiersOf(tasks);
  const days = new Map<string, DaySum>();
  const add = (day: string, tier: Tier | 'unknown', cost: NanoUsd): DaySum => {
    let sum = days.get(day);
    if (sum === undefined) days.set(day, (sum = { spent: zeroUsd, attempts: 0, tiers: {} }));
    sum.spent = addUsd(sum.spent, cost);
    sum.tiers[tier] = addUsd(sum.tiers[tier] ?? zeroUsd, cost);
    return sum;
  };
  for (const { attempts, writeOffs } of tasks) {
    for (const { day, tier, cost } of attempts) add(day, tier, cost).attempts += 1;
    for (const { day, model, cost } of writeOffs) add(day, tiers.get(model) ?? 'unknown', cost);
  }
  return days;
}

function binOf(
  name: string,
  sums: readonly (Readonly<DaySum> | undefined)[],
  ceiling: Ceiling | null,
): SpendBin {
  const tiers: Partial<Record<Tier | 'unknown', NanoUsd>> = {};
  let [spent, attempts] = [zeroUsd, 0];
  for (const sum of sums) {
    if (sum === undefined) continue;
    spent = addUsd(spent, sum.spent);
    attempts += sum.attempts;
    for (const [tier, amount] of Object.entries(sum.tiers) as [Tier, NanoUsd][]) {
      tiers[tier] = addUsd(tiers[tier] ?? zeroUsd, amount);
    }
  }
  return { name, spent, attempts, tiers, ceiling };
}

/** On days without a reservation the ceilings of the day before are taken to hold; those of now hold today. */
function ceilingsByDay(
  facts: Facts,
  query: ReportQuery,
  days: readonly string[],
): ReadonlyMap<string, DayAndMonth> {
  const recorded = (day: string): DayAndMonth | undefined => {
    const on = facts.ceilings.get(day);
    return query.workspace === undefined ? on?.user : on?.workspaces.get(query.workspace);
  };
  const found = new Map<string, DayAndMonth>();
  // What other machines spent was held by their own ceilings: against ours it would say nothing.
  if ((query.machines ?? 'this') !== 'this') return found;
  let last: DayAndMonth | undefined;
  for (const day of days) {
    const own = recorded(day);
    const today = day === query.toDay && query.workspace === undefined;
    last = today ? highest(own ?? query.ceilings, query.ceilings) : (own ?? last);
    if (last !== undefined) found.set(day, last);
  }
  return found;
}
