import assert from 'node:assert/strict';
import { keyComplaint, openStoredKeys } from '../../../src/editor/storedKeys.ts';

const openai = { name: 'openai', baseUrl: 'https://api.openai.com/v1' };

/** A secret storage in memory, with the change event of the real one. */
function secretStorage() {
  const stored = new Map<string, string>();
  const listeners: ((event: { key: string }) => void)[] = [];
  let reads = 0;
  const changed = (key: string) => listeners.forEach((listener) => listener({ key }));
  return {
    reads: () => reads,
    keys: () => Promise.resolve([...stored.keys()]),
    get: (key: string) => {
      reads += 1;
      return Promise.resolve(stored.get(key));
    },
    store: (key: string, value: string) => {
      stored.set(key, value);
      changed(key);
      return Promise.resolve();
    },
    delete: (key: string) => {
      stored.delete(key);
      changed(key);
      return Promise.resolve();
    },
    onDidChange: (listener: (event: { key: string }) => void) => {
      listeners.push(listener);
      return { dispose: () => undefined };
    },
  };
}

describe('keys', () => {
  it('are given back for the endpoint they were entered for', async () => {
    const keys = openStoredKeys(secretStorage(), () => undefined);
    await keys.store(openai, 'sk-first-key');
    assert.equal(await keys.keyFor(openai), 'sk-first-key');
    assert.equal(await keys.keyFor({ ...openai, name: 'other' }), null);
  });

  it('are never given to the same name at another address', async () => {
    const keys = openStoredKeys(secretStorage(), () => undefined);
    await keys.store(openai, 'sk-first-key');
    for (const baseUrl of [
      'https://evil.example/v1',
      'http://api.openai.com/v1',
      'https://api.openai.com:444/v1',
    ])
      assert.equal(await keys.keyFor({ name: 'openai', baseUrl }), null, baseUrl);
    assert.equal(await keys.keyFor({ name: 'openai', baseUrl: 'https://api.openai.com/v2' }), 'sk-first-key');
  });

  it('are gone once removed', async () => {
    const keys = openStoredKeys(secretStorage(), () => undefined);
    await keys.store(openai, 'sk-first-key');
    assert.deepEqual(await keys.names(), ['openai']);
    await keys.remove('openai');
    assert.equal(await keys.keyFor(openai), null);
    assert.deepEqual(await keys.names(), []);
  });

  it('are read once and again only after a change, in another window too', async () => {
    const secrets = secretStorage();
    const here = openStoredKeys(secrets, () => undefined);
    const there = openStoredKeys(secrets, () => undefined);
    assert.equal(await here.keyFor(openai), null);
    await here.keyFor(openai);
    assert.equal(secrets.reads(), 1);
    await there.store(openai, 'sk-new-key');
    assert.equal(await here.keyFor(openai), 'sk-new-key');
  });

  it('are told to whoever keeps them out of the log', async () => {
    const seen: string[] = [];
    const keys = openStoredKeys(secretStorage(), (key) => seen.push(key));
    await keys.store(openai, 'sk-first-key');
    assert.deepEqual(seen, ['sk-first-key']);
  });

  it('that are damaged count as none', async () => {
    const secrets = secretStorage();
    await secrets.store('tierwise.key.openai', 'not json');
    assert.equal(await openStoredKeys(secrets, () => undefined).keyFor(openai), null);
  });
});

describe('a typed key', () => {
  it('may have blanks around it', () => {
    assert.equal(keyComplaint('  sk-proj-abcdefgh12345678\n'), null);
  });

  for (const [typed, complaint] of [
    ['', /Paste the key/],
    ['https://platform.openai.com/keys', /an address/],
    ['Bearer sk-abcdefgh12345678', /Bearer/],
    ['OPENAI_API_KEY=sk-abcdefgh12345678', /equals sign/],
    ['"sk-abcdefgh12345678"', /quotation marks/],
    ['sk-abcdefgh 12345678', /no spaces/],
    ['sk-…5678', /characters that no key has/],
    ['sk-abcd...5678', /shortened/],
    ['abc', /too short/],
  ] as const) {
    it(`like ${JSON.stringify(typed)} is turned down kindly`, () => {
      assert.match(keyComplaint(typed) ?? '', complaint);
    });
  }
});
