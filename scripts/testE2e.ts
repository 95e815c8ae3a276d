/**
 * End-to-end tests: the packaged VSIX, installed in a real VS Code that a real browser shows.
 *   node scripts/testE2e.ts [words of a test's title]
 */
import { packageVsix } from './package.ts';
import { runMocha } from './runMocha.ts';
import { ensureVscodeHost, hasVscodeHost } from './vscodeHost.ts';
import { endOnSignals } from './vscodeServer.ts';

endOnSignals();
if (!hasVscodeHost) {
  console.log(
    'e2e: skipped, since the VS Code server that shows its window in a browser runs on Linux only.',
  );
  process.exit(0);
}
await ensureVscodeHost();
process.env['TIERWISE_VSIX'] = await packageVsix();
const passed = await runMocha({
  files: 'test/e2e/**/*.e2e.ts',
  results: 'out/results/e2e.jsonl',
  timeoutMs: 300_000,
  // A busy machine's window now and then loses a click or a key: the same step is walked again.
  retries: 2,
  title: process.argv.slice(2).join(' '),
});
process.exit(passed ? 0 : 1);
