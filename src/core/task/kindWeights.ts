import { kinds, type Kind } from './task.ts';
import { tableOfWeights } from './weights.ts';
import { readRows, weightsIn } from './weightTable.ts';

/** The kind with the greatest sum of weights, and the words that spoke for it most. */
export function weighKinds(signs: readonly string[]): {
  readonly kind: Kind;
  readonly words: readonly string[];
} {
  rows ??= readRows(tableOfWeights);
  const lettersOf = rows;
  const known = signs.flatMap((sign) => {
    const letters = lettersOf.get(sign);
    return letters === undefined ? [] : [{ sign, weights: weightsIn(letters) }];
  });
  const sums = kinds.map((_, at) => known.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0));
  const best = sums.indexOf(Math.max(...sums));
  const words = known
    .filter(({ sign, weights }) => !/^[\^$]?[!=@+]|[…!:]/.test(sign) && (weights[best] ?? 0) > 0)
    .sort((a, b) => (b.weights[best] ?? 0) - (a.weights[best] ?? 0))
    .map(({ sign }) => sign.replace(/^\^|\$$/g, ''));
  return { kind: kinds[best] ?? 'generate', words: [...new Set(words)].slice(0, 3) };
}

/** Read on first use: an activation classifies nothing yet. */
let rows: ReadonlyMap<string, string> | undefined;
