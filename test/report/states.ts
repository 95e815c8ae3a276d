/** Every state that the report's page can be in, as a person would meet it. */
import type { Page } from 'playwright-core';
import type { LedgerRow } from '../../src/core/ledger.ts';
import { modelId } from '../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../src/core/money.ts';
import type { WhatIf } from '../../src/core/report/whatIf.ts';
import type { Insights } from '../../src/editor/reportAnswer.ts';
import type { HostMessage, ReportRange, ReportRequest } from '../../src/report/reportProtocol.ts';
import { elsewhere, monthsOfRows } from '../rows/months.ts';
import {
  attemptRow,
  outcomeRow,
  reservationRow,
  taskRow,
  unlimited,
  verdictRow,
} from '../unit/storage/rowsForTests.ts';

export const today = '2026-11-22';

export interface ReportState {
  readonly name: string;
  readonly rows: readonly LedgerRow[];
  readonly range?: ReportRange;
  /** Rows of another machine's export, which count where all machines are asked for. */
  readonly imported?: readonly LedgerRow[];
  /** What is answered instead of what the ledger says; nothing ever where `never`. */
  readonly instead?: (request: ReportRequest) => HostMessage | 'never' | null;
  /** Done once the page shows. */
  readonly act?: (page: Page) => Promise<void>;
  /** Shows when the state is reached. */
  readonly shows: string;
}

const months = monthsOfRows({ tasks: 1200, days: 120, today });

/** A day on which a provider charged more than the worst case. */
const over = (['2026-11-19', '2026-11-20', '2026-11-21'] as const).flatMap((day, index) => {
  const at = Date.parse(`${day}T09:00:00Z`);
  const base = { at, day, taskId: `over-${index}` };
  const cost = usd([0.4, 1.04, 0.7][index] ?? 0);
  const ceilings = { user: { ...unlimited, day: usd(1) }, workspace: unlimited, provider: null };
  return [
    taskRow(base),
    reservationRow({ ...base, reservationId: `r${index}`, amount: usd(0.9), ceilings }),
    attemptRow({ ...base, attemptId: `a${index}`, reservationId: `r${index}`, cost }),
    verdictRow({ ...base, attemptId: `a${index}` }),
    outcomeRow(base),
  ];
});

/** Tasks that cost nothing: a local model, and nobody's judgement yet. */
const free = Array.from({ length: 6 }, (_, index) => {
  const base = { at: Date.parse(`${today}T09:00:00Z`) + index * 60_000, day: today, taskId: `free-${index}` };
  const model = { model: modelId('ollama', 'qwen3-coder:30b'), tier: 'local' } as const;
  return [
    taskRow(base),
    attemptRow({
      ...base,
      ...model,
      attemptId: `f${index}`,
      reservationId: `f${index}`,
      cost: zeroUsd,
      costSource: 'free',
    }),
    verdictRow({ ...base, attemptId: `f${index}` }),
    outcomeRow({ ...base, model: model.model }),
  ];
}).flat();

const closedLedger: HostMessage = {
  ...{ type: 'error', of: 'show' },
  message: 'The disk is full, so Tierwise can record nothing. No paid call is made. (/home/you/ledger.db)',
  next: { text: 'Free some space on the disk, then try again.', label: 'Show Log' },
};

export const states: readonly ReportState[] = [
  { name: 'loading', rows: [], instead: () => 'never', shows: 'Reading the ledger…' },
  { name: 'empty', rows: [], shows: 'No task has run in this time.' },
  {
    name: 'error',
    rows: [],
    instead: ({ type }) => (type === 'show' ? closedLedger : null),
    shows: 'No paid call is made.',
  },
  { name: 'month', rows: months, shows: 'Where it went' },
  { name: 'all', rows: months, range: 'all', shows: 'Spending by month' },
  { name: 'over-ceiling', rows: over, range: 'week', shows: 'Where it went' },
  {
    name: 'machines',
    rows: months,
    imported: monthsOfRows({ tasks: 300, days: 60, today, seed: 7, workspaces: ['w9'] }).map(elsewhere),
    shows: 'Alerts, forecast, advice and what-if are about this machine',
  },
  { name: 'free', rows: free, range: 'today', shows: 'Nothing was spent in this time.' },
  {
    name: 'trace',
    rows: months,
    act: async (page) => {
      await page.getByRole('searchbox').fill('exhausted');
      await page.locator('button.line', { hasText: 'exhausted' }).first().click();
      await page.locator('.timeline summary').first().click();
    },
    shows: 'Rejected by its checks',
  },
  {
    name: 'no-match',
    rows: months,
    act: (page) => page.getByRole('searchbox').fill('nothing is called this'),
    shows: 'No task matches.',
  },
  {
    name: 'tables',
    rows: months,
    act: async (page) => {
      for (const summary of await page.locator('details.table > summary').all()) await summary.click();
    },
    shows: 'Where it went',
  },
  {
    name: 'what-if',
    rows: months,
    act: async (page) => {
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Plan again' }).click();
    },
    shows: 'As chosen',
  },
];

const [nano, mini, opus] = [
  modelId('openai', 'gpt-5.4-nano'),
  modelId('openai', 'gpt-5.4-mini'),
  modelId('anthropic', 'claude-opus-4-6'),
];

/** Alerts and advice of every length. */
export const insights: Partial<Insights> = {
  alerts: [
    {
      ...{ key: 'acceptance', kind: 'acceptance', level: 'warning' },
      sentence: 'You kept 11 of the last 20 answers of GPT-5.4 mini, and 18 of the 20 before them.',
      next: { text: 'See what became of its answers, or choose other models.' },
    },
    {
      ...{ key: 'price', kind: 'price', level: 'information' },
      sentence: 'The price of GPT-5.4 mini fell from $0.75 to $0.60 a million tokens of input.',
      next: { text: 'Nothing has to be done.' },
    },
  ],
  advice: [
    {
      ...{ id: 'cheaper', kind: 'cheaper-model', title: 'Let GPT-5.4 nano document' },
      sentence: 'It passed 46 of 50 checks on document, GPT-5.4 mini 47 of 51, at a seventh of the cost.',
      savesUsdPerMonth: { low: 0.42, expected: 0.61, high: 0.8 },
      step: { does: 'set', label: 'Add a Rule', setting: 'tierwise.rules', value: [] },
    },
    {
      ...{ id: 'ceiling', kind: 'ceiling', title: 'Lower your ceiling of the day' },
      sentence: 'In six weeks no day came to more than $0.14, a tenth of your ceiling of $1.50.',
      savesUsdPerMonth: null,
      step: { does: 'open', label: 'Set Ceilings…', command: 'tierwise.openBudgets' },
    },
  ],
  choices: {
    strategy: 'balanced',
    baseline: opus,
    models: [
      { id: nano, label: 'GPT-5.4 nano' },
      { id: mini, label: 'GPT-5.4 mini' },
      { id: modelId('ollama', 'qwen3-coder:30b'), label: 'Qwen3 Coder 30B' },
    ],
  },
};

/** An answer with every part that the panel can show. */
export function whatIfOf(choice: WhatIf['choice']): WhatIf {
  const asSet = {
    costUsd: { low: 0.44, expected: 0.57, high: 0.74 },
    right: { low: 0.74, expected: 0.79, high: 0.83 },
    chains: [
      { models: [nano, mini], share: 0.7 },
      { models: [mini], share: 0.3 },
    ],
    unplanned: 0,
  };
  const chosen = {
    ...asSet,
    costUsd: { low: 0.9, expected: 1.21, high: 1.6 },
    right: { low: 0.78, expected: 0.83, high: 0.87 },
    chains: [{ models: [mini], share: 1 }],
  };
  return {
    ...{ choice, tasks: 249, sampled: 249, free: 43, unknown: 8, asSet, chosen },
    happened: { costUsd: 0.57, judged: 149, kept: 113 },
    difference: {
      costUsd: { low: 0.4, expected: 0.64, high: 0.9 },
      right: { low: 0.01, expected: 0.04, high: 0.07 },
    },
    baseline: {
      ...asSet,
      costUsd: { low: 10.1, expected: 12, high: 14 },
      chains: [{ models: [opus], share: 1 }],
    },
    unseen: [],
    sentences: [
      'The 249 tasks of this time would have cost about $1.21 rather than $0.57.',
      'About 4 in a hundred more would have been right; that is hardly more than chance.',
    ],
  };
}
