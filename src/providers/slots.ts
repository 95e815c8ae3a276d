/** At most so many at once; the others wait their turn. */
export interface Slots {
  /** Resolves with what gives the slot back, or with null when the signal aborts first. */
  readonly take: (signal: AbortSignal) => Promise<(() => void) | null>;
}

export function openSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    take: (signal) => {
      if (signal.aborted) return Promise.resolve(null);
      if (free > 0) {
        free -= 1;
        return Promise.resolve(release);
      }
      return new Promise((resolve) => {
        const granted = () => {
          signal.removeEventListener('abort', given);
          resolve(release);
        };
        const given = () => {
          waiting.splice(waiting.indexOf(granted), 1);
          resolve(null);
        };
        waiting.push(granted);
        signal.addEventListener('abort', given, { once: true });
      });
    },
  };
}
