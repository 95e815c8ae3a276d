/** How the page says figures: nothing is rounded to zero, nothing unknown is a number. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatUsd, type NanoUsd, toDollars, usd } from '../../core/money.ts';
import type { Interval } from '../../core/report/interval.ts';

export interface Texts {
  readonly money: (amount: NanoUsd) => string;
  /** An expected amount in dollars: never without its mark. */
  readonly about: (dollars: number) => string;
  /** `about $3.10 ($2.40 to $4.00)`. */
  readonly around: (dollars: Interval) => string;
  /** A difference in dollars, with its sign. */
  readonly signed: (dollars: number) => string;
  readonly number: (count: number) => string;
  /** `3 tasks`, `1 task`. */
  readonly count: (count: number, noun: string) => string;
  /** A share of a whole: `under 1 %`, `104 %`; `unknown` without a whole. */
  readonly share: (part: number, whole: number) => string;
  readonly percent: (share: number) => string;
  /** `74 % (70 to 78 %)`. */
  readonly sure: (share: Interval) => string;
  readonly dateTime: (at: number) => string;
  /** The same where there is little room. */
  readonly shortly: (at: number) => string;
  readonly time: (at: number) => string;
  /** A day or month of the ledger, short: `3 Nov`, `Nov 2026`. */
  readonly period: (name: string) => string;
}

export function textsFor(locale: string): Texts {
  const numbers = new Intl.NumberFormat(locale);
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const shortly = new Intl.DateTimeFormat(locale, clock);
  const longAgo = new Intl.DateTimeFormat(locale, { ...clock, year: 'numeric' });
  const thisYear = new Date().getFullYear();
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  const dayOf = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const monthOf = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const money = remembered((amount: number) => formatUsd(amount as NanoUsd, locale));
  const dollars = (amount: number): string => money(usd(Math.max(0, amount)));
  return {
    money,
    about: (amount) => `about ${dollars(amount)}`,
    around: ({ low, expected, high }) => `about ${dollars(expected)} (${dollars(low)} to ${dollars(high)})`,
    signed: (amount) => `${amount < 0 ? '−' : '+'}${dollars(Math.abs(amount))}`,
    number: (count) => numbers.format(count),
    count: (count, noun) => `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`,
    share: (part, whole) => (whole === 0 ? 'unknown' : percent(part / whole)),
    percent,
    sure: ({ low, expected, high }) =>
      `${percent(expected)} (${Math.round(low * 100)} to ${Math.round(high * 100)} %)`,
    dateTime: (at) => dateTime.format(at),
    shortly: (at) => (new Date(at).getFullYear() === thisYear ? shortly : longAgo).format(at),
    time: (at) => time.format(at),
    period: (name) => (name.length === 7 ? monthOf : dayOf).format(Date.parse(name)),
  };
}

/** A share that is not quite nothing or everything is not said to be. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 'under 1 %';
  if (share < 1 && rounded === 100) return 'over 99 %';
  return `${rounded} %`;
}

/** A list shows the same amounts again and again, and a formatter is slow to make. */
function remembered(format: (amount: number) => string): (amount: number) => string {
  const known = new Map<number, string>();
  return (amount) => {
    const text = known.get(amount) ?? format(amount);
    if (known.size < 5000) known.set(amount, text);
    return text;
  };
}

/** The last part of a model's id, as people call it. */
export function modelName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

export function inDollars(amount: NanoUsd): number {
  return toDollars(amount);
}

export const TextsContext = createContext<Texts>(textsFor('en'));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
