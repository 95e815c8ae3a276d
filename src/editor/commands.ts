/** Every command as data: its id and what it does. */
import * as vscode from 'vscode';
import { type CommandId, commands, schemes, taskCommands } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import type { Kind } from '../core/task/task.ts';
import type { Place } from './capture.ts';
import type { Parts } from './parts.ts';
import type { TaskRuns } from './taskRuns.ts';

/** What the commands act on beside the parts. */
export interface CommandTargets {
  readonly runs: TaskRuns;
  readonly showReport: () => void;
  readonly accept: (uri?: vscode.Uri) => Promise<void>;
  readonly discard: (uri?: vscode.Uri) => Promise<void>;
  /** The task whose answer or proposal is on screen. */
  readonly activeTask: () => string | null;
}

type Run = (...args: readonly unknown[]) => unknown;

/** Registers every command. What goes wrong is told to the user, never thrown at who ran it. */
export function registerCommands(parts: Parts, targets: CommandTargets): vscode.Disposable {
  const { runs } = targets;
  const task =
    (kind: Kind): Run =>
    async (place, instruction) => {
      const at = isPlace(place) ? place : activePlace();
      if (typeof instruction === 'string') return runs.run(at, { kind, instruction });
      const said = await instructionFor(kind);
      if (said === undefined) return;
      const asked = said.trim() === '' ? null : { kind, instruction: said };
      const { offerSimilar } = await import('./offerSimilar.ts');
      const chosen = asked === null ? { kind, instruction: said } : await offerSimilar(parts, at, asked);
      if (chosen !== null) await runs.run(at, chosen);
    };

  const byId: Readonly<Record<CommandId, Run>> = {
    ...taskRecord(task),
    [commands.runTask]: async (place) => {
      const at = isPlace(place) ? place : activePlace();
      const { runTaskBox } = await import('./runTaskBox.ts');
      const asked = await runTaskBox(parts, at);
      if (asked !== null) await runs.run(at, asked);
    },
    [commands.setApiKey]: async (endpoint) => (await import('./keys.ts')).setApiKey(parts, endpoint),
    [commands.removeApiKey]: async () => (await import('./keys.ts')).removeApiKey(parts),
    [commands.findLocalModels]: async () => (await import('./localModels.ts')).findLocal(parts),
    [commands.chooseModels]: async () => (await import('./chooseModels.ts')).chooseModels(parts),
    [commands.showReport]: () => targets.showReport(),
    [commands.previewPrompt]: async (place, kind, instruction) => {
      const at = isPlace(place) ? place : activePlace();
      await (await import('./previewPrompt.ts')).showPrompt(parts, at, kind, instruction);
    },
    [commands.whyThisModel]: async (taskId) =>
      (await import('./why.ts')).showWhy(parts, taskId ?? targets.activeTask()),
    [commands.evaluateRouting]: async () => (await import('./evaluate.ts')).showEvaluation(parts),
    [commands.exportLedger]: async (file) => (await import('./exportLedger.ts')).exportLedger(parts, file),
    [commands.importLedger]: async (file) => (await import('./importLedger.ts')).importLedger(parts, file),
    [commands.showMonthReport]: async (month) =>
      (await import('./monthReport.ts')).showMonthReport(parts, month),
    [commands.showAdvice]: async (id) => (await import('./advice.ts')).showAdvice(parts, id),
    [commands.checkLedger]: async (file) => (await import('./checkLedger.ts')).checkLedger(parts, file),
    [commands.showLog]: () => parts.log.show(),
    [commands.clearCache]: async () => {
      const count = await (await parts.cache()).clear();
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The cache is empty. Answers forgotten: {0}.', String(count)),
      );
    },
    [commands.openBudgets]: async () => (await import('./budgets.ts')).setCeilings(parts),
    [commands.acceptEdit]: (uri) => targets.accept(asUri(uri)),
    [commands.discardEdit]: (uri) => targets.discard(asUri(uri)),
    [commands.escalate]: (taskId) =>
      runs.escalate(typeof taskId === 'string' ? taskId : targets.activeTask()),
    [commands.askAgain]: (taskId) =>
      runs.askAgain(typeof taskId === 'string' ? taskId : targets.activeTask()),
    [commands.reuseSimilar]: (taskId) =>
      runs.reuseSimilar(typeof taskId === 'string' ? taskId : targets.activeTask()),
  };
  return vscode.Disposable.from(
    ...Object.entries(byId).map(([id, run]) =>
      vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
        try {
          await run(...args);
        } catch (error) {
          parts.notices.problem(id, error);
        }
      }),
    ),
  );
}

function taskRecord(run: (kind: Kind) => Run): Readonly<Record<(typeof taskCommands)[Kind], Run>> {
  return Object.fromEntries(
    Object.entries(taskCommands).map(([kind, id]) => [id, run(kind as Kind)]),
  ) as Record<(typeof taskCommands)[Kind], Run>;
}

/** Ask… needs a question, Generate takes one; the other kinds say all by their name. Undefined when the user leaves. */
async function instructionFor(kind: Kind): Promise<string | undefined> {
  if (kind === 'ask') {
    return vscode.window.showInputBox({
      title: vscode.l10n.t('Tierwise: Ask'),
      prompt: vscode.l10n.t('What do you want to know about this code?'),
      ignoreFocusOut: true,
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Type your question.') : undefined),
    });
  }
  if (kind !== 'generate') return '';
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Tierwise: Generate'),
    prompt: vscode.l10n.t('What should the code do? Leave it empty where the code or a comment says it.'),
    ignoreFocusOut: true,
  });
}

function activePlace(): Place {
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined && !isOurs(editor.document.uri)) {
    return { document: editor.document, selection: editor.selection };
  }
  const cell = activeCell();
  if (cell !== null) return { document: cell.document, selection: new vscode.Range(0, 0, 0, 0) };
  throw new TierwiseError(
    'empty-selection',
    vscode.l10n.t('There is no code to work on. Open a file and put the cursor into the code.'),
  );
}

/** The selected cell of the notebook on screen, where no cell's text has the cursor. */
function activeCell(): vscode.NotebookCell | null {
  const editor = vscode.window.activeNotebookEditor;
  if (editor === undefined || editor.selection.isEmpty) return null;
  return editor.notebook.cellAt(editor.selection.start);
}

function isOurs(uri: vscode.Uri): boolean {
  return Object.values<string>(schemes).includes(uri.scheme);
}

/** A place comes from our own code actions; menus pass other things. */
function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'document' in value &&
    'selection' in value &&
    value.selection instanceof vscode.Range
  );
}

function asUri(value: unknown): vscode.Uri | undefined {
  return value instanceof vscode.Uri ? value : undefined;
}
