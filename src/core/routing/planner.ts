import type { Ceiling } from '../budget/ceilings.ts';
import { type Model, tierRank } from '../models/model.ts';
import { worstCase } from '../models/usage.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import type { InputTokens } from '../prompt/prompt.ts';
import type { Profile } from '../task/profile.ts';
import type { Wishes } from '../task/task.ts';
import type { Experience } from './experience.ts';
import type { Candidate, NoPlan, Plan, PlanSettings, RemovedModel } from './plan.ts';

/** Everything a plan follows from. */
export interface PlanInput {
  readonly profile: Profile;
  readonly languageId: string | null;
  readonly candidates: readonly Candidate[];
  readonly inputTokens: (model: Model) => InputTokens;
  readonly wishes: Wishes;
  readonly settings: PlanSettings;
  /** The least that any ceiling leaves for this request: request, day and month, user and workspace. */
  readonly headroom: Ceiling;
  readonly experience: Experience;
}

/** Chooses the chain to run, or says why there is none. Pure and deterministic: ties go to the lesser id. */
export function planChain(input: PlanInput): Plan | NoPlan {
  const removed: RemovedModel[] = [];
  const { profile, settings, headroom } = input;
  let best: Plan | null = null;
  for (const { model, unavailable } of input.candidates) {
    if (unavailable !== null) {
      removed.push({ model: model.id, constraint: unavailable.constraint, because: unavailable.because });
      continue;
    }
    if (input.wishes.model !== null && input.wishes.model !== model.id) continue;
    if (input.wishes.minTier !== null && tierRank(model.tier) < tierRank(input.wishes.minTier)) continue;
    const tokens = input.inputTokens(model);
    const expectation = input.experience.expect(model, {
      kind: profile.kind,
      complexity: profile.complexity.class,
      languageId: input.languageId,
      inputTokens: tokens.expected,
    });
    const maxOutput = Math.min(model.maxOutput, model.contextWindow - tokens.bound, 4096);
    if (maxOutput < settings.minOutputTokens) {
      removed.push({
        model: model.id,
        constraint: 'context',
        because: `${model.label} has too small a context window for this task.`,
      });
      continue;
    }
    const worst =
      worstCase(model.price, tokens.bound, maxOutput) ?? (headroom === 'unlimited' ? zeroUsd : null);
    if (worst === null) {
      removed.push({
        model: model.id,
        constraint: 'price',
        because: `The price of ${model.label} is unknown, so no ceiling can hold it.`,
      });
      continue;
    }
    if (headroom !== 'unlimited' && worst > 0 && worst > headroom) {
      removed.push({
        model: model.id,
        constraint: 'ceiling',
        because: `${model.label} could cost more than the ceiling leaves.`,
      });
      continue;
    }
    const plan: Plan = {
      strategy: settings.strategy,
      chain: [
        {
          model,
          success: expectation.success.mean,
          reach: 1,
          maxOutput,
          inputBound: tokens.bound,
          expectedCostUsd: (worst as number) / 1e9 / 4,
          worstCase: worst,
        },
      ],
      estimate: {
        models: [model.id],
        quality: expectation.success.mean,
        costUsd: (worst as number) / 1e9 / 4,
        latencyMs: expectation.latencyMs,
      },
      worstCase: addUsd(worst as NanoUsd),
      reasons: [
        `${model.label} is expected to be right in ${Math.round(expectation.success.mean * 100)} % of such tasks.`,
      ],
      runnersUp: [],
      removed,
    };
    if (best === null || plan.worstCase < best.worstCase) best = plan;
  }
  if (best !== null) return best;
  return {
    chain: null,
    removed,
    because: 'No enabled model can take this task.',
    wouldFit: 'Enable a model, raise a ceiling, or select less code.',
  };
}
