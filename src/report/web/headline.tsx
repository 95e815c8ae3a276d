import { addUsd, type NanoUsd } from '../../core/money.ts';
import type { Ceiling } from '../../core/budget/ceilings.ts';
import type { ReportModel } from '../../core/report/reportModel.ts';
import { modelName, type Texts, useTexts } from './text.ts';

interface Props {
  readonly report: ReportModel;
  /** The user's ceilings now; null where what other machines spent is shown, which they do not hold. */
  readonly ceilings: { readonly day: Ceiling; readonly month: Ceiling } | null;
}

/** The few figures that people come for, each with how it is computed. */
export function Headline({ report, ceilings }: Props) {
  const texts = useTexts();
  return (
    <dl class="headline" aria-label="In short">
      {figures(report, ceilings, texts).map(({ name, value, note, tone }) => (
        <div key={name} class={tone}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Told {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly tone?: 'bad';
}

function figures(report: ReportModel, ceilings: Props['ceilings'], texts: Texts): readonly Told[] {
  const { money, share, count } = texts;
  const { cache } = report.savings;
  const lookedFor = cache.hits + report.asked;
  const wasted = addUsd(report.waste.failed, report.waste.rejected, report.waste.writtenOff);
  return [
    {
      name: 'Spent',
      value: money(report.spent),
      note: [
        `${count(report.tasks, 'task')}, ${count(report.attempts, 'attempt')}.`,
        ...(report.assumed > 0
          ? [`Up to ${money(report.assumed)} of it is assumed: the usage never arrived.`]
          : []),
        ...(ceilings === null
          ? ['Imported rows count here, and never against the ceilings of this machine.']
          : [`Ceilings now: ${limit(ceilings.day, money)} a day, ${limit(ceilings.month, money)} a month.`]),
      ].join(' '),
    },
    saved(report, texts),
    kept(report, ceilings !== null, texts),
    {
      name: 'Cache hits',
      value: lookedFor === 0 ? 'unknown' : share(cache.hits, lookedFor),
      note:
        lookedFor === 0
          ? 'No task was looked up yet.'
          : cache.hits === 0
            ? `None of ${count(lookedFor, 'task')} had been answered before.`
            : `${texts.number(cache.hits)} of ${count(lookedFor, 'task')} that a model would have been asked; their answers cost ${money(cache.saved)} when they were made.`,
    },
    {
      name: 'Escalated',
      value: share(report.escalated, report.asked),
      note:
        report.asked === 0
          ? 'No model was asked yet.'
          : `${texts.number(report.escalated)} of ${count(report.asked, 'task')} asked of a model went on to another one.`,
    },
    {
      name: 'Accepted',
      value: share(report.kept, report.judged),
      note:
        report.judged === 0
          ? 'You have not kept, discarded or undone an answer yet.'
          : `You kept ${texts.number(report.kept)} of ${count(report.judged, 'answer')} that you judged.`,
    },
    {
      name: 'Paid in vain',
      value: money(wasted),
      note:
        report.spent === 0
          ? 'Nothing was spent.'
          : `${share(wasted, report.spent)} of what was spent: failed, rejected and abandoned attempts.`,
    },
    {
      name: 'Held in vain',
      value: money(report.held.inVain),
      note:
        report.held.held === 0
          ? 'Nothing had to be reserved.'
          : `${share(report.held.inVain, report.held.held)} of the ${money(report.held.held)} that was reserved was never owed, and was given back.`,
    },
  ];
}

function saved({ savings: { baseline }, baselines }: ReportModel, texts: Texts): Told {
  const name = 'Saved (estimate)';
  if (baseline.tasks === 0) {
    return { name, value: 'unknown', note: 'No answered task has a known baseline price yet.' };
  }
  const [first] = baselines;
  const against =
    first === undefined || baselines.length > 1 ? 'the baseline models of the time' : modelName(first);
  return {
    name,
    value: texts.signed(baseline.savedUsd),
    note: `${texts.count(baseline.tasks, 'answered task')} would have cost ${texts.about(baseline.baselineUsd)} with ${against} alone; these and the unanswered ones cost ${texts.money(baseline.spent)}.`,
    ...(baseline.savedUsd < 0 && { tone: 'bad' as const }),
  };
}

function kept({ ceilings }: ReportModel, here: boolean, { number, count, percent }: Texts): Told {
  const name = 'Ceilings kept';
  const stopped =
    ceilings.stopped === 0
      ? 'None had to stop a request.'
      : `They stopped ${count(ceilings.stopped, 'request')}.`;
  if (!here) {
    return {
      name,
      value: 'unknown',
      note: `Each machine has its own: look at this machine alone. ${stopped}`,
    };
  }
  if (ceilings.periods === 0)
    return { name, value: 'unknown', note: `Nothing was spent under one. ${stopped}` };
  const fullest =
    ceilings.fullest === null ? '' : ` At the most ${percent(ceilings.fullest)} of one was used.`;
  return {
    name,
    value: `${number(ceilings.periods - ceilings.over)} of ${number(ceilings.periods)}`,
    note: `Days and months with spending under a ceiling.${fullest} ${stopped}`,
    ...(ceilings.over > 0 && { tone: 'bad' as const }),
  };
}

function limit(ceiling: Ceiling, money: (amount: NanoUsd) => string): string {
  return ceiling === 'unlimited' ? 'no limit' : money(ceiling);
}
