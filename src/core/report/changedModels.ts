/** Models that are not what they were: in what they cost, or in how often their answers are kept. */
import type { AttemptRow, LedgerRow } from '../ledger.ts';
import type { Model, ModelId } from '../models/model.ts';
import { costOf } from '../models/usage.ts';
import { addUsd, formatUsd, type NanoUsd, zeroUsd } from '../money.ts';
import type { Alert } from './alerts.ts';
import { shifted } from './days.ts';
import { judgedAnswers } from './judged.ts';

/** A price list rounds; what differs less than this has not changed. */
const leastPriceChange = 0.005;

/**
 * Calls of the past that were reckoned at another version of the price, reckoned again at today's: that tells exactly
 * what a change comes to for this user's own mix of tokens.
 */
export function priceChanges(rows: readonly LedgerRow[], models: readonly Model[]): readonly Alert[] {
  const reckoned = Map.groupBy(rows.filter(isReckoned), ({ model }) => model);
  return models.flatMap((model) => {
    const { price } = model;
    if (price.kind !== 'metered') return [];
    const calls = (reckoned.get(model.id) ?? []).filter(({ priceVersion }) => priceVersion !== price.version);
    // Of older versions only the last one is news.
    const latest = calls.at(-1)?.priceVersion;
    const [then, now] = bothCosts(
      calls.filter(({ priceVersion }) => priceVersion === latest),
      model,
    );
    if (then === 0 || Math.abs(now / then - 1) < leastPriceChange) return [];
    return [
      {
        key: `price ${model.id} ${price.version}`,
        kind: 'price',
        level: 'information',
        sentence: `${model.label} now costs ${changeText(now / then)} (${price.version}): the calls before it that cost ${formatUsd(then)} would cost ${formatUsd(now)}. Routing counts with the new price.`,
        next: { text: 'Choose which models may be asked.', command: 'tierwise.chooseModels' },
      } satisfies Alert,
    ];
  });
}

/** Calls whose cost follows from their usage and the price of their day. */
function isReckoned(row: LedgerRow): row is AttemptRow {
  return row.type === 'attempt' && row.costSource === 'usage';
}

function bothCosts(calls: readonly AttemptRow[], { price }: Model): readonly [NanoUsd, NanoUsd] {
  let [then, now] = [zeroUsd, zeroUsd];
  for (const { usage, cost } of calls) {
    const again = usage === null ? null : costOf(price, usage);
    if (again === null) continue;
    then = addUsd(then, cost);
    now = addUsd(now, again);
  }
  return [then, now];
}

function changeText(ratio: number): string {
  const percent = Math.abs(ratio - 1) * 100;
  const said = percent < 10 ? Number(percent.toPrecision(2)) : Math.round(percent);
  return `${said} % ${ratio > 1 ? 'more' : 'less'}`;
}

/** What is recent, and how many judged answers each side needs. Chosen. */
const recentDays = 14;
const fewestJudged = 20;
/** Two shares differ when chance would show as much once in some hundred looks, and when it matters. */
const surely = 3;
const leastPoints = 0.15;

/** Models whose answers pass and are kept clearly more or less often in the last two weeks than in those before. */
export function acceptanceChanges(rows: readonly LedgerRow[], today: string): readonly Alert[] {
  const since = shifted(today, -recentDays);
  const byModel = new Map<ModelId, { readonly before: Judged; readonly recent: Judged }>();
  for (const { model, day, good } of judgedAnswers(rows)) {
    const own = byModel.get(model) ?? { before: { all: 0, good: 0 }, recent: { all: 0, good: 0 } };
    byModel.set(model, own);
    const side = day >= since ? own.recent : own.before;
    side.all += 1;
    if (good) side.good += 1;
  }
  return [...byModel].flatMap(([model, { before, recent }]) => {
    if (before.all < fewestJudged || recent.all < fewestJudged) return [];
    const [was, is] = [before.good / before.all, recent.good / recent.all];
    const pooled = (before.good + recent.good) / (before.all + recent.all);
    const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / before.all + 1 / recent.all));
    if (Math.abs(is - was) < leastPoints || Math.abs(is - was) < surely * deviation) return [];
    const direction = is > was ? 'more' : 'less';
    return [
      {
        key: `acceptance ${model} ${direction} ${today.slice(0, 7)}`,
        kind: 'acceptance',
        level: is > was ? 'information' : 'warning',
        sentence: `Answers of ${model} were good ${direction} often in the last ${recentDays} days: ${percent(is)} of ${recent.all}, after ${percent(was)} of the ${before.all} before. Routing learns from it by itself.`,
        next: { text: 'See how well routing foresees it.', command: 'tierwise.evaluateRouting' },
      } satisfies Alert,
    ];
  });
}

interface Judged {
  all: number;
  good: number;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
