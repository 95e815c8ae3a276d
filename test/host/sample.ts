/** What host tests share: the sample workspace, and a provider that answers from fixtures. */
import * as vscode from 'vscode';
import type { EndpointSetting } from '../../src/contributions.ts';
import { startProvider } from '../provider.ts';
import type { Provider, ProviderOptions } from '../provider.ts';

/** A file of the sample workspace; tests run on a copy of their own, which they may change. */
export function sampleFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The sample workspace is not open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the sample workspace and selects a text in it, or nothing. */
export async function openSample(path: string, selected?: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(sampleFile(path));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (selected !== undefined) editor.selection = selectionOf(document, selected);
  return editor;
}

/** The selection that covers the first occurrence of a text. */
export function selectionOf(document: vscode.TextDocument, text: string): vscode.Selection {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`${document.uri.path} does not contain: ${text}`);
  return new vscode.Selection(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits until a condition gives something other than undefined or false; says what it waited for otherwise. */
export async function until<T>(
  what: string,
  condition: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 20,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${seconds} s in vain for ${what}.`);
}

/** Starts a provider and makes it the user's only endpoint until it is stopped. */
export async function useProvider(options: ProviderOptions = {}): Promise<Provider> {
  const provider = await startProvider(options);
  await setEndpoints([provider.openai, provider.anthropic]);
  return {
    ...provider,
    stop: async () => {
      await setEndpoints(undefined);
      await provider.stop();
    },
  };
}

async function setEndpoints(endpoints: readonly EndpointSetting[] | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('tierwise')
    .update('endpoints', endpoints, vscode.ConfigurationTarget.Global);
}
