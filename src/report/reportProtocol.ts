/** Messages between the report's webview and the host. What comes from the other side is parsed, not believed. */
import * as z from 'zod/mini';
import type { ReportModel } from '../core/report/reportModel.ts';

export const reportRanges = ['today', 'week', 'month', 'all'] as const;
export type ReportRange = (typeof reportRanges)[number];

/** Ceilings in nano-dollars, or the word. */
export interface Ceilings {
  readonly day: number | 'unlimited';
  readonly month: number | 'unlimited';
}

export type HostMessage =
  | {
      readonly type: 'report';
      readonly report: ReportModel;
      readonly ceilings: Ceilings;
      /** The model that savings are measured against. */
      readonly baseline: string | null;
      readonly locale: string;
    }
  | { readonly type: 'error'; readonly message: string; readonly next: string | null };

export type ReportRequest =
  { readonly type: 'show'; readonly range: ReportRange } | { readonly type: 'why'; readonly taskId: string };

const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('show'), range: z.enum(reportRanges) }),
  z.object({ type: z.literal('why'), taskId: z.string().check(z.maxLength(64)) }),
]);

const hostSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('report'),
    report: z.looseObject({ tasks: z.number() }),
    locale: z.string(),
  }),
  z.looseObject({ type: z.literal('error'), message: z.string() }),
]);

/** Null for anything that is not a request. */
export function readRequest(message: unknown): ReportRequest | null {
  const read = requestSchema.safeParse(message);
  return read.success ? read.data : null;
}

/** Null for anything that did not come from our host: other frames may post, too. */
export function fromHost(message: unknown): HostMessage | null {
  return hostSchema.safeParse(message).success ? (message as HostMessage) : null;
}

export function toHost(message: ReportRequest): ReportRequest {
  return message;
}
