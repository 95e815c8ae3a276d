/** A breaker per endpoint and model: after a few failures in a row it is left alone for a while. */
import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  handleWhenResult,
} from 'cockatiel';
import type { FailureKind } from '../core/ledger.ts';
import type { ModelId } from '../core/models/model.ts';
import type { CallResult } from '../engine/ports.ts';

export interface Breakers {
  /** Runs a call, or answers null without running it while the model's breaker is open. */
  readonly run: (model: ModelId, call: () => Promise<CallResult>) => Promise<CallResult | null>;
  /** True while calls would not be run. */
  readonly isOpen: (model: ModelId) => boolean;
}

/** Chosen to ride out one bad answer, and to outlast most providers' bad minutes. */
const failuresToOpen = 3;
const openMs = 30_000;
const longestOpenMs = 600_000;

/** Failures that say something about the provider's state, rather than about the request or the account. */
const counted: readonly FailureKind[] = [
  'rate-limit',
  'overloaded',
  'timeout',
  'network',
  'malformed',
  'cut-stream',
];

export function openBreakers(): Breakers {
  const policies = new Map<ModelId, CircuitBreakerPolicy>();
  /** On the steady clock: setting the wall clock back must not keep a model away for hours. */
  const openUntil = new Map<ModelId, number>();

  /** How long to stay open; a provider's Retry-After makes it longer. */
  const waiting = (model: ModelId, failed: unknown) => {
    const duration = Math.min(Math.max(openMs, retryAfterOf(failed)), longestOpenMs);
    openUntil.set(model, performance.now() + duration);
    return { duration, next: (context: { readonly result: unknown }) => waiting(model, context.result) };
  };
  const policyOf = (model: ModelId): CircuitBreakerPolicy => {
    const known = policies.get(model);
    if (known !== undefined) return known;
    const policy = circuitBreaker(
      handleWhenResult((result) => counts(result as CallResult)),
      {
        breaker: new ConsecutiveBreaker(failuresToOpen),
        halfOpenAfter: { next: (context) => waiting(model, context.result) },
      },
    );
    policy.onReset(() => openUntil.delete(model));
    policies.set(model, policy);
    return policy;
  };

  /** Models that are being tried again. */
  const probed = new Set<ModelId>();
  const isOpen = (model: ModelId) => probed.has(model) || (openUntil.get(model) ?? 0) > performance.now();
  const run: Breakers['run'] = async (model, call) => {
    if (isOpen(model)) return null;
    // One call tells whether a model is back. Cockatiel would let the others wait for it, minutes if need be, whether
    // their task is cancelled or not: they ask another model instead.
    const probes = openUntil.has(model);
    if (probes) probed.add(model);
    try {
      return await policyOf(model).execute(call);
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      // Cockatiel goes by the wall clock, which was set back: it starts afresh when the time is over.
      policies.delete(model);
      openUntil.delete(model);
      return await policyOf(model).execute(call);
    } finally {
      if (probes) probed.delete(model);
    }
  };
  return { run, isOpen };
}

function counts(result: CallResult): boolean {
  return result.failure !== null && counted.includes(result.failure.kind);
}

/** Cockatiel passes on what opened the breaker as `{ value }`. */
function retryAfterOf(failed: unknown): number {
  if (typeof failed !== 'object' || failed === null || !('value' in failed)) return 0;
  return (failed.value as CallResult).failure?.retryAfterMs ?? 0;
}
