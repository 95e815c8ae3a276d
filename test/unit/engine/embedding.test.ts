import assert from 'node:assert/strict';
import type { AttemptRow } from '../../../src/core/ledger.ts';
import { embeddingModel } from '../../../src/core/models/embedding.ts';
import type { Model, ModelId } from '../../../src/core/models/model.ts';
import { ceilingUsd, perMillion, priceTokens } from '../../../src/core/money.ts';
import type { Situation } from '../../../src/core/routing/observation.ts';
import { experienceIn, emptyFold, foldRow } from '../../../src/core/routing/fold.ts';
import { previewTask } from '../../../src/engine/preview.ts';
import type { EngineSettings } from '../../../src/engine/ports.ts';
import { noWishes } from '../../../src/core/task/task.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openCaller } from '../../../src/providers/call.ts';
import {
  canaryKey,
  closedPort,
  endpointAt,
  type Heard,
  type ScriptedServer,
  serve,
} from '../providers/wire.ts';
import {
  defaultSettings,
  openWorld,
  reply,
  sample,
  small,
  taskOf,
  unlimited,
  watcher,
  type World,
} from './world.ts';

const explanation = 'Adds the prices up: `total` starts with 0 and returns the `sum`.';
const never = new AbortController().signal;
const stored = ['what does the loop do', 'why does the sum start with zero'];
/** Shares no word with the second, whose meaning it has. */
const asked = 'reason for initial accumulator of naught';

/** A server's vectors: texts of one meaning point the same way. */
const vectorsOf: Readonly<Record<string, readonly number[]>> = {
  [stored[0] ?? '']: [0, 1, 0],
  [stored[1] ?? '']: [1, 0.1, 0],
  [asked]: [1, 0, 0],
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

describe('an embedding model of the user’s choice', () => {
  let world: World;
  let server: ScriptedServer;
  let answer: (texts: readonly string[]) => unknown;
  const logged: string[] = [];
  beforeEach(async () => {
    logged.length = 0;
    answer = (texts) => ({
      object: 'list',
      // Servers may answer in any order.
      data: texts.map((text, index) => ({ index, embedding: vectorsOf[text] ?? [0, 0, 1] })).toReversed(),
      model: 'test-embedding',
      usage: { prompt_tokens: 40, total_tokens: 40 },
    });
    server = await serve((response, { body }) => {
      const said = answer(body['input'] as readonly string[]);
      if (said === null) return;
      response.writeHead(said === 'broken' ? 500 : 200, { 'content-type': 'application/json' });
      response.end(said === 'broken' ? '{"error":{"message":"down"}}' : JSON.stringify(said));
    });
  });
  afterEach(async () => {
    world.close();
    await server.close();
  });

  /** The stored instructions have been answered; `settings` may be changed later. */
  async function open(
    settings: Partial<Writable<EngineSettings>>,
    {
      usdPerMillion = 0.02,
      url = server.url,
      local = false,
    }: { readonly usdPerMillion?: number | null; readonly url?: string; readonly local?: boolean } = {},
  ): Promise<void> {
    const endpoint = endpointAt(url, local ? { name: 'test', key: 'none', local } : {});
    const model = embeddingModel('test/test-embedding' as ModelId, usdPerMillion, [endpoint]);
    const caller = openCaller({
      endpoint: () => endpoint,
      keyFor: () => Promise.resolve(canaryKey),
      now: () => performance.now(),
    });
    world = await openWorld(
      ({ cacheKey }) => (cacheKey === 'judge-same' ? reply('yes', 2) : reply(explanation)),
      {
        models: [small],
        ports: {
          settings: () => ({ ...defaultSettings, ...settings }),
          embedding: { model: () => Promise.resolve(model), embed: caller.embed },
          log: (_, message) => logged.push(message),
        },
      },
    );
    for (const instruction of stored) await ask(instruction);
  }
  const ask = (instruction: string, signal = never, changes: Parameters<typeof taskOf>[1] = {}) =>
    runTask(taskOf('explain', { instruction, ...changes }), world.ports, watcher(), signal);
  const embedded = async () =>
    (await world.rows()).filter(
      (row): row is AttemptRow & { seq: number } => row.type === 'attempt' && row.role === 'embedding',
    );
  /** What was heard once the stored instructions had been answered. */
  const lastHeard = (): Heard | undefined => server.heard.at(-1);

  it('nominates what means the same in other words; it is reserved, paid and recorded, and gets no code', async () => {
    await open({ similar: 'judge' });
    const heardBefore = server.heard.length;
    const result = await ask(asked);
    assert.equal(result.outcome, 'answered');
    assert.equal('similar' in result && result.similar, 'judged');
    assert.equal(server.heard.length, heardBefore + 1);
    const said = lastHeard();
    assert.equal(said?.path, '/v1/embeddings');
    assert.equal(said.headers.authorization, `Bearer ${canaryKey}`);
    assert.deepEqual([...(said.body['input'] as string[])].sort(), [asked, ...stored].sort());
    assert.ok(!JSON.stringify(said.body).includes('prices'));
    const judge = world.calls.findLast(({ cacheKey }) => cacheKey === 'judge-same');
    assert.ok(judge?.prompt.dynamic.includes(stored[1] ?? ''), 'the nearest by meaning is judged');

    const row = (await embedded()).at(-1);
    assert.equal(row?.cost, priceTokens([[40, perMillion(0.02)]]));
    assert.deepEqual(
      [row.model, row.source, row.priceVersion, row.overran],
      ['test/test-embedding', 'provider', 'setting', false],
    );
    const held = (await world.rows()).find(
      ({ type, ...rest }) =>
        type === 'reservation' && 'reservationId' in rest && rest.reservationId === row.reservationId,
    );
    assert.ok(held?.type === 'reservation' && held.amount >= row.cost);
    const paid = result.tried.reduce((sum, { attempt }) => sum + attempt.cost, 0);
    assert.equal(result.cost, paid);
    assert.ok(result.tried.some(({ attempt }) => attempt.attemptId === row.attemptId));
  });

  it('says nothing of how good models are at answering', async () => {
    await open({ similar: 'judge' });
    await ask(asked);
    const [fold, without] = [emptyFold({ halfLifeDays: 90 }), emptyFold({ halfLifeDays: 90 })];
    for (const row of await world.rows()) {
      foldRow(fold, row);
      if (row.type !== 'attempt' || row.role === undefined) foldRow(without, row);
    }
    const situation: Situation = {
      kind: 'explain',
      complexity: 'simple',
      domain: null,
      languageId: 'typescript',
      inputTokens: 500,
      expectedOutputTokens: 100,
    };
    assert.deepEqual(
      experienceIn(fold).expect(small, situation),
      experienceIn(without).expect(small, situation),
    );
  });

  it('is not asked while similar answers are off, where none are known, or while the user only looks', async () => {
    const settings: Partial<Writable<EngineSettings>> = { similar: 'offer' };
    await open(settings);
    const before = server.heard.length;
    await previewTask(taskOf('explain', { instruction: asked }), world.ports, never);
    await ask(asked, never, { source: { ...taskOf(null).source, text: sample.replace('= 0', '= 1') } });
    await ask(asked, never, { wishes: { ...noWishes, fresh: true } });
    settings.similar = 'off';
    await ask('reason for naught');
    settings.similar = 'judge';
    settings.cache = false;
    await ask('reason for nil');
    assert.equal(server.heard.length, before);
    settings.cache = true;
    await ask('reason for none');
    assert.equal(server.heard.length, before + 1);
  });

  it('leaves instructions to their words, and says so in the log, when it fails or talks nonsense', async () => {
    const nonsense: readonly unknown[] = [
      'broken',
      { data: [] },
      {
        data: [
          { index: 0, embedding: [1, 2] },
          { index: 0, embedding: [1, 2] },
          { index: 2, embedding: [1] },
        ],
      },
      { data: 'x'.repeat(1000), usage: { prompt_tokens: 3 } },
      { usage: { prompt_tokens: 40 }, data: [0, 1, 2].map((index) => ({ index, embedding: [1, 'two'] })) },
    ];
    for (const said of nonsense) {
      await open({ similar: 'judge' });
      answer = () => said;
      const result = await ask('why does the sum start with zero then');
      assert.equal('similar' in result && result.similar, 'judged', JSON.stringify(said).slice(0, 60));
      assert.match(
        logged.at(-1) ?? '',
        /^Similar instructions are told by their words: test-embedding failed: /,
      );
      const row = (await embedded()).at(-1);
      assert.ok(row?.failure !== null && row?.failure !== undefined);
      assert.ok(!JSON.stringify(await world.rows()).includes(canaryKey));
      world.close();
    }
    await open({ similar: 'judge' }, { url: await closedPort() });
    const result = await ask('why does the sum start with zero then');
    assert.equal(result.outcome, 'answered');
    assert.deepEqual([(await embedded()).at(-1)?.cost, (await embedded()).at(-1)?.costSource], [0, 'unsent']);
  });

  it('is not asked where its price is unknown, or a ceiling leaves nothing for it', async () => {
    await open({ similar: 'judge' }, { usdPerMillion: null });
    await ask('why does the sum start with zero then');
    assert.equal(server.heard.length, 0);
    assert.match(logged.at(-1) ?? '', /the price of test-embedding is unknown; say it in the setting/);
    world.close();
    const settings: Partial<Writable<EngineSettings>> = { similar: 'judge' };
    await open(settings);
    const before = server.heard.length;
    settings.ceilings = { user: { ...unlimited, day: ceilingUsd(0) }, workspace: unlimited };
    const result = await ask(asked);
    assert.equal(result.outcome, 'refused');
    assert.equal(server.heard.length, before);
    const because = (await world.rows()).flatMap((row) => (row.type === 'refusal' ? [row.because] : []));
    assert.match(because[0] ?? '', /^Similar instructions were not asked for: /);
  });

  it('costs nothing on the user’s own hardware, and is asked there even when the budget is spent', async () => {
    const settings: Partial<Writable<EngineSettings>> = { similar: 'judge' };
    await open(settings, { usdPerMillion: null, local: true });
    settings.ceilings = { user: { ...unlimited, day: ceilingUsd(0) }, workspace: unlimited };
    const before = server.heard.length;
    await ask(asked);
    assert.equal(server.heard.length, before + 1);
    const row = (await embedded()).at(-1);
    assert.deepEqual([row?.cost, row?.costSource, row?.tier], [0, 'free', 'local']);
    assert.equal(lastHeard()?.headers.authorization, undefined);
  });

  it('ends with the task that the user cancels, and what was held for it is paid', async () => {
    await open({ similar: 'judge' });
    const controller = new AbortController();
    answer = () => {
      setTimeout(() => controller.abort(), 5);
      return null;
    };
    const result = await ask(asked, controller.signal);
    assert.equal(result.outcome, 'cancelled');
    const row = (await embedded()).at(-1);
    assert.deepEqual([row?.failure?.kind, row?.costSource], ['cancelled', 'reserved']);
    assert.equal(result.cost, row?.cost);
    assert.ok(world.calls.every(({ prompt }) => !prompt.dynamic.includes(asked)));
  });

  it('gets no secret of an instruction, and nothing at all where those are refused', async () => {
    const secret = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
    const settings: Partial<Writable<EngineSettings>> = { similar: 'offer' };
    await open(settings);
    await ask(`${asked} with ${secret}`);
    await ask(`reason for ${secret}`);
    const said = JSON.stringify(lastHeard()?.body);
    assert.match(said, /reason for TIERWISE_SECRET_1/);
    assert.ok(
      said.includes(asked) && !server.heard.some(({ body }) => JSON.stringify(body).includes(secret)),
    );
    const before = server.heard.length;
    settings.secrets = 'refuse';
    await ask(`the grounds of ${secret}`);
    assert.equal(server.heard.length, before);
  });
});

describe('the price of an embedding model', () => {
  const openai = endpointAt('https://api.openai.test', { name: 'openai', catalogue: ['openai'] });
  const ollama = endpointAt('http://127.0.0.1:11434', { name: 'ollama', key: 'none', local: true });
  const claude = endpointAt('https://claude.test', { name: 'claude', protocol: 'anthropic' });
  const named = (id: string, usd: number | null = null): Model | null =>
    embeddingModel(id as ModelId, usd, [openai, ollama, claude]);

  it('is what the user says, what is known, nothing on their own hardware, and else unknown', () => {
    const price = named('openai/text-embedding-3-small')?.price;
    assert.equal(price?.kind === 'metered' && price.rates.input, perMillion(0.02));
    const own = named('ollama/nomic-embed-text', 0.5)?.price;
    assert.equal(own?.kind === 'metered' && own.rates.input, perMillion(0.5));
    assert.equal(named('ollama/nomic-embed-text')?.price.kind, 'free');
    assert.equal(named('openai/text-embedding-9')?.price.kind, 'unknown');
  });

  it('is asked of no endpoint that is not there or has no embeddings', () => {
    assert.equal(named('nowhere/text-embedding-3-small'), null);
    assert.equal(named('claude/embed'), null);
  });
});
