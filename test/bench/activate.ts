import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../../scripts/browser.ts';
import { remoteUri, startServer, windowUrl } from '../../scripts/vscodeServer.ts';
import type { BenchResult } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What one window said of the start of the extension; the lines are written by `timed`, below. */
interface Start {
  /** From asking for the code until all of it had run that activation needs. */
  readonly loadMs: number;
  /** The call of `activate()`. */
  readonly activateMs: number;
  /** What the thread worked in both, in milliseconds. */
  readonly cpuMs: number;
  /** Files of the extension that were loaded when `activate()` came back, and their bytes. */
  readonly modules: readonly string[];
  readonly bytes: number;
}

/** Starts the production build in windows of a real VS Code, each with an extension host of its own. A number says how many. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 7);
  const folder = await mkdtemp(path.join(tmpdir(), 'tierwise-activate-'));
  const results = path.join(folder, 'starts.jsonl');
  const extension = path.join(folder, 'extension');
  try {
    await buildTimed(extension);
    await cp(path.join(root, 'test/fixtures/sample-workspace'), path.join(folder, 'workspace'), {
      recursive: true,
    });
    const starts = await openWindows(runs, extension, path.join(folder, 'workspace'), results);
    const total = starts.map(({ loadMs, activateMs }) => loadMs + activateMs);
    const modules = starts[0]?.modules ?? [];
    return {
      method: `${starts.length} windows of VS Code's server, each with an extension host of its own, on the production build; activate() is timed inside the extension host, around the call that VS Code makes after its start has finished. modulesLoaded counts the extension's own files that were loaded when activate() came back.`,
      figures: {
        runs: starts.length,
        activateMsP50: middle(starts.map(({ activateMs }) => activateMs)),
        activateMsMax: Number(Math.max(...starts.map(({ activateMs }) => activateMs)).toFixed(2)),
        loadMsP50: middle(starts.map(({ loadMs }) => loadMs)),
        loadAndActivateMsP50: middle(total),
        cpuMsP50: middle(starts.map(({ cpuMs }) => cpuMs)),
        modulesLoaded: modules.length,
        kilobytesLoaded: Math.round((starts[0]?.bytes ?? 0) / 1024),
        modules,
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A production build in a folder of its own, entered through `timed`. */
async function buildTimed(extension: string): Promise<void> {
  await cp(path.join(root, 'media'), path.join(extension, 'media'), { recursive: true });
  for (const name of ['src', 'node_modules'])
    await symlink(path.join(root, name), path.join(extension, name));
  execFileSync(process.execPath, [path.join(root, 'esbuild.js'), '--production'], {
    cwd: extension,
    stdio: 'inherit',
  });
  for (const name of ['src', 'node_modules']) await rm(path.join(extension, name));
  await cp(path.join(root, 'package.nls.json'), path.join(extension, 'package.nls.json'));
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as object;
  await writeFile(
    path.join(extension, 'package.json'),
    JSON.stringify({ ...manifest, main: './dist/timed.js' }),
  );
  await writeFile(path.join(extension, 'dist/timed.js'), timed);
}

/** The extension's entry in this bench: it loads the real one, calls its activate() and writes down what that took. */
const timed = `
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const modules = [];
let bytes = 0;
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (url.startsWith(new URL('.', import.meta.url).href)) {
      modules.push(url.slice(new URL('.', import.meta.url).href.length));
      bytes += loaded.source?.length ?? 0;
    }
    return loaded;
  },
});
const startedCpu = process.threadCpuUsage();
const started = performance.now();
const extension = await import('./extension.js');
const loadMs = performance.now() - started;

export function activate(context) {
  const called = performance.now();
  const exported = extension.activate(context);
  const activateMs = performance.now() - called;
  const { user, system } = process.threadCpuUsage(startedCpu);
  const start = { loadMs, activateMs, cpuMs: (user + system) / 1000, modules, bytes };
  appendFileSync(process.env.TIERWISE_BENCH_STARTS, JSON.stringify(start) + '\\n');
  return exported;
}
`;

async function openWindows(
  runs: number,
  extension: string,
  workspace: string,
  results: string,
): Promise<readonly Start[]> {
  const server = await startServer({ environment: { TIERWISE_BENCH_STARTS: results } });
  const browser = await launchBrowser();
  try {
    const url = windowUrl(server, workspace, {
      extensionDevelopmentPath: remoteUri(server, extension),
      skipWelcome: 'true',
    });
    for (let run = 1; run <= runs; run++) {
      const page = await browser.newPage();
      await page.goto(url);
      const deadline = Date.now() + 120_000;
      while (startsIn(results).length < run) {
        if (Date.now() > deadline) throw new Error(`Window ${run} did not activate Tierwise in two minutes.`);
        await sleep(100);
      }
      await page.close();
    }
    return startsIn(results);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Whole lines only: the last one may still be being written. */
function startsIn(results: string): readonly Start[] {
  if (!existsSync(results)) return [];
  return readFileSync(results, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Start);
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(2));
}
