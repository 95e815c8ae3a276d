/** Builders of calls, and a server that says exactly what a test scripts, over a real socket. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Endpoint } from '../../../src/core/models/endpoints.ts';
import { type Model, modelId } from '../../../src/core/models/model.ts';
import type { CallResult, ModelCall } from '../../../src/engine/ports.ts';
import type { WireLimits } from '../../../src/providers/attempt.ts';
import { openCaller } from '../../../src/providers/call.ts';

/** Planted where it must never come out again. */
export const canaryKey = 'sk-canary-4f1d9c27aa';

export function endpointAt(url: string, rest: Partial<Endpoint> = {}): Endpoint {
  const protocol = rest.protocol ?? 'openai';
  return {
    name: 'test',
    label: 'Test Provider',
    protocol,
    baseUrl: protocol === 'openai' ? `${url}/v1` : url,
    key: 'required',
    local: false,
    catalogue: [],
    ...rest,
  };
}

export function modelAt(endpoint: Endpoint, name = 'test-model'): Model {
  return {
    id: modelId(endpoint.name, name),
    endpoint: endpoint.name,
    name,
    label: 'Test Model',
    tier: 'budget',
    capabilities: ['code'],
    contextWindow: 100_000,
    maxOutput: 4_096,
    price: { kind: 'unknown' },
    tokens: 'other',
    thinks: false,
    pricesChecked: null,
  };
}

export function callOf(model: Model, rest: Partial<ModelCall> & { readonly ask?: string } = {}): ModelCall {
  const { ask, ...others } = rest;
  return {
    model,
    prompt: {
      form: 'prose',
      templateVersion: '1',
      static: 'You explain code.',
      dynamic: ask ?? 'canaryPrompt(): explain this',
    },
    maxOutput: 500,
    cacheKey: 'explain-ts-1',
    signal: new AbortController().signal,
    onText: () => undefined,
    ...others,
  };
}

/** One call through the real door. */
export function callAt(
  endpoint: Endpoint,
  rest: Partial<ModelCall> & {
    readonly ask?: string;
    readonly key?: string | null;
    readonly name?: string;
    readonly limits?: Partial<WireLimits>;
  } = {},
): Promise<CallResult> {
  const { key, name, limits, ...others } = rest;
  const caller = openCaller({
    endpoint: () => endpoint,
    keyFor: () => Promise.resolve(key === undefined ? canaryKey : key),
    now: () => performance.now(),
    limits: { firstMs: 2_000, idleMs: 1_000, wholeMs: 5_000, ...limits },
  });
  return caller.call(callOf(modelAt(endpoint, name), others));
}

export interface Heard {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export interface ScriptedServer {
  readonly url: string;
  readonly heard: readonly Heard[];
  readonly close: () => Promise<void>;
}

/** Answers every request with the script. */
export async function serve(
  script: (response: ServerResponse, request: Heard) => void | Promise<void>,
): Promise<ScriptedServer> {
  const heard: Heard[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const entry: Heard = {
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      };
      heard.push(entry);
      void script(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Server-sent events, each a JSON value or a text to send as it is. */
export function events(response: ServerResponse, list: readonly unknown[]): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of list) {
    const type =
      typeof event === 'object' && event !== null && 'type' in event ? `event: ${String(event.type)}\n` : '';
    response.write(`${type}data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
  }
}

export function chunk(content: string, finish: string | null = null, usage: unknown = undefined): unknown {
  return { id: '1', choices: [{ index: 0, delta: { content }, finish_reason: finish }], usage };
}

/** An address at which nobody listens. */
export async function closedPort(): Promise<string> {
  const server = await serve((response) => void response.end());
  await server.close();
  return server.url;
}
