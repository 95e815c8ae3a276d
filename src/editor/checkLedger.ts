/** Check Ledger: adds the whole ledger up again, and compares it with a provider's usage export where one is given. */
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import { endpointOf } from '../core/ledgerFold.ts';
import { checkSentence, checkText, reconciliationText } from '../core/report/checkText.ts';
import { reconcile } from '../core/report/reconcile.ts';
import { readUsageExport, type UsageExport } from '../core/report/usageExport.ts';
import type { StoredLedger } from '../storage/ledger.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';

/** Checks the ledger, and offers to compare it; given a file, compares with that at once. */
export async function checkLedger(parts: Parts, given?: unknown): Promise<void> {
  const ledger = await parts.ledger();
  if (given instanceof vscode.Uri) return compare(parts, ledger, given);
  const fromDay = `${machineClock.day(machineClock.now()).slice(0, 7)}-01`;
  const { refolded, accounts } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Adding the ledger up again…') },
    async () => {
      const refolded = await ledger.check();
      return { refolded, accounts: await (await parts.insights()).accounts(fromDay) };
    },
  );
  await show(parts, checkText(refolded, fromDay, accounts));
  const sentence = checkSentence(refolded);
  const compareStep = vscode.l10n.t('Compare with a Usage Export…');
  const chosen = await (refolded.differences.length === 0
    ? vscode.window.showInformationMessage(sentence, compareStep)
    : vscode.window.showWarningMessage(sentence, compareStep));
  if (chosen !== compareStep) return;
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The usage or cost export of a provider'),
    openLabel: vscode.l10n.t('Compare'),
    filters: { [vscode.l10n.t('Usage exports')]: ['csv', 'json', 'jsonl', 'tsv', 'txt'] },
  });
  if (picked?.[0] !== undefined) await compare(parts, ledger, picked[0]);
}

/** Larger files are no usage exports: a year of ten models' days is under 1 MB. */
const largestExport = 50_000_000;

async function compare(parts: Parts, ledger: StoredLedger, file: vscode.Uri): Promise<void> {
  const { size } = await vscode.workspace.fs.stat(file);
  const text = size > largestExport ? '' : new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const usage = readUsageExport(text);
  const [first, last] = [usage.lines[0], usage.lines.at(-1)];
  if (first === undefined || last === undefined) {
    throw new TierwiseError(
      'bad-setting',
      vscode.l10n.t(
        'Nothing in this file could be read as usage: it needs a date, a model, and tokens or costs.',
      ),
      { text: vscode.l10n.t("Export the usage or costs from your provider's console as CSV or JSON.") },
    );
  }
  // Local days begin up to 14 hours before and end up to 12 hours after the day in UTC.
  const rows = await ledger.rows({
    fromDay: shifted(first.day, -1),
    toDay: shifted(last.day, 1),
    types: ['attempt', 'write-off'],
  });
  const endpoints = [
    ...new Set(rows.flatMap((row) => ('model' in row && row.model !== null ? [endpointOf(row.model)] : []))),
  ];
  const endpoint = await endpointFor(usage, endpoints.filter((name) => name !== 'editor').sort());
  if (endpoint === undefined) return;
  await show(parts, reconciliationText(endpoint, usage, reconcile(rows, usage.lines, endpoint)));
}

/** The export's own endpoint where its columns tell and the ledger has it; else the user says. */
async function endpointFor(usage: UsageExport, endpoints: readonly string[]): Promise<string | undefined> {
  const known = usage.endpoint;
  if (known !== null && (endpoints.length === 0 || endpoints.includes(known))) return known;
  if (endpoints.length <= 1) return endpoints[0] ?? known ?? 'unknown';
  return vscode.window.showQuickPick(endpoints, {
    title: vscode.l10n.t('Whose export is it?'),
    placeHolder: vscode.l10n.t('Choose the endpoint whose requests the file lists'),
  });
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

async function show(parts: Parts, text: string): Promise<void> {
  const uri = parts.documents.add(schemes.check, vscode.Uri.file('/Check of the Ledger.md'), text);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // VS Code's Markdown preview can be disabled: the text reads well as it is.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
