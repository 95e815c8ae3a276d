/**
 * Most fitting rows tell only the total of input and output tokens. The size of their prompts is inferred from the
 * totals of all models (a model that answers briefly gives the prompt away), by ridge regression per task type on the
 * rows that tell both. Used for fitting only.
 */
import { mean, median, type Recorded } from './recorded.ts';

/** The size of a task's prompt in tokens: as recorded, else inferred. */
export type SizeOf = (task: Recorded) => number;

export function fitSizes(known: readonly Recorded[]): SizeOf {
  const weights = new Map<
    string,
    { readonly centre: readonly number[]; readonly slope: readonly number[] }
  >();
  for (const [dimension, tasks] of Map.groupBy(known, (task) => task.dimension)) {
    const told = tasks.filter((task) => task.inputTokens !== null);
    const rows = told.map(featuresOf);
    const width = rows[0]?.length ?? 0;
    const centre = Array.from({ length: width }, (_, j) =>
      j === 0 ? 0 : mean(rows.map((row) => row[j] ?? 0)),
    );
    const centred = rows.map((row) => row.map((value, j) => value - (centre[j] ?? 0)));
    const sizes = told.map((task) => Math.log(task.inputTokens ?? 1));
    weights.set(dimension, { centre, slope: ridge(centred, sizes, 1) });
  }
  return (task) => {
    if (task.inputTokens !== null) return task.inputTokens;
    const fitted = weights.get(task.dimension);
    if (fitted === undefined) return median(totalsOf(task));
    const features = featuresOf(task);
    const log = features.reduce(
      (sum, value, j) => sum + (value - (fitted.centre[j] ?? 0)) * (fitted.slope[j] ?? 0),
      0,
    );
    return Math.exp(log);
  };
}

function totalsOf(task: Recorded): readonly number[] {
  const told = task.results.flatMap((result) => result.totalTokens ?? []);
  const usual = told.length === 0 ? 1 : median(told);
  return task.results.map((result) => result.totalTokens ?? usual);
}

/** A constant, each model's total and the four least totals, as logarithms. */
function featuresOf(task: Recorded): readonly number[] {
  const logs = totalsOf(task).map(Math.log);
  return [1, ...logs, ...[...logs].sort((a, b) => a - b).slice(0, 4)];
}

/** Solves (XᵀX + λI)w = Xᵀy by Gaussian elimination; the first column, the constant, is not penalised. */
function ridge(x: readonly (readonly number[])[], y: readonly number[], lambda: number): readonly number[] {
  const width = x[0]?.length ?? 0;
  const rows = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (_, j) => {
      const sum = x.reduce((total, row) => total + (row[i] ?? 0) * (row[j] ?? 0), 0);
      return i === j ? sum + (i === 0 ? 1e-6 : lambda) : sum;
    }),
    x.reduce((total, row, r) => total + (row[i] ?? 0) * (y[r] ?? 0), 0),
  ]);
  for (let i = 0; i < width; i++) {
    const pivot = rows[i] ?? [];
    for (let r = 0; r < width; r++) {
      const row = rows[r] ?? [];
      if (r === i) continue;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= width; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[width] ?? 0) / (row[i] ?? 1));
}
