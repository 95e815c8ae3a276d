/** Find Local Models: asks Ollama, LM Studio and the like on this machine, and writes what it finds into the settings. */
import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { abortOn } from './abort.ts';
import { enabledWith, withFound } from './modelText.ts';
import type { Parts } from './parts.ts';

export async function findLocal(parts: Parts): Promise<void> {
  const { endpoints } = await parts.models();
  const local = endpoints.filter((endpoint) => endpoint.local);
  const search = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for local models…'),
      cancellable: true,
    },
    async (_progress, token) => {
      const { findLocalModels } = await import('../providers/localModels.ts');
      const result = await findLocalModels(local, abortOn(token));
      return token.isCancellationRequested ? null : result;
    },
  );
  if (search === null) return;
  const { found } = search;
  if (found.length === 0) {
    const where = local.map(({ label, baseUrl }) => `${label} (${new URL(baseUrl).host})`).join(', ');
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'No local models were found. Asked: {0}. Start one of them, load a model, and try again.',
        where,
      ),
    );
    return;
  }
  await addToSettings(parts, found);
  const choose = vscode.l10n.t('Choose Models…');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Local models found: {0}. They cost $0.', found.map(({ name }) => name).join(', ')),
    choose,
  );
  if (chosen === choose) await vscode.commands.executeCommand(commands.chooseModels);
}

async function addToSettings(parts: Parts, found: Parameters<typeof withFound>[1]): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('tierwise');
  const { models, enabledModels } = parts.settings();
  const added = withFound(models, found);
  if (added !== null) await configuration.update('models', added, vscode.ConfigurationTarget.Global);
  const enabled = enabledWith(enabledModels, found);
  if (enabled !== null)
    await configuration.update('enabledModels', enabled, vscode.ConfigurationTarget.Global);
}
