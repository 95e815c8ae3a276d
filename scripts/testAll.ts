/**
 * Everything that must hold, in one run: types, lint, and the three suites of tests. The last line gives the
 * sums of what the suites recorded; a failed check, and a suite that was cut off, counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readTotals } from '../test/results.ts';
import { ensureVscodeHost, hasVscodeHost } from './vscodeHost.ts';
import { endOnSignals } from './vscodeServer.ts';

interface Step {
  /** A script of package.json. */
  readonly script: string;
  /** Where a suite of tests records its results; null for a check that only passes or fails. */
  readonly results: string | null;
}

const root = path.resolve(import.meta.dirname, '..');
const resultsOf = (suite: string) => path.join(root, 'out/results', `${suite}.jsonl`);
const steps: readonly Step[] = [
  { script: 'typecheck', results: null },
  { script: 'lint', results: null },
  { script: 'test:unit', results: resultsOf('unit') },
  { script: 'test:host', results: resultsOf('host') },
  ...(hasVscodeHost ? [{ script: 'test:e2e', results: resultsOf('e2e') }] : []),
];

endOnSignals();
if (hasVscodeHost) await ensureVscodeHost();

let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const step of steps) {
  console.log(`\n— ${step.script} —`);
  if (step.results !== null) rmSync(step.results, { force: true });
  const ended = runScript(step.script);
  if (step.results === null) {
    if (!ended) failed += 1;
    summary.push(`${step.script}: ${ended ? 'passed' : 'FAILED'}`);
    continue;
  }
  const totals = readTotals(step.results);
  // A suite that exits badly without a failed test was cut off, or never began.
  const cutOff = (!ended && totals.failed === 0) || totals.passed + totals.failed === 0;
  passed += totals.passed;
  failed += totals.failed + (cutOff ? 1 : 0);
  summary.push(
    `${step.script}: ${totals.passed} passed, ${totals.failed} failed, ${totals.pending} skipped` +
      (cutOff ? '; it did NOT run to its end' : ''),
  );
}

console.log(`\n${summary.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Whether the script ended with success. */
function runScript(script: string): boolean {
  const npm = process.env['npm_execpath'];
  const [command, args] =
    npm === undefined ? ['npm', ['run', '-s', script]] : [process.execPath, [npm, 'run', '-s', script]];
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
