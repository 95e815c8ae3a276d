/** Tasks of the past as they can be planned again: what the ledger's rows hold of their profile and their size. */
import type { SeenInput } from '../budget/seenInput.ts';
import type { AttemptRow, LedgerRow, Outcome, TaskRow } from '../ledger.ts';
import type { Capability, Model, ModelId, Tier } from '../models/model.ts';
import { addUsd, type NanoUsd, toDollars, zeroUsd } from '../money.ts';
import { messageOverhead } from '../prompt/messageOverhead.ts';
import type { InputTokens } from '../prompt/prompt.ts';
import { tokensFor } from '../prompt/tokens.ts';
import { thinkingRatio } from '../routing/priors.ts';
import type { Profile } from '../task/profile.ts';

export interface PastTask {
  readonly profile: Profile;
  readonly languageId: string;
  readonly path: string | null;
  readonly selectedLines: number;
  /** Where the user had asked for a stronger tier. */
  readonly minTier: Tier | null;
  readonly inputTokens: (model: Model) => InputTokens;
}

export interface PastTasks {
  /** Those that were sent to a model, in ledger order. */
  readonly tasks: readonly PastTask[];
  /** Tasks that cost nothing: from the cache or the editor, or never sent. */
  readonly free: number;
  /** Tasks whose prompt was sent, but of unknown size. */
  readonly unknown: number;
  /** What became of `tasks`: their cost, how many the user judged, and how many of those they kept. */
  readonly happened: { readonly costUsd: number; readonly judged: number; readonly kept: number };
  /** Calls of a model that tell how much it writes. */
  readonly callsOf: (model: ModelId) => number;
}

/** Gathers them in slices of a millisecond or two, between which it yields. */
export function* pastTaskSteps(
  rows: readonly LedgerRow[],
  models: readonly Model[],
  seenInput: readonly SeenInput[],
): Generator<undefined, PastTasks, undefined> {
  const known = new Map(models.map((model) => [model.id, model]));
  const seen = new Map(seenInput.map((row) => [row.model, row]));
  const found = yield* gather(rows);
  const calls = new Map<ModelId, number>();
  for (const { attempts } of found.values()) {
    for (const { model, usage } of attempts) {
      if (usage !== null) calls.set(model, (calls.get(model) ?? 0) + 1);
    }
  }
  const tasks: PastTask[] = [];
  let [free, unknown, judged, kept, cost] = [0, 0, 0, 0, zeroUsd];
  let looked = 0;
  for (const { task, attempts, said, spent } of found.values()) {
    if (++looked % perSlice === 0) yield;
    const [first] = attempts;
    if (task === null) continue;
    if (first === undefined) free += 1;
    else {
      const size = sizeOf(first, known.get(first.model), seen.get(first.model) ?? null);
      if (size === null) unknown += 1;
      else {
        tasks.push(pastTask(task, attempts, size, known, seen));
        cost = addUsd(cost, spent);
        if (said !== null) judged += 1;
        if (said === 'accepted') kept += 1;
      }
    }
  }
  const happened = { costUsd: toDollars(cost), judged, kept };
  return { tasks, free, unknown, happened, callsOf: (model) => calls.get(model) ?? 0 };
}

interface Gathered {
  task: TaskRow | null;
  /** Calls that may have reached a model. */
  readonly attempts: AttemptRow[];
  said: Outcome | null;
  spent: NanoUsd;
}

const perSlice = 2000;

function* gather(rows: readonly LedgerRow[]): Generator<undefined, ReadonlyMap<string, Gathered>, undefined> {
  const found = new Map<string, Gathered>();
  for (const [index, row] of rows.entries()) {
    if (index % perSlice === perSlice - 1) yield;
    let own = found.get(row.taskId);
    if (own === undefined)
      found.set(row.taskId, (own = { task: null, attempts: [], said: null, spent: zeroUsd }));
    if (row.type === 'task') own.task ??= row;
    if (row.type === 'attempt' || row.type === 'write-off') own.spent = addUsd(own.spent, row.cost);
    if (row.type === 'attempt' && isAnswering(row)) own.attempts.push(row);
    if (row.type === 'outcome' && judgements.has(row.outcome)) own.said = row.outcome;
  }
  return found;
}

/** A call that may have reached a model, and asked for the answer rather than for a grade or a vector. */
function isAnswering({ source, costSource, role }: AttemptRow): boolean {
  return source === 'provider' && costSource !== 'unsent' && role === undefined;
}

const judgements: ReadonlySet<Outcome> = new Set(['accepted', 'discarded', 'undone', 'escalated']);

/** The prompt's tokens as we counted them, or as the model's own count tells; null where neither is known. */
function sizeOf(attempt: AttemptRow, model: Model | undefined, seen: SeenInput | null): number | null {
  if (attempt.countedTokens !== null && attempt.countedTokens > 0) return attempt.countedTokens;
  if (attempt.usage === null) return null;
  const { input, cacheRead, cacheWrite } = attempt.usage;
  const perThousand = tokensFor(countOf(1000, 0), model?.tokens ?? 'other', seen).expected - messageOverhead;
  return Math.max(1, Math.round(((input + cacheRead + cacheWrite - messageOverhead) * 1000) / perThousand));
}

function countOf(all: number, fixed: number) {
  return { all, static: fixed, bytesBeyondAscii: 0 };
}

function pastTask(
  task: TaskRow,
  attempts: readonly AttemptRow[],
  size: number,
  known: ReadonlyMap<ModelId, Model>,
  seen: ReadonlyMap<ModelId, SeenInput>,
): PastTask {
  // Rows from before the static part was kept leave all of the prompt to what is known of the provider's cache.
  const count = countOf(size, attempts[0]?.staticTokens ?? size);
  return {
    profile: {
      kind: task.kind,
      complexity: { score: task.score, class: task.complexity },
      capabilities: task.capabilities ?? capabilitiesOf(task),
      domain: task.domain,
      expectedOutputTokens: task.expectedOutputTokens ?? writtenBy(attempts, known),
      reasons: [],
    },
    languageId: task.languageId,
    path: task.path,
    selectedLines: task.selectedLines,
    minTier: task.escalates === null ? null : (attempts[0]?.tier ?? null),
    inputTokens: (model) => tokensFor(count, model.tokens, seen.get(model.id) ?? null),
  };
}

/** What classification asks for by complexity alone; rows from before it was kept tell no more. */
function capabilitiesOf({ kind, complexity }: TaskRow): readonly Capability[] {
  return complexity === 'complex' && kind !== 'document' ? ['code', 'reasoning'] : ['code'];
}

/** What a model that does not think wrote, or would have written, for rows from before the expectation was kept. */
function writtenBy(attempts: readonly AttemptRow[], known: ReadonlyMap<ModelId, Model>): number {
  for (const { usage, model } of attempts) {
    if (usage === null || usage.output === 0) continue;
    const ratio = known.get(model)?.thinks === true ? thinkingRatio : 1;
    return Math.ceil(usage.output / ratio);
  }
  return usualOutput;
}

/** Chosen: an edit of a screen of code. */
const usualOutput = 400;
