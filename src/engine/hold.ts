import { cutToFit } from '../core/budget/cutToFit.ts';
import type { CeilingRefusal } from '../core/budget/ceilings.ts';
import { ceilingsAt, ceilingsLeft, waitingMayHelp } from '../core/budget/refusal.ts';
import { TierwiseError } from '../core/errors.ts';
import { formatUsd, type NanoUsd, nanoUsd } from '../core/money.ts';
import type { Rung } from '../core/routing/plan.ts';
import type { Task } from '../core/task/task.ts';
import type { Ports } from './ports.ts';
import type { Watch } from './result.ts';
import { reservationRow, rowBase } from './rows.ts';

/** A rung whose worst case is held, its output cut where the ceilings left less; or the ceiling that is in the way. */
export type Hold =
  { readonly rung: Rung } | { readonly error: TierwiseError; readonly refusal: CeilingRefusal | null };

/** The longest that a task waits for others, and how often it asks. Chosen: most answers are there within a minute. */
const longestWaitMs = 60_000;
const askAgainMs = 250;

/**
 * Reserves a rung's worst case under every ceiling that applies. What other tasks hold may come back, so the task waits
 * for them a while; money spent doesn't, so the answer is cut to what it leaves, or refused. Free models always pass.
 */
export async function hold(
  task: Task,
  wanted: Rung,
  reservationId: string,
  /** What the task has cost so far: the ceiling per request binds all its attempts together. */
  cost: NanoUsd,
  ports: Ports,
  watch: Pick<Watch, 'onStage'>,
  signal: AbortSignal,
): Promise<Hold> {
  watch.onStage('reserving');
  let rung = wanted;
  for (let waitedMs = 0; ;) {
    const settings = ports.settings();
    const all = ceilingsAt(settings.ceilings, settings.providerCeilings, rung.model.endpoint);
    const row = reservationRow(rowBase(task, ports), rung, reservationId, ceilingsLeft(all, cost));
    const reserved = await ports.ledger.reserve(row);
    if (reserved.granted) return { rung };
    const { refusal } = reserved;

    const patient = waitedMs < longestWaitMs;
    if (patient && waitingMayHelp(refusal)) {
      if (waitedMs === 0) watch.onStage('waiting for other tasks');
      await ports.clock.wait(askAgainMs, signal);
      waitedMs += askAgainMs;
      if (signal.aborted)
        return { error: new TierwiseError('cancelled', 'Cancelled by the user.'), refusal: null };
      continue;
    }
    const cut = shortened(rung, refusal, patient, settings.minOutputTokens);
    if (cut === null) return refuse(task, rung, refusal, cost, ports);
    rung = cut;
  }
}

/** The rung with an answer short enough for what is left: once nobody is waited for, without what others hold. */
function shortened(rung: Rung, refusal: CeilingRefusal, patient: boolean, leastOutput: number): Rung | null {
  const { ceiling, spent, reserved } = refusal;
  const room = nanoUsd(Math.max(0, ceiling - spent - (patient ? 0 : reserved)));
  const cut = cutToFit(rung.model.price, rung.inputBound, rung.maxOutput, room, leastOutput);
  return cut === null ? null : { ...rung, ...cut };
}

async function refuse(
  task: Task,
  rung: Rung,
  refusal: CeilingRefusal,
  cost: NanoUsd,
  ports: Ports,
): Promise<Hold> {
  const because =
    refusal.period === 'request' && cost > 0
      ? `This task has cost ${formatUsd(cost)} already; another attempt could cost up to ${formatUsd(refusal.wanted)}, more than your ceiling per request leaves.`
      : refusal.because;
  await ports.ledger.append({
    ...rowBase(task, ports),
    type: 'refusal',
    model: rung.model.id,
    refusal,
    because,
  });
  const next = waitingMayHelp(refusal)
    ? 'Run it again when the running tasks have ended, or raise the ceiling.'
    : 'Raise the ceiling, or wait for the next period.';
  return {
    error: new TierwiseError('over-ceiling', because, { text: next, command: 'tierwise.openBudgets' }),
    refusal,
  };
}
