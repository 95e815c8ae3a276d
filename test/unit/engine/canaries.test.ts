import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '../../../src/editor/log.ts';
import { exportAs } from '../../../src/editor/ledgerText.ts';
import type { Model } from '../../../src/core/models/model.ts';
import type { Task } from '../../../src/core/task/task.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openCaller } from '../../../src/providers/call.ts';
import { openCache } from '../../../src/storage/cache.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import {
  chunk,
  endpointAt,
  events,
  type Heard,
  modelAt,
  type ScriptedServer,
  serve,
} from '../providers/wire.ts';
import type { defaultSettings } from './world.ts';
import { model, openWorld, type World, taskOf, watcher } from './world.ts';

const canary = 'canary-9e41b7';
const key = `sk-proj-${canary}-0123456789abcdef`;
const now = { now: () => Date.now() };

/** What a provider can say with what it was sent: in every place that an answer, an error or a header has. */
const scripts: Readonly<Record<string, (response: ServerResponse, heard: Heard) => void>> = {
  'an answer that is accepted': (response) => {
    events(response, [
      chunk(`The function \`total\` adds up its \`prices\`. ${canary}`),
      chunk('', 'stop'),
      { choices: [], usage: { prompt_tokens: 300, completion_tokens: 30, total_tokens: 330 } },
      '[DONE]',
    ]);
    response.end();
  },
  'an answer that is rejected': (response) => {
    events(response, [chunk(`I'm sorry, but I can't help with ${canary}.`), chunk('', 'stop'), '[DONE]']);
    response.end();
  },
  'a refused key': (response, heard) => refuse(response, 401, `Incorrect key ${heard.headers.authorization}`),
  'a refused request': (response, heard) => refuse(response, 400, `Bad: ${JSON.stringify(heard.body)}`),
  'a limit': (response) => refuse(response, 429, `Wait for ${key}`),
  'a fault of its own': (response, heard) => refuse(response, 500, JSON.stringify(heard.body)),
  'a cut stream': (response) => {
    events(response, [chunk(`Half ${canary}`)]);
    setTimeout(() => response.destroy(), 5);
  },
  'a reply that is no reply': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-echo': canary });
    response.end(`data: {${canary}\n\n`);
  },
};

describe('Keys, prompts, code and answers', () => {
  let folder: string;
  let world: World;
  let server: ScriptedServer;
  let script = scripts['a limit'];
  before(async () => {
    world = await openWorld(() => ({}));
    server = await serve((response, heard) => script?.(response, heard));
  });
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tierwise-canaries-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  after(async () => {
    world.close();
    await server.close();
  });

  /** Runs a task into every script; answers what was logged and exported. */
  async function runAll(cache: boolean): Promise<{ readonly logged: string; readonly exported: string }> {
    const ledger = await openLedger(folder, now);
    const answers = await openCache(folder, () => ({ maxEntries: 100, ttlMs: 1e9 }), now);
    const lines: string[] = [];
    const log = openLog({
      ...{ info: (text) => lines.push(text), warn: (text) => lines.push(text) },
      ...{ error: (text) => lines.push(String(text)), show: () => undefined },
    });
    log.keepSecret(key);
    for (const [what, next] of Object.entries(scripts)) {
      script = next;
      const endpoint = endpointAt(server.url);
      const caller = openCaller({
        endpoint: () => endpoint,
        keyFor: () => Promise.resolve(key),
        now: () => performance.now(),
      });
      const paid: Model = { ...model('small', 'budget', 0.25, 2), ...named(modelAt(endpoint)) };
      const result = await runTask(
        taskWithCanaries(),
        {
          ...world.ports,
          ...{ ledger, cache: answers, call: caller.call },
          clock: { ...world.ports.clock, wait: (_ms, signal) => world.ports.clock.wait(1, signal) },
          settings: () => ({ ...world.ports.settings(), ...settings(cache) }),
          candidates: async () => [{ model: paid, unavailable: await caller.unavailable(paid) }],
          log: (id, message) => log.info(`${id}: ${message}`),
        },
        watcher(),
        new AbortController().signal,
      );
      log.info(`${what} ended as ${result.outcome}.`);
      if ('error' in result) log.bug('task', result.error);
      log.bug('elsewhere', new Error(`authorization: Bearer ${key}`));
    }
    const rows = await ledger.rows();
    assert.deepEqual((await ledger.check()).differences, []);
    const exported = (['jsonl', 'json', 'csv'] as const)
      .map((format) => {
        const { head, page, tail } = exportAs(format);
        return head + page(rows) + tail;
      })
      .join('\n');
    assert.ok(rows.filter((row) => row.type === 'attempt').length >= Object.keys(scripts).length);
    ledger.close();
    if (!cache) assert.equal(await answers.clear(), 0);
    answers.close();
    return { logged: lines.join('\n'), exported };
  }

  it('reach the provider, and no file, log or export', async () => {
    const { logged, exported } = await runAll(false);
    const sent = server.heard.map((heard) => JSON.stringify([heard.headers, heard.body])).join('\n');
    assert.ok(
      sent.includes(key) && sent.includes(`in a comment ${canary}`) && sent.includes(`asked ${canary}`),
    );
    assert.match(logged, /an answer that is accepted ended as answered/);
    assert.match(exported, /"type":"verdict"/);
    for (const [where, text] of [
      ...filesIn(folder),
      ['the log', logged],
      ['the export', exported],
    ] as const) {
      assert.ok(!text.includes(canary), `${where}: ${around(text)}`);
    }
  });

  it('stay out of every file but that of the cached answers, which can be emptied', async () => {
    await runAll(true);
    const holding = () =>
      [...filesIn(folder)].filter(([, text]) => text.includes(canary)).map(([name]) => name);
    assert.ok(holding().length > 0);
    for (const name of holding()) assert.match(name, /^cache\.db/);
    const cached = [...filesIn(folder)].map(([, text]) => text).join('\n');
    for (const secret of [key, `in a comment ${canary}`, `asked ${canary}`, `outside-${canary}`])
      assert.ok(!cached.includes(secret), secret);
    const answers = await openCache(folder, () => ({ maxEntries: 100, ttlMs: 1e9 }), now);
    assert.equal(await answers.clear(), 1);
    answers.close();
    assert.deepEqual(holding(), []);
  });
});

function settings(cache: boolean): Partial<typeof defaultSettings> {
  return { cache };
}

function named({ id, endpoint, name, label }: Model): Pick<Model, 'id' | 'endpoint' | 'name' | 'label'> {
  return { id, endpoint, name, label };
}

function taskWithCanaries(): Task {
  const task = taskOf('explain', { instruction: `asked ${canary}` });
  const text = task.source.text.replace(
    'let sum = 0;',
    `let sum = 0; // in a comment ${canary}\n  const secret = '${key}';`,
  );
  return {
    ...task,
    source: { ...task.source, text, uri: `file:///home/outside-${canary}/total.ts` },
    selection: { ...task.selection, end: text.length },
    diagnostics: [
      {
        ...{ severity: 'error', message: `Cannot find ${canary}.`, source: canary, code: canary },
        range: task.selection,
      },
    ],
  };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': canary });
  response.end(JSON.stringify({ error: { message, type: canary, code: canary, param: canary } }));
}

function* filesIn(folder: string): Generator<readonly [name: string, text: string]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) yield [name, readFileSync(path, 'latin1')];
  }
}

function around(text: string): string {
  const at = text.indexOf(canary);
  return text.slice(Math.max(0, at - 200), at + 60);
}
