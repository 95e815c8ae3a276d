import type { Kind } from '../task/task.ts';
import { editMarks } from './edits.ts';

/** Changes with any wording below: part of every cache key and ledger row. */
export const templateVersion = '2';

/** What a prompt's static part is made from. */
export interface Template {
  readonly version: string;
  /** What is asked for each kind. `{language}` and `{kind}` stand for the task's. */
  readonly rules: Readonly<Record<Kind, readonly string[]>>;
}

/** Rules of the user's own for some kinds, tried on a share of the tasks. */
export interface TemplateTrial {
  readonly version: string;
  /** Of the tasks of those kinds, 0..1. */
  readonly share: number;
  readonly rules: Partial<Template['rules']>;
}

/**
 * The template of a task: a trial has its share of the tasks, the built-in one the rest. `draw` is a number from 0 up
 * to 1 that is the task's own, so that the same task always gets the same.
 */
export function templateFor(kind: Kind, trials: readonly TemplateTrial[], draw: number): Template {
  let upTo = 0;
  for (const { version, share, rules: own } of trials) {
    const ownRules = own[kind];
    if (ownRules === undefined) continue;
    upTo += share;
    if (draw < upTo) return { version, rules: { ...rules, [kind]: ownRules } };
  }
  return builtIn;
}

/** The role that every prompt opens with. */
export const role =
  'You are an expert software engineer working inside a code editor. You do exactly the task you are given, on the selected code only, and you follow the conventions of the code around it.';

/** What is asked for each kind, and what the local checks will hold the answer to. */
export const rules: Readonly<Record<Kind, readonly string[]>> = {
  explain: [
    'Explain what the selected code does and why, for a developer who will have to change it.',
    'Start with one sentence that says its purpose. Then the steps that matter, then pitfalls, if there are any.',
    'Name functions, variables and types exactly as they are in the code, in code font. Never name one that does not exist.',
    'Say more than the code says by itself; do not restate it line by line.',
  ],
  document: [
    "Add documentation comments to the selected code, in the language's standard form (JSDoc, docstring, Javadoc, XML comments, GoDoc, rustdoc, YARD, PHPDoc).",
    'Document every public function, method, class and type: its meaning, parameters, result and errors. Document only parameters that exist.',
    'Change nothing but comments: every token of code stays exactly as it is.',
  ],
  fix: [
    'Fix the selected code: the reported problems and what the instruction names, nothing else.',
    'Keep names, signatures, visibility and behaviour that are not part of the problem.',
    'Do not silence a problem (no suppressions, casts to any, or empty catches) where it can be solved.',
  ],
  refactor: [
    'Refactor the selected code so that it is easier to read and change, without changing what it does.',
    'Keep exported names, signatures, visibility, decorators and async-ness. Private helpers may be extracted within the selection.',
  ],
  test: [
    'Write tests for the selected code in the test framework that the project uses; where none shows, use the most common one of the language.',
    'Cover the normal case, the edges and the errors. Every test asserts something that would fail if the code were wrong.',
    'Answer with a whole test file, with its imports.',
  ],
  review: [
    'Review the selected code for defects: wrong results, unhandled cases, races, leaks, security, misleading names.',
    'List findings, the gravest first. For each: where (name or line), what goes wrong and when, and what to do.',
    'Do not invent findings. If the code is sound, say so and say what you checked.',
  ],
  optimize: [
    'Make the selected code faster or lighter without changing its results.',
    'Keep exported names, signatures and the order of observable effects. Prefer better algorithms to micro-tuning.',
  ],
  generate: [
    'Write the code that the instruction, comment or stub in the selection asks for.',
    'Honour the requested names and signatures. Write complete code: no placeholders and no stubs.',
    'Keep what the selection already has, unless the instruction says otherwise.',
  ],
  ask: [
    'Answer the question about the selected code, directly and in full.',
    'Name functions, variables and types exactly as they are in the code, in code font. Say so when the code shown does not settle the question.',
  ],
};

/** How the answer is to be written, so that it can be read and checked without guessing. */
export const outputForms = {
  prose: ['Answer in Markdown. Do not repeat the selected code.'],
  replacement: [
    'Answer with one fenced code block and nothing else.',
    'The block takes the place of the selected code exactly as it stands: the whole of it, from its first to its last line, with nothing left out, abbreviated or replaced by a comment.',
    'Do not include code from outside the selection.',
  ],
  edits: [
    'Answer with edits of the selected code and nothing else, each in this form:',
    `\n${editMarks.search}\nlines to replace, copied to the letter\n${editMarks.between}\nlines to put in their place\n${editMarks.replace}`,
    'The lines to replace must stand in the selected code exactly once: take as few as make them unique, whole lines only, with their indentation. To add lines, repeat a line beside them in both parts.',
    'Change only what the task needs; what no edit names stays as it is.',
  ],
  file: ['Answer with one fenced code block and nothing else: the complete file, with nothing left out.'],
} as const;

/** Asked of models that do not think by themselves, for intricate tasks: elsewhere it costs more than it brings. */
export const stepsFirst =
  'This task is intricate. First work out in a few short lines, step by step, what is right and why; then answer in the form asked for above.';

const builtIn: Template = { version: templateVersion, rules };
