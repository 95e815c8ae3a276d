/** What the user should be told once: a ceiling that comes near, a day far off the usual, a model that changed. */
import type { BindingCeilings, Ceiling, CeilingsByProvider, SpendState } from '../budget/ceilings.ts';
import type { NextStep } from '../errors.ts';
import type { LedgerRow } from '../ledger.ts';
import type { DaySpend } from '../ledgerFold.ts';
import type { Model } from '../models/model.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, usd, zeroUsd } from '../money.ts';
import { acceptanceChanges, priceChanges } from './changedModels.ts';
import { shifted } from './days.ts';
import { dailyUsd, forecastMonth } from './forecast.ts';

export const alertKinds = ['ceiling', 'unusualSpend', 'price', 'acceptance', 'forecast'] as const;
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
  readonly providerCeilings: CeilingsByProvider;
  /** Of this month and at least six weeks back. */
  readonly spend: readonly DaySpend[];
  /** Rows of the last weeks in ledger order: at least those of types attempt, verdict and outcome. */
  readonly rows: readonly LedgerRow[];
  /** Every known model, at today's prices. */
  readonly models: readonly Model[];
}

/** Everything that is worth saying now, whether it was said before or not; the most urgent first. */
export function alertsOf(input: AlertInput): readonly Alert[] {
  return [
    ...ceilingAlerts(input),
    ...unusualSpend(input),
    ...forecastAlert(input),
    ...priceChanges(input.rows, input.models),
    ...acceptanceChanges(input.rows, input.today),
  ];
}

/** Shares of a ceiling that are told, in percent. */
const toldShares = [100, 90, 75, 50] as const;

interface Filled {
  readonly scope: string;
  readonly whose: string;
  readonly period: 'day' | 'month';
  readonly spent: NanoUsd;
  readonly ceiling: Ceiling;
}

function ceilingAlerts(input: AlertInput): readonly Alert[] {
  return [...ofUserAndWorkspace(input), ...ofProviders(input)].flatMap((filled) =>
    alertOf(filled, input.today),
  );
}

function ofUserAndWorkspace({ state, ceilings, workspace }: AlertInput): readonly Filled[] {
  return (['user', 'workspace'] as const).flatMap((scope) => {
    if (scope === 'workspace' && workspace === null) return [];
    return (['day', 'month'] as const).map((period) => ({
      scope: scope === 'user' ? 'user' : `workspace ${workspace ?? ''}`,
      whose: scope === 'user' ? 'your ceiling' : "this workspace's ceiling",
      ...{ period, spent: state[scope][period].spent, ceiling: ceilings[scope][period] },
    }));
  });
}

function ofProviders({ providerCeilings, spend, today }: AlertInput): readonly Filled[] {
  const used = [...new Set(spend.map(({ endpoint }) => endpoint))].sort();
  return used.flatMap((endpoint) => {
    const own = providerCeilings[endpoint] ?? providerCeilings['*'];
    if (own === undefined) return [];
    return (['day', 'month'] as const).map((period) => {
      const begins = period === 'day' ? today : today.slice(0, 7);
      const sums = spend.filter((sum) => sum.endpoint === endpoint && sum.day.startsWith(begins));
      const spent = addUsd(zeroUsd, ...sums.map((sum) => sum.spent));
      const whose = `your ceiling for ${endpoint}`;
      return { scope: `provider ${endpoint}`, whose, period, spent, ceiling: own[period] };
    });
  });
}

/** The largest share that is reached; what was passed on the way there need not be told any more. */
function alertOf({ scope, whose, period, spent, ceiling }: Filled, today: string): readonly Alert[] {
  if (ceiling === 'unlimited' || ceiling === 0) return [];
  const share = toldShares.find((percent) => spent >= (ceiling * percent) / 100);
  if (share === undefined) return [];
  const when = period === 'day' ? today : today.slice(0, 7);
  const percent = Math.floor((spent / ceiling) * 100);
  const limit = `${whose} of ${formatUsd(ceiling)} per ${period}`;
  return [
    {
      // A ceiling that was changed is another one: what was said of the old one is not said of it.
      key: `ceiling ${scope} ${period} ${when} ${toDollars(ceiling)} ${share}`,
      kind: 'ceiling',
      level: share >= 90 ? 'warning' : 'information',
      sentence:
        share === 100
          ? `${percent} % of ${limit} is spent (${formatUsd(spent)}). Until it is raised or the ${period} ends, only what costs nothing runs.`
          : `${percent} % of ${limit} is spent (${formatUsd(spent)}).`,
      next: { text: 'Change the ceiling, or go on.', command: 'tierwise.openBudgets' },
    },
  ];
}

/**
 * How far off a day is: a modified z-score beyond 3.5, by median and median absolute deviation (Iglewicz and Hoaglin,
 * 1993), of the logarithm, since spending is skewed. A day must also be well above the usual, and worth a message.
 */
const farOff = 3.5;
const normalOverMad = 0.6745;
/** Days are never taken to be more alike than this: a quarter more or less. Chosen. */
const leastMad = Math.log(1.25);
const fewestActiveDays = 7;
const leastTimesUsual = 3;
const leastUsd = 0.1;
const daysLookedAt = 42;

function unusualSpend({ spend, today }: AlertInput): readonly Alert[] {
  const byDay = dailyUsd(spend);
  const spent = byDay.get(today) ?? 0;
  const from = shifted(today, -daysLookedAt);
  const active = [...byDay].filter(([day, amount]) => day >= from && day < today && amount > 0);
  if (active.length < fewestActiveDays || spent < leastUsd) return [];
  const logs = active.map(([, amount]) => Math.log(amount));
  const middle = median(logs);
  const usual = Math.exp(middle);
  const mad = Math.max(leastMad, median(logs.map((log) => Math.abs(log - middle))));
  const score = (normalOverMad * (Math.log(spent) - middle)) / mad;
  if (score <= farOff || spent < leastTimesUsual * usual) return [];
  return [
    {
      key: `unusual ${today}`,
      kind: 'unusualSpend',
      level: 'warning',
      sentence: `${formatUsd(usd(spent))} is spent today, ${Math.floor(spent / usual)} times as much as on a usual day (${formatUsd(usd(usual))}).`,
      next: { text: 'See where it went.', command: 'tierwise.showReport' },
    },
  ];
}

/** Told while there is time to do something, and not beside the alert that the ceiling is nearly reached. */
const fewestDaysLeft = 2;
const mostSpentShare = 0.75;

function forecastAlert({ spend, today, ceilings }: AlertInput): readonly Alert[] {
  const ceiling = ceilings.user.month;
  const forecast = forecastMonth(spend, today, ceiling);
  if (ceiling === 'unlimited' || forecast.reachesCeiling !== 'likely') return [];
  if (forecast.daysLeft < fewestDaysLeft || forecast.spent >= mostSpentShare * ceiling) return [];
  return [
    {
      key: `forecast ${forecast.month} ${toDollars(ceiling)}`,
      kind: 'forecast',
      level: 'information',
      sentence: forecast.sentence,
      next: { text: 'Change the ceiling, or see where it goes.', command: 'tierwise.openBudgets' },
    },
  ];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (a + b) / 2;
}
