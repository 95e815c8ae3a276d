import { ceilingUsd, zeroUsd } from '../money.ts';
import {
  type BindingCeilings,
  type Ceiling,
  type Ceilings,
  type CeilingsByProvider,
  everyOther,
  type Period,
  periods,
} from './ceilings.ts';

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
          written === undefined ? sofar : leastCeiling(sofar, read(written, period, "The workspace's")),
        'unlimited',
      ),
    ),
  };
  return { ceilings, problems };
}

/**
 * Reads the ceilings per provider: an object of `{ perDay, perMonth }` by the name of an endpoint, or by `*` for every
 * endpoint that is not named. What can't be read fails closed, for that provider or, if need be, for all.
 */
export function readProviderCeilings(written: unknown): {
  readonly byProvider: CeilingsByProvider;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const where = 'The setting tierwise.budget.perProvider';
  if (written === undefined || written === null) return { byProvider: {}, problems };
  if (!isObject(written)) {
    problems.push(
      `${where} is ${shown(written)}, but must be an object like { "openai": { "perDay": 2 } }; until it is corrected nothing is spent.`,
    );
    return { byProvider: { [everyOther]: nothing }, problems };
  }
  const byProvider: Record<string, CeilingsByProvider[string]> = {};
  for (const [endpoint, own] of Object.entries(written)) {
    const read = (key: 'perDay' | 'perMonth'): Ceiling => {
      const value = isObject(own) ? own[key] : own;
      if (value === undefined && isObject(own)) return 'unlimited';
      const ceiling = readCeiling(value);
      if (ceiling !== null && isObject(own)) return ceiling;
      problems.push(
        `${where} has ${shown(value)} for ${endpoint}, where "${key}" must be a number from 0 up, or "unlimited"; until then nothing is spent there.`,
      );
      return zeroUsd;
    };
    const unknown = isObject(own)
      ? Object.keys(own).find((key) => key !== 'perDay' && key !== 'perMonth')
      : undefined;
    if (unknown !== undefined) {
      problems.push(
        `${where} has "${unknown}" for ${endpoint}, but knows only "perDay" and "perMonth"; until it is corrected nothing is spent there.`,
      );
    }
    byProvider[endpoint] = unknown === undefined ? { day: read('perDay'), month: read('perMonth') } : nothing;
  }
  return { byProvider, problems };
}

const nothing = { day: zeroUsd, month: zeroUsd } as const;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** The lower of two ceilings. */
export function leastCeiling(a: Ceiling, b: Ceiling): Ceiling {
  if (a === 'unlimited') return b;
  return b === 'unlimited' || a <= b ? a : b;
}

function byPeriod(ceilingOf: (period: Period) => Ceiling): Ceilings {
  return Object.fromEntries(periods.map((period) => [period, ceilingOf(period)])) as Ceilings;
}

function shown(written: unknown): string {
  return typeof written === 'number' ? String(written) : (JSON.stringify(written) ?? typeof written);
}
