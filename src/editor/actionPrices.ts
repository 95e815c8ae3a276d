/** What the tasks of code actions are expected to cost, where the user wants to see it there. */
import { setTimeout as wait } from 'node:timers/promises';
import { TierwiseError } from '../core/errors.ts';
import { formatUsd, usd } from '../core/money.ts';
import type { Kind } from '../core/task/task.ts';
import { captureTask, type Place } from './capture.ts';
import type { Parts } from './parts.ts';

/** Null where it is not wanted, not known, or not found out in time: then the title comes without. */
export type PriceOf = (kind: Kind, place: Place) => Promise<string | null>;

/** A menu that comes later than this is felt to be slow. */
const patienceMs = 250;

/** `~$0.0031`, or `$0`. */
export async function priceOf(parts: Parts, kind: Kind, place: Place): Promise<string | null> {
  const late = new AbortController();
  const found = planned(parts, kind, place, late.signal).catch((error: unknown) => {
    if (!(error instanceof TierwiseError) && !late.signal.aborted)
      parts.log.bug('pricing a code action', error);
    return null;
  });
  const price = await Promise.race([found, wait(patienceMs, null, { ref: false })]);
  late.abort();
  return price;
}

/** As it would be planned without code from elsewhere, whose gathering would take too long for a menu. */
async function planned(parts: Parts, kind: Kind, place: Place, signal: AbortSignal): Promise<string | null> {
  const [ports, { previewPlan }] = await Promise.all([parts.ports(), import('../engine/prepare.ts')]);
  const task = await captureTask(place, { kind, instruction: '' }, parts.parse, ports.newId);
  const quick = { ...ports, gatherContext: () => Promise.resolve([]) };
  const { plan, cached } = await previewPlan(task, quick, signal);
  if (cached) return '$0';
  if (plan.chain === null) return null;
  return plan.worstCase === 0 ? '$0' : `~${formatUsd(usd(plan.estimate.costUsd))}`;
}
