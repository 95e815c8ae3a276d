/** Evaluate Routing: what plans expected, held against what happened, on the user's own ledger and in plain words. */
import type { AttemptRow, LedgerRow, OutcomeRow, PlanRow } from '../ledger.ts';
import type { Model } from '../models/model.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, usd, zeroUsd } from '../money.ts';
import { foldExperience } from '../routing/fold.ts';

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
  /** Of the newer half of the calls, predicted from the older half. */
  readonly output: {
    readonly calls: number;
    readonly expected: number;
    readonly written: number;
    /** Share of the calls that stayed below the 90th percentile expected. */
    readonly belowP90: number;
  };
  /** What was spent on answers that the user did not keep, of all that judged tasks cost. */
  readonly regret: { readonly usd: number; readonly ofUsd: number; readonly baselineUsd: number | null };
}

/** Reckons from the ledger's rows, in its order; calls of models that are not given tell nothing of tokens. */
export function evaluate(
  rows: readonly LedgerRow[],
  models: readonly Model[],
  options: { readonly halfLifeDays: number },
): Evaluation {
  const ended = endedTasks(rows);
  const judged = ended.flatMap((task) => (task.kept === null ? [] : { ...task, kept: task.kept }));
  const share = (tasks: typeof judged) => ({
    tasks: tasks.length,
    expected: mean(tasks.map(({ plan }) => plan.estimate.quality)),
    kept: mean(tasks.map(({ kept }) => (kept === null ? 0 : Number(kept.right)))),
  });
  return {
    tasks: ended.length,
    quality: bands
      .map(([from, to]) => ({
        from,
        to,
        ...share(judged.filter(({ plan }) => plan.estimate.quality >= from && plan.estimate.quality < to)),
      }))
      .filter(({ tasks }) => tasks > 0),
    judged: share(judged),
    cost: {
      tasks: ended.length,
      expectedUsd: sum(ended.map(({ plan }) => plan.estimate.costUsd)),
      spentUsd: toDollars(addUsd(...ended.map(costOf))),
    },
    output: outputOf(rows, models, options),
    regret: {
      usd: toDollars(
        addUsd(
          ...judged.flatMap(({ attempts, kept }) =>
            attempts
              .filter(({ model, role }) => role !== 'judge' && (!kept.right || model !== kept.model))
              .map(({ cost }) => cost),
          ),
        ),
      ),
      ofUsd: toDollars(addUsd(...judged.map(costOf))),
      baselineUsd: judged.some(({ plan }) => plan.baseline === null)
        ? null
        : sum(judged.map(({ plan }) => plan.baseline?.costUsd ?? 0)),
    },
  };
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
                `| ${percent(band.from)} to ${percent(Math.min(1, band.to))} | ${band.tasks} | ${percent(band.expected)} | ${percent(band.kept)} |`,
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

/** A planned task whose end is known. */
interface Ended {
  readonly plan: PlanRow;
  readonly attempts: readonly AttemptRow[];
  /** What the user made of its answer; null where they did not say. */
  readonly kept: { readonly right: boolean; readonly model: OutcomeRow['model'] } | null;
}

function endedTasks(rows: readonly LedgerRow[]): readonly Ended[] {
  return [...Map.groupBy(rows, (row) => row.taskId).values()].flatMap((own) => {
    const plan = own.findLast((row) => row.type === 'plan');
    const outcomes = own.filter((row) => row.type === 'outcome');
    if (plan === undefined || outcomes.length === 0) return [];
    const said = outcomes.findLast(({ outcome }) => outcome in judgements);
    const attempts = own.filter((row) => row.type === 'attempt');
    return {
      plan,
      attempts,
      kept: said === undefined ? null : { right: said.outcome === 'accepted', model: said.model },
    };
  });
}

const judgements: Readonly<Partial<Record<OutcomeRow['outcome'], true>>> = {
  accepted: true,
  discarded: true,
  undone: true,
  escalated: true,
};

const bands: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
];

function costOf({ attempts }: Ended): NanoUsd {
  return attempts.length === 0 ? zeroUsd : addUsd(...attempts.map(({ cost }) => cost));
}

/** Predicts the newer half of the calls from what the older half taught, as a plan would have. */
function outputOf(
  rows: readonly LedgerRow[],
  models: readonly Model[],
  options: { readonly halfLifeDays: number },
): Evaluation['output'] {
  const calls = rows.filter(
    (row) =>
      row.type === 'attempt' && row.source === 'provider' && row.failure === null && row.usage !== null,
  );
  const middle = calls[Math.floor(calls.length / 2)];
  if (middle === undefined || calls.length < 4) return { calls: 0, expected: 0, written: 0, belowP90: 0 };
  const at = rows.indexOf(middle);
  const { expect } = foldExperience(rows.slice(0, at), options);
  const tasks = new Map(rows.filter((row) => row.type === 'task').map((row) => [row.taskId, row]));
  const byId = new Map(models.map((model) => [model.id as string, model]));
  const told = rows.slice(at).flatMap((row) => {
    if (row.type !== 'attempt' || row.source !== 'provider' || row.failure !== null) return [];
    const { usage, kind, complexity } = row;
    const [model, task] = [byId.get(row.model), tasks.get(row.taskId)];
    if (usage === null || model === undefined || task === undefined) return [];
    const { output } = expect(model, {
      ...{ kind, complexity, domain: task.domain ?? null, languageId: task.languageId },
      inputTokens: usage.input + usage.cacheRead + usage.cacheWrite,
      expectedOutputTokens: task.expectedOutputTokens ?? usualOutput,
    });
    return { mean: output.mean, p90: output.p90, written: usage.output };
  });
  return {
    calls: told.length,
    expected: mean(told.map((call) => call.mean)),
    written: mean(told.map((call) => call.written)),
    belowP90: mean(told.map((call) => Number(call.written <= call.p90))),
  };
}

/** What is expected where the older half has no call of such a task, and the row does not say what classification expected. */
const usualOutput = 400;

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

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
