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
  /** The user's ceilings at the provider of the request; absent or null where none is set. */
  readonly provider?: ProviderCeilings | null;
}

/** What all calls of one provider may cost, over all workspaces. */
export interface ProviderCeilings {
  /** The name of its endpoint: the first part of its models' ids. */
  readonly endpoint: string;
  readonly day: Ceiling;
  readonly month: Ceiling;
}

/** Ceilings by the name of an endpoint; those of `everyOther` bind each endpoint that is not named. */
export type CeilingsByProvider = Readonly<Record<string, Omit<ProviderCeilings, 'endpoint'>>>;
export const everyOther = '*';

export const ceilingScopes = ['user', 'workspace', 'provider'] as const;
export type CeilingScope = (typeof ceilingScopes)[number];

/** What one period holds. */
export interface Held {
  readonly spent: NanoUsd;
  readonly reserved: NanoUsd;
}

/** Spent and reserved in the current day and month, over all windows. */
export interface SpendState {
  readonly user: HeldByPeriod;
  readonly workspace: HeldByPeriod;
  /** At the provider that was asked about; nothing where none was. */
  readonly provider: HeldByPeriod;
}

export interface HeldByPeriod {
  readonly day: Held;
  readonly month: Held;
}

/** Which ceiling stopped a request. */
export interface CeilingRefusal {
  readonly scope: CeilingScope;
  readonly period: Period;
  readonly ceiling: NanoUsd;
  readonly spent: NanoUsd;
  readonly reserved: NanoUsd;
  readonly wanted: NanoUsd;
  /** A plain sentence with the amounts. */
  readonly because: string;
}
