import type { Model } from '../models/model.ts';
import { type Kind, selectedText, type Task } from '../task/task.ts';
import { fenced } from './compose.ts';
import { asksForEdits } from './edits.ts';
import { formOf } from './prompt.ts';

/** A task that was solved before, as a model is shown it. */
export interface Example {
  readonly text: string;
  /** The provider that solved it: the only one that may see it again. */
  readonly endpoint: string;
  /** By how much more often answers are expected to be right with it, 0..1. */
  readonly gain: number;
}

/** A task of the past with its answer. */
export interface SolvedTask {
  readonly code: string;
  readonly instruction: string;
  readonly answer: string;
}

/** A longer example costs more than it can show. Chosen; in characters of code, instruction and answer together. */
const longest = 4_000;

/** Strong models need no example, and the code of one goes to no provider that has not seen it. */
export function takesExample({ tier, endpoint }: Model, example: Example): boolean {
  return tier !== 'flagship' && endpoint === example.endpoint;
}

/** Kinds whose answers are code in a form that an example shows; answers that name their changes have another. */
export function profitsFromExample(kind: Kind, task: Task): boolean {
  return formOf(kind) !== 'prose' && !asksForEdits(kind, selectedText(task));
}

/** Whether a task is short enough to be shown. */
export function fitsAsExample({ code, instruction, answer }: SolvedTask): boolean {
  return code.length + instruction.length + answer.length <= longest;
}

export function exampleText({ code, instruction, answer }: SolvedTask, languageId: string): string {
  return [
    '## A similar task that was solved before, as an example of form and style only',
    ...(instruction.trim() === '' ? [] : [`Its instruction: ${instruction.trim()}`]),
    'Its code:',
    fenced(code, languageId),
    'Its answer:',
    answer.trim(),
  ].join('\n');
}
