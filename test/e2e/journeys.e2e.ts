import * as assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { demoAnswers } from '../demoAnswers.ts';
import { document, escalate, explain, fixForNothing, ledgerDuring, refuse, report } from './journeys.ts';
import { readStoredLedger } from '../storedLedger.ts';
import { startWindow } from './window.ts';
import type { Window } from './window.ts';

describe('With a provider, Tierwise', () => {
  let window: Window;
  before(async () => {
    window = await startWindow({ openFile: 'src/coupons.ts', provider: { answers: demoAnswers } });
  });
  after(() => window.close());
  afterEach(async function () {
    await window.screenshot(`journey-${this.currentTest?.title.split(' ').slice(0, 2).join('-')}`);
  });

  for (const journey of [explain, document, escalate, refuse, report]) {
    it(journey.title, () => journey.walk(window));
  }

  it('tells both attempts of an escalated task in the report', async () => {
    const timeline = (await window.webviewWith('Where it went')).locator('.timeline');
    const text = await timeline.innerText();
    const refactor = readStoredLedger(window.server.userFolder).filter(
      (row) => row.type === 'attempt' && row.kind === 'refactor',
    );
    assert.equal(refactor.length, 2);
    for (const row of refactor)
      if (row.type === 'attempt') assert.ok(text.includes(`Asked ${row.model}`), row.model);
    assert.match(text, /Rejected by its checks/);
  });

  it('shows kind, model and price in a box before Enter, and lets me change them by keyboard', async () => {
    const { page } = window;
    const box = page.locator('.quick-input-widget');
    const row = (text: string | RegExp) => box.locator('.monaco-list-row', { hasText: text });
    const take = async (title: string, text: string) => {
      // What is typed before the list is there goes nowhere.
      await box.locator('.quick-input-title', { hasText: title }).waitFor();
      await page.keyboard.type(text);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
      await page.keyboard.press('Enter');
    };
    await window.openFile('src/money.ts');
    await window.selectText('export function splitEvenly');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+g');
    await box.locator('input[type="text"]').waitFor();
    await page.keyboard.type('what does this do?');
    // Until what was typed is looked at, the box may still tell of nothing asked.
    await row(/Run: (Explain|Ask)(?!.*Nothing was asked).*about \$[\d.]+, at most \$[\d.]+/).waitFor();
    await window.screenshot('run-task-box');

    const rows = await ledgerDuring(window, async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await take('Kind of Task', 'Write Tests');
      await row('Write Tests, chosen by you').waitFor();
      await row(/Run: Write Tests.*about \$/).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await take('Model', 'recorded-openai/gpt-5.4-mini');
      await row(/Run: Write Tests.*GPT-5\.4 mini/).waitFor();
      await page.keyboard.press('Enter');
      await window.titleButton('Accept').waitFor();
    });
    const asked = rows.flatMap((r) => (r.type === 'attempt' ? [{ kind: r.kind, model: r.model }] : []));
    assert.deepEqual(asked, [{ kind: 'test', model: 'recorded-openai/gpt-5.4-mini' }]);
    await window.titleButton('Discard').click();
    await window.titleButton('Discard').waitFor({ state: 'hidden' });
  });
});

describe('Without any key, Tierwise', () => {
  let window: Window;
  before(async () => {
    window = await startWindow({ openFile: 'src/checkout.ts' });
  });
  after(() => window.close());

  it(fixForNothing.title, () => fixForNothing.walk(window));

  it('says in one sentence what to add where a model is needed', async () => {
    await window.openFile('src/coupons.ts');
    await window.selectText('export function parseCoupon');
    await window.runCommand('Tierwise: Explain');
    await window.notice('Set API Key');
  });
});

describe('In every theme, Tierwise', () => {
  for (const theme of ['Dark Modern', 'Light Modern', 'Default High Contrast'] as const) {
    describe(theme, () => {
      let window: Window;
      const shoot = (what: string) =>
        window.screenshot(`${what}-${theme.replaceAll(' ', '-').toLowerCase()}`);
      before(async () => {
        window = await startWindow({
          theme,
          openFile: 'src/coupons.ts',
          provider: { answers: demoAnswers },
        });
      });
      after(() => window.close());

      it('says legibly that there is nothing to report yet', async () => {
        await window.runCommand('Tierwise: Show Spend Report');
        const page = await window.webviewWith('No task has run in this time.');
        await shoot('report-empty');
        assert.deepEqual(await flaws(page), []);
      });

      it('explains legibly', async () => {
        await explain.walk(window);
        await shoot('explain');
        const page = await window.webviewWith('turns a coupon as a customer types it');
        assert.deepEqual(await flaws(page), []);
      });

      it('proposes an edit in a diff', async () => {
        await window.openFile('src/cart.ts');
        await window.selectText('export function applyCoupon');
        await window.runCommand('Tierwise: Document');
        await window.titleButton('Accept').waitFor();
        await shoot('diff');
        await window.titleButton('Accept').click();
        await window.titleButton('Accept').waitFor({ state: 'hidden' });
      });

      it('reports legibly', async () => {
        await window.runCommand('Tierwise: Show Spend Report');
        const page = await window.webviewWith('Where it went');
        await shoot('report');
        assert.deepEqual(await flaws(page), []);
      });

      it('has a walkthrough and a page of settings', async () => {
        await window.runCommand('Welcome: Open Walkthrough...');
        await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Tierwise' }).click();
        await window.page.getByText('Fix an error for $0').first().waitFor();
        await shoot('walkthrough');
        await window.runCommand('Preferences: Open Settings (UI)');
        await window.page.locator('.settings-editor .search-container').first().click();
        await window.page.keyboard.type('@ext:tierwise.tierwise');
        await window.page.locator('.setting-item-label', { hasText: 'Per Day' }).first().waitFor();
        await shoot('settings');
      });
    });
  }
});

describe('Where its ledger cannot be opened, Tierwise', () => {
  it('says so on the status bar and in the report, and sends nothing', async () => {
    const window = await startWindow({
      openFile: 'src/coupons.ts',
      provider: { answers: demoAnswers },
      prepare: async (userFolder) => {
        // A file stands where the folder of the ledger would be.
        await mkdir(path.join(userFolder, 'User/globalStorage'), { recursive: true });
        await writeFile(path.join(userFolder, 'User/globalStorage/tierwise.tierwise'), '');
      },
    });
    try {
      await window.statusBar.waitFor();
      await window.selectText('export function parseCoupon');
      await window.runCommand('Tierwise: Explain');
      await window.notice('No paid call is made');
      await window.runCommand('Tierwise: Show Spend Report');
      await window.webviewWith('No paid call is made');
      await window.screenshot('report-error');
      assert.match((await window.statusBar.getAttribute('aria-label')) ?? '', /cannot spend/);
      assert.equal(window.provider?.requests().length, 0);
    } finally {
      await window.close();
    }
  });
});

/** What axe finds wrong with the page of a webview: contrast, names and roles. */
async function flaws(page: FrameLocator): Promise<readonly string[]> {
  const frame = await (await page.locator('body').elementHandle())?.ownerFrame();
  if (!frame) throw new Error('The webview has no page.');
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('main');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
