import type { Calibration, Compared } from './calibrate.ts';
import { type Figures, type Point, scoreAt } from './measure.ts';

export function print(figures: Figures & { readonly calibration: readonly Calibration[] }): void {
  const { flagship } = figures;
  console.log(
    `${figures.tasks} tasks; the flagship alone scores ${score(flagship.score)} at $${flagship.costUsd.toFixed(5)} a task.\n`,
  );
  console.log(row('policy', 'score', 'cost', 'share', 'p50 s', 'predicted score', 'predicted cost'));
  for (const policy of figures.policies) {
    const { predicted } = policy;
    console.log(
      row(
        policy.name,
        score(policy.score),
        policy.costUsd.toFixed(5),
        share(policy.costShare),
        (policy.p50LatencyMs / 1000).toFixed(1),
        predicted === null ? '' : `${score(predicted.score)} (${off(predicted.score, policy.score)})`,
        predicted === null
          ? ''
          : `${predicted.costUsd.toFixed(5)} (${off(predicted.costUsd, policy.costUsd)})`,
      ),
    );
  }
  console.log(
    `\nrandom ${score(figures.random.score)} at ${share(figures.random.costShare)}, oracle ${score(figures.oracle.score)} at ${share(figures.oracle.costShare)}\n`,
  );
  console.log('Best score within a share of the flagship’s cost:');
  const shares = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1];
  const line = (name: string, points: readonly Point[]): void =>
    console.log(row(name, ...shares.map((limit) => score(scoreAt(points, limit)))));
  console.log(row('', ...shares.map(share)));
  line('by task type', figures.perType);
  line('one model', figures.frontier);
  for (const { sensitivity, frontier } of figures.chains) line(`chains, verifier ${sensitivity}`, frontier);
  console.log(
    `\nAgainst choosing by task type: ${share(figures.savedAgainstPerType)} cheaper at equal score, on average; ${share(figures.leastSavedAgainstPerType)} where it saves least.` +
      `\nPlanning took ${figures.planMsP50.toFixed(3)} ms (p50), ${figures.planMsP99.toFixed(3)} ms (p99).`,
  );
  printCalibration(figures.calibration);
}

function printCalibration(calibration: readonly Calibration[]): void {
  console.log(
    `\nCalibration over all ${calibration[0]?.tasks ?? 0} tasks, none of which its router was fitted on (± is two standard errors):`,
  );
  console.log(row('plans', 'expected score', 'happened', 'expected cost', 'happened', 'beaten'));
  const compared = (of: Compared, said: (value: number) => string): readonly string[] => [
    said(of.expected),
    `${said(of.happened)} (${off(of.expected, of.happened)} ± ${(200 * of.standardError).toFixed(1)} %)`,
  ];
  for (const { strategy, verifier, score: right, costUsd, beatenByFlagship } of calibration) {
    console.log(
      row(
        verifier === null ? `${strategy}, one model` : `${strategy}, chains, verifier ${verifier}`,
        ...compared(right, score),
        ...compared(costUsd, (value) => value.toFixed(5)),
        String(beatenByFlagship),
      ),
    );
  }
  console.log(
    '“beaten”: plans that the flagship alone was expected to be as good as and cheaper than, or better for no more.',
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return (
    name.padEnd(34) +
    cells
      .map((cell) =>
        cell.padStart(
          cell.includes('±') ? 26 : cell.includes('(') || cell.includes(' c') || cell.includes(' s') ? 18 : 9,
        ),
      )
      .join('')
  );
}

function score(value: number): string {
  return (value * 100).toFixed(1);
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function off(predicted: number, actual: number): string {
  const difference = actual === 0 ? 0 : predicted / actual - 1;
  return `${difference >= 0 ? '+' : ''}${(difference * 100).toFixed(1)} %`;
}
