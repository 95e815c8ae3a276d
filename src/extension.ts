/** Where everything is built, wired and registered. Nothing heavy is loaded before it is first used. */
import * as vscode from 'vscode';
import { type Alerts, openAlerts } from './editor/alerts.ts';
import { type AnswerPanels, registerAnswerPanels } from './editor/answerPanel.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerCommands } from './editor/commands.ts';
import { openLog } from './editor/log.ts';
import { openNotices } from './editor/notices.ts';
import { openParts, type Parts } from './editor/parts.ts';
import { openProposals, type Proposals } from './editor/proposal.ts';
import { registerReport } from './editor/reportPanel.ts';
import { openReportSource } from './editor/reportSource.ts';
import { openStatusBar } from './editor/statusBar.ts';
import { openTaskRuns } from './editor/taskRuns.ts';

/** What host tests see of the running extension; other extensions see nothing of it. */
export interface Wired {
  readonly parts: Parts;
  readonly answers: AnswerPanels;
  readonly proposals: Proposals;
  readonly alerts: Alerts;
}

export function activate(context: vscode.ExtensionContext): Wired | undefined {
  const channel = vscode.window.createOutputChannel('Tierwise', { log: true });
  const log = openLog(channel);
  const notices = openNotices(log);
  const parts = openParts(context, log, notices);
  const statusBar = openStatusBar(parts);

  const told = (where: string, step: Promise<void>) =>
    void step.catch((error: unknown) => notices.problem(where, error));
  const answers = registerAnswerPanels(context.extensionUri);
  const proposals = openProposals(parts.documents, (taskId, rating) =>
    told('rating', runs.rate(taskId, rating)),
  );
  const stage = { answers, proposals, notices, labelOf: parts.labelOf };
  const runs = openTaskRuns(parts, statusBar.begin, async (task, run) => {
    const { presentTask } = await import('./editor/present.ts');
    return presentTask(task, run, stage);
  });

  const showReport = registerReport(context, openReportSource(parts, statusBar.onLedgerChange));
  const commands = registerCommands(parts, {
    runs,
    showReport,
    accept: (uri) => proposals.accept(uri),
    discard: (uri) => proposals.discard(uri),
    activeTask: () => proposals.activeTask() ?? answers.activeTask(),
  });
  const codeActions = registerCodeActions(
    () => parts.settings().codeActions,
    async (kind, place) =>
      parts.settings().codeActionPrices
        ? (await import('./editor/actionPrices.ts')).priceOf(parts, kind, place)
        : null,
  );
  const alerts = openAlerts(parts, statusBar.onLedgerChange);

  // Disposed in this order: what uses the parts first, the log last.
  context.subscriptions.push(commands, codeActions, alerts, statusBar, answers, proposals, parts, channel);
  return context.extensionMode === vscode.ExtensionMode.Test
    ? { parts, answers, proposals, alerts }
    : undefined;
}
