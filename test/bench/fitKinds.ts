/**
 * `npm run bench -- fitKinds [--write]`: learns the weights of words from the project's own cases and requests by
 * logistic regression, measures them on a fifth that was held out, five times over, and writes their table.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readKind } from '../../src/core/task/kind.ts';
import { signsOf } from '../../src/core/task/kindWeights.ts';
import { kinds, type Kind } from '../../src/core/task/task.ts';
import { codeFeatures } from '../../src/core/syntax/features.ts';
import { openParse } from '../../src/core/syntax/parse.ts';
import type { BenchResult } from './run.ts';

interface Example {
  readonly instruction: string;
  readonly kind: Kind;
  readonly signs: readonly string[];
  readonly read: Kind;
  /** The grammar was not made on it: only here it shows how far the grammar is to be trusted. */
  readonly unread: boolean;
}

type Table = Map<string, number[]>;

export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { write: { type: 'boolean' }, json: { type: 'boolean' }, wrong: { type: 'boolean' } },
  });
  const examples = await readExamples();
  const groups = [...Map.groupBy(examples, ({ instruction }) => instruction.toLowerCase()).values()];
  let right = 0;
  let byGrammar = 0;
  let measured = 0;
  for (let fold = 0; fold < folds; fold++) {
    const heldOut = groups.filter((_, index) => index % folds === fold).flat();
    const table = pruned(learn(groups.filter((_, index) => index % folds !== fold).flat()));
    for (const one of heldOut.filter(({ unread }) => unread)) {
      const got = strongest(table, one.signs);
      measured++;
      if (got === one.kind) right++;
      else if (values.wrong)
        console.log(`wrong: ${one.kind} taken for ${got} (${one.read}): ${one.instruction}`);
      if (one.read === one.kind) byGrammar++;
    }
  }
  const table = pruned(learn(examples));
  if (values.write) await writeFile('src/core/task/weights.ts', written(table));
  return {
    method: `${examples.length} requests; each of ${folds} parts is held out once; those the grammar was made on are learnt from, but not measured.`,
    figures: {
      measured,
      heldOutAccuracy: right / measured,
      grammarAlone: byGrammar / measured,
      signs: table.size,
    },
  };
}

const folds = 5;
const rounds = 20;
const rate = 0.3;
/** Pull of every weight to nought. */
const decay = 0.015;

async function readExamples(): Promise<readonly Example[]> {
  const parsed = await openParse(() => Promise.reject(new Error('no grammar')))('plaintext', 'some text');
  const features = codeFeatures(parsed, { start: 0, end: 9 });
  const examples: Example[] = [];
  const add = (instruction: string, kind: Kind, unread: boolean) => {
    const read = readKind(instruction, [], features);
    examples.push({
      instruction,
      kind,
      unread,
      read: read.kind,
      signs: signsOf(instruction, unread ? read : null),
    });
  };
  let kind: Kind = 'ask';
  for (const line of (await readFile('test/bench/cases/requests.txt', 'utf8')).split('\n')) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading !== undefined) kind = heading as Kind;
    else if (line.trim() !== '' && !line.startsWith('# ')) add(line.trim(), kind, true);
  }
  for (const file of ['classify']) {
    const text = await readFile(`test/bench/cases/${file}.jsonl`, 'utf8').catch(() => '');
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const { id, instruction, expectedKind } = JSON.parse(line) as {
        id: string;
        instruction: string;
        expectedKind: Kind;
      };
      if (/[\p{L}\p{N}?？]/u.test(instruction))
        add(instruction.trim(), expectedKind, /^(?:fifth|sixth|seventh)-\d/.test(id));
    }
  }
  return examples;
}

/** Multinomial logistic regression by stochastic steps that shrink with what a weight has moved (Adagrad). */
function learn(examples: readonly Example[]): Table {
  const table: Table = new Map();
  const moved: Table = new Map();
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const order = [...examples];
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Example, order[i] as Example];
    }
    for (const { signs, kind } of order) {
      const sums = sumsOf(table, signs);
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const all = shares.reduce((a, b) => a + b, 0);
      for (const sign of signs) {
        const weights = table.get(sign) ?? kinds.map(() => 0);
        const paths = moved.get(sign) ?? kinds.map(() => 0);
        for (const [at, name] of kinds.entries()) {
          const pull = (name === kind ? 1 : 0) - (shares[at] ?? 0) / all - decay * (weights[at] ?? 0);
          paths[at] = (paths[at] ?? 0) + pull * pull;
          weights[at] = (weights[at] ?? 0) + (rate * pull) / Math.sqrt(1 + (paths[at] ?? 0));
        }
        table.set(sign, weights);
        moved.set(sign, paths);
      }
    }
  }
  return table;
}

function sumsOf(table: Table, signs: readonly string[]): number[] {
  const sums = kinds.map(() => 0);
  for (const sign of signs) {
    const weights = table.get(sign);
    if (weights) for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  return sums;
}

function strongest(table: Table, signs: readonly string[]): Kind {
  const sums = sumsOf(table, signs);
  return kinds[sums.indexOf(Math.max(...sums))] ?? 'ask';
}

/** Signs that hardly turn anything are left out, and the rest rounded to tenths, so that the table stays small. */
function pruned(table: Table): Table {
  return new Map(
    [...table]
      .map(([sign, weights]) => [sign, weights.map((weight) => Math.round(weight * 10))] as const)
      .filter(([, weights]) => Math.max(...weights) >= faintest)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weights]) => [sign, [...weights]]),
  );
}

const faintest = 3;

function written(table: Table): string {
  const rows = [...table].map(([sign, weights]) => [sign, ...weights].join('\t'));
  return `/* Written by “npm run bench -- fitKinds --write”: each row is a sign of an instruction and its weight, in tenths, for
   ${kinds.join(', ')}. */
export const tableOfWeights = \`
${rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;
`;
}
