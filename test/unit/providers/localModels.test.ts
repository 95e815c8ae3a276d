import assert from 'node:assert/strict';
import type { Endpoint } from '../../../src/core/models/endpoints.ts';
import { findLocalModels } from '../../../src/providers/localModels.ts';
import { closedPort, endpointAt, type ScriptedServer, serve } from './wire.ts';

describe('Finding local models', () => {
  let server: ScriptedServer | null = null;
  const signal = new AbortController().signal;
  afterEach(async () => {
    await server?.close();
    server = null;
  });

  const local = (name: string, url: string): Endpoint => endpointAt(url, { name, key: 'none', local: true });
  async function answering(answers: Record<string, unknown>): Promise<ScriptedServer> {
    server = await serve((response, { path, body }) => {
      const answer = answers[`${path} ${typeof body['model'] === 'string' ? body['model'] : ''}`.trim()];
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
    });
    return server;
  }

  it('asks Ollama for its models, and takes the window that Ollama will really use', async () => {
    const { url } = await answering({
      '/api/tags': {
        models: ['set:1', 'loaded:1', 'plain:1', 'tiny:1', 'old:1', 'vectors:1', 'nomic-embed-text'].map(
          (name) => ({ name }),
        ),
      },
      '/api/ps': { models: [{ name: 'loaded:1', context_length: 32_768 }] },
      '/api/show set:1': {
        parameters: 'stop "x"\nnum_ctx    16384',
        capabilities: ['completion'],
        model_info: { 'general.architecture': 'qwen3', 'qwen3.context_length': 40_960 },
      },
      '/api/show loaded:1': { capabilities: ['completion', 'tools'] },
      '/api/show plain:1': {
        capabilities: ['completion'],
        model_info: { 'general.architecture': 'qwen3', 'qwen3.context_length': 262_144 },
      },
      '/api/show tiny:1': { model_info: { 'general.architecture': 'gpt2', 'gpt2.context_length': 1_024 } },
      '/api/show vectors:1': { capabilities: ['embedding'] },
    });
    const { found, silent } = await findLocalModels([local('ollama', url)], signal);
    assert.deepEqual(silent, []);
    assert.deepEqual(
      found.map((m) => [m.endpoint, m.name, m.contextWindow]),
      [
        ['ollama', 'set:1', 16_384],
        ['ollama', 'loaded:1', 32_768],
        ['ollama', 'plain:1', 4_096],
        ['ollama', 'tiny:1', 1_024],
        ['ollama', 'old:1', 4_096],
      ],
    );
  });

  it('asks LM Studio for its models, leaving out those that only embed', async () => {
    const { url } = await answering({
      '/api/v0/models': {
        data: [
          { id: 'qwen3-coder', type: 'llm', max_context_length: 131_072, loaded_context_length: 8_192 },
          { id: 'gemma', type: 'vlm', max_context_length: 8_192 },
          { id: 'nomic', type: 'embeddings' },
        ],
      },
    });
    const { found } = await findLocalModels([local('lmstudio', url)], signal);
    assert.deepEqual(found, [
      { endpoint: 'lmstudio', name: 'qwen3-coder', contextWindow: 8_192 },
      { endpoint: 'lmstudio', name: 'gemma', contextWindow: 8_192 },
    ]);
  });

  it('asks any other server in the way that all of them know', async () => {
    const { url } = await answering({
      '/v1/models': { data: [{ id: 'm', max_model_len: 4_000 }, { id: 'n' }] },
    });
    for (const name of ['vllm', 'lmstudio', 'ollama']) {
      const { found } = await findLocalModels([local(name, url)], signal);
      assert.deepEqual(
        found.map((m) => [m.name, m.contextWindow]),
        [
          ['m', 4_000],
          ['n', null],
        ],
      );
    }
  });

  it('says which server does not answer, and finds the models of the others all the same', async () => {
    const { url } = await answering({ '/v1/models': { data: [{ id: 'm' }] } });
    const { found, silent } = await findLocalModels(
      [local('vllm', url), local('lmstudio', await closedPort())],
      signal,
    );
    assert.deepEqual(
      found.map((m) => m.name),
      ['m'],
    );
    assert.deepEqual(silent, ['lmstudio']);
  });

  it('is not upset by nonsense', async () => {
    for (const nonsense of ['not json', '[]', '{"data": 5, "models": {}}', '{"error": "no such path"}']) {
      const { url, close } = await serve((response) => void response.end(nonsense));
      const { found, silent } = await findLocalModels([local('ollama', url)], signal);
      assert.deepEqual([found, silent], [[], ['ollama']]);
      await close();
    }
    const { url } = await answering({
      '/v1/models': { data: [null, 5, { id: 7 }, { id: 'm', max_model_len: -1 }] },
    });
    const { found } = await findLocalModels([local('vllm', url)], signal);
    assert.deepEqual(found, [{ endpoint: 'vllm', name: 'm', contextWindow: null }]);
  });

  it('asks no server that is not local', async () => {
    const { url, heard } = await answering({});
    assert.deepEqual(await findLocalModels([endpointAt(url)], signal), { found: [], silent: [] });
    assert.equal(heard.length, 0);
  });
});
