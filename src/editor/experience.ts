/** Experience as of the ledger's newest row: only what is new is read, and the state that it adds up to is kept. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Experience } from '../core/routing/experience.ts';
import type { ExperienceFold } from '../core/routing/fold.ts';
import type { StoredLedger } from '../storage/ledger.ts';

/** Asks for experience; whoever asks while it is being folded waits for the same fold. */
export function openExperience(
  ledger: Pick<StoredLedger, 'rows'>,
  halfLifeDays: () => number,
): () => Promise<Experience> {
  let fold: Reading | null = null;
  const bring = async (): Promise<Experience> => {
    const { emptyFold, experienceIn, foldRow } = await import('../core/routing/fold.ts');
    const halfLife = halfLifeDays();
    if (fold?.halfLife !== halfLife) {
      const state = emptyFold({ halfLifeDays: halfLife });
      fold = { state, halfLife, last: 0, experience: experienceIn(state) };
    }
    for (;;) {
      const found = await ledger.rows({ afterSeq: fold.last, types: evidence, limit: rowsPerSlice });
      for (const row of found) foldRow(fold.state, row);
      fold.last = found.at(-1)?.seq ?? fold.last;
      // A task that has only begun says nothing yet.
      if (found.some((row) => row.type !== 'task')) fold.experience = experienceIn(fold.state);
      if (found.length < rowsPerSlice) return fold.experience;
      await nextTurn();
    }
  };
  let queue: Promise<unknown> = Promise.resolve();
  return () => {
    const next = queue.then(bring);
    queue = next.catch(() => undefined);
    return next;
  };
}

/** What a day's plans were expected to lose by trying little-known models, USD. */
export async function exploredOn(ledger: Pick<StoredLedger, 'rows'>, day: string): Promise<number> {
  const plans = await ledger.rows({ fromDay: day, toDay: day, types: ['plan'] });
  return plans.reduce((sum, row) => sum + (row.type === 'plan' ? (row.exploredUsd ?? 0) : 0), 0);
}

interface Reading {
  readonly state: ExperienceFold;
  readonly halfLife: number;
  last: number;
  experience: Experience;
}

const evidence = ['task', 'attempt', 'verdict', 'outcome'] as const;

/** Folded at once between two turns of the event loop: a few milliseconds. */
const rowsPerSlice = 500;
