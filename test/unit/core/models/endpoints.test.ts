import assert from 'node:assert/strict';
import { presets, readEndpoints } from '../../../../src/core/models/endpoints.ts';

function only(entry: unknown) {
  const { endpoints, problems } = readEndpoints([entry]);
  return { endpoint: endpoints.find((e) => !presets.includes(e as never)) ?? null, problems };
}

describe('Endpoints', () => {
  it('offers the presets without any setting', () => {
    const { endpoints, problems } = readEndpoints(undefined);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      endpoints
        .map((e) => e.name)
        .filter((name) => ['openai', 'anthropic', 'openrouter', 'ollama', 'lmstudio', 'vllm'].includes(name)),
      ['openai', 'anthropic', 'openrouter', 'ollama', 'lmstudio', 'vllm'],
    );
    assert.ok(endpoints.every((e) => e.local === (e.key === 'none')));
  });

  it('takes an address of my own, with its key', () => {
    const { endpoint, problems } = only({
      name: 'work',
      label: 'Gateway',
      baseUrl: 'https://llm.example.com/v1/',
      catalogue: ['openai'],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(endpoint, {
      name: 'work',
      label: 'Gateway',
      protocol: 'openai',
      baseUrl: 'https://llm.example.com/v1',
      key: 'required',
      local: false,
      catalogue: ['openai'],
    });
  });

  it('lets Ollama live on another machine of my network, without a key', () => {
    const { endpoint, problems } = only({ name: 'ollama', baseUrl: 'http://192.168.1.20:11434/v1' });
    assert.deepEqual(problems, []);
    assert.equal(endpoint?.local, true);
    assert.equal(endpoint.label, 'Ollama');
  });

  it('never sends the key of a preset to another address', () => {
    const { endpoint, problems } = only({ name: 'openai', baseUrl: 'https://evil.example.com/v1' });
    assert.equal(endpoint, null);
    assert.match(problems[0] ?? '', /key was entered for OpenAI; choose another name/);
    assert.match(
      only({ name: 'anthropic', preset: 'ollama' }).problems[0] ?? '',
      /belongs to a built-in endpoint/,
    );
  });

  it('does not call an endpoint free when it asks for a key or serves a catalogue', () => {
    const at = 'http://127.0.0.1:4000/v1';
    assert.equal(only({ name: 'proxy', baseUrl: at }).endpoint?.local, false);
    assert.equal(
      only({ name: 'demo', baseUrl: at, key: 'none', catalogue: ['openai'] }).endpoint?.local,
      false,
    );
    assert.equal(only({ name: 'llama', baseUrl: at, key: 'none' }).endpoint?.local, true);
    assert.equal(
      only({ name: 'far', baseUrl: 'https://free.example.com/v1', key: 'none' }).endpoint?.local,
      false,
    );
  });

  for (const [entry, why] of [
    [{ name: 'a', baseUrl: 'http://llm.example.com/v1' }, /must begin with https:\/\//],
    [{ name: 'a', baseUrl: 'http://10.0.0.5/v1' }, /would cross the network unprotected/],
    [{ name: 'a', baseUrl: 'http://127.0.0.1.example.com/v1', key: 'none' }, /must begin with https:\/\//],
    [{ name: 'a', baseUrl: 'ftp://10.0.0.5/v1', key: 'none' }, /must begin with https:\/\//],
    [
      { name: 'a', baseUrl: 'https://me:secret@llm.example.com/v1' },
      /must not contain a user name or password/,
    ],
    [{ name: 'a', baseUrl: 'https://llm.example.com/v1?key=1' }, /must end with the path/],
    [{ name: 'a', baseUrl: 'llm.example.com' }, /is not an address/],
    [{ name: 'a' }, /has no "baseUrl"/],
    [{ name: 'a', preset: 'nosuch' }, /there is no preset "nosuch"/],
    [{ name: 'a', baseUrl: 'https://x.example.com', catalogue: ['nosuch'] }, /no section "nosuch"/],
    [{ name: 'No Slash/Allowed', baseUrl: 'https://x.example.com' }, /lower-case letters/],
    [{ name: 'a', baseUrl: 'https://x.example.com', apiKey: 'sk-1' }, /apiKey/],
    ['text', /Endpoint number 1 was skipped/],
  ] as const) {
    it(`skips ${JSON.stringify(entry)} and says why`, () => {
      const { endpoint, problems } = only(entry);
      assert.equal(endpoint, null);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', why);
      assert.doesNotMatch(problems[0] ?? '', /secret|sk-1/);
    });
  }

  it('keeps names unique: the second of a name is skipped', () => {
    const { endpoints, problems } = readEndpoints([
      { name: 'a', baseUrl: 'https://one.example.com' },
      { name: 'a', baseUrl: 'https://two.example.com' },
    ]);
    assert.equal(endpoints.filter((e) => e.name === 'a').length, 1);
    assert.match(problems[0] ?? '', /already taken/);
  });

  it('ignores a setting that is no list, and says so', () => {
    assert.match(readEndpoints({ a: 1 }).problems[0] ?? '', /must be a list/);
  });
});
