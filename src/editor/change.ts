/** What accepting an answer would do to the user's files. Nothing is done here. */
import * as vscode from 'vscode';
import { TierwiseError } from '../core/errors.ts';
import type { Answer } from '../core/quality/answer.ts';
import { placeAnswer } from '../core/quality/apply.ts';
import type { Range, Task } from '../core/task/task.ts';
import { reanchor } from './reanchor.ts';
import { testFileName } from './testFile.ts';

export type Change =
  /** The selection of an existing document is replaced. */
  | { readonly kind: 'replace'; readonly uri: vscode.Uri; readonly task: Task; readonly text: string }
  /** A file of tests is made. */
  | { readonly kind: 'create'; readonly uri: vscode.Uri; readonly text: string }
  /** Tests are added to a file that exists. */
  | { readonly kind: 'append'; readonly uri: vscode.Uri; readonly text: string }
  /** The document has no folder: the tests go into a new untitled document. */
  | { readonly kind: 'untitled'; readonly languageId: string; readonly text: string };

/** A change with the texts to compare: the whole document before and after it. */
export interface Preview {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
  /** Where the answer is in `after`. */
  readonly range: Range;
}

/** What an answer in code would change. */
export async function previewChange(task: Task, answer: Answer): Promise<Preview> {
  const { source } = task;
  const uri = vscode.Uri.parse(source.uri, true);
  if (answer.form === 'replacement') {
    const { text: after, range } = placeAnswer(task, answer.body);
    const text = after.slice(range.start, range.end);
    return { change: { kind: 'replace', uri, task, text }, before: source.text, after, range };
  }
  const text = `${answer.body.replace(/\r\n|\r|\n/g, source.eol).trimEnd()}${source.eol}`;
  if (!(await hasFolder(uri))) {
    const change = { kind: 'untitled', languageId: source.languageId, text } as const;
    return { change, before: '', after: text, range: { start: 0, end: text.length } };
  }
  const folder = vscode.Uri.joinPath(uri, '..');
  const siblings = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const name = testFileName(uri.path, source.languageId, siblings);
  const file = vscode.Uri.joinPath(folder, name);
  if (!siblings.includes(name)) {
    const change = { kind: 'create', uri: file, text } as const;
    return { change, before: '', after: text, range: { start: 0, end: text.length } };
  }
  const before = (await vscode.workspace.openTextDocument(file)).getText();
  const gap = gapBefore(before, source.eol);
  const start = before.length + gap.length;
  const range = { start, end: start + text.length };
  return { change: { kind: 'append', uri: file, text }, before, after: before + gap + text, range };
}

/**
 * The edit of an open document for a change to it, where that document is by now. Throws a TierwiseError when the
 * code that the answer is about has changed since it was captured.
 */
export function editFor(
  change: Extract<Change, { kind: 'replace' | 'append' }>,
  document: vscode.TextDocument,
): { readonly range: vscode.Range; readonly text: string } {
  const now = document.getText();
  if (change.kind === 'append') {
    const end = document.positionAt(now.length);
    const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    return { range: new vscode.Range(end, end), text: gapBefore(now, eol) + change.text };
  }
  const anchor = reanchor(change.task.source, change.task.selection, now);
  if (anchor.kind !== 'found') throw stale(anchor.kind, change.task.source.path);
  const { start, end } = anchor.range;
  return { range: new vscode.Range(document.positionAt(start), document.positionAt(end)), text: change.text };
}

function stale(kind: 'changed' | 'ambiguous', path: string): TierwiseError {
  return new TierwiseError(
    'stale-document',
    kind === 'changed'
      ? vscode.l10n.t(
          'The code that this edit replaces has changed in {0} since. Undo that change and accept again, or run the task again.',
          path,
        )
      : vscode.l10n.t(
          'The code that this edit replaces is now more than once in {0}, and it cannot be told which one is meant. Run the task again.',
          path,
        ),
  );
}

/** One blank line between what is there and what is added. */
function gapBefore(text: string, eol: string): string {
  if (text.trim() === '') return '';
  return /(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)$/.test(text) ? '' : /[\r\n]$/.test(text) ? eol : eol + eol;
}

async function hasFolder(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
