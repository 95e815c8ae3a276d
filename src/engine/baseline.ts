import type { PlanRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import { costOf } from '../core/models/usage.ts';
import { toDollars } from '../core/money.ts';
import type { InputTokens } from '../core/prompt/prompt.ts';
import type { Profile } from '../core/task/profile.ts';
import type { Ports } from './ports.ts';

/** What the task would be expected to cost at the user's baseline model alone: what savings are measured against. */
export async function baselineOf(
  profile: Profile,
  planned: { readonly tokens: { readonly of: (model: Model) => InputTokens } },
  languageId: string,
  ports: Ports,
): Promise<PlanRow['baseline']> {
  const model = await ports.baselineModel();
  if (model === null) return null;
  const input = planned.tokens.of(model).expected;
  const { output } = (await ports.experience()).expect(model, {
    kind: profile.kind,
    complexity: profile.complexity.class,
    languageId,
    domain: profile.domain,
    inputTokens: input,
    expectedOutputTokens: profile.expectedOutputTokens,
  });
  const usage = {
    input,
    cacheRead: 0,
    cacheWrite: 0,
    output: Math.ceil(output.mean),
    thinking: 0,
    reportedCost: null,
  };
  const cost = costOf(model.price, usage);
  return cost === null ? null : { model: model.id, costUsd: toDollars(cost) };
}
