/** Files of the workspace, as they are in the editor or on the disk, and what they are called outside of this machine. */
import * as vscode from 'vscode';

/** Larger files are generated: their text would cost more to read than it says. */
const largestFile = 400_000;

/** Null for a file that can't be read or is too large. */
export async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > largestFile ? null : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Relative to the workspace; of a package its name and what follows; never an absolute path. */
export function pathOf(uri: vscode.Uri): string {
  const [, inPackage] = /.*\/node_modules\/(.+)$/.exec(uri.path) ?? [];
  if (inPackage !== undefined) return inPackage;
  if (vscode.workspace.getWorkspaceFolder(uri))
    return vscode.workspace.asRelativePath(uri).replaceAll('\\', '/');
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The language of a file by its name; that of the file it is used in where the name does not tell. */
export function languageOf({ path }: vscode.Uri, otherwise: string): string {
  const extension = /\.\w+$/.exec(path)?.[0] ?? '';
  return languages[extension] ?? otherwise;
}

const languages: Readonly<Record<string, string>> = {
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'typescriptreact',
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascriptreact',
  '.py': 'python',
  '.pyi': 'python',
};
