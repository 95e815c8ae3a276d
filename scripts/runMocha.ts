/** Runs Mocha in this process: prints each test, and records it for programs that sum. */
import { globSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import Mocha from 'mocha';
import { readTotals, recordResults } from '../test/results.ts';

export interface MochaRun {
  /** Glob of test files, from the root. */
  readonly files: string;
  /** Where the results go, from the root. */
  readonly results: string;
  readonly timeoutMs: number;
  /** So many more tries a failing test gets. */
  readonly retries?: number;
  /** Words of the titles to run; all without it. */
  readonly title: string;
}

const root = path.resolve(import.meta.dirname, '..');

/** True when every test ran and passed, and there was one. */
export async function runMocha(run: MochaRun): Promise<boolean> {
  const results = path.join(root, run.results);
  await mkdir(path.dirname(results), { recursive: true });
  await rm(results, { force: true });
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: run.timeoutMs,
    retries: run.retries ?? 0,
    forbidOnly: true,
    reporter: function (runner: Mocha.Runner) {
      new Mocha.reporters.Spec(runner);
      recordResults(runner, results);
    } as unknown as Mocha.ReporterConstructor,
  });
  if (run.title !== '') mocha.grep(run.title);
  for (const file of globSync(run.files, { cwd: root }).sort()) mocha.addFile(path.join(root, file));
  await mocha.loadFilesAsync();
  await new Promise((resolve) => mocha.run(resolve));
  const totals = readTotals(results);
  return totals.complete && totals.failed === 0 && totals.passed > 0;
}
