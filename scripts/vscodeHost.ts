/**
 * A real VS Code from the npm and Debian registries alone: code-server (VS Code's own server, extension
 * host and workbench) in `.vscode-host/`, shown by Chromium. Linux only; elsewhere desktop VS Code serves.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** code-server 4.x.y is VS Code 1.x.y. */
const version = '4.139.1';
const root = path.resolve(import.meta.dirname, '..');
const home = path.join(root, '.vscode-host');
const installed = path.join(home, `code-server-${version}`);

export interface VscodeHost {
  /** Run by Node 24: older ones start the server, and its extension host dies. */
  readonly entry: string;
  readonly chromium: string;
}

/** Whether this machine can run the server: true on Linux, where it is installed on first use. */
export const hasVscodeHost = process.platform === 'linux';

/** Installs what is missing, once. Safe to interrupt: the folder gets its final name only when complete. */
export async function ensureVscodeHost(say: (line: string) => void = console.log): Promise<VscodeHost> {
  if (!existsSync(installed)) await installServer(say);
  return {
    entry: path.join(installed, 'node_modules/code-server/out/node/entry.js'),
    chromium: findChromium() ?? (await installChromium(say)),
  };
}

async function installServer(say: (line: string) => void): Promise<void> {
  const started = Date.now();
  const staging = path.join(home, `installing-${process.pid}`);
  await removeAbandoned();
  await mkdir(staging, { recursive: true });
  await writeFile(path.join(staging, 'package.json'), '{ "private": true }\n');

  say(`Installing VS Code for tests (code-server ${version}, about 800 MB, once) …`);
  // No compiler is needed: every native module that matters ships prebuilt.
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const server = path.join(staging, 'node_modules/code-server/lib/vscode');
  say('  1 of 3: the server');
  await run('npm', [...npm, '--save-exact', `code-server@${version}`], staging);
  say('  2 of 3: the workbench and the extension host');
  await run('npm', [...npm, '--omit=dev'], server);
  say('  3 of 3: the built-in language features');
  await run('npm', [...npm, '--omit=dev'], path.join(server, 'extensions'));
  await run(process.execPath, ['postinstall.mjs'], path.join(server, 'extensions'));

  // Another run may have finished first; its copy is as good.
  if (existsSync(installed)) await rm(staging, { recursive: true, force: true });
  else await rename(staging, installed);
  say(`Installed VS Code in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Clears what an interrupted installation left behind. */
async function removeAbandoned(): Promise<void> {
  if (!existsSync(home)) return;
  for (const name of await readdir(home)) {
    const pid = Number(/^installing-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) await rm(path.join(home, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function findChromium(): string | undefined {
  const candidates = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((file) => file !== undefined && existsSync(file));
}

async function installChromium(say: (line: string) => void): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'Chromium is missing. Install it (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM to a Chrome or Chromium executable.',
    );
  }
  say('Installing Chromium …');
  await run('apt-get', ['update', '-qq'], root);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], root);
  const chromium = findChromium();
  if (chromium === undefined)
    throw new Error('apt-get installed chromium, but /usr/bin/chromium is missing.');
  return chromium;
}

/** Runs a command to its end, quietly; its output becomes the error's message if it fails. */
async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    env: { ...cleanEnvironment(), DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${output.slice(-4000)}`);
  }
}

/** The environment without what an enclosing npm script or VS Code would leak into another one. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(VSCODE_|ELECTRON_)/.test(name) &&
        name !== 'PORT' &&
        // The registry and the proxies stay: a machine may reach npm only through them.
        (!/^npm_/i.test(name) || /^npm_config_(registry|.*proxy|cafile|userconfig|cache)$/i.test(name)),
    ),
  );
}

if (import.meta.main) await ensureVscodeHost();
