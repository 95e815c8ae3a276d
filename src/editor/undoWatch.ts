import * as vscode from 'vscode';

/** What was put into a document by accepting an answer. */
export interface Accepted {
  readonly uri: vscode.Uri;
  /** The document's text before. */
  readonly before: string;
  /** What was put in. */
  readonly text: string;
}

/** Tells when an accepted edit is undone, and when it is done again, until its document is closed. */
export function watchUndo(
  accepted: Accepted,
  onChange: (now: 'undone' | 'accepted') => void,
): vscode.Disposable {
  let undone = false;
  const isGone = (now: string) =>
    now === accepted.before || (accepted.text.trim() !== '' && !now.includes(accepted.text));
  const watch = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
      if (document.uri.toString() !== accepted.uri.toString()) return;
      // Edits by hand are work on an accepted answer; only undo and redo take it back.
      if (reason === undefined || isGone(document.getText()) === undone) return;
      undone = !undone;
      onChange(undone ? 'undone' : 'accepted');
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      if (undone || !files.some((file) => file.toString() === accepted.uri.toString())) return;
      undone = true;
      onChange('undone');
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document.uri.toString() === accepted.uri.toString()) watch.dispose();
    }),
  );
  return watch;
}
