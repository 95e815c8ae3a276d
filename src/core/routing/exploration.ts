/** Trying a model now and then of which little is known, so that a better one is found; off unless the user pays for it. */
import type { Field } from './admission.ts';
import type { Chain } from './chains.ts';
import { successByDifficulty } from './difficulty.ts';
import { clampProbability } from './priors.ts';
import type { SharedFailure } from './sharedFailure.ts';

export interface Exploration {
  /** Decides the draw: the task's id, so that the same ledger and task give the same plan. */
  readonly seed: string;
  /** What a trial may be expected to lose, USD, of what the day allows: dearer calls and worse answers together. */
  readonly leftUsd: number;
}

/**
 * The field as it might be: each model's success is drawn from what is believed of it (Thompson sampling; the posterior
 * is taken as normal with the variance of a Beta of its mean and weight).
 */
export function drawField({ entrants, shares }: Field, seed: string, { correlation }: SharedFailure): Field {
  const hope = 1 - (shares[0] ?? 0);
  return {
    shares,
    entrants: entrants.map((entrant) => {
      const { mean, weight } = entrant.expectation.success;
      const spread = Math.sqrt((mean * (1 - mean)) / (weight + 1));
      const drawn = clampProbability(mean + spread * normalOf(`${seed}|${entrant.model.id}`));
      const p = Math.min(0.99, drawn / hope);
      return { ...entrant, success: Float64Array.of(0, ...successByDifficulty(p, correlation)) };
    }),
  };
}

/** What trying one chain rather than another is expected to lose, USD. */
export function regretOf(tried: Chain, usual: Chain, answerWorthUsd: number): number {
  return (
    Math.max(0, tried.costUsd - usual.costUsd) + Math.max(0, usual.quality - tried.quality) * answerWorthUsd
  );
}

/** Chains by the models they ask. */
export function byModels(chains: readonly Chain[]): ReadonlyMap<string, Chain> {
  return new Map(chains.map((chain) => [modelsOf(chain), chain]));
}

export function modelsOf(chain: Chain): string {
  return chain.entrants.map((entrant) => entrant.model.id).join(' ');
}

/** A standard normal number that follows from a text (Box–Muller on two hashes). */
function normalOf(text: string): number {
  const u = (hashOf(`${text}|a`) + 0.5) / 2 ** 32;
  const v = (hashOf(`${text}|b`) + 0.5) / 2 ** 32;
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** FNV-1a with a final mix, 32 bits. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
