import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { modelId } from '../../../src/core/models/model.ts';
import type { CachedAnswer } from '../../../src/engine/ports.ts';
import { type CacheLimits, openCache, type OpenCache } from '../../../src/storage/cache.ts';
import { storageFolder } from './windows.ts';

const canary = 'canary-7f3a-const-secretAlgorithm';

describe('The cache on disk', () => {
  let folder: ReturnType<typeof storageFolder>;
  let cache: OpenCache;
  let now: number;
  let limits: CacheLimits;

  const open = (): Promise<OpenCache> => openCache(folder.path, () => limits, { now: () => now });

  function answer(text = canary): CachedAnswer {
    return {
      answer: text,
      model: modelId('openai', 'gpt-5-mini'),
      tier: 'budget',
      templateVersion: 'fix-1',
      verdict: { verdict: 'accept', score: 0.9, checks: [] },
      firstLine: 1,
      cost: 1_000_000,
      at: now,
    };
  }

  beforeEach(async () => {
    folder = storageFolder();
    now = 1_000_000;
    limits = { maxEntries: 100, ttlMs: 10_000 };
    cache = await open();
  });
  afterEach(() => {
    cache.close();
    folder.remove();
  });

  it('serves an answer again, also after a restart', async () => {
    await cache.put('key', answer());
    assert.deepEqual(await cache.get('key'), answer());
    cache.close();
    cache = await open();
    assert.deepEqual(await cache.get('key'), answer());
    assert.equal(await cache.get('other'), null);
  });

  it('serves nothing that is too old, from memory or disk', async () => {
    await cache.put('key', answer());
    await cache.get('key');
    now += 9_999;
    assert.notEqual(await cache.get('key'), null);
    now += 1;
    assert.equal(await cache.get('key'), null);
    const other = await open();
    assert.equal(await other.get('key'), null);
    other.close();
  });

  it('follows a changed limit at once', async () => {
    await cache.put('key', answer());
    now += 500;
    limits = { maxEntries: 100, ttlMs: 100 };
    assert.equal(await cache.get('key'), null);
  });

  it('keeps no more entries than it may, the newest', async () => {
    limits = { maxEntries: 3, ttlMs: 10_000 };
    for (let n = 1; n <= 5; n += 1) {
      now += 1;
      await cache.put(`key ${n}`, answer(`answer ${n}`));
    }
    const kept = await Promise.all([1, 2, 3, 4, 5].map(async (n) => (await cache.get(`key ${n}`)) !== null));
    assert.deepEqual(kept, [false, false, true, true, true]);
  });

  it('keeps no more than its bytes may be, the newest', async () => {
    limits = { maxEntries: 100, maxBytes: 3_100, ttlMs: 10_000 };
    for (let n = 1; n <= 5; n += 1) {
      now += 1;
      await cache.put(`key ${n}`, answer('x'.repeat(800)));
    }
    const kept = await Promise.all([1, 2, 3, 4, 5].map(async (n) => (await cache.get(`key ${n}`)) !== null));
    assert.deepEqual(kept, [false, false, true, true, true]);
  });

  it('makes room for several answers at once when it is full, and never holds more than it may', async () => {
    limits = { maxEntries: 100, ttlMs: 10_000 };
    const counts: number[] = [];
    for (let n = 1; n <= 108; n += 1) {
      now += 1;
      await cache.put(`key ${n}`, answer(`answer ${n}`));
      if (n > 99) counts.push(count(folder.path));
    }
    assert.deepEqual(counts, [100, 98, 99, 100, 98, 99, 100, 98, 99]);
    assert.equal(await cache.get('key 1'), null);
    assert.notEqual(await cache.get('key 108'), null);
  });

  it('serves each kind for its own time, and none for longer than the setting says', async () => {
    limits = { maxEntries: 100, ttlMs: 10_000, ttlByKind: { fix: 100, explain: 20_000 } };
    await cache.put('fix', { ...answer(), kind: 'fix' });
    await cache.put('explain', { ...answer(), kind: 'explain' });
    now += 100;
    assert.equal(await cache.get('fix'), null);
    assert.notEqual(await cache.get('explain'), null);
    now += 10_000;
    assert.equal(await cache.get('explain'), null);
  });

  it('finds answers about the same code, the newest first, and no others', async () => {
    await cache.put('a', { ...answer(), about: 'code 1', instruction: 'sort' });
    now += 1;
    await cache.put('b', { ...answer(), about: 'code 1', instruction: 'sort it' });
    await cache.put('c', { ...answer(), about: 'code 2' });
    await cache.put('d', answer());
    assert.deepEqual(
      (await cache.like('code 1')).map(({ key }) => key),
      ['b', 'a'],
    );
    assert.deepEqual(await cache.like(''), []);
  });

  it('goes on with a file of the first format', async () => {
    cache.close();
    rmSync(join(folder.path, 'cache.db'));
    const old = new DatabaseSync(join(folder.path, 'cache.db'));
    old.exec(`CREATE TABLE answers (key TEXT PRIMARY KEY, at INTEGER NOT NULL, answer TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE INDEX answers_by_age ON answers (at); PRAGMA user_version = 1`);
    old.prepare('INSERT INTO answers VALUES (?, ?, ?)').run('key', now, JSON.stringify(answer()));
    old.close();
    cache = await open();
    assert.deepEqual(await cache.get('key'), answer());
    await cache.clear();
    assert.ok(!written(folder.path).includes(canary));
  });

  it('forgets an answer that the user discarded, in every window', async () => {
    const other = await open();
    await cache.put('key', answer());
    assert.notEqual(await other.get('key'), null);
    await cache.drop('key');
    assert.equal(await cache.get('key'), null);
    assert.equal(await other.get('key'), null);
    other.close();
  });

  it('leaves nothing of the answers on disk when it is cleared', async () => {
    for (let n = 0; n < 50; n += 1) await cache.put(`key ${n}`, answer(`${canary} `.repeat(200)));
    assert.ok(written(folder.path).includes(canary));
    assert.equal(await cache.clear(), 50);
    assert.equal(await cache.get('key 1'), null);
    assert.ok(!written(folder.path).includes(canary));
  });

  it('starts empty when its file was damaged, and says so', async () => {
    cache.close();
    writeFileSync(join(folder.path, 'cache.db'), `${canary} `.repeat(1000));
    cache = await open();
    assert.match(cache.notice ?? '', /was damaged\. It is kept as /);
    await cache.put('key', answer('new'));
    assert.notEqual(await cache.get('key'), null);
    assert.ok(written(folder.path).includes(canary));
    await cache.clear();
    assert.ok(!written(folder.path).includes(canary));
  });
});

/** Answers on disk. */
function count(folder: string): number {
  const file = new DatabaseSync(join(folder, 'cache.db'), { readOnly: true });
  try {
    return Number(file.prepare('SELECT count(*) AS n FROM answers').get()?.['n']);
  } finally {
    file.close();
  }
}

/** Everything in the folder, as text. */
function written(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}
