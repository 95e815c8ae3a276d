/** What the report's page is answered, from the ledger and whatever else it is made from. */
import type { Ceilings } from '../core/budget/ceilings.ts';
import type { StoredRow } from '../core/ledger.ts';
import type { Advice } from '../core/report/advice.ts';
import type { Alert } from '../core/report/alerts.ts';
import { shifted } from '../core/report/days.ts';
import type { MonthForecast } from '../core/report/forecast.ts';
import type { ReportModel } from '../core/report/reportModel.ts';
import type { ReportQuery } from '../core/report/selection.ts';
import type { TaskPage, TaskQuery } from '../core/report/taskPages.ts';
import type { WhatIf, WhatIfChoice } from '../core/report/whatIf.ts';
import type {
  Choices,
  HostMessage,
  ReportRange,
  ReportRequest,
  ReportView,
} from '../report/reportProtocol.ts';

/** What the report is made from. */
export interface ReportSource {
  readonly model: (query: ReportQuery) => Promise<ReportModel>;
  readonly tasks: (query: TaskQuery) => Promise<TaskPage>;
  /** All rows of one task. */
  readonly rowsOf: (taskId: string) => Promise<readonly StoredRow[]>;
  readonly insights: () => Promise<Insights>;
  readonly whatIf: (query: ReportQuery, choice: WhatIfChoice) => Promise<WhatIf>;
  /** The user's local day of a moment, `YYYY-MM-DD`. */
  readonly day: (at: number) => string;
  readonly now: () => number;
  readonly ceilings: () => Ceilings;
  readonly workspace: () => string | null;
  /** The user's language, as a BCP 47 tag. */
  readonly locale: string;
}

export interface Insights {
  readonly alerts: readonly Alert[];
  readonly forecast: MonthForecast | null;
  readonly advice: readonly Advice[];
  readonly choices: Choices;
}

const daysShown: Readonly<Record<Exclude<ReportRange, 'all'>, number>> = {
  today: 1,
  week: 7,
  month: 30,
  quarter: 90,
};

export type Asked = Extract<ReportRequest, { type: 'show' | 'tasks' | 'trace' | 'insights' | 'what-if' }>;

/** Answers what the page asks; throws a TierwiseError where the ledger can't be read. */
export async function reportAnswer(request: Asked, source: ReportSource): Promise<HostMessage> {
  switch (request.type) {
    case 'show': {
      const query = queryOf(request.view, source);
      return {
        type: 'report',
        view: request.view,
        report: await source.model(query),
        ceilings: query.ceilings,
        workspace: source.workspace(),
        locale: source.locale,
      };
    }
    case 'tasks': {
      const { list, offset, limit } = request;
      const { search, order } = list;
      const page = await source.tasks({ ...queryOf(list.view, source), search, order, offset, limit });
      return { type: 'tasks', list, page };
    }
    case 'trace': {
      const { taskTrace } = await import('../core/report/trace.ts');
      const rows = await source.rowsOf(request.taskId);
      return { type: 'trace', taskId: request.taskId, trace: taskTrace(rows, source.locale) };
    }
    case 'insights': {
      const { alerts, forecast, advice, choices } = await source.insights();
      return {
        ...{ type: 'insights', forecast, choices },
        alerts: alerts.map(({ next, ...alert }) => ({ ...alert, next: { text: next.text } })),
        advice: advice.map(({ step, ...given }) => ({ ...given, step: { label: step.label } })),
      };
    }
    case 'what-if': {
      const { view, choice } = request;
      return { type: 'what-if', view, whatIf: await source.whatIf(queryOf(view, source), choice) };
    }
  }
}

function queryOf({ range, workspace, machines }: ReportView, source: ReportSource): ReportQuery {
  const toDay = source.day(source.now());
  const { day, month } = source.ceilings();
  return {
    // Days of the calendar: where clocks are changed, one of them isn't 24 hours long.
    fromDay: range === 'all' ? null : shifted(toDay, 1 - daysShown[range]),
    toDay,
    ceilings: { day, month },
    ...(machines !== undefined && { machines }),
    ...(workspace !== 'all' && { workspace: workspace === 'none' ? null : workspace }),
  };
}
