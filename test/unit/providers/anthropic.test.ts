import assert from 'node:assert/strict';
import { LLMock } from '@copilotkit/aimock';
import {
  callAt,
  callOf,
  canaryKey,
  endpointAt,
  events,
  modelAt,
  type ScriptedServer,
  serve,
} from './wire.ts';

const start = (usage: unknown) => ({ type: 'message_start', message: { id: 'm', content: [], usage } });
const text = (delta: string) => ({
  type: 'content_block_delta',
  index: 0,
  delta: { type: 'text_delta', text: delta },
});
const end = (reason: string, usage: unknown) => ({
  type: 'message_delta',
  delta: { stop_reason: reason },
  usage,
});
const stopped = { type: 'message_stop' };

describe('Calling Anthropic', () => {
  let mock: LLMock;
  let server: ScriptedServer | null = null;
  const at = (url: string) => endpointAt(url, { protocol: 'anthropic', catalogue: ['anthropic'] });
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

  it('streams the answer and brings its usage', async () => {
    mock.onMessage('explain', {
      content: 'It adds two numbers.',
      usage: { input_tokens: 1_200, output_tokens: 30 },
    });
    const deltas: string[] = [];
    const result = await callAt(at(mock.url), {
      name: 'claude-haiku-4-5',
      onText: (delta) => deltas.push(delta),
    });
    assert.equal(result.failure, null);
    assert.equal(result.text, 'It adds two numbers.');
    assert.equal(deltas.join(''), result.text);
    assert.ok(deltas.length > 1);
    assert.equal(result.stop, 'stop');
    assert.deepEqual([result.usage?.input, result.usage?.output], [1_200, 30]);
  });

  it('takes the cumulative counts of the end, with the cache beside the input', async () => {
    server = await serve((response) => {
      events(response, [
        start({
          input_tokens: 20,
          cache_creation_input_tokens: 1_000,
          cache_read_input_tokens: 3_000,
          output_tokens: 1,
        }),
        { type: 'ping' },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        text('It '),
        text('adds.'),
        { type: 'content_block_stop', index: 0 },
        end('end_turn', { output_tokens: 250, output_tokens_details: { thinking_tokens: 200 } }),
        stopped,
      ]);
      response.end();
    });
    const result = await callAt(at(server.url));
    assert.deepEqual([result.text, result.failure], ['It adds.', null]);
    assert.deepEqual(result.usage, {
      input: 20,
      cacheRead: 3_000,
      cacheWrite: 1_000,
      output: 250,
      thinking: 200,
      reportedCost: null,
    });
  });

  it('marks a static part for the cache once it is long enough, and sends the key as Anthropic wants it', async () => {
    server = await serve((response) => {
      events(response, [
        start({ input_tokens: 5 }),
        text('Yes.'),
        end('end_turn', { output_tokens: 2 }),
        stopped,
      ]);
      response.end();
    });
    const long = 'Rules. '.repeat(400);
    const { prompt } = callOf(modelAt(at(server.url)));
    await callAt(at(server.url));
    await callAt(at(server.url), { prompt: { ...prompt, static: long }, keepPrefix: true });
    const [short, marked] = server.heard;
    assert.equal(short?.path, '/v1/messages');
    assert.equal(short.headers.authorization, `Bearer ${canaryKey}`);
    assert.deepEqual(short.body['system'], [{ type: 'text', text: 'You explain code.' }]);
    assert.deepEqual(marked?.body['system'], [
      { type: 'text', text: long, cache_control: { type: 'ephemeral' } },
    ]);
    assert.deepEqual(short.body['messages'], [{ role: 'user', content: 'canaryPrompt(): explain this' }]);
    assert.equal(short.body['max_tokens'], 500);
    assert.equal(short.body['stream'], true);
  });

  it('sends no key, and looks for none, where none is needed', async () => {
    server = await serve((response) => {
      events(response, [
        start({ input_tokens: 5 }),
        text('Yes.'),
        end('end_turn', { output_tokens: 2 }),
        stopped,
      ]);
      response.end();
    });
    process.env['ANTHROPIC_API_KEY'] = 'canary-env-key';
    process.env['ANTHROPIC_AUTH_TOKEN'] = 'canary-env-token';
    process.env['ANTHROPIC_CUSTOM_HEADERS'] = 'X-Foreign: canary-header\nX-Api-Key: canary-other';
    try {
      const result = await callAt({ ...at(server.url), key: 'none' }, { key: null });
      assert.equal(result.failure, null);
    } finally {
      for (const name of ['API_KEY', 'AUTH_TOKEN', 'CUSTOM_HEADERS']) {
        Reflect.deleteProperty(process.env, `ANTHROPIC_${name}`);
      }
    }
    assert.equal(server.heard[0]?.headers.authorization, undefined);
    assert.doesNotMatch(JSON.stringify(server.heard[0]?.headers), /canary/);
  });

  for (const [reason, stop] of [
    ['end_turn', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['refusal', 'refusal'],
    ['something_new', 'none'],
  ] as const) {
    it(`says that an answer ended with ${stop} when the provider says ${reason}`, async () => {
      server = await serve((response) => {
        events(response, [
          start({ input_tokens: 5 }),
          text('Half'),
          end(reason, { output_tokens: 2 }),
          stopped,
        ]);
        response.end();
      });
      const result = await callAt(at(server.url));
      assert.deepEqual([result.stop, result.failure, result.usage?.output], [stop, null, 2]);
    });
  }

  it('does not settle at the counts of an answer that was cut', async () => {
    server = await serve((response) => {
      events(response, [start({ input_tokens: 5, output_tokens: 1 }), text('Half')]);
      response.end();
    });
    const result = await callAt(at(server.url));
    assert.deepEqual([result.failure?.kind, result.usage, result.text], ['cut-stream', null, 'Half']);
  });

  it('takes an error event in the stream for what it says', async () => {
    server = await serve((response) => {
      const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
      events(response, [start({ input_tokens: 5 }), text('Half'), overloaded]);
      response.end();
    });
    const result = await callAt(at(server.url));
    assert.deepEqual([result.failure?.kind, result.usage, result.sent], ['overloaded', null, true]);
  });

  it('takes impossible counts as none', async () => {
    server = await serve((response) => {
      events(response, [
        start({ input_tokens: -1 }),
        text('Yes.'),
        end('end_turn', { output_tokens: NaN }),
        stopped,
      ]);
      response.end();
    });
    assert.equal((await callAt(at(server.url))).usage, null);
  });
});
