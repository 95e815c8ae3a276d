import type { NanoUsd } from '../money.ts';
import type { Model, ModelId } from '../models/model.ts';
import type { Rule } from './rules.ts';

export const strategies = ['cheapest', 'balanced', 'best', 'weighted'] as const;
export type Strategy = (typeof strategies)[number];

/** A model that may be planned with, or why not. */
export interface Candidate {
  readonly model: Model;
  readonly unavailable: { readonly constraint: 'provider' | 'breaker'; readonly because: string } | null;
}

/** The user's settings that bind a plan. */
export interface PlanSettings {
  readonly strategy: Strategy;
  /** Least acceptable probability of a right answer, 0..1. */
  readonly minQuality: number;
  /** How far `balanced` may fall below the best single model, 0..1. */
  readonly qualityTolerance: number;
  readonly maxLatencyMs: number | null;
  readonly weights: Weights;
  /** A rung that cannot be given this many output tokens is skipped. */
  readonly minOutputTokens: number;
  /** Longest chain; 3 where not set. */
  readonly maxRungs?: 1 | 2 | 3;
  /** What a right answer is worth to the user, USD: a further rung that adds less than its cost is given up. */
  readonly answerWorthUsd?: number;
  /** The user's own rules, in their order; none where not set. */
  readonly rules?: readonly Rule[];
}

/** Weights of the `weighted` strategy; any non-negative numbers, normalised on use. */
export interface Weights {
  readonly capability: number;
  readonly performance: number;
  readonly availability: number;
  readonly cost: number;
}

/** One model of a chain with what is expected of it. */
export interface Rung {
  readonly model: Model;
  /** Probability that its answer is right, given the rungs before it were rejected. */
  readonly success: number;
  /** Probability that this rung is reached. */
  readonly reach: number;
  /** Output limit to ask for; already cut so that the worst case fits the ceilings. */
  readonly maxOutput: number;
  readonly inputBound: number;
  readonly expectedCostUsd: number;
  readonly worstCase: NanoUsd;
}

/** A chain and what it is expected to do. Costs are expected USD; quality is the probability of a right answer. */
export interface ChainEstimate {
  readonly models: readonly ModelId[];
  readonly quality: number;
  readonly costUsd: number;
  readonly latencyMs: number;
}

export interface RemovedModel {
  readonly model: ModelId;
  readonly constraint:
    | 'capability'
    | 'context'
    | 'ceiling'
    | 'price'
    | 'latency'
    | 'quality'
    | 'wish'
    | 'tier'
    | 'breaker'
    | 'provider';
  /** A plain sentence. */
  readonly because: string;
}

/** The chosen chain with the reasons. */
export interface Plan {
  readonly strategy: Strategy;
  /** 1 to 3 rungs, strictly upward in tier. */
  readonly chain: readonly Rung[];
  readonly estimate: ChainEstimate;
  /** The sum over all rungs. */
  readonly worstCase: NanoUsd;
  readonly reasons: readonly string[];
  readonly runnersUp: readonly ChainEstimate[];
  readonly removed: readonly RemovedModel[];
  /** What trying this chain rather than the usual one is expected to lose, USD; absent where it is the usual one. */
  readonly exploredUsd?: number;
}

/** No chain was possible: which constraint removed what, and what would fit. */
export interface NoPlan {
  readonly chain: null;
  readonly removed: readonly RemovedModel[];
  /** One sentence for the user. */
  readonly because: string;
  /** One sentence with what would make it possible. */
  readonly wouldFit: string;
}
