import { type NanoUsd, type NanoUsdPerMillion, priceTokens, zeroUsd } from '../money.ts';
import type { Price, Rates } from './model.ts';

/** Tokens of one call in disjoint buckets, whatever the provider's own convention (law 5). */
export interface Usage {
  /** Input read neither from nor into a provider's cache. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** All output, thinking included. */
  readonly output: number;
  /** The part of `output` spent on thinking, for information; 0 where unknown. */
  readonly thinking: number;
  /** What the provider says the call cost; wins over the computed cost. */
  readonly reportedCost: NanoUsd | null;
}

/** What a call cost. Null when the price is unknown and the provider did not report a cost. */
export function costOf(price: Price, usage: Usage): NanoUsd | null {
  if (usage.reportedCost !== null) return usage.reportedCost;
  if (price.kind === 'free') return zeroUsd;
  if (price.kind === 'unknown') return null;
  const rates = ratesFor(price, usage.input + usage.cacheRead + usage.cacheWrite);
  return priceTokens([
    [usage.input, rates.input],
    [usage.cacheRead, rates.cacheRead],
    [usage.cacheWrite, rates.cacheWrite],
    [usage.output, rates.output],
  ]);
}

/**
 * The most a call can cost: every input token of the bound at the dearest input rate, and `maxOutput` tokens of
 * output, under the dearest step the bound can reach (law 2). Null when the price is unknown.
 */
export function worstCase(price: Price, inputBound: number, maxOutput: number): NanoUsd | null {
  if (price.kind === 'free') return zeroUsd;
  if (price.kind === 'unknown') return null;
  const reachable = [
    price.rates,
    ...price.steps.filter((s) => inputBound > s.aboveInputTokens).map((s) => s.rates),
  ];
  const input = dearest(reachable.flatMap((r) => [r.input, r.cacheRead, r.cacheWrite]));
  const output = dearest(reachable.map((r) => r.output));
  return priceTokens([
    [inputBound, input],
    [maxOutput, output],
  ]);
}

/** The rates that a prompt of this length pays. */
export function ratesFor(price: Extract<Price, { kind: 'metered' }>, inputTokens: number): Rates {
  return price.steps.findLast((step) => inputTokens > step.aboveInputTokens)?.rates ?? price.rates;
}

function dearest(rates: readonly NanoUsdPerMillion[]): NanoUsdPerMillion {
  return Math.max(...rates) as NanoUsdPerMillion;
}
