/** Models in the words of menus. */
import type { FoundModel } from '../providers/localModels.ts';
import { modelId, type Model, type Price } from '../core/models/model.ts';
import { formatUsd, type NanoUsd, type NanoUsdPerMillion } from '../core/money.ts';

/** A price as people compare it: per million tokens. */
export function priceText(price: Price): string {
  switch (price.kind) {
    case 'free':
      return '$0';
    case 'unknown':
      return 'price unknown: not used under a ceiling';
    case 'metered':
      return `${rate(price.rates.input)} in, ${rate(price.rates.output)} out per million tokens`;
  }
}

/** A count of tokens in thousands or millions. */
export function tokensText(tokens: number): string {
  if (tokens >= 1_000_000) return `${Math.round(tokens / 100_000) / 10}M`;
  return tokens >= 1000 ? `${Math.round(tokens / 1000)}k` : String(tokens);
}

export function modelDetail(model: Model): string {
  return `${model.tier} · ${priceText(model.price)} · ${tokensText(model.contextWindow)} context`;
}

/** The setting `tierwise.models` with what was found added; what the user wrote stays. Null when nothing is new. */
export function withFound(
  written: Readonly<Record<string, unknown>>,
  found: readonly FoundModel[],
): Readonly<Record<string, unknown>> | null {
  const fresh = found.filter((model) => !(modelId(model.endpoint, model.name) in written));
  if (fresh.length === 0) return null;
  const entries = fresh.map(({ endpoint, name, contextWindow }) => [
    modelId(endpoint, name),
    { tier: 'local', price: 'free', ...(contextWindow === null ? {} : { contextWindow }) },
  ]);
  return { ...written, ...(Object.fromEntries(entries) as Record<string, unknown>) };
}

/** `tierwise.enabledModels` with what was found added; null when it holds for them already, as the empty list does. */
export function enabledWith(
  enabled: readonly string[],
  found: readonly FoundModel[],
): readonly string[] | null {
  const ids = found.map(({ endpoint, name }) => modelId(endpoint, name));
  if (enabled.length === 0 || ids.every((id) => enabled.includes(id))) return null;
  return [...new Set([...enabled, ...ids])];
}

/** What `tierwise.enabledModels` becomes: empty when everything is picked, so that new models come by themselves. */
export function enabledAfter(picked: readonly string[], offered: readonly string[]): readonly string[] {
  const wanted = new Set(picked);
  return offered.every((id) => wanted.has(id)) ? [] : [...wanted];
}

function rate(perMillion: NanoUsdPerMillion): string {
  return formatUsd(perMillion as number as NanoUsd);
}
