import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { openParse } from '../../src/core/syntax/parse.ts';
import type { Parsed } from '../../src/core/syntax/syntax.ts';
import { classify } from '../../src/core/task/classify.ts';
import type { Profile } from '../../src/core/task/profile.ts';
import { kinds, noWishes, type Task } from '../../src/core/task/task.ts';
import { languageId } from './names/languageId.ts';
import type { BenchResult } from './run.ts';

const Case = z.object({
  id: z.string(),
  instruction: z.string().default(''),
  language: z.string(),
  code: z.string().default(''),
  diagnostics: z
    .array(
      z.object({
        severity: z.enum(['error', 'warning', 'information', 'hint']).catch('information'),
        message: z.string(),
      }),
    )
    .default([]),
  filePath: z.string().default('case'),
  expectedKind: z.enum(kinds),
  expectedComplexity: z.enum(['simple', 'medium', 'complex']),
});
type Case = z.infer<typeof Case>;

interface Judged {
  readonly given: Case;
  readonly profile: Profile;
  readonly ms: number;
}

/** Classifies every case of a file and compares kind and complexity with the expected ones. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, json: { type: 'boolean' } },
  });
  const file = values.cases ?? 'test/bench/cases/classify.jsonl';
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const judged: Judged[] = [];
  const parse = openParse(readWasm);
  for (const given of lines.map((line) => Case.parse(JSON.parse(line)))) {
    const task = taskOf(given);
    const parsed = await parse(task.source.languageId, task.source.text);
    try {
      const profile = classify(task, parsed);
      judged.push({ given, profile, ms: median(Array.from({ length: runs }, () => timed(task, parsed))) });
    } finally {
      parsed.dispose();
    }
  }
  for (const { given, profile } of judged) {
    const { kind, complexity, reasons } = profile;
    const wrong = [
      kind === given.expectedKind ? '' : `${given.expectedKind} taken for ${kind}`,
      complexity.class === given.expectedComplexity
        ? ''
        : `${given.expectedComplexity} taken for ${complexity.class} (${complexity.score.toFixed(2)})`,
    ].filter((part) => part !== '');
    if (wrong.length > 0)
      console.log(`wrong: ${given.id} “${given.instruction}”: ${wrong.join('; ')}. ${reasons.join(' ')}`);
  }
  return {
    method: `${judged.length} cases of ${file}; each is parsed, classified once to warm up, then ${runs} times; its time is the median, so that a process in between doesn't count.`,
    figures: figuresOf(judged),
  };
}

/** How often each case is timed. */
const runs = 5;

function timed(task: Task, parsed: Parsed): number {
  const start = performance.now();
  classify(task, parsed);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function figuresOf(judged: readonly Judged[]) {
  const share = (right: (one: Judged) => boolean) =>
    Number((judged.filter(right).length / Math.max(1, judged.length)).toFixed(4));
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => Number((times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(3));
  return {
    cases: judged.length,
    kindAccuracy: share(({ given, profile }) => profile.kind === given.expectedKind),
    complexityAccuracy: share(({ given, profile }) => profile.complexity.class === given.expectedComplexity),
    confusion: {
      kind: confusion(judged.map(({ given, profile }) => [given.expectedKind, profile.kind])),
      complexity: confusion(
        judged.map(({ given, profile }) => [given.expectedComplexity, profile.complexity.class]),
      ),
    },
    msPerCaseP50: at(0.5),
    msPerCaseP99: at(0.99),
  };
}

/** How often each expected value was taken for which. */
function confusion(pairs: readonly (readonly [expected: string, got: string])[]) {
  const rows = Map.groupBy(pairs, ([expected]) => expected);
  return Object.fromEntries(
    [...rows].map(([expected, row]) => {
      const got = Map.groupBy(row, ([, name]) => name);
      return [expected, Object.fromEntries([...got].map(([name, list]) => [name, list.length]))];
    }),
  );
}

function taskOf(given: Case): Task {
  const text = given.code;
  const selection = { start: 0, end: text.length };
  return {
    id: given.id,
    askedKind: null,
    instruction: given.instruction,
    source: {
      uri: `file:///${given.filePath}`,
      path: given.filePath,
      languageId: languageId(given.language),
      text,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
    selection,
    diagnostics: given.diagnostics.map((d) => ({ ...d, range: selection, source: null, code: null })),
    wishes: noWishes,
  };
}

function readWasm(file: string): Promise<Uint8Array> {
  return readFile(new URL(`../../node_modules/@vscode/tree-sitter-wasm/wasm/${file}`, import.meta.url)).catch(
    () => readFile(new URL(`../../node_modules/web-tree-sitter/${file}`, import.meta.url)),
  );
}
