/** Money as whole nano-dollars, so that sums are exact and a fraction of a cent is never lost. */

/** An amount of money: a safe integer of 10⁻⁹ USD. */
export type NanoUsd = number & { readonly __unit: 'nano-usd' };

/** A price: a safe integer of 10⁻⁹ USD per million tokens. */
export type NanoUsdPerMillion = number & { readonly __unit: 'nano-usd-per-million' };

export const zeroUsd = 0 as NanoUsd;

const nanoPerUsd = 1_000_000_000;
const tokensPerPrice = 1_000_000n;

/** Brands an integer of nano-dollars; throws a RangeError if it is not a safe integer. */
export function nanoUsd(amount: number): NanoUsd {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole amount of nano-dollars: ${amount}`);
  // Adding zero turns −0, which formats as "−$0", into 0.
  return (amount + 0) as NanoUsd;
}

/**
 * Reads dollars (a setting, a price list, a provider's reported cost) as nano-dollars, rounded up:
 * what is owed is never rounded away. Binary noise of the decimal input (10⁻¹² USD, or one part in 2⁵²) is dropped first.
 * Throws a RangeError for negative, infinite or astronomically large amounts.
 */
export function usd(dollars: number): NanoUsd {
  if (!Number.isFinite(dollars) || dollars < 0) throw new RangeError(`Not an amount of dollars: ${dollars}`);
  return nanoUsd(ceilWithoutNoise(dollars * nanoPerUsd));
}

/** Reads a ceiling in dollars as nano-dollars, rounded down: a limit is never rounded up. */
export function ceilingUsd(dollars: number): NanoUsd {
  const up = usd(dollars);
  return up / nanoPerUsd > dollars ? nanoUsd(up - 1) : up;
}

/** Reads a price in USD per million tokens; rounded up to whole nano-dollars. */
export function perMillion(dollars: number): NanoUsdPerMillion {
  return usd(dollars) as number as NanoUsdPerMillion;
}

export function addUsd(...amounts: readonly NanoUsd[]): NanoUsd {
  return nanoUsd(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

/**
 * The cost of several token counts at their prices, exact and rounded up once, at the end.
 * Throws a RangeError for counts that are not whole and non-negative.
 */
export function priceTokens(
  parts: readonly (readonly [tokens: number, price: NanoUsdPerMillion])[],
): NanoUsd {
  let total = 0n;
  for (const [tokens, price] of parts) {
    if (tokens < 0) throw new RangeError(`Not a number of tokens: ${tokens}`);
    total += BigInt(tokens) * BigInt(price);
  }
  return nanoUsd(Number((total + tokensPerPrice - 1n) / tokensPerPrice));
}

/** Dollars as a floating-point number: for display and for expected values, never for accounts. */
export function toDollars(amount: NanoUsd): number {
  return amount / nanoPerUsd;
}

/** A price as a floating-point number of USD per million tokens: for display and for requests. */
export function toDollarsPerMillion(price: NanoUsdPerMillion): number {
  return price / nanoPerUsd;
}

/**
 * An amount for a person: `$1.27`, `$0.0034`, `$0`. At least two significant digits are kept,
 * so that a small amount is never shown as zero.
 */
export function formatUsd(amount: NanoUsd, locale = 'en-US'): string {
  const dollars = toDollars(amount);
  const size = Math.abs(dollars);
  const digits = size === 0 ? 0 : size >= 1 ? 2 : Math.min(9, Math.max(2, 1 - Math.floor(Math.log10(size))));
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: size === 0 ? 0 : 2,
    maximumFractionDigits: digits,
  }).format(dollars);
}

/** Rounds up, but treats 1.0000000001 (binary noise of a decimal input) as 1; noise grows with the value. */
function ceilWithoutNoise(value: number): number {
  const nearest = Math.round(value);
  const noise = Math.max(1e-3, value * Number.EPSILON);
  return Math.abs(value - nearest) < noise ? nearest : Math.ceil(value);
}
