import type { AttemptRow, LedgerRow, Outcome, TaskRow } from '../ledger.ts';
import type { ModelId } from '../models/model.ts';
import { allAtOnce, type Experience, experienceSteps, type Observation } from './experience.ts';

export interface FoldOptions {
  /** Evidence this much older than the newest row counts half. */
  readonly halfLifeDays: number;
}

/**
 * Experience from the ledger's rows, in the order of the ledger. Ages are measured from the newest row, not from a
 * clock, so that the same ledger always gives the same experience, to the bit (law 8).
 */
export function foldExperience(rows: readonly LedgerRow[], options: FoldOptions): Experience {
  return allAtOnce(foldSteps(rows, options));
}

/** The same in slices of a few milliseconds, between which it yields. */
export function* foldSteps(
  rows: readonly LedgerRow[],
  options: FoldOptions,
): Generator<undefined, Experience, undefined> {
  const observations = yield* observationSteps(rows, options);
  return yield* experienceSteps(observations);
}

/** What the ledger says of each call: what it used, and whether its answer proved right. */
export function observationsOf(rows: readonly LedgerRow[], options: FoldOptions): readonly Observation[] {
  return allAtOnce(observationSteps(rows, options));
}

/** Rows read at once: a millisecond or two. */
const rowsPerSlice = 2000;

/** Older calls than so many say nothing new. */
const mostAttempts = 10_000;

function* observationSteps(
  rows: readonly LedgerRow[],
  { halfLifeDays }: FoldOptions,
): Generator<undefined, readonly Observation[], undefined> {
  const tasks = new Map<string, TaskRow>();
  const attempts: AttemptRow[] = [];
  const judgements = new Map<string, Judgement>();
  const accepted = new Map<string, boolean>();
  const answers = new Map<string, AttemptRow>();
  let newest = -Infinity;
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerSlice === rowsPerSlice - 1) yield;
    if (row.type === 'attempt' || row.type === 'outcome') newest = Math.max(newest, row.at);
    if (row.type === 'task') tasks.set(row.taskId, row);
    // What graded an answer is no answer itself.
    if (row.type === 'attempt' && row.role !== 'judge') {
      attempts.push(row);
      answers.set(answerOf(row.taskId, row.model), row);
    }
    if (row.type === 'verdict') {
      // The checks had accepted what a judge failed: how well it judges is learned by nobody yet.
      const byJudge = row.checks.some(({ check, result }) => check === 'judge' && result === 'fail');
      accepted.set(row.attemptId, row.verdict === 'accept' || byJudge);
      if (row.verdict === 'reject') judgements.set(row.attemptId, rejected);
    }
    if (row.type === 'outcome' && row.model !== null) {
      const judgement = judgementOf[row.outcome];
      const attempt = answers.get(answerOf(row.taskId, row.model));
      // What the user does last counts: an answer kept and then undone was wrong.
      if (judgement !== undefined && attempt !== undefined) judgements.set(attempt.attemptId, judgement);
    }
  }
  yield;
  return attempts.slice(-mostAttempts).flatMap((attempt) => {
    const age = (newest - attempt.at) / (halfLifeDays * millisecondsPerDay);
    const judgement = judgements.get(attempt.attemptId) ?? null;
    const verdict = accepted.get(attempt.attemptId);
    const said = verdict === undefined ? null : { accepted: verdict, userSaid: judgement?.byUser === true };
    return observationOf(attempt, tasks.get(attempt.taskId) ?? null, judgement, said, 2 ** -age);
  });
}

interface Judgement {
  readonly value: number;
  readonly weight: number;
  readonly byUser: boolean;
}

/** How much each sign says about an answer. Chosen: a user's act says all there is; a check or a shrug can be mistaken. */
const rejected: Judgement = { value: 0, weight: 0.8, byUser: false };
const judgementOf: Readonly<Partial<Record<Outcome, Judgement>>> = {
  accepted: { value: 1, weight: 1, byUser: true },
  discarded: { value: 0, weight: 0.6, byUser: true },
  undone: { value: 0, weight: 1, byUser: true },
  escalated: { value: 0, weight: 1, byUser: true },
};

const millisecondsPerDay = 86_400_000;

function answerOf(taskId: string, model: ModelId): string {
  return `${taskId}\n${model}`;
}

function observationOf(
  attempt: AttemptRow,
  task: TaskRow | null,
  judgement: Judgement | null,
  verdict: Observation['verdict'],
  weight: number,
): readonly Observation[] {
  // The language server is no model, and a cancelled call says nothing about one.
  if (attempt.tier === 'editor' || attempt.failure?.kind === 'cancelled') return [];
  const called = attempt.source === 'provider';
  const usage = called ? attempt.usage : null;
  const input = usage === null ? 0 : usage.input + usage.cacheRead + usage.cacheWrite;
  const completed = attempt.failure === null;
  return [
    {
      taskId: attempt.taskId,
      model: attempt.model,
      tier: attempt.tier,
      situation: {
        kind: attempt.kind,
        complexity: attempt.complexity,
        // Rows from before it was kept have none.
        domain: task?.domain ?? null,
        languageId: task?.languageId ?? null,
        inputTokens: input,
      },
      weight,
      right: judgement === null ? null : { value: judgement.value, weight: judgement.weight },
      verdict,
      completed: completed || !called,
      output: completed && usage !== null ? usage.output : null,
      cached:
        usage === null || input === 0
          ? null
          : { read: usage.cacheRead / input, write: usage.cacheWrite / input },
      latencyMs: completed && called ? attempt.latencyMs : null,
    },
  ];
}
