/** Export Ledger…: the whole ledger, page by page, into a file of the user's choice. */
import { createWriteStream } from 'node:fs';
import { once as event } from 'node:events';
import * as vscode from 'vscode';
import type { StoredLedger } from '../storage/ledger.ts';
import { machineClock } from './clock.ts';
import { type ExportFormat, exportAs } from './ledgerText.ts';
import type { Parts } from './parts.ts';

const pageSize = 1000;

/** Asks for a file unless one is given. */
export async function exportLedger(parts: Parts, given?: unknown): Promise<void> {
  const ledger = await parts.ledger();
  const target = given instanceof vscode.Uri ? given : await askForFile();
  if (target === undefined) return;
  const rows = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting the ledger…') },
    () => write(ledger, target),
  );
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} rows of the ledger are in {1}.', String(rows), target.fsPath),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
}

function askForFile(): Thenable<vscode.Uri | undefined> {
  const name = `tierwise-ledger-${machineClock.day(machineClock.now())}.jsonl`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Ledger'),
    filters: { 'JSON Lines': ['jsonl'], JSON: ['json'], CSV: ['csv'] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

async function write(ledger: StoredLedger, target: vscode.Uri): Promise<number> {
  const format = formatOf(target);
  if (target.scheme === 'file') {
    const stream = createWriteStream(target.fsPath);
    const rows = await eachPage(ledger, format, async (text) => {
      if (!stream.write(text)) await event(stream, 'drain');
    });
    stream.end();
    await event(stream, 'finish');
    return rows;
  }
  // Other file systems take whole files only.
  const texts: string[] = [];
  const rows = await eachPage(ledger, format, (text) => Promise.resolve(void texts.push(text)));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(texts.join('')));
  return rows;
}

async function eachPage(
  ledger: StoredLedger,
  format: ExportFormat,
  emit: (text: string) => Promise<void>,
): Promise<number> {
  const { head, between, tail, page } = exportAs(format);
  await emit(head);
  let count = 0;
  for (let afterSeq = 0; ;) {
    const rows = await ledger.rows({ afterSeq, limit: pageSize });
    const last = rows.at(-1);
    if (last === undefined) break;
    await emit((count === 0 ? '' : between) + page(rows));
    count += rows.length;
    afterSeq = last.seq;
  }
  await emit(tail);
  return count;
}

function formatOf(target: vscode.Uri): ExportFormat {
  if (target.path.endsWith('.csv')) return 'csv';
  return target.path.endsWith('.json') ? 'json' : 'jsonl';
}
