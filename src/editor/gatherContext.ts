/** What an answer may need beyond the selection, of its file and of the workspace. No vscode here. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { packContext, type Related } from '../core/prompt/context.ts';
import type { Parsed } from '../core/syntax/syntax.ts';
import { readForOutline } from '../core/syntax/outline.ts';
import type { Kind, Task } from '../core/task/task.ts';
import type { Ports } from '../engine/ports.ts';

/** Finds related code outside the file. It ends by itself in time, with what it has found until then. */
export type FindRelated = (
  task: Task,
  parsed: Parsed,
  kind: Kind,
  signal: AbortSignal,
) => Promise<readonly Related[]>;

/** Packs what the file itself says with what is found outside of it. */
export function openGatherContext(findRelated: FindRelated): Ports['gatherContext'] {
  return async (task, parsed, signal, kind = task.askedKind ?? 'ask') => {
    const finding = findRelated(task, parsed, kind, signal);
    // The steps before and after take a few milliseconds of their own: typing goes first in between.
    await nextTurn();
    await readForOutline(parsed, nextTurn);
    const related = await finding;
    const pieces = packContext(task, parsed, kind, signal.aborted ? [] : related);
    await nextTurn();
    return pieces;
  };
}

/** The same with the file alone. */
export const gatherContext: Ports['gatherContext'] = openGatherContext(() => Promise.resolve([]));
