import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildModels, loadCatalogue } from '../../src/core/models/catalogue.ts';
import { type Endpoint, readEndpoints } from '../../src/core/models/endpoints.ts';
import type { Model } from '../../src/core/models/model.ts';
import { noWishes, type Task } from '../../src/core/task/task.ts';
import { gatherContext } from '../../src/editor/gatherContext.ts';
import type { Stage, Watch } from '../../src/engine/result.ts';
import { runTask } from '../../src/engine/runTask.ts';
import { openCaller } from '../../src/providers/call.ts';
import { openWorld } from '../unit/engine/world.ts';
import { planningTime } from './overhead/planning.ts';
import type { BenchResult } from './run.ts';

/** Runs before any that counts: the JIT compiler has seen what it will. */
const warmUps = 30;
/** Runs whose turns of the event loop are watched; watching costs time, so they are not among the others. */
const watchedRuns = 20;

/**
 * What the file was to Tierwise when the task began. warm: parsed by an earlier task, and another part of it is
 * selected; edited: one line has changed since; cold: never seen.
 */
type Case = 'warm' | 'edited' | 'cold';

interface Measured {
  /** From the start of `runTask` to the first byte of the request at the provider. */
  readonly ms: number;
  /** What the main thread worked in that time, both ends of the connection included. */
  readonly cpuMs: number;
  readonly stages: readonly (readonly [Stage, number])[];
}

/** Everything that Tierwise adds before a model can begin, the loopback connection included. A number says how many runs. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100);
  let arrived: { readonly at: number; readonly cpu: number } | null = null;
  const server = createServer((request, response) => {
    // The first request is the task's first attempt; those of later rungs don't count.
    arrived ??= { at: performance.now(), cpu: cpuMs() };
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(reply);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint: Endpoint = {
    name: 'test',
    label: 'Loopback',
    protocol: 'openai',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    key: 'none',
    local: false,
    catalogue: [],
  };
  const caller = openCaller({
    endpoint: () => endpoint,
    keyFor: () => Promise.resolve(null),
    now: () => performance.now(),
  });
  const models = await catalogueModels();
  const planning = planningSizes.map((size) => planningTime(spreadOver(models, size)));
  const world = await openWorld(() => ({}), {
    models,
    settings: { cache: true },
    ports: {
      call: caller.call,
      gatherContext,
      candidates: () =>
        Promise.all(models.map(async (model) => ({ model, unavailable: await caller.unavailable(model) }))),
    },
  });

  const runOnce = async (task: Task): Promise<Measured> => {
    const { watch, stages } = stopwatch();
    arrived = null;
    const startedAt = performance.now();
    const startedCpu = cpuMs();
    await runTask(task, world.ports, watch, new AbortController().signal);
    // What the reply set off is over before the next task begins.
    await nextTurn();
    const { at, cpu } = arrived ?? { at: NaN, cpu: NaN };
    return { ms: at - startedAt, cpuMs: cpu - startedCpu, stages: stages(at) };
  };
  const nextTask = tasks();
  const measure = async (which: Case) => {
    for (let run = 0; run < warmUps; run++) await runOnce(nextTask(which));
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run++) measured.push(await runOnce(nextTask(which)));
    const held: number[] = [];
    for (let run = 0; run < watchedRuns; run++) {
      arrived = null;
      const turns = watchTurns(() => arrived !== null);
      await runOnce(nextTask(which));
      held.push(await turns);
    }
    return { ...summary(measured), longestTurnCpuMs: quantile(held, 0.5) };
  };
  try {
    const warm = await measure('warm');
    const edited = await measure('edited');
    const cold = await measure('cold');
    return {
      method: `${runs} tasks of each case after ${warmUps} warm-ups; 200 lines selected in a 2,000-line TypeScript file, others each time; the file is unchanged since the last task (warm), has one line changed (edited), or was never seen (cold); ${models.length} models to plan with; real grammar, tokenizer, SQLite ledger and cache on disk, OpenAI SDK over loopback; Node, without the extension host. CPU is the main thread's; the longest turn of the event loop is the median of ${watchedRuns} further tasks. Planning alone: the choice of a chain for 500 tasks of all kinds and sizes, by all strategies, with experience of 6,000 tasks; each task's time is the least of seven; garbage is in the processor time.`,
      figures: { runs, ...warm, edited, cold, planning },
    };
  } finally {
    world.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Numbers of models to plan with: what most people enable, and about all that direct keys give. */
const planningSizes = [12, 40];

/** So many of the models, of all tiers and makers. */
function spreadOver(models: readonly Model[], size: number): readonly Model[] {
  return models.filter((_, index) => (index * size) % models.length < size).slice(0, size);
}

/** The shipped catalogue, as those see it who have a key of every maker of models. OpenRouter has the same models again. */
async function catalogueModels(): Promise<readonly Model[]> {
  const { endpoints } = readEndpoints([]);
  const sources = { catalogue: await loadCatalogue(), endpoints, overrides: {}, enabled: [] };
  return buildModels({ ...sources, today: '2026-11-21' }).models.filter(
    ({ endpoint }) => endpoint !== 'openrouter',
  );
}

/** Tasks on the project's own sources, one after the other, 2,000 lines of them. No two select the same lines. */
function tasks(): (which: Case) => Task {
  const original = wholeFiles(2_000);
  let lines = original;
  let count = 0;
  return (which) => {
    count += 1;
    if (which === 'edited') {
      lines = lines.with((count * 37) % 2_000, `${original[(count * 37) % 2_000] ?? ''} // edit ${count}`);
    } else if (which === 'cold') {
      // Each line is another one: no part of the text was seen before.
      lines = original.map((line) => (line.endsWith(';') ? `${line} // ${count}` : line));
    }
    const text = lines.join('\n');
    const first = (count * 173) % 1_800;
    const start = first === 0 ? 0 : lines.slice(0, first).join('\n').length + 1;
    return {
      id: `run-${count}`,
      askedKind: 'explain',
      instruction: '',
      source: { uri: 'file:///w/big.ts', path: 'big.ts', languageId: 'typescript', text, eol: '\n' },
      selection: { start, end: start + lines.slice(first, first + 200).join('\n').length },
      diagnostics: [],
      wishes: noWishes,
    };
  };
}

/** As many whole files as have so many lines, so that the text parses; comments make up the rest. */
function wholeFiles(count: number): readonly string[] {
  const lines: string[] = [];
  for (const file of sources(join(import.meta.dirname, '../../src/core'))) {
    const more = readFileSync(file, 'utf8').split('\n');
    if (lines.length + more.length <= count) lines.push(...more);
  }
  while (lines.length < count) lines.push(`// ${lines.length}`);
  return lines;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file));
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** The most that the thread worked in one turn of the event loop, in milliseconds, until `ended`. */
async function watchTurns(ended: () => boolean): Promise<number> {
  let longest = 0;
  for (let before = cpuMs(); !ended();) {
    await nextTurn();
    const now = cpuMs();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}

function summary(measured: readonly Measured[]) {
  const byStage = new Map<Stage, number[]>();
  for (const [stage, ms] of measured.flatMap(({ stages }) => stages)) {
    byStage.set(stage, [...(byStage.get(stage) ?? []), ms]);
  }
  const totals = measured.map(({ ms }) => ms);
  const cpu = measured.map((one) => one.cpuMs);
  return {
    msP50: quantile(totals, 0.5),
    msP99: quantile(totals, 0.99),
    cpuMsP50: quantile(cpu, 0.5),
    cpuMsP99: quantile(cpu, 0.99),
    byStage: Object.fromEntries(
      [...byStage].map(([stage, ms]) => [stage, { p50: quantile(ms, 0.5), p99: quantile(ms, 0.99) }]),
    ),
  };
}

function stopwatch(): {
  readonly watch: Watch;
  readonly stages: (end: number) => readonly (readonly [Stage, number])[];
} {
  const marks: [Stage, number][] = [];
  const watch: Watch = {
    onStage: (stage) => marks.push([stage, performance.now()]),
    onProfile: () => undefined,
    onPlan: () => undefined,
    onAttempt: () => undefined,
    onText: () => undefined,
    onVerdict: () => undefined,
  };
  const stages = (end: number) =>
    marks
      .filter(([, at]) => at < end)
      .map(([stage, at], index, kept) => [stage, (kept[index + 1]?.[1] ?? end) - at] as const);
  return { watch, stages };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2));
}

const chunk = (delta: object, finish: string | null, usage: object | null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'small', choices: usage === null ? [{ index: 0, delta, finish_reason: finish }] : [], ...(usage === null ? {} : { usage }) })}\n\n`;
const reply = [
  chunk(
    {
      role: 'assistant',
      content: 'It sums the numbers of the run, so that the sources can be told apart in a benchmark.',
    },
    null,
    null,
  ),
  chunk({}, 'stop', null),
  chunk({}, null, { prompt_tokens: 2_000, completion_tokens: 20, total_tokens: 2_020 }),
  'data: [DONE]\n\n',
].join('');
