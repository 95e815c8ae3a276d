import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, schemes } from '../../src/contributions.ts';
import type { StoredRow } from '../../src/core/ledger.ts';
import { whyText } from '../../src/core/report/why.ts';
import { refactoredShippingCost, rejectedShippingCost } from '../demoAnswers.ts';
import { listen, type Listening, runningExtension } from './running.ts';
import { openSample, until, useProvider } from './sample.ts';

const fenced = (code: string) => `\`\`\`typescript\n${code}\n\`\`\``;

describe('A bad answer of a cheap model', () => {
  let heard: Listening;
  beforeEach(() => (heard = listen()));
  afterEach(async () => {
    heard.stop();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** The cursor in a function stands for all of it. */
  async function openFunction(): Promise<vscode.TextEditor> {
    const editor = await openSample('src/shipping.ts', 'shippingCost');
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    return editor;
  }

  /** The text of the proposed edit on screen. */
  const proposed = () => {
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme !== schemes.proposal)
      return undefined;
    const shown = ({ uri }: vscode.TextDocument) => uri.toString() === input.modified.toString();
    return vscode.workspace.textDocuments.find(shown)?.getText();
  };

  it('is never shown: the next rung’s is, and the reason can be read', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({
      answers: [
        {
          match: { userMessage: 'An earlier answer was rejected' },
          response: { content: fenced(refactoredShippingCost) },
        },
        { match: {}, response: { content: fenced(rejectedShippingCost) } },
      ],
    });
    try {
      const ledger = await parts.ledger();
      const since = (await ledger.rows()).at(-1)?.seq ?? 0;
      const { document } = await openFunction();
      const before = document.getText();
      await vscode.commands.executeCommand(commands.refactor);
      const shown = await until('the proposed edit', proposed);
      assert.match(shown, /surcharge/);
      assert.ok(!shown.includes('shippingCost(weight: number, country: string): Cents'));
      assert.equal(document.getText(), before);

      const rows: readonly StoredRow[] = (await ledger.rows()).filter(({ seq }) => seq > since);
      const tiers = rows.flatMap((row) => (row.type === 'attempt' ? [row.tier] : []));
      assert.equal(tiers.length, 2);
      assert.notEqual(tiers[0], tiers[1]);
      const verdicts = rows.flatMap((row) => (row.type === 'verdict' ? [row.verdict] : []));
      assert.deepEqual(verdicts, ['reject', 'accept']);
      assert.match(whyText(rows), /\*\*failed\*\* `signature`: .*`express`/);

      await vscode.commands.executeCommand(commands.whyThisModel);
      const why = await until('the reasons', () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .some(({ label }) => label.includes('Why This Model')),
      );
      assert.ok(why);
      const told = JSON.stringify(provider.requests().at(-1)?.body);
      assert.match(told, /An earlier answer was rejected/);
      assert.ok(
        !told.includes('shippingCost(weight: number, country: string): Cents'),
        'nor is it paid for again',
      );
    } finally {
      await provider.stop();
    }
  });

  it('that could not be read ends as an error in a sentence, and the window goes on', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({
      answers: [{ match: {}, response: { content: '('.repeat(300_000) } }],
    });
    try {
      const ledger = await parts.ledger();
      const since = (await ledger.rows()).at(-1)?.seq ?? 0;
      await openFunction();
      await vscode.commands.executeCommand(commands.optimize);
      const rows = (await ledger.rows()).filter(({ seq }) => seq > since);
      const checks = rows.flatMap((row) => (row.type === 'verdict' ? row.checks : []));
      const sized = checks.length > 0 && checks.every(({ check }) => check === 'size');
      assert.ok(sized, JSON.stringify(checks));
      assert.match(checks[0]?.because ?? '', /are not checked\.$/);
      assert.match(heard.said.at(-1)?.sentence ?? '', /No model gave an answer that can be used/);
      assert.equal(proposed(), undefined);
    } finally {
      await provider.stop();
    }
  });
});
