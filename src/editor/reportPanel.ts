import * as vscode from 'vscode';
import type { Ceilings } from '../core/budget/ceilings.ts';
import { TierwiseError } from '../core/errors.ts';
import type { StoredRow } from '../core/ledger.ts';
import { viewTypes } from '../contributions.ts';
import type { HostMessage, ReportRange, ReportRequest } from '../report/reportProtocol.ts';
import { webviewHtml } from './webviewHtml.ts';

/** What the report is made from. */
export interface ReportSource {
  readonly rows: (fromDay: string | null) => Promise<readonly StoredRow[]>;
  /** The user's local day of a moment, `YYYY-MM-DD`. */
  readonly day: (at: number) => string;
  readonly now: () => number;
  readonly ceilings: () => Ceilings;
  readonly baseline: () => Promise<string | null>;
  readonly showWhy: (taskId: string) => void;
  /** Fires when any window wrote to the ledger. */
  readonly onChange: vscode.Event<void>;
}

const millisecondsPerDay = 86_400_000;
const daysShown: Readonly<Record<Exclude<ReportRange, 'all'>, number>> = { today: 1, week: 7, month: 30 };

/** Registers the report: one panel, shown again rather than opened twice, and restored after a reload. */
export function registerReport(context: vscode.ExtensionContext, source: ReportSource): () => void {
  let open: vscode.WebviewPanel | null = null;
  const options = {
    enableScripts: true,
    localResourceRoots: [
      vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview'),
      vscode.Uri.joinPath(context.extensionUri, 'media'),
    ],
  };

  const adopt = (panel: vscode.WebviewPanel): void => {
    open = panel;
    panel.webview.options = options;
    const stop = drive(panel, source);
    panel.onDidDispose(() => {
      stop.dispose();
      open = null;
    });
    panel.iconPath = new vscode.ThemeIcon('graph');
    panel.webview.html = webviewHtml(panel.webview, context.extensionUri, 'report', vscode.l10n.t('Spend'));
  };

  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(viewTypes.report, {
      deserializeWebviewPanel: (panel) => {
        adopt(panel);
        return Promise.resolve();
      },
    }),
  );
  return () => {
    if (open !== null) return open.reveal();
    adopt(
      vscode.window.createWebviewPanel(
        viewTypes.report,
        vscode.l10n.t('Tierwise: Spend'),
        vscode.ViewColumn.Active,
        options,
      ),
    );
  };
}

/** Answers the webview's requests, and sends the report anew when the ledger changes while it is visible. */
function drive(panel: vscode.WebviewPanel, source: ReportSource): vscode.Disposable {
  let range: ReportRange | null = null;
  const send = async (): Promise<void> => {
    if (range === null || !panel.visible) return;
    await panel.webview.postMessage(await messageFor(range, source));
  };
  const answer = (request: ReportRequest): void => {
    if (request.type === 'why') return source.showWhy(request.taskId);
    range = request.range;
    void send();
  };
  return vscode.Disposable.from(
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      // Schemas are heavy, and activation registers this panel.
      const { readRequest } = await import('../report/reportProtocol.ts');
      const request = readRequest(message);
      if (request !== null) answer(request);
    }),
    panel.onDidChangeViewState(() => void send()),
    source.onChange(() => void send()),
  );
}

async function messageFor(range: ReportRange, source: ReportSource): Promise<HostMessage> {
  try {
    const { reportModel } = await import('../core/report/reportModel.ts');
    const fromDay =
      range === 'all' ? null : source.day(source.now() - (daysShown[range] - 1) * millisecondsPerDay);
    const { day, month } = source.ceilings();
    return {
      type: 'report',
      report: reportModel(await source.rows(fromDay)),
      ceilings: { day, month },
      baseline: await source.baseline(),
      locale: vscode.env.language,
    };
  } catch (error) {
    if (!(error instanceof TierwiseError)) throw error;
    return { type: 'error', message: error.message, next: error.next?.text ?? null };
  }
}
