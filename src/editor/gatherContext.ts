/** What an answer may need beyond the selection: for now, the selection's own file as imports and signatures. No vscode here. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { outline, readForOutline } from '../core/syntax/outline.ts';
import { selectedText } from '../core/task/task.ts';
import type { Ports } from '../engine/ports.ts';

/** Characters, about 2,000 tokens: a longer outline says less than it costs. */
const longestOutline = 6000;

/** Imports, the nesting around the selection and the signatures of the other symbols. Nothing without a grammar. */
export const gatherContext: Ports['gatherContext'] = async (task, parsed, signal) => {
  // The steps before and after take a few milliseconds of their own: typing goes first in between.
  await nextTurn();
  await readForOutline(parsed, nextTurn);
  const text = signal.aborted ? '' : outline(parsed, task.selection);
  const shown = mostUseful(text, selectedText(task), longestOutline);
  await nextTurn();
  if (shown.trim() === '') return [];
  return [{ label: `The rest of ${task.source.path}, as signatures`, text: shown }];
};

/**
 * As many whole lines as fit, in their order: first those that share a name with the selection, then the others from
 * the top.
 */
export function mostUseful(lines: string, selection: string, most: number): string {
  if (lines.length <= most) return lines;
  const names = new Set(selection.split('\n').flatMap(namesIn));
  const all = lines.split('\n').map((line, at) => ({
    line,
    at,
    shares: namesIn(line).some((name) => names.has(name)),
  }));
  let left = most;
  return [...all.filter(({ shares }) => shares), ...all.filter(({ shares }) => !shares)]
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
function namesIn(line: string): readonly string[] {
  // Unicode's properties are looked up for every letter, which takes ten times as long.
  return line.match(ascii.test(line) ? asciiName : name) ?? [];
}

const ascii = /^[\x20-\x7e\t]*$/;
const asciiName = /[A-Za-z_$][\w$]{2,}/g;
const name = /[\p{L}_$][\p{L}\p{N}_$]{2,}/gu;
