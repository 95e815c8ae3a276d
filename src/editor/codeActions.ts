/** Tierwise in the light bulb: Quick Fix on diagnostics, rewrites of the selection. Only offers; nothing is asked of a model here. */
import * as vscode from 'vscode';
import { schemes, taskCommands } from '../contributions.ts';
import { type Kind, kinds } from '../core/task/task.ts';
import type { PriceOf } from './actionPrices.ts';
import type { Place } from './capture.ts';

interface Rewrite {
  readonly kind: Kind;
  readonly title: string;
  readonly actionKind: vscode.CodeActionKind;
}

const rewrites = (): readonly Rewrite[] => [
  {
    kind: 'document',
    title: vscode.l10n.t('Document with Tierwise'),
    actionKind: vscode.CodeActionKind.RefactorRewrite.append('document'),
  },
  {
    kind: 'refactor',
    title: vscode.l10n.t('Refactor with Tierwise'),
    actionKind: vscode.CodeActionKind.RefactorRewrite.append('tierwise'),
  },
  {
    kind: 'optimize',
    title: vscode.l10n.t('Optimize with Tierwise'),
    actionKind: vscode.CodeActionKind.RefactorRewrite.append('optimize'),
  },
  {
    kind: 'test',
    title: vscode.l10n.t('Write tests with Tierwise'),
    actionKind: vscode.CodeActionKind.RefactorRewrite.append('tests'),
  },
];

/**
 * Registers the code actions; each runs its kind's command with a Place. `enabled` is read each time, so that the
 * setting takes effect at once; `priceOf` says what a task would cost, if anything.
 */
export function registerCodeActions(enabled: () => boolean, priceOf: PriceOf): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      if (!enabled() || isOurs(document.uri)) return [];
      const actions: vscode.CodeAction[] = [];
      const wanted = (kind: vscode.CodeActionKind) => !context.only || context.only.intersects(kind);
      if (wanted(vscode.CodeActionKind.QuickFix)) actions.push(...fixes(document, context.diagnostics));
      // Rewrites are for a selection, or for who asks for refactorings by name; else they'd light the bulb on every line.
      if (!range.isEmpty || context.only) {
        for (const { kind, title, actionKind } of rewrites()) {
          if (wanted(actionKind))
            actions.push(actionOf(kind, title, actionKind, { document, selection: range }));
        }
      }
      await Promise.all(actions.map((action) => addPrice(action, priceOf)));
      return actions;
    },
  };
  return vscode.languages.registerCodeActionsProvider({ pattern: '**' }, provider, {
    providedCodeActionKinds: [
      vscode.CodeActionKind.QuickFix,
      ...rewrites().map(({ actionKind }) => actionKind),
    ],
  });
}

/** One fix for all errors and warnings at the place: a task costs, however small. */
function fixes(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const wrong = diagnostics.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
  const [first] = wrong;
  if (!first) return [];
  // Without a selection the task is about the definition around the first of them.
  const selection = new vscode.Range(first.range.start, first.range.start);
  const title = vscode.l10n.t('Fix with Tierwise');
  const action = actionOf('fix', title, vscode.CodeActionKind.QuickFix, { document, selection });
  action.diagnostics = [...wrong];
  return [action];
}

function actionOf(
  kind: Kind,
  title: string,
  actionKind: vscode.CodeActionKind,
  place: Place,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, actionKind);
  action.command = { command: taskCommands[kind], title, arguments: [place] };
  return action;
}

async function addPrice(action: vscode.CodeAction, priceOf: PriceOf): Promise<void> {
  const kind = kinds.find((known) => taskCommands[known] === action.command?.command);
  const [place] = (action.command?.arguments ?? []) as readonly Place[];
  const price = kind === undefined || place === undefined ? null : await priceOf(kind, place);
  if (price !== null) action.title = vscode.l10n.t('{0} ({1})', action.title, price);
}

function isOurs(uri: vscode.Uri): boolean {
  return Object.values<string>(schemes).includes(uri.scheme);
}
