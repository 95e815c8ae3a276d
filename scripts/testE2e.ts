/**
 * End-to-end tests: the packaged VSIX, installed in a real VS Code that a real browser shows.
 *   node scripts/testE2e.ts [words of a test's title]
 */
import { mkdir, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { readTotals, recordResults } from '../test/results.ts';
import { packageVsix } from './package.ts';
import { ensureVscodeHost, hasVscodeHost } from './vscodeHost.ts';
import { endOnSignals } from './vscodeServer.ts';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'out/results/e2e.jsonl');

endOnSignals();
if (!hasVscodeHost) {
  console.log(
    'e2e: skipped, since the VS Code server that shows its window in a browser runs on Linux only.',
  );
  process.exit(0);
}
await rm(results, { force: true });
await mkdir(path.dirname(results), { recursive: true });
await ensureVscodeHost();
process.env['TIERWISE_VSIX'] = await packageVsix();

const mocha = new Mocha({
  ui: 'bdd',
  timeout: 180_000,
  forbidOnly: true,
  reporter: function (runner: Mocha.Runner) {
    new Mocha.reporters.Spec(runner);
    recordResults(runner, results);
  } as unknown as Mocha.ReporterConstructor,
});
const grep = process.argv.slice(2).join(' ');
if (grep !== '') mocha.grep(grep);
for (const file of globSync('test/e2e/**/*.e2e.ts', { cwd: root }).sort())
  mocha.addFile(path.join(root, file));
await mocha.loadFilesAsync();
await new Promise((resolve) => mocha.run(resolve));
const totals = readTotals(results);
process.exit(totals.complete && totals.failed === 0 && totals.passed > 0 ? 0 : 1);
