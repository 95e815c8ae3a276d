/** Runs Mocha inside the extension host; VS Code calls run(). */
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { recordResults } from '../results.ts';

export async function run(): Promise<void> {
  const { TIERWISE_TEST_RESULTS: results, TIERWISE_TEST_FOLDER: folder } = process.env;
  if (results === undefined || folder === undefined)
    throw new Error('Start the tests with npm run test:host.');
  try {
    const failures = await runMocha(folder, results);
    if (failures > 0) throw new Error(`${failures} host tests failed.`);
  } catch (error) {
    // The window's console is out of reach for the runner: this line tells it that the run did not end.
    appendFileSync(`${results}.errors`, `${error instanceof Error ? error.stack : String(error)}\n`);
    throw error;
  }
}

async function runMocha(folder: string, results: string): Promise<number> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    forbidOnly: true,
    // On a busy machine the host sometimes shows a file before it has read it: such a test is tried again.
    retries: 2,
    reporter: function (runner: Mocha.Runner) {
      recordResults(runner, results);
    } as unknown as Mocha.ReporterConstructor,
  });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.host.js'))) {
    mocha.addFile(path.join(folder, name));
  }
  const grep = process.env['TIERWISE_TEST_GREP'];
  if (grep) mocha.grep(grep);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => mocha.run(resolve));
}
