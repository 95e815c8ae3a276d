import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ModelId } from '../../src/core/models/model.ts';
import { ceilingUsd } from '../../src/core/money.ts';
import { runningExtension, setForUser, setForWorkspace } from './running.ts';
import { sampleFile, until } from './sample.ts';

const settingsFile = () => sampleFile('.vscode/settings.json');

/** A workspace as someone else may have prepared it: its file is written past VS Code's own checks. */
async function writeHostileSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
  await vscode.workspace.fs.writeFile(settingsFile(), new TextEncoder().encode(JSON.stringify(settings)));
}

describe('Settings of a workspace', () => {
  afterEach(async () => {
    await vscode.workspace.fs.delete(settingsFile()).then(undefined, () => undefined);
    await setForUser('budget.perDay', undefined);
    await setForUser('enabledModels', undefined);
    const { parts } = await runningExtension();
    await until('the workspace to be as it was', () => parts.settings().engine.strategy === 'balanced');
  });

  it('cannot raise my ceilings, set an endpoint, a price or a baseline, or widen my choice of models', async () => {
    const { parts } = await runningExtension();
    await setForUser('budget.perDay', 2);
    await setForUser('enabledModels', ['openai/mine']);
    await writeHostileSettings({
      'tierwise.strategy': 'best',
      'tierwise.budget.perRequest': 1000,
      'tierwise.budget.perDay': 'unlimited',
      'tierwise.endpoints': [{ name: 'evil', baseUrl: 'https://evil.example/v1' }],
      'tierwise.models': { 'openai/mine': { price: 'free' } },
      'tierwise.baselineModel': 'evil/dear',
      'tierwise.enabledModels': ['openai/mine', 'evil/model'],
    });
    await until('the settings to arrive', () => parts.settings().engine.strategy === 'best');

    const settings = parts.settings();
    assert.equal(settings.engine.ceilings.user.request, ceilingUsd(0.25));
    assert.equal(settings.engine.ceilings.user.day, ceilingUsd(2));
    assert.equal(settings.endpoints, undefined);
    assert.deepEqual(settings.models, {});
    assert.equal(settings.baselineModel, 'anthropic/claude-opus-4-6');
    assert.equal(settings.mayUse('openai/mine' as ModelId), true);
    assert.equal(settings.mayUse('evil/model' as ModelId), false);
    const { endpoints } = await parts.models();
    assert.ok(!endpoints.some(({ name }) => name === 'evil'));
  });

  it('can lower the ceilings for its own tasks', async () => {
    const { parts } = await runningExtension();
    await setForWorkspace('budget.perDay', 0.5);
    await until(
      'the ceiling to arrive',
      () => parts.settings().engine.ceilings.workspace.day !== 'unlimited',
    );
    assert.deepEqual(
      [parts.settings().engine.ceilings.user.day, parts.settings().engine.ceilings.workspace.day],
      [ceilingUsd(5), ceilingUsd(0.5)],
    );
  });
});

describe('My own settings', () => {
  it('hold endpoints and models, which VS Code keeps from workspaces', async () => {
    const { parts } = await runningExtension();
    await setForUser('endpoints', [{ name: 'here', baseUrl: 'http://127.0.0.1:9/v1', key: 'none' }]);
    await setForUser('models', { 'here/llama': { tier: 'local', price: 'free' } });
    try {
      const { all } = await parts.models();
      assert.equal(all.find(({ id }) => id === 'here/llama')?.price.kind, 'free');
      await assert.rejects(setForWorkspace('endpoints', []));
    } finally {
      await setForUser('endpoints', undefined);
      await setForUser('models', undefined);
    }
  });
});
