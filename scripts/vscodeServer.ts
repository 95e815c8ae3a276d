/** Starts the server of `vscodeHost.ts` in folders of its own, and ends it with everything it started. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanEnvironment, ensureVscodeHost } from './vscodeHost.ts';

export interface ServerOptions {
  /** The user's settings.json, on top of the quiet ones every run has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Packaged extensions to install first. */
  readonly vsix?: readonly string[];
  /** Reaches the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Ask for trust of a workspace, as desktop VS Code does; without it every workspace is trusted. */
  readonly workspaceTrust?: boolean;
  /** A port that stays the same between runs; a free one without it. */
  readonly port?: number;
  /** Where settings and extensions live; a temporary folder, removed at the end, without it. */
  readonly folder?: string;
}

export interface VscodeServer {
  readonly url: string;
  /** `127.0.0.1:PORT`, as in `vscode-remote://` addresses. */
  readonly authority: string;
  readonly userFolder: string;
  readonly extensionsFolder: string;
  readonly stop: () => Promise<void>;
}

const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  'chat.disableAIFeatures': true,
};

/** The settings that Tierwise itself contributes. */
export function ofTierwise(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key.startsWith('tierwise.')));
}

export async function startServer(options: ServerOptions = {}): Promise<VscodeServer> {
  const { entry } = await ensureVscodeHost();
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'tierwise-vscode-')));
  const userFolder = path.join(folder, 'user');
  const extensionsFolder = path.join(folder, 'extensions');
  await mkdir(path.join(userFolder, 'User'), { recursive: true });
  await writeFile(
    path.join(userFolder, 'User/settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }, null, 2),
  );
  // A remote window takes settings of machine scope from here only; from the user's file just until it knows their scope.
  await mkdir(path.join(userFolder, 'Machine'), { recursive: true });
  await writeFile(
    path.join(userFolder, 'Machine/settings.json'),
    JSON.stringify(ofTierwise(options.settings ?? {}), null, 2),
  );
  await writeFile(path.join(folder, 'config.yaml'), '');

  const port = options.port ?? (await freePort());
  const places = [
    ['--user-data-dir', userFolder],
    ['--extensions-dir', extensionsFolder],
    ['--config', path.join(folder, 'config.yaml')],
  ].flat();
  const env: NodeJS.ProcessEnv = {
    ...cleanEnvironment(),
    // Nothing of the user's own configuration counts, and no marketplace is asked.
    XDG_CONFIG_HOME: path.join(folder, 'xdg'),
    XDG_DATA_HOME: path.join(folder, 'xdg'),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...options.environment,
  };
  const log = path.join(folder, 'server.log');
  const start = (args: readonly string[]) => launch(process.execPath, [entry, ...places, ...args], env, log);

  for (const vsix of options.vsix ?? []) {
    const code = await exitOf(start(['--install-extension', vsix]));
    if (code !== 0) throw new Error(`Installing ${vsix} failed:\n${await tailOf(log)}`);
  }

  const server = start([
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
    // Without it the workbench silently ignores `?payload=`.
    ...['--vscode-option', 'enable-smoke-test-driver'],
  ]);
  const atExit = () => {
    endGroup(server, 'SIGKILL');
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', atExit);
  const stop = async () => {
    process.off('exit', atExit);
    await end(server);
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  const url = `http://127.0.0.1:${port}`;
  if (!(await answers(`${url}/healthz`, server))) {
    const tail = await tailOf(log);
    await stop();
    throw new Error(`The VS Code server did not start:\n${tail}`);
  }
  return { url, authority: `127.0.0.1:${port}`, userFolder, extensionsFolder, stop };
}

/** The address of a window: a folder, and what the workbench should do first. */
export function windowUrl(
  server: VscodeServer,
  folder: string,
  payload: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ folder });
  if (Object.keys(payload).length > 0) query.set('payload', JSON.stringify(Object.entries(payload)));
  return `${server.url}/?${query.toString()}`;
}

/** A file's or folder's address as the workbench in the browser knows it. */
export function remoteUri(server: VscodeServer, file: string): string {
  return `vscode-remote://${server.authority}${encodeURI(file)}`;
}

/** Ctrl-C and a closed terminal end this process in order, so that what it started ends with it. */
export function endOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}

/** In a process group of its own: the server starts others, and all must end together. */
function launch(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
): ChildProcess {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(logFile, { flags: 'a' });
  log.on('error', () => undefined);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return child;
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return endGroup(server, 'SIGKILL');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const patience = new Promise((resolve) => setTimeout(resolve, 5000).unref());
  endGroup(server, 'SIGTERM');
  await Promise.race([ended, patience]);
  endGroup(server, 'SIGKILL');
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}

async function tailOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).slice(-4000);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
