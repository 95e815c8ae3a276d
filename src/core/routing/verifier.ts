import type { Kind } from '../task/task.ts';

/** How well the local checks tell right answers from wrong ones. */
export interface Verifier {
  /** Share of right answers that are accepted. */
  readonly sensitivity: number;
  /** Share of wrong answers that are rejected. */
  readonly specificity: number;
}

/** What is assumed of the checks of a kind until the ledger says otherwise. */
export function verifierOf(kind: Kind): Verifier {
  return priors[kind];
}

/** Priors: sound checks reject few right answers; what they catch of the wrong ones depends on how much the kind lets them see. */
const priors: Readonly<Record<Kind, Verifier>> = {
  explain: { sensitivity: 0.95, specificity: 0.3 },
  document: { sensitivity: 0.97, specificity: 0.6 },
  fix: { sensitivity: 0.95, specificity: 0.6 },
  refactor: { sensitivity: 0.95, specificity: 0.5 },
  test: { sensitivity: 0.95, specificity: 0.5 },
  review: { sensitivity: 0.95, specificity: 0.3 },
  optimize: { sensitivity: 0.95, specificity: 0.4 },
  generate: { sensitivity: 0.95, specificity: 0.5 },
  ask: { sensitivity: 0.95, specificity: 0.3 },
};
