import type { NanoUsdPerMillion } from '../money.ts';

export const tiers = ['editor', 'local', 'budget', 'mid', 'flagship'] as const;
export type Tier = (typeof tiers)[number];

/** Position of a tier in the order of escalation. */
export function tierRank(tier: Tier): number {
  return tiers.indexOf(tier);
}

export const capabilities = ['code', 'reasoning', 'math', 'general'] as const;
export type Capability = (typeof capabilities)[number];

/** `<endpoint>/<name at that endpoint>`, e.g. `openai/gpt-5-mini`, `openrouter/qwen/qwen3-coder`. */
export type ModelId = string & { readonly __unit: 'model-id' };

export function modelId(endpoint: string, name: string): ModelId {
  return `${endpoint}/${name}` as ModelId;
}

/** USD rates per million tokens of each bucket. */
export interface Rates {
  readonly input: NanoUsdPerMillion;
  readonly cacheRead: NanoUsdPerMillion;
  readonly cacheWrite: NanoUsdPerMillion;
  readonly output: NanoUsdPerMillion;
}

/** A long-prompt step: prompts of more than `aboveInputTokens` (all input buckets together) pay these rates for everything. */
export interface PriceStep {
  readonly aboveInputTokens: number;
  readonly rates: Rates;
}

export type Price =
  | { readonly kind: 'free' }
  /** Never $0: a model of unknown price is refused under a ceiling (law 4). */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'metered';
      /** Where the figures come from and when, e.g. `catalogue 2026-11-20` or `setting`; kept in each ledger row. */
      readonly version: string;
      readonly rates: Rates;
      /** Ascending in `aboveInputTokens`. */
      readonly steps: readonly PriceStep[];
    };

/** Which tokenizer a model's counts follow; decides how input is bounded. */
export type TokenFamily = 'o200k' | 'claude' | 'gemini' | 'other';

export interface Model {
  readonly id: ModelId;
  /** The endpoint that serves it: `openai`, `anthropic`, `ollama`, or one the user named. */
  readonly endpoint: string;
  /** The model's name on the wire. */
  readonly name: string;
  readonly label: string;
  readonly tier: Exclude<Tier, 'editor'>;
  readonly capabilities: readonly Capability[];
  /** Tokens of prompt and answer together. */
  readonly contextWindow: number;
  readonly maxOutput: number;
  readonly price: Price;
  readonly tokens: TokenFamily;
  /** Spends output tokens on thinking before it answers. */
  readonly thinks: boolean;
  /** What benchmarks published of it beyond its tier: by how much it is right more often, and a phrase that says so. */
  readonly published?: { readonly shift: number; readonly said: string };
  /** ISO date at which the price was last checked against its source; null for the user's own entries. */
  readonly pricesChecked: string | null;
}
