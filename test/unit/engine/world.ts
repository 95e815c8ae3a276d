/** A world for the engine: real grammars, a real ledger and cache on disk; only the models and the editor are scripted. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredRow } from '../../../src/core/ledger.ts';
import { type Model, type ModelId, modelId } from '../../../src/core/models/model.ts';
import { ceilingUsd, perMillion } from '../../../src/core/money.ts';
import { loadEncoder } from '../../../src/core/prompt/encoder.ts';
import { openTokenCounter } from '../../../src/core/prompt/tokens.ts';
import { priorExperience } from '../../../src/core/routing/experience.ts';
import { openParse } from '../../../src/core/syntax/parse.ts';
import { type Kind, noWishes, type Task } from '../../../src/core/task/task.ts';
import type { CallResult, EngineSettings, ModelCall, Ports } from '../../../src/engine/ports.ts';
import type { Stage, Watch } from '../../../src/engine/result.ts';
import { openTurns } from '../../../src/engine/turns.ts';
import { openCache } from '../../../src/storage/cache.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import type { RowQuery } from '../../../src/storage/rows.ts';

export interface World {
  readonly ports: Ports;
  readonly calls: readonly ModelCall[];
  rows(): Promise<readonly StoredRow[]>;
  query(query: RowQuery | undefined): Promise<readonly StoredRow[]>;
  close(): void;
}

export type Script = (call: ModelCall, index: number) => Partial<CallResult> | Promise<Partial<CallResult>>;

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
const wasm = new URL('../../../node_modules/', import.meta.url);
const parse = openParse(
  (file) =>
    readFile(
      new URL(
        file === 'web-tree-sitter.wasm' ? `web-tree-sitter/${file}` : `@vscode/tree-sitter-wasm/wasm/${file}`,
        wasm,
      ),
    ),
  pause,
);
const countTokens = openTokenCounter(loadEncoder, pause);

/** A model of a tier, priced per million tokens of input and output. */
export function model(name: string, tier: Model['tier'], input: number, output: number): Model {
  const rates = {
    input: perMillion(input),
    cacheRead: perMillion(input / 10),
    cacheWrite: perMillion(input * 1.25),
    output: perMillion(output),
  };
  return {
    id: modelId('test', name),
    endpoint: tier === 'local' ? 'ollama' : 'test',
    name,
    label: name,
    tier,
    capabilities: ['code', 'reasoning', 'math', 'general'],
    contextWindow: 128_000,
    maxOutput: 8_192,
    price: tier === 'local' ? { kind: 'free' } : { kind: 'metered', version: 'test', rates, steps: [] },
    tokens: 'o200k',
    thinks: false,
    pricesChecked: '2026-11-01',
  };
}

export const small = model('small', 'budget', 0.25, 2);
export const large = model('large', 'flagship', 5, 25);
export const local = model('local', 'local', 0, 0);

export function reply(text: string, output = 100): Partial<CallResult> {
  return {
    text,
    usage: { input: 500, cacheRead: 0, cacheWrite: 0, output, thinking: 0, reportedCost: null },
  };
}

export function failure(kind: NonNullable<CallResult['failure']>['kind'], sent = true): Partial<CallResult> {
  return {
    stop: 'none',
    firstTokenMs: null,
    sent,
    failure: { kind, message: `It failed: ${kind}.`, retryAfterMs: 1 },
  };
}

export async function openWorld(
  script: Script,
  changes: {
    readonly models?: readonly Model[];
    readonly settings?: Partial<EngineSettings>;
    readonly ports?: Partial<Ports>;
  } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-engine-'));
  const ledger = await openLedger(folder, { now: () => Date.now() });
  const cache = await openCache(folder, () => ({ maxEntries: 100, ttlMs: 1e9 }), { now: () => Date.now() });
  const calls: ModelCall[] = [];
  const ports: Ports = {
    clock: {
      now: () => Date.now(),
      day: () => '2026-11-21',
      wait: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    },
    newId: () => randomUUID(),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    parse,
    settings: () => ({ ...defaultSettings, ...changes.settings }),
    workspace: () => 'w1',
    candidates: () =>
      Promise.resolve((changes.models ?? [small, large]).map((m) => ({ model: m, unavailable: null }))),
    baselineModel: () => Promise.resolve(large),
    experience: () => Promise.resolve(priorExperience()),
    countTokens,
    ledger,
    cache,
    turns: openTurns(),
    call: async (call) => {
      calls.push(call);
      const scripted = await script(call, calls.length - 1);
      if (scripted.text !== undefined) call.onText(scripted.text);
      return { ...wholeReply, ...scripted };
    },
    gatherContext: () => Promise.resolve([]),
    editorFix: () => Promise.resolve(null),
    newErrors: () => Promise.resolve(null),
    log: () => undefined,
    ...changes.ports,
  };
  return {
    ports,
    calls,
    rows: () => ledger.rows(),
    query: (query) => ledger.rows(query),
    close: () => {
      ledger.close();
      cache.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const wholeReply: CallResult = {
  text: '',
  stop: 'stop',
  usage: null,
  latencyMs: 5,
  firstTokenMs: 2,
  failure: null,
  sent: true,
};

export const unlimited = { request: 'unlimited', day: 'unlimited', month: 'unlimited' } as const;

export const defaultSettings: EngineSettings = {
  strategy: 'balanced',
  minQuality: 0.5,
  qualityTolerance: 0.03,
  maxLatencyMs: null,
  weights: { capability: 0.4, performance: 0.3, availability: 0.2, cost: 0.1 },
  minOutputTokens: 64,
  ceilings: {
    user: { request: ceilingUsd(0.25), day: ceilingUsd(5), month: ceilingUsd(50) },
    workspace: unlimited,
  },
  providerCeilings: {},
  saveNearCeiling: true,
  allocations: null,
  cache: true,
};

export const sample = `/** Money. */
export function total(prices: readonly number[]): number {
  let sum = 0;
  for (const price of prices) sum += price;
  return sum;
}
`;

export function taskOf(kind: Kind | null, changes: Partial<Task> = {}): Task {
  const start = sample.indexOf('export');
  return {
    id: randomUUID(),
    askedKind: kind,
    instruction: '',
    source: {
      uri: 'file:///w/total.ts',
      path: 'total.ts',
      languageId: 'typescript',
      text: sample,
      eol: '\n',
    },
    selection: { start, end: sample.length },
    diagnostics: [],
    wishes: noWishes,
    ...changes,
  };
}

/** Watches a task and remembers what it saw. */
export function watcher(): Watch & {
  readonly stages: Stage[];
  readonly text: () => string;
  readonly asked: ModelId[];
} {
  const stages: Stage[] = [];
  const asked: ModelId[] = [];
  let text = '';
  return {
    stages,
    asked,
    text: () => text,
    onStage: (stage) => stages.push(stage),
    onProfile: () => undefined,
    onPlan: () => undefined,
    onAttempt: (m) => {
      asked.push(m.id);
      text = '';
    },
    onText: (delta) => {
      text += delta;
    },
    onVerdict: () => undefined,
  };
}
