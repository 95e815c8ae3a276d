/**
 * A copy of a folder to try an answer in. Nothing in it is the user's: files are copied, and what is only read (packages,
 * virtual environments) is linked one by one, so that what a program writes beside them stays in the copy. No vscode here.
 */
import { constants } from 'node:fs';
import {
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ProjectCopy {
  readonly folder: string;
  /** Puts a text at a path relative to the folder; null takes the file away. Throws where that place is not the copy's. */
  write(relative: string, text: string | null): Promise<void>;
  remove(): Promise<void>;
}

export interface CopyLimits {
  readonly files: number;
  readonly bytes: number;
}

/** The folder is too large to be copied for a check. */
export class TooLarge extends Error {}

/** Packages: their folders are made anew and their entries linked, without the caches that tools keep beside them. */
const packages: ReadonlySet<string> = new Set(['node_modules', 'bower_components']);
/** Linked as a whole: nothing in them is written by a test. */
const environments: ReadonlySet<string> = new Set(['.venv', 'venv', '.tox', '.yarn', '.pnp']);
/** What a check makes for itself, or does not need. */
const skipped: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.vscode-test',
  '.cache',
  '.next',
  '.nuxt',
  '.turbo',
  '.gradle',
  '.mypy_cache',
  '.pytest_cache',
  '__pycache__',
  'coverage',
  'target',
]);

/** Copies a folder within limits. Rejects with TooLarge past them, and with the signal's reason when it aborts. */
export async function copyProject(
  folder: string,
  limits: CopyLimits,
  signal: AbortSignal,
): Promise<ProjectCopy> {
  const copy = await realpath(await mkdtemp(path.join(tmpdir(), 'tierwise-check-')));
  const remove = () => rm(copy, { recursive: true, force: true, maxRetries: 3 });
  try {
    const left = { ...limits };
    await copyFolder(await realpath(folder), copy, '', left, signal);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder: copy, remove, write: (relative, text) => writeInside(copy, relative, text) };
}

async function copyFolder(
  from: string,
  to: string,
  relative: string,
  left: { files: number; bytes: number },
  signal: AbortSignal,
): Promise<void> {
  for (const entry of await readdir(path.join(from, relative), { withFileTypes: true })) {
    signal.throwIfAborted();
    const name = path.join(relative, entry.name);
    const [source, target] = [path.join(from, name), path.join(to, name)];
    if (entry.isSymbolicLink()) await linkInside(from, to, name);
    else if (entry.isDirectory()) {
      if (skipped.has(entry.name)) continue;
      if (packages.has(entry.name)) await linkPackages(from, to, name);
      else if (environments.has(entry.name)) await symlink(source, target, 'junction');
      else {
        await mkdir(target);
        await copyFolder(from, to, name, left, signal);
      }
    } else if (entry.isFile()) {
      left.files -= 1;
      left.bytes -= (await lstat(source)).size;
      if (left.files < 0 || left.bytes < 0) throw new TooLarge();
      await copyFile(source, target, constants.COPYFILE_FICLONE);
    }
  }
}

/** A link that stays in the folder is the same link in the copy; one that leads out of it is left away: it could be written through. */
async function linkInside(from: string, to: string, name: string): Promise<void> {
  const target = await readlink(path.join(from, name));
  const leads = path.relative(from, path.resolve(path.dirname(path.join(from, name)), target));
  if (path.isAbsolute(target) || leads.startsWith('..')) return;
  await symlink(target, path.join(to, name));
}

/** Scopes (`@types`) are folders of packages; packages of the same repository are links, which lead into the copy. */
async function linkPackages(from: string, to: string, name: string): Promise<void> {
  await mkdir(path.join(to, name));
  for (const entry of await readdir(path.join(from, name), { withFileTypes: true })) {
    const inner = path.join(name, entry.name);
    if (entry.isDirectory() && entry.name.startsWith('@')) await linkPackages(from, to, inner);
    else if (entry.isSymbolicLink()) await linkInside(from, to, inner);
    else if (entry.name === '.bin' || entry.name === '.pnpm' || !entry.name.startsWith('.'))
      await symlink(path.join(from, inner), path.join(to, inner), entry.isDirectory() ? 'junction' : 'file');
  }
}

async function writeInside(copy: string, relative: string, text: string | null): Promise<void> {
  const target = path.join(copy, relative);
  const parent = path.dirname(target);
  if (!inside(copy, target)) throw new Error('The file is outside of the folder.');
  await mkdir(parent, { recursive: true });
  // Through a linked folder the user's own file would be written.
  if (!inside(copy, path.join(await realpath(parent), path.basename(target))))
    throw new Error('The file is in a folder that is only linked.');
  // A link in its place would be written through; what is there is replaced.
  await unlink(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text !== null) await writeFile(target, text);
}

function inside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
