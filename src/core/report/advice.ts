/** What the ledger shows could be had for less, each with its numbers and one step. */
import type { Ceilings } from '../budget/ceilings.ts';
import type { LedgerRow } from '../ledger.ts';
import type { Model } from '../models/model.ts';
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
  /** Rows of the last weeks in ledger order: of types task, plan, attempt, verdict and outcome. */
  readonly rows: readonly LedgerRow[];
  readonly models: readonly Model[];
  readonly ceilings: Ceilings;
  readonly cache: { readonly enabled: boolean; readonly days: number };
  /** As written in the user's settings; advice about a kind adds to them. */
  readonly rules: readonly unknown[];
  /** The user's local day. */
  readonly today: string;
}

/** The advice that saves most first. */
export declare function adviceFrom(input: AdviceInput): readonly Advice[];
