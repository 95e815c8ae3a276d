/** How figures read in reasons. Kept apart from `formatUsd`, whose Intl formatter costs more than a whole plan. */

/** `$1.27`, `$0.0034`, `$0`: two significant digits below a dollar. */
export function sayUsd(dollars: number): string {
  if (dollars === 0) return '$0';
  return `$${dollars >= 1 ? dollars.toFixed(2) : String(Number(dollars.toPrecision(2)))}`;
}

/** At least this amount, in two significant digits: what would be enough is never said too low. */
export function sayAtLeastUsd(dollars: number): string {
  const said = Number(dollars.toPrecision(2));
  const digit = 10 ** (Math.floor(Math.log10(Math.max(dollars, 1e-9))) - 1);
  return sayUsd(said >= dollars ? said : said + digit);
}

/** `81 %` */
export function sayPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `3 points` */
export function sayPoints(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return `${rounded} ${rounded === 1 ? 'point' : 'points'}`;
}

/** `4.2 s` */
export function saySeconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
