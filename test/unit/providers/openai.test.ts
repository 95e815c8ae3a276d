import assert from 'node:assert/strict';
import { LLMock } from '@copilotkit/aimock';
import { perMillion, usd } from '../../../src/core/money.ts';
import { callAt, canaryKey, chunk, endpointAt, events, modelAt, type ScriptedServer, serve } from './wire.ts';

describe('Calling OpenAI and what speaks like it', () => {
  let mock: LLMock;
  let server: ScriptedServer | null = null;
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

  it('streams the answer and brings its usage in disjoint buckets', async () => {
    mock.onMessage('explain', {
      content: 'It adds two numbers.',
      usage: { prompt_tokens: 1_200, completion_tokens: 30, total_tokens: 1_230 },
    });
    const deltas: string[] = [];
    const result = await callAt(endpointAt(mock.url, { catalogue: ['openai'] }), {
      onText: (delta) => deltas.push(delta),
    });
    assert.equal(result.failure, null);
    assert.equal(result.text, 'It adds two numbers.');
    assert.equal(deltas.join(''), result.text);
    assert.ok(deltas.length > 1);
    assert.equal(result.stop, 'stop');
    assert.deepEqual(result.usage, {
      input: 1_200,
      cacheRead: 0,
      cacheWrite: 0,
      output: 30,
      thinking: 0,
      reportedCost: null,
    });
    assert.ok(result.sent && result.firstTokenMs !== null && result.firstTokenMs <= result.latencyMs);
  });

  it('keeps from models that charge for it all but a static part that is long enough', async () => {
    server = await serve((response) => {
      events(response, [chunk('Yes.', 'stop'), '[DONE]']);
      response.end();
    });
    const endpoint = endpointAt(server.url, { catalogue: ['openai'] });
    const rates = {
      input: perMillion(2),
      cacheRead: perMillion(0.2),
      cacheWrite: perMillion(2.5),
      output: perMillion(12),
    };
    const model = {
      ...modelAt(endpoint),
      price: { kind: 'metered', version: 't', rates, steps: [] },
    } as const;
    await callAt(endpoint, { model, keepPrefix: false });
    await callAt(endpoint, { model, keepPrefix: true });
    await callAt(endpoint, { model: modelAt(endpoint), keepPrefix: true });
    const [without, kept, uncharged] = server.heard.map(({ body }) => body);
    assert.deepEqual(without?.['prompt_cache_options'], { mode: 'explicit' });
    assert.equal((without?.['messages'] as { content: unknown }[])[0]?.content, 'You explain code.');
    assert.deepEqual(kept?.['prompt_cache_options'], { mode: 'explicit' });
    assert.deepEqual((kept?.['messages'] as unknown[])[0], {
      role: 'system',
      content: [{ type: 'text', text: 'You explain code.', prompt_cache_breakpoint: { mode: 'explicit' } }],
    });
    assert.equal(uncharged?.['prompt_cache_options'], undefined);
  });

  it('sends the static part first, asks for usage, and keeps OpenAI to its list prices', async () => {
    mock.onMessage('explain', { content: 'Yes.' });
    await callAt(endpointAt(mock.url, { catalogue: ['openai'] }), { name: 'gpt-5-mini' });
    const body = mock.getLastRequest()?.body as unknown as Record<string, unknown>;
    assert.deepEqual(body['messages'], [
      { role: 'system', content: 'You explain code.' },
      { role: 'user', content: 'canaryPrompt(): explain this' },
    ]);
    assert.deepEqual(body['stream_options'], { include_usage: true });
    assert.equal(body['max_completion_tokens'], 500);
    assert.equal(body['max_tokens'], undefined);
    assert.equal(body['prompt_cache_key'], 'explain-ts-1');
    assert.equal(body['service_tier'], 'default');
    assert.equal(body['store'], false);
  });

  it('sends other servers only what they know', async () => {
    mock.onMessage('explain', { content: 'Yes.' });
    await callAt(endpointAt(mock.url));
    const body = mock.getLastRequest()?.body as unknown as Record<string, unknown>;
    assert.equal(body['max_tokens'], 500);
    for (const name of ['max_completion_tokens', 'prompt_cache_key', 'service_tier', 'store']) {
      assert.equal(body[name], undefined, name);
    }
  });

  it('bounds thinking and answer together at xAI, as documented there', async () => {
    mock.onMessage('explain', { content: 'Yes.' });
    await callAt(endpointAt(mock.url, { catalogue: ['xai'] }));
    const body = mock.getLastRequest()?.body as unknown as Record<string, unknown>;
    assert.deepEqual([body['max_completion_tokens'], body['max_tokens']], [500, undefined]);
  });

  it('counts cached, written and thinking tokens once', async () => {
    server = await serve((response) => {
      events(response, [
        chunk('Yes.', 'stop'),
        {
          choices: [],
          usage: {
            prompt_tokens: 2_000,
            completion_tokens: 400,
            total_tokens: 2_400,
            prompt_tokens_details: { cached_tokens: 1_500, cache_write_tokens: 300 },
            completion_tokens_details: { reasoning_tokens: 350 },
          },
        },
        '[DONE]',
      ]);
      response.end();
    });
    const { usage } = await callAt(endpointAt(server.url));
    assert.deepEqual(usage, {
      input: 200,
      cacheRead: 1_500,
      cacheWrite: 300,
      output: 400,
      thinking: 350,
      reportedCost: null,
    });
  });

  it('takes the cost from OpenRouter, and lets it route only within the price', async () => {
    server = await serve((response) => {
      const usage = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110, cost: 0.0034 };
      events(response, [chunk('Yes.', 'stop'), { choices: [], usage }, '[DONE]']);
      response.end();
    });
    assert.equal(
      (await callAt(endpointAt(server.url, { catalogue: ['openrouter'] }))).usage?.reportedCost,
      usd(0.0034),
    );
    assert.equal((await callAt(endpointAt(server.url))).usage?.reportedCost, null);
  });

  it('bounds the route that OpenRouter may take by the dearest price that was reserved for', async () => {
    server = await serve((response) => {
      events(response, [chunk('Yes.', 'stop'), '[DONE]']);
      response.end();
    });
    const endpoint = endpointAt(server.url, { catalogue: ['openrouter'] });
    const rates = (input: number, output: number) => ({
      input: perMillion(input),
      cacheRead: perMillion(input),
      cacheWrite: perMillion(input),
      output: perMillion(output),
    });
    // The first step is within reach of the prompt's bytes, the second is not.
    const steps = [
      { aboveInputTokens: 10, rates: rates(0.5, 2.4) },
      { aboveInputTokens: 100_000, rates: rates(5, 24) },
    ];
    const price = { kind: 'metered', version: 'test', rates: rates(0.3, 1.2), steps } as const;
    await callAt(endpoint, { model: { ...modelAt(endpoint), price } });
    await callAt(endpoint);
    await callAt(endpoint, { model: { ...modelAt(endpoint), price: { kind: 'free' } } });
    const [bounded, unbounded, free] = server.heard;
    assert.deepEqual(bounded?.body['provider'], { max_price: { prompt: 0.5, completion: 2.4 } });
    assert.equal(unbounded?.body['provider'], undefined);
    assert.deepEqual(free?.body['provider'], { max_price: { prompt: 0, completion: 0 } }, 'for nothing');
  });

  it('does not tell another provider which keys or headers the environment holds', async () => {
    server = await serve((response) => {
      events(response, [chunk('Yes.', 'stop'), '[DONE]']);
      response.end();
    });
    const planted = {
      OPENAI_CUSTOM_HEADERS: 'X-Foreign: canary-header\nAuthorization: Bearer canary-other',
      OPENAI_ORG_ID: 'canary-org',
      OPENAI_PROJECT_ID: 'canary-project',
      OPENAI_API_KEY: 'canary-env-key',
    };
    Object.assign(process.env, planted);
    try {
      await callAt(endpointAt(server.url, { key: 'none' }), { key: null });
      await callAt(endpointAt(server.url));
    } finally {
      for (const name of Object.keys(planted)) Reflect.deleteProperty(process.env, name);
    }
    const [keyless, keyed] = server.heard;
    assert.doesNotMatch(
      JSON.stringify([keyless?.headers, keyed?.headers]),
      /canary-(header|other|org|project|env)/,
    );
    assert.equal(keyless?.headers.authorization, undefined);
    assert.equal(keyed?.headers.authorization, `Bearer ${canaryKey}`);
  });

  for (const [reason, stop] of [
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'content-filter'],
    ['something_new', 'none'],
  ] as const) {
    it(`says that an answer ended with ${stop} when the provider says ${reason}`, async () => {
      server = await serve((response) => {
        events(response, [chunk('Half'), chunk('', reason), '[DONE]']);
        response.end();
      });
      const result = await callAt(endpointAt(server.url));
      assert.deepEqual([result.stop, result.failure, result.text], [stop, null, 'Half']);
    });
  }

  it('knows a refusal for what it is', async () => {
    server = await serve((response) => {
      events(response, [
        { choices: [{ delta: { refusal: 'I cannot ' } }] },
        { choices: [{ delta: { refusal: 'help.' } }] },
        { choices: [{ delta: {}, finish_reason: 'stop' }] },
        '[DONE]',
      ]);
      response.end();
    });
    const result = await callAt(endpointAt(server.url));
    assert.deepEqual([result.stop, result.text, result.failure], ['refusal', 'I cannot help.', null]);
  });

  for (const usage of [
    { prompt_tokens: -5, completion_tokens: 3 },
    { prompt_tokens: 'many', completion_tokens: 3 },
    { prompt_tokens: 10.5, completion_tokens: 3 },
    { prompt_tokens: 10 },
    { prompt_tokens: 0, completion_tokens: 3 },
    { prompt_tokens: 10, completion_tokens: 0 },
    { prompt_tokens: 1e300, completion_tokens: 3 },
    'free',
  ]) {
    it(`takes an impossible usage ${JSON.stringify(usage)} as none`, async () => {
      server = await serve((response) => {
        events(response, [chunk('Yes.', 'stop'), { choices: [], usage }, '[DONE]']);
        response.end();
      });
      const result = await callAt(endpointAt(server.url));
      assert.deepEqual([result.usage, result.failure, result.text], [null, null, 'Yes.']);
    });
  }

  it('survives chunks of any shape', async () => {
    const odd = [null, 5, [], {}, { choices: 'x' }, { choices: [{ delta: { content: { a: 1 } } }] }];
    server = await serve((response) => {
      events(response, [...odd, chunk('Yes.', 'stop'), '[DONE]']);
      response.end();
    });
    const result = await callAt(endpointAt(server.url));
    assert.deepEqual([result.text, result.failure], ['Yes.', null]);
  });
});
