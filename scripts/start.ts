/**
 * `npm start`: VS Code with Tierwise on a copy of the sample workspace: desktop VS Code where there is one,
 * else the server of .vscode-host/ with its address printed. `npm start -- --tour` walks the main journey
 * headless instead, as does a start with neither a display nor a terminal.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoAnswers } from '../test/demoAnswers.ts';
import { startProvider } from '../test/provider.ts';
import { packageVsix } from './package.ts';
import { hasVscodeHost } from './vscodeHost.ts';
import { endOnSignals, startServer, windowUrl } from './vscodeServer.ts';

const root = path.resolve(import.meta.dirname, '..');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
const hasTerminal = process.stdin.isTTY || process.stdout.isTTY;

endOnSignals();
if (process.argv.includes('--tour') || (!hasDisplay && !hasTerminal)) {
  const { tour } = await import('./tour.ts');
  process.exit((await tour()) ? 0 : 1);
}
await openVscode();

async function openVscode(): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'tierwise-start-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const folder = path.join(temporary, 'sample-workspace');
  await cp(path.join(root, 'test/fixtures/sample-workspace'), folder, { recursive: true });
  const settings = await demoSettings();

  const code = hasDisplay ? findOnPath('code') : undefined;
  if (code !== undefined) {
    execFileSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
    console.log(`Opening VS Code on a copy of the sample workspace. Close its window to end.`);
    await openDesktop(code, temporary, folder, settings);
    process.exit(0);
  }
  if (!hasVscodeHost) {
    throw new Error(
      'Install VS Code and its `code` command (Shell Command: Install ‘code’ command in PATH), then run npm start again.',
    );
  }
  const server = await startServer({ vsix: [await packageVsix()], settings });
  console.log(`\nTierwise runs in VS Code at\n\n  ${windowUrl(server, folder)}\n`);
  console.log('Ctrl-C ends it; what you did in it is then forgotten.');
}

/** The user's settings: with a demo provider, unless there is a key to use instead. */
async function demoSettings(): Promise<Readonly<Record<string, unknown>>> {
  if (
    process.env['OPENAI_API_KEY'] ||
    process.env['ANTHROPIC_API_KEY'] ||
    process.argv.includes('--no-demo')
  ) {
    console.log('No demo provider: add your key in VS Code with “Tierwise: Set API Key…”.');
    return {};
  }
  const provider = await startProvider({ answers: demoAnswers, label: 'Demo (recorded answers)' });
  console.log('Without an API key, the models’ answers are a demo: recorded, for the tasks in README.md.');
  return { 'tierwise.endpoints': [{ ...provider.openai, name: 'demo-openai' }] };
}

function findOnPath(command: string): string | undefined {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** Runs desktop VS Code with folders of its own until its window closes. */
async function openDesktop(
  code: string,
  temporary: string,
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const user = path.join(temporary, 'user');
  await mkdir(path.join(user, 'User'), { recursive: true });
  await writeFile(path.join(user, 'User/settings.json'), JSON.stringify(settings, null, 2));
  const args = [
    ...['--wait', '--new-window', '--disable-workspace-trust', '--skip-welcome'],
    `--user-data-dir=${user}`,
    `--extensions-dir=${path.join(temporary, 'extensions')}`,
    `--extensionDevelopmentPath=${root}`,
    folder,
  ];
  // Only a shell can start the .cmd file that `code` is on Windows.
  const shell = process.platform === 'win32';
  const child = shell
    ? spawn(
        `"${code}"`,
        args.map((arg) => `"${arg}"`),
        { shell, stdio: 'inherit' },
      )
    : spawn(code, args, { stdio: 'inherit' });
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
