/** Replays workloads of questions without code: what is saved against one flagship, and by which part. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { buildModels, loadCatalogue } from '../../../src/core/models/catalogue.ts';
import { readEndpoints } from '../../../src/core/models/endpoints.ts';
import type { Model } from '../../../src/core/models/model.ts';
import { costOf } from '../../../src/core/models/usage.ts';
import { toDollars } from '../../../src/core/money.ts';
import type { Profile } from '../../../src/core/task/profile.ts';
import { noWishes, type Task } from '../../../src/core/task/task.ts';
import type { Ports } from '../../../src/engine/ports.ts';
import { plan, prepare } from '../../../src/engine/prepare.ts';
import { openWorld } from '../../unit/engine/world.ts';

const Workload = z.object({
  prompts: z.array(z.object({ id: z.string(), prompt: z.string(), duplicate_of: z.string().optional() })),
});

/** What the project this one grew from says it saves on these workloads, with planted duplicates. */
const claimed = 0.907;
const flagship = 'anthropic/claude-opus-4-6';

export interface Replay {
  readonly name: string;
  readonly prompts: number;
  readonly claimed: number;
  readonly cold: Saved;
  /** The same questions once more. */
  readonly warm: Saved;
  /** Cold, as plans are made by default: at most three points below the best single model. */
  readonly coldByDefault: Saved;
}

/** Shares of what the flagship alone would cost; the parts add up to the whole. */
interface Saved {
  readonly saved: number;
  readonly byCache: number;
  readonly byRouting: number;
  /** Below zero where the prompt says more than the question alone. */
  readonly byPrompt: number;
  readonly hits: number;
  /** Hits on a question that is not the same one word by word: to be read by a person. */
  readonly hitsOnOtherWords: readonly string[];
  /** Means over the questions that models are asked: of the plans, and of the flagship alone. */
  readonly expectedQuality: number | null;
  readonly flagshipQuality: number | null;
}

export async function replayWorkloads(
  folder: string,
  countTokens: (text: string) => Promise<number>,
): Promise<readonly Replay[]> {
  const models = await catalogueModels();
  const baseline = models.find(({ id }) => id === flagship);
  if (baseline === undefined) throw new Error(`${flagship} is not in the catalogue.`);
  const replays: Replay[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const read = Workload.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!read.success) continue;
    const { prompts } = read.data;
    const run = async (settings: 'as good as the flagship' | 'default', passes: number): Promise<Saved> => {
      const world = await openWorld(() => ({}), { models });
      const seen = new Map<string, string>();
      try {
        let saved: Saved | null = null;
        for (let pass = 0; pass < passes; pass++) {
          saved = await replay(prompts, seen, baseline, settings === 'default', world.ports, countTokens);
        }
        if (saved === null) throw new Error('A replay has at least one pass.');
        return saved;
      } finally {
        world.close();
      }
    };
    replays.push({
      name: file.replace(/\.json$/, ''),
      prompts: prompts.length,
      claimed,
      cold: await run('as good as the flagship', 1),
      warm: await run('as good as the flagship', 2),
      coldByDefault: await run('default', 1),
    });
  }
  return replays;
}

async function replay(
  prompts: z.infer<typeof Workload>['prompts'],
  /** Questions by the key of their answers. */
  seen: Map<string, string>,
  baseline: Model,
  byDefault: boolean,
  ports: Ports,
  countTokens: (text: string) => Promise<number>,
): Promise<Saved> {
  let [whole, byCache, byPrompt, ours, hits] = [0, 0, 0, 0, 0];
  let [quality, flagshipQuality] = [0, 0];
  const otherWords: string[] = [];
  for (const { id, prompt } of prompts) {
    const prepared = await prepare(questionOf(id, prompt), ports, silent, new AbortController().signal);
    const alone = await aloneAt(baseline, prepared.profile, await countTokens(prompt), ports);
    whole += alone.usd;
    const before = seen.get(prepared.cacheKey);
    if (before !== undefined) {
      hits += 1;
      byCache += alone.usd;
      if (before.trim().toLowerCase() !== prompt.trim().toLowerCase())
        otherWords.push(`${before} = ${prompt}`);
      continue;
    }
    seen.set(prepared.cacheKey, prompt);
    // What is asked of the plan is what the flagship would be expected to reach.
    const planned = await plan(prepared, byDefault ? ports : atLeast(alone.quality, ports));
    if (planned.plan.chain === null) throw new Error(`${id}: ${planned.plan.because}`);
    const input = planned.tokens.of(baseline).expected;
    byPrompt += alone.usd - (await aloneAt(baseline, prepared.profile, input, ports)).usd;
    ours += planned.plan.estimate.costUsd;
    quality += planned.plan.estimate.quality;
    flagshipQuality += alone.quality;
  }
  const share = (usd: number) => Math.round((usd / whole) * 1000) / 1000;
  const asked = prompts.length - hits;
  const mean = (sum: number) => (asked === 0 ? null : Math.round((sum / asked) * 1000) / 1000);
  return {
    saved: share(whole - ours),
    byCache: share(byCache),
    byRouting: share(whole - ours - byCache - byPrompt),
    byPrompt: share(byPrompt),
    hits,
    hitsOnOtherWords: otherWords,
    expectedQuality: mean(quality),
    flagshipQuality: mean(flagshipQuality),
  };
}

/** A question that nothing is selected for: what the workloads ask is not about code of one's own. */
function questionOf(id: string, prompt: string): Task {
  return {
    id,
    askedKind: 'ask',
    instruction: prompt,
    source: { uri: 'untitled:question', path: 'question', languageId: 'plaintext', text: '', eol: '\n' },
    selection: { start: 0, end: 0 },
    diagnostics: [],
    wishes: noWishes,
  };
}

/** The least cost at a quality. */
function atLeast(quality: number, ports: Ports): Ports {
  const settings = { ...ports.settings(), strategy: 'cheapest', minQuality: quality } as const;
  return { ...ports, settings: () => settings };
}

/** What one model alone is expected to cost and how often to be right. */
async function aloneAt(
  model: Model,
  profile: Profile,
  input: number,
  ports: Ports,
): Promise<{ readonly usd: number; readonly quality: number }> {
  const { output, success } = (await ports.experience()).expect(model, {
    kind: profile.kind,
    complexity: profile.complexity.class,
    languageId: 'plaintext',
    domain: profile.domain,
    inputTokens: input,
    expectedOutputTokens: profile.expectedOutputTokens,
  });
  const tokens = { input, output: Math.ceil(output.mean), cacheRead: 0, cacheWrite: 0, thinking: 0 };
  const cost = costOf(model.price, { ...tokens, reportedCost: null });
  if (cost === null) throw new Error(`The price of ${model.id} is not known.`);
  return { usd: toDollars(cost), quality: success.mean };
}

async function catalogueModels(): Promise<readonly Model[]> {
  const { endpoints } = readEndpoints([]);
  const sources = { catalogue: await loadCatalogue(), endpoints, overrides: {}, enabled: [] };
  return buildModels({ ...sources, today: '2026-11-21' }).models.filter(
    ({ endpoint, price }) => endpoint !== 'openrouter' && price.kind === 'metered',
  );
}

const silent = { onStage: () => undefined, onProfile: () => undefined };
