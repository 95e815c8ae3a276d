/** Where everything is built, wired and registered. Nothing heavy is loaded before it is first used. */
import * as vscode from 'vscode';
import { registerAnswerPanels } from './editor/answerPanel.ts';
import { machineClock } from './editor/clock.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { registerCommands } from './editor/commands.ts';
import { openLog } from './editor/log.ts';
import { openNotices } from './editor/notices.ts';
import { openParts } from './editor/parts.ts';
import { presentTask } from './editor/present.ts';
import { openProposals } from './editor/proposal.ts';
import { registerReport } from './editor/reportPanel.ts';
import { openStatusBar } from './editor/statusBar.ts';
import { openTaskRuns } from './editor/taskRuns.ts';
import { showWhy } from './editor/why.ts';

export function activate(context: vscode.ExtensionContext): void {
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
  const runs = openTaskRuns(parts, statusBar.begin, (task, run) => presentTask(task, run, stage));

  const showReport = registerReport(context, {
    rows: async (fromDay) => (await parts.ledger()).rows(fromDay === null ? {} : { fromDay }),
    day: machineClock.day,
    now: machineClock.now,
    ceilings: () => parts.settings().engine.ceilings.user,
    baseline: () => Promise.resolve(parts.settings().baselineModel),
    showWhy: (taskId) => told('why', showWhy(parts, taskId)),
    onChange: statusBar.onLedgerChange,
  });
  const commands = registerCommands(parts, {
    runs,
    showReport,
    accept: (uri) => proposals.accept(uri),
    discard: (uri) => proposals.discard(uri),
    activeTask: () => proposals.activeTask() ?? answers.activeTask(),
  });
  const codeActions = registerCodeActions(() => parts.settings().codeActions);

  // Disposed in this order: what uses the parts first, the log last.
  context.subscriptions.push(commands, codeActions, statusBar, answers, proposals, parts, channel);
}
