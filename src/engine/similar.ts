/** Answers to similar instructions on the same code: served when the user picks one, or a judge says that it fits. */
import { addUsd, type NanoUsd } from '../core/money.ts';
import { composeSameness, nominate, saysSame, vectorOf } from '../core/prompt/similar.ts';
import { judgeFor } from '../core/routing/judge.ts';
import { askAside } from './aside.ts';
import { directionsOf } from './directions.ts';
import { serve, stillRight } from './lookUp.ts';
import type { Ports, StoredAnswer } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { TaskResult, Tried, Watch } from './result.ts';

/** A stored answer to another instruction on the same code. */
export interface SimilarAnswer extends StoredAnswer {
  readonly instruction: string;
}

/** So many candidates are looked at closely. */
const mostNominated = 3;

/** The nearest answers on the same code, by the words of their instructions: nothing is sent. */
export async function similarAnswers(prepared: Preparation, ports: Ports): Promise<readonly SimilarAnswer[]> {
  return nearestOf(prepared, await answersAlike(prepared, ports), vectorOf, ports);
}

/** Answers to other instructions on the same code; none while those are not wanted, and none for an empty instruction. */
async function answersAlike({ task, about }: Preparation, ports: Ports): Promise<readonly SimilarAnswer[]> {
  const { cache, similar = 'off' } = ports.settings();
  if (!cache || similar === 'off' || task.wishes.fresh || task.instruction.trim() === '') return [];
  const stored = (await ports.cache.like?.(about)) ?? [];
  return stored.flatMap(({ key, answer }) =>
    answer.instruction === undefined || answer.instruction.trim() === ''
      ? []
      : [{ key, answer, instruction: answer.instruction }],
  );
}

async function nearestOf(
  { task }: Preparation,
  candidates: readonly SimilarAnswer[],
  direction: (instruction: string) => ArrayLike<number>,
  ports: Ports,
): Promise<readonly SimilarAnswer[]> {
  const nominated = nominate(task.instruction, candidates, mostNominated, direction);
  const right = await Promise.all(nominated.map(({ answer }) => stillRight(answer, task, ports)));
  return nominated.filter((_, index) => right[index]);
}

/** What looking for similar answers came to. */
export interface Looked {
  /** An answer that a judge says fits; null where nobody says so. */
  readonly result: TaskResult | null;
  /** What looking has cost. */
  readonly tried: readonly Tried[];
  /** The nearest answer, which the user may pick; null where there is none. */
  readonly nearest: SimilarAnswer | null;
}

/**
 * Finds the nearest answer and, where the settings say so, lets a cheap model say whether it fits: one question, one
 * word.
 */
export async function fromSimilar(
  prepared: Preparation,
  ports: Ports,
  watch: Pick<Watch, 'onStage'>,
  signal: AbortSignal,
): Promise<Looked> {
  const alike = await answersAlike(prepared, ports);
  if (alike.length === 0) return { result: null, tried: [], nearest: null };
  watch.onStage('looking up');
  const startedAt = ports.clock.now();
  const instructions = [prepared.task.instruction, ...alike.map(({ instruction }) => instruction)];
  const { of, tried } = await directionsOf(prepared, instructions, ports, signal);
  const [nearest = null] = await nearestOf(prepared, alike, of, ports);
  const unserved = { result: null, tried, nearest };
  if (nearest === null || ports.settings().similar !== 'judge' || signal.aborted) return unserved;
  // What holds secrets is not shown to anyone for the sake of a saving.
  if (prepared.secrets.length > 0) return unserved;
  const judged = await judgeSame(prepared, nearest, costOf(tried), ports, signal);
  const all = [...tried, ...judged.tried];
  const served = judged.fits ? await serve(prepared, nearest.answer, startedAt, ports, signal) : null;
  if (served === null) return { result: null, tried: all, nearest };
  const result = {
    ...served,
    tried: [...all, ...served.tried],
    cost: addUsd(served.cost, costOf(all)),
    similar: 'judged' as const,
  };
  return { result, tried: all, nearest };
}

async function judgeSame(
  prepared: Preparation,
  { answer, instruction }: SimilarAnswer,
  cost: NanoUsd,
  ports: Ports,
  signal: AbortSignal,
): Promise<{ readonly fits: boolean; readonly tried: readonly Tried[] }> {
  const candidates = await ports.candidates();
  const answering = candidates.find(({ model }) => model.id === answer.model)?.model;
  const judge = answering === undefined ? null : judgeFor(answering, candidates);
  if (judge === null) return { fits: false, tried: [] };
  const { task, profile, wording } = prepared;
  const prompt = composeSameness(
    profile.kind,
    task.source.languageId,
    instruction,
    task.instruction,
    wording.template.version,
  );
  const asked = { rung: 0, cacheKey: 'judge-same', cost };
  const said = await askAside(prepared, judge, prompt, asked, ports, signal);
  const tried = said.row === null ? [] : [{ attempt: said.row, answer: null, verdict: null }];
  return { fits: said.text !== null && saysSame(said.text), tried };
}

function costOf(tried: readonly Tried[]): NanoUsd {
  return addUsd(...tried.map(({ attempt }) => attempt.cost));
}
