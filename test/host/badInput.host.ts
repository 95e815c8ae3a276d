import * as assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions.ts';
import type { Provider, ProviderOptions } from '../provider.ts';
import { closeEverything, writeSample } from './editorParts.ts';
import { listen, type Listening, runningExtension, setForUser } from './running.ts';
import { selectionOf, useProvider } from './sample.ts';

type Answers = NonNullable<ProviderOptions['answers']>;

const anything = (content: string): Answers => [{ match: {}, response: { content } }];
const cursor = new vscode.Range(0, 0, 0, 0);

describe('Whatever I ask Tierwise about', () => {
  let provider: Provider | null = null;
  let heard: Listening;
  beforeEach(() => (heard = listen()));
  afterEach(async () => {
    heard.stop();
    await provider?.stop();
    provider = null;
    await closeEverything();
  });

  async function answering(answers: Answers): Promise<Provider> {
    return (provider = await useProvider({ answers }));
  }

  async function typed(languageId: string, content: string): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument({ language: languageId, content });
  }

  /** Runs a command on a place, and gives the sentence that it ended with; undefined where it said none. */
  async function run(
    command: string,
    document: vscode.TextDocument,
    selection: vscode.Range,
  ): Promise<string | undefined> {
    const before = heard.said.length;
    await vscode.commands.executeCommand(command, { document, selection }, '');
    return heard.said.slice(before).at(-1)?.sentence;
  }

  async function attemptsSince(seq: number) {
    const { parts } = await runningExtension();
    const rows = await (await parts.ledger()).rows({ types: ['attempt'] });
    return rows.flatMap((row) => (row.type === 'attempt' && row.seq > seq ? [row] : []));
  }

  async function lastSeq(): Promise<number> {
    const { parts } = await runningExtension();
    return (await (await parts.ledger()).rows()).at(-1)?.seq ?? 0;
  }

  const proposalTab = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputTextDiff);

  it('says in a sentence why there is nothing to send: nothing, not text, or too much of it', async () => {
    const { requests } = await answering(anything('It adds.'));
    const everything = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);

    const blank = await typed('typescript', '\n   \n');
    assert.match(
      (await run(commands.explain, blank, cursor)) ?? '',
      /^There is no code at the cursor\. Select/,
    );
    assert.match(
      (await run(commands.explain, blank, everything(blank))) ?? '',
      /^The selection holds only white space\. Select/,
    );
    const binary = await typed('plaintext', 'PNG\u0000\u0001\u0002\u0000\u0003');
    assert.match(
      (await run(commands.review, binary, everything(binary))) ?? '',
      /^The selection is not text\. Select readable source code/,
    );
    const large = await typed('typescript', 'let a = 1;\n'.repeat(190_000));
    assert.match(
      (await run(commands.explain, large, everything(large))) ?? '',
      /^The selection of [\d,.\s]+ characters is too large for any model\. Select a part/,
    );
    assert.equal(requests().length, 0, 'nothing was sent');
  });

  it('answers in an unsaved and in an untitled document, and edits the text as it stands there', async () => {
    await answering(anything('```ts\n// One.\nlet a = 1;\n```'));
    const saved = await vscode.workspace.openTextDocument(await writeSample('bad/a.ts', 'let b = 2;\n'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(saved.uri, new vscode.Position(0, 0), 'let a = 1;\n');
    await vscode.workspace.applyEdit(edit);
    for (const document of [saved, await typed('typescript', 'let a = 1;\nlet b = 2;\n')]) {
      assert.equal(await run(commands.document, document, selectionOf(document, 'let a = 1;')), undefined);
      await vscode.commands.executeCommand(commands.acceptEdit);
      assert.equal(document.getText(), '// One.\nlet a = 1;\nlet b = 2;\n');
    }
  });

  it('edits a cell of a notebook, found by itself when I press the key in it', async () => {
    await answering(anything('```python\ndef g():\n    """Return two."""\n    return 2\n```'));
    const code = 'def g():\n    return 2';
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([new vscode.NotebookCellData(vscode.NotebookCellKind.Code, code, 'python')]),
    );
    await vscode.window.showNotebookDocument(notebook);
    await vscode.commands.executeCommand(commands.document);
    assert.deepEqual(heard.said, []);
    await vscode.commands.executeCommand(commands.acceptEdit);
    assert.equal(notebook.cellAt(0).document.getText(), 'def g():\n    """Return two."""\n    return 2');
  });

  it('keeps the line ends of a file that mixes them', async () => {
    await answering(anything('```ts\n// Two.\nlet b = 2;\n```'));
    const uri = await writeSample('bad/mixed.ts', 'let a = 1;\r\nlet b = 2;\nlet c = 3;\r\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    assert.equal(await run(commands.document, document, selectionOf(document, 'let b = 2;')), undefined);
    await vscode.commands.executeCommand(commands.acceptEdit);
    const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    assert.equal(document.getText(), before.replace('let b = 2;', `// Two.${eol}let b = 2;`));
  });

  it('explains a read-only file, and says before it asks a model that it cannot be edited', async () => {
    const { requests } = await answering(
      anything('This declares a variable named `a` and gives it the number 1 as its first value.'),
    );
    const uri = await writeSample('bad/readonly.ts', 'let a = 1;\n');
    await chmod(uri.fsPath, 0o444);
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const selection = selectionOf(document, 'let a = 1;');
      assert.match(
        (await run(commands.document, document, selection)) ?? '',
        /^readonly\.ts is read-only, so it cannot be edited\. Make it writable/,
      );
      assert.equal(requests().length, 0);
      assert.equal(await run(commands.explain, document, selection), undefined);
      assert.ok(requests().length > 0);
    } finally {
      await chmod(uri.fsPath, 0o644);
    }
  });

  it('takes code from a reply without a fence', async () => {
    await answering(anything('// One.\nlet a = 1;'));
    const document = await typed('typescript', 'let a = 1;\n');
    assert.equal(await run(commands.document, document, selectionOf(document, 'let a = 1;')), undefined);
    await vscode.commands.executeCommand(commands.acceptEdit);
    assert.equal(document.getText(), '// One.\nlet a = 1;\n');
  });

  it('says so when no model gave any code, and changes nothing', async () => {
    await answering(anything('There is nothing to document about this one, as it explains itself already.'));
    const document = await typed('typescript', 'let none = 1;\n');
    const sentence = await run(commands.document, document, selectionOf(document, 'let none = 1;'));
    assert.match(sentence ?? '', /^No model gave an answer that can be used\. Run the task again, or choose/);
    assert.equal(proposalTab(), undefined);
    assert.equal(document.getText(), 'let none = 1;\n');
  });

  it('names the provider that did not accept the key, and offers to enter it again', async () => {
    const from = await lastSeq();
    const refusal = { error: { message: 'Incorrect API key', type: 'invalid_request_error' }, status: 401 };
    await answering([{ match: {}, response: refusal }]);
    const document = await typed('typescript', 'let key = 1;\n');
    const sentence = await run(commands.explain, document, selectionOf(document, 'let key = 1;'));
    assert.match(sentence ?? '', /did not accept the API key; enter it again/);
    assert.deepEqual(heard.said.at(-1)?.buttons, ['Set API Key…']);
    assert.ok(
      (await attemptsSince(from)).every(({ failure, cost }) => failure?.kind === 'auth' && cost === 0),
    );
  });

  it('says that the provider could not be reached when there is no network, and charges nothing', async () => {
    const from = await lastSeq();
    const baseUrl = `http://127.0.0.1:${await closedPort()}/v1`;
    const endpoint = { name: 'away', label: 'Away', protocol: 'openai', key: 'none', catalogue: ['openai'] };
    await setForUser('endpoints', [{ ...endpoint, baseUrl }]);
    try {
      const document = await typed('typescript', 'let away = 1;\n');
      const sentence = await run(commands.explain, document, selectionOf(document, 'let away = 1;'));
      assert.match(sentence ?? '', /^Away could not be reached; /);
      const attempts = await attemptsSince(from);
      assert.ok(attempts.length > 0);
      assert.ok(attempts.every(({ failure, cost }) => failure?.kind === 'network' && cost === 0));
    } finally {
      await setForUser('endpoints', undefined);
    }
  });
});

/** A port on which nobody listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
