import assert from 'node:assert/strict';
import { plainText } from '../../../src/editor/plainText.ts';

describe('text of a notification', () => {
  // VS Code's own pattern for links in notifications.
  const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^\s)]+)(?: (["'])(.+?)(\3))?\)/;

  it('has no link that a model, a compiler or the name of a file put there', () => {
    const hostile = `Type '"[Open](command:workbench.action.quit)"' is not assignable.`;
    assert.match(hostile, link);
    assert.doesNotMatch(plainText(hostile), link);
  });

  it('is the same text otherwise', () => {
    assert.equal(plainText('f(a[0]) costs $0.01'), 'f(a[0]) costs $0.01');
  });
});
