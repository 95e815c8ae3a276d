import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EndpointSetting } from '../../src/contributions.ts';
import { openSample, until, useProvider } from './sample.ts';

describe('Tierwise in the extension host', () => {
  it('is activated from the built dist/, as an ES module', async () => {
    const found = vscode.extensions.getExtension('tierwise.tierwise');
    assert.ok(found, 'VS Code knows the extension');
    await found.activate();
    assert.ok(found.isActive);
  });
});

describe('The provider of the host tests', () => {
  it('is what the user’s endpoints say while it runs, and answers from its fixtures', async () => {
    const provider = await useProvider({
      answers: [{ match: { userMessage: 'ping' }, response: { content: 'pong' } }],
    });
    try {
      const endpoints = vscode.workspace.getConfiguration('tierwise').get<EndpointSetting[]>('endpoints', []);
      assert.deepEqual(endpoints, [provider.openai, provider.anthropic]);
      const answer = await fetch(`${provider.openai.baseUrl}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'ping' }] }),
      });
      assert.match(await answer.text(), /pong/);
      assert.equal(provider.requests().length, 1);
    } finally {
      await provider.stop();
    }
    assert.deepEqual(vscode.workspace.getConfiguration('tierwise').get('endpoints'), []);
  });
});

describe('The sample workspace', () => {
  it('has exactly the two errors that Fix is shown on, each with a preferred quick fix', async () => {
    const { document } = await openSample('src/checkout.ts');
    const errors = await until('two errors in checkout.ts', () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      const wrong = found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
      return wrong.length === 2 && wrong;
    });
    for (const error of errors) {
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        error.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      assert.ok(
        fixes.some((fix) => fix.isPreferred),
        `a preferred fix for: ${error.message}`,
      );
    }
  });
});
