import assert from 'node:assert/strict';
import { ceilingUsd } from '../../../src/core/money.ts';
import { ceilingText, readCeilingText } from '../../../src/editor/ceilingText.ts';

describe('a ceiling in a box', () => {
  it('is an amount of dollars or the word, as people write them', () => {
    assert.deepEqual(['5', ' $0.25 ', '.5', '0', 'Unlimited'].map(readCeilingText), [
      5,
      0.25,
      0.5,
      0,
      'unlimited',
    ]);
  });

  it('is nothing else', () => {
    for (const typed of ['', '-1', '1,5', 'none', '1e9', 'NaN', '5 dollars'])
      assert.equal(readCeilingText(typed), null, typed);
  });

  it('reads back as it is shown', () => {
    for (const dollars of [0, 0.25, 5, 1234.5])
      assert.equal(readCeilingText(ceilingText(ceilingUsd(dollars))), dollars);
    assert.equal(readCeilingText(ceilingText('unlimited')), 'unlimited');
  });
});
