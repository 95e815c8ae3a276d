/** A model provider on loopback that speaks the real wire protocols and answers from fixtures. */
import { LLMock } from '@copilotkit/aimock';
import type { FixtureFileEntry, JournalEntry } from '@copilotkit/aimock';
import type { EndpointSetting } from '../src/contributions.ts';

export interface Provider {
  /** For `tierwise.endpoints`: serves the catalogue's OpenAI models, without a key. */
  readonly openai: EndpointSetting;
  /** The same for the catalogue's Anthropic models. */
  readonly anthropic: EndpointSetting;
  /** Every request it got for an answer, the oldest first. */
  readonly requests: () => readonly JournalEntry[];
  readonly mock: LLMock;
  readonly stop: () => Promise<void>;
}

export interface ProviderOptions {
  readonly answers?: readonly FixtureFileEntry[];
  /** Files of fixtures, tried after `answers`. */
  readonly files?: readonly string[];
  readonly port?: number;
  /** What the user sees it called. */
  readonly label?: string;
}

export async function startProvider(options: ProviderOptions = {}): Promise<Provider> {
  // Strict: a request that no fixture answers fails, and never gets a made-up answer.
  const mock = new LLMock({ port: options.port ?? 0, host: '127.0.0.1', strict: true });
  if (options.answers !== undefined) mock.addFixturesFromJSON([...options.answers]);
  for (const file of options.files ?? []) mock.loadFixtureFile(file);
  await mock.start();
  const label = options.label ?? 'Recorded answers';
  return {
    openai: {
      name: 'recorded-openai',
      label,
      protocol: 'openai',
      baseUrl: `${mock.url}/v1`,
      key: 'none',
      catalogue: ['openai'],
    },
    anthropic: {
      name: 'recorded-anthropic',
      label,
      protocol: 'anthropic',
      baseUrl: mock.url,
      key: 'none',
      catalogue: ['anthropic'],
    },
    requests: () => mock.getRequests(),
    mock,
    stop: () => mock.stop(),
  };
}
