import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { captureTask } from '../../src/editor/capture.ts';
import { openVerifyCommand } from '../../src/editor/verifyCommand.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';
import { selectionOf } from './sample.ts';

const parse = builtParse();
const newId = ids();
const never = new AbortController().signal;

/** Passes where twice(2) is 4; every module is loaded from where the program runs. */
const script = "process.exit(require('./command/twice.cjs').twice(2) === 4 ? 0 : 1)";

describe('My own command in a workspace that I trust', () => {
  const command = { enabled: true, byLanguage: { javascript: ['node', '-e', script] as const }, seconds: 30 };
  const text = 'exports.twice = (n) => n + n;\n';
  afterEach(closeEverything);

  async function runWith(body: string, settings = command) {
    const document = await vscode.workspace.openTextDocument(await writeSample('command/twice.cjs', text));
    const selection = selectionOf(document, text.trim());
    const task = await captureTask(
      { document, selection },
      { kind: 'refactor', instruction: '' },
      parse,
      newId,
    );
    const run = openVerifyCommand(() => ({ command: settings }));
    const result = await run(task, { form: 'replacement', raw: body, body }, never);
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    return result;
  }

  it('passes a right answer and rejects a wrong one, and my file stays as it is', async () => {
    const right = await runWith('exports.twice = (n) => 2 * n;');
    assert.equal(right?.kind, 'passed', JSON.stringify(right));
    const wrong = await runWith('exports.twice = (n) => 3 * n;');
    assert.ok(wrong?.kind === 'failed' && wrong.exit === 1, JSON.stringify(wrong));
  });

  it('does not run where I have not turned it on, and for other languages', async () => {
    assert.equal(await runWith('exports.twice = 1;', { ...command, enabled: false }), null);
    const other = { ...command, byLanguage: { python: command.byLanguage.javascript } };
    assert.equal(await runWith('exports.twice = 1;', other as unknown as typeof command), null);
  });

  it('tries an answer among my unsaved files', async () => {
    const used = await vscode.workspace.openTextDocument(
      await writeSample('command/factor.cjs', 'module.exports = 3;\n'),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.replace(used.uri, new vscode.Range(0, 17, 0, 18), '2');
    await vscode.workspace.applyEdit(edit);
    assert.equal(used.isDirty, true);
    const body = "exports.twice = (n) => require('./factor.cjs') * n;";
    assert.equal((await runWith(body))?.kind, 'passed');
  });
});
