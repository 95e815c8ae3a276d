/** Shares of what was counted, with how sure so few can make one. */
import type { Interval } from './interval.ts';

/** Standard deviations that hold nine tenths of a normal distribution. */
const z = 1.645;

/**
 * The share of `hits` in `all`, with its Wilson score interval, which stays within 0..1 and is honest for few; null
 * for none. (E. B. Wilson, Probable inference, 1927.)
 */
export function shareOf(hits: number, all: number): Interval | null {
  if (all === 0) return null;
  const share = hits / all;
  const width = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const middle = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  // Rounding can leave a bound just outside of what it bounds.
  const low = hits === 0 ? 0 : Math.min(share, (middle - width) / scale);
  const high = hits === all ? 1 : Math.max(share, (middle + width) / scale);
  return { low, expected: share, high };
}
