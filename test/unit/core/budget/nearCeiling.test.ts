import assert from 'node:assert/strict';
import { allocationLeft } from '../../../../src/core/budget/allocations.ts';
import type { SpendState } from '../../../../src/core/budget/ceilings.ts';
import { savingNear } from '../../../../src/core/budget/nearCeiling.ts';
import { usd, zeroUsd } from '../../../../src/core/money.ts';
import { settings } from '../routing/builders.ts';

const unlimited = { request: 'unlimited', day: 'unlimited', month: 'unlimited' } as const;
const ceilings = { user: { ...unlimited, day: usd(5), month: usd(50) }, workspace: unlimited };

function spent(dollars: number): SpendState {
  const held = { spent: usd(dollars), reserved: zeroUsd };
  const none = { spent: zeroUsd, reserved: zeroUsd };
  return {
    user: { day: held, month: held },
    workspace: { day: none, month: none },
    provider: { day: none, month: none },
  };
}

describe('near a ceiling', () => {
  it('plans as ever until 80 % of it is spent', () => {
    const saving = savingNear(settings, spent(4), ceilings);
    assert.equal(saving.settings, settings);
    assert.deepEqual(saving.reasons, []);
  });

  it('widens the tolerance towards cheaper chains the nearer it comes, and says so', () => {
    const tolerances = [4, 4.25, 4.5, 5, 7].map(
      (dollars) => savingNear(settings, spent(dollars), ceilings).settings.qualityTolerance,
    );
    assert.deepEqual(
      tolerances.map((tolerance) => Math.round(tolerance * 100) / 100),
      [0.03, 0.07, 0.11, 0.18, 0.18],
    );
    assert.deepEqual(savingNear(settings, spent(4.5), ceilings).reasons, [
      '90 % of your ceiling of $5.00 per day is spent, so the cheapest chain within 11 points of the best is taken.',
    ]);
  });

  it('lets cost weigh more where weights decide', () => {
    const weighted = { ...settings, strategy: 'weighted' as const };
    const saving = savingNear(weighted, spent(5), ceilings);
    assert.equal(saving.settings.weights.cost, 0.5);
    assert.match(saving.reasons[0] ?? '', /so cost weighs 0\.50 instead of 0\.1\.$/);
  });

  it('changes nothing where the user asked for the cheapest or the best', () => {
    for (const strategy of ['cheapest', 'best'] as const) {
      const saving = savingNear({ ...settings, strategy }, spent(4.9), ceilings);
      assert.deepEqual(saving.reasons, []);
    }
  });

  it('is never near where nothing is limited, and a ceiling of $0 is no reason to save', () => {
    const none = { user: { ...unlimited, day: zeroUsd }, workspace: unlimited };
    assert.deepEqual(savingNear(settings, spent(100), none).reasons, []);
  });
});

describe('shares of the ceiling per day', () => {
  it('leave what tasks of the same complexity have not spent, and never less than nothing', () => {
    assert.equal(allocationLeft(usd(5), 0.2, usd(0.3)), usd(0.7));
    assert.equal(allocationLeft(usd(5), 0.2, usd(3)), 0);
    assert.equal(allocationLeft('unlimited', 0.2, usd(3)), 'unlimited');
  });
});
