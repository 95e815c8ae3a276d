/** Which models are worth a place in a longer chain: with many models, most never are. */
import type { Entrant } from './admission.ts';
import type { Verifier } from './verifier.ts';

/** What else the choice depends on than quality and expected cost. */
export interface Heeded {
  readonly speedAndReliability: boolean;
  readonly worstCase: boolean;
}

/** With no more models than this every chain is scored: that takes a fraction of a millisecond. */
const fewEnough = 12;

/**
 * Of each tier, the models that no other of it dominates: as right at every level of difficulty, as cheap there, as fast
 * and reliable where that counts, and as cheap in the worst case where a ceiling may cut answers; of equals, the faster,
 * then the first by id. Putting
 * such a model in the place of a dominated one makes no chain worse in anything that a strategy looks at, so that no
 * strategy would choose the other chain. Two exceptions give up a chain that is no bargain: after the better model a
 * further rung may not be worth its price any more; and where a ceiling cuts answers to below their mean, the better
 * model's share of what is left may be the dearer one.
 */
export function undominated(
  entrants: readonly Entrant[],
  { sensitivity, specificity }: Verifier,
  heeded: Heeded,
): ReadonlySet<Entrant> {
  // A verifier that prefers wrong answers would turn it all round.
  if (entrants.length <= fewEnough || sensitivity + specificity < 1) return new Set(entrants);
  return new Set(
    entrants.filter(
      (one, i) =>
        !entrants.some(
          (other, j) => j !== i && other.rank === one.rank && dominates(other, one, j < i, heeded),
        ),
    ),
  );
}

/** Whether `a` is as good as `b` in everything; `first` decides between equals. */
function dominates(a: Entrant, b: Entrant, first: boolean, heeded: Heeded): boolean {
  let better = false;
  const atMost = (less: number, more: number): boolean => {
    better ||= less < more;
    return less <= more;
  };
  const [fast, slow] = [a.expectation.latencyMs, b.expectation.latencyMs];
  if (!atMost(a.judgeCost, b.judgeCost)) return false;
  if (heeded.speedAndReliability) {
    if (!atMost(fast, slow)) return false;
    if (!atMost(b.expectation.reliability, a.expectation.reliability)) return false;
  }
  if (heeded.worstCase) {
    if (!atMost(a.inputWorst, b.inputWorst)) return false;
    if (!atMost(a.wantedOutput * a.outputWorst, b.wantedOutput * b.outputWorst)) return false;
    if (!atMost(roomIn(b), roomIn(a))) return false;
  }
  for (let k = 0; k < a.success.length; k++) {
    if (!atMost(b.success[k] as number, a.success[k] as number)) return false;
    if (!atMost(costAt(a, k), costAt(b, k))) return false;
  }
  return better || (fast === slow ? first : fast < slow);
}

function costAt({ inputCost, output, outputCost }: Entrant, level: number): number {
  return inputCost + (output[level] as number) * outputCost;
}

/** How much room the wanted limit leaves for long answers. */
function roomIn({ wantedOutput, expectation }: Entrant): number {
  return wantedOutput / expectation.output.p90;
}
