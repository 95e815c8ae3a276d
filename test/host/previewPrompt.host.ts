import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, schemes } from '../../src/contributions.ts';
import { closeEverything, writeSample } from './editorParts.ts';
import { runningExtension } from './running.ts';
import { openSample, selectionOf, until, useProvider } from './sample.ts';

const secret = 'hunter2-and-more';
const code = `import { applyCoupon } from './checkout.js';

export function connect(): string {
  const password = '${secret}';
  return open(password, applyCoupon);
}

declare function open(password: string, how: typeof applyCoupon): string;
`;

describe('Preview Prompt', () => {
  after(closeEverything);

  it('shows to the letter what is sent then, with secrets hidden and the price, and sends nothing itself', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({
      answers: [{ match: { userMessage: 'Selected code' }, response: { content: explanation } }],
    });
    try {
      const uri = await writeSample('src/connect.ts', code);
      const document = await vscode.workspace.openTextDocument(uri);
      const editor = await vscode.window.showTextDocument(document, { preview: false });
      editor.selection = selectionOf(
        document,
        code.slice(code.indexOf('export'), code.indexOf('\n\ndeclare')),
      );
      const before = (await (await parts.ledger()).rows()).length;

      const place = { document, selection: editor.selection };
      await vscode.commands.executeCommand(commands.previewPrompt, place, 'explain');
      const shown = await until('the prompt', () =>
        vscode.workspace.textDocuments.find(
          ({ uri: { scheme }, isClosed }) => scheme === schemes.prompt && !isClosed,
        ),
      );
      const text = shown.getText();
      assert.match(text, /Nothing has been sent, reserved or recorded/);
      assert.match(text, /Price: {4}\$[\d.]+ expected, \$[\d.]+ at most/);
      assert.match(text, /Hidden: {3}TIERWISE_SECRET_1 stands for a secret \(password\)/);
      assert.ok(!text.includes(secret));
      assert.equal(provider.requests().length, 0);
      assert.equal((await (await parts.ledger()).rows()).length, before);

      await vscode.commands.executeCommand(commands.explain, place);
      const sent = provider.requests().map(({ body }) => JSON.stringify(body));
      assert.ok(sent.length > 0 && sent.every((body) => !body.includes(secret)));
      const parsed = JSON.parse(sent[0] ?? '{}') as {
        readonly messages: readonly { readonly role: string; readonly content: unknown }[];
      };
      for (const { content } of parsed.messages) {
        for (const each of textsIn(content)) assert.ok(text.includes(each), `not in the preview: ${each}`);
      }
    } finally {
      await provider.stop();
    }
  });

  it('shows what the language server says of other files', async () => {
    await runningExtension();
    const provider = await useProvider();
    try {
      const editor = await openSample('src/checkout.ts');
      const { document } = editor;
      const place = { document, selection: new vscode.Range(0, 0, document.lineCount, 0) };
      await until('a definition of another file in the prompt', async () => {
        await vscode.commands.executeCommand(commands.previewPrompt, place, 'explain');
        return vscode.workspace.textDocuments.some(
          ({ uri, getText }) =>
            uri.scheme === schemes.prompt && /## From src\/\w+\.ts, as signatures/.test(getText()),
        );
      });
    } finally {
      await provider.stop();
    }
  });
});

const explanation =
  'The function `connect` opens a connection with a `password` that stands in the code and hands `applyCoupon` to `open`, ' +
  'which decides how coupons are applied. It returns what `open` returns, a string that names the connection. A password ' +
  'does not belong into code: read it from the environment, and fail when it is missing.';

function textsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  return (content as readonly { readonly text?: string }[]).flatMap(({ text }) => text ?? []);
}
