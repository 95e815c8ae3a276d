import { ceilingUsd, zeroUsd } from '../money.ts';
import { type BindingCeilings, type Ceiling, type Ceilings, type Period, periods } from './ceilings.ts';

/** Ceilings as written in settings: dollars, `unlimited`, undefined where not set, or anything else by mistake. */
export type WrittenCeilings = Readonly<Partial<Record<Period, unknown>>>;

export interface MergedCeilings {
  readonly ceilings: BindingCeilings;
  /** One sentence for each value that could not be read; such a ceiling counts as $0 until it is corrected. */
  readonly problems: readonly string[];
}

/**
 * Reads the user's ceilings over the defaults, and the least of the workspace's own. A workspace's ceiling comes on
 * top of the user's, so it can only tighten (law 6). A value that can't be read fails closed: it counts as zero,
 * because any other guess could be more than was meant.
 */
export function mergeCeilings(
  defaults: Ceilings,
  user: WrittenCeilings,
  ...workspaces: readonly WrittenCeilings[]
): MergedCeilings {
  const problems: string[] = [];
  const read = (written: unknown, period: Period, whose: string): Ceiling => {
    const ceiling = readCeiling(written);
    if (ceiling !== null) return ceiling;
    problems.push(
      `${whose} setting tierwise.${ceilingSettings[period]} is ${shown(written)}, which is not an amount of dollars. ` +
        'Write a number from 0 up, or "unlimited"; until then nothing is spent.',
    );
    return zeroUsd;
  };
  const ceilings: BindingCeilings = {
    user: byPeriod((period) =>
      user[period] === undefined ? defaults[period] : read(user[period], period, 'Your'),
    ),
    workspace: byPeriod((period) =>
      workspaces.reduce<Ceiling>(
        (sofar, { [period]: written }) =>
          written === undefined ? sofar : least(sofar, read(written, period, "The workspace's")),
        'unlimited',
      ),
    ),
  };
  return { ceilings, problems };
}

/** The setting of each period's ceiling, without the `tierwise.` prefix. */
const ceilingSettings = {
  request: 'budget.perRequest',
  day: 'budget.perDay',
  month: 'budget.perMonth',
} as const satisfies Record<Period, string>;

/** Null when it is neither an amount of dollars nor `unlimited`. */
function readCeiling(written: unknown): Ceiling | null {
  if (written === 'unlimited') return 'unlimited';
  if (typeof written !== 'number' || !(written >= 0)) return null;
  try {
    return ceilingUsd(written);
  } catch {
    return null;
  }
}

function least(a: Ceiling, b: Ceiling): Ceiling {
  if (a === 'unlimited') return b;
  return b === 'unlimited' || a <= b ? a : b;
}

function byPeriod(ceilingOf: (period: Period) => Ceiling): Ceilings {
  return Object.fromEntries(periods.map((period) => [period, ceilingOf(period)])) as Ceilings;
}

function shown(written: unknown): string {
  return typeof written === 'number' ? String(written) : (JSON.stringify(written) ?? typeof written);
}
