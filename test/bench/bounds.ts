import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { getEncoding } from 'js-tiktoken';

import type { TokenFamily } from '../../src/core/models/model.ts';
import { loadEncoder } from '../../src/core/prompt/encoder.ts';
import type { Prompt } from '../../src/core/prompt/prompt.ts';
import { inputTokensByFamily, openTokenCounter } from '../../src/core/prompt/tokens.ts';
import { samples } from './bounds/texts.ts';
import type { BenchResult } from './run.ts';

const families: readonly TokenFamily[] = ['o200k', 'claude', 'gemini', 'other'];

/**
 * Whether any input bound is below the true count of tokens, by a tokenizer of another make.
 * Options: `--texts`, `--seed`.
 */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { texts: { type: 'string' }, seed: { type: 'string' } },
    strict: false,
  });
  const texts = Number(values.texts ?? 100_000);
  const seed = Number(values.seed ?? 20_261_121);
  const reference = getEncoding('o200k_base');
  const count = openTokenCounter(loadEncoder, () => new Promise((resolve) => setImmediate(resolve)));
  const tried: Record<string, number> = {};
  let [trueTokens, counted, bounded] = [0, 0, 0];

  const holds = fc.asyncProperty(
    samples(fileURLToPath(new URL('../../src', import.meta.url))),
    async (sample) => {
      const truth = reference.encode(sample.text, [], []).length;
      const found = await count(sample.text);
      const boundFor = await inputTokensByFamily(promptOf(sample.text), count);
      tried[sample.sort] = (tried[sample.sort] ?? 0) + 1;
      trueTokens += truth;
      counted += found;
      bounded += boundFor('o200k').bound;
      return found >= truth && families.every((family) => boundFor(family).bound >= truth);
    },
  );
  const start = performance.now();
  const { failed, counterexample } = await fc.check(holds, { numRuns: texts, seed, endOnFailure: true });
  const seconds = (performance.now() - start) / 1000;
  return {
    method:
      `${texts} random texts (seed ${seed}) of ${Object.keys(tried).length} sorts, each counted by js-tiktoken (o200k_base) and by Tierwise; ` +
      `a bound is too low when the counter or the bound of any tokenizer family is below the true count. ${seconds.toFixed(0)} s.`,
    figures: {
      texts: Object.values(tried).reduce((sum, n) => sum + n, 0),
      boundsTooLow: failed ? 1 : 0,
      counterexample: counterexample === null ? null : counterexample[0],
      trueTokens,
      /** How much the counter is above the truth. */
      countedAbove: Number((counted / trueTokens - 1).toFixed(6)),
      /** How much the o200k bound is, with the overhead of a message, on texts as short as these. */
      boundedAbove: Number((bounded / trueTokens - 1).toFixed(4)),
      bySort: tried,
    },
  };
}

function promptOf(dynamic: string): Prompt {
  return { form: 'prose', templateVersion: '1', static: '', dynamic };
}
