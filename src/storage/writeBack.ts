import { Worker } from 'node:worker_threads';

/** Keeps the log of changes short, on another thread: writing it back waits for the disk twice. */
export interface WriteBack {
  /** To be told of each change. */
  changed(): void;
}

/** Changes of a window after which the log is written back; each is a few pages long. */
const changesPerRound = 250;

export function openWriteBack(path: string): WriteBack {
  let [changes, running] = [0, false];
  return {
    changed: () => {
      changes += 1;
      if (changes < changesPerRound || running) return;
      changes = 0;
      running = startRound(path, () => (running = false));
    },
  };
}

/**
 * False when no thread could be started. Failing does no harm: the next round, SQLite's own limit or the last window to
 * close writes back.
 */
function startRound(path: string, onEnd: () => void): boolean {
  try {
    const round = new Worker(roundSource, { eval: true, workerData: path, stdout: true, stderr: true });
    round.on('error', () => undefined);
    round.on('exit', onEnd);
    round.unref();
    return true;
  } catch {
    return false;
  }
}

/** PASSIVE waits for nobody and makes nobody wait. */
const roundSource = `
  const { workerData: path } = require('node:worker_threads');
  const { DatabaseSync } = require('node:sqlite');
  const connection = new DatabaseSync(path, { timeout: 0 });
  connection.exec('PRAGMA wal_checkpoint(PASSIVE)');
  connection.close();
`;
