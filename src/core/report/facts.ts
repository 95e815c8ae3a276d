/** What the report needs to know of each task: a fold over ledger rows that keeps nothing long. */
import type { Ceiling, Ceilings } from '../budget/ceilings.ts';
import type {
  AlertRow,
  AttemptRow,
  FailureKind,
  LedgerRow,
  Outcome,
  OutcomeRow,
  PlanRow,
  ReservationRow,
  TaskRow,
  VerdictRow,
  WriteOffRow,
} from '../ledger.ts';
import type { ModelId } from '../models/model.ts';
import type { NanoUsd } from '../money.ts';
import type { Check } from '../quality/verdict.ts';

/** As much of a row as the report reads. Every row of the ledger is one; storage reads no more than this. */
export type ReportRow =
  | (Of<TaskRow> & Pick<TaskRow, 'kind' | 'complexity' | 'languageId' | 'path'>)
  | (Of<PlanRow> &
      Pick<PlanRow, 'baseline'> & { readonly estimate: Pick<PlanRow['estimate'], 'quality' | 'costUsd'> })
  | (Of<ReservationRow> & Pick<ReservationRow, 'reservationId' | 'amount'> & { readonly ceilings: Limits })
  | (Of<AttemptRow> & Pick<AttemptRow, AttemptField | 'role'> & { readonly failure: Failed | null })
  | (Of<VerdictRow> &
      Pick<VerdictRow, 'attemptId' | 'verdict'> & {
        readonly checks: readonly Pick<Check, 'check' | 'result'>[];
      })
  | (Of<WriteOffRow> & Pick<WriteOffRow, 'reservationId' | 'model' | 'cost'>)
  | (Of<OutcomeRow> & Pick<OutcomeRow, 'outcome' | 'model'>)
  | Of<Extract<LedgerRow, { type: 'refusal' }>>
  /** Tells of no task. */
  | Of<AlertRow>;

type Of<T extends LedgerRow> = Pick<T, 'type' | 'at' | 'day' | 'taskId' | 'workspace'>;
type AttemptField =
  | 'attemptId'
  | 'reservationId'
  | 'source'
  | 'model'
  | 'tier'
  | 'rung'
  | 'cost'
  | 'saved'
  | 'costSource'
  | 'latencyMs'
  | 'templateVersion';
type Failed = { readonly kind: FailureKind };
export type DayAndMonth = Pick<Ceilings, 'day' | 'month'>;
type Limits = { readonly user: DayAndMonth; readonly workspace: DayAndMonth };

export interface TaskFacts {
  readonly taskId: string;
  readonly at: number;
  readonly day: string;
  readonly workspace: string | null;
  /** Whether it ran on another machine, whose export was imported. */
  readonly imported: boolean;
  /** Null where the task's own row is not among those read: it began before them. */
  readonly asked: Pick<TaskRow, 'kind' | 'complexity' | 'languageId' | 'path'> | null;
  /** What was expected of its last plan. */
  readonly expected: { readonly quality: number; readonly costUsd: number } | null;
  readonly baseline: PlanRow['baseline'];
  readonly attempts: readonly AttemptFacts[];
  readonly writeOffs: readonly WriteOffFacts[];
  /** How it ended; null while it runs. */
  readonly ended: Outcome | null;
  /** What the user made of its answer, and whose it was; null where they did not say. */
  readonly judged: { readonly outcome: Outcome; readonly model: ModelId | null } | null;
  /** Requests of it that a ceiling stopped. */
  readonly refusals: number;
}

export interface AttemptFacts extends Pick<
  AttemptRow,
  'day' | Exclude<AttemptField, 'attemptId' | 'reservationId'>
> {
  /** Whether the call was asked beside the task: to grade an answer, or to find similar instructions. */
  readonly judge: boolean;
  readonly failure: FailureKind | null;
  readonly verdict: VerdictRow['verdict'] | null;
  /** The check that rejected it; null where none did. */
  readonly failedCheck: string | null;
  /** What was reserved for it; null where nothing was, or the reservation is not among the rows read. */
  readonly held: NanoUsd | null;
}

export interface WriteOffFacts {
  readonly day: string;
  readonly model: ModelId;
  readonly cost: NanoUsd;
  readonly held: NanoUsd | null;
}

/** The highest ceilings in force on one day, as its reservations recorded them. */
export interface DayCeilings {
  readonly user: DayAndMonth;
  readonly workspaces: ReadonlyMap<string | null, DayAndMonth>;
}

export interface Facts {
  /** By task id, in the order in which the tasks began; those of other machines after this one's. */
  readonly tasks: ReadonlyMap<string, TaskFacts>;
  /** By day; those of this machine only. */
  readonly ceilings: ReadonlyMap<string, DayCeilings>;
}

/** Outcomes that the user gave; any other says how the task ended. */
export const judgements: readonly Outcome[] = ['accepted', 'discarded', 'undone', 'escalated'];

/** The facts of all rows, in ledger order. */
export function factsOf(rows: Iterable<ReportRow>): Facts {
  const { add, facts } = openFacts();
  for (const row of rows) add(row);
  return facts;
}

export interface FactFold {
  /** Folds one more row; they come in ledger order, imported ones last. */
  readonly add: (row: ReportRow, imported?: boolean) => void;
  /** What the rows so far come to. */
  readonly facts: Facts;
}

/** A fold that goes on as the ledger grows: a hundred thousand rows are not read again for one more. */
export function openFacts(): FactFold {
  const tasks = new Map<string, Open>();
  const ceilings = new Map<string, { user: DayAndMonth; workspaces: Map<string | null, DayAndMonth> }>();
  const held = new Map<string, NanoUsd>();
  const attemptOf = new Map<string, OpenAttempt>();

  const taskOf = (row: ReportRow, imported: boolean): Open => {
    let task = tasks.get(row.taskId);
    if (task === undefined) {
      task = {
        ...{ taskId: row.taskId, at: row.at, day: row.day, workspace: row.workspace, asked: null },
        ...{ imported, expected: null, baseline: null, attempts: [], writeOffs: [] },
        ...{ ended: null, judged: null, refusals: 0 },
      };
      tasks.set(row.taskId, task);
    }
    return task;
  };
  const take = (reservationId: string | null): NanoUsd | null => {
    if (reservationId === null) return null;
    const amount = held.get(reservationId) ?? null;
    held.delete(reservationId);
    return amount;
  };

  const add = (row: ReportRow, imported = false): void => {
    if (row.type === 'alert') return;
    const task = taskOf(row, imported);
    switch (row.type) {
      case 'task': {
        const { kind, complexity, languageId, path } = row;
        task.asked = { kind, complexity, languageId, path };
        break;
      }
      case 'plan':
        task.expected = { quality: row.estimate.quality, costUsd: row.estimate.costUsd };
        task.baseline = row.baseline ?? task.baseline;
        break;
      case 'reservation': {
        held.set(row.reservationId, row.amount);
        // Another machine's ceilings hold there.
        if (imported) break;
        const { user, workspace } = row.ceilings;
        const day = ceilings.get(row.day) ?? { user, workspaces: new Map<string | null, DayAndMonth>() };
        day.user = highest(day.user, user);
        day.workspaces.set(row.workspace, highest(day.workspaces.get(row.workspace) ?? workspace, workspace));
        ceilings.set(row.day, day);
        break;
      }
      case 'attempt': {
        const { day, source, model, tier, rung, cost, saved, costSource, latencyMs, templateVersion } = row;
        const attempt: OpenAttempt = {
          ...{ day, source, model, tier, rung, cost, saved, costSource, latencyMs, templateVersion },
          ...{
            judge: row.role !== undefined,
            failure: row.failure?.kind ?? null,
            verdict: null,
            failedCheck: null,
          },
          held: take(row.reservationId),
        };
        task.attempts.push(attempt);
        attemptOf.set(row.attemptId, attempt);
        break;
      }
      case 'verdict': {
        const attempt = attemptOf.get(row.attemptId);
        if (attempt === undefined) break;
        attempt.verdict = row.verdict;
        attempt.failedCheck = row.checks.find(({ result }) => result === 'fail')?.check ?? null;
        attemptOf.delete(row.attemptId);
        break;
      }
      case 'write-off':
        task.writeOffs.push({
          day: row.day,
          model: row.model,
          cost: row.cost,
          held: take(row.reservationId),
        });
        break;
      case 'refusal':
        task.refusals += 1;
        break;
      case 'outcome':
        if (judgements.includes(row.outcome)) task.judged = { outcome: row.outcome, model: row.model };
        else task.ended = row.outcome;
    }
  };
  return { add, facts: { tasks, ceilings } };
}

/** The higher of each: a day that was spent under a ceiling lowered later did not pass it. */
export function highest(a: DayAndMonth, b: DayAndMonth): DayAndMonth {
  return { day: higher(a.day, b.day), month: higher(a.month, b.month) };
}

function higher(a: Ceiling, b: Ceiling): Ceiling {
  return a === 'unlimited' || b === 'unlimited' ? 'unlimited' : a > b ? a : b;
}

type Open = { -readonly [F in keyof TaskFacts]: TaskFacts[F] } & {
  readonly attempts: OpenAttempt[];
  readonly writeOffs: WriteOffFacts[];
};
type OpenAttempt = { -readonly [F in keyof AttemptFacts]: AttemptFacts[F] };
