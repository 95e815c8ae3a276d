/** Unit tests in plain Node. `npx mocha FILE` runs one file of them. */
import { runMocha } from './runMocha.ts';

const passed = await runMocha({
  files: 'test/unit/**/*.test.ts',
  results: 'out/results/unit.jsonl',
  timeoutMs: 20_000,
  title: process.argv.slice(2).join(' '),
});
process.exit(passed ? 0 : 1);
