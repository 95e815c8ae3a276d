/** Advice about models: a cheaper one that does as well on a kind, and when a tuned one would pay. */
import type { Model, ModelId } from '../models/model.ts';
import { formatUsd, toDollars, usd } from '../money.ts';
import type { Complexity } from '../task/profile.ts';
import type { Kind } from '../task/task.ts';
import type { Advice, AdviceInput } from './advice.ts';
import { daysCovered, perMonth } from './days.ts';
import { differenceInterval } from './interval.ts';
import { type JudgedAnswer, judgedAnswers } from './judged.ts';

/** Answers that each of the two must have, over all complexities that both have answered. Chosen. */
const fewestAnswers = 20;
const fewestOfComplexity = 5;
/** As often means: surely not more than so much less often. */
const margin = 0.05;
/** Surely means: nine times in ten, to one side of a normal distribution. */
const nineTenths = 1.282;
const leastSavingShare = 0.25;
const leastUsdPerMonth = 0.1;

/**
 * For each kind: a model that costs less than one in use and is surely not worse by more than five points. First
 * attempts only, and compared within each complexity: what a model is given differs, and later rungs get what was hard.
 */
export function cheaperModels(input: AdviceInput): readonly Advice[] {
  const days = daysCovered(input.rows, input.today);
  const known = new Map(input.models.map((model) => [model.id, model]));
  const answers = judgedAnswers(input.rows).filter(
    ({ attempt, model }) => attempt.rung === 0 && known.has(model),
  );
  return [...Map.groupBy(answers, ({ attempt }) => attempt.kind)].flatMap(([kind, own]) => {
    const byModel = [...Map.groupBy(own, ({ model }) => model)].map(([model, given]) =>
      groupOf(model, given),
    );
    const pairs = byModel.flatMap((dear) =>
      byModel.flatMap((cheap) => (cheap === dear ? [] : (compared(dear, cheap, days) ?? []))),
    );
    const best = pairs.toSorted((a, b) => b.savesUsd - a.savesUsd)[0];
    return best === undefined ? [] : [cheaperAdvice(kind, best, known, input)];
  });
}

interface OfComplexity {
  readonly all: number;
  readonly good: number;
  readonly costUsd: number;
}

interface Group {
  readonly model: ModelId;
  readonly all: number;
  readonly costUsd: number;
  readonly by: ReadonlyMap<Complexity, OfComplexity>;
}

function groupOf(model: ModelId, answers: readonly JudgedAnswer[]): Group {
  const sumOf = (given: readonly JudgedAnswer[]): OfComplexity => ({
    all: given.length,
    good: given.filter(({ good }) => good).length,
    costUsd: given.reduce((sum, { attempt }) => sum + toDollars(attempt.cost), 0),
  });
  const by = new Map(
    [...Map.groupBy(answers, ({ attempt }) => attempt.complexity)].map(([complexity, given]) => [
      complexity,
      sumOf(given),
    ]),
  );
  const { all, costUsd } = sumOf(answers);
  return { model, all, costUsd, by };
}

interface Pair {
  readonly dear: Group;
  readonly cheap: Group;
  /** Shares of good answers, weighted by what the dearer model was asked. */
  readonly shares: { readonly dear: number; readonly cheap: number };
  readonly costs: { readonly dear: number; readonly cheap: number };
  /** Per month. */
  readonly savesUsd: number;
  readonly deviationUsd: number;
}

/** Null where the cheaper one is not cheaper, or may be worse. */
function compared(dear: Group, cheap: Group, days: number): Pair | null {
  const common = [...dear.by].flatMap(([complexity, a]) => {
    const b = cheap.by.get(complexity);
    return b === undefined || a.all < fewestOfComplexity || b.all < fewestOfComplexity ? [] : [{ a, b }];
  });
  const asked = sum(common.map(({ a }) => a.all));
  if (asked < fewestAnswers || sum(common.map(({ b }) => b.all)) < fewestAnswers) return null;
  const weighted = (of: (pair: { a: OfComplexity; b: OfComplexity }) => number): number =>
    sum(common.map((pair) => (pair.a.all / asked) * of(pair)));
  const shares = {
    dear: weighted(({ a }) => a.good / a.all),
    cheap: weighted(({ b }) => b.good / b.all),
  };
  const variance = sum(common.map(({ a, b }) => (a.all / asked) ** 2 * (varianceOf(a) + varianceOf(b))));
  if (shares.cheap - shares.dear - nineTenths * Math.sqrt(variance) < -margin) return null;
  const costs = {
    dear: weighted(({ a }) => a.costUsd / a.all),
    cheap: weighted(({ b }) => b.costUsd / b.all),
  };
  const saves = costs.dear - costs.cheap;
  const savesUsd = perMonth(saves * asked, days);
  if (saves < leastSavingShare * costs.dear || savesUsd < leastUsdPerMonth) return null;
  // The cost of calls varies about as much as its mean.
  const deviation = Math.sqrt(costs.dear ** 2 / asked + costs.cheap ** 2 / sum(common.map(({ b }) => b.all)));
  return { dear, cheap, shares, costs, savesUsd, deviationUsd: perMonth(deviation * asked, days) };
}

/** Of a share, with one right and one wrong answer added, so that few answers that are all alike prove nothing. */
function varianceOf({ all, good }: OfComplexity): number {
  const share = (good + 1) / (all + 2);
  return (share * (1 - share)) / (all + 2);
}

function cheaperAdvice(
  kind: Kind,
  { dear, cheap, shares, costs, savesUsd, deviationUsd }: Pair,
  known: ReadonlyMap<ModelId, Model>,
  { rules }: AdviceInput,
): Advice {
  const [dearLabel, cheapLabel] = [dear, cheap].map(({ model }) => known.get(model)?.label ?? model);
  return {
    id: `cheaper ${kind} ${dear.model} ${cheap.model}`,
    kind: 'cheaper-model',
    title: `${cheapLabel} does as well at ${kind}`,
    sentence: `On tasks of kind ${kind} ${cheapLabel} was good in ${percent(shares.cheap)} of ${cheap.all} first answers at ${dollars(costs.cheap)} each, ${dearLabel} in ${percent(shares.dear)} of ${dear.all} at ${dollars(costs.dear)}, on tasks of like complexity. Asking ${cheapLabel} alone would save about ${dollars(savesUsd)} a month.`,
    savesUsdPerMonth: differenceInterval(savesUsd, deviationUsd),
    step: {
      does: 'set',
      label: `Use ${cheapLabel} for ${kind}`,
      setting: 'tierwise.rules',
      value: [{ name: `${kind}: ${cheapLabel}`, when: { kind }, then: { model: cheap.model } }, ...rules],
    },
  };
}

/**
 * What tuning a small model costs. Assumed, since prices differ and change: $5 per million tokens trained on, three
 * times over each example, and twice the list price of the small model afterwards (OpenAI's list prices of 2025 for
 * its small models had these relations).
 */
const tuning = { usdPerMillion: 5, epochs: 3, priceTimes: 2 } as const;
/** Providers advise to begin with fifty to a hundred good examples. */
const fewestExamples = 100;
/** Beyond so many months models have changed. */
const mostMonths = 6;

/** For each kind with enough kept answers: after how long a tuned small model would have paid for its training. */
export function fineTuning(input: AdviceInput): readonly Advice[] {
  const days = daysCovered(input.rows, input.today);
  const small = smallModel(input.models);
  if (small === null) return [];
  const answers = judgedAnswers(input.rows).filter(({ attempt }) => attempt.usage !== null);
  return [...Map.groupBy(answers, ({ attempt }) => attempt.kind)].flatMap(([kind, own]) => {
    const examples = own.filter(({ good }) => good);
    if (examples.length < fewestExamples) return [];
    const trainingUsd = (sum(examples.map(tokensOf)) * tuning.epochs * tuning.usdPerMillion) / 1e6;
    const spent = perMonth(sum(own.map(({ attempt }) => toDollars(attempt.cost))), days);
    const tuned = perMonth(sum(own.map((answer) => tuning.priceTimes * costAt(small, answer))), days);
    const months = trainingUsd / (spent - tuned);
    if (spent - tuned < leastUsdPerMonth || months > mostMonths) return [];
    return [
      {
        id: `tuning ${kind}`,
        kind: 'fine-tuning',
        title: `A tuned model for ${kind} would pay after ${monthsText(months)}`,
        sentence: `${own.length} answers of kind ${kind} cost ${dollars(spent)} a month, and ${examples.length} of them were good. Tuning a small model like ${small.label} on those would cost about ${dollars(trainingUsd)} (at $${tuning.usdPerMillion} per million tokens, ${tuning.epochs} times over) and save about ${dollars(spent - tuned)} a month if it did as well at twice its list price, so it breaks even after ${monthsText(months)}. Prices of training are assumed; ask your provider.`,
        savesUsdPerMonth: null,
        step: { does: 'open', label: 'Export Ledger…', command: 'tierwise.exportLedger' },
      } satisfies Advice,
    ];
  });
}

/** The dearest model of the budget tier: no tuned one is cheaper than the cheapest. */
function smallModel(models: readonly Model[]): Model | null {
  const metered = models.filter(({ tier, price }) => tier === 'budget' && price.kind === 'metered');
  const outputOf = ({ price }: Model): number => (price.kind === 'metered' ? price.rates.output : 0);
  return metered.toSorted((a, b) => outputOf(b) - outputOf(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function tokensOf({ attempt: { usage } }: JudgedAnswer): number {
  return usage === null
    ? 0
    : usage.input + usage.cacheRead + usage.cacheWrite + usage.output - usage.thinking;
}

function costAt({ price }: Model, { attempt: { usage } }: JudgedAnswer): number {
  if (usage === null || price.kind !== 'metered') return 0;
  const input = usage.input + usage.cacheRead + usage.cacheWrite;
  return (input * price.rates.input + (usage.output - usage.thinking) * price.rates.output) / 1e15;
}

function monthsText(months: number): string {
  if (months < 1) return 'less than a month';
  return `${Math.ceil(months)} ${Math.ceil(months) === 1 ? 'month' : 'months'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function dollars(amount: number): string {
  return formatUsd(usd(Math.max(0, amount)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
