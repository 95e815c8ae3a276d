import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { settingDefaults } from '../../../../src/contributions.ts';
import { buildModels, type Catalogue, loadCatalogue } from '../../../../src/core/models/catalogue.ts';
import { presets, readEndpoints } from '../../../../src/core/models/endpoints.ts';
import { capabilities, type Model, type Price } from '../../../../src/core/models/model.ts';
import { perMillion } from '../../../../src/core/money.ts';

let catalogue: Catalogue;
before(async () => {
  catalogue = await loadCatalogue();
});

function build(
  overrides: Readonly<Record<string, unknown>> = {},
  rest: { readonly enabled?: readonly string[]; readonly endpoints?: unknown; readonly today?: string } = {},
) {
  return buildModels({
    catalogue,
    endpoints: readEndpoints(rest.endpoints).endpoints,
    overrides,
    enabled: rest.enabled ?? [],
    today: rest.today ?? '2026-11-21',
  });
}

function find(models: readonly Model[], id: string): Model {
  const model = models.find((m) => m.id === id);
  assert.ok(model, `${id} is missing`);
  return model;
}

function metered(price: Price) {
  assert.ok(price.kind === 'metered');
  return price;
}

describe('The bundled catalogue', () => {
  it('has at least 40 models over many makers, each complete, dated and priced', () => {
    const { models, problems } = build();
    assert.deepEqual(problems, []);
    assert.ok(models.length >= 40);
    assert.equal(new Set(models.map((m) => m.id)).size, models.length);
    for (const model of models) {
      assert.ok(
        model.label !== '' && model.maxOutput > 0 && model.maxOutput <= model.contextWindow,
        model.id,
      );
      assert.ok(model.contextWindow >= 100_000, model.id);
      assert.ok(model.capabilities.includes('code'), model.id);
      assert.ok(
        model.capabilities.every((c) => capabilities.includes(c)),
        model.id,
      );
      assert.match(model.pricesChecked ?? '', /^20\d\d-\d\d-\d\d$/);
      const price = metered(model.price);
      for (const rates of [price.rates, ...price.steps.map((s) => s.rates)]) {
        assert.ok(rates.input > 0 && rates.output >= rates.input, model.id);
        assert.ok(
          rates.cacheRead > 0 && rates.cacheRead <= rates.input && rates.cacheWrite >= rates.input,
          model.id,
        );
      }
      assert.deepEqual(
        price.steps.map((s) => s.aboveInputTokens),
        price.steps.map((s) => s.aboveInputTokens).toSorted((a, b) => a - b),
      );
    }
  });

  it('is what its script makes of the price catalogue', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/catalogue.ts', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('has a ladder of three tiers at every large provider', () => {
    const { models } = build();
    for (const endpoint of ['openai', 'anthropic', 'gemini', 'xai', 'openrouter']) {
      const tiers = new Set(models.filter((m) => m.endpoint === endpoint).map((m) => m.tier));
      assert.deepEqual([...tiers].toSorted(), ['budget', 'flagship', 'mid'], endpoint);
    }
    assert.ok(presets.every((p) => p.local || models.some((m) => m.endpoint === p.name)));
  });

  it('has the models of the recorded benchmark, and the default baseline', () => {
    const { models } = build();
    for (const id of [
      settingDefaults.baselineModel,
      'anthropic/claude-opus-4-6',
      'anthropic/claude-sonnet-4-6',
      'openai/gpt-5.4',
      'openrouter/z-ai/glm-5',
      'openrouter/moonshotai/kimi-k2.5',
      'openrouter/minimax/minimax-m2.7',
      'openrouter/qwen/qwen3-max',
      'openrouter/qwen/qwen3.5-plus-02-15',
    ]) {
      find(models, id);
    }
  });

  it('knows the prices of reading and writing a cache, and the steps for long prompts', () => {
    const { models } = build();
    const opus = metered(find(models, 'anthropic/claude-opus-4-6').price);
    assert.deepEqual(opus.rates, {
      input: perMillion(5),
      cacheRead: perMillion(0.5),
      cacheWrite: perMillion(6.25),
      output: perMillion(25),
    });
    const gemini = metered(find(models, 'gemini/gemini-3.1-pro-preview').price);
    assert.deepEqual(
      gemini.steps.map((s) => [s.aboveInputTokens, s.rates.input, s.rates.output]),
      [[200_000, perMillion(4), perMillion(18)]],
    );
  });

  it('knows that OpenRouter passes on what long prompts cost more at the provider', () => {
    const { models } = build();
    const steps = (id: string) =>
      metered(find(models, id).price).steps.map((s) => [s.aboveInputTokens, s.rates.input, s.rates.output]);
    for (const [routed, direct] of [
      ['openrouter/google/gemini-3.1-pro-preview', 'gemini/gemini-3.1-pro-preview'],
      ['openrouter/x-ai/grok-4.3', 'xai/grok-4.3'],
    ] as const) {
      assert.equal(steps(direct).length, 1);
      assert.deepEqual(steps(routed), steps(direct));
    }
  });

  it('keeps a step for long prompts in proportion at my own price, unless I say that it is flat', () => {
    const at = (flat?: boolean) =>
      metered(
        find(
          build({
            'gemini/gemini-3.1-pro-preview': { price: { input: 1, output: 10, ...(flat ? { flat } : {}) } },
          }).models,
          'gemini/gemini-3.1-pro-preview',
        ).price,
      ).steps;
    assert.deepEqual(
      at().map((s) => [s.aboveInputTokens, s.rates.input, s.rates.output]),
      [[200_000, perMillion(2), perMillion(15)]],
    );
    assert.deepEqual(at(true), []);
  });

  it('says what benchmarks published of a model, against the models of its tier, wherever it is served', () => {
    const { models } = build();
    const opus = find(models, 'anthropic/claude-opus-4-6').published;
    assert.match(opus?.said ?? '', /^CodeRouterBench: 43\.0 %, where flagship models average \d+\.\d %$/);
    assert.deepEqual(find(models, 'openrouter/anthropic/claude-opus-4.6').published, opus);
    assert.ok((find(models, 'openai/gpt-5-mini').published?.shift ?? 0) > 0);
    assert.ok((find(models, 'openai/gpt-4.1-mini').published?.shift ?? 0) < 0);
    assert.equal(find(models, 'openai/gpt-6-sol').published, undefined);
    assert.ok(models.every(({ published }) => published === undefined || Math.abs(published.shift) <= 0.1));
  });

  it('forgets what sets a model apart from its tier when I put it in another one', () => {
    const { models } = build({ 'anthropic/claude-opus-4-6': { tier: 'mid' } });
    assert.equal(find(models, 'anthropic/claude-opus-4-6').published, undefined);
  });

  it('takes a price that was announced from its day on', () => {
    const on = (today: string) => metered(find(build({}, { today }).models, 'gemini/gemini-3.8-flash').price);
    assert.equal(on('2026-12-31').rates.output, perMillion(3.75));
    assert.equal(on('2027-01-01').rates.output, perMillion(7.5));
    assert.notEqual(on('2026-12-31').version, on('2027-01-01').version);
  });

  it('takes the dearest hour of a price that changes over the day', () => {
    const { models } = build();
    assert.equal(metered(find(models, 'deepseek/deepseek-v4-pro').price).rates.output, perMillion(3.96));
  });
});

describe('Models and my settings', () => {
  it('serves a catalogue under an endpoint of my own, at its prices, even on this machine', () => {
    const endpoints = [
      { name: 'demo-openai', baseUrl: 'http://127.0.0.1:9/v1', key: 'none', catalogue: ['openai'] },
    ];
    const { models } = build({}, { endpoints });
    const mini = find(models, 'demo-openai/gpt-5-mini');
    assert.equal(mini.endpoint, 'demo-openai');
    assert.equal(mini.name, 'gpt-5-mini');
    assert.deepEqual(mini.price, find(models, 'openai/gpt-5-mini').price);
    assert.equal(mini.tier, 'budget');
  });

  it('adds a local model at no cost', () => {
    const { models, problems } = build({ 'ollama/qwen3:8b': { contextWindow: 16_384 } });
    assert.deepEqual(problems, []);
    const model = find(models, 'ollama/qwen3:8b');
    assert.equal(model.name, 'qwen3:8b');
    assert.equal(model.tier, 'local');
    assert.deepEqual(model.price, { kind: 'free' });
    assert.equal(model.contextWindow, 16_384);
    assert.equal(model.maxOutput, 8_192);
    assert.equal(model.pricesChecked, null);
  });

  it('never takes a remote model without a price for a free one', () => {
    const { models } = build({ 'openrouter/some/new-model': {} });
    assert.deepEqual(find(models, 'openrouter/some/new-model').price, { kind: 'unknown' });
  });

  it('takes my price over the catalogue, and says that it is mine', () => {
    const { models } = build({
      'openai/gpt-5-mini': { price: { input: 1, output: 4 }, tier: 'mid', maxOutput: 1_000 },
      'anthropic/claude-haiku-4-5': { price: { input: 1, output: 5, cacheRead: 0.1 } },
    });
    const mini = find(models, 'openai/gpt-5-mini');
    const price = metered(mini.price);
    assert.equal(price.version, 'setting');
    assert.deepEqual([price.rates.input, price.rates.cacheRead], [perMillion(1), perMillion(1)]);
    assert.deepEqual([mini.tier, mini.maxOutput, mini.label], ['mid', 1_000, 'GPT-5 mini']);
    const haiku = metered(find(models, 'anthropic/claude-haiku-4-5').price);
    assert.deepEqual([haiku.rates.cacheRead, haiku.rates.cacheWrite], [perMillion(0.1), perMillion(1.25)]);
  });

  it('believes me that a remote model is free', () => {
    const { models } = build({ 'openrouter/qwen/qwen3-coder': { price: 'free' } });
    assert.deepEqual(find(models, 'openrouter/qwen/qwen3-coder').price, { kind: 'free' });
  });

  it('stands a new remote model on the ladder by its price', () => {
    const { models } = build({
      'openrouter/a/small': { price: { input: 0.1, output: 0.4 } },
      'openrouter/a/middle': { price: { input: 2, output: 8 } },
      'openrouter/a/large': { price: { input: 10, output: 40 } },
    });
    assert.deepEqual(
      ['small', 'middle', 'large'].map((name) => find(models, `openrouter/a/${name}`).tier),
      ['budget', 'mid', 'flagship'],
    );
  });

  it('skips what it cannot read, with a sentence for each', () => {
    const { models, problems } = build({
      'nowhere/model': {},
      'ollama/': {},
      'openai/gpt-5': { price: { input: -1, output: 1 } },
      'openai/gpt-5.4': { colour: 'red' },
      'openai/gpt-5.1': 'free',
      'openai/gpt-5.2': { contextWindow: 1.5 },
    });
    assert.equal(problems.length, 6);
    for (const problem of problems)
      assert.match(problem, /^Model ".+" in "tierwise.models" was skipped: .+\.$/);
    assert.match(problems[0] ?? '', /begin with the name of an endpoint/);
    assert.equal(metered(find(models, 'openai/gpt-5').price).version, 'catalogue 2026-09-23');
  });

  it('uses only the models I enabled, and names those it does not know', () => {
    const { models, problems } = build(
      { 'ollama/qwen3:8b': {} },
      { enabled: ['ollama/qwen3:8b', 'openai/gpt-5', 'openai/typo'] },
    );
    assert.deepEqual(models.map((m) => m.id).toSorted(), ['ollama/qwen3:8b', 'openai/gpt-5']);
    assert.deepEqual(problems.length, 1);
    assert.match(problems[0] ?? '', /"openai\/typo" in "tierwise.enabledModels" is not known/);
  });
});
