import { formatUsd, type NanoUsd, toDollars, usd } from '../../core/money.ts';
import type { ReportModel } from '../../core/report/reportModel.ts';
import type { Ceilings } from '../reportProtocol.ts';

interface Props {
  readonly report: ReportModel;
  readonly ceilings: Ceilings;
  readonly baseline: string | null;
  readonly locale: string;
}

/** The few figures that people come for, each with how it is computed. */
export function Headline({ report, ceilings, baseline, locale }: Props) {
  const { savings, wasted } = report;
  const waste = wasted.failed + wasted.rejected + wasted.writtenOff;
  const rated = report.accepted + report.discarded;
  return (
    <dl class="headline">
      <Figure
        name="Spent"
        value={formatUsd(report.spent, locale)}
        note={`Ceilings: ${spoken(ceilings.day, locale)} a day, ${spoken(ceilings.month, locale)} a month`}
      />
      <Figure
        name="Saved (estimate)"
        value={signed(savings.baseline.savedUsd, locale)}
        note={
          savings.baseline.tasks === 0 || baseline === null
            ? 'No task with a known baseline price yet'
            : `Against ${baseline} for ${plural(savings.baseline.tasks, 'task')}`
        }
      />
      <Figure
        name="Cache hits"
        value={String(report.cacheHits)}
        note={`${share(report.cacheHits, report.tasks)} of ${plural(report.tasks, 'task')}`}
      />
      <Figure
        name="Escalated"
        value={String(report.escalations)}
        note={`${share(report.escalations, report.tasks)} of tasks`}
      />
      <Figure
        name="Kept"
        value={rated === 0 ? '—' : share(report.accepted, rated)}
        note={
          rated === 0
            ? 'No edit accepted or discarded yet'
            : `${report.accepted} accepted, ${report.discarded} not`
        }
      />
      <Figure
        name="Without use"
        value={formatUsd(waste as NanoUsd, locale)}
        note="Failed, rejected and abandoned attempts"
      />
    </dl>
  );
}

function Figure({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <small>{note}</small>
      </dd>
    </div>
  );
}

function spoken(ceiling: Ceilings['day'], locale: string): string {
  return ceiling === 'unlimited' ? 'no limit' : formatUsd(ceiling as NanoUsd, locale);
}

function signed(dollars: number, locale: string): string {
  const amount = formatUsd(usd(Math.abs(dollars)), locale);
  return dollars < 0 && toDollars(usd(Math.abs(dollars))) > 0 ? `−${amount}` : amount;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
