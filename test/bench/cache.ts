import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { modelId } from '../../src/core/models/model.ts';
import { firstLineOf } from '../../src/core/prompt/cacheKey.ts';
import { kinds, noWishes, type Task } from '../../src/core/task/task.ts';
import { gatherContext } from '../../src/editor/gatherContext.ts';
import type { Ports } from '../../src/engine/ports.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { openWorld } from '../unit/engine/world.ts';
import { measureHits } from './cache/hits.ts';
import { languageId } from './names/languageId.ts';
import type { BenchResult } from './run.ts';

const Case = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  language: z.string(),
  codeA: z.string(),
  codeB: z.string(),
  instructionA: z.string().default(''),
  instructionB: z.string().default(''),
  expected: z.enum(['same', 'different']),
  category: z.string().default(''),
});
type Case = z.infer<typeof Case>;

interface Judged {
  readonly given: Case;
  readonly served: boolean;
}

/** After A was answered and stored: is B served from it without asking anyone? Without a file of one's own, also how long hits take. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, json: { type: 'boolean' } },
  });
  const file = values.cases ?? 'test/bench/cases/cache.jsonl';
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const cases = lines.map((line) => Case.parse(JSON.parse(line)));
  const world = await openWorld(() => ({}), { ports: { gatherContext } });
  try {
    const judged: Judged[] = [];
    for (const given of cases) judged.push({ given, served: await isServed(given, world.ports) });
    for (const { given, served } of judged) {
      if (served !== (given.expected === 'same')) {
        const what = served ? 'WRONG SERVE' : 'missed';
        console.log(
          `${what}: ${given.id} (${given.category}) “${given.instructionA}” / “${given.instructionB}”`,
        );
      }
    }
    const pairs = `${cases.length} pairs of ${file}: A is prepared as any task is and an answer is stored under its key; B is prepared and looked up. Real grammars and keys, and the SQLite cache on disk; no model takes part.`;
    if (values.cases !== undefined) return { method: pairs, figures: figuresOf(judged) };
    return {
      method: `${pairs} Then 2,000 lookups and 500 whole tasks on a full cache of 50,000 answers, ledger and cache kept by their own thread as they ship, while two other processes put answers and make room for them; memory is that of a process that has read them all.`,
      figures: { ...figuresOf(judged), hits: await measureHits() },
    };
  } finally {
    world.close();
  }
}

async function isServed(given: Case, ports: Ports): Promise<boolean> {
  const [a, b] = [taskOf(given, 'A'), taskOf(given, 'B')];
  const stored = await keyOf(a, ports);
  await ports.cache.put(stored, {
    answer: 'An answer.',
    model: modelId('test', 'small'),
    tier: 'budget',
    templateVersion: '1',
    verdict: { verdict: 'accept', score: 1, checks: [] },
    cost: 1,
    firstLine: firstLineOf(a),
    at: ports.clock.now(),
  });
  const served = (await ports.cache.get(await keyOf(b, ports))) !== null;
  await ports.cache.drop(stored);
  return served;
}

async function keyOf(task: Task, ports: Ports): Promise<string> {
  const quiet = { onStage: () => undefined, onProfile: () => undefined };
  return (await prepare(task, ports, quiet, new AbortController().signal)).cacheKey;
}

function taskOf(given: Case, side: 'A' | 'B'): Task {
  const text = side === 'A' ? given.codeA : given.codeB;
  return {
    id: `${given.id}-${side}`,
    askedKind: given.kind,
    instruction: side === 'A' ? given.instructionA : given.instructionB,
    source: {
      uri: 'file:///w/case',
      path: 'case',
      languageId: languageId(given.language),
      text,
      eol: text.includes('\r\n') ? '\r\n' : '\n',
    },
    selection: { start: 0, end: text.length },
    diagnostics: [],
    wishes: noWishes,
  };
}

function figuresOf(judged: readonly Judged[]) {
  const count = (list: readonly Judged[], expected: Case['expected'], served: boolean) =>
    list.filter((one) => one.given.expected === expected && one.served === served).length;
  const figures = (list: readonly Judged[]) => ({
    servedRight: count(list, 'same', true),
    servedWrong: count(list, 'different', true),
    missed: count(list, 'same', false),
  });
  const { servedRight, servedWrong, missed } = figures(judged);
  const byCategory = Map.groupBy(judged, ({ given }) => given.category);
  return {
    cases: judged.length,
    servedRight,
    servedWrong,
    missed,
    servedOfSame: Number((servedRight / Math.max(1, servedRight + missed)).toFixed(4)),
    byCategory: Object.fromEntries(
      [...byCategory].map(([category, list]) => [category, { cases: list.length, ...figures(list) }]),
    ),
    wrongIds: judged
      .filter(({ given, served }) => served && given.expected === 'different')
      .map(({ given }) => given.id),
  };
}
