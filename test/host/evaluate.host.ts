import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, schemes } from '../../src/contributions.ts';
import { listen, type Listening, runningExtension } from './running.ts';
import { openSample, until, useProvider } from './sample.ts';

describe('Evaluate Routing', () => {
  let heard: Listening;
  beforeEach(() => (heard = listen()));
  afterEach(async () => {
    heard.stop();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const shown = (title: string) =>
    vscode.workspace.textDocuments
      .filter(({ uri }) => uri.scheme === schemes.why && uri.path.includes(title))
      .map((document) => document.getText());

  it('holds what plans expected against what happened, in plain words, and Why This Model? tells the last task', async () => {
    await runningExtension();
    const content = 'The function `subtotal` adds up the price of each item times how many there are.';
    const provider = await useProvider({
      answers: [{ match: { userMessage: 'Selected code' }, response: { content } }],
    });
    try {
      await openSample('src/cart.ts');
      heard.typed.push('How does subtotal count items that are there twice?');
      await vscode.commands.executeCommand(commands.ask);
      await vscode.commands.executeCommand(commands.evaluateRouting);
      const text = await until('the evaluation on screen', () =>
        shown('Evaluate Routing').find((told) => told.includes('# How well does routing choose?')),
      );
      assert.match(text, /From \d+ planned tasks? of this ledger\./);
      assert.match(text, /## Did they cost what was expected\?\n\n\$\d.* was expected for all/);
      assert.match(text, /## What would have been better in hindsight\?/);
      assert.doesNotMatch(text, /NaN|undefined|Infinity/);

      await vscode.commands.executeCommand(commands.whyThisModel);
      const why = await until('the reasons on screen', () =>
        shown('Why This Model').find((told) => told.includes('## What happened')),
      );
      for (const heading of ['## The task', '## The plan', '## What became of it']) {
        assert.ok(why.includes(heading), heading);
      }
      assert.match(why, /is expected to be right in \d+ % of such tasks for \$/);
      assert.match(why, /It cost .* in all, where .* was expected\./);
    } finally {
      await provider.stop();
    }
  });
});
