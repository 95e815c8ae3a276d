import assert from 'node:assert/strict';
import { heldInVain } from '../../../../src/core/budget/heldInVain.ts';
import { usd } from '../../../../src/core/money.ts';
import { attemptRow, reservationRow, writeOffRow } from '../../storage/rowsForTests.ts';

describe('what reservations hold in vain', () => {
  it('is what ended reservations held beyond the cost, and nothing for those overrun or written off', () => {
    const held = (id: string, dollars: number) => reservationRow({ reservationId: id, amount: usd(dollars) });
    const rows = [
      held('settled', 0.1),
      held('overran', 0.1),
      held('died', 0.1),
      held('running', 5),
      attemptRow({ reservationId: 'settled', cost: usd(0.02) }),
      attemptRow({ reservationId: 'overran', cost: usd(0.15) }),
      writeOffRow({ reservationId: 'died', cost: usd(0.1) }),
      attemptRow({ reservationId: 'of last month', cost: usd(9) }),
      attemptRow({ reservationId: null, source: 'cache', cost: usd(0) }),
    ];
    assert.deepEqual(heldInVain(rows), { held: usd(0.3), inVain: usd(0.08) });
  });
});
