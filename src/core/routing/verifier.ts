import type { Kind } from '../task/task.ts';
import { verifiers } from './priors.ts';

/** How well the local checks tell right answers from wrong ones. */
export interface Verifier {
  /** Share of right answers that are accepted. */
  readonly sensitivity: number;
  /** Share of wrong answers that are rejected. */
  readonly specificity: number;
}

/** What is assumed of the checks of a kind. */
export function verifierOf(kind: Kind): Verifier {
  return verifiers[kind];
}
