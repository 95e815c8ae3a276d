/** Answers to similar instructions on the same code: served when the user picks one, or a judge says that it fits. */
import { addUsd, zeroUsd } from '../core/money.ts';
import { composeSameness, nominate, saysSame } from '../core/prompt/similar.ts';
import { judgeFor } from '../core/routing/judge.ts';
import { askAside } from './aside.ts';
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

/** The nearest answers on the same code; none while similar answers are off, and none for an empty instruction. */
export async function similarAnswers(
  { task, about }: Preparation,
  ports: Ports,
): Promise<readonly SimilarAnswer[]> {
  const { cache, similar = 'off' } = ports.settings();
  if (!cache || similar === 'off' || task.wishes.fresh || task.instruction.trim() === '') return [];
  const stored = (await ports.cache.like?.(about)) ?? [];
  const candidates = stored.flatMap(({ key, answer }) =>
    answer.instruction === undefined || answer.instruction.trim() === ''
      ? []
      : [{ key, answer, instruction: answer.instruction }],
  );
  const nominated = nominate(task.instruction, candidates, mostNominated);
  const right = await Promise.all(nominated.map(({ answer }) => stillRight(answer, task, ports)));
  return nominated.filter((_, index) => right[index]);
}

/** What a judge made of similar answers: one that fits, or only what asking has cost. */
export interface Judged {
  readonly result: TaskResult | null;
  readonly tried: readonly Tried[];
}

/** Lets a cheap model say whether the nearest answer fits, where the settings say so. One question, one word. */
export async function fromSimilar(
  prepared: Preparation,
  ports: Ports,
  watch: Pick<Watch, 'onStage'>,
  signal: AbortSignal,
): Promise<Judged> {
  const nothing = { result: null, tried: [] };
  // What holds secrets is not shown to anyone for the sake of a saving.
  if (ports.settings().similar !== 'judge' || prepared.secrets.length > 0) return nothing;
  const [nearest] = await similarAnswers(prepared, ports);
  if (nearest === undefined) return nothing;
  const candidates = await ports.candidates();
  const answering = candidates.find(({ model }) => model.id === nearest.answer.model)?.model;
  const judge = answering === undefined ? null : judgeFor(answering, candidates);
  if (judge === null) return nothing;

  watch.onStage('looking up');
  const startedAt = ports.clock.now();
  const { task, profile, wording } = prepared;
  const { languageId } = task.source;
  const prompt = composeSameness(
    profile.kind,
    languageId,
    nearest.instruction,
    task.instruction,
    wording.template.version,
  );
  const asked = { rung: 0, cacheKey: 'judge-same', cost: zeroUsd };
  const said = await askAside(prepared, judge, prompt, asked, ports, signal);
  const tried = said.row === null ? [] : [{ attempt: said.row, answer: null, verdict: null }];
  if (said.text === null || !saysSame(said.text)) return { result: null, tried };
  const served = await serve(prepared, nearest.answer, startedAt, ports, signal);
  if (served === null) return { result: null, tried };
  const cost = addUsd(served.cost, ...tried.map(({ attempt }) => attempt.cost));
  return { result: { ...served, tried: [...tried, ...served.tried], cost, similar: 'judged' }, tried };
}
