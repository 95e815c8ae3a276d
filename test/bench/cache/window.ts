/** Another window on the same cache: puts answers until its parent ends it, or reads all of them and says what they take in memory. */
import { modelId } from '../../../src/core/models/model.ts';
import type { CachedAnswer } from '../../../src/engine/ports.ts';
import { openCache } from '../../../src/storage/cache.ts';

/** As in the editor, so that each window that puts an answer has to make room for it. */
export const limits = () => ({ maxEntries: 50_000, maxBytes: 250_000_000, ttlMs: 1e9 });

/** About what an answer of a small file takes. */
export function benchAnswer(n: number): CachedAnswer {
  return {
    answer: `\`\`\`ts\n${`const value${n} = compute(${n});\n`.repeat(60)}\`\`\``,
    model: modelId('test', 'small'),
    tier: 'budget',
    templateVersion: '1',
    verdict: { verdict: 'accept', score: 1, checks: [] },
    cost: 1_000_000,
    firstLine: 1,
    at: Date.now(),
    kind: 'fix',
    about: `about ${n}`,
  };
}

async function write(folder: string, name: string): Promise<void> {
  const cache = await openCache(folder, limits, { now: () => Date.now() });
  process.send?.('ready');
  for (let n = 0; ; n++) {
    await cache.put(`${name} ${n % 500}`, benchAnswer(n));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function readAll(folder: string, entries: number): Promise<void> {
  const cache = await openCache(folder, limits, { now: () => Date.now() });
  await cache.get('entry 0');
  const before = used();
  for (let n = 0; n < entries; n++) await cache.get(`entry ${n}`);
  process.send?.({ megabytes: (used() - before) / 1e6 });
  cache.close();
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

if (process.send !== undefined) {
  const [role, folder = '', what = ''] = process.argv.slice(2);
  await (role === 'write' ? write(folder, what) : readAll(folder, Number(what)));
}
