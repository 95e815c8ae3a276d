import { type NanoUsd, nanoUsd } from '../money.ts';
import type { Complexity } from '../task/profile.ts';
import type { Ceiling } from './ceilings.ts';

/** The share of the ceiling per day that tasks of each complexity may cost, 0..1. */
export type Allocations = Readonly<Record<Complexity, number>>;

/**
 * What a day's share leaves for tasks of one complexity. A share is a plan of the user's, not a ceiling: tasks that run
 * at the same time may together pass it, but never a ceiling.
 */
export function allocationLeft(day: Ceiling, share: number, spent: NanoUsd): Ceiling {
  return day === 'unlimited' ? day : nanoUsd(Math.max(0, Math.floor(day * share) - spent));
}
