import { readdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { StopReason } from '../../src/core/ledger.ts';
import { verify, type VerifyInput } from '../../src/core/quality/verify.ts';
import { openParse } from '../../src/core/syntax/parse.ts';
import { syntaxErrors } from '../../src/core/syntax/errors.ts';
import type { Parse } from '../../src/core/syntax/syntax.ts';
import { kinds } from '../../src/core/task/task.ts';
import { templateFiles } from '../mutation/templates.ts';
import type { BenchResult } from './run.ts';
import { languageId as idOf } from './names/languageId.ts';

const Case = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  language: z.string(),
  selection: z.string(),
  contextBefore: z.string().default(''),
  contextAfter: z.string().default(''),
  instruction: z.string().default(''),
  answer: z.string(),
  finishReason: z.string(),
  expected: z.enum(['accept', 'reject']),
  defect: z.string().nullish(),
});
type Case = z.infer<typeof Case>;

interface Judged {
  readonly given: Case;
  readonly right: boolean;
  readonly ms: number;
  readonly because: string;
}

/** Judges every case of a file and compares the verdicts with the expected ones. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, json: { type: 'boolean' } },
  });
  const files = values.cases === undefined ? await ownCases() : [values.cases];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const cases = lines.map((line) => Case.parse(JSON.parse(line)));
  const parse = openParse(readWasm);
  const judged: Judged[] = [];
  for (const given of cases) await verify(await inputOf(given, parse), parse);
  for (const given of cases) {
    const input = await inputOf(given, parse);
    const start = performance.now();
    const { verdict } = await verify(input, parse);
    const ms = performance.now() - start;
    const failures = verdict.checks.filter((c) => c.result === 'fail').map((c) => `${c.check}: ${c.because}`);
    judged.push({ given, right: verdict.verdict === given.expected, ms, because: failures.join(' | ') });
  }
  for (const { given, because } of judged.filter((j) => !j.right)) {
    console.log(
      `wrong: ${given.id} (${given.kind}, ${given.language}) expected ${given.expected}, ${given.defect ?? ''}; ${because}`,
    );
  }
  return {
    method: `${cases.length} cases of ${files.join(', ')}, each verified twice in one process; the second run is timed, so grammars are loaded. Answers of 200 lines are timed apart, by the processor time of their check.`,
    figures: { ...figuresOf(judged), ...(await longAnswers(parse)) },
  };
}

/** The project's own cases: those of all kinds, and beside them files for some kinds. */
async function ownCases(): Promise<readonly string[]> {
  const folder = 'test/bench/cases';
  return (await readdir(folder))
    .filter((name) => /^verify\w*\.jsonl$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Answers of 200 lines in a file of 400, documented, rewritten and tested, each judged as often as it takes to tell. */
async function longAnswers(parse: Parse) {
  const times: number[] = [];
  for (const file of templateFiles(10)) {
    const copies = Math.ceil(200 / file.text.split('\n').length);
    const block = templateFiles(copies)
      .filter((f) => f.languageId === file.languageId)
      .map((f) => f.text)
      .join('\n');
    const selection = block.split('\n').slice(0, 200).join('\n');
    for (const kind of ['document', 'refactor', 'optimize'] as const) {
      const reply =
        kind === 'document'
          ? `${lineComment(file.languageId)} What this is.\n${selection}`
          : selection.replace(/total/g, 'whole');
      const input: VerifyInput = {
        kind,
        instruction: '',
        source: {
          uri: 'file:///long',
          path: 'long',
          languageId: file.languageId,
          text: `${selection}\n${block}`,
          eol: '\n',
        },
        selection: { start: 0, end: selection.length },
        diagnostics: [],
        raw: `\`\`\`\n${reply}\n\`\`\``,
        stop: 'stop',
        newErrors: null,
      };
      const start = process.cpuUsage();
      await verify(input, parse);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { longAnswers: times.length, longCpuMsP50: at(0.5), longCpuMsP95: at(0.95) };
}

function lineComment(languageId: string): string {
  return /python|ruby|shellscript/.test(languageId) ? '#' : '//';
}

function figuresOf(judged: readonly Judged[]) {
  const count = (expected: string, right: boolean) =>
    judged.filter((j) => j.given.expected === expected && j.right === right).length;
  const accepted = { right: count('accept', true), wrong: count('reject', false) };
  const rejected = { right: count('reject', true), wrong: count('accept', false) };
  const times = judged.map((j) => j.ms).sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return {
    cases: judged.length,
    accepted,
    rejected,
    sensitivity: share(accepted.right, accepted.right + rejected.wrong),
    specificity: share(rejected.right, rejected.right + accepted.wrong),
    byDefect: rates(judged, (j) => j.given.defect ?? 'none'),
    byLanguage: rates(judged, (j) => j.given.language),
    byKind: rates(judged, (j) => j.given.kind),
    wrongIds: judged.filter((j) => !j.right).map((j) => j.given.id),
    msP50: at(0.5),
    msP95: at(0.95),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(4));
}

function rates(judged: readonly Judged[], key: (j: Judged) => string) {
  const groups = Map.groupBy(judged, key);
  return Object.fromEntries(
    [...groups].map(([name, list]) => [
      name,
      { cases: list.length, right: list.filter((j) => j.right).length },
    ]),
  );
}

const stops: Readonly<Record<string, StopReason>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'content-filter',
  'content-filter': 'content-filter',
};

async function inputOf(given: Case, parse: Parse): Promise<VerifyInput> {
  const languageId = idOf(given.language);
  const { before, after } = await joined(given, languageId, parse);
  const text = before + given.selection + after;
  return {
    kind: given.kind,
    instruction: given.instruction,
    source: {
      uri: 'file:///case',
      path: 'case',
      languageId,
      text,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
    selection: { start: before.length, end: before.length + given.selection.length },
    diagnostics: [],
    raw: given.answer,
    stop: stops[given.finishReason] ?? 'none',
    newErrors: null,
  };
}

/** Contexts may come with or without the line break next to the selection: the join that parses better is meant. */
async function joined(given: Case, languageId: string, parse: Parse) {
  const { contextBefore, contextAfter, selection } = given;
  const gap = /[^\s]$/.test(contextBefore) && selection !== '' ? '\n' : '';
  const rear = /^[^\s]/.test(contextAfter) && /[^\s]$/.test(selection) ? '\n' : '';
  if (gap === '' && rear === '') return { before: contextBefore, after: contextAfter };
  const apart = { before: contextBefore + gap, after: rear + contextAfter };
  const close = { before: contextBefore, after: contextAfter };
  const errors = async (join: typeof close) => {
    const parsed = await parse(languageId, join.before + selection + join.after);
    const found = syntaxErrors(parsed).length;
    parsed.dispose();
    return found;
  };
  return (await errors(close)) < (await errors(apart)) ? close : apart;
}

function readWasm(file: string): Promise<Uint8Array> {
  return readFile(new URL(`../../node_modules/@vscode/tree-sitter-wasm/wasm/${file}`, import.meta.url)).catch(
    () => readFile(new URL(`../../node_modules/web-tree-sitter/${file}`, import.meta.url)),
  );
}
