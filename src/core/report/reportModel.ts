/** What the spend report shows of a period: a fold over the facts of its tasks, as plain values that a webview draws. */
import type { HeldInVain } from '../budget/heldInVain.ts';
import type { Savings } from '../ledgerFold.ts';
import type { ModelId } from '../models/model.ts';
import { addUsd, type NanoUsd, toDollars, zeroUsd } from '../money.ts';
import { type Calibration, calibration } from './calibration.ts';
import type { Facts } from './facts.ts';
import { type Grouping, type GroupingName, groupTasks } from './groups.ts';
import { type ModelMerit, modelMerits } from './modelMerits.ts';
import { type ReportQuery, type Selected, selectTasks, withinDays } from './selection.ts';
import { type CeilingsKept, ceilingsKept, type SpendOverTime, spendOverTime, sumByDay } from './spendBins.ts';
import { type TemplateResult, templateResults } from './templateResults.ts';
import { heldOf, type Waste, waste } from './waste.ts';

export interface ReportModel {
  readonly tasks: number;
  readonly attempts: number;
  readonly spent: NanoUsd;
  /** The part of it that was charged as reserved, because the usage never arrived: the true cost is less or equal. */
  readonly assumed: NanoUsd;
  readonly savings: Savings;
  /** The models that savings were measured against, the most used first. */
  readonly baselines: readonly ModelId[];
  readonly ceilings: CeilingsKept;
  /** Tasks that were asked of a model, and those of them that needed more than one rung. */
  readonly asked: number;
  readonly escalated: number;
  /** Tasks that the user judged, and those of them kept. */
  readonly judged: number;
  readonly kept: number;
  readonly waste: Waste;
  readonly held: HeldInVain;
  readonly overTime: SpendOverTime;
  readonly groups: Readonly<Record<GroupingName, Grouping>>;
  readonly models: readonly ModelMerit[];
  readonly calibration: Calibration;
  readonly templates: readonly TemplateResult[];
  /** Whether rows of other machines were imported, whichever are asked for. */
  readonly imported: boolean;
  /** All workspaces with tasks in these days, the most used first, whichever one was asked for. */
  readonly workspaces: readonly { readonly id: string | null; readonly tasks: number }[];
}

export function reportModel(facts: Facts, query: ReportQuery, imported = false): ReportModel {
  const selected = selectTasks(facts, query);
  const days = sumByDay(selected);
  return {
    ...totals(selected),
    ...savingsOf(selected),
    ceilings: ceilingsKept(facts, selected, days, query),
    waste: waste(selected),
    held: heldOf(selected),
    overTime: spendOverTime(facts, days, query),
    groups: groupTasks(selected),
    models: modelMerits(selected),
    calibration: calibration(selected),
    templates: templateResults(selected),
    imported,
    workspaces: workspacesOf(facts, query),
  };
}

function totals(selected: readonly Selected[]) {
  let [tasks, attempts, asked, escalated, judged, kept] = [0, 0, 0, 0, 0, 0];
  let [spent, assumed] = [zeroUsd, zeroUsd];
  for (const { task, begun, spent: cost, attempts: own, writeOffs } of selected) {
    spent = addUsd(spent, cost);
    attempts += own.length;
    for (const attempt of own) {
      if (attempt.costSource === 'reserved') assumed = addUsd(assumed, attempt.cost);
    }
    for (const writeOff of writeOffs) assumed = addUsd(assumed, writeOff.cost);
    if (own.some(({ source }) => source === 'provider')) asked += 1;
    if (own.some(({ rung, judge }) => rung > 0 && !judge)) escalated += 1;
    if (!begun) continue;
    tasks += 1;
    if (task.judged === null) continue;
    judged += 1;
    if (task.judged.outcome === 'accepted') kept += 1;
  }
  return { tasks, attempts, spent, assumed, asked, escalated, judged, kept };
}

/** The same sums as `savings` of the ledger's fold. */
function savingsOf(selected: readonly Selected[]): Pick<ReportModel, 'savings' | 'baselines'> {
  let [hits, saved, tasks, baselineUsd, spent] = [0, zeroUsd, 0, 0, zeroUsd];
  const baselines = new Map<ModelId, number>();
  for (const { task, begun, attempts, spent: cost } of selected) {
    for (const attempt of attempts) {
      if (attempt.source !== 'cache') continue;
      hits += 1;
      saved = addUsd(saved, attempt.saved);
    }
    if (!begun || task.baseline === null) continue;
    spent = addUsd(spent, cost);
    if (!attempts.some(({ failure, judge }) => failure === null && !judge)) continue;
    tasks += 1;
    baselineUsd += task.baseline.costUsd;
    baselines.set(task.baseline.model, (baselines.get(task.baseline.model) ?? 0) + 1);
  }
  const savedUsd = baselineUsd - toDollars(spent);
  return {
    savings: { cache: { hits, saved }, baseline: { tasks, baselineUsd, spent, savedUsd } },
    baselines: [...baselines].sort((a, b) => b[1] - a[1]).map(([model]) => model),
  };
}

function workspacesOf(facts: Facts, query: ReportQuery): ReportModel['workspaces'] {
  const within = withinDays(query);
  const counts = new Map<string | null, number>();
  for (const task of facts.tasks.values()) {
    if (within(task)) counts.set(task.workspace, (counts.get(task.workspace) ?? 0) + 1);
  }
  return [...counts].map(([id, tasks]) => ({ id, tasks })).sort((a, b) => b.tasks - a.tasks);
}
