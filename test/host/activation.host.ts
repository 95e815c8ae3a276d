import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Tierwise in the extension host', () => {
  it('is activated from the built dist/, as an ES module', async () => {
    const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'tierwise');
    assert.ok(found, 'VS Code knows the extension');
    await found.activate();
    assert.ok(found.isActive);
  });
});
