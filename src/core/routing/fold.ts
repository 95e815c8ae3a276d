/** Experience as a fold over the ledger, row by row: whoever reads only the new rows comes to the same as who reads all. */
import type { AttemptRow, LedgerRow, Outcome, OutcomeRow, TaskRow, VerdictRow } from '../ledger.ts';
import type { ModelId } from '../models/model.ts';
import { formOf } from '../prompt/prompt.ts';
import { addObservation, type Evidence, judgeAgain, noEvidence, rescaleEvidence } from './evidence.ts';
import { allAtOnce, type Experience, experienceFrom } from './experience.ts';
import type { Observation } from './observation.ts';
import { priorSuccess, verifiers } from './priors.ts';

export interface FoldOptions {
  /** Evidence this much older than the newest call or outcome counts half. */
  readonly halfLifeDays: number;
}

/** Grows in place, by `foldRow` only. Its size follows the number of groups, not of rows. */
export interface ExperienceFold {
  readonly halfLifeMs: number;
  readonly evidence: Evidence;
  /** The newest tasks, whose answers may still be judged. */
  readonly open: Map<string, OpenTask>;
  /** When a weight of 1 was set, the newest call or outcome since, and what its clock said; null before the first. */
  ages: { readonly epoch: number; readonly newest: number; readonly clock: number } | null;
}

export function emptyFold({ halfLifeDays }: FoldOptions): ExperienceFold {
  return {
    halfLifeMs: halfLifeDays * millisecondsPerDay,
    evidence: noEvidence(),
    open: new Map(),
    ages: null,
  };
}

/**
 * Counts one more row; the rows come in the order of the ledger. Weights grow with time instead of shrinking with age
 * (only their ratios matter), so that nothing counted must be touched again and the same rows give the same fold to the
 * bit, however many are read at once (law 8). Ages are measured from the newest row, not from a clock.
 */
export function foldRow(fold: ExperienceFold, row: LedgerRow): void {
  switch (row.type) {
    case 'task':
      openTask(fold, row.taskId).task = row;
      return;
    case 'attempt':
      // What was asked beside the task is no answer itself.
      if (row.role !== undefined) return;
      keepAttempt(fold, row, grow(fold, row.at));
      return;
    case 'verdict':
      keepVerdict(fold, row);
      return;
    case 'outcome':
      grow(fold, row.at);
      keepOutcome(fold, row);
      return;
    default:
  }
}

/** What the rows so far teach; reads the fold as it is when asked. */
export function experienceIn(fold: ExperienceFold): Experience {
  return experienceFrom(fold.evidence, () => scaleOf(fold));
}

export function foldExperience(rows: readonly LedgerRow[], options: FoldOptions): Experience {
  return allAtOnce(foldSteps(rows, options));
}

/** The same in slices of a few milliseconds, between which it yields. */
export function* foldSteps(
  rows: readonly LedgerRow[],
  options: FoldOptions,
): Generator<undefined, Experience, undefined> {
  const fold = emptyFold(options);
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerSlice === rowsPerSlice - 1) yield;
    foldRow(fold, row);
  }
  return experienceIn(fold);
}

const rowsPerSlice = 500;

interface OpenTask {
  task: TaskRow | null;
  readonly attempts: OpenAttempt[];
}

interface OpenAttempt {
  readonly attemptId: string;
  readonly model: ModelId;
  /** False for an answer that was served again. */
  readonly called: boolean;
  observation: Observation;
  judgement: Judgement | null;
  accepted: boolean | null;
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

/**
 * Prose that the checks let pass: nobody keeps or discards it, so that without this all that is ever heard of it would be
 * what the checks reject, and every model would come to nothing. Worth so much that a model whose prose is rejected as
 * often as the priors expect stays where they have it.
 */
function passed({ tier, situation: { kind, complexity } }: Observation): Judgement | null {
  if (formOf(kind) !== 'prose') return null;
  const p = priorSuccess(tier, kind, complexity);
  const { sensitivity, specificity } = verifiers[kind];
  const acceptedShare = p * sensitivity + (1 - p) * (1 - specificity);
  return { value: Math.min(1, p / acceptedShare), weight: rejected.weight, byUser: false };
}

const millisecondsPerDay = 86_400_000;

/** What users say of answers older than so many tasks is not heard. */
const mostOpen = 2000;

function openTask({ open }: ExperienceFold, taskId: string): OpenTask {
  const found = open.get(taskId);
  if (found !== undefined) return found;
  const begun: OpenTask = { task: null, attempts: [] };
  open.set(taskId, begun);
  const [oldest] = open.keys();
  if (open.size > mostOpen && oldest !== undefined) open.delete(oldest);
  return begun;
}

function keepAttempt(fold: ExperienceFold, row: AttemptRow, at: number): void {
  const own = openTask(fold, row.taskId);
  const observation = observationOf(row, own.task, weightOf(fold, at));
  if (observation === null) return;
  addObservation(fold.evidence, observation, scaleOf(fold));
  const { attemptId, model } = row;
  const called = row.source === 'provider';
  own.attempts.push({ attemptId, model, called, observation, judgement: null, accepted: null });
}

function keepVerdict(fold: ExperienceFold, row: VerdictRow): void {
  const attempt = fold.open.get(row.taskId)?.attempts.find(({ attemptId }) => attemptId === row.attemptId);
  if (attempt === undefined) return;
  // The checks had accepted what a judge failed: how well it judges is learned by nobody yet.
  const byJudge = row.checks.some(({ check, result }) => check === 'judge' && result === 'fail');
  attempt.accepted = row.verdict === 'accept' || byJudge;
  if (row.verdict === 'reject') attempt.judgement = rejected;
  else if (attempt.called) attempt.judgement ??= passed(attempt.observation);
  judge(fold, attempt);
}

/** What the user does last counts: an answer kept and then undone was wrong. */
function keepOutcome(fold: ExperienceFold, row: OutcomeRow): void {
  const judgement = judgementOf[row.outcome];
  const attempt = fold.open.get(row.taskId)?.attempts.findLast(({ model }) => model === row.model);
  if (judgement === undefined || attempt === undefined) return;
  attempt.judgement = judgement;
  judge(fold, attempt);
}

function judge({ evidence }: ExperienceFold, attempt: OpenAttempt): void {
  const { observation: before, judgement, accepted } = attempt;
  const after: Observation = {
    ...before,
    right: judgement === null ? null : { value: judgement.value, weight: judgement.weight },
    verdict: accepted === null ? null : { accepted, userSaid: judgement?.byUser === true },
  };
  attempt.observation = after;
  judgeAgain(evidence, before, after);
}

/** Of an observation made then. */
function weightOf({ ages, halfLifeMs }: ExperienceFold, at: number): number {
  return ages === null ? 1 : 2 ** ((at - ages.epoch) / halfLifeMs);
}

/** Turns weights into what they are worth at the newest row. */
function scaleOf({ ages, halfLifeMs }: ExperienceFold): number {
  return ages === null ? 1 : 2 ** ((ages.epoch - ages.newest) / halfLifeMs);
}

/** Half-lives after which weights are made small again, before they pass what a number can hold. */
const longestAge = 512;
/** No pause counts longer than a year, and a row that comes a day before the one before it tells of a clock set back. */
const [longestPause, setBack] = [366 * millisecondsPerDay, millisecondsPerDay];

/**
 * Moves on to a row, and says when it was on a scale of our own: a clock that was wrong for a while must not make all that
 * came before it, or all that comes after, worth nothing for good.
 */
function grow(fold: ExperienceFold, at: number): number {
  const { ages, halfLifeMs, evidence, open } = fold;
  if (ages === null) {
    fold.ages = { epoch: at, newest: at, clock: at };
    return at;
  }
  const passed = at - ages.clock;
  const newest = ages.newest + Math.min(Math.max(0, passed), longestPause);
  const clock = passed > 0 || passed < -setBack ? at : ages.clock;
  const late = Math.floor((newest - ages.epoch) / halfLifeMs / longestAge) * longestAge;
  fold.ages = { epoch: ages.epoch + late * halfLifeMs, newest, clock };
  // What is older than that is worth nothing any more, in whatever steps it is made so.
  for (let left = late; left > 0; left -= longestAge) {
    const factor = 2 ** -longestAge;
    const renewed = new Map<Observation, Observation>();
    const lighter = (o: Observation): Observation => {
      const known = renewed.get(o) ?? { ...o, weight: o.weight * factor };
      renewed.set(o, known);
      return known;
    };
    rescaleEvidence(evidence, factor, lighter);
    for (const { attempts } of open.values()) {
      for (const attempt of attempts) attempt.observation = lighter(attempt.observation);
    }
    // Twice is enough for weights of that time to have come to nothing.
    if (left < late - longestAge) break;
  }
  return newest + (at - clock);
}

/** What an attempt shows by itself; null where it says nothing of a model. */
function observationOf(attempt: AttemptRow, task: TaskRow | null, weight: number): Observation | null {
  // The language server is no model, and a cancelled call says nothing about one.
  if (attempt.tier === 'editor' || attempt.failure?.kind === 'cancelled') return null;
  const called = attempt.source === 'provider';
  const usage = called ? attempt.usage : null;
  const input = usage === null ? 0 : usage.input + usage.cacheRead + usage.cacheWrite;
  const completed = attempt.failure === null;
  return {
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
    right: null,
    verdict: null,
    completed: completed || !called,
    output: completed && usage !== null ? usage.output : null,
    cached:
      usage === null || input === 0
        ? null
        : { read: usage.cacheRead / input, write: usage.cacheWrite / input },
    latencyMs: completed && called ? attempt.latencyMs : null,
    ...(attempt.withoutExample === undefined ? {} : { withoutExample: attempt.withoutExample }),
  };
}
