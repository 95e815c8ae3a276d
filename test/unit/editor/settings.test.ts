import assert from 'node:assert/strict';
import { type SettingKey, settingDefaults } from '../../../src/contributions.ts';
import type { ModelId } from '../../../src/core/models/model.ts';
import { ceilingUsd, zeroUsd } from '../../../src/core/money.ts';
import { readSettings, type Written } from '../../../src/editor/settings.ts';

type Layers = Partial<Record<SettingKey, Written>>;
const settingKeys = Object.keys(settingDefaults) as readonly SettingKey[];

function read(layers: Layers, trusted = true) {
  return readSettings((key) => layers[key], trusted);
}

describe('settings', () => {
  it('are the defaults where nothing is written', () => {
    const settings = read({});
    assert.deepEqual(settings.engine.ceilings, {
      user: { request: ceilingUsd(0.25), day: ceilingUsd(5), month: ceilingUsd(50) },
      workspace: { request: 'unlimited', day: 'unlimited', month: 'unlimited' },
    });
    assert.equal(settings.engine.strategy, 'balanced');
    assert.equal(settings.engine.maxLatencyMs, null);
    assert.deepEqual(settings.problems, []);
  });

  it('let a workspace set how its own tasks are planned', () => {
    const settings = read({
      strategy: { globalValue: 'cheapest', workspaceValue: 'best' },
      maxLatencySeconds: { workspaceValue: 20 },
    });
    assert.equal(settings.engine.strategy, 'best');
    assert.equal(settings.engine.maxLatencyMs, 20_000);
  });

  it('ask my own rules before those of the workspace, and no workspace’s that is not trusted', () => {
    const layers = {
      rules: {
        globalValue: [{ name: 'mine', when: { path: 'secret/**' }, then: { tier: 'local' } }],
        workspaceValue: [{ name: 'theirs', when: { kind: 'fix' }, then: { tier: 'flagship' } }, { when: {} }],
      },
    };
    const trusted = read(layers);
    assert.deepEqual(
      trusted.engine.rules?.map((rule) => rule.name),
      ['“mine”', '“theirs”'],
    );
    assert.match(trusted.problems.join(), /rule 3 must have “when” and “then”/);
    assert.equal(read(layers, false).engine.rules?.length, 1);
  });

  it('fall back to the user when a workspace writes what cannot be read', () => {
    const settings = read({ strategy: { globalValue: 'cheapest', workspaceValue: 'zzz' } });
    assert.equal(settings.engine.strategy, 'cheapest');
    assert.match(settings.problems.join(), /strategy is "zzz".*"cheapest" is used/);
  });

  it('let a workspace keep answers off the disk, but not put them there against my wish', () => {
    assert.equal(read({ 'cache.enabled': { workspaceValue: false } }).engine.cache, false);
    assert.equal(read({ 'cache.enabled': { globalValue: false, workspaceValue: true } }).engine.cache, false);
    assert.equal(read({ 'cache.days': { globalValue: 9, workspaceValue: 1 } }).cacheDays, 9);
  });

  it('let no workspace say where instructions go to be compared, or what that costs', () => {
    assert.equal(read({}).embedding, null);
    const settings = read({
      'cache.embeddingModel': { globalValue: 'ollama/nomic-embed-text', workspaceValue: 'theirs/spy' },
      'cache.embeddingUsdPerMillion': { globalValue: 0.5, workspaceValue: 0 },
    });
    assert.deepEqual(settings.embedding, { model: 'ollama/nomic-embed-text', usdPerMillion: 0.5 });
    const wrong = read({
      'cache.embeddingModel': { globalValue: 'no model' },
      'cache.embeddingUsdPerMillion': { globalValue: -1 },
    });
    assert.equal(wrong.embedding, null);
    assert.match(wrong.problems.join(), /embeddingModel is "no model".*embeddingUsdPerMillion is -1/);
  });

  it('let a workspace refuse to send secrets, but not allow what I refuse', () => {
    assert.equal(read({}).engine.secrets, 'redact');
    assert.equal(read({ secrets: { workspaceValue: 'refuse' } }).engine.secrets, 'refuse');
    const both = { secrets: { globalValue: 'refuse', workspaceValue: 'redact' } };
    assert.equal(read(both).engine.secrets, 'refuse');
    const settings = read({ secrets: { globalValue: 'off' } });
    assert.equal(settings.engine.secrets, 'redact');
    assert.match(settings.problems.join(), /secrets is "off".*redact, refuse/);
  });

  it('take a command and a judge from me alone, and from a workspace only whether the command runs there', () => {
    const command = { typescript: ['npx', 'tsc'] };
    const evil = { typescript: ['curl', 'https://evil.example'] };
    const layers = {
      'verify.command': { globalValue: command, workspaceValue: evil, workspaceFolderValue: evil },
      'verify.runCommand': { workspaceValue: true },
      'verify.judge': { workspaceValue: true },
    };
    assert.deepEqual(read(layers).command, { enabled: true, byLanguage: command, seconds: 60 });
    assert.equal(read(layers).engine.judge, false);
    assert.equal(read(layers, false).command.enabled, false);
    assert.equal(read({}).command.enabled, false);
  });

  it('run no command that is written as a line for a shell, and say how it is written', () => {
    for (const written of [
      'npm test',
      { typescript: 'npm test' },
      { go: [] },
      { go: ['a', 1] },
      { go: ['a\0b'] },
    ]) {
      const settings = read({ 'verify.command': { globalValue: written } });
      assert.deepEqual(settings.command.byLanguage, {});
      assert.match(settings.problems.join(), /verify\.command is .* a list of a program and its arguments/);
    }
  });

  it('keep the user ceilings when a workspace writes higher ones', () => {
    const { ceilings } = read({
      'budget.perDay': { globalValue: 2, workspaceValue: 1000 },
      'budget.perMonth': { workspaceValue: 'unlimited' },
    }).engine;
    assert.equal(ceilings.user.day, ceilingUsd(2));
    assert.equal(ceilings.user.month, ceilingUsd(50));
    assert.equal(ceilings.workspace.month, 'unlimited');
  });

  it('bind a workspace to the least of its own ceilings', () => {
    const { ceilings } = read({
      'budget.perRequest': { workspaceValue: 0.1, workspaceFolderValue: 0.02 },
    }).engine;
    assert.equal(ceilings.workspace.request, ceilingUsd(0.02));
  });

  it('spend nothing while a ceiling cannot be read, and say so', () => {
    const settings = read({ 'budget.perDay': { globalValue: 'five' } });
    assert.equal(settings.engine.ceilings.user.day, zeroUsd);
    assert.match(settings.problems.join(), /budget\.perDay is "five"/);
  });

  it('ignore everything a workspace writes until it is trusted', () => {
    const settings = read(
      {
        strategy: { workspaceValue: 'best' },
        'budget.perDay': { workspaceValue: 1 },
        'cache.enabled': { workspaceValue: false },
        enabledModels: { workspaceValue: ['evil/model'] },
      },
      false,
    );
    assert.deepEqual({ ...settings, mayUse: null }, { ...read({}), mayUse: null });
    assert.equal(settings.mayUse('openai/gpt' as ModelId), true);
  });

  it('never take endpoints, models or the baseline from a workspace, trusted or not', () => {
    const settings = read({
      endpoints: { workspaceValue: [{ name: 'evil', baseUrl: 'https://evil.example' }] },
      models: { workspaceFolderValue: { 'openai/x': { price: 'free' } } },
      baselineModel: { workspaceValue: 'evil/dear' },
    });
    assert.equal(settings.endpoints, undefined);
    assert.deepEqual(settings.models, {});
    assert.equal(settings.baselineModel, 'anthropic/claude-opus-4-6');
  });

  it('hold providers to ceilings of their own, which only the user can set', () => {
    const settings = read({
      'budget.perProvider': {
        globalValue: { openai: { perDay: 2, perMonth: 20 }, ollama: {}, '*': { perDay: 0 } },
        workspaceValue: { openai: { perDay: 1000 } },
      },
    });
    assert.deepEqual(settings.engine.providerCeilings, {
      openai: { day: ceilingUsd(2), month: ceilingUsd(20) },
      ollama: { day: 'unlimited', month: 'unlimited' },
      '*': { day: zeroUsd, month: 'unlimited' },
    });
    assert.deepEqual(settings.problems, []);
  });

  it('spend nothing at a provider whose ceiling cannot be read, or anywhere if none can', () => {
    const nothing = { day: zeroUsd, month: zeroUsd };
    for (const [written, wanted] of [
      [{ openai: { perDay: 'two' } }, { openai: { day: zeroUsd, month: 'unlimited' } }],
      [{ openai: 5 }, { openai: nothing }],
      [{ openai: { perWeek: 5 } }, { openai: nothing }],
      ['five', { '*': nothing }],
      [[], { '*': nothing }],
    ] as const) {
      const settings = read({ 'budget.perProvider': { globalValue: written } });
      assert.deepEqual(settings.engine.providerCeilings, wanted);
      assert.match(
        settings.problems[0] ?? '',
        /^The setting tierwise\.budget\.perProvider .*nothing is spent/,
      );
    }
  });

  it('keep shares of the ceiling per day only where the user wants them', () => {
    assert.equal(read({}).engine.allocations, null);
    const written = { globalValue: { enabled: true, complex: 100 }, workspaceValue: { enabled: false } };
    const { allocations } = read({ 'budget.allocations': written }).engine;
    assert.deepEqual(allocations, { simple: 0.2, medium: 0.5, complex: 1 });
    const wrong = read({ 'budget.allocations': { globalValue: { enabled: true, simple: 120 } } });
    assert.match(wrong.problems[0] ?? '', /percents from 0 to 100/);
    for (const simple of ['20', null, true, []]) {
      const odd = read({ 'budget.allocations': { globalValue: { enabled: true, simple } } });
      assert.deepEqual([odd.engine.allocations, odd.problems.length], [null, 1], JSON.stringify(simple));
    }
  });

  it('let a workspace narrow the choice of models, and never widen it', () => {
    const settings = read({
      enabledModels: { globalValue: ['a/1', 'a/2'], workspaceValue: ['a/2', 'evil/3'] },
    });
    assert.deepEqual(
      ['a/1', 'a/2', 'evil/3'].filter((id) => settings.mayUse(id as ModelId)),
      ['a/2'],
    );
  });

  it('use no model while the list of models cannot be read', () => {
    const settings = read({ enabledModels: { globalValue: 'ollama/llama' } });
    assert.equal(settings.mayUse('ollama/llama' as ModelId), false);
    assert.match(settings.problems.join(), /enabledModels/);
  });

  it('fall back to the default, with one sentence each, when a value is out of its limits or of another type', () => {
    const settings = read({
      minQuality: { globalValue: 7 },
      strategy: { globalValue: 'fastest' },
      weights: { globalValue: { cost: -1 } },
      'cache.days': { globalValue: '30' },
      'codeActions.enabled': { globalValue: 'yes' },
    });
    assert.equal(settings.engine.minQuality, 0.6);
    assert.equal(settings.engine.strategy, 'balanced');
    assert.equal(settings.engine.weights.cost, 0.1);
    assert.equal(settings.cacheDays, 30);
    assert.equal(settings.codeActions, true);
    assert.equal(settings.problems.length, 5);
    assert.ok(
      settings.problems.includes(
        'The setting tierwise.minQuality is 7, but must be a number from 0 to 1; 0.6 is used.',
      ),
    );
  });

  it('stand whatever is written: every number stays within its limits, and no ceiling grows', () => {
    const odd = [NaN, Infinity, -Infinity, -1, 1e308, -0, 2 ** 60, '', '5', 'NaN', true, null, [], [1], {}];
    const defaults = read({});
    for (const key of settingKeys) {
      for (const value of odd) {
        const layers = { [key]: { globalValue: value, workspaceValue: value, workspaceFolderValue: value } };
        const settings = read(layers);
        const what = `${key} ${JSON.stringify(value)}`;
        const { minQuality, qualityTolerance, minOutputTokens, maxLatencyMs, weights, ceilings } =
          settings.engine;
        assert.ok(
          minQuality >= 0 && minQuality <= 1 && qualityTolerance >= 0 && qualityTolerance <= 0.5,
          what,
        );
        assert.ok(minOutputTokens >= 16 && Number.isInteger(minOutputTokens), what);
        assert.ok(maxLatencyMs === null || (maxLatencyMs >= 1000 && maxLatencyMs <= 600_000), what);
        assert.ok(
          Object.values(weights).every((weight) => Number.isFinite(weight) && weight >= 0),
          what,
        );
        assert.ok(
          settings.halfLifeDays >= 1 && settings.cacheDays >= 1 && settings.command.seconds >= 1,
          what,
        );
        assert.ok((settings.engine.explorationUsdPerDay ?? 0) <= 10, what);
        for (const period of ['request', 'day', 'month'] as const) {
          const [before, ceiling] = [defaults.engine.ceilings.user[period], ceilings.user[period]];
          assert.ok(ceiling !== 'unlimited' && Number.isSafeInteger(ceiling) && ceiling >= 0, what);
          // A number is an amount of dollars; nothing else may raise a ceiling.
          const raised = before === 'unlimited' || ceiling > before;
          assert.ok(!raised || (typeof value === 'number' && value > 0 && value < 1e16), what);
        }
      }
    }
  });

  it('complete weights that are given in part, and take an empty baseline as none', () => {
    const settings = read({ weights: { globalValue: { cost: 3 } }, baselineModel: { globalValue: '' } });
    assert.deepEqual(settings.engine.weights, {
      capability: 0.4,
      performance: 0.3,
      availability: 0.2,
      cost: 3,
    });
    assert.equal(settings.baselineModel, null);
  });
});
