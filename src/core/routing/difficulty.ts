/**
 * A task's difficulty is shared: what one model fails, others fail more often than chance. Modelled as one hidden
 * factor, taken at a few equally likely levels of difficulty, given which the models' answers are independent.
 */

export const difficultyLevels = 8;

/**
 * The probability of a right answer at each level of difficulty, hard to easy. Their mean is `p` and their variance
 * phi·p·(1−p), so that two models' right answers correlate by phi (as in a beta-binomial model, with the shape of a
 * logistic curve). Where so few levels cannot spread that far, they spread as far as they can.
 */
export function successByDifficulty(p: number, phi: number): Float64Array {
  const wanted = phi * p * (1 - p);
  const levels = new Float64Array(difficultyLevels);
  let low = 0;
  let high = steepest;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (spread(levels, p, middle) < wanted) low = middle;
    else high = middle;
  }
  return levels;
}

/** Slopes beyond this are steps. */
const steepest = 8;
const halvings = 11;

/**
 * Fills in a logistic curve over the levels, stretched towards 0 or 1 so that its mean is p; returns its variance.
 * Filled in place because planning draws some ten of these per model.
 */
function spread(levels: Float64Array, p: number, slope: number): number {
  const odds = (1 - p) / p;
  let mean = 0;
  for (let k = 0; k < difficultyLevels; k++) {
    const value = 1 / (1 + odds * Math.exp(-slope * (ease[k] ?? 0)));
    levels[k] = value;
    mean += value / difficultyLevels;
  }
  let variance = 0;
  for (let k = 0; k < difficultyLevels; k++) {
    const value = levels[k] ?? 0;
    const level = mean > p ? (value * p) / mean : 1 - ((1 - value) * (1 - p)) / (1 - mean);
    levels[k] = level;
    variance += (level - p) ** 2 / difficultyLevels;
  }
  return variance;
}

/** The middles of equal shares of a standard logistic distribution. */
const ease: readonly number[] = Array.from({ length: difficultyLevels }, (_, k) => {
  const share = (k + 0.5) / difficultyLevels;
  return Math.log(share / (1 - share));
});
