import assert from 'node:assert/strict';
import { bench } from '../../../bench/bounds.ts';

describe('The bench of bounds', function () {
  // The reference tokenizer takes seconds to start.
  this.timeout(60_000);

  it('finds no text of whatever sort that has more tokens than its bound', async () => {
    const { figures } = await bench(['--texts', '1500', '--seed', String(Date.now() % 1e9)]);
    assert.equal(figures['boundsTooLow'], 0, JSON.stringify(figures['counterexample']));
    assert.equal(figures['texts'], 1500);
    assert.equal(Object.keys(figures['bySort'] as object).length, 13);
  });
});
