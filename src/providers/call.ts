import type { Endpoint } from '../core/models/endpoints.ts';
import type { Model } from '../core/models/model.ts';
import type { Candidate } from '../core/routing/plan.ts';
import type { CallModel } from '../engine/ports.ts';

/** What calling needs from outside. */
export interface CallerOptions {
  readonly endpoint: (name: string) => Endpoint | null;
  /** The key stored for an endpoint; null when there is none. */
  readonly keyFor: (endpoint: Endpoint) => Promise<string | null>;
  /** Milliseconds on any steady scale. */
  readonly now: () => number;
  /** At most so many calls at once per endpoint; 4 when absent. */
  readonly concurrency?: number;
}

export interface Caller {
  readonly call: CallModel;
  /** Why a model cannot be called just now (no endpoint, no key, an open breaker); null when it can. */
  readonly unavailable: (model: Model) => Promise<Candidate['unavailable']>;
}

/** Makes the one door through which models are called: one call is one attempt. */
export function openCaller(options: CallerOptions): Caller {
  throw new Error(`not yet: ${options.now()}`);
}
