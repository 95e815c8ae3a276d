/** Import Ledger…: another machine's export, for reports. */
import * as vscode from 'vscode';
import { TierwiseError } from '../core/errors.ts';
import { readExport, type ReadExport } from '../core/report/readExport.ts';
import type { Imported, StoredLedger } from '../storage/ledger.ts';
import type { Parts } from './parts.ts';

/** A hundred thousand tasks; a larger file would not fit beside the rest of the window. */
const largestExport = 300_000_000;
/** Rows that cross to the storage's thread at once. */
const rowsAtOnce = 2000;

/** Asks for a file unless one is given. */
export async function importLedger(parts: Parts, given?: unknown): Promise<Imported | undefined> {
  const ledger = await parts.ledger();
  const file = given instanceof vscode.Uri ? given : await askForFile();
  if (file === undefined) return undefined;
  const { imported, read } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Importing a ledger…') },
    async () => {
      const found = await readFile(file);
      return { imported: await add(ledger, found), read: found };
    },
  );
  void vscode.window.showInformationMessage(resultText(imported, read));
  return imported;
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The export of another machine’s ledger'),
    openLabel: vscode.l10n.t('Import'),
    filters: { 'JSON Lines, JSON': ['jsonl', 'json'] },
  });
  return picked?.[0];
}

async function readFile(file: vscode.Uri): Promise<ReadExport> {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > largestExport) {
    throw cannotImport(vscode.l10n.t('The file is larger than an export that can be imported at once.'));
  }
  const read = readExport(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  if (read.rows.length === 0) throw cannotImport(read.problems.join(' '));
  return read;
}

function cannotImport(because: string): TierwiseError {
  return new TierwiseError('bad-setting', vscode.l10n.t('This file cannot be imported. {0}', because), {
    text: vscode.l10n.t('Use Export Ledger… on the other machine, and save as JSON lines (.jsonl).'),
  });
}

async function add(ledger: StoredLedger, { rows }: ReadExport): Promise<Imported> {
  let [added, known] = [0, 0];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const part = await ledger.importRows(rows.slice(start, start + rowsAtOnce));
    added += part.added;
    known += part.known;
  }
  return { added, known };
}

function resultText({ added, known }: Imported, { skipped, problems }: ReadExport): string {
  return [
    vscode.l10n.t(
      '{0} rows were imported. They count in reports, not against the ceilings here.',
      String(added),
    ),
    ...(known === 0 ? [] : [vscode.l10n.t('{0} were here already.', String(known))]),
    ...(skipped === 0
      ? []
      : [vscode.l10n.t('{0} could not be read: {1}', String(skipped), problems[0] ?? '')]),
  ].join(' ');
}
