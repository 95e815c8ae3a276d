/** Set API Key… and Remove API Key… */
import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import type { Endpoint } from '../core/models/endpoints.ts';
import type { Parts } from './parts.ts';
import { keyComplaint } from './storedKeys.ts';

interface EndpointItem extends vscode.QuickPickItem {
  readonly endpoint: Endpoint;
}

/** Asks for an endpoint, unless one is named, and for its key. */
export async function setApiKey(parts: Parts, named?: unknown): Promise<void> {
  const { endpoints } = await parts.models();
  const wanting = endpoints.filter(({ key }) => key === 'required');
  const endpoint = wanting.find(({ name }) => name === named) ?? (await pickEndpoint(parts, wanting));
  if (endpoint === undefined) return;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('API key for {0}', endpoint.label),
    prompt: vscode.l10n.t(
      "It is kept in the system's secret storage and sent only to {0}.",
      new URL(endpoint.baseUrl).origin,
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? undefined : (keyComplaint(value) ?? undefined)),
  });
  if (typed === undefined || typed.trim() === '') return;
  await parts.keys.store(endpoint, typed.trim());
  const choose = vscode.l10n.t('Choose Models…');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('The key for {0} is set. Its models are used from now on.', endpoint.label),
    choose,
  );
  if (chosen === choose) await vscode.commands.executeCommand(commands.chooseModels);
}

export async function removeApiKey(parts: Parts): Promise<void> {
  const names = await parts.keys.names();
  if (names.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No API key is stored.'));
    return;
  }
  const { endpoints } = await parts.models();
  const items = names.map((name) => ({
    label: endpoints.find((endpoint) => endpoint.name === name)?.label ?? name,
    description: name,
    name,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Remove API Key'),
    placeHolder: vscode.l10n.t('The key is deleted from the secret storage.'),
  });
  if (picked === undefined) return;
  await parts.keys.remove(picked.name);
  void vscode.window.showInformationMessage(vscode.l10n.t('The key for {0} is removed.', picked.label));
}

async function pickEndpoint(parts: Parts, endpoints: readonly Endpoint[]): Promise<Endpoint | undefined> {
  const items = await Promise.all(
    endpoints.map(async (endpoint): Promise<EndpointItem> => {
      const set = (await parts.keys.keyFor(endpoint)) !== null;
      return {
        endpoint,
        label: endpoint.label,
        description: set ? vscode.l10n.t('$(key) a key is set') : '',
        detail: endpoint.baseUrl,
      };
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Set API Key'),
    placeHolder: vscode.l10n.t('Whose key do you want to enter?'),
    matchOnDetail: true,
  });
  return picked?.endpoint;
}
