import type { NanoUsd } from '../money.ts';

/** A hard limit. Zero means zero; no limit is said in words. */
export type Ceiling = NanoUsd | 'unlimited';

export const periods = ['request', 'day', 'month'] as const;
export type Period = (typeof periods)[number];
export type Ceilings = Readonly<Record<Period, Ceiling>>;

/** Everything that binds one request. The user's ceilings count all spending; the workspace's count its own. */
export interface BindingCeilings {
  readonly user: Ceilings;
  readonly workspace: Ceilings;
}

/** What one period holds. */
export interface Held {
  readonly spent: NanoUsd;
  readonly reserved: NanoUsd;
}

/** Spent and reserved in the current day and month, over all windows. */
export interface SpendState {
  readonly user: { readonly day: Held; readonly month: Held };
  readonly workspace: { readonly day: Held; readonly month: Held };
}

/** Which ceiling stopped a request. */
export interface CeilingRefusal {
  readonly scope: 'user' | 'workspace';
  readonly period: Period;
  readonly ceiling: NanoUsd;
  readonly spent: NanoUsd;
  readonly reserved: NanoUsd;
  readonly wanted: NanoUsd;
  /** A plain sentence with the amounts. */
  readonly because: string;
}
