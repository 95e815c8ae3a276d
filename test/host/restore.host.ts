import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { viewTypes } from '../../src/contributions.ts';
import { openFacts } from '../../src/core/report/facts.ts';
import { reportModel } from '../../src/core/report/reportModel.ts';
import type { ReportQuery } from '../../src/core/report/selection.ts';
import { openAnswerPanels } from '../../src/editor/answerPanel.ts';
import { registerReport } from '../../src/editor/reportPanel.ts';
import type { AnswerView } from '../../src/report/answerProtocol.ts';
import { until } from './sample.ts';

function extensionUri(): vscode.Uri {
  const found = vscode.extensions.getExtension('tierwise.tierwise');
  assert.ok(found);
  return found.extensionUri;
}

/** A panel as VS Code hands it back after a reload: there, and empty. */
function leftPanel(viewType: string): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(viewType, 'Left', vscode.ViewColumn.Active, {
    enableScripts: true,
  });
}

describe('After a reload of the window', () => {
  const opened: vscode.Disposable[] = [];
  afterEach(() => void vscode.Disposable.from(...opened.splice(0)).dispose());

  it('the report reads the ledger again in the panel that is left, and is not opened twice', async () => {
    const asked: ReportQuery[] = [];
    const nothing = openFacts().facts;
    const window = vscode.window as unknown as Record<string, unknown>;
    const register = window['registerWebviewPanelSerializer'];
    let serializer: vscode.WebviewPanelSerializer | null = null;
    window['registerWebviewPanelSerializer'] = (viewType: string, given: vscode.WebviewPanelSerializer) => {
      assert.equal(viewType, viewTypes.report);
      serializer = given;
      return new vscode.Disposable(() => undefined);
    };
    const source = {
      model: (query: ReportQuery) => {
        asked.push(query);
        return Promise.resolve(reportModel(nothing, query));
      },
      tasks: () => Promise.resolve({ total: 0, offset: 0, lines: [] }),
      rowsOf: () => Promise.resolve([]),
      insights: () => Promise.reject(new Error('Nothing shows yet.')),
      whatIf: () => Promise.reject(new Error('Nothing was asked.')),
      stopWhatIf: () => Promise.resolve(),
      takeAdvice: () => Promise.resolve(),
      day: () => '2026-01-02',
      now: () => 0,
      ceilings: () => ({ request: 'unlimited', day: 'unlimited', month: 'unlimited' }) as const,
      workspace: () => null,
      locale: 'en',
      showWhy: () => undefined,
      onChange: () => new vscode.Disposable(() => undefined),
    };
    let show: () => void;
    try {
      const context = { subscriptions: opened, extensionUri: extensionUri() };
      show = registerReport(context as unknown as vscode.ExtensionContext, source);
    } finally {
      window['registerWebviewPanelSerializer'] = register;
    }
    const left = leftPanel(viewTypes.report);
    opened.push(left);
    await (serializer as vscode.WebviewPanelSerializer | null)?.deserializeWebviewPanel(left, undefined);
    await until('the page to ask for its range', () => asked.length > 0);
    assert.deepEqual([asked[0]?.fromDay, asked[0]?.toDay], ['2025-12-04', '2026-01-02']);
    const before = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length;
    show();
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, before);
  });

  it('an answer’s panel is ready for the next answer', async () => {
    const answers = openAnswerPanels(extensionUri());
    opened.push(answers);
    const left = leftPanel(viewTypes.answer);
    answers.restore(left);
    const view: AnswerView = {
      taskId: 'next',
      title: 'Explain next.ts',
      state: 'working',
      status: 'Reading the code…',
      facts: [],
      checks: null,
      actions: [],
    };
    answers.begin(view).end('# Next');
    await until('the new title in the old panel', () => left.title === 'Explain next.ts');
    assert.equal(answers.activeTask(), 'next');
  });
});
