import type { Ports } from '../engine/ports.ts';
import { formOf } from '../core/prompt/prompt.ts';
import type { Task } from '../core/task/task.ts';
import type { Copies } from './copies.ts';
import { type CopyError, errorsGained } from './copyErrors.ts';

/** Milliseconds that a verdict waits for language servers. */
const newErrorsMs = 3000;

/** Compares a copy of the edited text with a copy of the original; see copies.ts for how the copies are made. */
export function findNewErrors(copies: Copies, timeMs = newErrorsMs): Ports['newErrors'] {
  return async (task, editedText, signal) => {
    if (editedText === task.source.text) return [];
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeMs)]);
    const before = await copies.errorsOf(task.source, task.source.text, limited);
    if (before === null) return null;
    const after = await copies.errorsOf(task.source, editedText, limited);
    if (after === null) return null;
    return errorsGained(before, after).map((error) => sentence(error, editedText));
  };
}

/** Starts what judging an edit will need, while its models think. Nothing waits for it. */
export function prepareCopies(copies: Copies, task: Pick<Task, 'source' | 'askedKind'>): void {
  if (task.askedKind !== null && formOf(task.askedKind) !== 'replacement') return;
  copies.prepare(task.source, task.source.text);
}

function sentence(error: CopyError, text: string): string {
  const line = text.slice(0, error.range.start).split(/\r\n|\r|\n/).length;
  const [message = ''] = error.message.split('\n');
  return `Line ${line}: ${message}${error.code === null ? '' : ` (${error.code})`}`;
}
