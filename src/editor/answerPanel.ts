/** The panel beside the code in which answers in prose appear while they are written. */
import * as vscode from 'vscode';
import { commands, viewTypes } from '../contributions.ts';
import type { AnswerMessage, AnswerRequest, AnswerView, SavedAnswer } from '../report/answerProtocol.ts';
import { webviewHtml } from './webviewHtml.ts';

/** One answer in a panel, from its first words to its verdict. */
export interface AnswerSession {
  /** Shows what is known by now: state, model, cost, checks, actions. */
  show(view: AnswerView): void;
  /** The text so far; drawn as soon as the page can keep up. */
  write(markdown: string): void;
  /** The last text, or what there is, drawn at once. From now on the panel may be used for the next answer. */
  end(markdown?: string): void;
  /** Fires when the user closes the panel. */
  readonly onClose: vscode.Event<void>;
}

export interface AnswerPanels extends vscode.Disposable {
  /** A panel for a new answer: the last one, where its answer is complete. */
  begin(view: AnswerView): AnswerSession;
  /** Takes over a panel of the window's last life; its page says which answer it showed. */
  restore(webviewPanel: vscode.WebviewPanel): void;
  /** The task whose answer is on screen. */
  activeTask(): string | null;
}

/** Milliseconds between two drawings of a text that grows. */
const drawEveryMs = 80;

/** The panels, and their return after a reload of the window. */
export function registerAnswerPanels(extensionUri: vscode.Uri): AnswerPanels {
  const panels = openAnswerPanels(extensionUri);
  const serializer = vscode.window.registerWebviewPanelSerializer(viewTypes.answer, {
    deserializeWebviewPanel: (webviewPanel) => {
      panels.restore(webviewPanel);
      return Promise.resolve();
    },
  });
  return {
    ...panels,
    dispose() {
      serializer.dispose();
      panels.dispose();
    },
  };
}

export function openAnswerPanels(extensionUri: vscode.Uri): AnswerPanels {
  const panels = new Set<AnswerPanel>();
  const adopt = (webviewPanel: vscode.WebviewPanel): AnswerPanel => {
    const panel = answerPanel(webviewPanel, extensionUri);
    panels.add(panel);
    panel.onClose(() => panels.delete(panel));
    return panel;
  };

  return {
    begin(view) {
      const free = [...panels].find((panel) => !panel.busy());
      const panel = free ?? adopt(createPanel(view.title));
      return panel.begin(view);
    },
    restore: (webviewPanel) => void adopt(webviewPanel),
    activeTask: () => [...panels].find((panel) => panel.active())?.taskId() ?? null,
    dispose() {
      for (const panel of [...panels]) panel.close();
    },
  };
}

interface AnswerPanel {
  begin(view: AnswerView): AnswerSession;
  busy(): boolean;
  active(): boolean;
  taskId(): string | null;
  close(): void;
  readonly onClose: vscode.Event<void>;
}

function createPanel(title: string): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(
    viewTypes.answer,
    title,
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableFindWidget: true },
  );
}

function answerPanel(panel: vscode.WebviewPanel, extensionUri: vscode.Uri): AnswerPanel {
  const closed = new vscode.EventEmitter<void>();
  let view: AnswerView | null = null;
  let markdown = '';
  let busy = false;
  let ready = false;
  let gone = false;
  let drawing: NodeJS.Timeout | null = null;

  const post = (message: AnswerMessage): void => {
    if (ready) void panel.webview.postMessage(message);
  };
  const draw = async (): Promise<void> => {
    if (drawing) clearTimeout(drawing);
    drawing = null;
    const text = markdown;
    const { renderAnswer } = await import('./answerMarkdown.ts');
    // A newer text may have been asked for while the renderer was loading.
    if (text === markdown) post({ type: 'body', html: renderAnswer(text), markdown: text });
  };
  const show = (shown: AnswerView): void => {
    view = shown;
    if (gone) return;
    panel.title = shown.title;
    post({ type: 'view', view: shown });
  };
  const answer = async (request: AnswerRequest): Promise<void> => {
    if (request.type === 'act') return act(request.action);
    ready = true;
    if (!view && request.saved) {
      view = afterReload(request.saved);
      markdown = request.saved.markdown;
    }
    // Left by the window's last life, and its page kept nothing: there is no answer to show.
    if (!view) return void panel.dispose();
    show(view);
    await draw();
  };
  const act = async (action: Extract<AnswerRequest, { type: 'act' }>['action']): Promise<void> => {
    if (!view) return;
    switch (action) {
      case 'escalate':
        await vscode.commands.executeCommand(commands.escalate, view.taskId);
        break;
      case 'again':
        await vscode.commands.executeCommand(commands.askAgain, view.taskId);
        break;
      case 'reuse':
        await vscode.commands.executeCommand(commands.reuseSimilar, view.taskId);
        break;
      case 'why':
        await vscode.commands.executeCommand(commands.whyThisModel, view.taskId);
        break;
      case 'copy':
        await vscode.env.clipboard.writeText(markdown);
        post({ type: 'said', text: vscode.l10n.t('The answer is on the clipboard.') });
        break;
    }
  };

  panel.webview.options = {
    enableScripts: true,
    enableCommandUris: false,
    localResourceRoots: [
      vscode.Uri.joinPath(extensionUri, 'dist', 'webview'),
      vscode.Uri.joinPath(extensionUri, 'media'),
    ],
  };
  panel.iconPath = new vscode.ThemeIcon('comment-discussion');
  panel.webview.onDidReceiveMessage(async (message: unknown) => {
    // Schemas are heavy, and activation registers this panel.
    const { readAnswerRequest } = await import('../report/answerProtocol.ts');
    const request = readAnswerRequest(message);
    if (request) await answer(request);
  });
  panel.onDidDispose(() => {
    ready = false;
    gone = true;
    if (drawing) clearTimeout(drawing);
    closed.fire();
    closed.dispose();
  });
  panel.webview.html = webviewHtml(panel.webview, extensionUri, 'answer', vscode.l10n.t('Answer'));

  return {
    begin(first) {
      busy = true;
      markdown = '';
      show(first);
      void draw();
      panel.reveal(undefined, true);
      return {
        show,
        write(text) {
          markdown = text;
          drawing ??= setTimeout(() => void draw(), drawEveryMs);
        },
        end(text = markdown) {
          markdown = text;
          busy = false;
          void draw();
        },
        onClose: closed.event,
      };
    },
    busy: () => busy,
    active: () => panel.active,
    taskId: () => view?.taskId ?? null,
    close: () => void panel.dispose(),
    onClose: closed.event,
  };
}

/** What can be said of an answer when the window that asked for it is gone: its task can be explained, not gone on with. */
function afterReload({ view }: SavedAnswer): AnswerView {
  const actions = view.actions.filter(({ action }) => action === 'copy' || action === 'why');
  if (view.state !== 'working' && view.state !== 'draft') return { ...view, actions };
  const status = vscode.l10n.t('The window was reloaded before this answer was checked. Run the task again.');
  return { ...view, actions, state: 'cancelled', status };
}
