import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import type { PlanRow, StoredRow } from '../core/ledger.ts';
import { type HeldInVain, heldInVain } from '../core/budget/heldInVain.ts';
import { type Savings, savings } from '../core/ledgerFold.ts';
import type { StoredLedger } from '../storage/ledger.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';
import { closedText, type Say, type SpendText, spendText } from './spendText.ts';

/** How often the ledger is asked whether any window changed it: one pragma, microseconds. */
const pollMs = 2000;
/** The ledger is opened this long after activation, so that the start of VS Code isn't delayed. */
const firstMs = 1500;

export interface RunningTask {
  /** Tells whether it waits for what other tasks have reserved. */
  waits(waiting: boolean): void;
  end(): void;
}

export interface StatusBar extends vscode.Disposable {
  /** Fires when any window has written to the ledger. */
  readonly onLedgerChange: vscode.Event<void>;
  /** Shows that a task runs, and when it waits for others, until its end. */
  begin(): RunningTask;
}

/** Draws the item at once, and what it says as soon as the ledger is open. */
export function openStatusBar(parts: Parts): StatusBar {
  const item = vscode.window.createStatusBarItem('tierwise.spend', vscode.StatusBarAlignment.Right, 95);
  item.name = vscode.l10n.t('Tierwise Spend');
  item.command = commands.showReport;
  const changed = new vscode.EventEmitter<void>();
  const month = openMonth();
  const running = new Set<{ waiting: boolean }>();
  let latest = 0;

  const refresh = async () => {
    const turn = ++latest;
    const waiting = [...running].filter((task) => task.waiting).length;
    const text = await currentText(parts, month, { running: running.size, waiting });
    if (turn === latest) draw(item, text);
  };
  const look = async () => {
    const ledger = await parts.ledger().catch(() => null);
    // Where it can't be told any more, reading says why.
    if (ledger === null || !(await ledger.changed().catch(() => true))) return;
    changed.fire();
    await refresh();
  };

  draw(item, closedText(null, say));
  item.show();
  const first = setTimeout(() => void refresh(), firstMs);
  const polling = setInterval(() => void look(), pollMs);
  const configured = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('tierwise.budget')) void refresh();
  });
  return {
    onLedgerChange: changed.event,
    begin() {
      const task = { waiting: false };
      running.add(task);
      void refresh();
      return {
        waits(waiting) {
          if (task.waiting === waiting) return;
          task.waiting = waiting;
          void refresh();
        },
        end() {
          if (running.delete(task)) void look().then(refresh);
        },
      };
    },
    dispose() {
      clearTimeout(first);
      clearInterval(polling);
      vscode.Disposable.from(item, changed, configured).dispose();
    },
  };
}

const say: Say = (sentence, ...values) => vscode.l10n.t(sentence, ...values);

async function currentText(
  parts: Parts,
  month: Month,
  tasks: { readonly running: number; readonly waiting: number },
): Promise<SpendText> {
  try {
    const ledger = await parts.ledger();
    const day = machineClock.day(machineClock.now());
    const workspace = parts.workspace();
    const { savedUsd, vain, lastDecision } = await month.read(ledger, day);
    const spend = {
      state: await ledger.spend(workspace, day),
      ceilings: parts.settings().engine.ceilings,
      inWorkspace: workspace !== null,
      savedUsd,
      heldInVain: vain,
      lastDecision,
      running: tasks.running,
      waiting: tasks.waiting,
    };
    return spendText(spend, say, [
      [vscode.l10n.t('Report'), commands.showReport],
      [vscode.l10n.t('Budgets'), commands.openBudgets],
      [vscode.l10n.t('Why this model?'), commands.whyThisModel],
    ]);
  } catch (error) {
    if (!(error instanceof TierwiseError)) parts.log.bug('reading today’s spend', error);
    return closedText(error instanceof Error ? error.message : String(error), say);
  }
}

function draw(item: vscode.StatusBarItem, { text, level, tooltip, label }: SpendText): void {
  item.text = text;
  const markdown = new vscode.MarkdownString(tooltip, true);
  markdown.isTrusted = {
    enabledCommands: [commands.showReport, commands.openBudgets, commands.whyThisModel],
  };
  item.tooltip = markdown;
  item.accessibilityInformation = { label, role: 'button' };
  item.backgroundColor =
    level === 'normal' ? undefined : new vscode.ThemeColor(`statusBarItem.${level}Background`);
}

interface Month {
  read(ledger: StoredLedger, day: string): Promise<MonthTold>;
}

interface MonthTold {
  readonly savedUsd: number | null;
  readonly vain: HeldInVain;
  readonly lastDecision: string | null;
}

/** What the tooltip tells of the month, read row by row as the ledger grows, never from the start again. */
function openMonth(): Month {
  let name = '';
  let seq = 0;
  let kept: StoredRow[] = [];
  let folded: Savings | null = null;
  let vain = heldInVain([]);
  let lastDecision: string | null = null;
  return {
    async read(ledger, day) {
      if (name !== day.slice(0, 7)) [name, seq, kept] = [day.slice(0, 7), 0, []];
      const fresh = await ledger.rows({
        afterSeq: seq,
        fromDay: `${name}-01`,
        types: ['plan', 'reservation', 'attempt', 'write-off'],
      });
      // Two readers at once may get the same rows: each row counts once.
      for (const row of fresh) {
        if (row.seq <= seq) continue;
        seq = row.seq;
        kept.push(row.type === 'plan' ? slim(row) : row);
        lastDecision = decisionOf(row) ?? lastDecision;
      }
      if (fresh.length > 0 || folded === null) {
        folded = savings(kept);
        vain = heldInVain(kept);
      }
      return { savedUsd: folded.baseline.tasks === 0 ? null : folded.baseline.savedUsd, vain, lastDecision };
    },
  };
}

/** The fold needs the baseline only; the rest of a plan is long. */
function slim(row: StoredRow & PlanRow): StoredRow {
  return { ...row, reasons: [], runnersUp: [], removed: [] };
}

function decisionOf(row: StoredRow): string | null {
  if (row.type === 'plan') return `${row.estimate.models.join(' → ')}. ${row.reasons[0] ?? ''}`.trim();
  if (row.type !== 'attempt' || row.source === 'provider') return null;
  return row.source === 'cache'
    ? vscode.l10n.t('Answered from the cache, at $0.')
    : vscode.l10n.t("Fixed by the editor's own quick fixes, at $0.");
}
