import * as assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import * as vscode from 'vscode';
import { TierwiseError } from '../../src/core/errors.ts';
import type { Answer } from '../../src/core/quality/answer.ts';
import type { Kind } from '../../src/core/task/task.ts';
import { captureTask } from '../../src/editor/capture.ts';
import { openProposals, type Proposals } from '../../src/editor/proposal.ts';
import { openVirtualDocuments, type VirtualDocuments } from '../../src/editor/virtualDocuments.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';
import { sampleFile, selectionOf, until } from './sample.ts';

const parse = builtParse();
const newId = ids();
const undo = () => vscode.commands.executeCommand('undo');

async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(await writeSample(name, text));
}

async function edit(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, selectionOf(document, old), text);
  assert.ok(await vscode.workspace.applyEdit(change));
}

async function refused(work: Promise<unknown>): Promise<TierwiseError> {
  return work.then(
    () => assert.fail('was not refused'),
    (error: unknown) => (error instanceof TierwiseError ? error : assert.fail(String(error))),
  );
}

describe('A proposed edit', () => {
  let documents: VirtualDocuments;
  let proposals: Proposals;
  let ratings: string[] = [];

  before(() => {
    documents = openVirtualDocuments();
    proposals = openProposals(documents, (taskId, rating) => ratings.push(`${taskId} ${rating}`));
  });
  beforeEach(() => void (ratings = []));
  afterEach(closeEverything);
  after(() => {
    proposals.dispose();
    documents.dispose();
  });

  async function propose(document: vscode.TextDocument, old: string, body: string, kind: Kind = 'document') {
    const place = { document, selection: selectionOf(document, old) };
    const task = await captureTask(place, { kind, instruction: '' }, parse, newId);
    const answer: Answer = { form: kind === 'test' ? 'file' : 'replacement', raw: body, body };
    await proposals.offer({ task, answer, label: 'Document' });
    return task;
  }
  const diffs = () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff),
    );

  it('is shown beside what I have, and touches nothing until I accept it', async () => {
    const document = await openFile('proposal/a.ts', 'let a = 1;\nlet b = 2;\n');
    const task = await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    const [tab] = diffs();
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
    assert.equal(tab.label, 'Document: a.ts (Tierwise)');
    const [left, right] = await Promise.all([
      vscode.workspace.openTextDocument(tab.input.original),
      vscode.workspace.openTextDocument(tab.input.modified),
    ]);
    assert.equal(left.getText(), document.getText());
    assert.equal(right.getText(), '// One.\nlet a = 1;\nlet b = 2;\n');
    assert.equal(right.languageId, 'typescript');
    assert.equal(proposals.activeTask(), task.id);
    assert.equal(document.getText(), 'let a = 1;\nlet b = 2;\n');
    assert.equal(document.isDirty, false);
  });

  it('is one step to undo once accepted, and the undo is told, and the redo', async () => {
    const text = 'let a = 1;\nlet b = 2;\n';
    const document = await openFile('proposal/undo.ts', text);
    const { id } = await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await proposals.accept();
    assert.equal(document.getText(), '// One.\nlet a = 1;\nlet b = 2;\n');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.deepEqual(diffs(), []);
    assert.deepEqual(ratings, [`${id} accepted`]);

    await undo();
    assert.equal(document.getText(), text);
    await until('the undo to be told', () => ratings.length === 2);
    await vscode.commands.executeCommand('redo');
    await until('the redo to be told', () => ratings.length === 3);
    assert.deepEqual(ratings, [`${id} accepted`, `${id} undone`, `${id} accepted`]);
  });

  it('stays accepted while I work on, and is undone when its text goes by undo', async () => {
    const document = await openFile('proposal/later.ts', 'let a = 1;\nlet b = 2;\n');
    const { id } = await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await proposals.accept();
    await edit(document, 'let b = 2;', 'let b = 3;');
    await undo();
    assert.deepEqual(ratings, [`${id} accepted`]);
    await undo();
    await until('the undo to be told', () => ratings.length === 2);
    assert.deepEqual(ratings, [`${id} accepted`, `${id} undone`]);
  });

  it('goes where its code has moved to', async () => {
    const document = await openFile('proposal/moved.ts', 'let a = 1;\nlet b = 2;\n');
    await propose(document, 'let b = 2;', '// Two.\nlet b = 2;');
    await edit(document, 'let a = 1;', 'let a = 1;\n\nlet between = 0;\n');
    await proposals.accept();
    assert.equal(document.getText(), 'let a = 1;\n\nlet between = 0;\n\n// Two.\nlet b = 2;\n');
  });

  it('is refused in a sentence when its code was changed, and can still be discarded', async () => {
    const document = await openFile('proposal/stale.ts', 'let a = 1;\n');
    const { id } = await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await edit(document, 'let a = 1;', 'let a = 10;');
    const error = await refused(proposals.accept());
    assert.equal(error.code, 'stale-document');
    assert.match(error.message, /has changed in proposal\/stale\.ts since\. Undo that change/);
    assert.equal(document.getText(), 'let a = 10;\n');
    assert.equal(diffs().length, 1);
    await proposals.discard();
    assert.deepEqual(diffs(), []);
    assert.deepEqual(ratings, [`${id} discarded`]);
  });

  it('is unrated when I just close it', async () => {
    const document = await openFile('proposal/closed.ts', 'let a = 1;\n');
    await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await vscode.window.tabGroups.close(diffs());
    await until('the proposal to be forgotten', () => proposals.activeTask() === null);
    assert.deepEqual(ratings, []);
    assert.equal((await refused(proposals.accept())).code, 'no-answer');
  });

  it('keeps the line ends of a Windows file', async () => {
    const document = await openFile('proposal/crlf.ts', 'let a = 1;\r\nlet b = 2;\r\n');
    await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await proposals.accept();
    assert.equal(document.getText(), '// One.\r\nlet a = 1;\r\nlet b = 2;\r\n');
  });

  it('can be accepted in an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'typescript',
      content: 'let a = 1;',
    });
    await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await proposals.accept();
    assert.equal(document.getText(), '// One.\nlet a = 1;');
  });

  it('is refused for a read-only file before anything is asked, and when it became so later', async () => {
    const document = await openFile('proposal/readonly.ts', 'let a = 1;\n');
    await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await chmod(document.uri.fsPath, 0o444);
    for (const attempt of [proposals.accept(), propose(document, 'let a = 1;', '')]) {
      const error = await refused(attempt);
      assert.equal(error.code, 'read-only');
      assert.match(error.message, /^readonly\.ts is read-only, so it cannot be edited\. Make it writable/);
    }
    assert.equal(document.getText(), 'let a = 1;\n');
    await chmod(document.uri.fsPath, 0o644);
  });

  it('is refused in a sentence when its file is gone', async () => {
    const document = await openFile('proposal/gone.ts', 'let a = 1;\n');
    await propose(document, 'let a = 1;', '// One.\nlet a = 1;');
    await vscode.workspace.fs.delete(document.uri);
    assert.match((await refused(proposals.accept())).message, /^gone\.ts is no longer there/);
  });

  it('of tests makes a file beside mine, which one undo takes away', async () => {
    const document = await openFile('proposal/price.ts', 'export const price = 1;\n');
    const { id } = await propose(document, 'export const price = 1;', 'it("works");', 'test');
    const uri = sampleFile('proposal/price.test.ts');
    const exists = () =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
    assert.equal(await exists(), false);
    await proposals.accept();
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'it("works");\n');
    assert.deepEqual(ratings, [`${id} accepted`]);
    await undo();
    await until('the file to be gone', async () => !(await exists()));
    await until('the undo to be told', () => ratings.length === 2);
    assert.deepEqual(ratings, [`${id} accepted`, `${id} undone`]);
  });

  it('of tests is added to a file of tests that exists', async () => {
    await writeSample('proposal/cart.test.ts', 'it("one");\n');
    const document = await openFile('proposal/cart.ts', 'export const cart = 1;\n');
    await propose(document, 'export const cart = 1;', 'it("two");', 'test');
    await proposals.accept();
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'it("one");\n\nit("two");\n');
    await undo();
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'it("one");\n');
  });
});
