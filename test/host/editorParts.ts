/** What the host tests of the editor's parts share: the parser of the built extension, files made for one test. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { openParse } from '../../src/core/syntax/parse.ts';
import type { Parse } from '../../src/core/syntax/syntax.ts';
import { sampleFile } from './sample.ts';

/** The parser on the grammars of the built extension. */
export function builtParse(): Parse {
  const extension = vscode.extensions.getExtension('tierwise.tierwise');
  if (!extension) throw new Error('VS Code does not know the extension.');
  return openParse((file) => readFile(path.join(extension.extensionPath, 'dist', 'grammars', file)));
}

/** Writes a file into the workspace, at a path relative to its folder. */
export async function writeSample(name: string, text: string): Promise<vscode.Uri> {
  const uri = sampleFile(name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return uri;
}

/** A new id with each call. */
export function ids(): () => string {
  let last = 0;
  return () => `task-${++last}`;
}

/** Saves files, throws away what has none, and closes every editor, so that no question is left on screen. */
export async function closeEverything(): Promise<void> {
  await vscode.workspace.saveAll(false);
  const close = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  for (const document of vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'untitled')) {
    await vscode.window.showTextDocument(document);
    await close();
  }
  for (const notebook of vscode.workspace.notebookDocuments.filter(({ isUntitled }) => isUntitled)) {
    await vscode.window.showNotebookDocument(notebook);
    await close();
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
