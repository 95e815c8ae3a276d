/** Preview Prompt…: shows what would be sent, and its price, in a document that cannot be changed. */
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';
import { promptText } from '../core/report/promptText.ts';
import { type Kind, kinds } from '../core/task/task.ts';
import { kindNames } from './boxText.ts';
import { type Asked, captureTask, type Place } from './capture.ts';
import type { Parts } from './parts.ts';

/** Asks what the task would be where that is not given. Nothing is recorded, reserved or sent. */
export async function showPrompt(parts: Parts, place: Place, given: unknown, said: unknown): Promise<void> {
  const asked = isKind(given)
    ? { kind: given, instruction: typeof said === 'string' ? said : '' }
    : await askWhat();
  if (asked === null) return;
  const [ports, { previewPrompt }] = await Promise.all([parts.ports(), import('../engine/previewPrompt.ts')]);
  const task = await captureTask(place, asked, parts.parse, ports.newId);
  const { prepared, tokens, ...preview } = await previewPrompt(task, ports, new AbortController().signal);
  const text = promptText({
    ...preview,
    profile: prepared.profile,
    secrets: prepared.secrets,
    tokensOf: ({ model }) => tokens.of(model),
  });
  const name = vscode.l10n.t('Prompt of {0}', kindNames[prepared.profile.kind]);
  const uri = parts.documents.add(schemes.prompt, vscode.Uri.file(`/${name}.txt`), text);
  await vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
}

async function askWhat(): Promise<Asked | null> {
  const items: readonly (vscode.QuickPickItem & { readonly value: Kind | null })[] = [
    { label: vscode.l10n.t('Predicted from what you type and select'), value: null },
    ...kinds.map((value) => ({ label: kindNames[value], value })),
  ];
  const title = vscode.l10n.t('Tierwise: Preview Prompt');
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Which task?'),
  });
  if (picked === undefined) return null;
  const instruction = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The instruction that would go with it; empty for none.'),
  });
  return instruction === undefined ? null : { kind: picked.value, instruction };
}

function isKind(value: unknown): value is Kind {
  return (kinds as readonly unknown[]).includes(value);
}
