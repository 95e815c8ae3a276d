/** Makes tierwise-VERSION.vsix from a production build, and refuses one that is too large. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

const maximumMegabytes = 5;
const root = path.resolve(import.meta.dirname, '..');

export async function packageVsix(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const vsix = path.join(root, `tierwise-${version}.vsix`);
  execFileSync(process.execPath, ['esbuild.js', '--production'], { cwd: root, stdio: 'inherit' });
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    // The pictures of README.md ship with it.
    rewriteRelativeLinks: false,
  });
  const megabytes = statSync(vsix).size / 2 ** 20;
  if (megabytes > maximumMegabytes) {
    throw new Error(`${vsix} has ${megabytes.toFixed(2)} MB; ${maximumMegabytes} MB is the most.`);
  }
  console.log(`${path.basename(vsix)}: ${megabytes.toFixed(2)} MB`);
  return vsix;
}

if (import.meta.main) await packageVsix();
