import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/** Renames a damaged database file and what belongs to it, so that it is kept; answers its new path. */
export async function setAside(path: string): Promise<string> {
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const stem = path.replace(/\.db$/, `.damaged-${moment}`);
  let kept = `${stem}.db`;
  for (let n = 2; existsSync(kept); n += 1) kept = `${stem}-${n}.db`;
  await rename(path, kept);
  for (const part of ['-wal', '-shm']) {
    if (existsSync(`${path}${part}`)) await rename(`${path}${part}`, `${kept}${part}`);
  }
  return kept;
}
