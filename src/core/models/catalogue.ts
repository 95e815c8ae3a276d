/** The models there are. Loads zod: import this module on first use, not at activation. */
import type { Endpoint } from './endpoints.ts';
import type { Model } from './model.ts';

/** A dated price of the catalogue, in USD per million tokens as published. */
export interface CataloguePrice {
  /** ISO day from which it holds; null for the first. */
  readonly from: string | null;
  readonly rates: CatalogueRates;
  readonly steps: readonly { readonly aboveInputTokens: number; readonly rates: CatalogueRates }[];
}

export interface CatalogueRates {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** A model as the bundled catalogue has it. */
export interface CatalogueModel extends Pick<
  Model,
  'name' | 'label' | 'tier' | 'capabilities' | 'contextWindow' | 'maxOutput' | 'tokens' | 'thinks'
> {
  /** Ascending in `from`. */
  readonly prices: readonly CataloguePrice[];
  readonly pricesChecked: string;
}

/** The bundled catalogue: models by section, the name of the preset endpoint that serves them. */
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

/** The bundled catalogue, read on first use. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { default: catalogue } = await import('./catalogue.json', { with: { type: 'json' } });
  return catalogue;
}

/** Every model that the endpoints serve, in the order of the endpoints and then of names, the user's settings applied. */
export function buildModels(_sources: ModelSources): {
  readonly models: readonly Model[];
  readonly problems: readonly string[];
} {
  return { models: [], problems: [] };
}
