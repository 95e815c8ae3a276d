/** Asks the servers on this machine which models they have. */
import type { Endpoint } from '../core/models/endpoints.ts';
import { field } from './usage.ts';

/** A model that a local server offers. */
export interface FoundModel {
  readonly endpoint: string;
  readonly name: string;
  /** Tokens that the server will take as it is set up now; null where it does not say. */
  readonly contextWindow: number | null;
}

export interface LocalSearch {
  readonly found: readonly FoundModel[];
  /** Names of the endpoints that did not answer. */
  readonly silent: readonly string[];
}

type Found = Omit<FoundModel, 'endpoint'>;

/** A server on this machine that runs at all answers well within this. */
const answerMs = 2_000;
const longestAnswerBytes = 4_000_000;
const mostModels = 200;

/** Ollama's own default, whatever a model could take: beyond it a prompt is cut without a word. */
const ollamaContext = 4_096;

/** Asks every local endpoint. Never throws for a server that is not there or talks nonsense. */
export async function findLocalModels(
  endpoints: readonly Endpoint[],
  signal: AbortSignal,
): Promise<LocalSearch> {
  const answers = await Promise.all(
    endpoints
      .filter((endpoint) => endpoint.local)
      .map(async (endpoint) => ({ endpoint: endpoint.name, models: await modelsOf(endpoint, signal) })),
  );
  return {
    found: answers.flatMap(({ endpoint, models }) => (models ?? []).map((model) => ({ endpoint, ...model }))),
    silent: answers.filter(({ models }) => models === null).map(({ endpoint }) => endpoint),
  };
}

/** Each server is first asked in its own way, which tells more, then in the way that all of them know. */
async function modelsOf(endpoint: Endpoint, signal: AbortSignal): Promise<readonly Found[] | null> {
  const { origin, port } = new URL(endpoint.baseUrl);
  if (endpoint.name === 'ollama' || port === '11434') {
    const models = await ollamaModels(origin, signal);
    if (models !== null) return models;
  }
  if (endpoint.name === 'lmstudio' || port === '1234') {
    const models = await listedModels(`${origin}/api/v0/models`, signal);
    if (models !== null) return models;
  }
  return listedModels(`${endpoint.baseUrl}/models`, signal);
}

async function ollamaModels(origin: string, signal: AbortSignal): Promise<readonly Found[] | null> {
  const listed = field(await ask(`${origin}/api/tags`, signal), 'models');
  if (!Array.isArray(listed)) return null;
  const running = field(await ask(`${origin}/api/ps`, signal), 'models');
  const models = await Promise.all(
    listed.slice(0, mostModels).map(async (entry): Promise<Found | null> => {
      const name = field(entry, 'name');
      // A model that this server only passes on to another machine is neither local nor free.
      if (typeof name !== 'string' || isRemote(entry, name)) return null;
      const shown = await ask(`${origin}/api/show`, signal, { model: name });
      const can = field(shown, 'capabilities');
      if (Array.isArray(can) ? !can.includes('completion') : isEmbedding(name)) return null;
      const loaded: unknown = Array.isArray(running)
        ? running.find((r) => field(r, 'name') === name)
        : undefined;
      return { name, contextWindow: ollamaWindow(shown, loaded) };
    }),
  );
  return models.filter((model) => model !== null);
}

/** The window set in the model's file, or the one it is loaded with, or Ollama's default; never more than the model's. */
function ollamaWindow(shown: unknown, loaded: unknown): number {
  const parameters = field(shown, 'parameters');
  const set = typeof parameters === 'string' ? /^num_ctx\s+(\d+)/m.exec(parameters)?.[1] : undefined;
  const info = field(shown, 'model_info');
  const architecture = field(info, 'general.architecture');
  const most =
    typeof architecture === 'string' ? tokens(field(info, `${architecture}.context_length`)) : null;
  const window = tokens(Number(set)) ?? tokens(field(loaded, 'context_length')) ?? ollamaContext;
  return Math.min(window, most ?? window);
}

/** The list in OpenAI's form, with what LM Studio (`loaded_…`, `max_…`) and vLLM (`max_model_len`) add to it. */
async function listedModels(url: string, signal: AbortSignal): Promise<readonly Found[] | null> {
  const listed = field(await ask(url, signal), 'data');
  if (!Array.isArray(listed)) return null;
  return listed.slice(0, mostModels).flatMap((entry): Found[] => {
    const name = field(entry, 'id');
    if (typeof name !== 'string' || field(entry, 'type') === 'embeddings' || isEmbedding(name)) return [];
    const windows = ['loaded_context_length', 'max_model_len', 'max_context_length'];
    const window = windows.map((key) => tokens(field(entry, key))).find((value) => value !== null) ?? null;
    return [{ name, contextWindow: window }];
  });
}

function isRemote(entry: unknown, name: string): boolean {
  return (
    field(entry, 'remote_host') !== undefined ||
    field(entry, 'remote_model') !== undefined ||
    /[:-]cloud$/.test(name)
  );
}

function isEmbedding(name: string): boolean {
  return /embed|(^|[/-])bge-|rerank/i.test(name);
}

function tokens(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** One question, answered in JSON; null for anything else. */
async function ask(
  url: string,
  signal: AbortSignal,
  body?: Readonly<Record<string, string>>,
): Promise<unknown> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
      redirect: 'error',
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > longestAnswerBytes) {
      await response.body?.cancel();
      return null;
    }
    return await response.json();
  } catch {
    return null;
  }
}
