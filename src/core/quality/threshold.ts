import type { LedgerRow } from '../ledger.ts';
import { type Kind, kinds } from '../task/task.ts';
import { thresholds } from './weights.ts';

/** The score that an answer of each kind needs, 0..1. */
export type Thresholds = Readonly<Record<Kind, number>>;

/** Scores between which a threshold may move: below, answers with two heavy faults pass; above, any doubt rejects. */
const steps = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** How many more wrong verdicts than right ones move a threshold by one step. */
const priorWeight = 4;

/**
 * Thresholds learned from what users made of answers: for each kind the one that would have judged fewest of them
 * wrongly, with the stated default as a prior. An answer that was kept should have passed; one that was discarded,
 * undone or not good enough should not. The same rows give the same thresholds.
 */
export function learnedThresholds(rows: readonly LedgerRow[]): Thresholds {
  const judged = judgedAnswers(rows);
  const learned = kinds.map((kind) => [
    kind,
    learnedFrom(
      judged.filter((j) => j.kind === kind),
      thresholds[kind],
    ),
  ]);
  return Object.fromEntries(learned) as Record<Kind, number>;
}

/** Whether a row is the user's word on an answer: kept, or not wanted, taken back, not good enough. */
export function isJudgement(row: LedgerRow): row is Extract<LedgerRow, { type: 'outcome' }> {
  return row.type === 'outcome' && ['accepted', 'discarded', 'undone', 'escalated'].includes(row.outcome);
}

interface Judged {
  readonly kind: Kind;
  readonly score: number;
  readonly kept: boolean;
}

/** The last word of the user on each task, with the score of the answer it was about. */
function judgedAnswers(rows: readonly LedgerRow[]): readonly Judged[] {
  const attempts = new Map<string, { readonly kind: Kind; readonly model: string }>();
  const scores = new Map<string, { readonly kind: Kind; readonly score: number }>();
  const judged = new Map<string, Judged>();
  for (const row of rows) {
    if (row.type === 'attempt') attempts.set(row.attemptId, row);
    else if (row.type === 'verdict') {
      const attempt = attempts.get(row.attemptId);
      if (attempt !== undefined)
        scores.set(`${row.taskId} ${attempt.model}`, { kind: attempt.kind, score: row.score });
    } else if (isJudgement(row)) {
      const score = scores.get(`${row.taskId} ${row.model}`);
      if (score !== undefined) judged.set(row.taskId, { ...score, kept: row.outcome === 'accepted' });
    }
  }
  return [...judged.values()];
}

function learnedFrom(judged: readonly Judged[], prior: number): number {
  const cost = (threshold: number) =>
    judged.filter(({ score, kept }) => score >= threshold !== kept).length +
    (priorWeight * Math.abs(threshold - prior)) / 0.05;
  return steps.reduce((best, step) => (cost(step) < cost(best) - 1e-9 ? step : best), prior);
}
