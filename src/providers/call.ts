/** The one door through which models are called. One call is one attempt: retries are the engine's. */
import type { Endpoint } from '../core/models/endpoints.ts';
import type { Model } from '../core/models/model.ts';
import type { Candidate } from '../core/routing/plan.ts';
import type { CallModel, CallResult, EmbedTexts, ModelCall } from '../engine/ports.ts';
import { unsent, type Wire, type WireLimits, wireLimits } from './attempt.ts';
import { type Breakers, openBreakers } from './breaker.ts';
import { failure } from './failures.ts';
import { openSlots, type Slots } from './slots.ts';

/** What calling needs from outside. */
export interface CallerOptions {
  readonly endpoint: (name: string) => Endpoint | null;
  /** The key stored for an endpoint; null when there is none. */
  readonly keyFor: (endpoint: Endpoint) => Promise<string | null>;
  /** Milliseconds on any steady scale. */
  readonly now: () => number;
  /** At most so many calls at once per endpoint; 4 when absent. */
  readonly concurrency?: number;
  readonly limits?: Partial<WireLimits>;
}

export interface Caller {
  readonly call: CallModel;
  readonly embed: EmbedTexts;
  /** Why a model cannot be called just now (no endpoint, no key, an open breaker); null when it can. */
  readonly unavailable: (model: Model) => Promise<Candidate['unavailable']>;
}

const callsAtOnce = 4;

export function openCaller(options: CallerOptions): Caller {
  const breakers = openBreakers();
  const slots = new Map<string, Slots>();
  const slotsOf = (endpoint: Endpoint): Slots => {
    const known = slots.get(endpoint.name) ?? openSlots(options.concurrency ?? callsAtOnce);
    slots.set(endpoint.name, known);
    return known;
  };
  const through = async (
    { model, signal }: Pick<ModelCall, 'model' | 'signal'>,
    exchange: (wire: Wire) => Promise<CallResult>,
  ): Promise<CallResult> => {
    const door = await knock(model, options);
    if ('because' in door) return unsent({ kind: door.kind, message: door.because, retryAfterMs: null });
    const release = await slotsOf(door.endpoint).take(signal);
    if (release === null) return unsent(failure('cancelled', { ...door, model }));
    try {
      const wire = { ...door, now: options.now, limits: { ...wireLimits, ...options.limits } };
      const result = await breakers.run(model.id, () => exchange(wire));
      return result ?? unsent({ kind: 'overloaded', message: resting(model), retryAfterMs: null });
    } finally {
      release();
    }
  };
  return {
    call: (call) => through(call, (wire) => send(call, wire)),
    embed: async (call) => {
      let vectors: Awaited<ReturnType<EmbedTexts>>['vectors'] = [];
      const result = await through(call, async (wire) => {
        const { embedTexts } = await import('./embed.ts');
        const embedded = await embedTexts(call, wire);
        vectors = embedded.vectors;
        return embedded;
      });
      return { ...result, vectors };
    },
    unavailable: async (model) => {
      const door = await knock(model, options);
      if ('because' in door) return { constraint: 'provider', because: door.because };
      return restingOf(model, breakers);
    },
  };
}

type Door =
  | { readonly endpoint: Endpoint; readonly key: string | null }
  | { readonly kind: 'auth' | 'unknown-model'; readonly because: string };

/** The endpoint and its key, or why there is no way in. */
async function knock(model: Model, options: CallerOptions): Promise<Door> {
  const endpoint = options.endpoint(model.endpoint);
  if (endpoint === null) {
    return {
      kind: 'unknown-model',
      because: `There is no endpoint "${model.endpoint}"; add it to "tierwise.endpoints".`,
    };
  }
  const key = endpoint.key === 'none' ? null : await options.keyFor(endpoint);
  if (endpoint.key === 'required' && (key === null || key.trim() === '')) {
    return {
      kind: 'auth',
      because: `No API key is set for ${endpoint.label}; set one with "Tierwise: Set API Key…".`,
    };
  }
  if (key !== null && !/^[\x21-\x7e]+$/.test(key.trim())) {
    return {
      kind: 'auth',
      because: `The API key for ${endpoint.label} has characters that no key has; enter it again with "Tierwise: Set API Key…".`,
    };
  }
  return { endpoint, key: key?.trim() ?? null };
}

/** The SDKs are loaded with the first call of their protocol. */
async function send(call: ModelCall, wire: Wire): Promise<CallResult> {
  switch (wire.endpoint.protocol) {
    case 'openai': {
      const { callOpenAi } = await import('./openai.ts');
      return callOpenAi(call, wire);
    }
    case 'anthropic': {
      const { callAnthropic } = await import('./anthropic.ts');
      return callAnthropic(call, wire);
    }
  }
}

function restingOf(model: Model, breakers: Breakers): Candidate['unavailable'] {
  return breakers.isOpen(model.id) ? { constraint: 'breaker', because: resting(model) } : null;
}

function resting(model: Model): string {
  return `${model.label} has just failed several times in a row and is left alone for a short while.`;
}
