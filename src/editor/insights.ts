/** What the report asks of the ledger beyond its rows: each with the settings and models of this moment. */
import type { MonthForecast } from '../core/report/forecast.ts';
import type { WhatIf, WhatIfChoice } from '../core/report/whatIf.ts';
import type { RowQuery } from '../storage/rows.ts';
import { leastCeiling } from '../core/budget/mergeCeilings.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';

/** What the days' tasks would have cost under another choice. A second or less, on the storage's thread. */
export async function askWhatIf(
  parts: Parts,
  days: Pick<RowQuery, 'fromDay' | 'toDay'>,
  choice: WhatIfChoice,
): Promise<WhatIf> {
  const { engine, halfLifeDays } = parts.settings();
  const [ports, { all: models }, insights] = await Promise.all([
    parts.ports(),
    parts.models(),
    parts.insights(),
  ]);
  const { user, workspace } = engine.ceilings;
  const perRequest = leastCeiling(user.request, workspace.request);
  const candidates = await ports.candidates();
  const input = { settings: engine, models, candidates, perRequest, halfLifeDays };
  return insights.whatIf(days, input, choice);
}

/** The choice that is in force: where a what-if begins. */
export function presentChoice(parts: Parts): WhatIfChoice {
  const { engine, baselineModel } = parts.settings();
  return { strategy: engine.strategy, baseline: baselineModel, without: [] };
}

export async function askForecast(parts: Parts): Promise<MonthForecast> {
  const today = machineClock.day(machineClock.now());
  return (await parts.insights()).forecast(today, parts.settings().engine.ceilings.user.month);
}
