import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ModelId } from '../../../src/core/models/model.ts';
import { ceilingUsd } from '../../../src/core/money.ts';
import { noWishes } from '../../../src/core/task/task.ts';
import { openVerifyCommand } from '../../../src/editor/verifyCommand.ts';
import { runningExtension, setForUser } from '../running.ts';
import { sampleFile, until } from '../sample.ts';

describe('A workspace that I do not trust', () => {
  it('still has Tierwise, in a window without trust', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const found = vscode.extensions.getExtension('tierwise.tierwise');
    await found?.activate();
    assert.ok(found?.isActive);
  });

  it('sets nothing: only my own settings count', async () => {
    const { parts } = await runningExtension();
    const hostile = {
      'tierwise.strategy': 'best',
      'tierwise.budget.perDay': 'unlimited',
      'tierwise.budget.perMonth': 0,
      'tierwise.cache.enabled': false,
      'tierwise.verify.runCommand': true,
      'tierwise.verify.command': { '*': ['evil'] },
      'tierwise.enabledModels': ['evil/model'],
      'tierwise.endpoints': [{ name: 'evil', baseUrl: 'https://evil.example/v1' }],
      'editor.tabSize': 7,
    };
    const file = sampleFile('.vscode/settings.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(hostile)));
    // A setting that trust does not restrict shows that the file has been read.
    await until(
      'the file to be read',
      () => vscode.workspace.getConfiguration('editor').get('tabSize') === 7,
    );
    await setForUser('budget.perDay', 3);
    try {
      await until('my ceiling', () => parts.settings().engine.ceilings.user.day === ceilingUsd(3));
      const settings = parts.settings();
      assert.equal(settings.engine.strategy, 'balanced');
      assert.equal(settings.engine.cache, true);
      assert.equal(settings.endpoints, undefined);
      assert.deepEqual(settings.command, { enabled: false, byLanguage: {}, seconds: 60 });
      assert.deepEqual(settings.engine.ceilings.workspace, {
        request: 'unlimited',
        day: 'unlimited',
        month: 'unlimited',
      });
      assert.equal(settings.mayUse('openai/gpt' as ModelId), true);
    } finally {
      await setForUser('budget.perDay', undefined);
    }
  });

  it('runs no command, even where I have turned it on for all workspaces', () => {
    const command = { enabled: true, byLanguage: { '*': ['node', '--version'] as const }, seconds: 5 };
    const uri = sampleFile('src/money.ts').toString();
    const source = { uri, path: 'src/money.ts', languageId: 'typescript', text: 'a', eol: '\n' } as const;
    const task = {
      id: 't',
      askedKind: 'fix',
      instruction: '',
      source,
      selection: { start: 0, end: 1 },
    } as const;
    const answer = { form: 'replacement', raw: 'b', body: 'b' } as const;
    const run = openVerifyCommand(() => ({ command }));
    const none = run({ ...task, diagnostics: [], wishes: noWishes }, answer, new AbortController().signal);
    assert.equal(none, null);
  });
});
