/** Whether answers are kept as often as plans expect them to be right, and cost what plans expect. */
import { toDollars } from '../money.ts';
import type { Interval } from './interval.ts';
import type { Selected } from './selection.ts';
import { shareOf } from './shares.ts';

/** Judged tasks of which about the same was expected. */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly tasks: number;
  /** The mean of what was expected, 0..1. */
  readonly expected: number;
  /** What the user kept, 0..1. */
  readonly kept: Interval;
}

export interface Calibration {
  /** Judged tasks that were planned. */
  readonly judged: number;
  readonly bands: readonly CalibrationBand[];
  /** Planned tasks that have ended: what they were expected to cost, and what they did, USD. */
  readonly cost: { readonly tasks: number; readonly expectedUsd: number; readonly spentUsd: number };
}

/** Bands of expected quality, up to the next one's start. */
export const qualityBands: readonly (readonly [from: number, to: number])[] = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1],
];

export function calibration(tasks: readonly Selected[]): Calibration {
  const sums = qualityBands.map(() => ({ tasks: 0, expected: 0, kept: 0 }));
  const cost = { tasks: 0, expectedUsd: 0, spentUsd: 0 };
  let judged = 0;
  for (const { task, begun, spent } of tasks) {
    if (!begun || task.expected === null) continue;
    if (task.ended !== null) {
      cost.tasks += 1;
      cost.expectedUsd += task.expected.costUsd;
      cost.spentUsd += toDollars(spent);
    }
    if (task.judged === null) continue;
    const { quality } = task.expected;
    const sum = sums[qualityBands.findLastIndex(([from]) => quality >= from)];
    if (sum === undefined) continue;
    judged += 1;
    sum.tasks += 1;
    sum.expected += quality;
    if (task.judged.outcome === 'accepted') sum.kept += 1;
  }
  const bands = qualityBands.flatMap(([from, to], index) => {
    const { tasks: count, expected, kept } = sums[index] ?? { tasks: 0, expected: 0, kept: 0 };
    const share = shareOf(kept, count);
    return share === null ? [] : [{ from, to, tasks: count, expected: expected / count, kept: share }];
  });
  return { judged, bands, cost };
}
