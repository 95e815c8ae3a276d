/** One task from its first row to its last, as a timeline a person can read: profile, plan, attempts, verdicts, outcome. */
import type {
  AttemptRow,
  LedgerRow,
  Outcome,
  OutcomeRow,
  PlanRow,
  ReservationRow,
  TaskRow,
  VerdictRow,
} from '../ledger.ts';
import { addUsd, formatUsd, type NanoUsd, usd, zeroUsd } from '../money.ts';
import type { ChainEstimate } from '../routing/plan.ts';

export interface TraceStep {
  readonly kind: 'task' | 'plan' | 'attempt' | 'verdict' | 'refusal' | 'write-off' | 'outcome';
  readonly at: number;
  /** Whether it went as hoped; most steps are neither good nor bad. */
  readonly tone: 'good' | 'bad' | 'plain';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** What was looked at and why: checks of an answer, chains and models that were not chosen. */
  readonly details: readonly TraceDetail[];
}

export interface TraceDetail {
  readonly name: string;
  readonly tone: 'good' | 'bad' | 'plain';
  /** In a word or two: how it ended. */
  readonly state: string;
  readonly because: string;
}

export interface TaskTrace {
  readonly taskId: string;
  readonly title: string;
  /** What the whole task cost. */
  readonly cost: NanoUsd;
  readonly steps: readonly TraceStep[];
}

/** From all rows of one task, in ledger order; null where there is none. */
export function taskTrace(rows: readonly LedgerRow[], locale?: string): TaskTrace | null {
  const [first] = rows;
  if (first === undefined) return null;
  const task = rows.find((row) => row.type === 'task');
  const money = (amount: NanoUsd): string => formatUsd(amount, locale);
  let cost = zeroUsd;
  for (const row of rows) {
    if (row.type === 'attempt' || row.type === 'write-off') cost = addUsd(cost, row.cost);
  }
  const held = new Map(
    rows.flatMap((row) => (row.type === 'reservation' ? [[row.reservationId, row] as const] : [])),
  );
  const steps = rows.flatMap((row) => stepOf(row, held, money));
  return { taskId: first.taskId, title: titleOf(task), cost, steps };
}

type Money = (amount: NanoUsd) => string;

function titleOf(task: TaskRow | undefined): string {
  if (task === undefined) return 'A task';
  return `${capital(task.kind)}${task.path === null ? '' : `, ${task.path}`}`;
}

function stepOf(
  row: LedgerRow,
  held: ReadonlyMap<string, ReservationRow>,
  money: Money,
): readonly TraceStep[] {
  switch (row.type) {
    case 'task':
      return [taskStep(row)];
    case 'plan':
      return [planStep(row, money)];
    case 'alert':
    case 'reservation':
      // An alert is about no task; a reservation is told with its attempt.
      return [];
    case 'attempt':
      return [attemptStep(row, row.reservationId === null ? undefined : held.get(row.reservationId), money)];
    case 'verdict':
      return [verdictStep(row)];
    case 'refusal':
      return [
        {
          ...plainStep(row, 'refusal'),
          tone: 'bad',
          title: 'Stopped by a ceiling',
          sentences: [row.because],
        },
      ];
    case 'write-off': {
      const sentences = [
        `The window of this task ended before the answer of ${row.model} came. What was reserved counts in full; the true cost is not known.`,
      ];
      return [
        {
          ...plainStep(row, 'write-off'),
          ...{ tone: 'bad', title: 'Charged in full', sentences },
          figures: [{ label: 'Cost', value: `at most ${money(row.cost)}` }],
        },
      ];
    }
    case 'outcome':
      return [outcomeStep(row)];
  }
}

function plainStep<K extends TraceStep['kind']>(row: LedgerRow, kind: K) {
  return { kind, at: row.at, tone: 'plain', sentences: [], figures: [], details: [] } as const;
}

function taskStep(row: TaskRow): TraceStep {
  return {
    ...plainStep(row, 'task'),
    title: `Read as ${row.kind}, ${row.complexity}`,
    sentences: row.reasons,
    figures: [
      { label: 'Language', value: row.languageId },
      ...(row.path === null ? [] : [{ label: 'File', value: row.path }]),
      { label: 'Selected', value: row.selectedLines === 1 ? '1 line' : `${row.selectedLines} lines` },
      { label: 'Complexity', value: `${row.score.toFixed(2)} of 1` },
    ],
  };
}

function planStep(row: PlanRow, money: Money): TraceStep {
  const dollars = (amount: number): string => `about ${money(usd(Math.max(0, amount)))}`;
  const told = ({ quality, costUsd, latencyMs }: ChainEstimate): string =>
    `${percent(quality)} expected to be right, ${dollars(costUsd)}, about ${seconds(latencyMs)}`;
  return {
    ...plainStep(row, 'plan'),
    title: `Planned ${chainOf(row.estimate)}`,
    sentences: row.reasons,
    figures: [
      { label: 'Strategy', value: row.strategy },
      { label: 'Expected to be right', value: percent(row.estimate.quality) },
      { label: 'Expected cost', value: dollars(row.estimate.costUsd) },
      { label: 'At most', value: money(row.worstCase) },
      { label: 'Expected time', value: `about ${seconds(row.estimate.latencyMs)}` },
      ...(row.baseline === null
        ? []
        : [{ label: `${row.baseline.model} alone`, value: dollars(row.baseline.costUsd) }]),
    ],
    details: [
      ...row.runnersUp.map((chain) => ({
        ...{ name: chainOf(chain), tone: 'plain' as const, state: 'not chosen', because: told(chain) },
      })),
      ...row.removed.map(({ model, because }) => ({
        ...{ name: model, tone: 'plain' as const, state: 'left out', because },
      })),
    ],
  };
}

function attemptStep(row: AttemptRow, held: ReservationRow | undefined, money: Money): TraceStep {
  const { usage, failure, source } = row;
  const title =
    source === 'cache'
      ? 'Served from the cache'
      : source === 'editor'
        ? 'Done by the language server'
        : row.role === 'judge'
          ? `Had ${row.model} (${row.tier}) grade the answer`
          : row.role === 'embedding'
            ? `Asked ${row.model} which instructions are alike`
            : `Asked ${row.model} (${row.tier})`;
  const cost = row.costSource === 'reserved' ? `at most ${money(row.cost)}` : money(row.cost);
  return {
    ...plainStep(row, 'attempt'),
    tone: failure === null ? 'plain' : 'bad',
    title,
    sentences: [
      ...(source === 'cache'
        ? [`It saved ${money(row.saved)}, which the answer cost when it was made.`]
        : []),
      ...(failure === null ? [] : [`It failed: ${failure.message}`]),
      ...(row.costSource === 'reserved'
        ? ['The usage never arrived, so everything that was reserved counts as spent.']
        : []),
      ...(row.costSource === 'unsent' ? ['Nothing is owed, since no model ran.'] : []),
      ...(row.overran ? ['It cost more than was reserved.'] : []),
      ...(row.stop === 'length' ? ['The answer was cut off at its length.'] : []),
    ],
    figures: [
      { label: 'Cost', value: cost },
      ...(source === 'provider' && row.expectedCostUsd > 0
        ? [{ label: 'Expected', value: `about ${money(usd(row.expectedCostUsd))}` }]
        : []),
      ...(held === undefined || held.amount === 0 ? [] : [{ label: 'Reserved', value: money(held.amount) }]),
      ...(source === 'provider'
        ? [
            { label: 'Tokens in', value: usage === null ? 'unknown' : String(inputOf(usage)) },
            ...(usage !== null && usage.cacheRead > 0
              ? [{ label: 'Of them from the provider’s cache', value: String(usage.cacheRead) }]
              : []),
            { label: 'Tokens out', value: usage === null ? 'unknown' : String(usage.output) },
          ]
        : []),
      { label: 'Time', value: seconds(row.latencyMs) },
    ],
  };
}

function inputOf(usage: NonNullable<AttemptRow['usage']>): number {
  return usage.input + usage.cacheRead + usage.cacheWrite;
}

function verdictStep(row: VerdictRow): TraceStep {
  const failed = row.checks.filter(({ result }) => result === 'fail');
  const accepted = row.verdict === 'accept';
  return {
    ...plainStep(row, 'verdict'),
    tone: accepted ? 'good' : 'bad',
    title: accepted ? 'Passed its checks' : 'Rejected by its checks',
    sentences: failed.map(({ check, because }) => `${check}: ${because}`),
    figures: [{ label: 'Score', value: `${row.score.toFixed(2)} of 1` }],
    details: row.checks.map(({ check, result, because }) => ({
      name: check,
      tone: result === 'pass' ? 'good' : result === 'fail' ? 'bad' : 'plain',
      state: result === 'pass' ? 'passed' : result === 'fail' ? 'failed' : 'not applicable',
      because,
    })),
  };
}

const outcomeTitles: Readonly<Record<Outcome, string>> = {
  answered: 'Answered',
  exhausted: 'No model’s answer passed',
  refused: 'Refused',
  failed: 'Failed',
  cancelled: 'Cancelled',
  accepted: 'You kept it',
  discarded: 'You discarded it',
  undone: 'You undid it',
  escalated: 'You asked a stronger model',
};

const good: readonly Outcome[] = ['answered', 'accepted'];

function outcomeStep(row: OutcomeRow): TraceStep {
  const tone = good.includes(row.outcome) ? 'good' : row.outcome === 'cancelled' ? 'plain' : 'bad';
  return { ...plainStep(row, 'outcome'), tone, title: outcomeTitles[row.outcome], sentences: [row.because] };
}

function chainOf({ models }: ChainEstimate): string {
  return models.join(' → ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
