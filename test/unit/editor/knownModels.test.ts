import assert from 'node:assert/strict';
import type { SettingKey } from '../../../src/contributions.ts';
import { settingDefaults } from '../../../src/contributions.ts';
import type { ModelId } from '../../../src/core/models/model.ts';
import { findModel, openKnownModels } from '../../../src/editor/knownModels.ts';
import { type ReadSettings, readSettings } from '../../../src/editor/settings.ts';

const written = (user: Partial<Record<SettingKey, unknown>>): ReadSettings =>
  readSettings((key) => ({ globalValue: user[key] }), true);

describe('the known models', () => {
  it('hold the default baseline model, with a price', async () => {
    const known = await openKnownModels(
      () => written({}),
      () => '2026-11-21',
      () => undefined,
    )();
    const baseline = findModel(known, settingDefaults.baselineModel as ModelId);
    assert.equal(baseline?.price.kind, 'metered');
    assert.equal(baseline.tier, 'flagship');
  });

  it('are built again only when the settings or the day change', async () => {
    let settings = written({});
    let day = '2026-11-21';
    const models = openKnownModels(
      () => settings,
      () => day,
      () => undefined,
    );
    const first = await models();
    assert.equal(await models(), first);
    day = '2026-11-22';
    const second = await models();
    assert.notEqual(second, first);
    settings = written({ models: { 'ollama/llama': { contextWindow: 8192 } } });
    assert.ok(findModel(await models(), 'ollama/llama' as ModelId));
  });

  it('hold the model that compares instructions apart from those that answer', async () => {
    const told: string[] = [];
    const known = (user: Partial<Record<SettingKey, unknown>>) =>
      openKnownModels(
        () => written(user),
        () => '2026-11-21',
        (problems) => told.push(...problems),
      )();
    const { embedding, all } = await known({ 'cache.embeddingModel': 'openai/text-embedding-3-small' });
    assert.equal(embedding?.price.kind, 'metered');
    assert.ok(!all.some(({ id }) => id === embedding.id));
    assert.deepEqual(told, []);
    assert.equal((await known({ 'cache.embeddingModel': 'anthropic/none' })).embedding, null);
    assert.match(told.join(), /cache\.embeddingModel names anthropic\/none, but no endpoint of the OpenAI/);
  });

  it('tell of entries that have no effect', async () => {
    const told: string[] = [];
    await openKnownModels(
      () => written({ enabledModels: ['nowhere/none'], endpoints: [{ name: 'Bad Name' }] }),
      () => '2026-11-21',
      (problems) => told.push(...problems),
    )();
    assert.match(told.join('\n'), /nowhere\/none/);
    assert.match(told.join('\n'), /Bad Name/);
  });

  it('tell of a ceiling for a provider that is not there, since it limits nothing', async () => {
    const told: string[] = [];
    const perProvider = { opnai: { perDay: 1 }, openai: { perDay: 1 }, '*': { perDay: 2 } };
    await openKnownModels(
      () => written({ 'budget.perProvider': perProvider }),
      () => '2026-11-21',
      (problems) => told.push(...problems),
    )();
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /perProvider names opnai, which is no endpoint/);
  });
});
