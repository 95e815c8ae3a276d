import * as assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions.ts';
import { ceilingUsd, toDollars, usd } from '../../src/core/money.ts';
import { machineClock } from '../../src/editor/clock.ts';
import { openConfirm } from '../../src/editor/confirmCost.ts';
import { openReportSource } from '../../src/editor/reportSource.ts';
import { attemptRow, taskRow } from '../rows/rows.ts';
import { listen, type Listening, runningExtension, setForUser } from './running.ts';
import { openSample, sampleFile, until, useProvider } from './sample.ts';

const answers = [
  {
    match: { userMessage: 'Selected code' },
    response: { content: 'The function `subtotal` adds up what the items of a cart cost.' },
  },
];

describe('Spending', () => {
  let heard: Listening;
  beforeEach(() => (heard = listen()));
  afterEach(async () => {
    heard.stop();
    for (const key of ['budget.perDay', 'budget.confirmAbove', 'alerts', 'codeActions.showPrice']) {
      await setForUser(key, undefined);
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const file = sampleFile(name);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return file;
  }

  it("takes another machine's export into reports once, and not under the ceilings here", async () => {
    const { parts } = await runningExtension();
    const ledger = await parts.ledger();
    const [taskId, day] = [randomUUID(), '2026-10-05'];
    const elsewhere = [
      taskRow({ taskId, day }),
      attemptRow({ taskId, day, attemptId: randomUUID(), cost: usd(0.5) }),
    ];
    const file = await write('elsewhere.jsonl', elsewhere.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const before = await ledger.spendByDay('2026-10-01');
    await vscode.commands.executeCommand(commands.importLedger, file);
    assert.match(heard.said.at(-1)?.sentence ?? '', /^2 rows were imported\. They count in reports, not/);
    await vscode.commands.executeCommand(commands.importLedger, file);
    assert.match(heard.said.at(-1)?.sentence ?? '', /^0 rows were imported\. .* 2 were here already\.$/);
    assert.deepEqual(await ledger.spendByDay('2026-10-01'), before);

    await vscode.commands.executeCommand(commands.showMonthReport, '2026-10');
    const text = await until('the month on screen', () => {
      const shown = vscode.window.activeTextEditor?.document.getText() ?? '';
      return shown.startsWith('# Tierwise in 2026-10') ? shown : undefined;
    });
    assert.match(text, /\$0\.50 on other machines, from their exports/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('says what is wrong with a file that is no export', async () => {
    await vscode.commands.executeCommand(commands.importLedger, await write('letter.jsonl', 'Dear all\n'));
    assert.equal(heard.said.at(-1)?.level, 'error');
    assert.match(
      heard.said.at(-1)?.sentence ?? '',
      /^This file cannot be imported\. Line 1 is not JSON\. Use Export Ledger… on the other machine/,
    );
  });

  it('has nothing to advise on a young ledger, and says so of advice that no longer holds', async () => {
    await runningExtension();
    await vscode.commands.executeCommand(commands.showAdvice, 'cheaper fix a b');
    assert.match(heard.said.at(-1)?.sentence ?? '', /no longer holds/);
  });

  it('foresees the month and plans the past again on the thread of the storage', async () => {
    const { parts } = await runningExtension();
    const source = openReportSource(parts, new vscode.EventEmitter<void>().event);
    const { forecast, choices } = await source.insights();
    assert.equal(forecast?.ceiling, ceilingUsd(50));
    const told = await source.whatIf(
      { fromDay: '2026-01-01', toDay: source.day(source.now()), ceilings: source.ceilings() },
      { strategy: 'best', baseline: choices.baseline, without: [] },
    );
    assert.equal(told.choice.strategy, 'best');
    assert.ok(told.sentences.length > 0);
  });

  it('tells once that half of a ceiling is spent, and never again when I do not want to hear it', async () => {
    const { parts, alerts } = await runningExtension();
    const ledger = await parts.ledger();
    const day = machineClock.day(machineClock.now());
    const [taskId, reservationId] = [randomUUID(), randomUUID()];
    const unlimited = { request: 'unlimited', day: 'unlimited', month: 'unlimited' } as const;
    const about = { day, taskId, at: machineClock.now(), reservationId };
    await ledger.reserve({
      ...{ ...about, type: 'reservation', workspace: null, model: attemptRow().model, amount: usd(0.002) },
      ceilings: { user: unlimited, workspace: unlimited },
    });
    await ledger.settle(attemptRow({ ...about, attemptId: randomUUID(), cost: usd(0.001), workspace: null }));
    const { user } = await ledger.spend(null, day);
    const spent = toDollars(user.day.spent);

    await setForUser('budget.perDay', spent / 0.6);
    heard.pressed.push("Don't Show Again");
    await alerts.look();
    const told = heard.said.filter(({ sentence }) =>
      /^(59|60) % of your ceiling of .* per day/.test(sentence),
    );
    assert.equal(told.length, 1);
    assert.deepEqual(told[0]?.buttons, ['Set Ceilings…', "Don't Show Again"]);
    await until('the setting', () => !parts.settings().alerts.ceiling);
    assert.ok(
      (await ledger.rows({ types: ['alert'] })).some(({ taskId: key }) => key.startsWith('ceiling user day')),
    );

    const before = heard.said.length;
    await setForUser('budget.perDay', spent / 0.8);
    await alerts.look();
    assert.equal(heard.said.length, before, 'off is off');
    await setForUser('alerts', undefined);
    await setForUser('budget.perDay', spent / 0.6);
    await alerts.look();
    assert.equal(heard.said.length, before, 'what was said is not said again');
  });

  it('asks before a task that could cost much, and sends nothing on a no', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({ answers });
    try {
      await setForUser('budget.confirmAbove', 0);
      await until('the setting', () => parts.settings().engine.confirmAbove === 0);
      const questions = () =>
        heard.said.filter(({ sentence }) => /could cost up to \$/.test(sentence)).length;
      const ask = async () => {
        const { document } = await openSample('src/cart.ts');
        const place = { document, selection: new vscode.Range(0, 0, document.lineCount - 1, 0) };
        // Never asked before, so that no cache answers it.
        await vscode.commands.executeCommand(commands.ask, place, `What does subtotal add? ${randomUUID()}`);
      };
      await ask();
      assert.equal(questions(), 1, JSON.stringify(heard.said));
      assert.equal(provider.requests().length, 0);

      heard.pressed.push('Run It');
      await ask();
      assert.equal(questions(), 2, JSON.stringify(heard.said));
      assert.ok(provider.requests().length > 0);
    } finally {
      await provider.stop();
    }
  });

  it('does not ask again about as much for five minutes, and takes no answer for a no', async () => {
    let now = 0;
    const confirm = openConfirm(
      () => now,
      () => undefined,
    );
    const ask = (dollars: number) =>
      confirm({ expectedUsd: 0.01, worstCase: usd(dollars), models: ['mini'], confirmAbove: usd(0.25) });
    assert.equal(await ask(0.3), false);
    heard.pressed.push('Run It');
    assert.equal(await ask(0.3), true);
    assert.equal(await ask(0.3), true);
    assert.equal(heard.said.length, 2);
    assert.equal(await ask(0.31), false, 'a larger sum is asked about');
    now = 5 * 60_000;
    assert.equal(await ask(0.3), false, 'so is the same after a while');
    assert.equal(heard.said.length, 4);
  });

  it('says in the light bulb what a task would cost, where I want to see it', async () => {
    const { parts } = await runningExtension();
    const provider = await useProvider({ answers });
    try {
      await setForUser('codeActions.showPrice', true);
      await until('the setting', () => parts.settings().codeActionPrices);
      const { document } = await openSample('src/cart.ts');
      const titles = await until('a price', async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(0, 0, document.lineCount - 1, 0),
          vscode.CodeActionKind.RefactorRewrite.value,
        );
        const priced = found.map(({ title }) => title).filter((title) => / with Tierwise \(/.test(title));
        return priced.length > 0 ? priced : undefined;
      });
      for (const title of titles) assert.match(title, / with Tierwise \((~\$0\.\d+|\$0)\)$/);
    } finally {
      await provider.stop();
    }
  });
});
