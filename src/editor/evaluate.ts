/** Evaluate Routing: expectations held against the ledger, as rendered Markdown. */
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';
import { evaluationText } from '../core/report/evaluate.ts';
import type { Parts } from './parts.ts';

/** Reads what is evaluated and shows it as a document that can't be changed. */
export async function showEvaluation(parts: Parts): Promise<void> {
  // Opening says why, where nothing can be read.
  await parts.ledger();
  const [insights, { all }] = await Promise.all([parts.insights(), parts.models()]);
  const { halfLifeDays } = parts.settings();
  const text = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Evaluating routing…') },
    async () => evaluationText(await insights.evaluation(all, { halfLifeDays })),
  );
  const uri = parts.documents.add(schemes.why, vscode.Uri.file('/Evaluate Routing.md'), text);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // VS Code's Markdown preview can be disabled: the text reads well as it is.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
