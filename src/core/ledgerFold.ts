/** What the ledger's rows add up to. The same rows give the same sums, whoever folds them. */
import type { AttemptRow, LedgerRow, ReservationRow, WriteOffRow } from './ledger.ts';
import type { ModelId } from './models/model.ts';
import { addUsd, type NanoUsd, toDollars, zeroUsd } from './money.ts';

type Placed = 'type' | 'day' | 'workspace' | 'model' | 'reservationId';

/** A row that moves money, or as much of it as the sums need. */
export type MoneyRow =
  | Pick<AttemptRow, Placed | 'cost'>
  | Pick<WriteOffRow, Placed | 'cost'>
  | Pick<ReservationRow, Placed | 'amount'>;
type OtherRow = Exclude<LedgerRow, { type: MoneyRow['type'] }>;
export type Reserved = Extract<MoneyRow, { type: 'reservation' }>;

/** What was spent on one day in one workspace at one endpoint. */
export interface DaySpend {
  readonly day: string;
  readonly workspace: string | null;
  readonly endpoint: string;
  readonly spent: NanoUsd;
}

/** Everything owed: attempts and write-offs, on the day of their reservation; ordered by day, workspace, endpoint. */
export function spendByDay(rows: Iterable<MoneyRow | OtherRow>): readonly DaySpend[] {
  const sums = new Map<string, DaySpend>();
  for (const row of rows) {
    if ((row.type !== 'attempt' && row.type !== 'write-off') || row.cost === 0) continue;
    const { day, workspace } = row;
    const endpoint = endpointOf(row.model);
    const key = JSON.stringify([day, workspace ?? '', endpoint]);
    const spent = addUsd(sums.get(key)?.spent ?? zeroUsd, row.cost);
    sums.set(key, { day, workspace, endpoint, spent });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** Reservations that neither an attempt nor a write-off has ended, in ledger order. */
export function reservationsInForce(rows: Iterable<MoneyRow | OtherRow>): readonly Reserved[] {
  const open = new Map<string, Reserved>();
  for (const row of rows) {
    if (row.type === 'reservation') open.set(row.reservationId, row);
    else if ((row.type === 'attempt' || row.type === 'write-off') && row.reservationId !== null)
      open.delete(row.reservationId);
  }
  return [...open.values()];
}

/** Costs that bought no usable answer. */
export interface WastedCost {
  /** Attempts that failed on the way: cut streams, timeouts, cancellations. */
  readonly failed: NanoUsd;
  /** Whole answers that a check rejected. */
  readonly rejected: NanoUsd;
  /** Reservations of processes that died. */
  readonly writtenOff: NanoUsd;
}

export function wastedCost(rows: Iterable<LedgerRow>): WastedCost {
  let [failed, rejected, writtenOff] = [zeroUsd, zeroUsd, zeroUsd];
  const unjudged = new Map<string, NanoUsd>();
  for (const row of rows) {
    if (row.type === 'write-off') writtenOff = addUsd(writtenOff, row.cost);
    else if (row.type === 'attempt' && row.failure !== null) failed = addUsd(failed, row.cost);
    else if (row.type === 'attempt') unjudged.set(row.attemptId, row.cost);
    else if (row.type === 'verdict') {
      if (row.verdict === 'reject') rejected = addUsd(rejected, unjudged.get(row.attemptId) ?? zeroUsd);
      unjudged.delete(row.attemptId);
    }
  }
  return { failed, rejected, writtenOff };
}

/** What was not spent. */
export interface Savings {
  /** Answers served again, and what they cost when they were made. */
  readonly cache: { readonly hits: number; readonly saved: NanoUsd };
  /**
   * Planned tasks whose baseline price was known; expected values, never accounts. What the baseline model would have
   * cost counts for tasks that got an answer only; what was spent counts for those that got none, too.
   */
  readonly baseline: {
    readonly tasks: number;
    /** What the baseline model was expected to cost for them, in USD. */
    readonly baselineUsd: number;
    readonly spent: NanoUsd;
    /** Negative when the chains came dearer than the baseline. */
    readonly savedUsd: number;
  };
}

export function savings(rows: Iterable<LedgerRow>): Savings {
  const spentByTask = new Map<string, NanoUsd>();
  const baselineByTask = new Map<string, number>();
  const answered = new Set<string>();
  let [hits, saved] = [0, zeroUsd];
  for (const row of rows) {
    if (row.type === 'plan' && row.baseline !== null) baselineByTask.set(row.taskId, row.baseline.costUsd);
    if (row.type === 'attempt' || row.type === 'write-off')
      spentByTask.set(row.taskId, addUsd(spentByTask.get(row.taskId) ?? zeroUsd, row.cost));
    if (row.type === 'attempt' && row.failure === null && row.role === undefined) answered.add(row.taskId);
    if (row.type === 'attempt' && row.source === 'cache') {
      hits += 1;
      saved = addUsd(saved, row.saved);
    }
  }
  let [tasks, baselineUsd, spent] = [0, 0, zeroUsd];
  for (const [taskId, costUsd] of baselineByTask) {
    spent = addUsd(spent, spentByTask.get(taskId) ?? zeroUsd);
    if (!answered.has(taskId)) continue;
    tasks += 1;
    baselineUsd += costUsd;
  }
  const savedUsd = baselineUsd - toDollars(spent);
  return {
    cache: { hits, saved },
    baseline: { tasks, baselineUsd, spent, savedUsd },
  };
}

/** The endpoint that served a model: what stands before the first slash of its id. */
export function endpointOf(model: ModelId): string {
  return model.slice(0, Math.max(0, model.indexOf('/')));
}
