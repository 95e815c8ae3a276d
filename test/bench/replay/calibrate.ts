import { type ChainEstimate, strategies } from '../../../src/core/routing/plan.ts';
import { base, blind, outcomeOf, simulated, type Trial } from './measure.ts';
import { type Listed, mean } from './recorded.ts';

/** What plans of one strategy expected over many tasks, and what became of them. */
export interface Calibration {
  readonly strategy: string;
  /** Sensitivity and specificity of the simulated verifier; null for plans of one model. */
  readonly verifier: number | null;
  readonly tasks: number;
  readonly score: Compared;
  readonly costUsd: Compared;
  /** Plans that the flagship alone was expected to beat: as good and cheaper, or as cheap and better. */
  readonly beatenByFlagship: number;
}

export interface Compared {
  readonly expected: number;
  readonly happened: number;
  /** Of the difference of the two means, as a share of what happened: twice this is chance. */
  readonly standardError: number;
}

/** Holds what is expected against what happened, by strategy and verifier. */
export function calibrate(trials: readonly Trial[], models: readonly Listed[]): readonly Calibration[] {
  const flagship = models.findIndex((model) => model.tier === 'premium');
  const alone = trials.map(
    (trial) => trial.router.plan(trial.task, { ...base, maxRungs: 1 }, blind, flagship).plan.estimate,
  );
  return [null, ...simulated].flatMap((chains) =>
    strategies.map((strategy): Calibration => {
      const verifier = chains ?? blind;
      const settings = { ...base, strategy, ...(chains === null ? { maxRungs: 1 as const } : {}) };
      const runs = trials.map((trial) => {
        const { plan, chain } = trial.router.plan(trial.task, settings, verifier);
        return { expected: plan.estimate, happened: outcomeOf(trial, chain, verifier) };
      });
      return {
        strategy,
        verifier: chains?.sensitivity ?? null,
        tasks: trials.length,
        score: compare(runs.map(({ expected, happened }) => [expected.quality, happened.score])),
        costUsd: compare(runs.map(({ expected, happened }) => [expected.costUsd, happened.costUsd])),
        beatenByFlagship: runs.filter(({ expected }, t) => beats(alone[t] ?? expected, expected)).length,
      };
    }),
  );
}

/** Whether one is better or cheaper and in nothing worse, by more than binary noise. */
function beats(one: ChainEstimate, other: ChainEstimate): boolean {
  const better = one.quality - other.quality;
  const cheaper = (other.costUsd - one.costUsd) / other.costUsd;
  return better > -noise && cheaper > -noise && (better > noise || cheaper > noise);
}

const noise = 1e-9;

function compare(pairs: readonly (readonly [expected: number, happened: number])[]): Compared {
  const expected = mean(pairs.map((pair) => pair[0]));
  const happened = mean(pairs.map((pair) => pair[1]));
  const off = pairs.map((pair) => pair[0] - pair[1]);
  const middle = expected - happened;
  const variance = mean(off.map((value) => (value - middle) ** 2));
  return {
    expected,
    happened,
    standardError: Math.sqrt(variance / pairs.length) / Math.max(happened, 1e-12),
  };
}
