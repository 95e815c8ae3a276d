import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TierwiseError } from '../../src/core/errors.ts';
import { selectedText, type Task } from '../../src/core/task/task.ts';
import { captureTask } from '../../src/editor/capture.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';
import { selectionOf, until } from './sample.ts';

const parse = builtParse();
const newId = ids();

function capture(document: vscode.TextDocument, selection: vscode.Range): Promise<Task> {
  return captureTask({ document, selection }, { kind: 'explain', instruction: ' why? ' }, parse, newId);
}

const cursor = (line: number, column: number) => new vscode.Range(line, column, line, column);

async function refusal(document: vscode.TextDocument, selection: vscode.Range): Promise<TierwiseError> {
  return capture(document, selection).then(
    () => assert.fail('captured'),
    (error: unknown) => (error instanceof TierwiseError ? error : assert.fail(String(error))),
  );
}

describe('Capturing what a task is about', () => {
  it('takes the function at the cursor when nothing is selected, and the errors in it', async () => {
    const uri = await writeSample(
      'capture/a.ts',
      'const x: string = 1;\n\nexport function f(): number {\n  return "one";\n}\n',
    );
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await until('the language server finds both errors', () => {
      return vscode.languages.getDiagnostics(uri).length >= 2;
    });
    const task = await capture(document, cursor(3, 4));
    assert.ok(selectedText(task).includes('return "one";'));
    assert.ok(!selectedText(task).includes('const x'));
    assert.equal(task.instruction, 'why?');
    assert.equal(task.source.path, 'capture/a.ts');
    assert.equal(task.source.eol, '\n');
    assert.deepEqual(
      task.diagnostics.map(({ severity, code, source }) => ({ severity, code, source })),
      [{ severity: 'error', code: '2322', source: 'ts' }],
    );
    const [error] = task.diagnostics;
    assert.equal(task.source.text.slice(error?.range.start, error?.range.end), 'return');
  });

  it('takes unsaved text as it stands in the editor', async () => {
    const document = await vscode.workspace.openTextDocument(
      await writeSample('capture/b.ts', 'let a = 1;\n'),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'let unsaved = 2;\n');
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.isDirty);
    assert.equal(
      selectedText(await capture(document, selectionOf(document, 'let unsaved = 2;'))),
      'let unsaved = 2;',
    );
  });

  it('takes an untitled document, whose path says nothing of the machine', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'python',
      content: 'def f():\n    return 1\n',
    });
    const task = await capture(document, cursor(1, 6));
    assert.equal(selectedText(task), 'def f():\n    return 1');
    assert.ok(!task.source.path.includes('/'));
  });

  it('takes a cell of a notebook', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Code,
      'def g():\n    return 2',
      'python',
    );
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const document = notebook.cellAt(0).document;
    const task = await capture(document, cursor(0, 0));
    assert.equal(task.source.uri, document.uri.toString());
    assert.equal(selectedText(task), 'def g():\n    return 2');
  });

  it('keeps offsets right in a file of mixed line ends', async () => {
    const uri = await writeSample('capture/mixed.ts', 'let a = 1;\r\nlet b = 2;\nlet c = 3;\r\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const task = await capture(document, selectionOf(document, 'let b = 2;'));
    assert.equal(selectedText(task), 'let b = 2;');
    assert.equal(task.source.text, document.getText());
    assert.equal(task.source.eol, '\r\n');
  });

  it('says in a sentence why there is nothing to ask about', async () => {
    const blank = await vscode.workspace.openTextDocument({ language: 'typescript', content: ' \n\n ' });
    assert.equal((await refusal(blank, cursor(1, 0))).code, 'empty-selection');
    assert.equal((await refusal(blank, new vscode.Range(0, 0, 2, 1))).code, 'empty-selection');

    const binary = await vscode.workspace.openTextDocument({ content: 'PNG\u0000\u0001\u0002\u0000' });
    assert.equal((await refusal(binary, new vscode.Range(0, 0, 0, 7))).code, 'binary-selection');

    const large = await vscode.workspace.openTextDocument({ content: 'let a = 1;\n'.repeat(190_000) });
    const error = await refusal(large, new vscode.Range(0, 0, large.lineCount, 0));
    assert.equal(error.code, 'selection-too-large');
    assert.match(
      error.message,
      /^The selection of [\d,.\s]+ characters is too large for any model\. Select a part/,
    );
  });

  after(closeEverything);
});
