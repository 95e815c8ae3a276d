import assert from 'node:assert/strict';
import type { Endpoint } from '../../../src/core/models/endpoints.ts';
import { attempt, wireLimits } from '../../../src/providers/attempt.ts';
import { openCaller } from '../../../src/providers/call.ts';
import {
  callOf,
  canaryKey,
  chunk,
  closedPort,
  endpointAt,
  events,
  modelAt,
  type ScriptedServer,
  serve,
} from './wire.ts';

function callerFor(endpoint: Endpoint | null, key: string | null = canaryKey, concurrency?: number) {
  return openCaller({
    endpoint: (name) => (endpoint?.name === name ? endpoint : null),
    keyFor: () => Promise.resolve(key),
    now: () => performance.now(),
    ...(concurrency === undefined ? {} : { concurrency }),
  });
}

describe('The door to the models', () => {
  let server: ScriptedServer | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });

  it('sends nothing without a key, and says which command to use', async () => {
    server = await serve((response) => void response.end());
    const endpoint = endpointAt(server.url);
    for (const key of [null, '', '   ']) {
      const caller = callerFor(endpoint, key);
      const result = await caller.call(callOf(modelAt(endpoint)));
      assert.deepEqual([result.failure?.kind, result.sent, result.usage], ['auth', false, null]);
      assert.match(
        result.failure?.message ?? '',
        /No API key is set for Test Provider; set one with "Tierwise: Set API Key…"\./,
      );
      assert.equal((await caller.unavailable(modelAt(endpoint)))?.constraint, 'provider');
    }
    assert.equal(server.heard.length, 0);
  });

  it('sends nothing with a key that cannot be one', async () => {
    server = await serve((response) => void response.end());
    const endpoint = endpointAt(server.url);
    const result = await callerFor(endpoint, 'canary\nInjected: 1').call(callOf(modelAt(endpoint)));
    assert.deepEqual([result.failure?.kind, result.sent], ['auth', false]);
    assert.doesNotMatch(result.failure?.message ?? '', /canary/);
    assert.equal(server.heard.length, 0);
  });

  it('forgives white space around a pasted key', async () => {
    server = await serve((response) => {
      events(response, [chunk('Yes.', 'stop'), '[DONE]']);
      response.end();
    });
    const endpoint = endpointAt(server.url);
    await callerFor(endpoint, ` ${canaryKey}\n`).call(callOf(modelAt(endpoint)));
    assert.equal(server.heard[0]?.headers.authorization, `Bearer ${canaryKey}`);
  });

  it('says when a model names an endpoint that is not there', async () => {
    const caller = callerFor(null);
    const model = modelAt(endpointAt('http://127.0.0.1:1'));
    const result = await caller.call(callOf(model));
    assert.deepEqual([result.failure?.kind, result.sent], ['unknown-model', false]);
    assert.match((await caller.unavailable(model))?.because ?? '', /no endpoint "test"/);
  });

  it('asks for no key where none is needed', async () => {
    const endpoint = endpointAt('http://127.0.0.1:1', { key: 'none', local: true });
    const caller = openCaller({
      endpoint: () => endpoint,
      keyFor: () => assert.fail('asked for a key'),
      now: () => 0,
    });
    assert.equal(await caller.unavailable(modelAt(endpoint)), null);
  });

  it('leaves a model alone after three failures in a row, without touching the other models of its endpoint', async () => {
    server = await serve((response, { body }) => {
      response.writeHead(body['model'] === 'bad' ? 500 : 404).end();
    });
    const endpoint = endpointAt(server.url);
    const caller = callerFor(endpoint);
    const bad = modelAt(endpoint, 'bad');
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      assert.equal(await caller.unavailable(bad), null);
      assert.equal((await caller.call(callOf(bad))).failure?.kind, 'overloaded');
    }
    assert.deepEqual(await caller.unavailable(bad), {
      constraint: 'breaker',
      because: 'Test Model has just failed several times in a row and is left alone for a short while.',
    });
    const result = await caller.call(callOf(bad));
    assert.deepEqual([result.sent, result.usage, result.failure?.kind], [false, null, 'overloaded']);
    assert.equal(server.heard.length, 3);
    assert.equal(await caller.unavailable(modelAt(endpoint, 'good')), null);
  });

  it('asks a rested model again though the wall clock was set back meanwhile', async () => {
    server = await serve((response) => {
      response.writeHead(500).end();
    });
    const endpoint = endpointAt(server.url);
    const caller = callerFor(endpoint);
    const model = modelAt(endpoint);
    for (let attempt = 1; attempt <= 3; attempt += 1) await caller.call(callOf(model));
    assert.equal((await caller.call(callOf(model))).sent, false);
    // Half an hour on the steady clock, while the wall clock goes back a day.
    const steady = performance.now() + 1_800_000;
    const wall = Date.now() - 86_400_000;
    const [realSteady, realWall] = [performance.now, Date.now];
    performance.now = () => steady;
    Date.now = () => wall;
    try {
      assert.equal(await caller.unavailable(model), null);
      assert.equal((await caller.call(callOf(model))).failure?.kind, 'overloaded');
    } finally {
      performance.now = realSteady;
      Date.now = realWall;
    }
    assert.equal(server.heard.length, 4);
  });

  it('tries a rested model with one call; others need not wait for that, and all ask it once it is back', async () => {
    const answers: (() => void)[] = [];
    server = await serve((response) => {
      const answer = () => {
        events(response, [chunk('Yes.', 'stop'), '[DONE]']);
        response.end();
      };
      const heard = server?.heard.length ?? 0;
      if (heard <= 3) response.writeHead(500).end();
      else if (heard === 4) answers.push(answer);
      else answer();
    });
    const endpoint = endpointAt(server.url);
    const caller = callerFor(endpoint);
    const model = modelAt(endpoint);
    for (let attempt = 1; attempt <= 3; attempt += 1) await caller.call(callOf(model));
    const [realSteady, realWall] = [performance.now.bind(performance), Date.now];
    performance.now = () => realSteady() + 40_000;
    Date.now = () => realWall() + 40_000;
    try {
      const first = caller.call(callOf(model));
      while (answers.length === 0) await new Promise((resolve) => setImmediate(resolve));
      const second = await caller.call(callOf(model));
      assert.deepEqual([second.sent, second.failure?.kind], [false, 'overloaded']);
      assert.equal((await caller.unavailable(model))?.constraint, 'breaker');
      answers[0]?.();
      assert.equal((await first).text, 'Yes.');
      assert.equal(await caller.unavailable(model), null);
      const both = await Promise.all([caller.call(callOf(model)), caller.call(callOf(model))]);
      assert.deepEqual(
        both.map(({ text }) => text),
        ['Yes.', 'Yes.'],
      );
    } finally {
      performance.now = realSteady;
      Date.now = realWall;
    }
  });

  it('does not hold a request of mine against a model', async () => {
    server = await serve((response) => {
      response.writeHead(400).end();
    });
    const endpoint = endpointAt(server.url);
    const caller = callerFor(endpoint);
    for (let attempt = 1; attempt <= 5; attempt += 1) await caller.call(callOf(modelAt(endpoint)));
    assert.equal(await caller.unavailable(modelAt(endpoint)), null);
    assert.equal(server.heard.length, 5);
  });

  it('holds at most so many calls open at an endpoint; the others wait their turn, or leave the queue when cancelled', async () => {
    let open = 0;
    let most = 0;
    const answers: (() => void)[] = [];
    server = await serve((response) => {
      open += 1;
      most = Math.max(most, open);
      answers.push(() => {
        open -= 1;
        events(response, [chunk('Yes.', 'stop'), '[DONE]']);
        response.end();
      });
    });
    const endpoint = endpointAt(server.url);
    const caller = callerFor(endpoint, canaryKey, 2);
    const cancel = new AbortController();
    const first = [1, 2].map(() => caller.call(callOf(modelAt(endpoint))));
    while (answers.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const queued = [1, 2].map(() => caller.call(callOf(modelAt(endpoint), { signal: cancel.signal })));
    const last = caller.call(callOf(modelAt(endpoint)));
    await new Promise((resolve) => setImmediate(resolve));
    cancel.abort();
    for (const left of await Promise.all(queued)) {
      assert.deepEqual([left.failure?.kind, left.sent], ['cancelled', false]);
    }
    let pending = true;
    void Promise.all([...first, last]).then(() => {
      pending = false;
    });
    while (pending) {
      answers.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal((await last).text, 'Yes.');
    assert.equal(most, 2);
    assert.equal(server.heard.length, 3);
  });

  it('sends nothing for a task that was cancelled already', async () => {
    const endpoint = endpointAt(await closedPort());
    const result = await callerFor(endpoint).call(callOf(modelAt(endpoint), { signal: AbortSignal.abort() }));
    assert.deepEqual([result.failure?.kind, result.sent], ['cancelled', false]);
  });

  it('sends and owes nothing for a task that is cancelled while the SDK is being loaded', async () => {
    const endpoint = endpointAt(await closedPort());
    const wire = { endpoint, key: null, now: () => performance.now(), limits: wireLimits };
    let sent = false;
    const result = await attempt(callOf(modelAt(endpoint), { signal: AbortSignal.abort() }), wire, () => {
      sent = true;
      throw new Error('sent');
    });
    assert.deepEqual([sent, result.failure?.kind, result.sent], [false, 'cancelled', false]);
  });
});
