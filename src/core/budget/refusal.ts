import { addUsd, formatUsd, type NanoUsd, nanoUsd, zeroUsd } from '../money.ts';
import {
  type BindingCeilings,
  type Ceiling,
  type Ceilings,
  type CeilingsByProvider,
  type CeilingRefusal,
  type CeilingScope,
  ceilingScopes,
  everyOther,
  type Held,
  type Period,
  periods,
  type SpendState,
} from './ceilings.ts';

/**
 * The reservation rule (law 1): true when `amount` fits under every binding ceiling, to the nano-dollar. What costs
 * nothing always fits (law 4). Throws a RangeError for an amount that is negative or not whole.
 */
export function fits(spend: SpendState, ceilings: BindingCeilings, amount: NanoUsd): boolean {
  return inTheWay(spend, ceilings, amount).length === 0;
}

/** Why an amount does not fit, or null when it does. Of several ceilings in the way, the one that waiting helps least. */
export function refusalFor(
  spend: SpendState,
  ceilings: BindingCeilings,
  amount: NanoUsd,
): CeilingRefusal | null {
  const [first, ...others] = inTheWay(spend, ceilings, amount);
  if (first === undefined) return null;
  const room = ({ ceiling, held }: HardLimit): number => ceiling - held.spent;
  const hardest = others.reduce((least, limit) => (room(limit) < room(least) ? limit : least), first);
  const { scope, period, ceiling, held } = hardest;
  return { scope, period, ceiling, ...held, wanted: amount, because: sentence(hardest, amount) };
}

/** True when only other tasks' reservations stand in the way: once they end, the request may fit. */
export function waitingMayHelp(refusal: CeilingRefusal): boolean {
  return refusal.spent + refusal.wanted <= refusal.ceiling;
}

/** The most that one request may reserve now; zero when a ceiling is reached. */
export function headroom(spend: SpendState, ceilings: BindingCeilings): Ceiling {
  return leastRoom(spend, ceilings, ({ spent, reserved }) => spent + reserved);
}

/** The most that one request may reserve once running tasks have given back what they hold: what to plan with. */
export function headroomInTime(spend: SpendState, ceilings: BindingCeilings): Ceiling {
  return leastRoom(spend, ceilings, ({ spent }) => spent);
}

/** The ceilings that bind a request to one endpoint. */
export function ceilingsAt(
  ceilings: BindingCeilings,
  byProvider: CeilingsByProvider,
  endpoint: string,
): BindingCeilings {
  const own = byProvider[endpoint] ?? byProvider[everyOther];
  return own === undefined
    ? ceilings
    : { ...ceilings, provider: { endpoint, day: own.day, month: own.month } };
}

/** The ceilings for a further attempt of a task that has cost something already: they bind all its attempts together. */
export function ceilingsLeft(ceilings: BindingCeilings, costSoFar: NanoUsd): BindingCeilings {
  const left = (own: Ceilings): Ceilings =>
    own.request === 'unlimited' ? own : { ...own, request: nanoUsd(Math.max(0, own.request - costSoFar)) };
  return { ...ceilings, user: left(ceilings.user), workspace: left(ceilings.workspace) };
}

function leastRoom(spend: SpendState, ceilings: BindingCeilings, taken: (held: Held) => number): Ceiling {
  let least: Ceiling = 'unlimited';
  for (const { ceiling, held } of limits(spend, ceilings)) {
    if (ceiling === 'unlimited') continue;
    const room = nanoUsd(Math.max(0, ceiling - taken(held)));
    if (least === 'unlimited' || room < least) least = room;
  }
  return least;
}

interface Limit {
  readonly scope: CeilingScope;
  readonly period: Period;
  readonly ceiling: Ceiling;
  readonly held: Held;
}
type HardLimit = Limit & { readonly ceiling: NanoUsd };

function inTheWay(spend: SpendState, ceilings: BindingCeilings, amount: NanoUsd): readonly HardLimit[] {
  if (nanoUsd(amount) < 0) throw new RangeError(`Not an amount to reserve: ${amount}`);
  if (amount === 0) return [];
  return limits(spend, ceilings).filter(
    (limit): limit is HardLimit =>
      limit.ceiling !== 'unlimited' && addUsd(limit.held.spent, limit.held.reserved, amount) > limit.ceiling,
  );
}

function limits(spend: SpendState, ceilings: BindingCeilings): readonly Limit[] {
  const found: Limit[] = [];
  for (const scope of ceilingScopes) {
    for (const period of periods) {
      const ceiling = ceilingOf(ceilings, scope, period);
      found.push({ scope, period, ceiling, held: period === 'request' ? nothingHeld : spend[scope][period] });
    }
  }
  return found;
}

function ceilingOf(
  { user, workspace, provider }: BindingCeilings,
  scope: CeilingScope,
  period: Period,
): Ceiling {
  if (scope === 'user') return user[period];
  if (scope === 'workspace') return workspace[period];
  return period === 'request' ? 'unlimited' : (provider?.[period] ?? 'unlimited');
}

const nothingHeld: Held = { spent: zeroUsd, reserved: zeroUsd };

function sentence({ scope, period, ceiling, held }: HardLimit, amount: NanoUsd): string {
  const whose = scope === 'workspace' ? "this workspace's" : 'your';
  const where = scope === 'provider' ? ' at this provider' : '';
  const limit = `${whose} ceiling of ${formatUsd(ceiling)} per ${period}${where}`;
  const wanted = `The request could cost up to ${formatUsd(amount)}`;
  if (period === 'request') return `${wanted}, more than ${limit}.`;
  const reserved = held.reserved > 0 ? ` and ${formatUsd(held.reserved)} is reserved by running tasks` : '';
  return `${wanted}, but of ${limit} ${formatUsd(held.spent)} is spent${reserved}.`;
}
