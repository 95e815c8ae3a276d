import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { captureTask, type Place } from '../../src/editor/capture.ts';
import { registerCodeActions } from '../../src/editor/codeActions.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';
import { until } from './sample.ts';

describe('Tierwise in the light bulb', () => {
  let enabled = true;
  let price: string | null = null;
  let registered: vscode.Disposable;
  let document: vscode.TextDocument;

  before(async () => {
    registered = registerCodeActions(
      () => enabled,
      () => Promise.resolve(price),
    );
    const text = 'export function f(): number {\n  return "one";\n}\n';
    document = await vscode.workspace.openTextDocument(await writeSample('actions/a.ts', text));
    await vscode.window.showTextDocument(document);
    await until('the error', () => vscode.languages.getDiagnostics(document.uri).length > 0);
  });
  beforeEach(() => void (enabled = true));
  after(async () => {
    registered.dispose();
    await closeEverything();
  });

  async function actions(range: vscode.Range, kind?: vscode.CodeActionKind) {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind?.value,
    );
    return all.filter(({ command }) => command?.command.startsWith('tierwise.'));
  }
  const at = (line: number, column: number) => new vscode.Range(line, column, line, column);
  const wholeFunction = new vscode.Range(0, 0, 2, 1);

  it('offers to fix an error, about the function that it is in', async () => {
    const [fix] = await actions(at(1, 4), vscode.CodeActionKind.QuickFix);
    assert.equal(fix?.title, 'Fix with Tierwise');
    assert.equal(fix.command?.command, 'tierwise.fix');
    const place = fix.command.arguments?.[0] as Place;
    const task = await captureTask(place, { kind: 'fix', instruction: '' }, builtParse(), ids());
    assert.equal(task.diagnostics.length, 1);
    assert.ok(task.source.text.slice(task.selection.start, task.selection.end).includes('function f()'));
  });

  it('offers no fix where nothing is wrong', async () => {
    assert.deepEqual(await actions(at(0, 20), vscode.CodeActionKind.QuickFix), []);
  });

  it('offers to rewrite what I selected', async () => {
    const titles = (await actions(wholeFunction, vscode.CodeActionKind.Refactor)).map(({ title }) => title);
    for (const title of ['Document', 'Refactor', 'Optimize', 'Write tests']) {
      assert.ok(titles.includes(`${title} with Tierwise`), title);
    }
  });

  it('says what each would cost where I want to see it', async () => {
    price = '~$0.0031';
    const titles = (await actions(wholeFunction, vscode.CodeActionKind.Refactor)).map(({ title }) => title);
    price = null;
    assert.ok(titles.includes('Document with Tierwise (~$0.0031)'), titles.join());
  });

  it('stays quiet when I turn it off', async () => {
    const before = (await actions(wholeFunction)).length;
    enabled = false;
    assert.ok((await actions(wholeFunction)).length < before);
  });
});
