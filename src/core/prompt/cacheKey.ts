import { canonicalCode } from '../syntax/fingerprint.ts';
import type { PlanSettings } from '../routing/plan.ts';
import type { Parsed } from '../syntax/syntax.ts';
import type { Kind, Task } from '../task/task.ts';
import type { ContextPiece } from './prompt.ts';
import { templateVersion } from './templates.ts';

/**
 * The text that names an answer: two tasks with the same text would be answered alike. Whoever stores answers
 * hashes it. It covers the code with its comments, what surrounds it, what was asked, how it was asked, and the policy
 * by which models are chosen; not which models there are, so that adding one keeps the answers.
 */
export function answerKey(
  task: Task,
  kind: Kind,
  parsed: Parsed,
  context: readonly ContextPiece[],
  policy: Pick<PlanSettings, 'strategy' | 'minQuality' | 'qualityTolerance' | 'weights'>,
): string {
  return JSON.stringify([
    kind,
    task.source.languageId,
    canonicalCode(parsed, task.selection, 'kept'),
    // Tests import the code by its path.
    kind === 'test' ? task.source.path : '',
    context.map((piece) => [piece.label, piece.text]),
    // The same message at another place asks for another fix.
    task.diagnostics.map((d) => [d.severity, d.message, d.code, d.range.start - task.selection.start]),
    canonicalInstruction(task.instruction),
    templateVersion,
    task.wishes.model,
    task.wishes.minTier,
    [policy.strategy, policy.minQuality, policy.qualityTolerance, Object.entries(policy.weights).sort()],
  ]);
}

/** White space folded and Unicode composed; words and their order are kept, since either can turn the meaning. */
export function canonicalInstruction(instruction: string): string {
  return instruction.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

/** The line of its file at which the selection begins, from 1. */
export function firstLineOf({ source, selection }: Pick<Task, 'source' | 'selection'>): number {
  return source.text.slice(0, selection.start).split('\n').length;
}

/** True when a text names lines by number: it is right only while the code stands where it stood. */
export function citesLines(text: string): boolean {
  return (
    /\b(?:lines?|l\.?|zeilen?|lignes?|líneas?|righe|riga|regels?)\s*#?\d/iu.test(text) ||
    /第\s*\d+\s*行|\d+\s*行目/.test(text)
  );
}
