import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import type { Plan } from '../core/routing/plan.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';
import { closedText, type RunningSpend, type Say, type SpendText, spendText } from './spendText.ts';

/** How often the ledger is asked whether any window changed it: one pragma, microseconds. */
const pollMs = 2000;
/** The ledger is opened this long after activation, so that the start of VS Code isn't delayed. */
const firstMs = 1500;

export interface RunningTask {
  /** Tells whether it waits for what other tasks have reserved. */
  waits(waiting: boolean): void;
  /** Tells what it is expected to cost, as soon as it is planned. */
  plans(plan: Pick<Plan, 'estimate' | 'worstCase'>): void;
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
  const running = new Set<{ now: RunningSpend }>();
  let latest = 0;
  let today = '';

  const refresh = async () => {
    const turn = ++latest;
    today = machineClock.day(machineClock.now());
    const text = await currentText(
      parts,
      [...running].map(({ now }) => now),
    );
    if (turn === latest) draw(item, text);
  };
  const look = async () => {
    const ledger = await parts.ledger().catch(() => null);
    // Where it can't be told any more, reading says why.
    const isNews = ledger !== null && (await ledger.changed().catch(() => true));
    if (isNews) changed.fire();
    // At midnight another day's spend is today's.
    if (isNews || (today !== '' && today !== machineClock.day(machineClock.now()))) await refresh();
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
      const task = { now: { waiting: false, expects: null } as RunningSpend };
      running.add(task);
      void refresh();
      const becomes = (change: Partial<RunningSpend>) => {
        task.now = { ...task.now, ...change };
        void refresh();
      };
      return {
        waits(waiting) {
          if (task.now.waiting !== waiting) becomes({ waiting });
        },
        plans({ estimate, worstCase }) {
          becomes({ expects: { costUsd: estimate.costUsd, atMost: worstCase } });
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

async function currentText(parts: Parts, running: readonly RunningSpend[]): Promise<SpendText> {
  try {
    const today = machineClock.day(machineClock.now());
    const workspace = parts.workspace();
    const [ledger, insights] = await Promise.all([parts.ledger(), parts.insights()]);
    const spend = {
      state: await ledger.spend(workspace, today),
      ceilings: parts.settings().engine.ceilings,
      inWorkspace: workspace !== null,
      glance: await insights.glance({ today, workspace }),
      running,
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
