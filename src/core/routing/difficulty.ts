/**
 * A task's difficulty is shared: what one model fails, others fail more often than chance. Modelled as one hidden
 * factor, taken at a few levels of difficulty, given which the models' answers are independent.
 */

/** The share of tasks at each level, hard to easy: finer at the ends, where nearly always and nearly never part. */
export const shareOfLevel: readonly number[] = [0.02, 0.06, 0.14, 0.28, 0.28, 0.14, 0.06, 0.02];

/**
 * The probability of a right answer at each level of difficulty, hard to easy. Their mean is `p` and their variance
 * phi·p·(1−p), so that two models' right answers correlate by phi (as in a beta-binomial model, with the shape of a
 * logistic curve). Where so few levels cannot spread that far, they spread as far as they can.
 */
export function successByDifficulty(p: number, phi: number): Float64Array {
  const wanted = phi * p * (1 - p);
  const levels = new Float64Array(shareOfLevel.length);
  if (wanted <= 0) return levels.fill(p);
  let low = 0;
  let high = steepest;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (spread(levels, p, middle) < wanted) low = middle;
    else high = middle;
  }
  return levels;
}

/**
 * Expected output tokens at each level, `success` being that of the model there. `lengthening` is how much longer, as a
 * share of the mean, its answers are where another model like it is wrong; the levels differ as much as that takes, and
 * their mean stays `mean`.
 */
export function outputByDifficulty(
  mean: number,
  lengthening: number,
  success: Float64Array,
  shares: Float64Array,
): Float64Array {
  const weights = new Float64Array(shares.length);
  const p = tilt(weights, 0, success, shares);
  const hardest = Math.min(...success);
  const easiest = Math.max(...success);
  // The mean success of a task, each task counted by the length of its answer.
  const byLength = p - lengthening * p * (1 - p);
  // However much longer they are, hard tasks are never all that is written.
  const wanted = Math.min(p + 0.5 * (easiest - p), Math.max(p - 0.8 * (p - hardest), byLength));
  if (Math.abs(wanted - p) < hardlyAny) return weights.fill(mean);
  let low = wanted < p ? 0 : -mostTilted;
  let high = wanted < p ? mostTilted : 0;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (tilt(weights, middle, success, shares) > wanted) low = middle;
    else high = middle;
  }
  return weights.map((weight) => mean * weight);
}

/** Fills in lengths that fall with success at this rate and are 1 on average; returns the success by length. */
function tilt(weights: Float64Array, rate: number, success: Float64Array, shares: Float64Array): number {
  let total = 0;
  let right = 0;
  for (let k = 0; k < weights.length; k++) {
    const weight = Math.exp(-rate * (success[k] ?? 0));
    weights[k] = weight;
    total += weight * (shares[k] ?? 0);
    right += weight * (shares[k] ?? 0) * (success[k] ?? 0);
  }
  for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) / total;
  return right / total;
}

/** Beyond this rate, lengths follow the hardest tasks alone. */
const mostTilted = 16;
const hardlyAny = 1e-9;

/** Slopes beyond this are steps. */
const steepest = 8;
const halvings = 11;

/**
 * Fills in a logistic curve over the levels, stretched towards 0 or 1 so that its mean is p; returns its variance.
 * Filled in place because planning draws some ten of these per model.
 */
function spread(levels: Float64Array, p: number, slope: number): number {
  // The steeper the curve, the further its middle moves, so that the share of tasks above it stays near p.
  const centre = Math.log(p / (1 - p)) * Math.sqrt(1 + slope * slope);
  let mean = 0;
  for (let k = 0; k < levels.length; k++) {
    const value = 1 / (1 + Math.exp(-centre - slope * (ease[k] ?? 0)));
    levels[k] = value;
    mean += value * (shareOfLevel[k] ?? 0);
  }
  let variance = 0;
  for (let k = 0; k < levels.length; k++) {
    const value = levels[k] ?? 0;
    const level = mean > p ? (value * p) / mean : 1 - ((1 - value) * (1 - p)) / (1 - mean);
    levels[k] = level;
    variance += (level - p) ** 2 * (shareOfLevel[k] ?? 0);
  }
  return variance;
}

/** The middle of each level on a standard logistic scale. */
const ease: readonly number[] = shareOfLevel.map((share, k) => {
  const below = shareOfLevel.slice(0, k).reduce((sum, other) => sum + other, share / 2);
  return Math.log(below / (1 - below));
});
