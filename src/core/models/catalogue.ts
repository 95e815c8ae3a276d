/** The models there are. Loads zod: import this module on first use, not at activation. */
import * as z from 'zod';
import { type NanoUsdPerMillion, perMillion } from '../money.ts';
import type { Endpoint } from './endpoints.ts';
import { capabilities, type Model, modelId, type Price, type PriceStep, type Rates } from './model.ts';

/** USD per million tokens, as published. */
export interface CatalogueRates {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** A dated price of the catalogue. */
export interface CataloguePrice {
  /** ISO day from which it holds; null for the first. */
  readonly from: string | null;
  readonly rates: CatalogueRates;
  readonly steps: readonly { readonly aboveInputTokens: number; readonly rates: CatalogueRates }[];
}

/** A model as the bundled catalogue has it. */
export interface CatalogueModel extends Pick<
  Model,
  | 'name'
  | 'label'
  | 'tier'
  | 'capabilities'
  | 'contextWindow'
  | 'maxOutput'
  | 'tokens'
  | 'thinks'
  | 'published'
> {
  /** Ascending in `from`: the price in force, then those announced. */
  readonly prices: readonly CataloguePrice[];
  readonly pricesChecked: string;
}

/** The bundled catalogue: models by section, each named after the preset endpoint that serves them. */
export interface Catalogue {
  readonly source: string;
  readonly sections: Readonly<Record<string, readonly CatalogueModel[]>>;
}

export interface ModelSources {
  readonly catalogue: Catalogue;
  readonly endpoints: readonly Endpoint[];
  /** The setting `tierwise.models`, by model id. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** Ids of the models to use; empty means all. */
  readonly enabled: readonly string[];
  /** The day, `YYYY-MM-DD`, whose prices apply. */
  readonly today: string;
}

const dollarsPerMillion = z.number().min(0).max(100_000);
const tokenCount = z.int().min(256).max(100_000_000);
const modelSetting = z.strictObject({
  tier: z.enum(['local', 'budget', 'mid', 'flagship']).optional(),
  label: z.string().min(1).max(80).optional(),
  capabilities: z.array(z.enum(capabilities)).min(1).optional(),
  contextWindow: tokenCount.optional(),
  maxOutput: tokenCount.optional(),
  price: z
    .union([
      z.literal('free'),
      z.strictObject({
        input: dollarsPerMillion,
        output: dollarsPerMillion,
        cacheRead: dollarsPerMillion.optional(),
        cacheWrite: dollarsPerMillion.optional(),
        flat: z.boolean().optional(),
      }),
    ])
    .optional(),
});
type Override = z.infer<typeof modelSetting>;

/** The bundled catalogue, read on first use. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { default: catalogue } = await import('./catalogue.json', { with: { type: 'json' } });
  // The file is written by scripts/catalogue.ts in this very type; JSON loses the literal types.
  return catalogue as unknown as Catalogue;
}

/**
 * Every model that the endpoints serve: the catalogue's and those known from the settings only, the user's corrections
 * applied. A correction that cannot be read is skipped, with a sentence that says why; an unknown price stays unknown.
 */
export function buildModels(sources: ModelSources): {
  readonly models: readonly Model[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const models = new Map<string, Model>(catalogued(sources).map((model) => [model.id, model]));
  for (const [id, value] of Object.entries(sources.overrides)) {
    const parsed = modelSetting.safeParse(value);
    const endpoint = sources.endpoints.find(
      (e) => id.startsWith(`${e.name}/`) && id.length > e.name.length + 1,
    );
    if (endpoint === undefined) {
      problems.push(
        `Model "${id}" in "tierwise.models" was skipped: it must begin with the name of an endpoint and a slash, such as "ollama/".`,
      );
    } else if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = issue === undefined || issue.path.length === 0 ? '' : ` "${issue.path.join('.')}":`;
      problems.push(
        `Model "${id}" in "tierwise.models" was skipped:${where} ${issue?.message ?? 'not valid'}.`,
      );
    } else {
      const base = models.get(id) ?? unlisted(endpoint, id.slice(endpoint.name.length + 1));
      models.set(id, corrected(base, parsed.data, endpoint));
    }
  }
  for (const id of sources.enabled) {
    if (!models.has(id)) {
      problems.push(
        `Model "${id}" in "tierwise.enabledModels" is not known; add it to "tierwise.models", or choose another.`,
      );
    }
  }
  const wanted = new Set(sources.enabled);
  return { models: [...models.values()].filter((m) => wanted.size === 0 || wanted.has(m.id)), problems };
}

function catalogued({ catalogue, endpoints, today }: ModelSources): readonly Model[] {
  return endpoints.flatMap((endpoint) =>
    endpoint.catalogue.flatMap((section) =>
      (catalogue.sections[section] ?? []).map(({ prices, ...model }): Model => ({
        ...model,
        id: modelId(endpoint.name, model.name),
        endpoint: endpoint.name,
        price: priceOn(today, prices, model.pricesChecked),
      })),
    ),
  );
}

function priceOn(today: string, prices: readonly CataloguePrice[], checked: string): Price {
  const price = prices.findLast((p) => p.from === null || p.from <= today);
  if (price === undefined) return { kind: 'unknown' };
  return {
    kind: 'metered',
    version: `catalogue ${checked}${price.from === null ? '' : `, from ${price.from}`}`,
    rates: ratesOf(price.rates),
    steps: price.steps.map((step) => ({
      aboveInputTokens: step.aboveInputTokens,
      rates: ratesOf(step.rates),
    })),
  };
}

function ratesOf(rates: CatalogueRates): Rates {
  return {
    input: perMillion(rates.input),
    cacheRead: perMillion(rates.cacheRead),
    cacheWrite: perMillion(rates.cacheWrite),
    output: perMillion(rates.output),
  };
}

/** A model of which only the id is known: nothing is known against it, and little is asked of it. */
function unlisted(endpoint: Endpoint, name: string): Model {
  return {
    id: modelId(endpoint.name, name),
    endpoint: endpoint.name,
    name,
    label: name,
    tier: endpoint.local ? 'local' : 'mid',
    capabilities,
    contextWindow: endpoint.local ? 4_096 : 32_768,
    maxOutput: endpoint.local ? 2_048 : 8_192,
    price: endpoint.local ? { kind: 'free' } : { kind: 'unknown' },
    tokens: endpoint.protocol === 'anthropic' ? 'claude' : 'other',
    thinks: false,
    pricesChecked: null,
  };
}

function corrected(base: Model, setting: Override, endpoint: Endpoint): Model {
  const contextWindow = setting.contextWindow ?? base.contextWindow;
  const price = setting.price === undefined ? base.price : priceOf(setting.price, base);
  // An unlisted model's answer may take half of a window that the user or the server stated.
  const outputLimit =
    base.pricesChecked === null && setting.contextWindow !== undefined
      ? Math.min(Math.floor(contextWindow / 2), 32_768)
      : base.maxOutput;
  const tier = setting.tier ?? tierFor(base, price, endpoint);
  const { published, ...unpublished } = base;
  return {
    ...unpublished,
    // It compares the model with its tier.
    ...(published === undefined || tier !== base.tier ? {} : { published }),
    label: setting.label ?? base.label,
    tier,
    capabilities: setting.capabilities ?? base.capabilities,
    contextWindow,
    maxOutput: Math.min(setting.maxOutput ?? outputLimit, contextWindow),
    price,
    pricesChecked: setting.price === undefined ? base.pricesChecked : null,
  };
}

function priceOf(setting: NonNullable<Override['price']>, base: Model): Price {
  if (setting === 'free') return { kind: 'free' };
  const { input, output, flat = false } = setting;
  const rates: CatalogueRates = {
    input,
    cacheRead: setting.cacheRead ?? input,
    cacheWrite: setting.cacheWrite ?? (base.tokens === 'claude' ? input * 1.25 : input),
    output,
  };
  const steps = flat ? [] : stepsInProportion(base.price, rates);
  return { kind: 'metered', version: 'setting', rates: ratesOf(rates), steps };
}

/** Where long prompts are known to cost more, they do so by the same factors at the user's own price. */
function stepsInProportion(known: Price, own: CatalogueRates): readonly PriceStep[] {
  if (known.kind !== 'metered') return [];
  return known.steps.map(({ aboveInputTokens, rates }) => {
    const factor = (bucket: 'input' | 'output'): number =>
      known.rates[bucket] > 0 ? rates[bucket] / known.rates[bucket] : 1;
    const [input, output] = [factor('input'), factor('output')];
    return {
      aboveInputTokens,
      rates: ratesOf({
        input: own.input * input,
        cacheRead: own.cacheRead * input,
        cacheWrite: own.cacheWrite * input,
        output: own.output * output,
      }),
    };
  });
}

/** Where an unlisted remote model stands on the ladder, by the market's output prices: about $2.5 and $12 a million. */
function tierFor(base: Model, price: Price, endpoint: Endpoint): Model['tier'] {
  if (base.pricesChecked !== null || endpoint.local || price.kind !== 'metered') return base.tier;
  const output: NanoUsdPerMillion = price.rates.output;
  if (output <= perMillion(2.5)) return 'budget';
  return output <= perMillion(12) ? 'mid' : 'flagship';
}
