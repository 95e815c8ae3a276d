/** The models that the settings and the catalogue give, built on first use. */
import { everyOther } from '../core/budget/ceilings.ts';
import type { Endpoint } from '../core/models/endpoints.ts';
import type { Model, ModelId } from '../core/models/model.ts';
import type { ReadSettings } from './settings.ts';

export interface KnownModels {
  readonly endpoints: readonly Endpoint[];
  /** Every model that an endpoint serves, whether the settings let it be used or not. */
  readonly all: readonly Model[];
  /** What tells which instructions are alike; null for their words alone. */
  readonly embedding: Model | null;
  /** One sentence for each entry of the settings that was skipped. */
  readonly problems: readonly string[];
}

/** Builds the models again only when the settings or the day have changed. */
export function openKnownModels(
  settings: () => ReadSettings,
  today: () => string,
  onProblems: (problems: readonly string[]) => void,
): () => Promise<KnownModels> {
  let built: {
    readonly from: ReadSettings;
    readonly day: string;
    readonly models: Promise<KnownModels>;
  } | null = null;
  return () => {
    const from = settings();
    const day = today();
    if (built !== null && built.from === from && built.day === day) return built.models;
    const models = build(from, day);
    built = { from, day, models };
    models.then(
      ({ problems }) => onProblems(problems),
      () => (built = null),
    );
    return models;
  };
}

export function findModel({ all }: KnownModels, id: ModelId | null): Model | null {
  return all.find((model) => model.id === id) ?? null;
}

async function build(settings: ReadSettings, today: string): Promise<KnownModels> {
  const [{ readEndpoints }, { buildModels, loadCatalogue }, { embeddingModel }] = await Promise.all([
    import('../core/models/endpoints.ts'),
    import('../core/models/catalogue.ts'),
    import('../core/models/embedding.ts'),
  ]);
  const { endpoints, problems } = readEndpoints(settings.endpoints);
  const catalogue = await loadCatalogue();
  const sources = { catalogue, endpoints, overrides: settings.models, today };
  const { models: all, problems: skipped } = buildModels({ ...sources, enabled: [] });
  const unknown = settings.enabledModels.filter((id) => !all.some((model) => model.id === id));
  const unlimited = Object.keys(settings.engine.providerCeilings).filter(
    (name) => name !== everyOther && !endpoints.some((endpoint) => endpoint.name === name),
  );
  const { embedding: named } = settings;
  const embedding = named === null ? null : embeddingModel(named.model, named.usdPerMillion, endpoints);
  return {
    endpoints,
    all,
    embedding,
    problems: [
      ...problems,
      ...skipped,
      ...unknown.map(
        (id) => `The setting tierwise.enabledModels names ${id}, which no endpoint serves; it has no effect.`,
      ),
      ...unlimited.map(
        (name) =>
          `The setting tierwise.budget.perProvider names ${name}, which is no endpoint; that ceiling limits nothing.`,
      ),
      ...(named === null || embedding !== null
        ? []
        : [
            `The setting tierwise.cache.embeddingModel names ${named.model}, but no endpoint of the OpenAI protocol begins it; instructions are compared by their words.`,
          ]),
    ],
  };
}
