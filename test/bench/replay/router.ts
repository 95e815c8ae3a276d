/** The project's own experience and planner, told of the benchmark's models and tasks in their terms. */
import { type Model, modelId } from '../../../src/core/models/model.ts';
import { perMillion } from '../../../src/core/money.ts';
import type { Expectation } from '../../../src/core/routing/expectation.ts';
import { type Experience, experienceOf } from '../../../src/core/routing/experience.ts';
import type { Observation } from '../../../src/core/routing/observation.ts';
import type { Plan, PlanSettings } from '../../../src/core/routing/plan.ts';
import { planChain } from '../../../src/core/routing/planner.ts';
import type { ModelTier } from '../../../src/core/routing/priors.ts';
import type { Verifier } from '../../../src/core/routing/verifier.ts';
import { type Kind, noWishes } from '../../../src/core/task/task.ts';
import { type Listed, mean, type Recorded } from './recorded.ts';
import { fitSizes } from './size.ts';

/** Plans a task from its type and size alone. */
export interface Router {
  readonly plan: (
    task: Pick<Recorded, 'dimension' | 'inputTokens'>,
    settings: PlanSettings,
    verifier: Verifier,
    /** The only model that may be chosen; all where absent. */
    only?: number,
  ) => { readonly plan: Plan; readonly chain: readonly number[] };
}

/** Fits experience on `tasks`; `prices` are what planning reckons with. */
export function fitRouter(
  tasks: readonly Recorded[],
  models: readonly Listed[],
  prices: readonly Listed[],
): Router {
  const sizeOf = fitSizes(tasks.filter((task) => task.inputTokens !== null));
  const ratios = models.map((_, m) => ratioOf(tasks, m));
  const known = models.map((listed, m) => modelOf(listed, prices[m] ?? listed));
  const experience = remembering(
    experienceOf(tasks.flatMap((task) => observe(task, sizeOf(task), known, ratios))),
  );
  const indexes = new Map(known.map((model, m) => [model.id, m]));
  const candidates = known.map((model) => ({ model, unavailable: null }));
  return {
    plan: ({ dimension, inputTokens }, settings, verifier, only) => {
      const { kind, domain } = fieldOf(dimension);
      const size = inputTokens ?? 250;
      const made = planChain({
        profile: {
          kind,
          complexity: { score: 0.5, class: 'medium' },
          capabilities: [],
          domain: null,
          expectedOutputTokens: 400,
          reasons: [],
        },
        languageId: null,
        domain,
        candidates: only === undefined ? candidates : candidates.slice(only, only + 1),
        inputTokens: (model) => {
          const expected = size * (ratios[indexes.get(model.id) ?? 0] ?? 1);
          return { expected, bound: Math.ceil(expected * 1.5), staticPrefix: 0 };
        },
        wishes: noWishes,
        settings,
        headroom: 'unlimited',
        experience: { ...experience, verifier: () => verifier },
      });
      if (made.chain === null) throw new Error(`No plan: ${made.because}`);
      return { plan: made, chain: made.chain.map((rung) => indexes.get(rung.model.id) ?? 0) };
    },
  };
}

/** The benchmark's task types as kinds, with the type itself as the field. */
function fieldOf(dimension: string): { readonly kind: Kind; readonly domain: string } {
  const kinds: Readonly<Record<string, Kind>> = {
    bug_fixing: 'fix',
    code_refactoring: 'refactor',
    code_understanding: 'explain',
    test_generation: 'test',
  };
  return { kind: kinds[dimension] ?? 'generate', domain: dimension };
}

function modelOf(listed: Listed, price: Listed): Model {
  const input = perMillion(price.input);
  const tiers: Readonly<Record<string, ModelTier>> = {
    low: 'budget',
    mid: 'budget',
    high: 'mid',
    premium: 'flagship',
  };
  return {
    id: modelId('bench', listed.name),
    endpoint: 'bench',
    name: listed.name,
    label: listed.name,
    tier: tiers[listed.tier] ?? 'mid',
    capabilities: ['code', 'reasoning', 'math', 'general'],
    contextWindow: 200_000,
    maxOutput: 64_000,
    price: {
      kind: 'metered',
      version: 'benchmark',
      rates: { input, cacheRead: input, cacheWrite: input, output: perMillion(price.output) },
      steps: [],
    },
    tokens: 'other',
    thinks: false,
    pricesChecked: null,
  };
}

/** How a model's tokenizer counts against the median of all. */
function ratioOf(tasks: readonly Recorded[], m: number): number {
  const logs = tasks.flatMap((task) => {
    const own = task.results[m]?.inputTokens ?? null;
    return own === null || task.inputTokens === null ? [] : [Math.log(own / task.inputTokens)];
  });
  return Math.exp(mean(logs));
}

function observe(
  task: Recorded,
  size: number,
  models: readonly Model[],
  ratios: readonly number[],
): readonly Observation[] {
  const { kind, domain } = fieldOf(task.dimension);
  return models.flatMap((model, m) => {
    const result = task.results[m];
    if (result === undefined) return [];
    const input = size * (ratios[m] ?? 1);
    return {
      taskId: task.id,
      model: model.id,
      tier: model.tier,
      situation: { kind, complexity: 'medium', domain, languageId: null, inputTokens: input },
      weight: 1,
      right: { value: result.score, weight: 1 },
      verdict: null,
      completed: true,
      output:
        result.outputTokens ?? (result.totalTokens === null ? null : Math.max(1, result.totalTokens - input)),
      cached: null,
      latencyMs: result.latencyMs,
    } satisfies Observation;
  });
}

/** The same experience, asked once per model and situation. */
function remembering(experience: Experience): Experience {
  const answers = new Map<string, Expectation>();
  return {
    ...experience,
    expect: (model, situation) => {
      const key = `${model.id} ${situation.domain ?? ''} ${situation.inputTokens}`;
      let answer = answers.get(key);
      if (answer === undefined) answers.set(key, (answer = experience.expect(model, situation)));
      return answer;
    },
  };
}
