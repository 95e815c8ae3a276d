/**
 * Replays recorded outcomes of real models: the project's planner and experience are fitted on one part and choose on
 * another, knowing of a task only its type and the size of its prompt.
 *
 *   --fit DIR              probing_scores.csv, validation_results.csv, models.json
 *   --test DIR             results.csv; without it, five folds over the validation rows of --fit
 *   --prices list|recorded what planning reckons with: models.json (as a product would), or what the fitted rows paid
 *   --json                 the figures as one JSON object on the last line
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fitted, measure, type Trial } from './replay/measure.ts';
import { print } from './replay/print.ts';
import { type Listed, readModels, mean, readRecorded, type Recorded } from './replay/recorded.ts';
import { fitRouter } from './replay/router.ts';

export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fit: { type: 'string' },
      test: { type: 'string' },
      prices: { type: 'string', default: 'list' },
      json: { type: 'boolean', default: false },
    },
    strict: false,
  });
  if (typeof values.fit !== 'string') throw new Error('Say where the recorded outcomes are: --fit DIR');
  const models = await readModels(values.fit);
  const trials = await trialsOf(values.fit, typeof values.test === 'string' ? values.test : null, models, {
    recorded: values.prices === 'recorded',
  });
  const figures = measure(trials, models);
  print(figures);
  if (values.json === true) console.log(JSON.stringify(figures));
}

async function trialsOf(
  fit: string,
  test: string | null,
  models: readonly Listed[],
  { recorded }: { readonly recorded: boolean },
): Promise<readonly Trial[]> {
  const validation = await readRecorded(join(fit, 'validation_results.csv'), models);
  const known = new Set(validation.map((task) => task.id));
  const train = (await readRecorded(join(fit, 'probing_scores.csv'), models)).filter(
    (task) => !known.has(task.id),
  );
  const prices = recorded ? pricesPaid(validation, models) : models;
  if (test !== null) {
    const tasks = await readRecorded(join(test, 'results.csv'), models);
    const fitted = [...train, ...validation];
    const router = fitRouter(fitted, models, prices);
    const means = meansOf(fitted, prices);
    return tasks.map((task) => ({ task, costs: costsOf(task, prices, 'recorded'), router, fitted: means }));
  }
  const folds = 5;
  const foldOf = foldsOf(validation, folds);
  return Array.from({ length: folds }, (_, fold) => {
    const tasks = validation.filter((task) => foldOf.get(task.id) === fold);
    const fitted = [...train, ...validation.filter((task) => foldOf.get(task.id) !== fold)];
    const router = fitRouter(fitted, models, prices);
    const means = meansOf(fitted, prices);
    // Recorded costs and list prices differ by up to three times here, so tokens are priced as planning prices them.
    return tasks.map((task) => ({ task, costs: costsOf(task, prices, 'tokens'), router, fitted: means }));
  }).flat();
}

/** Folds of equal size with equal parts of every task type; which tasks go together depends on their ids alone. */
function foldsOf(tasks: readonly Recorded[], folds: number): ReadonlyMap<string, number> {
  const byType = Map.groupBy(tasks, (task) => task.dimension);
  return new Map(
    [...byType.values()].flatMap((group) =>
      group
        .map((task) => task.id)
        .sort((a, b) => hashOf(a) - hashOf(b))
        .map((id, i) => [id, i % folds] as const),
    ),
  );
}

function hashOf(id: string): number {
  let hash = 2166136261;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return hash ^ (hash >>> 15);
}

function costsOf(task: Recorded, prices: readonly Listed[], by: 'recorded' | 'tokens'): readonly number[] {
  return task.results.map((result, m) => {
    const { inputTokens, outputTokens, costUsd } = result;
    if (by === 'recorded' && costUsd !== null) return costUsd;
    const price = prices[m];
    if (price === undefined || inputTokens === null || outputTokens === null) return costUsd ?? 0;
    return (inputTokens * price.input + outputTokens * price.output) / 1e6;
  });
}

/** What choosing by task type alone knows: the mean score of all fitted rows, the mean cost of those that tell it. */
function meansOf(tasks: readonly Recorded[], prices: readonly Listed[]): Fitted {
  return new Map(
    [...Map.groupBy(tasks, (task) => task.dimension)].map(([dimension, group]) => {
      const told = group
        .filter((task) => task.inputTokens !== null)
        .map((task) => costsOf(task, prices, 'tokens'));
      return [
        dimension,
        prices.map((_, m) => ({
          score: mean(group.map((task) => task.results[m]?.score ?? 0)),
          costUsd: mean(told.map((costs) => costs[m] ?? 0)),
        })),
      ];
    }),
  );
}

/** USD per million that the rows were charged, by least squares of cost on tokens. */
function pricesPaid(tasks: readonly Recorded[], models: readonly Listed[]): readonly Listed[] {
  return models.map((listed, m) => {
    let [ii, io, oo, ic, oc] = [0, 0, 0, 0, 0];
    for (const { results } of tasks) {
      const { inputTokens: i, outputTokens: o, costUsd: c } = results[m] ?? {};
      if (typeof i !== 'number' || typeof o !== 'number' || typeof c !== 'number') continue;
      ii += i * i;
      io += i * o;
      oo += o * o;
      ic += i * c;
      oc += o * c;
    }
    const det = ii * oo - io * io;
    if (det === 0) return listed;
    return { ...listed, input: ((ic * oo - oc * io) / det) * 1e6, output: ((oc * ii - ic * io) / det) * 1e6 };
  });
}

if (import.meta.main) await bench(process.argv.slice(2));
