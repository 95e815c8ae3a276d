import { outline } from '../core/syntax/outline.ts';
import type { Ports } from '../engine/ports.ts';

/** A longer outline says less than it costs. */
const longestOutline = 6000;

/** What surrounds the selection in its file: imports and the signatures of the other symbols. */
export const gatherContext: Ports['gatherContext'] = (task, parsed) => {
  const text = outline(parsed, task.selection);
  if (text.trim() === '') return Promise.resolve([]);
  const shown = text.length <= longestOutline ? text : text.slice(0, text.lastIndexOf('\n', longestOutline));
  return Promise.resolve([{ label: `The rest of ${task.source.path}, as signatures`, text: shown }]);
};
