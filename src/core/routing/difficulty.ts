/**
 * A task's difficulty is shared: what one model fails, others fail more often than chance. Modelled as one hidden
 * Gaussian factor (a one-factor copula), taken at a few equally likely levels of difficulty, given which the models'
 * answers are independent.
 */

export const difficultyLevels = 8;

/**
 * The probability of a right answer at each level of difficulty, hard to easy, whose mean is `p`.
 * `phi` is the correlation of two right answers; the factor's correlation follows as sin(π·phi/2), which is exact for
 * two models that are right half the time (Sheppard's formula) and near enough elsewhere.
 */
export function successByDifficulty(p: number, phi: number): Float64Array {
  const factor = Math.sin((Math.PI / 2) * Math.min(0.95, Math.max(0, phi)));
  const threshold = normalQuantile(p);
  const spread = Math.sqrt(1 - factor);
  const levels = new Float64Array(difficultyLevels);
  let mean = 0;
  for (const [k, z] of ease.entries()) {
    const value = normalShare((threshold + Math.sqrt(factor) * z) / spread);
    levels[k] = value;
    mean += value / difficultyLevels;
  }
  // A few levels do not reproduce the mean exactly; stretching towards 0 or 1 does, and stays in bounds.
  for (const [k, value] of levels.entries()) {
    levels[k] = mean > p ? (value * p) / mean : 1 - ((1 - value) * (1 - p)) / (1 - mean);
  }
  return levels;
}

/** Φ: the share of a standard normal below x (Abramowitz and Stegun 7.1.26, error below 1.5e-7). */
function normalShare(x: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(x)) / Math.SQRT2);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = (poly * Math.exp((-x * x) / 2)) / 2;
  return x >= 0 ? 1 - tail : tail;
}

/** The x below which a share p of a standard normal lies, by bisection. */
function normalQuantile(p: number): number {
  let low = -6;
  let high = 6;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The middles of equal shares of a standard normal. */
const ease: readonly number[] = Array.from({ length: difficultyLevels }, (_, k) =>
  normalQuantile((k + 0.5) / difficultyLevels),
);
