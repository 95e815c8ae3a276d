/**
 * Host tests: Mocha inside the real extension host, on the built extension in dist/.
 *   node scripts/testHost.ts [words of a test's title]
 * With TIERWISE_VSCODE (an executable) or TIERWISE_VSCODE_VERSION (say `1.125.0` or `stable`), and on
 * systems other than Linux, in desktop VS Code; else in the server of .vscode-host/.
 */
import * as esbuild from 'esbuild';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { parseEvents, readTotals } from '../test/results.ts';
import type { TestEvent } from '../test/results.ts';
import { launchBrowser } from './browser.ts';
import { hasVscodeHost } from './vscodeHost.ts';
import { endOnSignals, remoteUri, startServer, windowUrl } from './vscodeServer.ts';

/** The tests of one folder run in one window. */
interface Suite {
  readonly name: string;
  readonly sources: string;
  readonly built: string;
  readonly workspaceTrust: boolean;
}

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out');
const results = path.join(out, 'results/host.jsonl');
const suites: readonly Suite[] = [
  { name: 'trusted', sources: 'test/host/*.host.ts', built: 'out/host', workspaceTrust: false },
  // VS Code asks about trust once per window, so an untrusted workspace needs a window of its own.
  {
    name: 'untrusted',
    sources: 'test/host/untrusted/*.host.ts',
    built: 'out/host/untrusted',
    workspaceTrust: true,
  },
];
const version = process.env['TIERWISE_VSCODE_VERSION'];
const executable = process.env['TIERWISE_VSCODE'];
const desktop = version !== undefined || executable !== undefined || !hasVscodeHost;

endOnSignals();
await rm(path.join(out, 'host'), { recursive: true, force: true });
for (const file of [results, `${results}.errors`]) await rm(file, { force: true });
await mkdir(path.dirname(results), { recursive: true });
await buildTests();

let runs = 0;
for (const suite of suites) {
  if (globSync(suite.sources, { cwd: root }).length === 0) continue;
  if (desktop && suite.workspaceTrust) {
    console.log('Skipped test/host/untrusted: the desktop runner of VS Code always trusts its workspace.');
    continue;
  }
  runs += 1;
  await runSuite(suite);
}
if (existsSync(`${results}.errors`)) console.error(await readFile(`${results}.errors`, 'utf8'));
const totals = readTotals(results, runs);
console.log(`host: ${totals.passed} passed, ${totals.failed} failed`);
if (!totals.complete) console.error('The host tests were cut off before their end.');
process.exit(totals.complete && totals.failed === 0 && totals.passed > 0 ? 0 : 1);

async function buildTests(): Promise<void> {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/host/index.ts', ...suites.flatMap((suite) => globSync(suite.sources, { cwd: root }))],
    outdir: 'out/host',
    outbase: 'test/host',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

async function runSuite(suite: Suite): Promise<void> {
  // A copy: tests edit files, and write settings of a workspace.
  const folder = await mkdtemp(path.join(tmpdir(), 'tierwise-sample-'));
  const workspace = path.join(folder, 'sample-workspace');
  await cp(path.join(root, 'test/fixtures/sample-workspace'), workspace, { recursive: true });
  const environment = {
    TIERWISE_TEST_RESULTS: results,
    TIERWISE_TEST_FOLDER: path.join(root, suite.built),
    TIERWISE_TEST_GREP: process.argv.slice(2).join(' '),
    NODE_OPTIONS: '--enable-source-maps',
  };
  const stopPrinting = printResults();
  try {
    await (desktop ? runInDesktop(workspace, environment) : runInServer(suite, workspace, environment));
  } finally {
    stopPrinting();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runInServer(
  suite: Suite,
  workspace: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const server = await startServer({
    environment,
    workspaceTrust: suite.workspaceTrust,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const ended = new Promise<void>((resolve, reject) => {
      void page.exposeFunction('codeAutomationLog', () => undefined);
      void page.exposeFunction('codeAutomationExit', () => resolve());
      page.on('crash', () => reject(new Error('The browser crashed.')));
      setTimeout(() => reject(new Error('The host tests did not end within 15 minutes.')), 900_000).unref();
    });
    const url = windowUrl(server, workspace, {
      extensionDevelopmentPath: remoteUri(server, root),
      extensionTestsPath: remoteUri(server, path.join(out, 'host/index.js')),
      skipWelcome: 'true',
    });
    await page.goto(url);
    await ended;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function runInDesktop(workspace: string, environment: Readonly<Record<string, string>>): Promise<void> {
  try {
    await runTests({
      ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
      ...(version === undefined ? {} : { version }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(out, 'host/index.js'),
      extensionTestsEnv: environment,
      launchArgs: [workspace, '--disable-extensions'],
    });
  } catch (error) {
    // Failed tests are counted from the results; anything else is not a matter of tests.
    if (!(error instanceof TestRunFailedError)) throw error;
  }
}

/** Prints each test as its line arrives in the results. */
function printResults(): () => void {
  let printed = existsSync(results) ? parseEvents(readFileSync(results, 'utf8')).length : 0;
  const print = () => {
    if (!existsSync(results)) return;
    const events = parseEvents(readFileSync(results, 'utf8'));
    for (const event of events.slice(printed)) console.log(line(event));
    printed = events.length;
  };
  const timer = setInterval(print, 200);
  return () => {
    clearInterval(timer);
    print();
  };
}

function line(event: TestEvent): string {
  switch (event.type) {
    case 'pass':
      return `  ✔ ${event.title} (${event.ms} ms)`;
    case 'fail':
      return `  ✖ ${event.title}\n${event.error.replaceAll(/^/gm, '      ')}`;
    case 'pending':
      return `  - ${event.title}`;
    case 'end':
      return '';
  }
}
