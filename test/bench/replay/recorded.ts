/** The recorded outcomes of a benchmark, read from the files that CASES describes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one model made of one task; null where it was not recorded. */
export interface Result {
  readonly score: number;
  readonly costUsd: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly totalTokens: number | null;
  readonly latencyMs: number | null;
}

/** A task with the result of every model, in the order of `Listed`. */
export interface Recorded {
  readonly id: string;
  readonly split: string;
  readonly dimension: string;
  /** Median over the models: all that may be known of a task's size before a choice. Null where it was not recorded. */
  readonly inputTokens: number | null;
  readonly results: readonly Result[];
}

/** A model of the benchmark with its list price, USD per million tokens. */
export interface Listed {
  readonly name: string;
  readonly tier: string;
  readonly input: number;
  readonly output: number;
}

export async function readModels(folder: string): Promise<readonly Listed[]> {
  const { models } = JSON.parse(await readFile(join(folder, 'models.json'), 'utf8')) as {
    models: { model: string; tier: string; input_per_1m: number; output_per_1m: number }[];
  };
  return models.map((m) => ({ name: m.model, tier: m.tier, input: m.input_per_1m, output: m.output_per_1m }));
}

/** Tasks that have a result of every listed model, in order of id. */
export async function readRecorded(file: string, models: readonly Listed[]): Promise<readonly Recorded[]> {
  const [head = '', ...lines] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  const names = head.split(',');
  const tasks = new Map<string, { split: string; dimension: string; results: Map<string, Result> }>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const id = cell('task_id');
    const task = tasks.get(id) ?? {
      split: cell('split'),
      dimension: cell('dimension'),
      results: new Map<string, Result>(),
    };
    tasks.set(id, task);
    task.results.set(cell('model'), {
      score: number(cell('score')) ?? 0,
      costUsd: number(cell('cost_usd')),
      inputTokens: positive(cell('input_tokens')),
      outputTokens: number(cell('output_tokens')),
      totalTokens: positive(cell('total_tokens')),
      latencyMs: positive(cell('latency_ms')),
    });
  }
  return [...tasks]
    .flatMap(([id, { split, dimension, results }]) => {
      const all = models.flatMap((model) => results.get(model.name) ?? []);
      if (all.length < models.length) return [];
      const inputs = all.flatMap((result) => result.inputTokens ?? []);
      return [
        { id, split, dimension, results: all, inputTokens: inputs.length === 0 ? null : median(inputs) },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function number(text: string): number | null {
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function positive(text: string): number | null {
  const value = number(text);
  return value !== null && value > 0 ? value : null;
}
