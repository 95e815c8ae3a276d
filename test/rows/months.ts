/** Months of work as a ledger would have them: tasks of all kinds, outcomes and prices, the same for the same seed. */
import type { AttemptRow, LedgerRow, Outcome, VerdictRow } from '../../src/core/ledger.ts';
import { type ModelId, modelId, type Tier } from '../../src/core/models/model.ts';
import { nanoUsd, usd, zeroUsd } from '../../src/core/money.ts';
import type { Kind } from '../../src/core/task/task.ts';
import {
  attemptRow,
  outcomeRow,
  planRow,
  refusalRow,
  reservationRow,
  taskRow,
  verdictRow,
  writeOffRow,
} from '../unit/storage/rowsForTests.ts';

export interface Months {
  readonly tasks: number;
  readonly days: number;
  /** The last day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly seed?: number;
  /** The ids of the workspaces that tasks are in; null for tasks outside any. */
  readonly workspaces?: readonly (string | null)[];
}

/** Rows in ledger order, about six and a half for each task. */
export function monthsOfRows({
  tasks,
  days,
  today,
  seed = 1,
  workspaces = ['w1', 'w2', null],
}: Months): readonly LedgerRow[] {
  const random = seeded(seed);
  const rows: LedgerRow[] = [];
  for (let index = 0; index < tasks; index++) {
    const daysAgo = days - 1 - Math.floor((index * days) / tasks);
    const within = ((index * days) % tasks) / tasks;
    const at = Date.parse(`${today}T08:00:00Z`) - daysAgo * dayMs + Math.floor(within * 10 * hourMs);
    const day = new Date(at).toISOString().slice(0, 10);
    rows.push(...rowsOfTask(`task-${index}`, { at, day }, pick(workspaces, random), random));
  }
  return rows;
}

/** The same on another machine: its tasks have ids of their own. */
export function elsewhere(row: LedgerRow): LedgerRow {
  const apart = (id: string): string => `elsewhere-${id}`;
  return {
    ...row,
    taskId: apart(row.taskId),
    ...('attemptId' in row && { attemptId: apart(row.attemptId) }),
    ...('reservationId' in row && row.reservationId !== null && { reservationId: apart(row.reservationId) }),
  };
}

const [dayMs, hourMs] = [86_400_000, 3_600_000];

interface Rung {
  readonly model: ModelId;
  readonly tier: Tier;
  readonly costUsd: number;
  readonly passes: number;
  readonly kept: number;
}

const rungs: readonly Rung[] = [
  { model: modelId('ollama', 'qwen3-coder:30b'), tier: 'local', costUsd: 0, passes: 0.62, kept: 0.7 },
  { model: modelId('openai', 'gpt-5.4-nano'), tier: 'budget', costUsd: 0.0004, passes: 0.74, kept: 0.78 },
  {
    model: modelId('openrouter', 'deepseek/deepseek-v3.2'),
    tier: 'budget',
    costUsd: 0.0009,
    passes: 0.83,
    kept: 0.8,
  },
  { model: modelId('openai', 'gpt-5.4-mini'), tier: 'mid', costUsd: 0.0031, passes: 0.88, kept: 0.86 },
  { model: modelId('anthropic', 'claude-haiku-4-5'), tier: 'mid', costUsd: 0.0068, passes: 0.86, kept: 0.83 },
  {
    model: modelId('anthropic', 'claude-opus-4-6'),
    tier: 'flagship',
    costUsd: 0.042,
    passes: 0.95,
    kept: 0.93,
  },
];

const kinds: readonly Kind[] = [
  'explain',
  'document',
  'fix',
  'refactor',
  'test',
  'review',
  'optimize',
  'generate',
  'ask',
];
const places = [
  'src/cart.ts',
  'src/api/client.ts',
  'src/api/server.ts',
  'lib/money.py',
  'tests/test_money.py',
  'docs/build.md',
  'main.go',
];
const languages: Readonly<Record<string, string>> = {
  ts: 'typescript',
  py: 'python',
  md: 'markdown',
  go: 'go',
};
const checks = ['syntax', 'signature', 'finished', 'names', 'comments-only', 'tests'];

function rowsOfTask(
  taskId: string,
  when: { readonly at: number; readonly day: string },
  workspace: string | null,
  random: () => number,
): readonly LedgerRow[] {
  const kind = pick(kinds, random);
  const path = random() < 0.06 ? null : pick(places, random);
  const complexity = pick(['simple', 'simple', 'medium', 'medium', 'complex'] as const, random);
  const size = complexity === 'simple' ? 0.6 : complexity === 'medium' ? 1 : 2.4;
  let at = when.at;
  const base = () => ({ ...when, at: (at += 400), taskId, workspace });
  const first = Math.min(rungs.length - 1, Math.floor(random() * random() * rungs.length));
  const start = rungs[first] ?? never();
  const baseline = { model: modelId('anthropic', 'claude-opus-4-6'), costUsd: 0.042 * size };
  const languageId = languages[path?.split('.').at(-1) ?? ''] ?? 'plaintext';
  const rows: LedgerRow[] = [
    taskRow({
      ...base(),
      kind,
      complexity,
      path,
      languageId,
      score: size / 3,
      reasons: [`You asked for ${kind}.`, 'Its 20 lines have three branches.'],
    }),
  ];

  const way = random();
  if (way < 0.12) {
    const cached = {
      source: 'cache',
      reservationId: null,
      cost: zeroUsd,
      saved: usd(start.costUsd * size),
      costSource: 'free',
    } as const;
    return [
      ...rows,
      attemptRow({
        ...base(),
        ...cached,
        attemptId: `${taskId}-0`,
        model: start.model,
        tier: start.tier,
        kind,
        complexity,
        usage: null,
        latencyMs: 3,
        expectedCostUsd: 0,
      }),
      outcomeRow({ ...base(), model: start.model, because: 'The same was asked of the same code before.' }),
    ];
  }
  rows.push(
    planRow({
      ...base(),
      estimate: {
        models: rungs.slice(first, first + 2).map(({ model }) => model),
        quality: Math.min(0.98, start.passes * 0.7 + 0.28),
        costUsd: start.costUsd * size * 1.1,
        latencyMs: 2600,
      },
      baseline,
    }),
  );
  if (way < 0.14) {
    const because = 'The day’s ceiling of $1.50 has $0.0031 left, and this could cost $0.012.';
    return [
      ...rows,
      refusalRow({ ...base(), model: start.model, because }),
      outcomeRow({ ...base(), outcome: 'refused', model: null, because }),
    ];
  }
  if (way < 0.145) {
    const reservationId = `${taskId}-r`;
    const amount = usd(start.costUsd * size * 4);
    rows.push(reservationRow({ ...base(), reservationId, model: start.model, amount, ceilings }));
    return [...rows, writeOffRow({ ...base(), reservationId, model: start.model, cost: amount })];
  }
  // Every other explanation tries a template of the user's.
  const templateVersion = kind === 'explain' && Number(taskId.slice(5)) % 2 === 0 ? 'brief-4f1a' : '2';
  let answered: Rung | null = null;
  for (const [rung, { model, tier, costUsd, passes, ...more }] of rungs.slice(first, first + 2).entries()) {
    const [reservationId, attemptId] = [`${taskId}-r${rung}`, `${taskId}-a${rung}`];
    const cost = usd(costUsd * size * (0.6 + random() * 0.8));
    const failed = random() < 0.03;
    const failure: AttemptRow['failure'] = failed
      ? {
          kind: pick(['timeout', 'overloaded', 'cut-stream'] as const, random),
          message: 'The provider did not answer in time.',
        }
      : null;
    rows.push(reservationRow({ ...base(), reservationId, model, amount: nanoUsd(cost * 3), ceilings }));
    at += 900 + Math.floor(random() * 4000);
    rows.push(
      attemptRow({
        ...base(),
        reservationId,
        attemptId,
        model,
        tier,
        kind,
        complexity,
        templateVersion,
        rung,
        cost,
        costSource: failed ? 'reserved' : cost === 0 ? 'free' : 'usage',
        failure,
        latencyMs: 900 + Math.floor(random() * 4000),
        expectedCostUsd: costUsd * size,
      }),
    );
    if (failed) continue;
    const passed = random() < passes;
    rows.push(verdictRow({ ...base(), attemptId, ...verdictOf(passed, random) }));
    if (!passed) continue;
    answered = { model, tier, costUsd, passes, ...more };
    break;
  }
  const ended: Outcome = answered === null ? 'exhausted' : 'answered';
  rows.push(
    outcomeRow({
      ...base(),
      outcome: ended,
      model: answered?.model ?? null,
      because: answered === null ? 'No answer passed its checks.' : 'Every check passed.',
    }),
  );
  if (answered !== null && random() < 0.6) {
    at += 20_000;
    const outcome =
      random() < answered.kept ? 'accepted' : pick(['discarded', 'undone', 'escalated'] as const, random);
    rows.push(
      outcomeRow({
        ...base(),
        outcome,
        model: answered.model,
        because: outcome === 'accepted' ? 'You took the edit.' : 'You did not take it.',
      }),
    );
  }
  return rows;
}

const ceilings = {
  user: { request: usd(0.5), day: usd(1.5), month: usd(20) },
  workspace: { request: 'unlimited', day: 'unlimited', month: 'unlimited' },
  provider: null,
} as const;

function verdictOf(passed: boolean, random: () => number): Pick<VerdictRow, 'verdict' | 'score' | 'checks'> {
  const failing = passed ? null : pick(checks, random);
  return {
    verdict: passed ? 'accept' : 'reject',
    score: passed ? 0.9 + random() * 0.1 : 0.3,
    checks: [...new Set([...checks.slice(0, 3), ...(failing === null ? [] : [failing])])].map((check) =>
      check === failing
        ? { check, result: 'fail', hard: true, because: '`parse` lost its second parameter.' }
        : { check, result: 'pass', hard: true, because: 'Nothing was lost.' },
    ),
  };
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

function never(): never {
  throw new Error('There is always one.');
}

/** mulberry32: small, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
