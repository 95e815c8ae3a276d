import { perMillion } from '../money.ts';
import type { Endpoint } from './endpoints.ts';
import { type Model, type ModelId, modelId, type Price } from './model.ts';

/** USD per million tokens of models that turn texts into vectors, as `@pydantic/genai-prices` lists them. */
const listed: Readonly<Record<string, number>> = {
  'text-embedding-3-small': 0.02,
  'text-embedding-3-large': 0.13,
  'text-embedding-ada-002': 0.1,
};
const listedOn = '2026-09-23';

/**
 * The model that a setting names for turning instructions into vectors; null where no endpoint serves it. It costs what
 * the user says, nothing on hardware of the user's, or what is listed; otherwise its price is unknown (law 4).
 */
export function embeddingModel(
  id: ModelId,
  usdPerMillion: number | null,
  endpoints: readonly Endpoint[],
): Model | null {
  const endpoint = endpoints.find(({ name, protocol }) => protocol === 'openai' && id.startsWith(`${name}/`));
  if (endpoint === undefined) return null;
  const name = id.slice(endpoint.name.length + 1);
  return {
    id: modelId(endpoint.name, name),
    endpoint: endpoint.name,
    name,
    label: name,
    tier: endpoint.local ? 'local' : 'budget',
    capabilities: [],
    contextWindow: 8_192,
    maxOutput: 0,
    price: priceOf(name, usdPerMillion, endpoint),
    tokens: 'other',
    thinks: false,
    pricesChecked: null,
  };
}

function priceOf(name: string, own: number | null, { local, catalogue }: Endpoint): Price {
  if (own === null && local) return { kind: 'free' };
  const usd = own ?? (catalogue.includes('openai') ? listed[name] : undefined);
  if (usd === undefined) return { kind: 'unknown' };
  const rate = perMillion(usd);
  const rates = { input: rate, cacheRead: rate, cacheWrite: rate, output: perMillion(0) };
  const version = own === null ? `catalogue ${listedOn}` : 'setting';
  return { kind: 'metered', version, rates, steps: [] };
}
