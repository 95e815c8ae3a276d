import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { workspaceIdOf } from '../../../src/editor/workspaceId.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the id of a workspace', () => {
  it('is the same whatever the order of its folders, and tells nothing of where they are', () => {
    const id = workspaceIdOf(null, ['file:///home/me/a', 'file:///home/me/b'], hash);
    assert.equal(id, workspaceIdOf(null, ['file:///home/me/b', 'file:///home/me/a'], hash));
    assert.match(id ?? '', /^[0-9a-f]{16}$/);
  });

  it('differs between workspaces', () => {
    assert.notEqual(workspaceIdOf(null, ['file:///a'], hash), workspaceIdOf(null, ['file:///b'], hash));
  });

  it('follows the workspace file, unless that was never saved', () => {
    const folders = ['file:///a'];
    assert.notEqual(
      workspaceIdOf('file:///w.code-workspace', folders, hash),
      workspaceIdOf(null, folders, hash),
    );
    assert.equal(workspaceIdOf('untitled:1', folders, hash), workspaceIdOf(null, folders, hash));
  });

  it('is nothing where no folder is open', () => {
    assert.equal(workspaceIdOf(null, [], hash), null);
  });
});
