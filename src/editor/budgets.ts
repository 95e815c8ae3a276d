/** Set Ceilings…: the user's own ceilings, typed into a box; VS Code's settings page has no field for "a number or a word". */
import * as vscode from 'vscode';
import type { CeilingSetting } from '../contributions.ts';
import type { Period } from '../core/budget/ceilings.ts';
import { ceilingText, readCeilingText } from './ceilingText.ts';
import type { Parts } from './parts.ts';

/** The setting of each period. */
const keys = { request: 'budget.perRequest', day: 'budget.perDay', month: 'budget.perMonth' } as const;

export async function setCeilings(parts: Parts): Promise<void> {
  const { user, workspace } = parts.settings().engine.ceilings;
  const line = (period: Period, label: string) => ({
    label,
    description: ceilingText(user[period]),
    ...(workspace[period] === 'unlimited'
      ? {}
      : { detail: vscode.l10n.t('In this workspace at most {0}', ceilingText(workspace[period])) }),
    period,
  });
  const picked = await vscode.window.showQuickPick(
    [
      line('request', vscode.l10n.t('Per request')),
      line('day', vscode.l10n.t('Per day')),
      line('month', vscode.l10n.t('Per month')),
      { label: vscode.l10n.t('$(settings-gear) All budget settings'), description: '', period: null },
    ],
    {
      title: vscode.l10n.t('Set Ceilings'),
      placeHolder: vscode.l10n.t('Which ceiling do you want to change?'),
    },
  );
  if (picked === undefined) return;
  if (picked.period === null) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'tierwise.budget');
    return;
  }
  const ceiling = await askForCeiling(picked.label, ceilingText(user[picked.period]));
  if (ceiling === undefined) return;
  await vscode.workspace
    .getConfiguration('tierwise')
    .update(keys[picked.period], ceiling, vscode.ConfigurationTarget.Global);
}

async function askForCeiling(label: string, now: string): Promise<CeilingSetting | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ceiling: {0}', label),
    prompt: vscode.l10n.t('US dollars, or the word unlimited. With 0 nothing that costs money runs.'),
    value: now,
    ignoreFocusOut: true,
    validateInput: (value) =>
      readCeilingText(value) === null
        ? vscode.l10n.t('Write an amount like 5 or 0.25, or the word unlimited.')
        : undefined,
  });
  return typed === undefined ? undefined : (readCeilingText(typed) ?? undefined);
}
