/** Advice about a provider's prompt cache, which takes no prompt below a length. */
import type { LedgerRow, TaskRow } from '../ledger.ts';
import type { Model } from '../models/model.ts';
import { cacheableFrom } from '../models/promptCache.ts';
import { formatUsd, usd } from '../money.ts';
import type { Advice, AdviceInput } from './advice.ts';
import { daysCovered, perMonth } from './days.ts';
import { differenceInterval } from './interval.ts';

/** A few tokens: so much of the least length. Chosen. */
const missedShare = 0.15;
const leastUsdPerMonth = 0.02;
/** How long a provider keeps a prompt that is not asked again. */
const keptMs = 5 * 60_000;

/** For each model whose prompts begin alike, but a few tokens too short to be kept by its provider. */
export function promptCacheAdvice({ rows, models, today }: AdviceInput): readonly Advice[] {
  const days = daysCovered(rows, today);
  const kinds = new Map<string, TaskRow>();
  for (const row of rows) if (row.type === 'task') kinds.set(row.taskId, row);
  return models.flatMap((model) => {
    const from = cacheableFrom(model);
    if (from === null || model.price.kind !== 'metered') return [];
    const missed = missedCalls(rows, model, from, kinds);
    const perToken = (model.price.rates.input - model.price.rates.cacheRead) / 1e15;
    const saves = perMonth(
      missed.reduce((sum, tokens) => sum + tokens * perToken, 0),
      days,
    );
    if (saves < leastUsdPerMonth) return [];
    const longest = Math.max(...missed);
    return [
      {
        id: `prompt cache ${model.id}`,
        kind: 'prompt-cache',
        title: `Prompts to ${model.label} are a little too short to be cached`,
        sentence: `${missed.length} calls of ${model.label} began with the same text as one a few minutes before, but its provider keeps beginnings from ${from} tokens on, and these had up to ${longest}. Kept, they would have cost about ${formatUsd(usd(saves))} less a month; a model that keeps shorter ones would take them.`,
        savesUsdPerMonth: differenceInterval(saves, saves / Math.sqrt(missed.length)),
        step: { does: 'open', label: 'Choose Models…', command: 'tierwise.chooseModels' },
      } satisfies Advice,
    ];
  });
}

/** Tokens of the beginnings that would have been read from the cache, had they been a little longer. */
function missedCalls(
  rows: readonly LedgerRow[],
  model: Model,
  from: number,
  tasks: ReadonlyMap<string, TaskRow>,
): readonly number[] {
  const last = new Map<string, number>();
  const missed: number[] = [];
  for (const row of rows) {
    if (row.type !== 'attempt' || row.model !== model.id || row.staticTokens === undefined) continue;
    const { usage, countedTokens, staticTokens, kind, at, role } = row;
    if (role !== undefined || usage === null || countedTokens === null || countedTokens === 0) continue;
    const input = usage.input + usage.cacheRead + usage.cacheWrite;
    // As the model counts: its share of the prompt is the same in any tokenizer.
    const begins = Math.round((staticTokens / countedTokens) * input);
    const key = `${kind}\n${tasks.get(row.taskId)?.languageId ?? ''}`;
    const before = last.get(key);
    last.set(key, at);
    const isNear = begins < from && begins >= from * (1 - missedShare);
    if (isNear && usage.cacheRead === 0 && before !== undefined && at - before <= keptMs) missed.push(begins);
  }
  return missed;
}
