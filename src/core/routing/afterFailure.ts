import type { FailureKind } from '../ledger.ts';

export type NextMove =
  /** The same model again, after a wait. */
  | { readonly move: 'retry'; readonly waitMs: number }
  /** An equal in its place: the same model at another provider, or a peer of its tier; if there is none, the next rung. */
  | { readonly move: 'replace'; readonly closesEndpoint: boolean }
  /** A stronger model: an equal would fail, too. */
  | { readonly move: 'next-rung' }
  | { readonly move: 'stop' };

/** Calls of one model for one rung, the first included. */
const mostTries = 3;
/** Waiting longer than this for a model is worse than asking another one. */
const longestWaitMs = 20_000;
const firstWaitMs = 500;

/**
 * What to do after a failed call: only failures that pass by themselves are tried again, and only while nothing is lost:
 * once text came or the call must be paid (`paid`), the same model would be paid twice. A wrong key, a spent quota or a
 * dead network close the whole endpoint.
 */
export function afterFailure(
  failure: { readonly kind: FailureKind; readonly retryAfterMs: number | null },
  tries: number,
  paid: boolean,
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
      if (tries < mostTries && !paid && waitMs <= longestWaitMs) return { move: 'retry', waitMs };
      return { move: 'replace', closesEndpoint: failure.kind === 'network' };
    }
    case 'auth':
    case 'quota':
      return { move: 'replace', closesEndpoint: true };
    case 'timeout':
    case 'bad-request':
    case 'unknown-model':
      return { move: 'replace', closesEndpoint: false };
    // The task itself is too long, or a filter stopped it: a model above may take it.
    case 'context-too-long':
    case 'content-filter':
      return { move: 'next-rung' };
  }
}
