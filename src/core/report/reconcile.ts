/** The ledger beside a provider's own account of the same days. */
import type { AttemptRow, LedgerRow, WriteOffRow } from '../ledger.ts';
import { endpointOf } from '../ledgerFold.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, zeroUsd } from '../money.ts';
import { sumOf, type UsageLine } from './usageExport.ts';

/** What the ledger counted for one model on one day in UTC. */
export interface Counted {
  readonly requests: number;
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  readonly cost: NanoUsd;
  /** The part of `cost` that was charged as reserved, because the usage never arrived. */
  readonly charged: NanoUsd;
  /** Attempts whose usage never arrived, and reservations written off. */
  readonly unmeasured: number;
  /** Attempts that failed before any model was known to run, counted at $0. */
  readonly unsent: number;
}

export interface ReconciledLine {
  readonly day: string;
  readonly model: string;
  readonly ledger: Counted | null;
  readonly provider: UsageLine | null;
  readonly agrees: boolean;
  /** What may explain the difference, a plain sentence each; empty where both agree. */
  readonly why: readonly string[];
}

export interface Reconciliation {
  /** First and last day of the export, in UTC. */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly ReconciledLine[];
}

/**
 * Compares, for each day of the export and each model, what the ledger counted at one endpoint with what the provider
 * says. Rows of other endpoints and days are left out. Throws a RangeError for an export without lines.
 */
export function reconcile(
  rows: Iterable<LedgerRow>,
  provider: readonly UsageLine[],
  endpoint: string,
): Reconciliation {
  const days = provider.map(({ day }) => day).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError('The export has no lines.');
  const counted = new Map<string, Place & { readonly ledger: Counted }>();
  for (const row of rows) {
    if (!isCharge(row) || endpointOf(row.model) !== endpoint) continue;
    const place = { day: utcDay(row.at), model: commonName(row.model.slice(endpoint.length + 1)) };
    if (place.day < from || place.day > to) continue;
    const key = keyOf(place);
    counted.set(key, { ...place, ledger: count(counted.get(key)?.ledger ?? nothing, row) });
  }
  const billed = new Map<string, UsageLine>();
  for (const line of provider) {
    // One model can be listed with its date and without.
    const key = keyOf({ ...line, model: commonName(line.model) });
    const before = billed.get(key);
    billed.set(key, before === undefined ? line : sumOf(before, line));
  }

  const keys = [...new Set([...counted.keys(), ...billed.keys()])].sort();
  const lines = keys.map((key): ReconciledLine => {
    const [ours, theirs] = [counted.get(key), billed.get(key) ?? null];
    const ledger = ours?.ledger ?? null;
    const agrees = doAgree(ledger, theirs);
    return {
      day: theirs?.day ?? ours?.day ?? '',
      model: theirs?.model ?? ours?.model ?? '',
      ledger,
      provider: theirs,
      agrees,
      why: agrees ? [] : explained(ledger, theirs),
    };
  });
  return { from, to, lines };
}

type Charge = (AttemptRow & { readonly source: 'provider' }) | WriteOffRow;

interface Place {
  readonly day: string;
  readonly model: string;
}

const nothing: Counted = {
  ...{ requests: 0, input: 0, cached: 0, output: 0, cost: zeroUsd },
  ...{ charged: zeroUsd, unmeasured: 0, unsent: 0 },
};

function isCharge(row: LedgerRow): row is Charge {
  return row.type === 'write-off' || (row.type === 'attempt' && row.source === 'provider');
}

function count(sum: Counted, row: Charge): Counted {
  if (row.type === 'attempt' && row.costSource === 'unsent') return { ...sum, unsent: sum.unsent + 1 };
  const usage = row.type === 'attempt' ? row.usage : null;
  const measured = usage !== null;
  return {
    requests: sum.requests + 1,
    input: sum.input + (measured ? usage.input + usage.cacheRead + usage.cacheWrite : 0),
    cached: sum.cached + (usage?.cacheRead ?? 0),
    output: sum.output + (usage?.output ?? 0),
    cost: addUsd(sum.cost, row.cost),
    charged: measured ? sum.charged : addUsd(sum.charged, row.cost),
    unmeasured: sum.unmeasured + (measured ? 0 : 1),
    unsent: sum.unsent,
  };
}

function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** A model's name as exports and catalogues share it: without its maker, its date, and marks between words. */
function commonName(model: string): string {
  return model
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/[-@](?:20\d{6}|20\d\d-\d\d-\d\d|\d\d-\d\d)(?=$|:)/, '')
    .replace(/[._\s]+/g, '-');
}

function keyOf({ day, model }: Place): string {
  return `${day} ${model}`;
}

/** Providers round what they show: differences up to one part in a hundred, or a twentieth of a cent, are none. Chosen. */
function isClose(ours: number, theirs: number, least: number): boolean {
  return Math.abs(ours - theirs) <= Math.max(least, 0.01 * Math.max(ours, theirs));
}

/** Compares costs where the export has them, and tokens where it has only those. */
function doAgree(ledger: Counted | null, theirs: UsageLine | null): boolean {
  const ours = ledger ?? nothing;
  if (theirs === null) return ours.cost === 0 && ours.requests === 0;
  if (theirs.cost !== null) return isClose(toDollars(ours.cost), theirs.cost, 0.0005);
  const tokens = [
    [ours.input, theirs.input],
    [ours.output, theirs.output],
  ] as const;
  return tokens.every(([own, other]) => other === null || isClose(own, other, 16));
}

function explained(ledger: Counted | null, theirs: UsageLine | null): readonly string[] {
  if (ledger === null || (ledger.requests === 0 && ledger.unsent === 0)) {
    return [
      'Tierwise asked for nothing here: another program uses the same account, or the requests count on the day before or after.',
    ];
  }
  if (theirs === null) return [...unmeasuredWhy(ledger), missing];
  const [spent, billed] = [toDollars(ledger.cost), theirs.cost];
  const dearer = billed === null ? (theirs.output ?? 0) > ledger.output : billed > spent;
  const sameTokens =
    (theirs.input === null || isClose(ledger.input, theirs.input, 16)) &&
    (theirs.output === null || isClose(ledger.output, theirs.output, 16)) &&
    (theirs.input !== null || theirs.output !== null);
  const why = dearer ? billedMoreWhy(ledger, theirs, sameTokens) : billedLessWhy(ledger, sameTokens);
  return why.length === 0 ? [unknown] : why;
}

const missing =
  'The provider shows no use: its export may lag behind, cover another key or project, or count the requests on another day.';
const unknown =
  'Nothing in the ledger explains it: look for requests near midnight in UTC, other programs on the same key, and credits or discounts.';

function billedMoreWhy(ledger: Counted, theirs: UsageLine, sameTokens: boolean): readonly string[] {
  const others = theirs.requests !== null && theirs.requests > ledger.requests;
  return [
    ...(others
      ? [
          `The provider counts ${theirs.requests} requests and the ledger ${ledger.requests}: another program uses the same account.`,
        ]
      : []),
    ...(ledger.unsent > 0
      ? [
          `${attempts(ledger.unsent)} failed before a model was known to run and counted as $0; the provider may have charged for them.`,
        ]
      : []),
    ...(sameTokens && theirs.cost !== null
      ? ['The tokens agree, so its price is higher than the one in force here: set it in "tierwise.models".']
      : []),
  ];
}

function billedLessWhy(ledger: Counted, sameTokens: boolean): readonly string[] {
  return [
    ...unmeasuredWhy(ledger),
    ...(sameTokens && ledger.unmeasured === 0
      ? [
          'The tokens agree, so its price is lower than the one in force here (a discount, credits, or a newer price): set it in "tierwise.models".',
        ]
      : []),
  ];
}

function unmeasuredWhy({ unmeasured, charged }: Counted): readonly string[] {
  if (unmeasured === 0) return [];
  return [
    `The usage of ${attempts(unmeasured)} never arrived, so the ledger counts them at their worst case, ${formatUsd(charged)} in all; the provider may have charged less.`,
  ];
}

function attempts(count: number): string {
  return count === 1 ? '1 attempt' : `${count} attempts`;
}
