/** What is estimated rather than counted, with how sure one can be. */

/** The middle of an estimate, and the bounds that nine in ten such estimates keep to. */
export interface Interval {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** Standard deviations to either side that hold nine tenths of a normal distribution. */
const nineTenths = 1.645;

/** An amount that cannot be negative: its error is taken as log-normal, so that a wide one stays above zero. */
export function amountInterval(expected: number, deviation: number): Interval {
  if (expected <= 0) return { low: 0, expected: 0, high: nineTenths * deviation };
  const spread = Math.sqrt(Math.log1p((deviation / expected) ** 2));
  const middle = expected * Math.exp((-spread * spread) / 2);
  return {
    low: Math.min(expected, middle * Math.exp(-nineTenths * spread)),
    expected,
    high: Math.max(expected, middle * Math.exp(nineTenths * spread)),
  };
}

/** A share, 0..1. */
export function shareInterval(expected: number, deviation: number): Interval {
  return {
    low: Math.max(0, expected - nineTenths * deviation),
    expected,
    high: Math.min(1, expected + nineTenths * deviation),
  };
}

/** A difference, which may go either way. */
export function differenceInterval(expected: number, deviation: number): Interval {
  return { low: expected - nineTenths * deviation, expected, high: expected + nineTenths * deviation };
}
