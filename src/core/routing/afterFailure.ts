import type { FailureKind } from '../ledger.ts';

export type NextMove =
  /** The same model again, after a wait. */
  | { readonly move: 'retry'; readonly waitMs: number }
  /** The next rung; `sameEndpoint` is false when nothing at this endpoint can succeed. */
  | { readonly move: 'next-rung'; readonly sameEndpoint: boolean }
  | { readonly move: 'stop' };

/** Calls of one model for one rung, the first included. */
const mostTries = 3;
/** Waiting longer than this for a model is worse than asking another one. */
const longestWaitMs = 20_000;
const firstWaitMs = 500;

/** What to do after a failed call: only failures that pass by themselves, before any text came, are tried again. */
export function afterFailure(
  failure: { readonly kind: FailureKind; readonly retryAfterMs: number | null },
  tries: number,
  textArrived: boolean,
): NextMove {
  switch (failure.kind) {
    case 'cancelled':
      return { move: 'stop' };
    case 'rate-limit':
    case 'overloaded':
    case 'network':
    case 'malformed':
    case 'cut-stream': {
      const waitMs = failure.retryAfterMs ?? firstWaitMs * 2 ** (tries - 1);
      if (tries < mostTries && !textArrived && waitMs <= longestWaitMs) return { move: 'retry', waitMs };
      return { move: 'next-rung', sameEndpoint: failure.kind !== 'network' };
    }
    case 'auth':
    case 'quota':
      return { move: 'next-rung', sameEndpoint: false };
    case 'timeout':
    case 'context-too-long':
    case 'content-filter':
    case 'bad-request':
    case 'unknown-model':
      return { move: 'next-rung', sameEndpoint: true };
  }
}
