import type { Kind } from '../task/task.ts';
import type { Observation } from './experience.ts';
import { verifierBaseRate, verifiers, verifierWeight } from './priors.ts';

/** How well the local checks tell right answers from wrong ones. */
export interface Verifier {
  /** Share of right answers that are accepted. */
  readonly sensitivity: number;
  /** Share of wrong answers that are rejected. */
  readonly specificity: number;
}

/**
 * How well the checks of each kind tell right from wrong: priors, then what users made of the answers. A user mostly
 * sees accepted answers, so the shares of right ones are learned apart for accepted and for rejected answers, and
 * turned round by how often the checks accept (Bayes' rule).
 */
export function verifiersOf(observations: readonly Observation[]): (kind: Kind) => Verifier {
  const counts = new Map<Kind, Counts>();
  for (const { situation, weight, verdict, right } of observations) {
    if (verdict === null) continue;
    let count = counts.get(situation.kind);
    if (count === undefined) counts.set(situation.kind, (count = priorCounts(situation.kind)));
    const group = count[verdict.accepted ? 'accepted' : 'rejected'];
    group.all += weight;
    if (right === null || !verdict.userSaid) continue;
    group.judged += weight * right.weight;
    group.right += weight * right.weight * right.value;
  }
  return (kind) => {
    const count = counts.get(kind);
    return count === undefined ? verifiers[kind] : verifierFrom(count);
  };
}

interface Group {
  all: number;
  judged: number;
  right: number;
}
type Counts = Readonly<Record<'accepted' | 'rejected', Group>>;

/** The prior as if `verifierWeight` judged answers had been seen. */
function priorCounts(kind: Kind): Counts {
  const { sensitivity, specificity } = verifiers[kind];
  const right = verifierWeight * verifierBaseRate;
  const wrong = verifierWeight - right;
  const group = (ofRight: number, ofWrong: number): Group => {
    const all = right * ofRight + wrong * ofWrong;
    return { all, judged: all, right: right * ofRight };
  };
  return {
    accepted: group(sensitivity, 1 - specificity),
    rejected: group(1 - sensitivity, specificity),
  };
}

function verifierFrom({ accepted, rejected }: Counts): Verifier {
  const acceptedRight = accepted.all * (accepted.right / accepted.judged);
  const rejectedRight = rejected.all * (rejected.right / rejected.judged);
  const acceptedWrong = accepted.all - acceptedRight;
  const rejectedWrong = rejected.all - rejectedRight;
  return {
    sensitivity: acceptedRight / (acceptedRight + rejectedRight),
    specificity: rejectedWrong / (rejectedWrong + acceptedWrong),
  };
}
