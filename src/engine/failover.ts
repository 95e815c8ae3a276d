import type { ModelId } from '../core/models/model.ts';
import { addUsd } from '../core/money.ts';
import { type Replacement, replacementFor } from '../core/routing/failover.ts';
import type { Rung } from '../core/routing/plan.ts';
import { type Asked, attemptRung, type RungAttempts } from './attempt.ts';
import type { Ports } from './ports.ts';
import { planInput, type Preparation } from './prepare.ts';
import type { Watch } from './result.ts';

/** So many models at most take the place of one rung, one after another. */
const mostReplacements = 3;

/**
 * Asks a rung's model and, while providers fail, an equal in its place: the same model elsewhere, or a peer of its tier;
 * in place of the last rung at last a stronger model.
 * `onReplaced` hears of each before it is asked.
 */
export async function tryRung(
  prepared: Preparation,
  planned: Rung,
  asked: Asked & {
    /** Endpoints that have failed this task as a whole. */
    readonly closedEndpoints: ReadonlySet<string>;
    /** Whether another rung comes after it. */
    readonly goesUp: boolean;
  },
  onReplaced: (replacement: Replacement) => Promise<void>,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<RungAttempts> {
  const closedNow = new Set(asked.closedEndpoints);
  const tried = new Set<ModelId>([planned.model.id]);
  let rung = planned;
  let sofar: RungAttempts = closedNow.has(rung.model.endpoint)
    ? { rung, reply: null, failed: [], error: null, then: 'replace', closed: [] }
    : await attemptRung(prepared, rung, asked, ports, watch, signal);

  for (let replacements = 0; replacements < mostReplacements && !signal.aborted; replacements++) {
    if (sofar.then !== 'replace' && sofar.then !== 'next-rung') break;
    for (const endpoint of sofar.closed) closedNow.add(endpoint);
    const cost = addUsd(asked.cost, ...sofar.failed.map(({ attempt }) => attempt.cost));
    const { input } = await planInput(prepared, asked, cost, ports);
    const replacement = replacementFor(rung, input, {
      asked: tried,
      closed: closedNow,
      equalsFail: sofar.then === 'next-rung',
      goesUp: asked.goesUp,
    });
    if (replacement === null) break;
    rung = replacement.rung;
    tried.add(rung.model.id);
    await onReplaced(replacement);
    const next = await attemptRung(prepared, rung, { ...asked, cost }, ports, watch, signal);
    sofar = {
      ...next,
      failed: [...sofar.failed, ...next.failed],
      closed: [...sofar.closed, ...next.closed],
      error: next.error ?? (next.reply === null ? sofar.error : null),
    };
  }
  return sofar;
}
