/** What the report is made from: the ledger's storage, the settings and the models. */
import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';
import type { Insights } from './reportAnswer.ts';
import type { ReportPanelSource } from './reportPanel.ts';
import { rowsOfTask } from './rowsOfTask.ts';

export function openReportSource(parts: Parts, onChange: vscode.Event<void>): ReportPanelSource {
  return {
    model: async (query) => (await parts.ledger()).report.model(query),
    tasks: async (query) => (await parts.ledger()).report.tasks(query),
    rowsOf: async (taskId) => rowsOfTask(await parts.ledger(), taskId),
    insights: () => insightsOf(parts),
    whatIf: async ({ fromDay, toDay, workspace }, choice) => {
      const { engine, halfLifeDays, mayUse } = parts.settings();
      const { all: models } = await parts.models();
      // What a provider is like at this moment says nothing of the period.
      const candidates = models.filter(({ id }) => mayUse(id)).map((model) => ({ model, unavailable: null }));
      const input = {
        settings: engine,
        candidates,
        models,
        perRequest: engine.ceilings.user.request,
        halfLifeDays,
      };
      return (await parts.insights()).whatIf(
        { toDay, ...(fromDay !== null && { fromDay }), ...(workspace !== undefined && { workspace }) },
        input,
        choice,
      );
    },
    stopWhatIf: async () => (await parts.insights()).stopWhatIf(),
    takeAdvice: async (id) => {
      const { showAdvice } = await import('./advice.ts');
      await showAdvice(parts, id);
    },
    day: machineClock.day,
    now: machineClock.now,
    ceilings: () => parts.settings().engine.ceilings.user,
    workspace: parts.workspace,
    showWhy: (taskId) => void vscode.commands.executeCommand(commands.whyThisModel, taskId),
    locale: vscode.env.language,
    onChange,
  };
}

async function insightsOf(parts: Parts): Promise<Insights> {
  const { currentAdvice } = await import('./advice.ts');
  const insights = await parts.insights();
  const today = machineClock.day(machineClock.now());
  const { engine, baselineModel, mayUse } = parts.settings();
  const { all: models } = await parts.models();
  const { ceilings, providerCeilings } = engine;
  const [alerts, forecast, advice] = await Promise.all([
    insights.alerts({ today, workspace: parts.workspace(), models, ceilings, providerCeilings }, true),
    insights.forecast(today, ceilings.user.month),
    currentAdvice(parts),
  ]);
  const usable = models.filter(({ id }) => mayUse(id));
  return {
    ...{ alerts, forecast, advice },
    choices: {
      strategy: engine.strategy,
      baseline: baselineModel,
      models: usable.map(({ id, label }) => ({ id, label })),
    },
  };
}
