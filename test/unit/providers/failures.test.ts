import assert from 'node:assert/strict';
import { LLMock } from '@copilotkit/aimock';
import type { FailureKind } from '../../../src/core/ledger.ts';
import type { CallResult } from '../../../src/engine/ports.ts';
import { explain } from '../../../src/providers/failures.ts';
import {
  callAt,
  canaryKey,
  chunk,
  closedPort,
  endpointAt,
  events,
  modelAt,
  type ScriptedServer,
  serve,
} from './wire.ts';

const nothing = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, thinking: 0, reportedCost: null };

/** One sentence or two joined by a semicolon, for a person, with nothing in it that was sent or received. */
function assertPlain(result: CallResult): void {
  const message = result.failure?.message ?? '';
  assert.match(message, /^[A-Z].*[.]$/);
  assert.doesNotMatch(message, /canary|sk-|https?:|127\.0\.0\.1|undefined|null|\n/i);
}

describe('When a call fails', () => {
  let mock: LLMock;
  let server: ScriptedServer | null = null;
  const protocols = ['openai', 'anthropic'] as const;
  before(async () => {
    mock = await LLMock.create({ port: 0, chunkSize: 4 });
  });
  after(() => mock.stop());
  beforeEach(() => {
    mock.reset();
  });
  afterEach(async () => {
    await server?.close();
    server = null;
  });

  for (const protocol of protocols) {
    for (const [status, kind, type] of [
      [400, 'bad-request', 'invalid_request_error'],
      [401, 'auth', 'authentication_error'],
      [402, 'quota', 'billing_error'],
      [403, 'auth', 'permission_error'],
      [404, 'unknown-model', 'not_found_error'],
      [413, 'context-too-long', 'request_too_large'],
      [429, 'rate-limit', 'rate_limit_error'],
      [500, 'overloaded', 'api_error'],
      [503, 'overloaded', 'api_error'],
      [529, 'overloaded', 'overloaded_error'],
    ] as const) {
      it(`${protocol}: status ${status} is "${kind}", in one attempt, and owes nothing`, async () => {
        const echo = `Wrong key ${canaryKey} for canaryPrompt() at https://evil.example.com`;
        mock.onMessage('explain', { error: { message: echo, type }, status });
        const result = await callAt(endpointAt(mock.url, { protocol }));
        assert.equal(result.failure?.kind, kind);
        assert.deepEqual([result.usage, result.sent, result.stop], [nothing, true, 'none']);
        assert.equal(mock.getRequests().length, 1);
        assertPlain(result);
      });
    }

    it(`${protocol}: brings how long to wait`, async () => {
      mock.onMessage('explain', {
        error: { message: 'slow down', type: 'rate_limit_error' },
        status: 429,
        retryAfter: 7,
      });
      const result = await callAt(endpointAt(mock.url, { protocol }));
      assert.equal(result.failure?.retryAfterMs, 7_000);
    });

    it(`${protocol}: a wrong key is said to be one`, async () => {
      const guarded = await LLMock.create({ port: 0, auth: { apiKeys: ['another-key'] } });
      try {
        guarded.onMessage('explain', { content: 'Yes.' });
        const result = await callAt(endpointAt(guarded.url, { protocol }));
        assert.equal(result.failure?.kind, 'auth');
        assert.match(result.failure.message, /Set API Key/);
        assertPlain(result);
        const right = await callAt(endpointAt(guarded.url, { protocol }), { key: 'another-key' });
        assert.equal(right.text, 'Yes.');
      } finally {
        await guarded.stop();
      }
    });

    it(`${protocol}: without a network nothing was sent and nothing is owed`, async () => {
      const result = await callAt(endpointAt(await closedPort(), { protocol }));
      assert.deepEqual([result.failure?.kind, result.sent, result.usage], ['network', false, null]);
      assertPlain(result);
      const nameless = await callAt(endpointAt('http://nowhere.invalid', { protocol }));
      assert.deepEqual([nameless.failure?.kind, nameless.sent], ['network', false]);
      assertPlain(nameless);
    });

    it(`${protocol}: a stream that is cut keeps its text, and its usage counts as missing`, async () => {
      mock.on(
        { userMessage: 'explain' },
        {
          content: 'It adds two numbers, one after another.',
          usage: { prompt_tokens: 10, completion_tokens: 9 },
        },
        { truncateAfterChunks: 4, latency: 20 },
      );
      const result = await callAt(endpointAt(mock.url, { protocol }));
      assert.equal(result.failure?.kind, 'cut-stream');
      assert.ok(result.text.length > 0 && 'It adds two numbers, one after another.'.startsWith(result.text));
      assert.deepEqual([result.usage, result.sent, result.stop], [null, true, 'none']);
      assertPlain(result);
    });

    it(`${protocol}: a malformed stream is said to be one, without repeating it`, async () => {
      server = await serve((response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`event: content_block_delta\ndata: {"choices": canary ${canaryKey}\n\n`);
        response.end();
      });
      const result = await callAt(endpointAt(server.url, { protocol }));
      assert.equal(result.failure?.kind, 'malformed');
      assertPlain(result);
    });

    it(`${protocol}: a web page in place of an answer is malformed`, async () => {
      server = await serve((response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<html>canary login</html>');
      });
      const result = await callAt(endpointAt(server.url, { protocol }));
      assert.deepEqual([result.failure?.kind, result.usage], ['malformed', null]);
      assertPlain(result);
    });

    it(`${protocol}: cancelling in the middle reaches the provider and keeps what came`, async () => {
      let closed: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => {
        closed = resolve;
      });
      server = await serve((response) => {
        response.on('close', closed);
        events(
          response,
          protocol === 'openai'
            ? [chunk('It adds')]
            : [
                { type: 'message_start', message: { usage: { input_tokens: 9 } } },
                { type: 'content_block_delta', delta: { type: 'text_delta', text: 'It adds' } },
              ],
        );
      });
      const cancel = new AbortController();
      const result = await callAt(endpointAt(server.url, { protocol }), {
        signal: cancel.signal,
        onText: () => {
          cancel.abort();
        },
      });
      await gone;
      assert.deepEqual(
        [result.failure?.kind, result.text, result.usage, result.sent],
        ['cancelled', 'It adds', null, true],
      );
      assertPlain(result);
    });

    it(`${protocol}: a provider that falls silent is left after a while`, async () => {
      server = await serve((response) => {
        events(response, protocol === 'openai' ? [chunk('It')] : [{ type: 'message_start', message: {} }]);
      });
      const result = await callAt(endpointAt(server.url, { protocol }));
      assert.deepEqual([result.failure?.kind, result.usage, result.sent], ['timeout', null, true]);
      assertPlain(result);
    });

    it(`${protocol}: a reply that trickles on without an end is given up, and charged as if it were whole`, async () => {
      server = await serve((response) => {
        const first = protocol === 'openai' ? chunk('It') : { type: 'message_start', message: {} };
        events(response, [first]);
        const again = protocol === 'openai' ? chunk(' goes') : { type: 'ping' };
        const trickle = setInterval(() => events(response, [again]), 20);
        response.on('close', () => clearInterval(trickle));
      });
      const result = await callAt(endpointAt(server.url, { protocol }), { limits: { wholeMs: 200 } });
      assert.deepEqual([result.failure?.kind, result.usage, result.sent], ['timeout', null, true]);
      assertPlain(result);
    });

    it(`${protocol}: code and keys do not follow a redirect to another place`, async () => {
      const trap = await serve((response) => void response.end());
      try {
        server = await serve((response) => {
          response.writeHead(307, { location: `${trap.url}/v1/steal` });
          response.end();
        });
        const result = await callAt(endpointAt(server.url, { protocol }));
        assert.equal(result.failure?.kind, 'bad-request');
        assert.equal(trap.heard.length, 0);
        assertPlain(result);
      } finally {
        await trap.close();
      }
    });
  }

  it('does not take a gateway that gave up waiting for a provider that did nothing: the reservation is owed', async () => {
    mock.onMessage('explain', { error: { message: 'upstream timed out' }, status: 504 });
    const result = await callAt(endpointAt(mock.url));
    assert.deepEqual([result.failure?.kind, result.usage], ['timeout', null]);
  });

  it('does not settle at counts that were still growing when the stream was cut', async () => {
    server = await serve((response) => {
      events(response, [chunk('Half', null, { prompt_tokens: 10, completion_tokens: 1 })]);
      response.end();
    });
    const result = await callAt(endpointAt(server.url));
    assert.deepEqual([result.failure?.kind, result.usage], ['cut-stream', null]);
  });

  it('stops a reply that has no end', async () => {
    server = await serve((response) => {
      events(
        response,
        Array.from({ length: 40 }, () => chunk('x'.repeat(10_000))),
      );
    });
    const result = await callAt(endpointAt(server.url));
    assert.equal(result.failure?.kind, 'malformed');
    assert.ok(result.text.length < 400_000);
  });

  it('keeps an answer that was whole before the connection broke', async () => {
    server = await serve((response) => {
      events(response, [chunk('Yes.', 'stop')]);
      setImmediate(() => response.destroy());
    });
    const result = await callAt(endpointAt(server.url));
    assert.deepEqual([result.text, result.stop, result.failure, result.usage], ['Yes.', 'stop', null, null]);
  });

  for (const [error, kind] of [
    [
      { message: 'You exceeded your current quota', code: 'insufficient_quota', type: 'insufficient_quota' },
      'quota',
    ],
    [{ message: 'Your credit balance is too low to access the API', type: 'invalid_request_error' }, 'quota'],
    [
      { message: "This model's maximum context length is 128000 tokens", code: 'context_length_exceeded' },
      'context-too-long',
    ],
    [
      { message: 'prompt is too long: 250000 tokens > 200000 maximum', type: 'invalid_request_error' },
      'context-too-long',
    ],
    [{ message: 'blocked', code: 'content_filter' }, 'content-filter'],
    [{ message: 'API key not valid. Please pass a valid API key.', code: 400 }, 'auth'],
    [{ message: 'The model does not exist', code: 'model_not_found' }, 'unknown-model'],
  ] as const) {
    it(`reads "${error.message}" as "${kind}"`, async () => {
      server = await serve((response) => {
        response.writeHead(kind === 'quota' ? 429 : 400, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error }));
      });
      const result = await callAt(endpointAt(server.url));
      assert.equal(result.failure?.kind, kind satisfies FailureKind);
      assertPlain(result);
    });
  }

  it('names the part of the request that was refused, if it is one of ours', async () => {
    server = await serve((response, request) => {
      const param = request.body['model'] === 'test-model' ? 'max_tokens' : `${canaryKey}`;
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ error: { message: 'unsupported', code: 'unsupported_parameter', param } }),
      );
    });
    assert.match(
      (await callAt(endpointAt(server.url))).failure?.message ?? '',
      /did not accept "max_tokens"/,
    );
    assertPlain(await callAt(endpointAt(server.url), { name: 'other' }));
  });

  it('understands each way of saying when to come back', () => {
    const at = Date.UTC(2026, 10, 21, 12, 0, 0);
    const endpoint = endpointAt('http://127.0.0.1:1');
    const wait = (headers: Record<string, string>) =>
      explain(
        { status: 429, headers: new Headers(headers) },
        { endpoint, model: modelAt(endpoint), begun: false, at },
      ).failure.retryAfterMs;
    assert.equal(wait({ 'retry-after': '20' }), 20_000);
    assert.equal(wait({ 'retry-after': '0.5' }), 500);
    assert.equal(wait({ 'retry-after': 'Sat, 21 Nov 2026 12:01:30 GMT' }), 90_000);
    assert.equal(wait({ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }), 0);
    assert.equal(wait({ 'retry-after-ms': '1234.5', 'retry-after': '20' }), 1_235);
    assert.equal(wait({ 'retry-after': '-5' }), 0);
    assert.equal(wait({ 'retry-after': '1e30' }), 86_400_000);
    for (const useless of ['', 'soon', 'NaN']) assert.equal(wait({ 'retry-after': useless }), null);
    assert.equal(wait({}), null);
  });

  it('takes a connection that breaks under way for one over which something was sent', () => {
    const endpoint = endpointAt('https://llm.example.com');
    const broken = new TypeError('terminated', {
      cause: Object.assign(new Error(), { code: 'ERR_SSL_BAD_RECORD' }),
    });
    const about = { endpoint, model: modelAt(endpoint), at: 0 };
    const before = explain(broken, { ...about, begun: false });
    assert.deepEqual([before.failure.kind, before.sent, before.unbilled], ['network', false, false]);
    const under = explain(broken, { ...about, begun: true });
    assert.deepEqual([under.failure.kind, under.sent, under.unbilled], ['cut-stream', true, false]);
  });

  it('explains anything that is thrown', () => {
    const endpoint = endpointAt('http://127.0.0.1:1');
    for (const thrown of [undefined, null, 'text', 5, new Error('x'), { status: 'x' }, { error: null }]) {
      const { failure } = explain(thrown, { endpoint, model: modelAt(endpoint), begun: false, at: 0 });
      assert.match(failure.message, /^Test Provider .+\.$/);
    }
  });
});
