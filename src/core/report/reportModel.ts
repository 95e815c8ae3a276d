/** What the spend report shows: a fold over ledger rows, as plain values that a webview can draw. */
import type { AttemptRow, LedgerRow, Outcome, PlanRow, TaskRow, VerdictRow } from '../ledger.ts';
import { savings, wastedCost, type Savings, type WastedCost } from '../ledgerFold.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';

/** Sums over the attempts of one day, kind, tier or model. */
export interface Group {
  readonly name: string;
  readonly spent: NanoUsd;
  readonly attempts: number;
  /** Attempts whose answer was checked and rejected. */
  readonly rejected: number;
  readonly failed: number;
}

export interface DayGroup extends Group {
  /** Spent by tier, for stacking. */
  readonly tiers: Readonly<Partial<Record<AttemptRow['tier'], NanoUsd>>>;
}

/** One attempt with everything that says why. */
export interface AttemptLine {
  readonly seq: number;
  readonly at: number;
  readonly taskId: string;
  readonly kind: AttemptRow['kind'];
  readonly complexity: AttemptRow['complexity'];
  readonly path: string | null;
  readonly model: string;
  readonly tier: AttemptRow['tier'];
  readonly source: AttemptRow['source'];
  readonly cost: NanoUsd;
  readonly costSource: AttemptRow['costSource'];
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly latencyMs: number;
  readonly verdict: 'accept' | 'reject' | 'none';
  /** The last that became of the task. */
  readonly outcome: Outcome | null;
  /** Why this model, what the checks said, what went wrong: plain sentences. */
  readonly reasons: readonly string[];
}

export interface RefusalLine {
  readonly at: number;
  readonly because: string;
}

export interface ReportModel {
  readonly tasks: number;
  readonly spent: NanoUsd;
  readonly savings: Savings;
  readonly wasted: WastedCost;
  /** Tasks answered from the cache. */
  readonly cacheHits: number;
  /** Tasks that needed more than one rung. */
  readonly escalations: number;
  readonly accepted: number;
  readonly discarded: number;
  readonly refusals: readonly RefusalLine[];
  readonly byDay: readonly DayGroup[];
  readonly byKind: readonly Group[];
  readonly byTier: readonly Group[];
  readonly byModel: readonly Group[];
  /** The newest first. */
  readonly attempts: readonly AttemptLine[];
}

/** Folds rows, in ledger order, into a report with its last `mostAttempts` attempts and refusals. */
export function reportModel(
  rows: readonly (LedgerRow & { readonly seq: number })[],
  mostAttempts = 100,
): ReportModel {
  const tasks = new Map<string, TaskRow>();
  const plans = new Map<string, PlanRow>();
  const verdicts = new Map<string, VerdictRow>();
  const outcomeOf = new Map<string, Outcome>();
  const rungsOf = new Map<string, number>();
  const attempts: (AttemptRow & { readonly seq: number })[] = [];
  const refusals: RefusalLine[] = [];
  let spent = zeroUsd;

  for (const row of rows) {
    if (row.type === 'task') tasks.set(row.taskId, row);
    else if (row.type === 'plan') plans.set(row.taskId, row);
    else if (row.type === 'verdict') verdicts.set(row.attemptId, row);
    else if (row.type === 'outcome') outcomeOf.set(row.taskId, row.outcome);
    else if (row.type === 'refusal') refusals.push({ at: row.at, because: row.because });
    else if (row.type === 'write-off') spent = addUsd(spent, row.cost);
    else if (row.type === 'attempt') {
      attempts.push(row);
      spent = addUsd(spent, row.cost);
      rungsOf.set(row.taskId, Math.max(rungsOf.get(row.taskId) ?? 0, row.rung));
    }
  }

  const group = (nameOf: (row: AttemptRow) => string) => groupBy(attempts, verdicts, nameOf);
  return {
    tasks: tasks.size,
    spent,
    savings: savings(rows),
    wasted: wastedCost(rows),
    cacheHits: attempts.filter((row) => row.source === 'cache').length,
    escalations: [...rungsOf.values()].filter((rung) => rung > 0).length,
    accepted: count(outcomeOf, 'accepted'),
    discarded: count(outcomeOf, 'discarded') + count(outcomeOf, 'undone'),
    refusals: refusals.slice(-mostAttempts).reverse(),
    byDay: byDay(attempts, verdicts),
    byKind: dearestFirst(group((row) => row.kind)),
    byTier: dearestFirst(group((row) => row.tier)),
    byModel: dearestFirst(group((row) => row.model)),
    attempts: attempts
      .slice(-mostAttempts)
      .reverse()
      .map((row) => attemptLine(row, tasks, plans, verdicts, outcomeOf)),
  };
}

function count(outcomeOf: ReadonlyMap<string, Outcome>, wanted: Outcome): number {
  return [...outcomeOf.values()].filter((outcome) => outcome === wanted).length;
}

function groupBy(
  attempts: readonly AttemptRow[],
  verdicts: ReadonlyMap<string, VerdictRow>,
  nameOf: (row: AttemptRow) => string,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of attempts) {
    const name = nameOf(row);
    const group = groups.get(name) ?? { name, spent: zeroUsd, attempts: 0, rejected: 0, failed: 0 };
    groups.set(name, {
      name,
      spent: addUsd(group.spent, row.cost),
      attempts: group.attempts + 1,
      rejected: group.rejected + (verdicts.get(row.attemptId)?.verdict === 'reject' ? 1 : 0),
      failed: group.failed + (row.failure === null ? 0 : 1),
    });
  }
  return [...groups.values()];
}

function dearestFirst(groups: readonly Group[]): readonly Group[] {
  return groups.toSorted(
    (a, b) => b.spent - a.spent || b.attempts - a.attempts || (a.name < b.name ? -1 : 1),
  );
}

function byDay(
  attempts: readonly AttemptRow[],
  verdicts: ReadonlyMap<string, VerdictRow>,
): readonly DayGroup[] {
  const tiersOf = new Map<string, Partial<Record<AttemptRow['tier'], NanoUsd>>>();
  for (const { day, tier, cost } of attempts) {
    const tiers = tiersOf.get(day) ?? {};
    tiersOf.set(day, { ...tiers, [tier]: addUsd(tiers[tier] ?? zeroUsd, cost) });
  }
  return groupBy(attempts, verdicts, (row) => row.day)
    .map((group) => ({ ...group, tiers: tiersOf.get(group.name) ?? {} }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function attemptLine(
  row: AttemptRow & { readonly seq: number },
  tasks: ReadonlyMap<string, TaskRow>,
  plans: ReadonlyMap<string, PlanRow>,
  verdicts: ReadonlyMap<string, VerdictRow>,
  outcomeOf: ReadonlyMap<string, Outcome>,
): AttemptLine {
  const { seq, at, taskId, kind, complexity, model, tier, source, cost, costSource, usage, latencyMs } = row;
  const verdict = verdicts.get(row.attemptId);
  return {
    seq,
    at,
    taskId,
    kind,
    complexity,
    path: tasks.get(taskId)?.path ?? null,
    model,
    tier,
    source,
    cost,
    costSource,
    inputTokens: usage === null ? null : usage.input + usage.cacheRead + usage.cacheWrite,
    outputTokens: usage?.output ?? null,
    latencyMs,
    verdict: verdict?.verdict ?? 'none',
    outcome: outcomeOf.get(taskId) ?? null,
    reasons: reasonsOf(row, tasks.get(taskId), plans.get(taskId), verdict),
  };
}

function reasonsOf(
  row: AttemptRow,
  task: TaskRow | undefined,
  plan: PlanRow | undefined,
  verdict: VerdictRow | undefined,
): readonly string[] {
  const failed = verdict?.checks.filter((check) => check.result === 'fail') ?? [];
  return [
    ...(task?.reasons ?? []),
    ...(row.source === 'provider' ? (plan?.reasons ?? []) : []),
    ...(row.source === 'cache' ? ['Served from the cache: the same was asked of the same code before.'] : []),
    ...(row.source === 'editor' ? ['Done by the language server itself.'] : []),
    ...(row.failure === null ? [] : [`Failed: ${row.failure.message}`]),
    ...failed.map((check) => `Check “${check.check}” failed: ${check.because}`),
    ...(verdict?.verdict === 'accept'
      ? [`Passed its checks with a score of ${verdict.score.toFixed(2)}.`]
      : []),
    ...(row.costSource === 'reserved'
      ? ['The usage never arrived, so the full reservation was charged.']
      : []),
    ...(row.overran ? ['It cost more than was reserved.'] : []),
  ];
}
