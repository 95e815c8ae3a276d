/** The Chat Completions protocol: OpenAI and everything that speaks like it. */
import type OpenAI from 'openai';
import type { StopReason } from '../core/ledger.ts';
import type { Model, Price } from '../core/models/model.ts';
import { chargesForKeeping } from '../core/models/promptCache.ts';
import { toDollarsPerMillion } from '../core/money.ts';
import type { CallResult, ModelCall } from '../engine/ports.ts';
import { attempt, type ReplyEvent, type Wire } from './attempt.ts';
import { clientOptions, withoutForeignHeaders } from './clientOptions.ts';
import { field, openAiUsage } from './usage.ts';

type Request = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming;

/** Calls once, streaming. The static part of the prompt is the system message. */
export async function callOpenAi(call: ModelCall, wire: Wire): Promise<CallResult> {
  const client = await openClient(wire);
  return attempt(call, wire, async function* (signal) {
    const chunks: AsyncIterable<unknown> = await client.chat.completions.create(requestOf(call, wire), {
      signal,
    });
    for await (const chunk of chunks) yield* eventsOf(chunk, speaks(wire, 'openrouter'));
  });
}

/** The SDK for one endpoint, without anything that it would take from the machine's own settings. */
export async function openClient(wire: Wire): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  const foreign = withoutForeignHeaders(process.env['OPENAI_CUSTOM_HEADERS']);
  return new Client({
    ...clientOptions(wire.limits),
    baseURL: wire.endpoint.baseUrl,
    // The SDK insists on a key; where none is needed, its header is taken off again.
    apiKey: wire.key ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    defaultHeaders: { ...foreign, authorization: wire.key === null ? null : `Bearer ${wire.key}` },
  });
}

/** Whether an endpoint is, or stands in for, one of the providers whose dialect differs. */
function speaks(wire: Wire, provider: 'openai' | 'openrouter' | 'mistral' | 'xai'): boolean {
  return wire.endpoint.catalogue.includes(provider);
}

function requestOf(call: ModelCall, wire: Wire): Request {
  const request: Request = {
    model: call.model.name,
    messages: [
      ...(call.prompt.static === '' ? [] : [{ role: 'system', content: call.prompt.static } as const]),
      { role: 'user', content: call.prompt.dynamic },
    ],
    stream: true,
    // Mistral sends usage unasked and refuses fields that it does not know.
    ...(speaks(wire, 'mistral') ? {} : { stream_options: { include_usage: true } }),
  };
  if (speaks(wire, 'openai')) {
    // `default` keeps to the catalogue's prices where a project's own default is a dearer tier.
    const own = { store: false, service_tier: 'default', prompt_cache_key: call.cacheKey } as const;
    return { ...request, ...own, ...keptBeginning(call), max_completion_tokens: call.maxOutput };
  }
  // xAI documents this one as the bound of thinking and answer together, and not `max_tokens`.
  if (speaks(wire, 'xai')) return { ...request, max_completion_tokens: call.maxOutput };
  // Elsewhere (Gemini, DeepSeek, Mistral, OpenRouter, local servers) `max_tokens` bounds both, so a reservation holds.
  const dearest = speaks(wire, 'openrouter') ? dearestOf(call.model, inputBytes(call)) : null;
  const routed = dearest === null ? {} : { provider: { max_price: dearest } };
  return { ...request, ...routed, max_tokens: call.maxOutput };
}

/**
 * Models that charge for what they keep would by themselves keep every prompt to its end, which no other prompt
 * begins with: they are told to keep the static part, where it is long enough, and nothing else.
 */
function keptBeginning({ model, prompt, keepPrefix }: ModelCall): Partial<Request> {
  if (!chargesForKeeping(model)) return {};
  const prompt_cache_options = { mode: 'explicit' } as const;
  if (keepPrefix !== true || prompt.static === '') return { prompt_cache_options };
  const part = { type: 'text', text: prompt.static, prompt_cache_breakpoint: { mode: 'explicit' } } as const;
  const messages: Request['messages'] = [
    { role: 'system', content: [part] },
    { role: 'user', content: prompt.dynamic },
  ];
  return { prompt_cache_options, messages };
}

/** OpenRouter lists its cheapest route's price: others are ruled out, so that a reservation holds (law 2). */
function dearestOf(model: Model, inputBound: number): { prompt: number; completion: number } | null {
  const price: Price = model.price;
  // Nothing is reserved for what is said to be free.
  if (price.kind === 'free') return { prompt: 0, completion: 0 };
  if (price.kind === 'unknown') return null;
  const steps = price.steps.filter((step) => inputBound > step.aboveInputTokens);
  const rates = [price.rates, ...steps.map((step) => step.rates)];
  return {
    prompt: Math.max(...rates.map((r) => toDollarsPerMillion(r.input))),
    completion: Math.max(...rates.map((r) => toDollarsPerMillion(r.output))),
  };
}

/** No token is shorter than a byte: dearer steps than these bytes can reach are not reserved for. */
function inputBytes({ prompt }: ModelCall): number {
  return Buffer.byteLength(prompt.static) + Buffer.byteLength(prompt.dynamic);
}

function* eventsOf(chunk: unknown, trustsCost: boolean): Generator<ReplyEvent> {
  yield { type: 'other' };
  const usage = field(chunk, 'usage');
  if (usage !== undefined && usage !== null) yield { type: 'usage', usage: openAiUsage(usage, trustsCost) };
  const choices = field(chunk, 'choices');
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const delta = field(choice, 'delta');
  for (const name of ['content', 'refusal']) {
    const text = field(delta, name);
    if (typeof text === 'string') yield { type: 'text', delta: text };
  }
  const reason = field(choice, 'finish_reason');
  if (typeof field(delta, 'refusal') === 'string') yield { type: 'end', stop: 'refusal' };
  else if (typeof reason === 'string' && reason !== '') yield { type: 'end', stop: stopOf(reason) };
}

/** The words of OpenAI, and those that compatible servers are known to pass through. */
function stopOf(reason: string): StopReason {
  switch (reason.toLowerCase()) {
    case 'stop':
    case 'eos':
    case 'eos_token':
    case 'end_turn':
    case 'stop_sequence':
    case 'tool_calls':
    case 'function_call':
      return 'stop';
    case 'length':
    case 'max_tokens':
    case 'model_length':
      return 'length';
    case 'content_filter':
    case 'safety':
    case 'recitation':
    case 'prohibited_content':
      return 'content-filter';
    case 'refusal':
      return 'refusal';
    default:
      return 'none';
  }
}
