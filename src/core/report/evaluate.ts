/** Evaluate Routing: what plans expected, held against what happened, on the user's own ledger and in plain words. */
import type { AttemptRow, LedgerRow, OutcomeRow } from '../ledger.ts';
import type { Model, ModelId } from '../models/model.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, usd, zeroUsd } from '../money.ts';
import type { ChainEstimate } from '../routing/plan.ts';
import { qualityBands } from './calibration.ts';
import { type Foretold, openForetelling } from './foretold.ts';

export interface Evaluation {
  readonly tasks: number;
  /** Tasks by what the plan expected, from least to most; only those that the user judged. */
  readonly quality: readonly {
    readonly from: number;
    readonly to: number;
    readonly tasks: number;
    readonly expected: number;
    readonly kept: number;
  }[];
  readonly judged: { readonly tasks: number; readonly expected: number; readonly kept: number };
  readonly cost: { readonly tasks: number; readonly expectedUsd: number; readonly spentUsd: number };
  readonly output: Foretold;
  /** What was spent on answers that the user did not keep, of all that judged tasks cost. */
  readonly regret: { readonly usd: number; readonly ofUsd: number; readonly baselineUsd: number | null };
}

/** The rows that tell something. */
export const evaluatedTypes = ['task', 'plan', 'attempt', 'verdict', 'outcome'] as const;

/** Looks at each row twice, so that of a ledger of any length no more is kept than a few numbers for each task. */
export interface Evaluating {
  /** First all rows, in the ledger's order. */
  count(row: LedgerRow): void;
  /** Then the same rows again. */
  foretell(row: LedgerRow): void;
  result(): Evaluation;
}

/** Calls of models that are not given tell nothing of tokens. */
export function openEvaluation(
  models: readonly Model[],
  options: { readonly halfLifeDays: number },
): Evaluating {
  const tasks = new Map<string, Told>();
  const foretelling = openForetelling(models, options);
  return {
    count: (row) => {
      keepRow(tasks, row);
      foretelling.count(row);
    },
    foretell: foretelling.foretell,
    result: () => evaluationOf([...tasks.values()].filter(isEnded), foretelling.result()),
  };
}

/** The same of rows that are all at hand. */
export function evaluate(
  rows: readonly LedgerRow[],
  models: readonly Model[],
  options: { readonly halfLifeDays: number },
): Evaluation {
  const evaluating = openEvaluation(models, options);
  for (const row of rows) evaluating.count(row);
  for (const row of rows) evaluating.foretell(row);
  return evaluating.result();
}

/** What is kept of a task. */
interface Told {
  /** What its last plan expected; null where it was not planned. */
  plan: Pick<ChainEstimate, 'quality' | 'costUsd'> | null;
  baselineUsd: number | null;
  spent: NanoUsd;
  /** What each call cost that answered rather than graded. */
  readonly answers: (readonly [model: ModelId, cost: NanoUsd])[];
  ended: boolean;
  /** What the user made of its answer last; null where they did not say. */
  kept: { readonly right: boolean; readonly model: OutcomeRow['model'] } | null;
}

/** A planned task whose end is known. */
type Ended = Told & { readonly plan: NonNullable<Told['plan']> };
type Judged = Ended & { readonly kept: NonNullable<Told['kept']> };

function isEnded(task: Told): task is Ended {
  return task.ended && task.plan !== null;
}

function isJudged(task: Ended): task is Judged {
  return task.kept !== null;
}

function keepRow(tasks: Map<string, Told>, row: LedgerRow): void {
  if (row.type !== 'plan' && row.type !== 'attempt' && row.type !== 'outcome') return;
  let task = tasks.get(row.taskId);
  if (task === undefined) {
    task = { plan: null, baselineUsd: null, spent: zeroUsd, answers: [], ended: false, kept: null };
    tasks.set(row.taskId, task);
  }
  switch (row.type) {
    case 'plan': {
      const { quality, costUsd } = row.estimate;
      task.plan = { quality, costUsd };
      task.baselineUsd = row.baseline?.costUsd ?? null;
      return;
    }
    case 'attempt':
      return keepAttempt(task, row);
    case 'outcome':
      task.ended = true;
      if (row.outcome in judgements) task.kept = { right: row.outcome === 'accepted', model: row.model };
  }
}

function keepAttempt(task: Told, { model, cost, role }: AttemptRow): void {
  task.spent = addUsd(task.spent, cost);
  if (role === undefined) task.answers.push([model, cost]);
}

const judgements: Readonly<Partial<Record<OutcomeRow['outcome'], true>>> = {
  accepted: true,
  discarded: true,
  undone: true,
  escalated: true,
};

function evaluationOf(ended: readonly Ended[], output: Foretold): Evaluation {
  const judged = ended.filter(isJudged);
  const byBand = Map.groupBy(judged, ({ plan }) => qualityBands.findLast(([from]) => plan.quality >= from));
  const share = (tasks: readonly Judged[]) => ({
    tasks: tasks.length,
    expected: mean(tasks.map(({ plan }) => plan.quality)),
    kept: mean(tasks.map(({ kept }) => Number(kept.right))),
  });
  const baselines = judged.map(({ baselineUsd }) => baselineUsd);
  return {
    tasks: ended.length,
    quality: qualityBands.flatMap((band) => {
      const [from, to] = band;
      const tasks = byBand.get(band);
      return tasks === undefined ? [] : [{ from, to, ...share(tasks) }];
    }),
    judged: share(judged),
    cost: {
      tasks: ended.length,
      expectedUsd: sum(ended.map(({ plan }) => plan.costUsd)),
      spentUsd: toDollars(total(ended.map(({ spent }) => spent))),
    },
    output,
    regret: {
      usd: toDollars(total(judged.map(regretted))),
      ofUsd: toDollars(total(judged.map(({ spent }) => spent))),
      baselineUsd: baselines.every((usd) => usd !== null) ? sum(baselines) : null,
    },
  };
}

/** What went to answers that were not kept. */
function regretted({ answers, kept }: Judged): NanoUsd {
  return total(answers.filter(([model]) => !kept.right || model !== kept.model).map(([, cost]) => cost));
}

/** The evaluation as Markdown for a person. */
export function evaluationText(evaluation: Evaluation): string {
  const { tasks, judged, quality, cost, output, regret } = evaluation;
  if (tasks === 0) {
    return '# How well does routing choose?\n\nNo planned task has ended yet. Run some, keep or discard their answers, and ask again.\n';
  }
  const lines = [
    '# How well does routing choose?',
    `From ${count(tasks, 'planned task')} of this ledger. A plan learns from every answer that you keep, discard or undo.`,
    '## Were the answers as good as expected?',
    ...(judged.tasks === 0
      ? ['You have not kept, discarded or undone an answer yet, so that nobody can tell.']
      : [
          `You judged ${count(judged.tasks, 'answer')}. ${percent(judged.expected)} were expected to be right, and you kept ${percent(judged.kept)}. ${inWords(judged.kept - judged.expected, judged.tasks)}`,
          [
            '| expected to be right | tasks | expected | kept |',
            '|---|---:|---:|---:|',
            ...quality.map(
              (band) =>
                `| ${percent(band.from)} to ${percent(band.to)} | ${band.tasks} | ${percent(band.expected)} | ${percent(band.kept)} |`,
            ),
          ].join('\n'),
        ]),
    '## Did they cost what was expected?',
    `${dollars(cost.expectedUsd)} was expected for all ${count(cost.tasks, 'task')}, and ${dollars(cost.spentUsd)} was spent${cost.expectedUsd > 0 ? `, ${difference(cost.spentUsd / cost.expectedUsd - 1)}` : ''}.`,
    output.calls === 0
      ? 'There are too few calls to tell how well the length of answers is foreseen.'
      : `Foretold from the older half of the ledger, the ${count(output.calls, 'call')} of the newer half would have written ${Math.round(output.expected)} tokens on average; they wrote ${Math.round(output.written)}, ${difference(output.written / Math.max(1, output.expected) - 1)}. ${percent(output.belowP90)} stayed below the length that nine in ten should not pass.`,
    '## What would have been better in hindsight?',
    ...(judged.tasks === 0
      ? ['That shows when you have judged some answers.']
      : [
          `Of the ${dollars(regret.ofUsd)} that the judged tasks cost, ${dollars(regret.usd)} went to answers that you did not keep. Knowing the right model beforehand would have saved that much at least; whether a cheaper model would have done as well is not known where none was asked.`,
          ...(regret.baselineUsd === null
            ? []
            : [
                `The baseline model alone was expected to cost ${dollars(regret.baselineUsd)} for the same tasks.`,
              ]),
        ]),
  ];
  return `${lines.join('\n\n')}\n`;
}

function inWords(off: number, tasks: number): string {
  // Two standard errors of a share of one half: less than that is chance.
  const chance = 1 / Math.sqrt(tasks);
  if (Math.abs(off) <= chance) return 'That is as close as so many answers can tell.';
  return off > 0 ? 'The plans were too cautious.' : 'The plans were too hopeful; they learn from it.';
}

function difference(share: number): string {
  const rounded = Math.round(Math.abs(share) * 100);
  return rounded === 0 ? 'just as expected' : `${rounded} % ${share > 0 ? 'more' : 'less'} than expected`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function dollars(amount: number): string {
  return formatUsd(usd(Math.max(0, amount)));
}

/** A ledger can have more tasks than a call can have arguments. */
function total(amounts: readonly NanoUsd[]): NanoUsd {
  return amounts.reduce((all, amount) => addUsd(all, amount), zeroUsd);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
