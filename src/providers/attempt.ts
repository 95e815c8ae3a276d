/** One attempt: what every protocol has in common. The protocol's events are folded into a CallResult. */
import type { StopReason } from '../core/ledger.ts';
import type { Endpoint } from '../core/models/endpoints.ts';
import type { Usage } from '../core/models/usage.ts';
import type { CallFailure, CallResult, ModelCall } from '../engine/ports.ts';
import { explain, failure } from './failures.ts';
import { nothingUsed } from './usage.ts';

/** Where a call goes, and with what. */
export interface Wire {
  readonly endpoint: Endpoint;
  /** Null for an endpoint that needs none. */
  readonly key: string | null;
  /** Milliseconds on any steady scale. */
  readonly now: () => number;
  readonly limits: WireLimits;
}

export interface WireLimits {
  /** Until the first sign of a reply. */
  readonly firstMs: number;
  /** Between two signs of a reply. */
  readonly idleMs: number;
  /** For the whole reply: one that trickles on is given up. */
  readonly wholeMs: number;
}

/** Local servers load a model first, and thinking models are silent for long; both stay under fetch's own five minutes. */
export const wireLimits: WireLimits = { firstMs: 240_000, idleMs: 120_000, wholeMs: 900_000 };

/** What a protocol reads from the wire. */
export type ReplyEvent =
  | { readonly type: 'text'; readonly delta: string }
  /** The counts so far; the last ones before the end are the call's. */
  | { readonly type: 'usage'; readonly usage: Usage | null }
  /** The reply is whole. `none` when the provider's reason is not one we know. */
  | { readonly type: 'end'; readonly stop: StopReason }
  /** A sign of life. */
  | { readonly type: 'other' };

/** No answer is longer than this for each token that was asked for; a longer one is not an answer to us. */
const mostCharactersPerToken = 64;

/** Runs one exchange to its end. Every way it can fail is in the result; nothing is thrown. */
export async function attempt(
  call: ModelCall,
  wire: Wire,
  exchange: (signal: AbortSignal) => AsyncIterable<ReplyEvent>,
): Promise<CallResult> {
  const started = wire.now();
  const about = { endpoint: wire.endpoint, model: call.model };
  // Loading the SDK takes a moment, in which the task may have been cancelled: nothing is sent, and nothing owed.
  if (call.signal.aborted) return unsent(failure('cancelled', about));
  const silence = openSilence(wire.limits);
  let text = '';
  let firstTokenMs: number | null = null;
  let usage: Usage | null = null;
  let stop: StopReason | null = null;
  let begun = false;
  let broken: { readonly failure: CallFailure; readonly sent: boolean; readonly unbilled: boolean } | null =
    null;
  try {
    for await (const event of exchange(AbortSignal.any([call.signal, silence.signal]))) {
      begun = true;
      silence.heard();
      if (event.type === 'text' && event.delta !== '') {
        firstTokenMs ??= wire.now() - started;
        text += event.delta;
        if (text.length > (call.maxOutput + 1_000) * mostCharactersPerToken) throw new SyntaxError('endless');
        call.onText(event.delta);
      } else if (event.type === 'usage') {
        usage = event.usage;
      } else if (event.type === 'end') {
        stop = stop === 'refusal' ? stop : event.stop;
      }
    }
  } catch (error) {
    broken = explain(error, { ...about, begun, at: Date.now() });
  } finally {
    silence.end();
  }
  const interruption = call.signal.aborted ? 'cancelled' : silence.signal.aborted ? 'timeout' : null;
  const lost = begun ? 'cut-stream' : 'malformed';
  // A reply that came to its end is whole, whatever became of the connection afterwards.
  const failed =
    stop !== null
      ? null
      : interruption !== null
        ? failure(interruption, about)
        : (broken?.failure ?? failure(lost, about));
  return {
    text,
    stop: stop ?? 'none',
    usage: finalUsage(usage, stop !== null, text !== '', broken?.unbilled === true && interruption === null),
    latencyMs: wire.now() - started,
    firstTokenMs,
    failure: failed,
    sent: broken?.sent ?? true,
  };
}

/** A call that ended before it began. */
export function unsent(reason: CallFailure): CallResult {
  return {
    text: '',
    stop: 'none',
    usage: null,
    latencyMs: 0,
    firstTokenMs: null,
    failure: reason,
    sent: false,
  };
}

/** Counts of a reply that did not end are partial, and "no output" beside a text is untrue: neither can be settled at. */
function finalUsage(usage: Usage | null, ended: boolean, hasText: boolean, unbilled: boolean): Usage | null {
  if (unbilled) return nothingUsed;
  if (!ended || usage === null) return null;
  return hasText && usage.output === 0 ? null : usage;
}

/** Aborts when nothing is heard for too long, or no end for much longer. */
function openSilence(limits: WireLimits) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  let timer = setTimeout(abort, limits.firstMs);
  const whole = setTimeout(abort, limits.wholeMs);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(abort, limits.idleMs);
    },
    end: () => {
      clearTimeout(timer);
      clearTimeout(whole);
    },
  };
}
