/** What a task comes to, and what can be watched of it on the way. */
import type { TierwiseError } from '../core/errors.ts';
import type { AttemptRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import type { NanoUsd } from '../core/money.ts';
import type { Answer } from '../core/quality/answer.ts';
import type { Verdict } from '../core/quality/verdict.ts';
import type { Plan } from '../core/routing/plan.ts';
import type { Profile } from '../core/task/profile.ts';
import type { Task } from '../core/task/task.ts';

/** One rung's attempt with the verdict on its answer; no verdict where there was no answer to judge. */
export interface Tried {
  readonly attempt: AttemptRow;
  readonly answer: Answer | null;
  readonly verdict: Verdict | null;
}

interface Ended {
  readonly task: Task;
  readonly profile: Profile;
  /** Null when the answer came from the cache or the editor, or no plan could be made. */
  readonly plan: Plan | null;
  readonly tried: readonly Tried[];
  /** The sum over all attempts. */
  readonly cost: NanoUsd;
  /** The nearest answer to another instruction on the same code, for the user to pick instead; absent or null for none. */
  readonly similarKnown?: { readonly key: string; readonly instruction: string } | null;
}

/** A checked answer. */
export type Answered = Ended & {
  readonly outcome: 'answered';
  readonly answer: Answer;
  readonly verdict: Verdict;
  readonly attempt: AttemptRow;
  /** It was given to a similar request on the same code, and who said that it fits; absent for an answer of the task's own. */
  readonly similar?: 'picked' | 'judged';
};

export type TaskResult =
  | Answered
  /** Every rung was rejected, or the budget ended first: the best answer so far, labelled as unverified. */
  | (Ended & {
      readonly outcome: 'exhausted';
      readonly answer: Answer;
      readonly verdict: Verdict;
      readonly attempt: AttemptRow;
      /** Why no better rung was tried. */
      readonly because: string;
    })
  | (Ended & { readonly outcome: 'refused' | 'failed'; readonly error: TierwiseError })
  | (Ended & { readonly outcome: 'cancelled' });

/** A result with what later asks need: going up a tier runs the task as it was asked, a discard drops what was stored. */
export type EndedTask = TaskResult & {
  /** Its selection is the user's; `task`'s is what the answer takes the place of. */
  readonly asked: Task;
  /** Where the cache keeps the answer, if it does. */
  readonly cacheKey: string;
};

export type Stage =
  | 'parsing'
  | 'classifying'
  | 'gathering context'
  | 'looking up'
  | 'asking the editor'
  | 'planning'
  | 'reserving'
  | 'waiting for other tasks'
  | 'waiting for the same task'
  | 'calling'
  | 'verifying'
  | 'running your command'
  | 'grading';

/** Callbacks for whoever shows the task; all are called on the caller's thread, in order. */
export interface Watch {
  onStage(stage: Stage): void;
  onProfile(profile: Profile): void;
  onPlan(plan: Plan): void;
  /** A rung begins: its draft replaces whatever was streamed before. */
  onAttempt(model: Model): void;
  /** The draft so far grew by this; it has not been checked yet. */
  onText(delta: string): void;
  onVerdict(model: Model, verdict: Verdict): void;
}
