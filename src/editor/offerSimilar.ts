/** Between what the user types and what is paid for it: the nearest answer that is known already. */
import * as vscode from 'vscode';
import { noWishes } from '../core/task/task.ts';
import { boxLines } from './boxText.ts';
import type { Asked, Place } from './capture.ts';
import type { Parts } from './parts.ts';
import { lookAhead } from './runTaskBox.ts';

/**
 * Lets the user pick the answer to a similar request on the same code, where there is one, or ask the models after all;
 * null when they leave. Whether it is the same, nobody else can say for nothing.
 */
export async function offerSimilar(parts: Parts, place: Place, asked: Asked): Promise<Asked | null> {
  const { cache, similar } = parts.settings().engine;
  if (!cache || similar === 'off') return asked;
  const choice = { kind: asked.kind, instruction: asked.instruction, model: null };
  const preview = await lookAhead(parts, place, choice, new AbortController().signal);
  const lines = boxLines(choice, preview, vscode.l10n.t);
  const reuse = lines.find((line) => line.does === 'reuse')?.reuse;
  if (reuse === undefined) return asked;
  const items = lines.filter(({ does }) => does === 'run' || does === 'reuse');
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Tierwise: A Similar Request Was Answered Before'),
    ignoreFocusOut: true,
  });
  if (picked === undefined) return null;
  return picked.does === 'reuse' ? { ...asked, wishes: { ...noWishes, reuse } } : asked;
}
