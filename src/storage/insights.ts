/** What the ledger's rows add up to for the status bar and reports, folded where the rows are. */
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Ceiling } from '../core/budget/ceilings.ts';
import { TierwiseError } from '../core/errors.ts';
import { type AccountFold, foldAccounts } from '../core/fold.ts';
import type { LedgerRow, StoredRow } from '../core/ledger.ts';
import type { Model } from '../core/models/model.ts';
import { type Advice, adviceDays, adviceFrom, type AdviceInput } from '../core/report/advice.ts';
import { type Alert, type AlertInput, alertsOf } from '../core/report/alerts.ts';
import { shifted } from '../core/report/days.ts';
import { evaluatedTypes, type Evaluation, openEvaluation } from '../core/report/evaluate.ts';
import { forecastMonth, type MonthForecast } from '../core/report/forecast.ts';
import { type Glance, glanceOf } from '../core/report/glance.ts';
import { type WhatIf, type WhatIfChoice, type WhatIfInput, whatIfSteps } from '../core/report/whatIf.ts';
import type { Experience } from '../core/routing/experience.ts';
import { emptyFold, type ExperienceFold, experienceIn, foldRow } from '../core/routing/fold.ts';
import type { StoredLedger } from './ledger.ts';
import type { RowQuery } from './rows.ts';

export interface Insights {
  glance(of: { readonly today: string; readonly workspace: string | null }): Promise<Glance>;
  /** Those of models need weeks of rows: `deep` asks for them, too. */
  alerts(input: Omit<AlertInput, 'state' | 'spend' | 'rows'>, deep: boolean): Promise<readonly Alert[]>;
  advice(input: Omit<AdviceInput, 'spend' | 'rows'>): Promise<readonly Advice[]>;
  forecast(today: string, ceiling: Ceiling): Promise<MonthForecast>;
  /** Throws a TierwiseError `cancelled` once it is stopped, or another is asked. */
  whatIf(
    period: Period,
    input: Omit<WhatIfInput, 'rows' | 'experience' | 'seenInput'> & { readonly halfLifeDays: number },
    choice: WhatIfChoice,
  ): Promise<WhatIf>;
  stopWhatIf(): Promise<void>;
  /** What plans expected, held against what happened: over the whole ledger, page by page. */
  evaluation(models: readonly Model[], options: { readonly halfLifeDays: number }): Promise<Evaluation>;
  /** The accounts since a day. */
  accounts(fromDay: string): Promise<AccountFold>;
}

/** Which tasks are planned again. */
export interface Period extends Pick<RowQuery, 'fromDay' | 'toDay'> {
  /** One workspace, or null for tasks outside any; absent for all of them. */
  readonly workspace?: string | null;
}

/** How far back alerts and forecasts look. */
const weeksBack = 42;

export function openInsights(
  ledger: () => Promise<Pick<StoredLedger, 'rows' | 'spend' | 'spendByDay' | 'seenInput'>>,
): Insights {
  const month = openMonth();
  const learned = openLearned();
  let whatIfs = 0;
  const spendSince = async (today: string, days: number) => {
    const [first, begun] = [shifted(today, -days), `${today.slice(0, 7)}-01`];
    return (await ledger()).spendByDay(first < begun ? first : begun);
  };
  return {
    async glance({ today, workspace }) {
      const rows = await month(await ledger(), today);
      return glanceOf(rows, await spendSince(today, 7), today, workspace);
    },
    async alerts(input, deep) {
      const { rows, spend } = await ledger();
      const from = shifted(input.today, -weeksBack);
      return alertsOf({
        ...input,
        state: await spend(input.workspace, input.today),
        spend: await spendSince(input.today, weeksBack),
        rows: deep ? await rows({ fromDay: from, types: ['attempt', 'verdict', 'outcome'] }) : [],
      });
    },
    async advice(input) {
      const fromDay = shifted(input.today, -adviceDays);
      const types = ['task', 'attempt', 'verdict', 'outcome'] as const;
      return adviceFrom({
        ...input,
        // A whole month before this one is wanted, too.
        spend: await spendSince(input.today, adviceDays + 31),
        rows: await (await ledger()).rows({ fromDay, types }),
      });
    },
    async forecast(today, ceiling) {
      return forecastMonth(await spendSince(today, weeksBack), today, ceiling);
    },
    async whatIf({ workspace, ...days }, { halfLifeDays, ...input }, choice) {
      const own = ++whatIfs;
      const goOn = (): void => {
        if (own !== whatIfs) throw new TierwiseError('cancelled', 'The what-if was stopped.');
      };
      const { rows, seenInput } = await ledger();
      const experience = await learned({ rows }, halfLifeDays);
      const past: LedgerRow[] = [];
      for (let afterSeq = 0; ;) {
        goOn();
        const page = await rows({ ...days, types: plannedTypes, afterSeq, limit: rowsPerPage });
        for (const row of page) if (workspace === undefined || row.workspace === workspace) past.push(row);
        if (page.length < rowsPerPage) break;
        afterSeq = page.at(-1)?.seq ?? afterSeq;
      }
      const steps = whatIfSteps({ ...input, rows: past, experience, seenInput: await seenInput() }, choice);
      return inSlices(steps, goOn);
    },
    stopWhatIf() {
      whatIfs += 1;
      return Promise.resolve();
    },
    async evaluation(models, options) {
      const { rows } = await ledger();
      const evaluating = openEvaluation(models, options);
      const last = await eachRow(rows, Infinity, (row) => evaluating.count(row));
      await eachRow(rows, last, (row) => evaluating.foretell(row));
      return evaluating.result();
    },
    async accounts(fromDay) {
      const types = ['plan', 'reservation', 'attempt', 'verdict', 'write-off'] as const;
      return foldAccounts(await (await ledger()).rows({ fromDay, types }));
    },
  };
}

/** Shows each row that is evaluated, up to a place in the ledger, and gives the thread back between pages; says which was the last. */
async function eachRow(
  rows: StoredLedger['rows'],
  upTo: number,
  show: (row: StoredRow) => void,
): Promise<number> {
  for (let last = 0; ;) {
    const page = await rows({ afterSeq: last, types: evaluatedTypes, limit: rowsPerSlice });
    for (const row of page) if (row.seq <= upTo) show(row);
    last = page.at(-1)?.seq ?? last;
    if (page.length < rowsPerSlice || last >= upTo) return last;
    await nextTurn();
  }
}

const plannedTypes = ['task', 'attempt', 'write-off', 'outcome'] as const;

/** Read before it is asked whether the answer is still wanted. */
const rowsPerPage = 5000;

/** The thread also answers those who reserve: it is given back between slices. */
async function inSlices<T>(steps: Generator<undefined, T, undefined>, goOn: () => void): Promise<T> {
  for (;;) {
    goOn();
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}

/** Experience as of the newest row: only what is new is read. */
function openLearned(): (ledger: Pick<StoredLedger, 'rows'>, halfLifeDays: number) => Promise<Experience> {
  let kept: { readonly fold: ExperienceFold; readonly halfLifeDays: number; last: number } | null = null;
  return inTurn(async (ledger, halfLifeDays) => {
    if (kept?.halfLifeDays !== halfLifeDays)
      kept = { fold: emptyFold({ halfLifeDays }), halfLifeDays, last: 0 };
    for (;;) {
      const types = ['task', 'attempt', 'verdict', 'outcome'] as const;
      const fresh = await ledger.rows({ afterSeq: kept.last, types, limit: rowsPerSlice });
      for (const row of fresh) foldRow(kept.fold, row);
      kept.last = fresh.at(-1)?.seq ?? kept.last;
      if (fresh.length < rowsPerSlice) return experienceIn(kept.fold);
      await nextTurn();
    }
  });
}

const rowsPerSlice = 500;

/** The month's rows, read as the ledger grows, never from the start again. */
function openMonth(): (ledger: Pick<StoredLedger, 'rows'>, today: string) => Promise<readonly LedgerRow[]> {
  let name = '';
  let seq = 0;
  let kept: StoredRow[] = [];
  return inTurn(async (ledger, today) => {
    if (name !== today.slice(0, 7)) [name, seq, kept] = [today.slice(0, 7), 0, []];
    const types = ['plan', 'reservation', 'attempt', 'write-off'] as const;
    for (const row of await ledger.rows({ afterSeq: seq, fromDay: `${name}-01`, types })) {
      seq = row.seq;
      kept.push(row.type === 'plan' ? { ...row, runnersUp: [], removed: [] } : row);
    }
    return kept;
  });
}

/** One after another: a row that two readers get at once would count twice. */
function inTurn<A extends readonly unknown[], T>(
  read: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = queue.then(() => read(...args));
    queue = next.catch(() => undefined);
    return next;
  };
}
