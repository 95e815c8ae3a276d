import { type Model, type ModelId, tierRank } from '../models/model.ts';
import { addUsd } from '../money.ts';
import type { Plan, PlanSettings, Rung } from './plan.ts';
import { planChain, type PlanInput } from './planner.ts';
import { costUnitUsd } from './strategies.ts';

/** What takes the place of a rung whose provider failed, and why it does. */
export interface Replacement {
  readonly rung: Rung;
  readonly because: string;
}

/** What can't take its place. */
export interface OutOfReach {
  /** Models that were asked for this task already. */
  readonly asked: ReadonlySet<ModelId>;
  /** Endpoints where nothing can succeed just now. */
  readonly closed: ReadonlySet<string>;
  /** Whether an equal would fail, too: the task is too long for it, or a filter stopped it. */
  readonly equalsFail: boolean;
  /** Whether a stronger model comes after it anyway. */
  readonly goesUp: boolean;
}

/**
 * An equal of a failed rung: the same model at another provider, one with a key of the user's own before a router such as
 * OpenRouter; else the peer of its tier with the best expected value; else, for the last rung, a stronger model. Null
 * where there is none that every constraint allows, and for a model that the user asked for by name.
 */
export function replacementFor(failed: Rung, input: PlanInput, out: OutOfReach): Replacement | null {
  if (input.wishes.model !== null) return null;
  const { model } = failed;
  const open = input.candidates.filter(
    (candidate) =>
      candidate.unavailable === null &&
      candidate.model.id !== model.id &&
      !out.asked.has(candidate.model.id) &&
      !out.closed.has(candidate.model.endpoint),
  );
  const same = open
    .filter((candidate) => identityOf(candidate.model) === identityOf(model))
    .sort((a, b) => viaRouter(a.model) - viaRouter(b.model) || (a.model.id < b.model.id ? -1 : 1));
  const failedAt = `${model.label} failed at ${model.endpoint}`;
  for (const candidate of out.equalsFail ? [] : same) {
    const rung = bestOf([candidate], failed, input);
    if (rung === null) continue;
    return { rung, because: `${failedAt}, so the same model at ${rung.model.endpoint} takes its place.` };
  }
  const peers = out.equalsFail ? [] : open.filter((candidate) => candidate.model.tier === model.tier);
  const peer = bestOf(peers, failed, input);
  if (peer !== null) {
    const who = `${peer.model.label} at ${peer.model.endpoint}`;
    return { rung: peer, because: `${failedAt}, so ${who}, the best of the same tier, takes its place.` };
  }
  if (out.goesUp) return null;
  const above = open.filter((candidate) => tierRank(candidate.model.tier) > tierRank(model.tier));
  const stronger = bestOf(above, failed, input);
  if (stronger === null) return null;
  const who = `${stronger.model.label} at ${stronger.model.endpoint}`;
  return {
    rung: stronger,
    because: `${failedAt} and no equal can help, so ${who}, a stronger model, takes its place.`,
  };
}

/** The plan with one rung replaced: what is expected of the others stays as it was. */
export function withReplacement(plan: Plan, index: number, { rung, because }: Replacement): Plan {
  const before = plan.chain[index];
  const chain = plan.chain.map((own, i) => (i === index ? rung : own));
  const { quality, costUsd, latencyMs } = plan.estimate;
  const reach = before?.reach ?? 1;
  return {
    ...plan,
    chain,
    estimate: {
      models: chain.map((own) => own.model.id),
      quality: Math.min(1, Math.max(0, quality + reach * (rung.success - (before?.success ?? 0)))),
      costUsd: costUsd + reach * (rung.expectedCostUsd - (before?.expectedCostUsd ?? 0)),
      latencyMs,
    },
    worstCase: addUsd(...chain.map((own) => own.worstCase)),
    reasons: [because, ...plan.reasons],
  };
}

/**
 * What a model is, wherever it is served: its name without the vendor, the date of a snapshot, and with dots and hyphens
 * alike (`anthropic/claude-opus-4.6` and `claude-opus-4-6`).
 */
export function identityOf({ name }: Pick<Model, 'name'>): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .toLowerCase()
    .replaceAll('.', '-')
    .replace(/-(20\d{6}|20\d\d-\d\d-\d\d|latest)$/, '');
}

/** A router names models with their vendor. */
function viaRouter({ name }: Model): number {
  return name.includes('/') ? 1 : 0;
}

/** Expected value: what a right answer is worth to the user where nothing is said, less its cost. */
const valueSettings: Partial<PlanSettings> = {
  strategy: 'weighted',
  weights: { capability: 2 / costUnitUsd, performance: 0, availability: 0, cost: 1 },
  // The chain as a whole has the quality that was asked for.
  minQuality: 0,
  maxRungs: 1,
};

function bestOf(candidates: PlanInput['candidates'], failed: Rung, input: PlanInput): Rung | null {
  const settings = { ...input.settings, ...valueSettings };
  const { chain } = planChain({ ...input, candidates, settings });
  const rung = chain?.[0];
  return rung === undefined ? null : { ...rung, reach: failed.reach };
}
