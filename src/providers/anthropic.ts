/** The Messages protocol of Anthropic. */
import type Anthropic from '@anthropic-ai/sdk';
import type { StopReason } from '../core/ledger.ts';
import type { CallResult, ModelCall } from '../engine/ports.ts';
import { attempt, type ReplyEvent, type Wire } from './attempt.ts';
import { clientOptions, withoutForeignHeaders } from './clientOptions.ts';
import { anthropicUsage, field } from './usage.ts';

/** Calls once, streaming. The static part of the prompt is the system text, marked for the provider's cache where it is long enough. */
export async function callAnthropic(call: ModelCall, wire: Wire): Promise<CallResult> {
  const { default: Client } = await import('@anthropic-ai/sdk');
  return attempt(call, wire, async function* (signal) {
    const foreign = withoutForeignHeaders(process.env['ANTHROPIC_CUSTOM_HEADERS']);
    const client = new Client({
      ...clientOptions(wire.limits),
      baseURL: wire.endpoint.baseUrl,
      // Without a key the SDK would look for credentials in files; a stand-in keeps it from that, and its header is taken off.
      apiKey: wire.key ?? 'none',
      authToken: null,
      webhookKey: null,
      openTelemetry: { propagation: false, traces: false },
      defaultHeaders: { ...foreign, authorization: wire.key === null ? null : `Bearer ${wire.key}` },
    });
    const events: AsyncIterable<unknown> = await client.messages.create(requestOf(call), { signal });
    let startUsage: unknown;
    for await (const event of events) {
      if (field(event, 'type') === 'message_start') startUsage = field(field(event, 'message'), 'usage');
      yield* eventsOf(event, startUsage);
    }
  });
}

function requestOf(call: ModelCall): Anthropic.MessageCreateParamsStreaming {
  const text = call.prompt.static;
  const block = { type: 'text', text } as const;
  const marked = { ...block, cache_control: { type: 'ephemeral' } } as const;
  return {
    model: call.model.name,
    // Thinking counts towards it, so it bounds the whole output.
    max_tokens: call.maxOutput,
    ...(text === '' ? {} : { system: [call.keepPrefix === true ? marked : block] }),
    messages: [{ role: 'user', content: call.prompt.dynamic }],
    // Keeps to the catalogue's prices.
    service_tier: 'standard_only',
    stream: true,
  };
}

function* eventsOf(event: unknown, startUsage: unknown): Generator<ReplyEvent> {
  yield { type: 'other' };
  const delta = field(event, 'delta');
  switch (field(event, 'type')) {
    case 'content_block_start': {
      const block = field(event, 'content_block');
      const text = field(block, 'text');
      if (field(block, 'type') === 'text' && typeof text === 'string') yield { type: 'text', delta: text };
      break;
    }
    case 'content_block_delta': {
      const text = field(delta, 'text');
      if (field(delta, 'type') === 'text_delta' && typeof text === 'string')
        yield { type: 'text', delta: text };
      break;
    }
    case 'message_delta': {
      yield { type: 'usage', usage: anthropicUsage(startUsage, field(event, 'usage')) };
      const reason = field(delta, 'stop_reason');
      if (typeof reason === 'string') yield { type: 'end', stop: stopOf(reason) };
      break;
    }
  }
}

function stopOf(reason: string): StopReason {
  switch (reason) {
    case 'end_turn':
    case 'stop_sequence':
    case 'tool_use':
    case 'pause_turn':
      return 'stop';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'length';
    case 'refusal':
      return 'refusal';
    default:
      return 'none';
  }
}
