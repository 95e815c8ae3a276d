import type { Model } from '../models/model.ts';
import type { Kind } from '../task/task.ts';
import { sharedFailureIn } from './answered.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Expectation, expectationOf } from './expectation.ts';
import { gainOf } from './exampleGain.ts';
import type { Observation, Situation } from './observation.ts';
import type { SharedFailure } from './sharedFailure.ts';
import { type Verifier, verifierOf } from './verifier.ts';

/** What is known of models: published priors, moved by observations. */
export interface Experience {
  readonly expect: (model: Model, situation: Situation) => Expectation;
  readonly verifier: (kind: Kind) => Verifier;
  readonly sharedFailure: (kind: Kind, domain: string | null) => SharedFailure;
  /** By how much more often answers are right with an example of a similar task, 0..1; absent where nobody counts it. */
  readonly exampleGain?: () => number;
}

/** Experience of someone who has not run anything yet: published priors only. */
export function priorExperience(): Experience {
  return experienceOf([]);
}

/**
 * Experience from observations, all at once (for one kind and complexity, success is the mean of a Beta posterior). The
 * same observations in the same order give the same experience to the bit.
 */
export function experienceOf(observations: readonly Observation[]): Experience {
  return experienceFrom(evidenceOf(observations), () => 1);
}

/** Reads evidence as it is when asked; `scale` turns its weights into today's. */
export function experienceFrom(
  { tally, verdicts, answered, examples }: Evidence,
  scale: () => number,
): Experience {
  const shared = new Map<string, SharedFailure>();
  return {
    expect: (model, situation) => expectationOf(tally, model, situation, scale()),
    verifier: (kind) => verifierOf(verdicts, kind, scale()),
    exampleGain: () => gainOf(examples, scale()),
    sharedFailure: (kind, domain) => {
      const field = `${kind}|${domain ?? ''}`;
      let found = shared.get(field);
      if (found === undefined) shared.set(field, (found = sharedFailureIn(answered, kind, domain, scale())));
      return found;
    },
  };
}

/** What steps come to, without a pause. */
export function allAtOnce<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
