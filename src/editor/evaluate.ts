/** Evaluate Routing: expectations held against the ledger, as rendered Markdown. */
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';
import { evaluate, evaluationText } from '../core/report/evaluate.ts';
import type { Parts } from './parts.ts';

/** Reads what is evaluated and shows it as a document that can't be changed. */
export async function showEvaluation(parts: Parts): Promise<void> {
  const ledger = await parts.ledger();
  const rows = await ledger.rows({ types: ['task', 'plan', 'attempt', 'verdict', 'outcome'] });
  const { all } = await parts.models();
  const text = evaluationText(evaluate(rows, all, { halfLifeDays: parts.settings().halfLifeDays }));
  const uri = parts.documents.add(schemes.why, vscode.Uri.file('/Evaluate Routing.md'), text);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // VS Code's Markdown preview can be disabled: the text reads well as it is.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
