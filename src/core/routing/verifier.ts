import type { Kind } from '../task/task.ts';
import type { Observation } from './observation.ts';
import { verifierBaseRate, verifiers, verifierWeight } from './priors.ts';

/** How well the local checks tell right answers from wrong ones. */
export interface Verifier {
  /** Share of right answers that are accepted. */
  readonly sensitivity: number;
  /** Share of wrong answers that are rejected. */
  readonly specificity: number;
}

/** What users made of answers that the checks accepted and of those that they rejected, by kind. Grows in place. */
export type VerdictCounts = Map<Kind, Counts>;

/** Counts an observation that has a verdict, or takes it back. */
export function countVerdict(
  counts: VerdictCounts,
  { situation, weight, verdict, right }: Observation,
  sign: 1 | -1,
): void {
  if (verdict === null) return;
  let count = counts.get(situation.kind);
  if (count === undefined)
    counts.set(situation.kind, (count = { accepted: noAnswers(), rejected: noAnswers() }));
  const group = count[verdict.accepted ? 'accepted' : 'rejected'];
  group.all += sign * weight;
  if (right === null || !verdict.userSaid) return;
  group.judged += sign * weight * right.weight;
  group.right += sign * weight * right.weight * right.value;
}

/** Multiplies all that was counted. */
export function rescaleVerdicts(counts: VerdictCounts, factor: number): void {
  for (const { accepted, rejected } of counts.values()) {
    for (const group of [accepted, rejected]) {
      group.all *= factor;
      group.judged *= factor;
      group.right *= factor;
    }
  }
}

/**
 * How well the checks of a kind tell right from wrong: priors, then what users made of the answers. A user mostly sees
 * accepted answers, so the shares of right ones are learned apart for accepted and for rejected answers, and turned
 * round by how often the checks accept (Bayes' rule). `scale` turns the counts' weights into today's.
 */
export function verifierOf(counts: VerdictCounts, kind: Kind, scale: number): Verifier {
  const count = counts.get(kind);
  if (count === undefined) return verifiers[kind];
  const prior = priorCounts(kind);
  return verifierFrom({
    accepted: joined(prior.accepted, count.accepted, scale),
    rejected: joined(prior.rejected, count.rejected, scale),
  });
}

interface Group {
  all: number;
  judged: number;
  right: number;
}
type Counts = Readonly<Record<'accepted' | 'rejected', Group>>;

function noAnswers(): Group {
  return { all: 0, judged: 0, right: 0 };
}

function joined(prior: Group, seen: Group, scale: number): Group {
  return {
    all: prior.all + scale * seen.all,
    judged: prior.judged + scale * seen.judged,
    right: prior.right + scale * seen.right,
  };
}

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
