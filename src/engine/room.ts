import { allocationLeft } from '../core/budget/allocations.ts';
import type { Ceiling, SpendState } from '../core/budget/ceilings.ts';
import { leastCeiling } from '../core/budget/mergeCeilings.ts';
import { ceilingsAt, ceilingsLeft, headroomInTime } from '../core/budget/refusal.ts';
import { formatUsd, type NanoUsd } from '../core/money.ts';
import type { Candidate } from '../core/routing/plan.ts';
import type { Profile } from '../core/task/profile.ts';
import type { Ports } from './ports.ts';

/** What the budget leaves for a task, once running tasks have given back what they hold. */
export interface Room {
  readonly spend: SpendState;
  readonly headroom: Ceiling;
  readonly headroomAt: (endpoint: string) => Ceiling;
  /** Sentences where more than the ceilings limits it. */
  readonly reasons: readonly string[];
}

export async function roomFor(
  profile: Profile,
  /** What the task has cost already. */
  cost: NanoUsd,
  candidates: readonly Candidate[],
  ports: Ports,
): Promise<Room> {
  const settings = ports.settings();
  const day = ports.clock.day(ports.clock.now());
  const workspace = ports.workspace();
  const ceilings = ceilingsLeft(settings.ceilings, cost);
  const spend = await ports.ledger.spend(workspace, day);
  const left = headroomInTime(spend, ceilings);
  const share = await shareLeft(profile, day, ports);

  const atEndpoints = new Map<string, Ceiling>();
  for (const endpoint of new Set(candidates.map(({ model }) => model.endpoint))) {
    const own = ceilingsAt(ceilings, settings.providerCeilings, endpoint);
    if (own === ceilings) continue;
    const spendThere = await ports.ledger.spend(workspace, day, endpoint);
    atEndpoints.set(endpoint, headroomInTime(spendThere, own));
  }
  return {
    spend,
    headroom: leastCeiling(left, share.left),
    headroomAt: (endpoint) => atEndpoints.get(endpoint) ?? 'unlimited',
    reasons: leastCeiling(left, share.left) === left ? [] : share.reasons,
  };
}

/** What tasks of this complexity may still cost today, where the user keeps shares of the ceiling per day. */
async function shareLeft(
  { complexity }: Profile,
  day: string,
  ports: Ports,
): Promise<{ readonly left: Ceiling; readonly reasons: readonly string[] }> {
  const { allocations, ceilings } = ports.settings();
  const ceiling = leastCeiling(ceilings.user.day, ceilings.workspace.day);
  if (allocations === null || ceiling === 'unlimited') return { left: 'unlimited', reasons: [] };
  const share = allocations[complexity.class];
  const spent = await ports.ledger.spentOn(day, complexity.class);
  return {
    left: allocationLeft(ceiling, share, spent),
    reasons: [
      `Tasks that are ${complexity.class} may cost ${Math.round(share * 100)} % of the ${formatUsd(ceiling)} per day; ${formatUsd(spent)} of that is spent.`,
    ],
  };
}
