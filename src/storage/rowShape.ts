import type { LedgerRow, StoredRow } from '../core/ledger.ts';

/** What the ledger's columns say of every row; the rest of a row is its body. */
type Columns = 'type' | 'at' | 'day' | 'taskId' | 'workspace';

/**
 * The body of a row as JSON, made of the fields listed here and nothing else: whatever hangs on a row by mistake, a
 * prompt or a piece of code, is left behind. Texts are clipped to a length that sentences have and passages don't.
 */
export function bodyOf(row: LedgerRow): string {
  return JSON.stringify(kept(row, shapes[row.type]));
}

/** A row as it was appended, from its columns and body. */
export function storedRow(columns: Pick<StoredRow, Columns | 'seq'>, body: string): StoredRow {
  return { ...columns, ...(JSON.parse(body) as object) } as StoredRow;
}

/** Longest text the ledger keeps, in UTF-16 units. */
export const longestText = 600;

const one = 1;

/** Mirrors a type field by field, so that a field forgotten here doesn't compile. */
type ShapeOf<T> = T extends string | number | boolean
  ? typeof one
  : T extends readonly (infer E)[]
    ? readonly [ShapeOf<NonNullable<E>>]
    : { readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> };

type Shapes = {
  readonly [T in LedgerRow['type']]: ShapeOf<Omit<Extract<LedgerRow, { type: T }>, Columns>>;
};

const estimate = { models: [one], quality: one, costUsd: one, latencyMs: one } as const;
const limits = { request: one, day: one, month: one } as const;

const shapes: Shapes = {
  task: {
    kind: one,
    complexity: one,
    score: one,
    domain: one,
    languageId: one,
    path: one,
    selectedLines: one,
    reasons: [one],
    escalates: one,
    redactions: one,
    capabilities: [one],
    expectedOutputTokens: one,
  },
  plan: {
    strategy: one,
    estimate,
    worstCase: one,
    reasons: [one],
    runnersUp: [estimate],
    removed: [{ model: one, constraint: one, because: one }],
    baseline: { model: one, costUsd: one },
    exploredUsd: one,
  },
  reservation: {
    reservationId: one,
    model: one,
    amount: one,
    ceilings: { user: limits, workspace: limits, provider: { endpoint: one, day: one, month: one } },
  },
  attempt: {
    attemptId: one,
    reservationId: one,
    source: one,
    role: one,
    model: one,
    tier: one,
    kind: one,
    complexity: one,
    rung: one,
    cost: one,
    saved: one,
    costSource: one,
    overran: one,
    priceVersion: one,
    templateVersion: one,
    usage: { input: one, cacheRead: one, cacheWrite: one, output: one, thinking: one, reportedCost: one },
    countedTokens: one,
    staticTokens: one,
    expectedCostUsd: one,
    withoutExample: one,
    latencyMs: one,
    firstTokenMs: one,
    stop: one,
    failure: { kind: one, message: one },
  },
  verdict: {
    attemptId: one,
    verdict: one,
    score: one,
    checks: [{ check: one, result: one, hard: one, because: one }],
  },
  refusal: {
    model: one,
    refusal: {
      scope: one,
      period: one,
      ceiling: one,
      spent: one,
      reserved: one,
      wanted: one,
      because: one,
    },
    because: one,
  },
  'write-off': { reservationId: one, model: one, cost: one },
  outcome: { outcome: one, model: one, because: one },
  alert: { alert: one, because: one },
};

type Shape = typeof one | readonly Shape[] | { readonly [field: string]: Shape };

function kept(value: unknown, shape: Shape): unknown {
  if (value === undefined || value === null) return null;
  if (shape === one) return typeof value === 'string' ? clipped(value) : isPlain(value) ? value : null;
  if (isList(shape)) {
    return Array.isArray(value) ? value.map((item) => kept(item, shape[0] ?? one)) : null;
  }
  if (typeof value !== 'object') return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const named = Object.entries(shape).filter(([name]) => name in fields);
  return Object.fromEntries(named.map(([name, inner]) => [name, kept(fields[name], inner)]));
}

function clipped(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function isList(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}
