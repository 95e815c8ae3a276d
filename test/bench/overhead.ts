import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noWishes, type Task } from '../../src/core/task/task.ts';
import type { Endpoint } from '../../src/core/models/endpoints.ts';
import type { Stage, Watch } from '../../src/engine/result.ts';
import { gatherContext } from '../../src/editor/gatherContext.ts';
import { runTask } from '../../src/engine/runTask.ts';
import { openCaller } from '../../src/providers/call.ts';

import { large, openWorld, small } from '../unit/engine/world.ts';
import type { BenchResult } from './run.ts';

const warmUps = 10;
const runs = 100;

/**
 * From the start of `runTask` to the first byte of the request at the provider, a server on loopback: everything that
 * Tierwise adds before a model can begin, the loopback connection included.
 */
export async function bench(): Promise<BenchResult> {
  let arrivedAt = 0;
  const server = createServer((request, response) => {
    arrivedAt = performance.now();
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
  const world = await openWorld(() => ({}), {
    models: [small, large],
    settings: { cache: true },
    ports: { call: caller.call, gatherContext },
  });

  const totals: number[] = [];
  const byStage = new Map<Stage, number[]>();
  for (let run = 0; run < warmUps + runs; run++) {
    const { watch, stages } = stopwatch();
    const startedAt = performance.now();
    await runTask(task(run), world.ports, watch, new AbortController().signal);
    if (run < warmUps) continue;
    totals.push(arrivedAt - startedAt);
    for (const [stage, ms] of stages(arrivedAt)) byStage.set(stage, [...(byStage.get(stage) ?? []), ms]);
  }
  world.close();
  server.close();
  server.closeAllConnections();
  return {
    method: `${runs} tasks after ${warmUps} warm-ups; 200 lines selected in a 2,000-line TypeScript file that changes every time; real grammar, tokenizer, SQLite ledger and cache on disk, OpenAI SDK over loopback; Node, without the extension host.`,
    figures: {
      runs,
      msP50: quantile(totals, 0.5),
      msP99: quantile(totals, 0.99),
      byStage: Object.fromEntries(
        [...byStage].map(([stage, ms]) => [stage, { p50: quantile(ms, 0.5), p99: quantile(ms, 0.99) }]),
      ),
    },
  };
}

/** The project's own sources, one after the other, cut at 2,000 lines: real code; the run's number makes each text new. */
function task(run: number): Task {
  const text = `export const run = ${run};\n${lines.join('\n')}\n`;
  const start = text.indexOf(lines.slice(900, 1100).join('\n'));
  return {
    id: `run-${run}`,
    askedKind: 'explain',
    instruction: `Explain run ${run}`,
    source: { uri: 'file:///w/big.ts', path: 'big.ts', languageId: 'typescript', text, eol: '\n' },
    selection: { start, end: start + lines.slice(900, 1100).join('\n').length },
    diagnostics: [],
    wishes: noWishes,
  };
}

const lines = sources(join(import.meta.dirname, '../../src/core'))
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .slice(0, 2_000);

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file));
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
