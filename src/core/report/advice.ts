/** What the ledger shows could be had for less, each with its numbers and one step. */
import type { Ceilings } from '../budget/ceilings.ts';
import type { LedgerRow } from '../ledger.ts';
import type { DaySpend } from '../ledgerFold.ts';
import type { Model } from '../models/model.ts';
import { formatUsd, toDollars, usd } from '../money.ts';
import { cacheAdvice } from './adviceCache.ts';
import { cheaperModels, fineTuning } from './adviceModels.ts';
import { promptCacheAdvice } from './advicePromptCache.ts';
import { shifted } from './days.ts';
import { dailyUsd } from './forecast.ts';
import type { Interval } from './interval.ts';

export const adviceKinds = ['cheaper-model', 'ceiling', 'cache', 'prompt-cache', 'fine-tuning'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** What the button does. The host finds the advice again by its id: a page never says what is to be set. */
export type AdviceStep =
  /** Writes a value into the user's settings, after asking. */
  | { readonly does: 'set'; readonly label: string; readonly setting: string; readonly value: unknown }
  /** Runs a command, or opens a setting. */
  | { readonly does: 'open'; readonly label: string; readonly command: string };

export interface Advice {
  /** Stays the same as long as the advice is about the same thing. */
  readonly id: string;
  readonly kind: AdviceKind;
  readonly title: string;
  /** The advice with its numbers, in plain sentences. */
  readonly sentence: string;
  /** What following it would save in a month, USD; null where it saves no money or nobody can tell. */
  readonly savesUsdPerMonth: Interval | null;
  readonly step: AdviceStep;
}

export interface AdviceInput {
  /** Rows of the last `adviceDays` days in ledger order: of types task, attempt, verdict and outcome. */
  readonly rows: readonly LedgerRow[];
  readonly spend: readonly DaySpend[];
  readonly models: readonly Model[];
  /** The user's own. */
  readonly ceilings: Ceilings;
  readonly cache: { readonly enabled: boolean; readonly days: number };
  /** As written in the user's settings; advice about a kind adds to them. */
  readonly rules: readonly unknown[];
  /** The user's local day. */
  readonly today: string;
}

/** How far back advice looks. Chosen: long enough for rare kinds, short enough for models that change. */
export const adviceDays = 60;

/** The advice that saves most first; what saves no money comes last. */
export function adviceFrom(input: AdviceInput): readonly Advice[] {
  const found = [
    ...cheaperModels(input),
    ...cacheAdvice(input),
    ...promptCacheAdvice(input),
    ...fineTuning(input),
    ...unusedCeilings(input),
  ];
  return found.toSorted(
    (a, b) => (b.savesUsdPerMonth?.expected ?? -1) - (a.savesUsdPerMonth?.expected ?? -1),
  );
}

/** A ceiling that guards: below a fifth of it on every day it would stop a mistake only when it has become dear. */
const nearShare = 0.2;
const fewestDays = 10;
/** What a lower ceiling leaves beyond the dearest period so far. Chosen. */
const roomTimes = 3;

function unusedCeilings({ spend, ceilings, today }: AdviceInput): readonly Advice[] {
  const byDay = dailyUsd(spend);
  const recent = [...byDay].filter(([day, amount]) => day > shifted(today, -adviceDays) && amount > 0);
  if (recent.length < fewestDays) return [];
  const months = new Map<string, number>();
  for (const [day, amount] of byDay) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + amount);
  // Only months that are over tell how far a month goes.
  months.delete(today.slice(0, 7));
  const dearest = {
    day: Math.max(...recent.map(([, amount]) => amount)),
    month: Math.max(0, ...months.values()),
  };
  return (['day', 'month'] as const).flatMap((period) => {
    const ceiling = ceilings[period];
    const most = dearest[period];
    if (ceiling === 'unlimited' || most === 0 || most >= nearShare * toDollars(ceiling)) return [];
    const value = roundUp(roomTimes * most);
    if (value >= toDollars(ceiling)) return [];
    const setting = period === 'day' ? 'budget.perDay' : 'budget.perMonth';
    return [
      {
        id: `ceiling ${period}`,
        kind: 'ceiling',
        title: `Your ceiling per ${period} is never near`,
        sentence: `The dearest ${period} cost ${formatUsd(usd(most))} of the ${formatUsd(ceiling)} that your ceiling allows. A ceiling of ${formatUsd(usd(value))} would leave room for ${Math.floor(value / most)} times as much, and stop a mistake earlier.`,
        savesUsdPerMonth: null,
        step: {
          does: 'set',
          label: `Lower It to ${formatUsd(usd(value))}`,
          setting: `tierwise.${setting}`,
          value,
        },
      } satisfies Advice,
    ];
  });
}

/** Up to 1, 2 or 5 of a power of ten: an amount that a person would choose. */
function roundUp(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  const step = [1, 2, 5, 10].find((times) => times * power >= amount) ?? 10;
  return Number((step * power).toPrecision(1));
}
