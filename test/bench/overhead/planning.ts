/** How long choosing a chain takes, with experience of thousands of tasks: apart from reading ledger and prompt. */
import type { Model } from '../../../src/core/models/model.ts';
import { usd } from '../../../src/core/money.ts';
import { emptyFold, type ExperienceFold, experienceIn, foldRow } from '../../../src/core/routing/fold.ts';
import { strategies } from '../../../src/core/routing/plan.ts';
import { planChain } from '../../../src/core/routing/planner.ts';
import { kinds, noWishes } from '../../../src/core/task/task.ts';
import { settings } from '../../unit/core/routing/builders.ts';
import { attemptRow, outcomeRow, taskRow, verdictRow } from '../../unit/storage/rowsForTests.ts';

export interface PlanningTime {
  readonly models: number;
  readonly msP50: number;
  readonly msP99: number;
  /** Processor time of the whole process, collecting garbage included. */
  readonly cpuMsMean: number;
}

/** So many answers are known of all models together. */
const pastTasks = 6_000;
/** Different tasks, and how often each is planned: the least is its time, in which no other process had a turn. */
const [plans, rounds] = [500, 7];
/** Plans before any that counts: the JIT compiler has seen what it will. */
const warmUps = 4_000;

/** Plans tasks of all kinds and sizes, by all strategies, with and without a ceiling in the way. */
export function planningTime(models: readonly Model[]): PlanningTime {
  const fold = experienceOfModels(models);
  const candidates = models.map((model) => ({ model, unavailable: null }));
  const plan = (index: number): number => {
    const tokens = 300 + ((index * 977) % 12_000);
    const startedAt = performance.now();
    planChain({
      profile: {
        kind: inTurn(kinds, index),
        complexity: { score: 0.5, class: inTurn(complexities, index) },
        capabilities: ['code'],
        domain: null,
        expectedOutputTokens: 200 + ((index * 131) % 900),
        reasons: [],
      },
      ...{ languageId: 'typescript', candidates, wishes: noWishes },
      inputTokens: () => ({ expected: tokens, bound: Math.ceil(tokens * 1.5), staticPrefix: 300 }),
      settings: { ...settings, strategy: inTurn(strategies, index) },
      headroom: inTurn([usd(0.05), usd(0.5), 'unlimited'], Math.floor(index / strategies.length)),
      // As in a window, where the last task has left new rows: what follows from all answers is reckoned anew.
      experience: experienceIn(fold),
    });
    return performance.now() - startedAt;
  };
  for (let index = 0; index < warmUps; index++) plan(index);
  const took = Array.from({ length: plans }, (): number[] => []);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) took.forEach((times, index) => times.push(plan(index)));
  const { user, system } = process.cpuUsage(before);
  const least = took.map((times) => Math.min(...times));
  return {
    models: models.length,
    msP50: at(least, 0.5),
    msP99: at(least, 0.99),
    cpuMsMean: Number(((user + system) / 1000 / (plans * rounds)).toFixed(3)),
  };
}

const complexities = ['simple', 'medium', 'complex'] as const;

/** Months of work with every model: answers of all kinds, some rejected and asked again, most of them kept. */
function experienceOfModels(models: readonly Model[]): ExperienceFold {
  const fold = emptyFold({ halfLifeDays: 90 });
  for (let task = 0; task < pastTasks; task++) {
    const of = { taskId: `t${task}`, at: 1_790_000_000_000 + task * 600_000 };
    const is = { kind: inTurn(kinds, task), complexity: inTurn(complexities, task * 7 + (task >> 4)) };
    foldRow(fold, taskRow({ ...of, ...is }));
    const rungs = task % 10 < 3 ? 2 : 1;
    for (let rung = 0; rung < rungs; rung++) {
      const model = inTurn(models, task * 31 + rung * 17 + (task >> 5));
      const attemptId = `${task}-${rung}`;
      const input = 300 + ((task * 379) % 9_000);
      const usage = { input, cacheRead: 0, cacheWrite: 0, output: 100 + ((task * 613) % 1_500) };
      foldRow(
        fold,
        attemptRow({
          ...{ ...of, ...is, attemptId, rung, model: model.id, tier: model.tier },
          usage: { ...usage, thinking: 0, reportedCost: null },
        }),
      );
      const rejected = rung + 1 < rungs;
      foldRow(fold, verdictRow({ ...of, attemptId, verdict: rejected ? 'reject' : 'accept' }));
      const outcome = task % 11 < 2 ? 'discarded' : 'accepted';
      if (!rejected) foldRow(fold, outcomeRow({ ...of, model: model.id, outcome }));
    }
  }
  return fold;
}

function inTurn<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(3));
}
