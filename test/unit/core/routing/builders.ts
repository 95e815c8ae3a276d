import { type Capability, type Model, modelId, type Price } from '../../../../src/core/models/model.ts';
import { perMillion } from '../../../../src/core/money.ts';
import type { NoPlan, Plan, PlanSettings } from '../../../../src/core/routing/plan.ts';
import type { Expectation } from '../../../../src/core/routing/expectation.ts';
import { type Experience, priorExperience } from '../../../../src/core/routing/experience.ts';
import { planChain, type PlanInput } from '../../../../src/core/routing/planner.ts';
import type { Profile } from '../../../../src/core/task/profile.ts';
import { noWishes } from '../../../../src/core/task/task.ts';

export const allCapabilities: readonly Capability[] = ['code', 'reasoning', 'math', 'general'];

export function metered(input: number, output: number): Price {
  const rate = perMillion(input);
  return {
    kind: 'metered',
    version: 'test',
    rates: { input: rate, cacheRead: perMillion(input / 10), cacheWrite: rate, output: perMillion(output) },
    steps: [],
  };
}

export function aModel(name: string, tier: Model['tier'], price: Price, rest: Partial<Model> = {}): Model {
  return {
    id: modelId('test', name),
    endpoint: 'test',
    name,
    label: name,
    tier,
    capabilities: allCapabilities,
    contextWindow: 128_000,
    maxOutput: 16_000,
    price,
    tokens: 'o200k',
    thinks: false,
    pricesChecked: null,
    ...rest,
  };
}

export const llama = aModel('llama', 'local', { kind: 'free' });
export const nano = aModel('nano', 'budget', metered(0.1, 0.4));
export const mini = aModel('mini', 'mid', metered(1, 4));
export const opus = aModel('opus', 'flagship', metered(5, 25));

export const settings: PlanSettings = {
  strategy: 'balanced',
  minQuality: 0,
  qualityTolerance: 0.03,
  maxLatencyMs: null,
  weights: { capability: 0.4, performance: 0.3, availability: 0.2, cost: 0.1 },
  minOutputTokens: 256,
};

export const profile: Profile = {
  kind: 'fix',
  complexity: { score: 0.5, class: 'medium' },
  capabilities: ['code'],
  domain: null,
  expectedOutputTokens: 500,
  reasons: [],
};

/** Experience that is sure of these success rates. */
export function knowing(
  success: Readonly<Record<string, number>>,
  rest: Partial<Expectation> = {},
  correlation = 0,
): Experience {
  return {
    expect: (model) => ({
      success: { mean: success[model.name] ?? 0.5, weight: 100, source: 'a test' },
      output: { mean: 500, p90: 1000, whenWrong: 500 },
      latencyMs: 5000,
      cached: { read: 0, write: 0 },
      reliability: 0.98,
      ...rest,
    }),
    verifier: () => ({ sensitivity: 0.9, specificity: 0.9 }),
    sharedFailure: () => ({ hopeless: 0, correlation, lengthening: (_model, assumed) => assumed }),
  };
}

/** A plan for a fix with the four models above, 1,000 tokens of prompt and no ceiling, but for what is given. */
export function planning(
  rest: Partial<Omit<PlanInput, 'settings'>> & { settings?: Partial<PlanSettings> } = {},
): Plan | NoPlan {
  return planChain({
    profile,
    languageId: 'typescript',
    candidates: [llama, nano, mini, opus].map(available),
    inputTokens: () => ({ expected: 1000, bound: 1500, staticPrefix: 200 }),
    wishes: noWishes,
    headroom: 'unlimited',
    experience: priorExperience(),
    ...rest,
    settings: { ...settings, ...rest.settings },
  });
}

export function available(model: Model): PlanInput['candidates'][number] {
  return { model, unavailable: null };
}

export function names(plan: Plan | NoPlan): readonly string[] {
  return plan.chain === null ? [] : plan.chain.map((rung) => rung.model.name);
}

export function planned(plan: Plan | NoPlan): Plan {
  if (plan.chain === null) throw new Error(`No plan: ${plan.because}`);
  return plan;
}

export function refused(plan: Plan | NoPlan): NoPlan {
  if (plan.chain !== null) throw new Error(`A plan: ${names(plan).join(', ')}`);
  return plan;
}
