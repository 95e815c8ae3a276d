import type { Ceiling } from '../budget/ceilings.ts';
import { leastCeiling } from '../budget/mergeCeilings.ts';
import type { Model } from '../models/model.ts';
import { worstCase } from '../models/usage.ts';
import { addUsd, zeroUsd } from '../money.ts';
import type { InputTokens } from '../prompt/prompt.ts';
import type { Profile } from '../task/profile.ts';
import type { Wishes } from '../task/task.ts';
import { admit, type Entrant, type Field } from './admission.ts';
import { type Chain, chainsOf, limitOf, rungsOf } from './chains.ts';
import type { Expectation } from './expectation.ts';
import type { Experience } from './experience.ts';
import { withJudge } from './judge.ts';
import { byModels, drawField, type Exploration, modelsOf, regretOf } from './exploration.ts';
import { explainNoPlan } from './noPlan.ts';
import type { Candidate, ChainEstimate, NoPlan, Plan, PlanSettings, RemovedModel, Rung } from './plan.ts';
import { type Rule, ruleFor, sayRule } from './rules.ts';
import { reasonsFor, sayTrial } from './reasons.ts';
import { sayPercent } from './sentences.ts';
import { labels, type Ranking, rankingOf } from './strategies.ts';

/** Everything a plan follows from. */
export interface PlanInput {
  readonly profile: Profile;
  readonly languageId: string | null;
  /** The field of the task where it shows; experience of other fields counts less. */
  readonly domain?: string | null;
  readonly candidates: readonly Candidate[];
  readonly inputTokens: (model: Model) => InputTokens;
  readonly wishes: Wishes;
  readonly settings: PlanSettings;
  /** The least that any ceiling leaves for this request: request, day and month, user and workspace. */
  readonly headroom: Ceiling;
  /** What the ceilings of one provider leave, where it has any. */
  readonly headroomAt?: (endpoint: string) => Ceiling;
  readonly experience: Experience;
  /**
   * The shares of a model's input that are expected to be read from and written to its provider's cache just now; null or
   * absent where only experience tells. A model that was asked a moment ago is warm, and so cheaper.
   */
  readonly cachedShare?: (model: Model) => Expectation['cached'] | null;
  /** For the user's rules: where the document is in the workspace, and how many lines are selected. */
  readonly path?: string | null;
  readonly selectedLines?: number;
  /** Expected USD of having a model's answer graded by another; absent where none is. */
  readonly judgeUsd?: (model: Model) => number;
  /** Absent where nothing is to be tried out. */
  readonly exploration?: Exploration;
}

/** Chooses the chain to run, or says why there is none. Pure and deterministic: ties go to the lesser id. */
export function planChain(asked: PlanInput): Plan | NoPlan {
  const rule = ruleOf(asked);
  const input = rule === null ? asked : obeying(asked, rule);
  const { settings, headroom } = input;
  const { field, removed } = admit(admissionOf(input, rule));
  const checks = input.experience.verifier(input.profile.kind);
  const verifier = input.judgeUsd === undefined ? checks : withJudge(checks);
  const answerWorthUsd = settings.answerWorthUsd ?? defaultAnswerWorthUsd;
  const limits = {
    verifier,
    headroom,
    minOutputTokens: settings.minOutputTokens,
    maxRungs: settings.maxRungs ?? 3,
    answerWorthUsd,
    heedsSpeed: settings.strategy === 'weighted' || settings.maxLatencyMs !== null,
  };
  const possible = chainsOf(field, limits);
  const forced = input.wishes.model !== null;
  const quick = possible.filter(
    (c) => forced || settings.maxLatencyMs === null || c.latencyMs <= settings.maxLatencyMs,
  );
  const chains = quick.filter((c) => forced || c.quality >= settings.minQuality);
  if (chains.length === 0) {
    return explainNoPlan(input, [...removed, ...tooWeak(quick, settings.minQuality)], rule);
  }
  const ranking = rankingOf(chains, settings);
  const usual = first(chains, ranking);
  const trial = forced
    ? null
    : explore(input, chains, usual, () => chainsOf(drawnField(input, field), limits));
  const chosen = trial?.chain ?? usual;
  const chain = rungsFor(chosen, rungsOf(chosen, field, verifier));
  const worst = addUsd(...chain.map((rung) => rung.worstCase));
  return {
    strategy: settings.strategy,
    chain,
    estimate: estimateOf(chosen),
    worstCase: worst,
    reasons: [
      ...(rule === null ? [] : [`${sayRule(rule)}.`]),
      ...(trial === null ? [] : [sayTrial(chosen, usual, trial.regretUsd)]),
      ...reasonsFor(input.wishes, chosen, chain, ranking, removed),
    ],
    runnersUp: runnersUp(chains, chosen, ranking).map(estimateOf),
    removed,
    ...(trial === null ? {} : { exploredUsd: trial.regretUsd }),
  };
}

function first(chains: readonly Chain[], ranking: Ranking): Chain {
  return chains.reduce((best, chain) => (ranking.prefers(chain, best) < 0 ? chain : best));
}

/** The chain that would be best if the draw were true; null where it is the usual one or would cost too much to try. */
function explore(
  { exploration, settings }: PlanInput,
  chains: readonly Chain[],
  usual: Chain,
  drawn: () => readonly Chain[],
): { readonly chain: Chain; readonly regretUsd: number } | null {
  if (exploration === undefined || exploration.leftUsd <= 0) return null;
  const known = byModels(chains);
  const likely = drawn().filter((chain) => known.has(modelsOf(chain)));
  if (likely.length === 0) return null;
  const chain = known.get(modelsOf(first(likely, rankingOf(likely, settings))));
  if (chain === undefined || chain === usual) return null;
  const regretUsd = regretOf(chain, usual, settings.answerWorthUsd ?? defaultAnswerWorthUsd);
  return regretUsd <= exploration.leftUsd ? { chain, regretUsd } : null;
}

function drawnField(input: PlanInput, field: Field): Field {
  const shared = input.experience.sharedFailure(input.profile.kind, input.domain ?? null);
  return drawField(field, input.exploration?.seed ?? '', shared);
}

/** What a right answer is worth where the user has not said: a minute or two of a developer's time. Chosen. */
const defaultAnswerWorthUsd = 2;

/** The rule that decides: none where the user has said what they want for this one task. */
function ruleOf({ settings, wishes, profile, languageId, path, selectedLines }: PlanInput): Rule | null {
  if (wishes.model !== null || wishes.minTier !== null || wishes.tier !== undefined) return null;
  const { kind, complexity } = profile;
  return ruleFor(settings.rules ?? [], {
    ...{ kind, languageId, complexity: complexity.class },
    path: path ?? null,
    selectedLines: selectedLines ?? 0,
  });
}

function obeying(input: PlanInput, { then }: Rule): PlanInput {
  return 'model' in then ? { ...input, wishes: { ...input.wishes, model: then.model } } : input;
}

function admissionOf(input: PlanInput, rule: Rule | null): Parameters<typeof admit>[0] {
  const { profile } = input;
  return {
    situationOf: (inputTokens) => ({
      kind: profile.kind,
      complexity: profile.complexity.class,
      domain: input.domain ?? null,
      languageId: input.languageId,
      inputTokens,
      expectedOutputTokens: profile.expectedOutputTokens,
    }),
    capabilities: profile.capabilities,
    candidates: input.candidates,
    inputTokens: input.inputTokens,
    wishedModel: input.wishes.model,
    minTier: input.wishes.minTier,
    onlyTier: onlyTierOf(input.wishes, rule),
    settings: input.settings,
    headroomAt: (endpoint) => leastCeiling(input.headroom, input.headroomAt?.(endpoint) ?? 'unlimited'),
    experience: input.experience,
    ...(input.judgeUsd === undefined ? {} : { judgeUsd: input.judgeUsd }),
    ...(input.cachedShare === undefined ? {} : { cachedShare: input.cachedShare }),
  };
}

function onlyTierOf({ tier }: Wishes, rule: Rule | null): Parameters<typeof admit>[0]['onlyTier'] {
  if (tier !== undefined) return { tier, asked: 'was asked for' };
  if (rule === null || !('tier' in rule.then)) return null;
  return { tier: rule.then.tier, asked: 'your rule asks for' };
}

/** Models that take part in no chain of enough quality. */
function tooWeak(chains: readonly Chain[], minQuality: number): readonly RemovedModel[] {
  return chains
    .filter((chain) => chain.entrants.length === 1)
    .map((chain) => ({
      model: estimateOf(chain).models[0] as RemovedModel['model'],
      constraint: 'quality',
      because: `${labels(chain)} is expected to be right in ${sayPercent(chain.quality)} of such tasks, below the ${sayPercent(minQuality)} that the settings ask for.`,
    }));
}

function rungsFor(chain: Chain, estimates: ReturnType<typeof rungsOf>): readonly Rung[] {
  return chain.entrants.flatMap((entrant, index) => {
    const estimate = estimates[index];
    const maxOutput = limitOf(chain, index);
    if (estimate === undefined) return [];
    return {
      model: entrant.model,
      ...estimate,
      maxOutput,
      inputBound: entrant.tokens.bound,
      worstCase: worstCase(entrant.price, entrant.tokens.bound, maxOutput) ?? zeroUsd,
    };
  });
}

function estimateOf(chain: Chain): ChainEstimate {
  return {
    models: chain.entrants.map((entrant) => entrant.model.id),
    quality: chain.quality,
    costUsd: chain.costUsd,
    latencyMs: chain.latencyMs,
  };
}

const mostRunnersUp = 5;

/** The best chain of each kind of alternative: by its last model and its number of rungs, in the strategy's order. */
function runnersUp(chains: readonly Chain[], chosen: Chain, ranking: Ranking): readonly Chain[] {
  const groups = new Map<Entrant | undefined, Map<number, Chain>>();
  for (const chain of chains) {
    if (chain === chosen) continue;
    const last = chain.entrants.at(-1);
    let byLength = groups.get(last);
    if (byLength === undefined) groups.set(last, (byLength = new Map<number, Chain>()));
    const first = byLength.get(chain.entrants.length);
    if (first === undefined || ranking.prefers(chain, first) < 0) byLength.set(chain.entrants.length, chain);
  }
  return [...groups.values()]
    .flatMap((byLength) => [...byLength.values()])
    .sort(ranking.prefers)
    .slice(0, mostRunnersUp);
}
