import { kinds } from '../../../src/core/task/task.ts';
import type { Example } from './examples.ts';

/** Weights of each sign, one for each kind. */
export type Table = ReadonlyMap<string, readonly number[]>;

const rounds = 25;
/** Rounds after which the weights only tremble: the table holds their means from there on. */
const settled = 10;
const rate = 0.3;
/** Pull of every weight to nought. */
const decay = 0.01;
/** Share of the signs that each step leaves out at random, so that none is relied on that another voice won't show. */
const unseen = 0.5;

/** Multinomial logistic regression by stochastic steps that shrink with what a weight has moved (Adagrad). */
export function learn(examples: readonly Example[], known: ReadonlySet<string>): Table {
  const ids = new Map([...known].map((sign, id) => [sign, id * kinds.length] as const));
  const weights = new Float64Array(ids.size * kinds.length);
  const moved = new Float64Array(ids.size * kinds.length);
  const order = examples.map(({ signs, kind }) => ({
    rows: signs.flatMap((sign) => ids.get(sign) ?? []),
    wanted: kinds.indexOf(kind),
  }));
  const sums = new Float64Array(weights.length);
  const random = seeded(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { rows: all, wanted } of order) {
      const rows = all.filter(() => random() >= unseen);
      const shares = sharesOf(weights, rows);
      for (const row of rows) {
        for (let at = 0; at < kinds.length; at++) {
          const pull = (at === wanted ? 1 : 0) - (shares[at] ?? 0) - decay * (weights[row + at] ?? 0);
          moved[row + at] = (moved[row + at] ?? 0) + pull * pull;
          weights[row + at] =
            (weights[row + at] ?? 0) + (rate * pull) / Math.sqrt(1 + (moved[row + at] ?? 0));
        }
      }
    }
    if (round >= settled)
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  const means = sums.map((sum) => sum / (rounds - settled));
  return new Map([...ids].map(([sign, row]) => [sign, [...means.subarray(row, row + kinds.length)]]));
}

/** The probability of each kind, the sums being as high as if no sign were left out. */
function sharesOf(weights: Float64Array, rows: readonly number[]): readonly number[] {
  const sums = kinds.map(() => 0);
  for (const row of rows) {
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) / (1 - unseen)));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

/** Lehmer's generator: the same numbers on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
