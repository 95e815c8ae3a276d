/** Real rows with one thing different. */
import { randomUUID } from 'node:crypto';

import type { Ceilings } from '../../../src/core/budget/ceilings.ts';
import type {
  AttemptRow,
  OutcomeRow,
  PlanRow,
  RefusalRow,
  ReservationRow,
  TaskRow,
  VerdictRow,
  WriteOffRow,
} from '../../../src/core/ledger.ts';
import { modelId } from '../../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../../src/core/money.ts';

export const unlimited: Ceilings = { request: 'unlimited', day: 'unlimited', month: 'unlimited' };

const base = { at: 1_795_996_800_000, day: '2026-11-30', workspace: 'work' } as const;
const mini = modelId('openai', 'gpt-5-mini');

export function taskRow(fields: Partial<TaskRow> = {}): TaskRow {
  return {
    ...base,
    type: 'task',
    taskId: randomUUID(),
    kind: 'fix',
    complexity: 'medium',
    score: 0.5,
    domain: null,
    languageId: 'typescript',
    path: 'src/parse.ts',
    selectedLines: 20,
    reasons: ['The selection has an error.', 'Its 20 lines have three branches.'],
    escalates: null,
    ...fields,
  };
}

export function planRow(fields: Partial<PlanRow> = {}): PlanRow {
  const estimate = { models: [mini], quality: 0.8, costUsd: 0.002, latencyMs: 3000 };
  return {
    ...base,
    type: 'plan',
    taskId: randomUUID(),
    strategy: 'balanced',
    estimate,
    worstCase: usd(0.02),
    reasons: ['It is the cheapest chain within 0.03 of the best quality.'],
    runnersUp: [{ ...estimate, models: [mini, modelId('anthropic', 'claude-opus-4-6')] }],
    removed: [
      { model: modelId('ollama', 'tiny'), constraint: 'context', because: 'The prompt is too long for it.' },
    ],
    baseline: { model: modelId('anthropic', 'claude-opus-4-6'), costUsd: 0.05 },
    ...fields,
  };
}

export function reservationRow(fields: Partial<ReservationRow> = {}): ReservationRow {
  return {
    ...base,
    type: 'reservation',
    taskId: randomUUID(),
    reservationId: randomUUID(),
    model: mini,
    amount: usd(0.1),
    ceilings: { user: unlimited, workspace: unlimited, provider: null },
    ...fields,
  };
}

export function attemptRow(fields: Partial<AttemptRow> = {}): AttemptRow {
  return {
    ...base,
    type: 'attempt',
    taskId: randomUUID(),
    attemptId: randomUUID(),
    reservationId: randomUUID(),
    source: 'provider',
    model: mini,
    tier: 'budget',
    kind: 'fix',
    complexity: 'medium',
    rung: 0,
    cost: usd(0.05),
    saved: zeroUsd,
    costSource: 'usage',
    overran: false,
    priceVersion: 'catalogue 2026-11-20',
    templateVersion: 'fix-1',
    usage: { input: 900, cacheRead: 100, cacheWrite: 0, output: 400, thinking: 50, reportedCost: null },
    countedTokens: 880,
    expectedCostUsd: 0.04,
    latencyMs: 2500,
    firstTokenMs: 600,
    stop: 'stop',
    failure: null,
    ...fields,
  };
}

export function verdictRow(fields: Partial<VerdictRow> = {}): VerdictRow {
  return {
    ...base,
    type: 'verdict',
    taskId: randomUUID(),
    attemptId: randomUUID(),
    verdict: 'accept',
    score: 0.9,
    checks: [{ check: 'syntax', result: 'pass', hard: true, because: 'No new syntax errors.' }],
    ...fields,
  };
}

export function writeOffRow(fields: Partial<WriteOffRow> = {}): WriteOffRow {
  return {
    ...base,
    type: 'write-off',
    taskId: randomUUID(),
    reservationId: randomUUID(),
    model: mini,
    cost: usd(0.1),
    ...fields,
  };
}

export function refusalRow(fields: Partial<RefusalRow> = {}): RefusalRow {
  return {
    ...base,
    type: 'refusal',
    taskId: randomUUID(),
    model: mini,
    refusal: null,
    because: 'No.',
    ...fields,
  };
}

export function outcomeRow(fields: Partial<OutcomeRow> = {}): OutcomeRow {
  return {
    ...base,
    type: 'outcome',
    taskId: randomUUID(),
    outcome: 'answered',
    model: mini,
    because: 'Every check passed.',
    ...fields,
  };
}
