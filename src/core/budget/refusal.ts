import { addUsd, formatUsd, type NanoUsd, nanoUsd, zeroUsd } from '../money.ts';
import {
  type BindingCeilings,
  type Ceiling,
  type CeilingRefusal,
  type Held,
  type Period,
  periods,
  type SpendState,
} from './ceilings.ts';

/**
 * The reservation rule (law 1): null when `amount` fits under every binding ceiling, to the nano-dollar.
 * What costs nothing always fits (law 4). Of several refusals the one that waiting helps least is returned.
 * Throws a RangeError for an amount that is negative or not whole.
 */
export function refusalFor(
  spend: SpendState,
  ceilings: BindingCeilings,
  amount: NanoUsd,
): CeilingRefusal | null {
  if (nanoUsd(amount) < 0) throw new RangeError(`Not an amount to reserve: ${amount}`);
  if (amount === 0) return null;
  let hardest: CeilingRefusal | null = null;
  for (const { scope, period, ceiling, held } of limits(spend, ceilings)) {
    if (ceiling === 'unlimited' || addUsd(held.spent, held.reserved, amount) <= ceiling) continue;
    if (hardest !== null && hardest.ceiling - hardest.spent <= ceiling - held.spent) continue;
    const because = sentence(scope, period, ceiling, held, amount);
    hardest = { scope, period, ceiling, ...held, wanted: amount, because };
  }
  return hardest;
}

/** True when only other tasks' reservations stand in the way: once they end, the request may fit. */
export function waitingMayHelp(refusal: CeilingRefusal): boolean {
  return refusal.spent + refusal.wanted <= refusal.ceiling;
}

/** The most that one request may reserve now; zero when a ceiling is reached. */
export function headroom(spend: SpendState, ceilings: BindingCeilings): NanoUsd | 'unlimited' {
  let least: NanoUsd | 'unlimited' = 'unlimited';
  for (const { ceiling, held } of limits(spend, ceilings)) {
    if (ceiling === 'unlimited') continue;
    const room = nanoUsd(Math.max(0, ceiling - held.spent - held.reserved));
    if (least === 'unlimited' || room < least) least = room;
  }
  return least;
}

interface Limit {
  readonly scope: 'user' | 'workspace';
  readonly period: Period;
  readonly ceiling: Ceiling;
  readonly held: Held;
}

function limits(spend: SpendState, ceilings: BindingCeilings): readonly Limit[] {
  return (['user', 'workspace'] as const).flatMap((scope) =>
    periods.map((period) => ({
      scope,
      period,
      ceiling: ceilings[scope][period],
      held: period === 'request' ? nothingHeld : spend[scope][period],
    })),
  );
}

const nothingHeld: Held = { spent: zeroUsd, reserved: zeroUsd };

function sentence(
  scope: Limit['scope'],
  period: Period,
  ceiling: NanoUsd,
  held: Held,
  amount: NanoUsd,
): string {
  const whose = scope === 'user' ? 'your' : "this workspace's";
  const limit = `${whose} ceiling of ${formatUsd(ceiling)} per ${period}`;
  const wanted = `The request could cost up to ${formatUsd(amount)}`;
  if (period === 'request') return `${wanted}, more than ${limit}.`;
  const reserved = held.reserved > 0 ? ` and ${formatUsd(held.reserved)} is reserved by running tasks` : '';
  return `${wanted}, but of ${limit} ${formatUsd(held.spent)} is spent${reserved}.`;
}
