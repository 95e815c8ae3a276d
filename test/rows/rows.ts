/** Builders of real ledger rows, for tests and benches. */
import type {
  AttemptRow,
  OutcomeRow,
  PlanRow,
  StoredRow,
  TaskRow,
  VerdictRow,
} from '../../src/core/ledger.ts';
import type { ModelId } from '../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../src/core/money.ts';

const base = { at: Date.UTC(2026, 10, 3, 12), day: '2026-11-03', taskId: 't1', workspace: 'w1' } as const;

export function taskRow(changes: Partial<TaskRow> = {}): TaskRow {
  return {
    ...base,
    type: 'task',
    kind: 'explain',
    complexity: 'simple',
    score: 0.1,
    domain: null,
    languageId: 'typescript',
    path: 'src/a.ts',
    selectedLines: 12,
    reasons: ['You asked for explain.'],
    escalates: null,
    ...changes,
  };
}

export function planRow(changes: Partial<PlanRow> = {}): PlanRow {
  return {
    ...base,
    type: 'plan',
    strategy: 'balanced',
    estimate: { models: ['openai/small' as ModelId], quality: 0.9, costUsd: 0.001, latencyMs: 900 },
    worstCase: usd(0.01),
    reasons: ['The cheapest chain within 3 points of the best.'],
    runnersUp: [],
    removed: [],
    baseline: { model: 'anthropic/large' as ModelId, costUsd: 0.02 },
    ...changes,
  };
}

export function attemptRow(changes: Partial<AttemptRow> = {}): AttemptRow {
  return {
    ...base,
    type: 'attempt',
    attemptId: 'a1',
    reservationId: 'r1',
    source: 'provider',
    model: 'openai/small' as ModelId,
    tier: 'budget',
    kind: 'explain',
    complexity: 'simple',
    rung: 0,
    cost: usd(0.001),
    saved: zeroUsd,
    costSource: 'usage',
    overran: false,
    priceVersion: 'test',
    templateVersion: '1',
    usage: { input: 900, cacheRead: 0, cacheWrite: 0, output: 200, thinking: 0, reportedCost: null },
    countedTokens: 880,
    expectedCostUsd: 0.0012,
    latencyMs: 800,
    firstTokenMs: 200,
    stop: 'stop',
    failure: null,
    ...changes,
  };
}

export function verdictRow(changes: Partial<VerdictRow> = {}): VerdictRow {
  return { ...base, type: 'verdict', attemptId: 'a1', verdict: 'accept', score: 1, checks: [], ...changes };
}

export function outcomeRow(changes: Partial<OutcomeRow> = {}): OutcomeRow {
  return {
    ...base,
    type: 'outcome',
    outcome: 'answered',
    model: 'openai/small' as ModelId,
    because: 'It passed.',
    ...changes,
  };
}

/** Gives rows their places in the ledger. */
export function stored(
  rows: readonly (TaskRow | PlanRow | AttemptRow | VerdictRow | OutcomeRow)[],
): readonly StoredRow[] {
  return rows.map((row, index) => ({ ...row, seq: index + 1 }));
}
