import type { Model } from '../models/model.ts';
import { canonicalCode } from '../syntax/fingerprint.ts';
import type { Parsed } from '../syntax/syntax.ts';
import type { Kind, Task } from '../task/task.ts';
import type { ContextPiece } from './prompt.ts';
import { templateVersion } from './templates.ts';

/** Kinds whose answer is the same whatever the comments say. */
const commentBlind: ReadonlySet<Kind> = new Set(['test']);

/**
 * The text that names an answer: two tasks with the same text would be answered alike. Whoever stores answers
 * hashes it. It covers the code, what surrounds it, what was asked, how it was asked and which models may answer.
 */
export function answerKey(
  task: Task,
  kind: Kind,
  parsed: Parsed,
  context: readonly ContextPiece[],
  models: readonly Model[],
): string {
  return JSON.stringify([
    kind,
    task.source.languageId,
    canonicalCode(parsed, task.selection, commentBlind.has(kind) ? 'ignored' : 'kept'),
    // Tests import the code by its path.
    kind === 'test' ? task.source.path : '',
    context.map((piece) => [piece.label, piece.text]),
    task.diagnostics.map((d) => [d.severity, d.message, d.code]),
    canonicalInstruction(task.instruction),
    templateVersion,
    task.wishes.model,
    task.wishes.minTier,
    models.map((model) => model.id).sort(),
  ]);
}

/** White space folded and Unicode composed; words and their order are kept, since either can turn the meaning. */
export function canonicalInstruction(instruction: string): string {
  return instruction.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}
