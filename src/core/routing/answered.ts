/** The newest tasks of each field with all their answers: how failures go together is seen within tasks only. */
import { type Foreseen, foresee } from './expectation.ts';
import type { Observation } from './observation.ts';
import { type SharedAnswer, type SharedFailure, sharedFailureOf } from './sharedFailure.ts';
import type { Tally } from './tally.ts';
import type { Kind } from '../task/task.ts';

/** By field, in the order in which tasks were first answered. Grows in place, up to a limit. */
export type AnsweredTasks = Map<string, Field>;

interface Field {
  readonly tasks: Map<string, Answer[]>;
  answers: number;
  /** How many answers there were when all were last foreseen. */
  foreseen: number;
}

interface Answer {
  o: Observation;
  foreseen: Foreseen;
}

/** Older tasks than so many of a field say nothing new. */
const mostTasks = 1000;

/** Keeps an answer that the tally has counted, with what is foreseen of it by what is known so far. */
export function keepAnswer(answered: AnsweredTasks, tally: Tally, o: Observation, scale: number): void {
  const field = keep(answered, o, foresee(tally, o, scale));
  // What was foreseen early was foreseen from little; doing it again at each doubling costs each answer only twice.
  if (field.answers >= 2 * field.foreseen) foreseeAgain(field, tally, scale);
}

/** Keeps an answer that `foreseeAll` looks at when all is known. */
export function keepForLater(answered: AnsweredTasks, o: Observation): void {
  keep(answered, o, { success: 0, output: 1, whenWrong: 1 });
}

/** Puts what is known of an answer now in the place of what was known before; forgotten answers stay forgotten. */
export function replaceAnswer(answered: AnsweredTasks, before: Observation, after: Observation): void {
  const field = answered.get(fieldOf(before.situation.kind, before.situation.domain));
  const answer = field?.tasks.get(before.taskId)?.find(({ o }) => o === before);
  if (answer !== undefined) answer.o = after;
}

/** Foresees all answers by what is known now. */
export function foreseeAll(answered: AnsweredTasks, tally: Tally, scale: number): void {
  for (const field of answered.values()) foreseeAgain(field, tally, scale);
}

export function sharedFailureIn(
  answered: AnsweredTasks,
  kind: Kind,
  domain: string | null,
  scale: number,
): SharedFailure {
  const tasks = answered.get(fieldOf(kind, domain))?.tasks ?? new Map<string, Answer[]>();
  return sharedFailureOf(
    [...tasks.values()].map((answers) =>
      answers.map(({ o, foreseen }): SharedAnswer => ({
        model: o.model,
        weight: scale * o.weight,
        right: o.right,
        output: o.output,
        foreseen,
      })),
    ),
  );
}

function keep(answered: AnsweredTasks, o: Observation, foreseen: Foreseen): Field {
  const name = fieldOf(o.situation.kind, o.situation.domain);
  let field = answered.get(name);
  if (field === undefined) answered.set(name, (field = { tasks: new Map(), answers: 0, foreseen: 0 }));
  let answers = field.tasks.get(o.taskId);
  if (answers === undefined) field.tasks.set(o.taskId, (answers = []));
  answers.push({ o, foreseen });
  field.answers++;
  if (field.tasks.size > mostTasks) forgetOldest(field);
  return field;
}

function fieldOf(kind: Kind, domain: string | null): string {
  return `${kind}|${domain ?? ''}`;
}

function forgetOldest(field: Field): void {
  for (const [taskId, answers] of field.tasks) {
    field.tasks.delete(taskId);
    field.answers -= answers.length;
    return;
  }
}

function foreseeAgain(field: Field, tally: Tally, scale: number): void {
  field.foreseen = field.answers;
  for (const answers of field.tasks.values()) {
    for (const answer of answers) answer.foreseen = foresee(tally, answer.o, scale);
  }
}
