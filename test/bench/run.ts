/**
 * `npm run bench -- NAME [options]`: runs `test/bench/NAME.ts` and prints its machine, method and figures.
 * With `--json` the last line is one JSON object with the figures.
 */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BenchResult {
  /** How it was measured, in a sentence or two. */
  readonly method: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

export interface Bench {
  /** Gets the arguments after the name. A bench that prints its own figures gives nothing. */
  readonly bench: (args: readonly string[]) => Promise<BenchResult | void>;
}

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...rest] = process.argv.slice(2);
const known = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''));

if (!known.includes(name)) {
  console.error(`Say which bench to run: npm run bench -- NAME. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const { bench } = (await import(`./${name}.ts`)) as Bench;
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
console.log(`machine: ${machine}`);
const result = await bench(rest);
if (result) {
  console.log(`method: ${result.method}`);
  for (const [figure, value] of Object.entries(result.figures))
    console.log(`${figure}: ${JSON.stringify(value)}`);
  if (rest.includes('--json'))
    console.log(JSON.stringify({ ...result.figures, machine, method: result.method }));
}
