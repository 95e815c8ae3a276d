import assert from 'node:assert/strict';
import type { AttemptRow } from '../../../src/core/ledger.ts';
import { perMillion, priceTokens } from '../../../src/core/money.ts';
import type { Model } from '../../../src/core/models/model.ts';
import { noWishes, type Task } from '../../../src/core/task/task.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openCaller } from '../../../src/providers/call.ts';
import { chunk, endpointAt, events, type Heard, type ScriptedServer, serve } from '../providers/wire.ts';
import { model, openWorld, taskOf, watcher } from './world.ts';

const tasks = 100;
const answer = 'Adds the prices up: `total` returns the `sum` that starts with 0.';

/** One model, with a rate of its own for each bucket of tokens. */
const rates = {
  input: perMillion(3),
  cacheRead: perMillion(0.3),
  cacheWrite: perMillion(3.75),
  output: perMillion(15),
};
const priced: Model = {
  ...model('priced', 'mid', 3, 15),
  price: { kind: 'metered', version: 'test', rates, steps: [] },
};

/** Each task has code, context and an instruction of its own. */
function taskNumber(n: number): Task {
  const task = taskOf('explain', {
    instruction: `what happens in case ${n}`,
    wishes: { ...noWishes, fresh: true },
  });
  const text = task.source.text.replace('let sum = 0;', `let sum = 0; // ${n}`);
  return {
    ...task,
    source: { ...task.source, text, path: `file${n}.ts` },
    selection: { ...task.selection, end: text.length },
  };
}

describe('a provider that keeps the beginnings of prompts', () => {
  let server: ScriptedServer;
  afterEach(() => server.close());

  async function attemptsThrough(protocol: 'openai' | 'anthropic'): Promise<readonly AttemptRow[]> {
    const catalogue = [protocol];
    const endpoint = endpointAt(server.url, { protocol, catalogue });
    const caller = openCaller({
      endpoint: () => endpoint,
      keyFor: () => Promise.resolve('key'),
      now: () => performance.now(),
    });
    const gatherContext = (task: Task) =>
      Promise.resolve([{ label: 'Rest', text: `const of = '${task.source.path}';` }]);
    const world = await openWorld(() => ({}), {
      models: [priced],
      ports: { call: caller.call, gatherContext },
    });
    try {
      for (let n = 0; n < tasks; n++) {
        const result = await runTask(taskNumber(n), world.ports, watcher(), new AbortController().signal);
        assert.equal(result.outcome, 'answered');
      }
      return (await world.rows()).filter((row) => row.type === 'attempt');
    } finally {
      world.close();
    }
  }

  /** Keeps every beginning that it has heard, and says so in its counts. */
  function keeping(beginningOf: (request: Heard) => string) {
    const kept = new Set<string>();
    return (request: Heard): boolean => {
      const beginning = beginningOf(request);
      const known = kept.has(beginning);
      kept.add(beginning);
      return known;
    };
  }

  it('hears the same bytes first from 100 tasks of a kind to OpenAI, and what it read cached is paid at that rate', async () => {
    const known = keeping((request) => JSON.stringify((request.body['messages'] as readonly unknown[])[0]));
    server = await serve((response, request) => {
      const cached_tokens = known(request) ? 1_280 : 0;
      const usage = {
        prompt_tokens: 2_000,
        completion_tokens: 50,
        total_tokens: 2_050,
        prompt_tokens_details: { cached_tokens },
      };
      events(response, [chunk(answer), chunk('', 'stop'), { id: '1', choices: [], usage }, '[DONE]']);
      response.end();
    });
    const rows = await attemptsThrough('openai');
    assert.equal(server.heard.length, tasks);
    const beginnings = server.heard.map(({ body }) =>
      JSON.stringify((body['messages'] as readonly unknown[])[0]),
    );
    assert.equal(new Set(beginnings).size, 1);
    assert.equal(new Set(server.heard.map(({ body }) => body['prompt_cache_key'])).size, 1);
    assert.equal(new Set(server.heard.map(({ body }) => JSON.stringify(body['messages']))).size, tasks);

    const [first, ...later] = rows;
    assert.equal(
      first?.cost,
      priceTokens([
        [2_000, rates.input],
        [50, rates.output],
      ]),
    );
    const warm = priceTokens([
      [720, rates.input],
      [1_280, rates.cacheRead],
      [50, rates.output],
    ]);
    assert.equal(later.length, tasks - 1);
    for (const row of later) {
      assert.equal(row.usage?.cacheRead, 1_280);
      assert.equal(row.cost, warm);
    }
  });

  it('hears the same bytes first from 100 tasks of a kind to Anthropic, and what it wrote and read is paid at their rates', async () => {
    const known = keeping((request) => JSON.stringify(request.body['system']));
    server = await serve((response, request) => {
      const cached = known(request);
      const usage = {
        input_tokens: 700,
        cache_creation_input_tokens: cached ? 0 : 1_300,
        cache_read_input_tokens: cached ? 1_300 : 0,
        output_tokens: 1,
      };
      events(response, [
        {
          type: 'message_start',
          message: {
            id: 'm',
            type: 'message',
            role: 'assistant',
            content: [],
            model: 'priced',
            stop_reason: null,
            usage,
          },
        },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: answer } },
        { type: 'content_block_stop', index: 0 },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { ...usage, output_tokens: 50 } },
        { type: 'message_stop' },
      ]);
      response.end();
    });
    const rows = await attemptsThrough('anthropic');
    assert.equal(new Set(server.heard.map(({ body }) => JSON.stringify(body['system']))).size, 1);
    const [first, ...later] = rows;
    assert.equal(
      first?.cost,
      priceTokens([
        [700, rates.input],
        [1_300, rates.cacheWrite],
        [50, rates.output],
      ]),
    );
    const warm = priceTokens([
      [700, rates.input],
      [1_300, rates.cacheRead],
      [50, rates.output],
    ]);
    for (const row of later) assert.equal(row.cost, warm);
    assert.equal(later.length, tasks - 1);
  });
});
