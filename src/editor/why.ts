/** Why This Model?: the last task's plan and verdict, as rendered Markdown beside the code. */
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';
import { whyNothing, whyText } from '../core/report/why.ts';
import type { StoredLedger } from '../storage/ledger.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';
import { rowsOfTask } from './rowsOfTask.ts';

/** The last task is looked for in this many days. */
const lookBackDays = 31;

/** Tells of a task, or of the last one. */
export async function showWhy(parts: Parts, asked?: unknown): Promise<void> {
  const ledger = await parts.ledger();
  const taskId = typeof asked === 'string' ? asked : await lastTask(ledger);
  const rows = taskId === null ? [] : await rowsOfTask(ledger, taskId);
  const text = rows.length === 0 ? whyNothing : whyText(rows);
  const uri = parts.documents.add(schemes.why, vscode.Uri.file('/Why This Model.md'), text);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // VS Code's Markdown preview can be disabled: the text reads well as it is.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}

async function lastTask(ledger: StoredLedger): Promise<string | null> {
  const now = machineClock.now();
  const fromDay = machineClock.day(now - lookBackDays * 86_400_000);
  const today = machineClock.day(now);
  const find = async (from: string) => (await ledger.rows({ fromDay: from, types: ['task'] })).at(-1)?.taskId;
  return (await find(today)) ?? (await find(fromDay)) ?? null;
}
