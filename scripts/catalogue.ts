/**
 * Writes `src/core/models/catalogue.json`: the current coding models of the preset endpoints with their prices.
 * Run `npm run catalogue` after updating `@pydantic/genai-prices`; with `-- --check` it only says whether the file is up
 * to date. The same inputs give the same bytes.
 *
 * `name`, `label`, `contextWindow` and `prices` come from `@pydantic/genai-prices` (MIT), `pricesChecked` is the day on
 * which that version was published, `published` follows from publishedScores.ts, and everything else is kept by hand in
 * catalogueRows.ts, with its sources.
 */
import { findProvider } from '@pydantic/genai-prices';
import type { ModelInfo, ModelPrice, ConditionalPrice } from '@pydantic/genai-prices';
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import type {
  Catalogue,
  CatalogueModel,
  CataloguePrice,
  CatalogueRates,
} from '../src/core/models/catalogue.ts';
import type { TokenFamily } from '../src/core/models/model.ts';
import { identityOf } from '../src/core/routing/failover.ts';
import { type Row, sections } from './catalogueRows.ts';
import { publishedTables } from './publishedScores.ts';

/** The package's version that the table was checked against, and its publication day on npm. */
const source = { package: '@pydantic/genai-prices', version: '0.1.8', published: '2026-09-23' };

async function writeCatalogue(): Promise<void> {
  const installed = JSON.parse(readFileSync(`node_modules/${source.package}/package.json`, 'utf8')) as {
    version: string;
  };
  if (installed.version !== source.version) {
    throw new Error(
      `The table was checked against ${source.package} ${source.version}, but ${installed.version} is installed. Check it again, then set the version and its day.`,
    );
  }
  const catalogue: Catalogue = {
    source: `${source.package} ${source.version} (MIT)`,
    sections: withPublished(withSteps(sectionsOf())),
  };
  const path = 'src/core/models/catalogue.json';
  const options = await prettier.resolveConfig(path);
  const text = await prettier.format(JSON.stringify(catalogue), { ...options, filepath: path });
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') !== text)
      throw new Error(`${path} is out of date; run npm run catalogue.`);
  } else {
    writeFileSync(path, text);
  }
  const models = Object.values(catalogue.sections).flat();
  console.log(`${models.length} models in ${Object.keys(catalogue.sections).length} sections`);
}

type Sections = Catalogue['sections'];

function sectionsOf(): Sections {
  return Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [
      name,
      section.rows
        .map((r) => modelOf(r, findModel(section.provider, r.id), section.provider, section.tokens))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ]),
  );
}

/**
 * OpenRouter passes the providers' prices on, those for long prompts too, but the price catalogue lists only its base
 * rates: where these are the provider's own, its steps hold there as well, and a reservation must hold for them.
 */
function withSteps({ openrouter = [], ...direct }: Sections): Sections {
  const own = new Map(
    Object.values(direct)
      .flat()
      .map((model) => [identityOf(model), model]),
  );
  return {
    ...direct,
    openrouter: openrouter.map((model) => ({
      ...model,
      prices: model.prices.map((price) => {
        const first = own.get(identityOf(model))?.prices[0];
        const same = first?.rates.input === price.rates.input && first.rates.output === price.rates.output;
        if (price.steps.length > 0 || !same) return price;
        // What writing a cache costs beyond the provider's price is kept in proportion.
        const dearer = price.rates.cacheWrite / first.rates.cacheWrite;
        const steps = first.steps.map(({ aboveInputTokens, rates }) => ({
          aboveInputTokens,
          rates: { ...rates, cacheWrite: tidy(rates.cacheWrite * dearer) },
        }));
        return { ...price, steps };
      }),
    })),
  };
}

/** What is published of a model beyond its tier: how far it stands from the tier's mean in the first table that has it. */
function withPublished(all: Sections): Sections {
  const models = Object.values(all).flat();
  const told = (model: CatalogueModel): Pick<CatalogueModel, 'published'> => {
    for (const { name, scores, weight } of publishedTables) {
      const score = scores[identityOf(model)];
      if (score === undefined) continue;
      const peers = new Map(
        models.filter(({ tier }) => tier === model.tier).map((peer) => [identityOf(peer), peer]),
      );
      const known = [...peers.keys()].flatMap((identity) => scores[identity] ?? []);
      const mean = known.reduce((sum, other) => sum + other, 0) / known.length;
      const shift = Number(((weight * (score - mean)) / 100).toFixed(3));
      const said = `${name}: ${score.toFixed(1)} %, where ${model.tier} models average ${mean.toFixed(1)} %`;
      return { published: { shift, said } };
    }
    return {};
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, section]) => [
      name,
      section.map((model) => ({ ...model, ...told(model) })),
    ]),
  );
}

function findModel(provider: string, id: string): ModelInfo {
  const found = findProvider({ providerId: provider })?.models.find((model) => model.id === id);
  if (found === undefined) throw new Error(`The price catalogue has no ${provider} model ${id}`);
  return found;
}

function modelOf(r: Row, info: ModelInfo, provider: string, tokens: TokenFamily): CatalogueModel {
  const contextWindow = info.context_window ?? r.contextWindow;
  const label = r.label ?? info.name;
  if (contextWindow === undefined || label === undefined)
    throw new Error(`${r.id} lacks a context window or a label`);
  return {
    name: r.id,
    label,
    tier: r.tier,
    capabilities: r.can,
    contextWindow,
    maxOutput: Math.min(r.maxOutput, contextWindow),
    tokens: r.tokens ?? tokens,
    thinks: r.thinks,
    prices: pricesOf(info, provider),
    pricesChecked: source.published,
  };
}

/**
 * One price per start date that still matters: the one in force when the catalogue was checked, and those announced.
 * Prices by time of day are folded into the dearest, since a reservation must hold at any hour.
 */
function pricesOf(info: ModelInfo, provider: string): readonly CataloguePrice[] {
  const conditional: readonly ConditionalPrice[] = Array.isArray(info.prices)
    ? info.prices
    : [{ prices: info.prices }];
  const byHour = conditional.filter((p) => p.constraint?.type === 'time_of_date').map((p) => p.prices);
  const dated = conditional
    .filter((p) => p.constraint?.type !== 'time_of_date')
    .map((p) => ({
      from: p.constraint?.type === 'start_date' ? p.constraint.start_date : null,
      prices: p.prices,
    }))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const inForce = dated.findLastIndex((p) => p.from === null || p.from <= source.published);
  return dated.slice(inForce).map(({ from, prices }, index) => ({
    from: index === 0 ? null : from,
    ...stepsOf([prices, ...byHour], info.id, provider),
  }));
}

function stepsOf(
  prices: readonly ModelPrice[],
  id: string,
  provider: string,
): Pick<CataloguePrice, 'rates' | 'steps'> {
  const starts = prices.flatMap((p) =>
    Object.values(p).flatMap((v) => (typeof v === 'object' ? v.tiers.map((tier) => tier.start) : [])),
  );
  const at = (tokens: number): CatalogueRates => dearest(prices.map((p) => ratesAt(p, tokens, id, provider)));
  return {
    rates: at(0),
    steps: [...new Set(starts)]
      .sort((a, b) => a - b)
      .map((start) => ({ aboveInputTokens: start, rates: at(start + 1) })),
  };
}

function ratesAt(price: ModelPrice, tokens: number, id: string, provider: string): CatalogueRates {
  const rate = (key: string): number | undefined => {
    const value = price[key];
    if (typeof value !== 'object') return value;
    return value.tiers.findLast((tier) => tokens > tier.start)?.price ?? value.base;
  };
  const input = rate('input_mtok');
  const output = rate('output_mtok');
  if (input === undefined || output === undefined) throw new Error(`${id} has no input or output price`);
  const listedWrite = rate('cache_write_mtok');
  return {
    input,
    cacheRead: rate('cache_read_mtok') ?? input,
    cacheWrite: cacheWriteOf(listedWrite, input, provider),
    output,
  };
}

/**
 * Writing a cache costs 1.25 × input at Anthropic (5-minute entries) unless listed, and input elsewhere. A listed price
 * below the input price is a storage fee on top of it (Gemini by OpenRouter).
 */
function cacheWriteOf(listed: number | undefined, input: number, provider: string): number {
  if (listed === undefined) return provider === 'anthropic' ? tidy(input * 1.25) : input;
  return listed < input ? tidy(input + listed) : listed;
}

function dearest(rates: readonly CatalogueRates[]): CatalogueRates {
  const most = (bucket: keyof CatalogueRates) => Math.max(...rates.map((r) => r[bucket]));
  return {
    input: most('input'),
    cacheRead: most('cacheRead'),
    cacheWrite: most('cacheWrite'),
    output: most('output'),
  };
}

/** Drops binary noise below a billionth of a dollar. */
function tidy(dollars: number): number {
  return Number(dollars.toFixed(9));
}

await writeCatalogue();
