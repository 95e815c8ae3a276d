/** Advice about the cache: what was asked and paid again though it had been answered. */
import type { AttemptRow, LedgerRow, TaskRow } from '../ledger.ts';
import { formatUsd, toDollars, usd } from '../money.ts';
import type { Advice, AdviceInput } from './advice.ts';
import { daysCovered, perMonth } from './days.ts';
import { differenceInterval } from './interval.ts';
import { judgedAnswers } from './judged.ts';

/** Less than this a month is not worth a change. Chosen. */
const leastUsdPerMonth = 0.05;
/** What the setting allows. */
const mostCacheDays = 365;

export function cacheAdvice({ rows, cache, today }: AdviceInput): readonly Advice[] {
  const repeats = paidAgain(rows);
  const days = daysCovered(rows, today);
  if (!cache.enabled) {
    const saves = perMonth(sum(repeats.map(({ costUsd }) => costUsd)), days);
    if (saves < leastUsdPerMonth) return [];
    return [
      {
        id: 'cache off',
        kind: 'cache',
        title: 'The cache is off, and the same is paid again',
        sentence: `${repeats.length} tasks of the last ${days} days asked for what had been answered before, of the same place and length. With the cache on they would have cost nothing: about ${dollars(saves)} a month.`,
        savesUsdPerMonth: savingOf(repeats, days),
        step: { does: 'set', label: 'Turn the Cache On', setting: 'tierwise.cache.enabled', value: true },
      },
    ];
  }
  const late = repeats.filter(({ daysApart }) => daysApart > cache.days && daysApart <= mostCacheDays);
  const saves = perMonth(sum(late.map(({ costUsd }) => costUsd)), days);
  if (saves < leastUsdPerMonth) return [];
  const value = Math.min(mostCacheDays, Math.ceil(Math.max(...late.map(({ daysApart }) => daysApart))));
  return [
    {
      id: 'cache days',
      kind: 'cache',
      title: 'Answers are forgotten too early',
      sentence: `${late.length} tasks of the last ${days} days asked again for what had been answered more than ${cache.days} days before, of the same place and length. Keeping answers for ${value} days would have saved about ${dollars(saves)} a month.`,
      savesUsdPerMonth: savingOf(late, days),
      step: { does: 'set', label: `Keep Answers ${value} Days`, setting: 'tierwise.cache.days', value },
    },
  ];
}

interface Repeat {
  readonly costUsd: number;
  readonly daysApart: number;
}

/**
 * Tasks that were paid for though an earlier one of the same kind, file, size of selection and exact length of prompt
 * had been answered and not rejected. The ledger keeps no code, so that this is as near as it can tell.
 */
function paidAgain(rows: readonly LedgerRow[]): readonly Repeat[] {
  const tasks = new Map<string, TaskRow>();
  for (const row of rows) if (row.type === 'task') tasks.set(row.taskId, row);
  const good = new Map(judgedAnswers(rows).map((answer) => [answer.attempt.attemptId, answer.good]));
  const answered = new Map<string, number>();
  const repeats: Repeat[] = [];
  for (const row of rows) {
    if (row.type !== 'attempt' || row.source !== 'provider' || row.rung > 0 || row.failure !== null) continue;
    if (row.role !== undefined) continue;
    const key = keyOf(row, tasks.get(row.taskId));
    if (key === null) continue;
    const before = answered.get(key);
    if (before !== undefined && row.cost > 0)
      repeats.push({ costUsd: toDollars(row.cost), daysApart: (row.at - before) / millisecondsPerDay });
    if (good.get(row.attemptId) === true) answered.set(key, row.at);
    else answered.delete(key);
  }
  return repeats;
}

const millisecondsPerDay = 86_400_000;

/** Null where the task is not known well enough, or was run again on purpose. */
function keyOf({ countedTokens, workspace }: AttemptRow, task: TaskRow | undefined): string | null {
  if (task === undefined || countedTokens === null || task.path === null || task.escalates !== null)
    return null;
  return [workspace, task.kind, task.path, task.selectedLines, countedTokens].join('\n');
}

function savingOf(repeats: readonly Repeat[], days: number) {
  const costs = repeats.map(({ costUsd }) => costUsd);
  // How many repeats a month has is a matter of chance, too.
  const deviation = Math.sqrt(sum(costs.map((cost) => cost ** 2)));
  return differenceInterval(perMonth(sum(costs), days), perMonth(deviation, days));
}

function dollars(amount: number): string {
  return formatUsd(usd(amount));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
