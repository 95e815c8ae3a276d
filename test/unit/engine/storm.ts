/** A storm: many tasks at once in several windows, over real sockets to a provider that fails in every way it can. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type JournalEntry, LLMock } from '@copilotkit/aimock';
import type { BindingCeilings, Held, SpendState } from '../../../src/core/budget/ceilings.ts';
import type { StoredRow } from '../../../src/core/ledger.ts';
import type { Endpoint } from '../../../src/core/models/endpoints.ts';
import { type Model, modelId } from '../../../src/core/models/model.ts';
import type { Task } from '../../../src/core/task/task.ts';
import type { Ports } from '../../../src/engine/ports.ts';
import type { TaskResult } from '../../../src/engine/result.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openCaller } from '../../../src/providers/call.ts';
import { openCache } from '../../../src/storage/cache.ts';
import type { LedgerCheck } from '../../../src/storage/refold.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { openWorld, model, taskOf, watcher } from './world.ts';

export interface StormOrders {
  readonly tasks: number;
  /** Windows, each with one task at a time. */
  readonly windows: number;
  readonly ceilings: BindingCeilings;
}

export interface Storm {
  readonly results: readonly TaskResult[];
  /** Everything the providers were asked. */
  readonly requests: readonly Request[];
  readonly rows: readonly StoredRow[];
  /** The ledger as another window saw it, again and again during the storm. */
  readonly seen: readonly SpendState[];
  readonly check: LedgerCheck;
}

/** A request as the provider's journal has it. */
export interface Request {
  readonly taskId: string;
  readonly model: string;
  readonly end: End;
}

/** How an exchange ended, for the provider and for the ledger. */
export type End = 'whole' | 'rate-limit' | 'overloaded' | 'malformed' | 'cut';

export const localModel: Model = {
  ...model('at-home', 'local', 0, 0),
  id: modelId('home', 'at-home'),
  endpoint: 'home',
};
const paid: readonly Model[] = [
  at('north', model('north-small', 'budget', 0.25, 2)),
  at('south', model('south-medium', 'mid', 1, 5)),
  at('north', model('north-large', 'flagship', 5, 25)),
];

/** A window is reloaded after so many tasks: its breakers would stay open for longer than the storm lasts. */
const tasksPerReload = 4;

export async function storm(orders: StormOrders): Promise<Storm> {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-storm-'));
  const wild = await startMock(orders.tasks);
  const calm = await startMock(0);
  const endpoints = [
    endpoint('north', 'openai', wild),
    endpoint('south', 'anthropic', wild),
    { ...endpoint('home', 'openai', calm), local: true },
  ];
  const world = await openWorld(() => ({}));
  const watching = await openLedger(folder, realClock);
  const results: TaskResult[] = [];
  const seen: SpendState[] = [];
  try {
    let next = 0;
    const window = async (): Promise<void> => {
      while (next < orders.tasks) {
        const { ports, close } = await openWindow(folder, world.ports, endpoints, orders.ceilings);
        for (let n = 0; n < tasksPerReload && next < orders.tasks; n += 1) {
          results.push(await runTask(taskNumber(next++), ports, watcher(), new AbortController().signal));
        }
        close();
      }
    };
    let over = false;
    const watch = async (): Promise<void> => {
      for (; !over; await sleep(2)) seen.push(await watching.spend(workspace, world.ports.clock.day(0)));
    };
    const watched = watch();
    await Promise.all(Array.from({ length: orders.windows }, window));
    over = true;
    await watched;
    const requests = [...wild.getRequests(), ...calm.getRequests()].map(requestOf);
    return { results, requests, rows: await watching.rows(), seen, check: await watching.check() };
  } finally {
    watching.close();
    world.close();
    await Promise.all([wild.stop(), calm.stop()]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** How an attempt ended, in the words of `End`; null when nothing was sent. */
export function endOf(row: StoredRow & { readonly type: 'attempt' }): End | null {
  switch (row.failure?.kind) {
    case undefined:
      // A stream cut after its last word is a whole reply whose usage never came.
      return row.usage === null ? 'cut' : 'whole';
    case 'rate-limit':
    case 'malformed':
      return row.failure?.kind ?? null;
    case 'overloaded':
      return row.failure?.message.includes('left alone') === true ? null : 'overloaded';
    case 'cut-stream':
    case 'network':
      return 'cut';
    default:
      return null;
  }
}

const workspace = 'w1';
const realClock = { now: () => Date.now() };

function at(endpointName: string, { name, ...rest }: Model): Model {
  return { ...rest, name, id: modelId(endpointName, name), endpoint: endpointName };
}

function endpoint(name: string, protocol: Endpoint['protocol'], mock: LLMock): Endpoint {
  const baseUrl = protocol === 'openai' ? `${mock.url}/v1` : mock.url;
  return { name, label: name, protocol, baseUrl, key: 'none', local: false, catalogue: [] };
}

/** Faults in 45 of 100 requests when there are tasks to fail; the draws come one after another, hence the quotients. */
async function startMock(tasks: number): Promise<LLMock> {
  const faults = tasks === 0 ? {} : { dropRate: 0.1, malformedRate: 0.05 / 0.9, rateLimitRate: 0.2 / 0.85 };
  const mock = new LLMock({ port: 0, host: '127.0.0.1', strict: true, chaos: { ...faults, latencyMs: 2 } });
  const shareCut = 0.1 / 0.65;
  for (const truncateAfterChunks of [1, 2, 5, 9]) {
    mock.addFixture({
      match: { predicate: () => tasks > 0 && Math.random() < shareCut / 4 },
      response: answerTo,
      chunkSize: 12,
      truncateAfterChunks,
    });
  }
  mock.addFixture({ match: { predicate: () => true }, response: answerTo, chunkSize: 40 });
  await mock.start();
  return mock;
}

function answerTo(request: { readonly messages: unknown; readonly model: string }) {
  const n = numberIn(request);
  const wrong = n % 10 === 0 && request.model.endsWith('small');
  const content = wrong
    ? "I'm sorry, but I can't help with that."
    : `The function \`total_${n}\` adds up \`prices\` and returns their \`sum\`.`;
  return {
    content,
    usage: { prompt_tokens: 300, completion_tokens: 40, input_tokens: 300, output_tokens: 40 },
  };
}

function taskNumber(n: number): Task {
  const task = taskOf('explain', { id: `task-${n}` });
  const text = task.source.text.replaceAll('total', `total_${n}`);
  return { ...task, source: { ...task.source, text }, selection: { ...task.selection, end: text.length } };
}

function numberIn(body: unknown): number {
  return Number(/total_(\d+)/.exec(JSON.stringify(body))?.[1]);
}

const faultEnds = {
  drop: 'overloaded',
  malformed: 'malformed',
  rateLimit: 'rate-limit',
  disconnect: 'cut',
} as const satisfies Record<NonNullable<JournalEntry['response']['chaosAction']>, End>;

function requestOf({ body, response }: JournalEntry): Request {
  const { chaosAction, interrupted } = response;
  const end = chaosAction === undefined ? (interrupted === true ? 'cut' : 'whole') : faultEnds[chaosAction];
  return {
    taskId: `task-${numberIn(body)}`,
    model: String((body as { readonly model?: unknown } | null)?.model),
    end,
  };
}

async function openWindow(
  folder: string,
  shared: Ports,
  endpoints: readonly Endpoint[],
  ceilings: BindingCeilings,
): Promise<{ readonly ports: Ports; readonly close: () => void }> {
  const ledger = await openLedger(folder, realClock);
  const cache = await openCache(folder, () => ({ maxEntries: 5000, ttlMs: 1e9 }), realClock);
  const caller = openCaller({
    endpoint: (name) => endpoints.find((known) => known.name === name) ?? null,
    keyFor: () => Promise.resolve(null),
    now: () => performance.now(),
  });
  const settings = { ...shared.settings(), strategy: 'best' as const, ceilings };
  return {
    ports: {
      ...shared,
      // Waits for a provider to recover are the engine's own; here they pass a hundred times faster.
      clock: { ...shared.clock, wait: (ms, signal) => shared.clock.wait(ms / 100, signal) },
      settings: () => settings,
      candidates: () =>
        Promise.all(
          [localModel, ...paid].map(async (m) => ({ model: m, unavailable: await caller.unavailable(m) })),
        ),
      ledger,
      cache,
      call: caller.call,
    },
    close: () => {
      ledger.close();
      cache.close();
    },
  };
}

/** Everything that a period holds. */
export function total({ spent, reserved }: Held): number {
  return spent + reserved;
}
