/** The user's own command as a check of answers in code: only where they have turned it on, and never in a workspace that they do not trust. */
import path from 'node:path';
import * as vscode from 'vscode';
import type { Answer } from '../core/quality/answer.ts';
import type { CommandRun } from '../core/quality/command.ts';
import type { Task } from '../core/task/task.ts';
import type { Ports } from '../engine/ports.ts';
import { previewChange } from './change.ts';
import type { ReadSettings } from './settings.ts';
import { type Trial, tryCommand } from './tryCommand.ts';

export function openVerifyCommand(
  settings: () => Pick<ReadSettings, 'command'>,
): NonNullable<Ports['runCommand']> {
  return (task, answer, signal) => {
    const { enabled, byLanguage, seconds } = settings().command;
    if (!enabled || !vscode.workspace.isTrusted) return null;
    const argv = byLanguage[task.source.languageId] ?? byLanguage['*'];
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(task.source.uri, true));
    if (argv === undefined || folder?.uri.scheme !== 'file') return null;
    return tryAnswer(task, answer, { folder: folder.uri.fsPath, argv, seconds }, signal);
  };
}

async function tryAnswer(
  task: Task,
  answer: Answer,
  command: Pick<Trial, 'folder' | 'argv' | 'seconds'>,
  signal: AbortSignal,
): Promise<CommandRun> {
  const { change, before, after } = await previewChange(task, answer);
  const file = change.kind === 'untitled' ? null : relativeTo(command.folder, change.uri);
  if (file === null) {
    return { kind: 'unknown', because: 'The command does not run for files outside of the workspace.' };
  }
  const unsaved = vscode.workspace.textDocuments.flatMap((document) => {
    const name = document.isDirty ? relativeTo(command.folder, document.uri) : null;
    return name === null || name === file ? [] : [{ file: name, text: document.getText() }];
  });
  const trial = { ...command, file, after, before: change.kind === 'create' ? null : before, unsaved };
  return tryCommand(trial, signal);
}

function relativeTo(folder: string, uri: vscode.Uri): string | null {
  if (uri.scheme !== 'file') return null;
  const relative = path.relative(folder, uri.fsPath);
  const outside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
  return outside ? null : relative.split(path.sep).join('/');
}
