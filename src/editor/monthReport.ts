/** Show Monthly Report…: a month as a Markdown document that can be saved and sent. */
import * as vscode from 'vscode';
import { monthText } from '../core/report/monthText.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';

/** Asks for a month unless one is given, `YYYY-MM`. */
export async function showMonthReport(parts: Parts, given?: unknown): Promise<void> {
  const ledger = await parts.ledger();
  const current = machineClock.day(machineClock.now()).slice(0, 7);
  const month =
    typeof given === 'string' && /^\d{4}-\d\d$/.test(given) ? given : await pickMonth(parts, current);
  if (month === undefined) return;
  const days = { fromDay: `${month}-01`, toDay: `${month}-31` };
  const content = monthText({
    month,
    own: await ledger.rows({
      ...days,
      types: ['task', 'plan', 'attempt', 'verdict', 'write-off', 'outcome'],
    }),
    imported: await ledger.importedRows(days),
    ceiling: parts.settings().engine.ceilings.user.month,
    running: month === current,
  });
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: true });
}

/** The months with spending, the newest first; the running one is always among them. */
async function pickMonth(parts: Parts, current: string): Promise<string | undefined> {
  const spend = await (await parts.ledger()).spendByDay('0000-00-00');
  const months = [...new Set([current, ...spend.map(({ day }) => day.slice(0, 7))])].sort().reverse();
  if (months.length === 1) return current;
  return vscode.window.showQuickPick(months, {
    title: vscode.l10n.t('Monthly Report'),
    placeHolder: vscode.l10n.t('Of which month?'),
  });
}
