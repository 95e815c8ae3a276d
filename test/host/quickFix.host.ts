import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Task } from '../../src/core/task/task.ts';
import { captureTask } from '../../src/editor/capture.ts';
import { type Copies, openCopies } from '../../src/editor/copies.ts';
import { findNewErrors } from '../../src/editor/newErrors.ts';
import { editorFixes } from '../../src/editor/quickFix.ts';
import { openVirtualDocuments, type VirtualDocuments } from '../../src/editor/virtualDocuments.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';
import { selectionOf, until } from './sample.ts';

const parse = builtParse();
const newId = ids();
const signal = new AbortController().signal;
const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

/** A task about `selected` in a file, once the language server has reported as many errors. */
async function taskOn(name: string, text: string, selected: string, errors: number): Promise<Task> {
  const uri = await writeSample(name, text);
  const document = await vscode.workspace.openTextDocument(uri);
  // The language server reports on what is on screen.
  await vscode.window.showTextDocument(document, { preview: false });
  const seen = () =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
  await until(`${errors} errors in ${name}`, () => seen().length === errors);
  const place = { document, selection: selectionOf(document, selected) };
  return captureTask(place, { kind: 'fix', instruction: '' }, parse, newId);
}

describe('The editor tier on real errors', () => {
  let documents: VirtualDocuments;
  let copies: Copies;
  // The extension itself may hold the schemes: a second provider for the same scheme answers only for its own.
  before(async () => {
    documents = openVirtualDocuments();
    copies = openCopies(documents);
    await writeSample('fix/tsconfig.json', '{"compilerOptions": {"strict": true, "module": "nodenext"}}');
    await writeSample('fix/price.ts', 'export const price = (n: number): number => n;\n');
  });
  after(async () => {
    await closeEverything();
    copies.dispose();
    documents.dispose();
  });

  it('adds a missing import from another file of the project, for $0, and leaves my file alone', async () => {
    const text = 'export function total(): number {\n  return price(1);\n}\n';
    const task = await taskOn('fix/total.ts', text, text.trim(), 1);
    const before = tabs();
    const fix = await editorFixes(copies)(task, signal);
    assert.ok(fix, 'the language server prefers a fix');
    assert.match(fix.text, /^import \{ price \} from ".\/price\.js";/);
    assert.deepEqual(fix.remaining, []);
    assert.equal(fix.applied.length, 1);
    assert.ok(fix.text.slice(fix.selection.start, fix.selection.end).includes('return price(1);'));

    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(task.source.uri));
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    assert.deepEqual(tabs(), before);
  });

  it('fixes several errors together', async () => {
    const text =
      'async function g() {\n  return 1;\n}\nexport function h(): number {\n  const a = await g();\n  return price(a);\n}\n';
    const task = await taskOn(
      'fix/several.ts',
      text,
      'export function h(): number {\n  const a = await g();\n  return price(a);\n}',
      2,
    );
    const fix = await editorFixes(copies)(task, signal);
    assert.ok(fix);
    assert.match(fix.text, /import \{ price \}/);
  });

  it('leaves to the models what it cannot fix', async () => {
    const text = 'export function k(): number {\n  const wrong: number = "1";\n  return price(wrong);\n}\n';
    const task = await taskOn('fix/part.ts', text, text.trim(), 2);
    const fix = await editorFixes(copies)(task, signal);
    assert.ok(fix);
    assert.deepEqual(
      fix.remaining.map(({ code }) => code),
      ['2322'],
    );
    const [error] = fix.remaining;
    assert.equal(fix.text.slice(error?.range.start, error?.range.end), 'wrong');
  });

  it('offers nothing where the language server has no fix that it prefers', async () => {
    const task = await taskOn(
      'fix/none.ts',
      'export const n: number = "one";\n',
      'export const n: number = "one";',
      1,
    );
    assert.equal(await editorFixes(copies)(task, signal), null);
  });

  it('offers nothing when I changed the file meanwhile, or cancelled', async () => {
    const text = 'export const p = price(1);\n';
    const task = await taskOn('fix/moved.ts', text, text.trim(), 1);
    const old = { ...task, source: { ...task.source, text: `${task.source.text}// older` } };
    assert.equal(await editorFixes(copies)(old, signal), null);
    assert.equal(await editorFixes(copies)(task, AbortSignal.abort()), null);
  });

  it('tells new errors of an edited text in its project, and none where there are none', async () => {
    const text = "import { price } from './price.js';\nexport const q = price(1);\n";
    const task = await taskOn('fix/edited.ts', text, 'price(1)', 0);
    const newErrors = findNewErrors(copies);
    assert.deepEqual(await newErrors(task, text.replace('price(1)', 'price(2)'), signal), []);
    const [error, ...others] = (await newErrors(task, text.replace('price(1)', "price('2')"), signal)) ?? [];
    assert.deepEqual(others, []);
    assert.match(error ?? '', /^Line 2: Argument of type 'string' is not assignable.*\(2345\)$/);
  });

  it('tells new errors in another language from whoever reports on documents of any kind, and clears them after', async () => {
    const linter = vscode.languages.createDiagnosticCollection('todo-linter');
    const lint = (document: vscode.TextDocument): void => {
      if (document.languageId !== 'ini') return;
      const todos = [...document.getText().matchAll(/TODO/g)].map(({ index }) => {
        const range = new vscode.Range(document.positionAt(index), document.positionAt(index + 4));
        return new vscode.Diagnostic(range, 'Something is left to do.');
      });
      linter.set(document.uri, todos);
    };
    const listening = vscode.Disposable.from(
      linter,
      vscode.workspace.onDidOpenTextDocument(lint),
      vscode.workspace.onDidChangeTextDocument(({ document }) => lint(document)),
    );
    try {
      const task = await taskOn('fix/a.ini', 'a = 1 ; TODO\n', 'a = 1 ; TODO', 1);
      const newErrors = findNewErrors(copies);
      assert.deepEqual(await newErrors(task, 'a = 2 ; TODO\n', signal), []);
      assert.deepEqual(await newErrors(task, 'a = 1 ; TODO\nb = TODO\n', signal), [
        'Line 2: Something is left to do.',
      ]);
      await until('the copies have left the problems', () =>
        vscode.languages.getDiagnostics().every(([uri, list]) => uri.scheme === 'file' || list.length === 0),
      );
    } finally {
      listening.dispose();
    }
  });

  it('cannot tell for a language without a server, and says so', async () => {
    const task = await taskOn('fix/a.cobol', 'MOVE A TO B.\n', 'MOVE A TO B.', 0);
    assert.equal(await findNewErrors(copies, 500)(task, 'MOVE B TO A.\n', signal), null);
  });
});
