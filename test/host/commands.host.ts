import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tierRank } from '../../src/core/models/model.ts';
import { commands } from '../../src/contributions.ts';
import { listen, type Listening, runningExtension, setForUser } from './running.ts';
import { openSample, sampleFile, until, useProvider } from './sample.ts';

describe('The commands', () => {
  let heard: Listening;
  beforeEach(() => (heard = listen()));
  afterEach(async () => {
    heard.stop();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const tabLabels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

  it('are all there', async () => {
    await runningExtension();
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const id of Object.values(commands)) assert.ok(registered.has(id), id);
  });

  it('say what to do where there is no code', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand(commands.explain);
    assert.match(heard.said.at(-1)?.sentence ?? '', /Open a file and put the cursor into the code/);
  });

  it('say that there is nothing to accept, discard, escalate, ask again or reuse', async () => {
    const needed = ['acceptEdit', 'discardEdit', 'escalate', 'askAgain', 'reuseSimilar'] as const;
    for (const id of needed.map((name) => commands[name])) {
      const before = heard.said.length;
      await vscode.commands.executeCommand(id, 'no such task');
      assert.equal(heard.said.length, before + 1, id);
      assert.equal(heard.said.at(-1)?.level, 'error');
    }
  });

  it('answer a question about the selection, remember it, and tell why', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({
      answers: [
        {
          match: { userMessage: 'Selected code' },
          response: { content: 'The function `subtotal` adds prices.' },
        },
      ],
    });
    try {
      await openSample('src/cart.ts');
      heard.typed.push('What does subtotal do?');
      await vscode.commands.executeCommand(commands.ask);
      assert.ok(provider.requests().length >= 1);
      const rows = await (await parts.ledger()).rows({ types: ['outcome'] });
      assert.ok(rows.length >= 1);
      await vscode.commands.executeCommand(commands.whyThisModel);
      await until('the reasons on screen', () =>
        tabLabels().some((label) => label.includes('Why This Model')),
      );
    } finally {
      await provider.stop();
    }
  });

  it('ask the next tier when I want more, and remember that I did', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({
      answers: [
        {
          match: { userMessage: 'Selected code' },
          response: { content: 'The function `subtotal` adds up what the items of a cart cost.' },
        },
      ],
    });
    try {
      // The best model of all would leave no tier to go up to.
      await setForUser('strategy', 'cheapest');
      const ledger = await parts.ledger();
      const since = (await ledger.rows()).at(-1)?.seq ?? 0;
      const rowsSince = async () => (await ledger.rows()).filter(({ seq }) => seq > since);
      await openSample('src/cart.ts');
      heard.typed.push('What does subtotal add, and what not?');
      await vscode.commands.executeCommand(commands.ask);
      const first = (await rowsSince()).find((row) => row.type === 'task');
      await vscode.commands.executeCommand(commands.escalate);
      const rows = await rowsSince();
      assert.ok(
        rows.some(
          (row) => row.type === 'outcome' && row.outcome === 'escalated' && row.taskId === first?.taskId,
        ),
      );
      const tiers = rows.flatMap((row) => (row.type === 'attempt' ? [row.tier] : []));
      const [asked, again] = [tiers.at(0), tiers.at(-1)];
      // What was not good enough is not served again.
      const before = provider.requests().length;
      heard.typed.push('What does subtotal add, and what not?');
      await vscode.commands.executeCommand(commands.ask);
      assert.ok(provider.requests().length > before);
      assert.ok(asked !== undefined && again !== undefined);
      assert.ok(tierRank(again) > tierRank(asked), `${asked}, then ${again}`);
    } finally {
      await setForUser('strategy', undefined);
      await provider.stop();
    }
  });

  it('serve again what I kept, and ask anew for what I discarded', async () => {
    const code = `export function subtotal(cart: Cart): Cents {
  return cart.items.reduce((sum, item) => sum + item.price * item.quantity, 0);
}`;
    const content = `\`\`\`typescript\n/** Adds up what the items of a cart cost. */\n${code}\n\`\`\``;
    const answers = [{ match: { userMessage: 'Selected code' }, response: { content } }];
    const provider = await useProvider({ answers });
    const proposed = (count: number) =>
      until(`${count} diffs`, () => {
        const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
        return tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff).length === count;
      });
    try {
      await vscode.commands.executeCommand(commands.clearCache);
      const { document, selection } = await openSample('src/cart.ts', code);
      const place = { document, selection };
      await vscode.commands.executeCommand(commands.document, place);
      await proposed(1);
      const paid = provider.requests().length;
      assert.ok(paid >= 1);
      await vscode.commands.executeCommand(commands.document, place);
      await proposed(2);
      assert.equal(provider.requests().length, paid);
      await vscode.commands.executeCommand(commands.discardEdit);
      await proposed(1);
      await until('the discard in the ledger', async () => {
        const { parts } = await runningExtension();
        const rows = await (await parts.ledger()).rows({ types: ['outcome'] });
        return rows.some((row) => row.type === 'outcome' && row.outcome === 'discarded');
      });
      await vscode.commands.executeCommand(commands.document, place);
      assert.ok(provider.requests().length > paid);
    } finally {
      await provider.stop();
    }
  });

  it('offer what was answered to a similar question before anything is paid, and beside the answer after it', async () => {
    const { parts } = await runningExtension();
    const answer = 'The function `subtotal` adds up what the items cost: each price times its quantity.';
    const answers = [{ match: { userMessage: 'Selected code' }, response: { content: answer } }];
    const provider = await useProvider({ answers });
    const ask = async (question: string) => {
      heard.typed.push(question);
      await vscode.commands.executeCommand(commands.ask);
    };
    const lastSource = async () =>
      (await (await parts.ledger()).rows({ types: ['attempt'] })).flatMap((row) =>
        row.type === 'attempt' ? [row.source] : [],
      );
    try {
      await vscode.commands.executeCommand(commands.clearCache);
      // Nobody here knows more of Python than the file says: what is asked about stays the same.
      const content = 'def subtotal(items):\n    return sum(item.price * item.quantity for item in items)\n';
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: 'python', content }),
      );
      await ask('What does subtotal add up?');
      const paid = provider.requests().length;
      assert.ok(paid >= 1);
      heard.picked.push('Reuse Similar Answer');
      await ask('What does subtotal add up, item by item?');
      assert.deepEqual([provider.requests().length, heard.picked.length], [paid, 0]);
      assert.equal((await lastSource()).at(-1), 'cache');

      // The first line asks the models.
      await ask('What does subtotal add up in the end?');
      const then = provider.requests().length;
      assert.ok(then > paid);
      await vscode.commands.executeCommand(commands.reuseSimilar);
      assert.equal(provider.requests().length, then);
      assert.equal((await lastSource()).at(-1), 'cache');
      await vscode.commands.executeCommand(commands.askAgain);
      assert.ok(provider.requests().length > then);
      assert.equal((await lastSource()).at(-1), 'provider');
    } finally {
      await provider.stop();
    }
  });

  it('export the ledger as JSON lines, JSON and CSV', async () => {
    const { parts } = await runningExtension();
    const rows = await (await parts.ledger()).rows();
    for (const name of ['ledger.jsonl', 'ledger.json', 'ledger.csv']) {
      const target = sampleFile(name);
      await vscode.commands.executeCommand(commands.exportLedger, target);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      if (name === 'ledger.json') assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(rows)));
      else
        assert.equal(text.trimEnd().split('\n').length, rows.length + (name === 'ledger.csv' ? 1 : 0), name);
    }
  });

  it('empty the cache and say how many answers it held', async () => {
    await vscode.commands.executeCommand(commands.clearCache);
    assert.match(heard.said.at(-1)?.sentence ?? '', /^The cache is empty\. Answers forgotten: \d+\.$/);
  });

  it('show the report, once', async () => {
    await vscode.commands.executeCommand(commands.showReport);
    await vscode.commands.executeCommand(commands.showReport);
    await until('the report', () => tabLabels().filter((label) => label === 'Tierwise: Spend').length === 1);
  });
});
