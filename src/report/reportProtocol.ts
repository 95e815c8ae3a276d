/** Messages between the report's webview and the host. What comes from the other side is parsed, not believed. */
import * as z from 'zod/mini';
import type { Ceiling } from '../core/budget/ceilings.ts';
import type { ModelId } from '../core/models/model.ts';
import type { MonthForecast } from '../core/report/forecast.ts';
import { machineChoices } from '../core/report/selection.ts';
import type { ReportModel } from '../core/report/reportModel.ts';
import { type TaskPage, taskOrders } from '../core/report/taskPages.ts';
import type { TaskTrace } from '../core/report/trace.ts';
import type { Strategy } from '../core/routing/plan.ts';
import { strategies } from '../core/routing/plan.ts';
import {
  type AdviceShown,
  adviceSchema,
  type AlertShown,
  alertSchema,
  ceilingSchema,
  choiceSchema,
  forecastSchema,
  modelIdSchema,
  pageSchema,
  reportSchema,
  traceSchema,
  type WhatIfShown,
  whatIfSchema,
} from './reportSchemas.ts';

export const reportRanges = ['today', 'week', 'month', 'quarter', 'all'] as const;
export type ReportRange = (typeof reportRanges)[number];

const short = z.string().check(z.maxLength(200));

/** Which part of the ledger is shown. */
const viewSchema = z.object({
  range: z.enum(reportRanges),
  /** The id of a workspace, `none` for tasks outside any, or `all`. */
  workspace: short,
  /** Absent for this machine alone. */
  machines: z.optional(z.enum(machineChoices)),
});
export type ReportView = Readonly<z.infer<typeof viewSchema>>;

/** Which tasks are listed. */
const listSchema = z.object({ view: viewSchema, search: short, order: z.enum(taskOrders) });
export type TaskList = Readonly<z.infer<typeof listSchema>>;

/** What the page keeps over a reload of the window. */
const savedSchema = z.object({ list: listSchema, open: z.nullable(short), scroll: z.number() });
export type SavedReport = Readonly<z.infer<typeof savedSchema>>;

/** Lines of a page of tasks that may be asked for at once. */
export const mostLines = 200;

const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('show'), view: viewSchema }),
  z.object({
    type: z.literal('tasks'),
    list: listSchema,
    offset: z.int().check(z.minimum(0)),
    limit: z.int().check(z.minimum(1), z.maximum(mostLines)),
  }),
  z.object({ type: z.literal('trace'), taskId: short }),
  z.object({ type: z.literal('why'), taskId: short }),
  /** Alerts, forecast and advice: they take longer than the report, and are asked for once it shows. */
  z.object({ type: z.literal('insights') }),
  z.object({ type: z.literal('what-if'), view: viewSchema, choice: choiceSchema }),
  z.object({ type: z.literal('stop-what-if') }),
  /** Takes the step of an advice; the host knows what it is. */
  z.object({ type: z.literal('advice'), id: short }),
  /** Takes the next step of the error that was sent. */
  z.object({ type: z.literal('next') }),
]);
export type ReportRequest = z.infer<typeof requestSchema>;

export interface ModelChoice {
  readonly id: ModelId;
  readonly label: string;
}

/** What the what-if can be asked, and as what it begins. */
export interface Choices {
  readonly strategy: Strategy;
  readonly baseline: ModelId | null;
  /** Models that may be used, and so can be left out. */
  readonly models: readonly ModelChoice[];
}

export type HostMessage =
  | {
      readonly type: 'report';
      readonly view: ReportView;
      readonly report: ReportModel;
      /** The user's ceilings as they are set now. */
      readonly ceilings: { readonly day: Ceiling; readonly month: Ceiling };
      /** The id of this window's workspace; null without one. */
      readonly workspace: string | null;
      readonly locale: string;
    }
  | { readonly type: 'tasks'; readonly list: TaskList; readonly page: TaskPage }
  /** Null where the ledger has no such task. */
  | { readonly type: 'trace'; readonly taskId: string; readonly trace: TaskTrace | null }
  | {
      readonly type: 'insights';
      readonly alerts: readonly AlertShown[];
      readonly forecast: MonthForecast | null;
      readonly advice: readonly AdviceShown[];
      readonly choices: Choices;
    }
  | { readonly type: 'what-if'; readonly view: ReportView; readonly whatIf: WhatIfShown }
  /** The ledger has new rows: what is shown may be asked for again. */
  | { readonly type: 'changed' }
  | {
      readonly type: 'error';
      /** What could not be answered; the rest of the page goes on. */
      readonly of: ReportRequest['type'];
      readonly message: string;
      readonly next: { readonly text: string; readonly label: string | null } | null;
    };

const hostSchema: z.ZodMiniType<HostMessage> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('report'),
    view: viewSchema,
    report: reportSchema,
    ceilings: z.object({ day: ceilingSchema, month: ceilingSchema }),
    workspace: z.nullable(z.string()),
    locale: z.string(),
  }),
  z.object({ type: z.literal('tasks'), list: listSchema, page: pageSchema }),
  z.object({ type: z.literal('trace'), taskId: z.string(), trace: z.nullable(traceSchema) }),
  z.object({
    type: z.literal('insights'),
    alerts: z.array(alertSchema),
    forecast: z.nullable(forecastSchema),
    advice: z.array(adviceSchema),
    choices: z.object({
      strategy: z.enum(strategies),
      baseline: z.nullable(modelIdSchema),
      models: z.array(z.object({ id: modelIdSchema, label: z.string() })),
    }),
  }),
  z.object({ type: z.literal('what-if'), view: viewSchema, whatIf: whatIfSchema }),
  z.object({ type: z.literal('changed') }),
  z.object({
    type: z.literal('error'),
    of: z.enum(['show', 'tasks', 'trace', 'why', 'insights', 'what-if', 'stop-what-if', 'advice', 'next']),
    message: z.string(),
    next: z.nullable(z.object({ text: z.string(), label: z.nullable(z.string()) })),
  }),
]);

/** Null for anything that is not a request. */
export function readRequest(message: unknown): ReportRequest | null {
  const read = requestSchema.safeParse(message);
  return read.success ? read.data : null;
}

/** Null for anything that did not come from our host: other frames may post, too. */
export function readHostMessage(message: unknown): HostMessage | null {
  const read = hostSchema.safeParse(message);
  return read.success ? read.data : null;
}

/** What the page kept, or null where that is nothing of ours. */
export function readSaved(saved: unknown): SavedReport | null {
  const read = savedSchema.safeParse(saved);
  return read.success ? read.data : null;
}
