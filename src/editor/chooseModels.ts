/** Choose Models…: which models may be used, with tier and price. */
import * as vscode from 'vscode';
import type { Endpoint } from '../core/models/endpoints.ts';
import type { Model } from '../core/models/model.ts';
import { enabledAfter, modelDetail } from './modelText.ts';
import type { Parts } from './parts.ts';

interface ModelItem extends vscode.QuickPickItem {
  readonly model?: Model;
}

export async function chooseModels(parts: Parts): Promise<void> {
  const { endpoints, all } = await parts.models();
  const { enabledModels } = parts.settings();
  const items = await itemsOf(parts, endpoints, all, new Set(enabledModels));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Choose Models'),
    placeHolder: vscode.l10n.t('Tierwise chooses among the models that are checked.'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  if (picked === undefined) return;
  const ids = picked.flatMap(({ model }) => (model === undefined ? [] : [model.id]));
  if (ids.length === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was changed: leave at least one model checked.'),
    );
    return;
  }
  const enabled = enabledAfter(
    ids,
    all.map(({ id }) => id),
  );
  await vscode.workspace
    .getConfiguration('tierwise')
    .update('enabledModels', enabled.length === 0 ? undefined : enabled, vscode.ConfigurationTarget.Global);
}

/** By endpoint: those that can be asked now come first. */
async function itemsOf(
  parts: Parts,
  endpoints: readonly Endpoint[],
  all: readonly Model[],
  enabled: ReadonlySet<string>,
): Promise<readonly ModelItem[]> {
  const groups = await Promise.all(
    endpoints.map(async (endpoint) => ({
      endpoint,
      ready: endpoint.key === 'none' || (await parts.keys.keyFor(endpoint)) !== null,
      models: all.filter((model) => model.endpoint === endpoint.name),
    })),
  );
  return groups
    .filter(({ models }) => models.length > 0)
    .sort((a, b) => Number(b.ready) - Number(a.ready))
    .flatMap(({ endpoint, ready, models }) => [
      {
        label: ready ? endpoint.label : vscode.l10n.t('{0}: no key is set', endpoint.label),
        kind: vscode.QuickPickItemKind.Separator,
      },
      ...models.map((model) => ({
        label: model.label,
        description: model.id,
        detail: modelDetail(model),
        picked: enabled.size === 0 || enabled.has(model.id),
        model,
      })),
    ]);
}
