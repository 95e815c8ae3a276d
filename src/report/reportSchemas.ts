/** What the host may send to the report's page, as schemas: each is held to the type that core gives. */
import * as z from 'zod/mini';
import type { Advice } from '../core/report/advice.ts';
import { adviceKinds } from '../core/report/advice.ts';
import type { Alert } from '../core/report/alerts.ts';
import { alertKinds } from '../core/report/alerts.ts';
import type { MonthForecast } from '../core/report/forecast.ts';
import type { GroupingName } from '../core/report/groups.ts';
import type { ReportModel } from '../core/report/reportModel.ts';
import type { TaskPage } from '../core/report/taskPages.ts';
import type { TaskTrace } from '../core/report/trace.ts';
import type { WhatIf } from '../core/report/whatIf.ts';
import { failureKinds, outcomes } from '../core/ledger.ts';
import { type ModelId, type Tier, tiers } from '../core/models/model.ts';
import type { NanoUsd } from '../core/money.ts';
import { strategies } from '../core/routing/plan.ts';
import { kinds } from '../core/task/task.ts';

type Schema<T> = z.ZodMiniType<T>;

const money = z.custom<NanoUsd>((value) => Number.isSafeInteger(value));
export const modelIdSchema = z.custom<ModelId>((value) => typeof value === 'string' && value.length <= 200);
const tier: Schema<Tier> = z.enum(tiers);
export const ceilingSchema = z.union([money, z.literal('unlimited')]);
const text = z.string();
const count = z.number();
const interval = z.object({ low: z.number(), expected: z.number(), high: z.number() });

const group = z.object({
  ...{ name: text, spent: money, tasks: count, attempts: count, rejected: count, failed: count },
  ...{ judged: count, kept: count },
});
const grouping = z.object({
  groups: z.array(group),
  others: z.nullable(z.object({ sum: group, count })),
});

const merit = z.object({
  ...{ model: modelIdSchema, tier, checked: count, passed: count, judged: count, kept: count, spent: money },
  ...{ costUsd: z.nullable(z.number()), acceptance: z.nullable(interval), passing: z.nullable(interval) },
  costOfAcceptedUsd: z.nullable(z.number()),
});

const why = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rejected'), check: z.nullable(text) }),
  z.object({ kind: z.literal('failed'), failure: z.enum(failureKinds) }),
  z.object({ kind: z.literal('written-off') }),
]);

const bin = z.object({
  ...{ name: text, spent: money, attempts: count, ceiling: z.nullable(ceilingSchema) },
  tiers: z.partialRecord(z.enum([...tiers, 'unknown']), money) as unknown as Schema<
    ReportModel['overTime']['bins'][number]['tiers']
  >,
});

export const reportSchema: Schema<ReportModel> = z.object({
  ...{ tasks: count, attempts: count, spent: money, assumed: money, asked: count, escalated: count },
  ...{ judged: count, kept: count, baselines: z.array(modelIdSchema) },
  savings: z.object({
    cache: z.object({ hits: count, saved: money }),
    baseline: z.object({ tasks: count, baselineUsd: z.number(), spent: money, savedUsd: z.number() }),
  }),
  ceilings: z.object({ periods: count, over: count, fullest: z.nullable(z.number()), stopped: count }),
  waste: z.object({
    ...{ failed: money, rejected: money, writtenOff: money },
    reasons: z.array(z.object({ why, attempts: count, cost: money })),
    discarded: z.object({ attempts: count, cost: money }),
  }),
  held: z.object({ held: money, inVain: money }),
  overTime: z.object({ unit: z.enum(['day', 'month']), bins: z.array(bin) }),
  groups: z.object({
    kind: grouping,
    model: grouping,
    tier: grouping,
    language: grouping,
    folder: grouping,
    file: grouping,
  } satisfies Record<GroupingName, unknown>),
  models: z.array(merit),
  calibration: z.object({
    judged: count,
    bands: z.array(z.object({ from: count, to: count, tasks: count, expected: z.number(), kept: interval })),
    cost: z.object({ tasks: count, expectedUsd: z.number(), spentUsd: z.number() }),
  }),
  templates: z.array(
    z.object({
      ...{ version: text, kind: z.enum(kinds), answers: count, checked: count, passed: count },
      ...{ judged: count, kept: count, cost: money },
    }),
  ),
  imported: z.boolean(),
  workspaces: z.array(z.object({ id: z.nullable(text), tasks: count })),
});

export const pageSchema: Schema<TaskPage> = z.object({
  total: count,
  offset: count,
  lines: z.array(
    z.object({
      ...{ taskId: text, at: count, kind: z.nullable(z.enum(kinds)), path: z.nullable(text) },
      imported: z.boolean(),
      complexity: z.nullable(z.enum(['simple', 'medium', 'complex'])),
      models: z.array(z.object({ model: text, tier })),
      ...{ cached: z.boolean(), cost: money, assumed: z.boolean() },
      state: z.enum([...outcomes, 'running']),
    }),
  ),
});

const tone = z.enum(['good', 'bad', 'plain']);

export const traceSchema: Schema<TaskTrace> = z.object({
  ...{ taskId: text, title: text, cost: money },
  steps: z.array(
    z.object({
      kind: z.enum(['task', 'plan', 'attempt', 'verdict', 'refusal', 'write-off', 'outcome']),
      ...{ at: count, tone, title: text, sentences: z.array(text) },
      figures: z.array(z.object({ label: text, value: text })),
      details: z.array(z.object({ name: text, tone, state: text, because: text })),
    }),
  ),
});

const side = z.object({
  ...{ costUsd: interval, right: interval, unplanned: z.number() },
  chains: z.array(z.object({ models: z.array(modelIdSchema), share: z.number() })),
});

export const choiceSchema: Schema<WhatIf['choice']> = z.object({
  strategy: z.enum(strategies),
  baseline: z.nullable(modelIdSchema),
  without: z.array(modelIdSchema).check(z.maxLength(100)),
});

export const whatIfSchema: Schema<WhatIfShown> = z.object({
  ...{ choice: choiceSchema, tasks: count, sampled: count, free: count, unknown: count },
  ...{ asSet: side, chosen: side, difference: z.object({ costUsd: interval, right: interval }) },
  ...{ baseline: z.nullable(side), unseen: z.array(modelIdSchema), sentences: z.array(text) },
});

/** What the page shows of a what-if; how the past tasks went is in its sentences. */
export type WhatIfShown = Omit<WhatIf, 'happened'>;

/** What the page shows of an advice: what its button sets stays with the host. */
export type AdviceShown = Omit<Advice, 'step'> & { readonly step: { readonly label: string } };

export const adviceSchema: Schema<AdviceShown> = z.object({
  ...{ id: text, kind: z.enum(adviceKinds), title: text, sentence: text },
  savesUsdPerMonth: z.nullable(interval),
  step: z.object({ label: text }),
});

export type AlertShown = Omit<Alert, 'next'> & { readonly next: { readonly text: string } };

export const alertSchema: Schema<AlertShown> = z.object({
  ...{ key: text, kind: z.enum(alertKinds), sentence: text, level: z.enum(['information', 'warning']) },
  next: z.object({ text }),
});

export const forecastSchema: Schema<MonthForecast> = z.object({
  ...{ month: text, spent: money, daysLeft: count, wholeUsd: z.nullable(interval), basedOnDays: count },
  ...{ ceiling: ceilingSchema, reachesCeiling: z.enum(['no', 'perhaps', 'likely', 'reached']) },
  ...{ reachedOn: z.nullable(text), sentence: text },
});
