/**
 * Replays recorded outcomes of real models: the project's planner and experience are fitted on one part and choose on
 * another, knowing of a task only its type and the size of its prompt.
 *
 *   --fit DIR              probing_scores.csv, validation_results.csv, models.json
 *   --test DIR             results.csv; without it, five folds over the validation rows of --fit
 *   --prices list|recorded what planning reckons with: models.json (as a product would), or what the fitted rows paid
 *   --costs tokens|recorded what tasks are said to have cost in the folds: their tokens at the prices of planning, or the
 *                          file's own cost_usd (three times the list price for the flagship); always recorded for --test
 *   --json                 the figures as one JSON object on the last line
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate } from './replay/calibrate.ts';
import { type Fitted, measure, type Trial } from './replay/measure.ts';
import { print } from './replay/print.ts';
import { type Listed, readModels, mean, readRecorded, type Recorded } from './replay/recorded.ts';
import { fitRouter } from './replay/router.ts';
import { fitSizes } from './replay/size.ts';

export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fit: { type: 'string' },
      test: { type: 'string' },
      prices: { type: 'string', default: 'list' },
      costs: { type: 'string', default: 'tokens' },
      json: { type: 'boolean', default: false },
    },
    strict: false,
  });
  if (typeof values.fit !== 'string') throw new Error('Say where the recorded outcomes are: --fit DIR');
  const models = await readModels(values.fit);
  const data = await readAll(values.fit, models);
  const how = { recordedPrices: values.prices === 'recorded', recordedCosts: values.costs === 'recorded' };
  const trials = await trialsOf(data, typeof values.test === 'string' ? values.test : null, models, how);
  const figures = {
    ...measure(trials, models),
    calibration: calibrate(calibrationTrials(data, models), models),
  };
  print(figures);
  if (values.json === true) console.log(JSON.stringify(figures));
}

/** What may be fitted on: tasks whose costs are recorded, and all others. */
interface Data {
  readonly validation: readonly Recorded[];
  readonly train: readonly Recorded[];
}

async function readAll(fit: string, models: readonly Listed[]): Promise<Data> {
  const validation = await readRecorded(join(fit, 'validation_results.csv'), models);
  const known = new Set(validation.map((task) => task.id));
  const probing = await readRecorded(join(fit, 'probing_scores.csv'), models);
  return { validation, train: probing.filter((task) => !known.has(task.id)) };
}

async function trialsOf(
  { validation, train }: Data,
  test: string | null,
  models: readonly Listed[],
  how: { readonly recordedPrices: boolean; readonly recordedCosts: boolean },
): Promise<readonly Trial[]> {
  const prices = how.recordedPrices ? pricesPaid(validation, models) : models;
  if (test !== null) {
    const tasks = await readRecorded(join(test, 'results.csv'), models);
    const fitted = [...train, ...validation];
    const router = fitRouter(fitted, models, prices);
    const means = meansOf(fitted, prices);
    return tasks.map((task) => ({ task, costs: costsOf(task, prices, 'recorded'), router, fitted: means }));
  }
  const foldOf = foldsOf(validation, folds);
  return Array.from({ length: folds }, (_, fold) => {
    const tasks = validation.filter((task) => foldOf.get(task.id) === fold);
    const fitted = [...train, ...validation.filter((task) => foldOf.get(task.id) !== fold)];
    const router = fitRouter(fitted, models, prices);
    const means = meansOf(fitted, prices);
    // Recorded costs and list prices differ by up to three times here, so tokens are priced as planning prices them.
    const by = how.recordedCosts ? 'recorded' : 'tokens';
    return tasks.map((task) => ({ task, costs: costsOf(task, prices, by), router, fitted: means }));
  }).flat();
}

const folds = 5;

/**
 * All tasks, each planned by a router that was not fitted on it: a thousand rows are too few to tell a biased prediction
 * from chance, since a few long answers make most of the cost. Where only totals are recorded, sizes are inferred.
 */
function calibrationTrials({ validation, train }: Data, models: readonly Listed[]): readonly Trial[] {
  const sizeOf = fitSizes(validation.filter((task) => task.inputTokens !== null));
  const all = [...train, ...validation].map((task) => withTokens(task, sizeOf(task)));
  const foldOf = foldsOf(all, folds);
  return Array.from({ length: folds }, (_, fold) => {
    const router = fitRouter(
      all.filter((task) => foldOf.get(task.id) !== fold),
      models,
      models,
    );
    const tasks = all.filter((task) => foldOf.get(task.id) === fold);
    return tasks.map((task) => ({
      task,
      costs: costsOf(task, models, 'tokens'),
      router,
      fitted: new Map<string, []>(),
    }));
  }).flat();
}

function withTokens(task: Recorded, size: number): Recorded {
  const results = task.results.map((result) => ({
    ...result,
    inputTokens: result.inputTokens ?? size,
    outputTokens:
      result.outputTokens ?? (result.totalTokens === null ? null : Math.max(1, result.totalTokens - size)),
  }));
  return { ...task, inputTokens: task.inputTokens ?? size, results };
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
