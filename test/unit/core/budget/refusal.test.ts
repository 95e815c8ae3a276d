import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { BindingCeilings, Ceiling, Ceilings, SpendState } from '../../../../src/core/budget/ceilings.ts';
import { fits, headroom, refusalFor, waitingMayHelp } from '../../../../src/core/budget/refusal.ts';
import { nanoUsd, usd } from '../../../../src/core/money.ts';

const unlimited: Ceilings = { request: 'unlimited', day: 'unlimited', month: 'unlimited' };

function spend(spent: number, reserved = 0): SpendState {
  const held = { spent: usd(spent), reserved: usd(reserved) };
  const periods = { day: held, month: held };
  return { user: periods, workspace: periods, provider: periods };
}

function user(ceilings: Partial<Ceilings>): BindingCeilings {
  return { user: { ...unlimited, ...ceilings }, workspace: unlimited };
}

describe('The reservation rule', () => {
  it('lets a request use a ceiling to the last nano-dollar, and not one more', () => {
    const ceilings = user({ day: usd(5) });
    assert.equal(refusalFor(spend(4, 0.5), ceilings, usd(0.5)), null);
    const refusal = refusalFor(spend(4, 0.5), ceilings, nanoUsd(usd(0.5) + 1));
    assert.equal(refusal?.period, 'day');
    assert.equal(refusal.scope, 'user');
  });

  it('reads a ceiling of zero as zero: only free models run', () => {
    const ceilings = user({ request: usd(0), day: usd(0), month: usd(0) });
    assert.equal(refusalFor(spend(0), ceilings, nanoUsd(1))?.ceiling, 0);
    assert.equal(refusalFor(spend(0), ceilings, usd(0)), null);
    assert.equal(headroom(spend(0), ceilings), 0);
  });

  it('lets free models run when the budget was overrun', () => {
    assert.equal(refusalFor(spend(7), user({ day: usd(5) }), usd(0)), null);
    assert.equal(headroom(spend(7), user({ day: usd(5) })), 0);
  });

  it('never refuses under unlimited ceilings', () => {
    assert.equal(refusalFor(spend(1000), user({}), usd(1000)), null);
    assert.equal(headroom(spend(1000), user({})), 'unlimited');
  });

  it('says the ceiling, what is spent, what is reserved and what was wanted', () => {
    const refusal = refusalFor(spend(4.5, 0.25), user({ day: usd(5) }), usd(0.3));
    assert.equal(
      refusal?.because,
      'The request could cost up to $0.30, but of your ceiling of $5.00 per day $4.50 is spent and $0.25 is reserved by running tasks.',
    );
    assert.equal(
      refusalFor(spend(0), user({ request: usd(0.25) }), usd(0.3))?.because,
      'The request could cost up to $0.30, more than your ceiling of $0.25 per request.',
    );
  });

  it('tells a request that may wait for running tasks from one that money already spent keeps out', () => {
    const kept = refusalFor(spend(4, 0.9), user({ day: usd(5) }), usd(0.5));
    assert.ok(kept !== null && waitingMayHelp(kept));
    const spentOut = refusalFor(spend(4.8, 0.1), user({ day: usd(5) }), usd(0.5));
    assert.ok(spentOut !== null && !waitingMayHelp(spentOut));
  });

  it('names the ceiling that waiting helps least when several stand in the way', () => {
    const ceilings = { user: { ...unlimited, day: usd(5), month: usd(4.2) }, workspace: unlimited };
    const refusal = refusalFor(spend(4, 0.9), ceilings, usd(0.5));
    assert.equal(refusal?.period, 'month');
    assert.ok(!waitingMayHelp(refusal));
  });

  it('takes no negative and no fractional amounts', () => {
    assert.throws(() => refusalFor(spend(0), user({}), -1 as never), RangeError);
    assert.throws(() => refusalFor(spend(0), user({}), 0.5 as never), RangeError);
  });

  it('grants exactly what keeps every ceiling, whatever the amounts', () => {
    const amount = fc.integer({ min: 0, max: 2_000 }).map(nanoUsd);
    const ceiling = fc.oneof(amount, fc.constant<Ceiling>('unlimited'));
    const ceilings = fc.record({ request: ceiling, day: ceiling, month: ceiling });
    const held = fc.record({ spent: amount, reserved: amount });
    const periods = fc.record({ day: held, month: held });
    fc.assert(
      fc.property(
        fc.record({ user: periods, workspace: periods, provider: periods }),
        fc.record({ user: ceilings, workspace: ceilings }),
        amount,
        (state, binding, wanted) => {
          const keeps = (['user', 'workspace'] as const).every((scope) => {
            const fits = (limit: Ceiling, before: number): boolean =>
              limit === 'unlimited' || before + wanted <= limit;
            const { day, month } = state[scope];
            return (
              fits(binding[scope].request, 0) &&
              fits(binding[scope].day, day.spent + day.reserved) &&
              fits(binding[scope].month, month.spent + month.reserved)
            );
          });
          const refusal = refusalFor(state, binding, wanted);
          assert.equal(refusal === null, keeps || wanted === 0);
          assert.equal(fits(state, binding, wanted), refusal === null);
          const room = headroom(state, binding);
          assert.equal(refusal === null, wanted === 0 || room === 'unlimited' || wanted <= room);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
