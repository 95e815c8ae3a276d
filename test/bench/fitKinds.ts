/**
 * `npm run bench -- fitKinds [--write]`: learns the weights of signs from the project's own cases and requests by
 * logistic regression, measures them on each author or voice that was held out in turn, and writes their table.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { kinds } from '../../src/core/task/task.ts';
import { readRows, weightsIn, writeRows } from '../../src/core/task/weightTable.ts';
import { type Example, readExamples } from './fit/examples.ts';
import { learn, type Table } from './fit/regression.ts';
import type { BenchResult } from './run.ts';

export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { write: { type: 'boolean' }, json: { type: 'boolean' }, wrong: { type: 'boolean' } },
  });
  const examples = await readExamples();
  const byVoice = Map.groupBy(examples, ({ voice }) => voice);
  const accuracy: Record<string, number> = {};
  let right = 0;
  let measured = 0;
  for (const [voice, heldOut] of values.write ? [] : byVoice) {
    // The grammar was made on it: what it reads there says nothing of how it reads anything else.
    if (voice === 'first cases') continue;
    const table = fitted(examples.filter((one) => one.voice !== voice));
    const wrong = heldOut.filter((one) => strongest(table, one) !== one.kind);
    accuracy[voice] = Number((1 - wrong.length / heldOut.length).toFixed(4));
    right += heldOut.length - wrong.length;
    measured += heldOut.length;
    for (const one of values.wrong ? wrong : [])
      console.log(`wrong: ${one.kind} taken for ${strongest(table, one)}: ${one.instruction}`);
  }
  const file = written(fitted(examples));
  if (values.write) await writeFile('src/core/task/weights.ts', file);
  return {
    method: `${examples.length} requests in ${byVoice.size} voices; each voice is held out once, and judged by what the others teach. With --write only the table is made.`,
    figures: {
      measured,
      heldOutAccuracy: right / Math.max(1, measured),
      byVoice: accuracy,
      bytes: file.length,
    },
  };
}

/** Signs that the table has room for: bundled, its file stays under 150,000 bytes. */
const room = 11_600;

/**
 * Learns all signs, keeps those that turn most, and learns these again, so that they speak for the ones left out;
 * then through the table's text, whose steps are coarser.
 */
function fitted(examples: readonly Example[]): Table {
  const count = new Map<string, number>();
  for (const sign of examples.flatMap(({ signs }) => signs)) count.set(sign, (count.get(sign) ?? 0) + 1);
  const turns = ([sign, weights]: readonly [string, readonly number[]]) =>
    Math.max(...weights.map(Math.abs)) * (count.get(sign) ?? 1) ** 0.6;
  const kept = [...learn(examples, new Set(count.keys()))].sort((a, b) => turns(b) - turns(a)).slice(0, room);
  const rows = readRows(writeRows(learn(examples, new Set(kept.map(([sign]) => sign)))));
  return new Map([...rows].map(([sign, letters]) => [sign, weightsIn(letters)]));
}

function strongest(table: Table, { signs }: Example): string | undefined {
  const known = signs.flatMap((sign) => table.get(sign) ?? []);
  const sums = kinds.map((_, at) =>
    known.reduce((sum, weight, index) => (index % kinds.length === at ? sum + weight : sum), 0),
  );
  return kinds[sums.indexOf(Math.max(...sums))];
}

function written(table: Table): string {
  const text = writeRows(table).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/* Written by “npm run bench -- fitKinds --write” and read by readRows of weightTable.ts: signs of an instruction and
   their weights for ${kinds.join(', ')}. */
export const tableOfWeights = \`
${text}
\`;
`;
}
