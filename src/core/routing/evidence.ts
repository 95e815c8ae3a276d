/** All that observations add up to. It grows observation by observation, and costs the same for each, however many there were. */
import { type AnsweredTasks, foreseeAll, keepAnswer, keepForLater, replaceAnswer } from './answered.ts';
import { countExample, type ExampleSums } from './exampleGain.ts';
import type { Observation } from './observation.ts';
import { emptyTally, rescaleTally, type Tally, tallyCall, tallyJudgement } from './tally.ts';
import { countVerdict, rescaleVerdicts, type VerdictCounts } from './verifier.ts';

export interface Evidence {
  readonly tally: Tally;
  readonly verdicts: VerdictCounts;
  readonly answered: AnsweredTasks;
  readonly examples: ExampleSums;
}

export function noEvidence(): Evidence {
  return {
    tally: emptyTally(),
    verdicts: new Map(),
    answered: new Map(),
    examples: { judged: 0, excess: 0 },
  };
}

/** `scale` turns the weights of observations into today's. */
export function addObservation(
  { tally, verdicts, answered, examples }: Evidence,
  o: Observation,
  scale: number,
): void {
  tallyCall(tally, o);
  countVerdict(verdicts, o, 1);
  countExample(examples, o, 1);
  keepAnswer(answered, tally, o, scale);
}

/** Takes back what was said of an observation, and counts what is said now; all else of it is the same. */
export function judgeAgain(evidence: Evidence, before: Observation, after: Observation): void {
  tallyJudgement(evidence.tally, before, -1);
  tallyJudgement(evidence.tally, after, 1);
  countVerdict(evidence.verdicts, before, -1);
  countVerdict(evidence.verdicts, after, 1);
  countExample(evidence.examples, before, -1);
  countExample(evidence.examples, after, 1);
  replaceAnswer(evidence.answered, before, after);
}

/** Multiplies every weight, a power of two loses nothing; `lighter` gives each observation with its new weight. */
export function rescaleEvidence(
  { tally, verdicts, answered, examples }: Evidence,
  factor: number,
  lighter: (o: Observation) => Observation,
): void {
  rescaleTally(tally, factor);
  rescaleVerdicts(verdicts, factor);
  examples.judged *= factor;
  examples.excess *= factor;
  for (const { tasks } of answered.values()) {
    for (const answers of tasks.values()) for (const answer of answers) answer.o = lighter(answer.o);
  }
}

/** Evidence that comes all at once, each answer looked at by all that is known. */
export function evidenceOf(observations: readonly Observation[]): Evidence {
  const { tally, verdicts, answered, examples } = noEvidence();
  for (const o of observations) {
    tallyCall(tally, o);
    countVerdict(verdicts, o, 1);
    countExample(examples, o, 1);
    keepForLater(answered, o);
  }
  foreseeAll(answered, tally, 1);
  return { tally, verdicts, answered, examples };
}
