/** Answers of models that the checks or the user judged. */
import type { AttemptRow, LedgerRow, Outcome } from '../ledger.ts';
import type { ModelId } from '../models/model.ts';

export interface JudgedAnswer {
  readonly attempt: AttemptRow;
  readonly model: ModelId;
  readonly day: string;
  /** Passed its checks, and was not discarded, undone or gone up from afterwards. */
  readonly good: boolean;
}

/** In ledger order. What the user does last outweighs the checks. */
export function judgedAnswers(rows: readonly LedgerRow[]): readonly JudgedAnswer[] {
  const attempts = new Map<string, AttemptRow>();
  const latest = new Map<string, string>();
  const good = new Map<string, boolean>();
  for (const row of rows) {
    // What was asked beside the task is no answer itself.
    if (
      row.type === 'attempt' &&
      row.role === undefined &&
      row.source === 'provider' &&
      row.failure === null
    ) {
      attempts.set(row.attemptId, row);
      latest.set(`${row.taskId}\n${row.model}`, row.attemptId);
    }
    if (row.type === 'verdict') good.set(row.attemptId, row.verdict === 'accept');
    if (row.type === 'outcome' && row.model !== null) {
      const kept = keptBy[row.outcome];
      const attempt = latest.get(`${row.taskId}\n${row.model}`);
      if (kept !== undefined && attempt !== undefined) good.set(attempt, kept);
    }
  }
  return [...attempts.values()].flatMap((attempt) => {
    const own = good.get(attempt.attemptId);
    return own === undefined ? [] : [{ attempt, model: attempt.model, day: attempt.day, good: own }];
  });
}

const keptBy: Readonly<Partial<Record<Outcome, boolean>>> = {
  accepted: true,
  discarded: false,
  undone: false,
  escalated: false,
};
