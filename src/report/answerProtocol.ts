/** Messages between the answer's webview and the host. What comes from the other side is parsed, not believed. */
import * as z from 'zod/mini';

/** How far an answer is. A `draft` has not been checked; `unverified` was, and a check rejected it. */
export const answerStates = ['working', 'draft', 'checked', 'unverified', 'failed', 'cancelled'] as const;
export type AnswerState = (typeof answerStates)[number];

export const answerActions = ['escalate', 'again', 'reuse', 'copy', 'why'] as const;
export type AnswerAction = (typeof answerActions)[number];

const short = z.string().check(z.maxLength(4000));

const viewSchema = z.object({
  taskId: short,
  title: short,
  state: z.enum(answerStates),
  /** One sentence; read out by screen readers when it changes. */
  status: short,
  /** Model, tier, cost: each with its label. */
  facts: z.array(z.object({ label: short, value: short })),
  checks: z.nullable(
    z.object({
      summary: short,
      list: z.array(
        z.object({
          name: short,
          result: z.enum(['pass', 'fail', 'not-applicable']),
          resultText: short,
          because: short,
        }),
      ),
    }),
  ),
  actions: z.array(z.object({ action: z.enum(answerActions), label: short })),
});

/** Everything about an answer but its text. All of it is text for a person, in the user's language. */
export type AnswerView = z.infer<typeof viewSchema>;

/** What a webview keeps over a reload of the window. */
const savedSchema = z.object({ view: viewSchema, markdown: z.string() });
export type SavedAnswer = z.infer<typeof savedSchema>;

const toWebviewSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view'), view: viewSchema }),
  /** `html` is rendered from `markdown` by the host, and safe. */
  z.object({ type: z.literal('body'), html: z.string(), markdown: z.string() }),
  /** Something to say once. */
  z.object({ type: z.literal('said'), text: short }),
]);
export type AnswerMessage = z.infer<typeof toWebviewSchema>;

const requestSchema = z.discriminatedUnion('type', [
  /** The page has loaded; `saved` is what it kept over a reload. */
  z.object({ type: z.literal('ready'), saved: z.nullable(savedSchema) }),
  z.object({ type: z.literal('act'), action: z.enum(answerActions) }),
]);
export type AnswerRequest = z.infer<typeof requestSchema>;

/** Null for anything that is not a request. */
export function readAnswerRequest(message: unknown): AnswerRequest | null {
  const read = requestSchema.safeParse(message);
  return read.success ? read.data : null;
}

/** Null for anything that is not from our host: other frames may post, too. */
export function readAnswerMessage(message: unknown): AnswerMessage | null {
  const read = toWebviewSchema.safeParse(message);
  return read.success ? read.data : null;
}

/** What the page kept, or null where that is nothing of ours. */
export function readSaved(saved: unknown): SavedAnswer | null {
  const read = savedSchema.safeParse(saved);
  return read.success ? read.data : null;
}
