/** Identical tasks of a window take turns, so that the second finds the first one's answer instead of paying again. */
import type { Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { Watch } from './result.ts';

export interface Turns {
  /**
   * Resolves when it is this task's turn, with what ends it; null when the task was cancelled while it waited, which
   * leaves the others as they are. `onWait` is told when another task is before it.
   */
  take(key: string, signal: AbortSignal, onWait: () => void): Promise<(() => void) | null>;
}

/** This task's turn, with what ends it; null when it was cancelled while it waited. */
export async function takeTurn(
  { task, cacheKey }: Preparation,
  ports: Ports,
  watch: Pick<Watch, 'onStage'>,
  signal: AbortSignal,
): Promise<(() => void) | null> {
  // Who wants a fresh answer, or none kept, waits for nobody's.
  if (ports.turns === undefined || !ports.settings().cache || task.wishes.fresh) return () => undefined;
  return ports.turns.take(cacheKey, signal, () => watch.onStage('waiting for the same task'));
}

export function openTurns(): Turns {
  const waiting = new Map<string, (() => void)[]>();
  const endOf = (key: string) => () => {
    const next = waiting.get(key)?.shift();
    if (next === undefined) waiting.delete(key);
    else next();
  };
  return {
    take: (key, signal, onWait) => {
      if (signal.aborted) return Promise.resolve(null);
      const line = waiting.get(key);
      if (line === undefined) {
        waiting.set(key, []);
        return Promise.resolve(endOf(key));
      }
      onWait();
      return new Promise((resolve) => {
        const leave = () => {
          line.splice(line.indexOf(called), 1);
          resolve(null);
        };
        const called = () => {
          signal.removeEventListener('abort', leave);
          resolve(endOf(key));
        };
        line.push(called);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
