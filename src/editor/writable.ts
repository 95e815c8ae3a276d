import { stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { TierwiseError } from '../core/errors.ts';

/** Throws a TierwiseError for a document that cannot be edited: better before a model is paid than after. */
export async function refuseReadOnly(uri: vscode.Uri): Promise<void> {
  if (!(await isReadOnly(uri))) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  throw new TierwiseError(
    'read-only',
    vscode.l10n.t(
      '{0} is read-only, so it cannot be edited. Make it writable, or copy the code into another file.',
      name,
    ),
  );
}

async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled' || uri.scheme === 'vscode-notebook-cell') return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true) return true;
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    if (((permissions ?? 0) & vscode.FilePermission.Readonly) !== 0) return true;
    // VS Code lets a file without write permission be edited, and fails on saving it.
    return uri.scheme === 'file' && ((await stat(uri.fsPath)).mode & 0o222) === 0;
  } catch {
    // No such file: whoever opens it says so.
    return false;
  }
}
