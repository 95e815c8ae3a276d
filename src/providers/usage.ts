/** Providers' own counts → disjoint buckets (law 5). What a provider says is untrusted: an impossible count is none. */
import type { Usage } from '../core/models/usage.ts';
import { type NanoUsd, usd } from '../core/money.ts';

/** No call comes near this; a larger count is a mistake of the provider's. */
const mostTokens = 1_000_000_000;
const dearestCallUsd = 1_000_000;

/** For an error status: the provider's word that it generated nothing. */
export const nothingUsed: Usage = {
  input: 0,
  cacheRead: 0,
  cacheWrite: 0,
  output: 0,
  thinking: 0,
  reportedCost: null,
};

/**
 * Reads the `usage` of the Chat Completions protocol, or null when it is missing or impossible.
 *
 * Cached and cache-written tokens are inside `prompt_tokens`. Output is the larger of `completion_tokens` and total −
 * prompt: Gemini and xAI leave thinking out of the former. A reported cost is taken from OpenRouter only (`trustsCost`):
 * elsewhere a field of that name may be in other units.
 */
export function openAiUsage(raw: unknown, trustsCost: boolean): Usage | null {
  const prompt = count(field(raw, 'prompt_tokens'));
  const completion = count(field(raw, 'completion_tokens'));
  if (prompt === null || prompt === 0 || completion === null) return null;
  const total = count(field(raw, 'total_tokens')) ?? 0;
  const promptDetails = field(raw, 'prompt_tokens_details');
  const cached =
    count(field(promptDetails, 'cached_tokens')) ??
    count(field(raw, 'prompt_cache_hit_tokens')) ??
    count(field(raw, 'cached_tokens')) ??
    0;
  const cacheRead = Math.min(cached, prompt);
  const cacheWrite = Math.min(count(field(promptDetails, 'cache_write_tokens')) ?? 0, prompt - cacheRead);
  const output = Math.max(completion, total - prompt);
  const thinking = count(field(field(raw, 'completion_tokens_details'), 'reasoning_tokens')) ?? 0;
  return {
    input: prompt - cacheRead - cacheWrite,
    cacheRead,
    cacheWrite,
    output,
    thinking: Math.min(Math.max(thinking, total - prompt - completion), output),
    reportedCost: trustsCost ? openRouterCost(raw) : null,
  };
}

/**
 * Reads Anthropic's usage: `start` is that of `message_start`, `last` the latest `message_delta`'s, whose counts are
 * cumulative and win. Null when it is missing or impossible. `input_tokens` excludes the cache.
 */
export function anthropicUsage(start: unknown, last: unknown): Usage | null {
  const latest = (name: string): number | null => count(field(last, name)) ?? count(field(start, name));
  const input = latest('input_tokens');
  const output = count(field(last, 'output_tokens'));
  if (input === null || output === null) return null;
  const cacheRead = latest('cache_read_input_tokens') ?? 0;
  const cacheWrite = latest('cache_creation_input_tokens') ?? 0;
  if (input + cacheRead + cacheWrite === 0) return null;
  const thinking = count(field(field(last, 'output_tokens_details'), 'thinking_tokens')) ?? 0;
  return { input, cacheRead, cacheWrite, output, thinking: Math.min(thinking, output), reportedCost: null };
}

/** A property of a value of unknown shape. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** With a key of the user's own at the upstream provider, OpenRouter's `cost` is its fee only. */
function openRouterCost(raw: unknown): NanoUsd | null {
  const cost = dollars(field(raw, 'cost'));
  if (cost === null || field(raw, 'is_byok') !== true) return cost === null ? null : usd(cost);
  const upstream = dollars(field(field(raw, 'cost_details'), 'upstream_inference_cost'));
  return upstream === null ? null : usd(cost + upstream);
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= mostTokens
    ? value
    : null;
}

function dollars(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= dearestCallUsd ? value : null;
}
