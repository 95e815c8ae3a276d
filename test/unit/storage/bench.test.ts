import assert from 'node:assert/strict';

import { bench as budget } from '../../bench/budget.ts';
import { bench as ledger } from '../../bench/ledger.ts';

describe('The benches of storage', function () {
  this.timeout(120_000);

  it('find no ceiling crossed, no row lost and nothing settled twice among killed processes', async () => {
    const { figures } = await budget(['--processes', '3', '--tasks', '120', '--kills', '4']);
    const { overspend, lostRows, doubleSettlements, refoldEqual, kills, usableShare } = figures;
    assert.deepEqual(
      { overspend, lostRows, doubleSettlements, refoldEqual },
      { overspend: 0, lostRows: 0, doubleSettlements: 0, refoldEqual: true },
    );
    assert.ok(Number(kills) > 0 && Number(usableShare) > 0.9);
  });

  it('measure a ledger of any length', async () => {
    const { figures } = await ledger(['--rows', '600', '--writers', '1', '--seconds', '0.2']);
    for (const figure of ['openMs', 'spendMs', 'appendMsP50', 'stallMsMax', 'taskMsP50', 'bytes']) {
      assert.ok(Number(figures[figure]) > 0, figure);
    }
  });
});
