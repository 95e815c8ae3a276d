/** Show Advice…: what the ledger shows could be had for less, and the step that each asks for. */
import * as vscode from 'vscode';
import type { Advice, AdviceInput } from '../core/report/advice.ts';
import { formatUsd, usd } from '../core/money.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';

/** Everything that the ledger advises now. */
export async function currentAdvice(parts: Parts): Promise<readonly Advice[]> {
  const { engine, cacheDays } = parts.settings();
  const { all: models } = await parts.models();
  const rules = vscode.workspace.getConfiguration('tierwise').inspect<unknown>('rules')?.globalValue;
  const input: Omit<AdviceInput, 'spend' | 'rows'> = {
    ...{ models, ceilings: engine.ceilings.user, cache: { enabled: engine.cache, days: cacheDays } },
    ...{ rules: Array.isArray(rules) ? rules : [], today: machineClock.day(machineClock.now()) },
  };
  return (await parts.insights()).advice(input);
}

/** Lets the user choose among the advice, or takes the one that is named, and does its step once they agree. */
export async function showAdvice(parts: Parts, id?: unknown): Promise<void> {
  const found = await currentAdvice(parts);
  const named = typeof id === 'string' ? found.find((advice) => advice.id === id) : undefined;
  if (found.length === 0 || (typeof id === 'string' && named === undefined)) {
    void vscode.window.showInformationMessage(
      typeof id === 'string'
        ? vscode.l10n.t('This advice no longer holds: the ledger or the settings have changed.')
        : vscode.l10n.t('The ledger has nothing to advise yet. It takes some weeks of tasks to tell.'),
    );
    return;
  }
  const chosen = named ?? (await pick(found));
  if (chosen !== undefined) await takeStep(chosen);
}

async function pick(found: readonly Advice[]): Promise<Advice | undefined> {
  const items = found.map((advice) => ({
    label: advice.title,
    description: savingText(advice),
    detail: advice.sentence,
    advice,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Advice from the Ledger'),
    placeHolder: vscode.l10n.t('Choose one to read it in full and to follow it'),
    matchOnDetail: true,
  });
  return picked?.advice;
}

function savingText({ savesUsdPerMonth }: Advice): string {
  if (savesUsdPerMonth === null) return '';
  const saves = formatUsd(usd(Math.max(0, savesUsdPerMonth.expected)));
  return vscode.l10n.t('saves about {0} a month', saves);
}

/** Nothing is set that the user has not read and agreed to. */
async function takeStep({ title, sentence, step }: Advice): Promise<void> {
  const setting = step.does === 'set' ? step.setting : null;
  const detail =
    setting === null ? sentence : vscode.l10n.t('{0}\n\nThis changes your setting {1}.', sentence, setting);
  const chosen = await vscode.window.showInformationMessage(title, { modal: true, detail }, step.label);
  if (chosen !== step.label) return;
  if (step.does === 'open') await vscode.commands.executeCommand(step.command);
  else {
    await vscode.workspace
      .getConfiguration()
      .update(step.setting, step.value, vscode.ConfigurationTarget.Global);
  }
}
