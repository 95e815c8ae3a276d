import * as vscode from 'vscode';
import { type NextStep, TierwiseError } from '../core/errors.ts';
import { viewTypes } from '../contributions.ts';
import type { HostMessage, ReportRequest } from '../report/reportProtocol.ts';
import { buttonFor, takeStep } from './notices.ts';
import { reportAnswer, type ReportSource } from './reportAnswer.ts';
import { webviewHtml } from './webviewHtml.ts';

/** The report's answers, and what it can set off. */
export interface ReportPanelSource extends ReportSource {
  readonly showWhy: (taskId: string) => void;
  /** Gives up the what-if that is being worked out. */
  readonly stopWhatIf: () => Promise<void>;
  /** Takes the step of an advice that `insights` gave. */
  readonly takeAdvice: (id: string) => Promise<void>;
  /** Fires when any window wrote to the ledger. */
  readonly onChange: vscode.Event<void>;
}

/** Registers the report: one panel, shown again rather than opened twice, and restored after a reload. */
export function registerReport(context: vscode.ExtensionContext, source: ReportPanelSource): () => void {
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

/** Answers the webview's requests, and tells it when the ledger has changed. A hidden page asks again when it is shown. */
function drive(panel: vscode.WebviewPanel, source: ReportPanelSource): vscode.Disposable {
  let next: NextStep | null = null;
  const send = (message: HostMessage): Thenable<boolean> => panel.webview.postMessage(message);
  const answer = async (request: ReportRequest): Promise<void> => {
    switch (request.type) {
      case 'why':
        return source.showWhy(request.taskId);
      case 'next':
        return next?.command === undefined ? undefined : takeStep(next.command, next.args ?? []);
      case 'stop-what-if':
        return source.stopWhatIf();
      case 'advice':
        return source.takeAdvice(request.id);
      default:
        await send(await reportAnswer(request, source));
    }
  };
  return vscode.Disposable.from(
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      // Schemas are heavy, and activation registers this panel.
      const { readRequest } = await import('../report/reportProtocol.ts');
      const request = readRequest(message);
      if (request === null) return;
      try {
        await answer(request);
      } catch (error) {
        if (!(error instanceof TierwiseError)) throw error;
        // The page has stopped waiting for it, or waits for another.
        if (error.code === 'cancelled') return;
        next = error.next;
        await send(problemOf(request.type, error));
      }
    }),
    source.onChange(() => {
      if (panel.visible) void send({ type: 'changed' });
    }),
  );
}

function problemOf(of: ReportRequest['type'], { message, next }: TierwiseError): HostMessage {
  const label = next?.command === undefined ? null : buttonFor(next.command);
  return { type: 'error', of, message, next: next === null ? null : { text: next.text, label } };
}
