import type { PlanSettings, Strategy } from '../../../src/core/routing/plan.ts';
import { strategies } from '../../../src/core/routing/plan.ts';
import { costUnitUsd } from '../../../src/core/routing/strategies.ts';
import type { Verifier } from '../../../src/core/routing/verifier.ts';
import { type Listed, mean, median, type Recorded } from './recorded.ts';
import type { Router } from './router.ts';

/** A task to choose for, with what every model would have cost, and a router that has never seen it. */
export interface Trial {
  readonly task: Recorded;
  readonly costs: readonly number[];
  readonly router: Router;
  /** What the router was fitted on, with costs where they are known; for the baseline that chooses by task type. */
  readonly fitted: Fitted;
}

/** Mean score and cost by task type and model. */
export type Fitted = ReadonlyMap<string, readonly { readonly score: number; readonly costUsd: number }[]>;

export interface Point {
  readonly score: number;
  readonly costShare: number;
}

export interface Policy extends Point {
  readonly name: string;
  readonly costUsd: number;
  readonly p50LatencyMs: number;
  /** What the planner expected; null for baselines. */
  readonly predicted: { readonly score: number; readonly costUsd: number } | null;
}

export interface Figures {
  readonly tasks: number;
  readonly flagship: { readonly score: number; readonly costUsd: number };
  readonly policies: readonly Policy[];
  readonly frontier: readonly Point[];
  readonly perType: readonly Point[];
  readonly chains: readonly {
    readonly sensitivity: number;
    readonly specificity: number;
    readonly frontier: readonly Point[];
  }[];
  readonly oracle: Point;
  readonly random: Point;
  /** How much less than choosing by task type the frontier costs at equal score, averaged over the scores between. */
  readonly savedAgainstPerType: number;
  /** The same at the score where it saves least; negative where it is dearer. */
  readonly leastSavedAgainstPerType: number;
  readonly planMsP50: number;
  readonly planMsP99: number;
}

export const blind: Verifier = { sensitivity: 1, specificity: 0 };
export const simulated: readonly Verifier[] = [0.9, 0.8, 0.7].map((v) => ({
  sensitivity: v,
  specificity: v,
}));
export const base: PlanSettings = {
  strategy: 'balanced',
  minQuality: 0,
  qualityTolerance: 0.03,
  maxLatencyMs: null,
  weights: { capability: 0.4, performance: 0.3, availability: 0.2, cost: 0.1 },
  minOutputTokens: 256,
};
/** λ: how much quality a dollar must buy, from none to so much that only the least cost is left. */
const tradeOffs: readonly number[] = [0, ...Array.from({ length: 200 }, (_, i) => 1.033 ** i)];

export function measure(trials: readonly Trial[], models: readonly Listed[]): Figures {
  const flag = Math.max(
    0,
    models.findIndex((model) => model.tier === 'premium'),
  );
  const always = (m: number): Policy =>
    played(`always ${models[m]?.name ?? ''}`, trials, 0, () => ({ chain: [m] }), blind);
  const flagship = always(flag);
  const reference = flagship.costUsd;
  const share = (policy: Policy): Policy => ({ ...policy, costShare: policy.costUsd / reference });
  const latencies: number[] = [];
  const run = (name: string, settings: PlanSettings, verifier: Verifier): Policy =>
    played(
      name,
      trials,
      reference,
      (trial) => {
        const start = performance.now();
        const planned = trial.router.plan(trial.task, settings, verifier);
        latencies.push(performance.now() - start);
        return { chain: planned.chain, predicted: planned.plan.estimate };
      },
      verifier,
    );
  const single = (strategy: Strategy): Policy =>
    run(`${strategy}, one model`, { ...base, strategy, maxRungs: 1 }, blind);
  const along = (maxRungs: 1 | 3, verifier: Verifier): readonly Policy[] =>
    // Chains are slower to replay and their frontier is smoother: a sixth of the steps shows it.
    tradeOffs
      .filter((_, i) => maxRungs === 1 || i % 6 === 0)
      .map((lambda) => run(`trade-off ${lambda.toPrecision(3)}`, tradeOff(lambda, maxRungs), verifier));
  const frontier = along(1, blind);
  const perType = tradeOffs.map((lambda) =>
    played(
      `per type ${lambda.toPrecision(3)}`,
      trials,
      reference,
      (trial) => ({ chain: [byType(trial, lambda)] }),
      blind,
    ),
  );
  const savings = savingsOf(frontier, perType, flagship.score);
  const cheapest = models.map((_, m) => share(always(m))).reduce((a, b) => (b.costUsd < a.costUsd ? b : a));
  return {
    tasks: trials.length,
    flagship: { score: flagship.score, costUsd: flagship.costUsd },
    policies: [
      share(flagship),
      { ...cheapest, name: `always cheapest (${cheapest.name.slice(7)})` },
      ...strategies.map(single),
      ...simulated.flatMap((verifier) =>
        strategies.map((strategy) =>
          run(`${strategy}, chains, verifier ${verifier.sensitivity}`, { ...base, strategy }, verifier),
        ),
      ),
    ],
    frontier: frontier.map(pointOf),
    perType: perType.map(pointOf),
    chains: simulated.map((verifier) => ({ ...verifier, frontier: along(3, verifier).map(pointOf) })),
    oracle: pointOf(played('oracle', trials, reference, (trial) => ({ chain: [bestOf(trial)] }), blind)),
    random: {
      score: mean(trials.map(({ task }) => mean(task.results.map((result) => result.score)))),
      costShare: mean(trials.map(({ costs }) => mean(costs))) / reference,
    },
    savedAgainstPerType: mean(savings),
    leastSavedAgainstPerType: Math.min(...savings),
    planMsP50: median(latencies),
    planMsP99: [...latencies].sort((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? 0,
  };
}

/** The planner's own trade-off: `weighted` by capability and cost alone. */
function tradeOff(lambda: number, maxRungs: 1 | 3): PlanSettings {
  const weights = { capability: 1, performance: 0, availability: 0, cost: lambda * costUnitUsd };
  return { ...base, strategy: 'weighted', weights, maxRungs };
}

/** Runs one choice per task and averages what comes of it. */
function played(
  name: string,
  trials: readonly Trial[],
  reference: number,
  choose: (trial: Trial) => {
    readonly chain: readonly number[];
    readonly predicted?: { readonly quality: number; readonly costUsd: number };
  },
  verifier: Verifier,
): Policy {
  const runs = trials.map((trial) => {
    const { chain, predicted } = choose(trial);
    return { ...outcomeOf(trial, chain, verifier), predicted };
  });
  const costUsd = mean(runs.map((run) => run.costUsd));
  const predicted = runs.flatMap((run) => run.predicted ?? []);
  return {
    name,
    score: mean(runs.map((run) => run.score)),
    costUsd,
    costShare: reference === 0 ? 1 : costUsd / reference,
    p50LatencyMs: median(runs.map((run) => run.latencyMs)),
    predicted:
      predicted.length === 0
        ? null
        : { score: mean(predicted.map((p) => p.quality)), costUsd: mean(predicted.map((p) => p.costUsd)) },
  };
}

/**
 * What a chain comes to, in expectation over the simulated verifier: a recorded score between 0 and 1 is read as the
 * chance of a right answer, which is accepted with the sensitivity, a wrong one with 1 − specificity.
 */
export function outcomeOf(
  { task, costs }: Trial,
  chain: readonly number[],
  { sensitivity, specificity }: Verifier,
): { score: number; costUsd: number; latencyMs: number } {
  let reach = 1;
  const sum = { score: 0, costUsd: 0, latencyMs: 0 };
  chain.forEach((m, rung) => {
    const right = task.results[m]?.score ?? 0;
    const taken = rung === chain.length - 1;
    sum.score += reach * right * (taken ? 1 : sensitivity);
    sum.costUsd += reach * (costs[m] ?? 0);
    sum.latencyMs += reach * (task.results[m]?.latencyMs ?? 0);
    reach *= 1 - right * sensitivity - (1 - right) * (1 - specificity);
  });
  return sum;
}

function byType({ task, fitted }: Trial, lambda: number): number {
  const means = fitted.get(task.dimension) ?? [];
  const worth = means.map(({ score, costUsd }) => score - lambda * costUsd);
  return worth.indexOf(Math.max(...worth));
}

function bestOf({ task, costs }: Trial): number {
  const order = task.results.map((_, m) => m);
  return order.reduce((best, m) => {
    const gain = (task.results[m]?.score ?? 0) - (task.results[best]?.score ?? 0);
    return gain > 0 || (gain === 0 && (costs[m] ?? 0) < (costs[best] ?? 0)) ? m : best;
  });
}

/** Savings over a grid of scores from the flagship's to the best that choosing by type reaches. */
function savingsOf(ours: readonly Point[], theirs: readonly Point[], from: number): readonly number[] {
  const to = Math.max(...theirs.map((point) => point.score));
  return Array.from({ length: 50 }, (_, i) => from + ((to - from) * (i + 0.5)) / 50).map(
    (score) => 1 - shareFor(ours, score) / shareFor(theirs, score),
  );
}

/** The least share of the flagship's cost that reaches a score; 1 where none does. */
export function shareFor(points: readonly Point[], score: number): number {
  return Math.min(1, ...points.filter((point) => point.score >= score).map((point) => point.costShare));
}

/** The best score at no more than a share of the flagship's cost; 0 where nothing is that cheap. */
export function scoreAt(points: readonly Point[], costShare: number): number {
  return Math.max(0, ...points.filter((point) => point.costShare <= costShare).map((point) => point.score));
}

function pointOf({ score, costShare }: Policy): Point {
  return { score, costShare };
}
