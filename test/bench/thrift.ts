import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { composePrompt } from '../../src/core/prompt/compose.ts';
import { packContext } from '../../src/core/prompt/context.ts';
import { loadEncoder } from '../../src/core/prompt/encoder.ts';
import { formOf, type ContextPiece } from '../../src/core/prompt/prompt.ts';
import { openTokenCounter } from '../../src/core/prompt/tokens.ts';
import { openParse } from '../../src/core/syntax/parse.ts';
import { classify } from '../../src/core/task/classify.ts';
import { type Kind, type Range, selectedText, type Task } from '../../src/core/task/task.ts';
import type { BenchResult } from './run.ts';
import { missingSymbols, neededSymbols } from './thrift/symbols.ts';
import { replayWorkloads } from './thrift/workloads.ts';
import { isInstalled, languagesOf, thriftTasks } from './thrift/tasks.ts';

const countTokens = openTokenCounter(loadEncoder, () => Promise.resolve());
const windowLines = 100;

interface Ways {
  readonly ours: Way;
  readonly wholeFile: Way;
  readonly selectionOnly: Way;
  readonly window: Way;
}

interface Measured extends Ways {
  readonly task: Task;
  readonly kind: Kind;
  readonly needed: number;
}

/** One way to compose the same task. */
interface Way {
  readonly tokens: number;
  /** Expected output: what is edited is said again. */
  readonly output: number;
  readonly missing: readonly string[];
}

/** Tokens sent and expected back for real tasks, against sending the whole file, the selection alone, or what is near it. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { workloads: { type: 'string' }, json: { type: 'boolean' }, verbose: { type: 'boolean' } },
  });
  const parse = openParse(readWasm);
  const tasks = await thriftTasks(parse);
  const measured: Measured[] = [];
  for (const task of tasks) {
    const parsed = await parse(task.source.languageId, task.source.text);
    try {
      measured.push(await measure(task, parsed));
    } finally {
      parsed.dispose();
    }
  }
  if (values.verbose === true) print(measured);
  const sum = (of: (m: Measured) => number) => measured.reduce((total, each) => total + of(each), 0);
  const wholeFile = sum((m) => m.wholeFile.tokens);
  const share = (tokens: number) => round(tokens / wholeFile);
  const present = (name: keyof Ways) => 1 - round(sum((m) => m[name].missing.length) / sum((m) => m.needed));
  const way = (name: 'wholeFile' | 'selectionOnly' | 'window') => ({
    tokensSent: sum((m) => m[name].tokens),
    expectedOutput: sum((m) => m[name].output),
    symbolsPresent: present(name),
  });
  const tokensSent = sum((m) => m.ours.tokens);
  return {
    method: `${tasks.length} tasks of all kinds in ${languagesOf(tasks).length} languages on ${new Set(tasks.map(({ source }) => source.path)).size} files (${tasks.filter(isInstalled).length} tasks on files of installed packages, the others on files written for this). A task's selection is a function or class of 4 to 70 lines. Tokens are o200k's, of the whole prompt, its static part included. Symbols present: of the names in the selection's tree that the file declares elsewhere or imports, those whose signature or import the prompt has; the language server is not asked. Expected output is by the kind and the selection; whoever is sent a file without its selection marked gives back the file. Workloads: questions without code, replayed with the project's own planner on the metered models of its catalogue and published priors; saved is against Claude Opus 4.6 alone with the bare question, at its own expected quality or better; by default plans may fall three points below the best model; costs are expected ones, no model is asked; a hit is a question whose cache key was seen before; warm is the second pass.`,
    figures: {
      tasks: tasks.length,
      languages: languagesOf(tasks),
      tokensSent,
      shareOfWholeFile: share(tokensSent),
      meanShareOfWholeFile: round(sum((m) => m.ours.tokens / m.wholeFile.tokens) / tasks.length),
      expectedOutput: sum((m) => m.ours.output),
      symbolsPresent: present('ours'),
      symbolsNeeded: sum((m) => m.needed),
      baselines: { wholeFile: way('wholeFile'), selectionOnly: way('selectionOnly'), window: way('window') },
      workloads: values.workloads === undefined ? null : await replayWorkloads(values.workloads, countTokens),
    },
  };
}

async function measure(task: Task, parsed: Parameters<typeof classify>[1]): Promise<Measured> {
  const profile = classify(task, parsed);
  const { kind } = profile;
  const needed = neededSymbols(parsed, task.selection);
  const around = linesAround(task, windowLines);
  const wholeRange = { start: 0, end: task.source.text.length };
  const way = async (range: Range, context: readonly ContextPiece[]): Promise<Way> => {
    const prompt = composePrompt({ ...task, selection: range }, kind, context, null);
    const shown =
      context.map(({ text }) => text).join('\n') +
      task.source.text.slice(range.start, task.selection.start) +
      task.source.text.slice(task.selection.end, Math.max(range.end, task.selection.end));
    const larger = classify({ ...task, selection: range }, parsed).expectedOutputTokens;
    return {
      tokens: (await countTokens(prompt.static)) + (await countTokens(prompt.dynamic)),
      output: formOf(kind) === 'replacement' ? larger : profile.expectedOutputTokens,
      missing: missingSymbols(needed, shown),
    };
  };
  return {
    task,
    kind,
    ours: await way(task.selection, packContext(task, parsed, kind, [])),
    wholeFile: await way(wholeRange, []),
    selectionOnly: await way(task.selection, []),
    window: await way(around, []),
    needed: needed.length,
  };
}

/** The selection with so many whole lines before and after it. */
function linesAround({ source, selection }: Task, count: number): Range {
  let { start, end } = selection;
  for (let line = 0; line <= count && start > 0; line++) start = source.text.lastIndexOf('\n', start - 2) + 1;
  for (let line = 0; line <= count && end < source.text.length; line++) {
    const next = source.text.indexOf('\n', end + 1);
    end = next === -1 ? source.text.length : next;
  }
  return { start, end };
}

function print(measured: readonly Measured[]): void {
  for (const { task, kind, ours, wholeFile, selectionOnly, window, needed } of measured) {
    const lines = selectedText(task).split('\n').length;
    console.log(
      `${task.id} ${kind} ${lines} lines: ${ours.tokens} of ${wholeFile.tokens} (selection ${selectionOnly.tokens}, window ${window.tokens}); symbols ${needed - ours.missing.length}/${needed}${ours.missing.length === 0 ? '' : `, not ${ours.missing.join(', ')}`}${wholeFile.missing.length === 0 ? '' : `; whole file lacks ${wholeFile.missing.join(', ')}`}`,
    );
  }
}

function readWasm(file: string): Promise<Uint8Array> {
  const path =
    file === 'web-tree-sitter.wasm' ? `web-tree-sitter/${file}` : `@vscode/tree-sitter-wasm/wasm/${file}`;
  return readFile(new URL(`../../node_modules/${path}`, import.meta.url));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
