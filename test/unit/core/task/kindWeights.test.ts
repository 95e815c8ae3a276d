import assert from 'node:assert/strict';
import { weighKinds } from '../../../../src/core/task/kindWeights.ts';
import { readRows, weightsIn, writeRows } from '../../../../src/core/task/weightTable.ts';

describe('the table of weights', () => {
  it('reads back what was written, to an eighth of a row’s greatest weight', () => {
    const table = new Map([
      ['faster', [-0.4, 0, 0.1, 0, 0, -0.2, 1.6, 0, 0]],
      ['fast', [0, 0, 0, 0, 0, 0, 0.9, -0.3, 0]],
      ['too slow$', [0, -0.1, -0.8, 0, 0, 0, 2.4, 0, -0.7]],
      ['遅い', [0, 0, 0, 0, 0, 0, 0.5, 0, 0]],
    ]);
    const read = readRows(writeRows(table));
    assert.deepEqual([...read.keys()].sort(), [...table.keys()].sort());
    for (const [sign, weights] of table) {
      const most = Math.max(...weights.map(Math.abs)) + 0.1;
      for (const [at, weight] of weights.entries()) {
        assert.ok(
          Math.abs((weightsIn(read.get(sign) ?? '')[at] ?? NaN) - weight) <= most / 8 + 1e-9,
          `${sign} ${at}`,
        );
      }
    }
  });

  it('writes the same text for the same weights in another order', () => {
    const rows: (readonly [string, number[]])[] = [
      ['b', [1, 0, 0, 0, 0, 0, 0, 0, 0]],
      ['a', [0, 1, 0, 0, 0, 0, 0, 0, 0]],
    ];
    assert.equal(writeRows(new Map(rows)), writeRows(new Map(rows.toReversed())));
  });

  it('names the words that spoke for a kind, and no sign of the grammar', () => {
    const { words } = weighKinds(['slow', '=read:optimize', '!slow', '@perf']);
    assert.deepEqual(words, ['slow']);
  });
});
