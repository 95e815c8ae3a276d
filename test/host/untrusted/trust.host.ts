import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('A workspace that I do not trust', () => {
  it('still has Tierwise, in a window without trust', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const found = vscode.extensions.getExtension('tierwise.tierwise');
    await found?.activate();
    assert.ok(found?.isActive);
  });
});
