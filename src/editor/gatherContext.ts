/** What an answer may need beyond the selection: for now, the selection's own file as imports and signatures. No vscode here. */
import { outline } from '../core/syntax/outline.ts';
import { selectedText } from '../core/task/task.ts';
import type { Ports } from '../engine/ports.ts';

/** Characters, about 2,000 tokens: a longer outline says less than it costs. */
const longestOutline = 6000;

/** Imports, the nesting around the selection and the signatures of the other symbols. Nothing without a grammar. */
export const gatherContext: Ports['gatherContext'] = (task, parsed, signal) => {
  const text = signal.aborted ? '' : outline(parsed, task.selection);
  const shown = mostUseful(text, selectedText(task), longestOutline);
  if (shown.trim() === '') return Promise.resolve([]);
  return Promise.resolve([{ label: `The rest of ${task.source.path}, as signatures`, text: shown }]);
};

/**
 * As many whole lines as fit, in their order: first those that share a name with the selection, then the others from
 * the top.
 */
export function mostUseful(lines: string, selection: string, most: number): string {
  if (lines.length <= most) return lines;
  const names = new Set(selection.match(word));
  const all = lines.split('\n').map((line, at) => ({ line, at }));
  const shares = ({ line }: (typeof all)[number]) =>
    line.match(word)?.some((name) => names.has(name)) ?? false;
  let left = most;
  return [...all.filter(shares), ...all.filter((entry) => !shares(entry))]
    .filter(({ line }) => {
      if (line.length + 1 > left) return false;
      left -= line.length + 1;
      return true;
    })
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join('\n');
}

/** Names of three letters and more: shorter ones are shared by chance. */
const word = /[\p{L}_$][\p{L}\p{N}_$]{2,}/gu;
