import * as assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { savings, wastedCost } from '../../src/core/ledgerFold.ts';
import type { LedgerRow } from '../../src/core/ledger.ts';
import { addUsd, formatUsd, usd, zeroUsd } from '../../src/core/money.ts';
import { axeFlaws } from '../report/axe.ts';
import { hostOf, openState } from '../report/gallery.ts';
import type { LedgerHost } from '../report/ledgerHost.ts';
import { storeRows } from '../report/ledgerHost.ts';
import type { ReportPage, ThemeStyle } from '../report/page.ts';
import { type ReportState, states } from '../report/states.ts';
import { changeTheme, themes } from '../report/themes.ts';
import { monthsOfRows } from '../rows/months.ts';
import { startWindow } from './window.ts';
import type { Window } from './window.ts';

/** Two months that end on the window's own today, wherever the machine is. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const rows = monthsOfRows({ tasks: 500, days: 60, today, seed: 3 });

describe('The report in a real window', () => {
  let window: Window;
  let page: FrameLocator;
  before(async () => {
    window = await startWindow({
      openFile: 'src/cart.ts',
      prepare: async (userFolder) => {
        const folder = path.join(userFolder, 'User/globalStorage/tierwise.tierwise');
        await mkdir(folder, { recursive: true });
        const database = await storeRows(folder, rows);
        database.close();
      },
    });
    await window.statusBar.waitFor();
    await window.runCommand('Tierwise: Show Spend Report');
    page = await window.webviewWith('Where it went');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByText('500 tasks').first().waitFor();
  });
  after(() => window.close());

  it('shows the sums of the ledger, to the cent and below', async () => {
    const spent = addUsd(...rows.map(costOf));
    const { failed, rejected, writtenOff } = wastedCost(rows);
    assert.equal(await figure(page, 'Spent'), formatUsd(spent));
    assert.equal(await figure(page, 'Paid in vain'), formatUsd(addUsd(failed, rejected, writtenOff)));
    assert.equal(
      await figure(page, 'Saved (estimate)'),
      `+${formatUsd(usd(savings(rows).baseline.savedUsd))}`,
    );
  });

  it('draws each day as high as what was spent on it', async () => {
    const bars = await (
      await frameOf(page)
    ).evaluate<readonly { readonly day: string; readonly height: number }[]>(
      `[...document.querySelectorAll('[data-bin]')].map((group) => ({
        day: group.getAttribute('data-bin'),
        height: [...group.querySelectorAll('rect.bar')]
          .reduce((sum, bar) => sum + Number(bar.getAttribute('height')), 0),
      }))`,
    );
    const spentOn = (day: string): number =>
      addUsd(zeroUsd, ...rows.filter((row) => row.day === day).map(costOf));
    const scale = bars.reduce((sum, { height }) => sum + height, 0) / addUsd(...rows.map(costOf));
    // A bar more, and an empty one, where midnight came since the rows were made.
    const days = new Set(rows.map(({ day }) => day));
    assert.equal(days.size, 60);
    assert.deepEqual(
      [...days].filter((day) => !bars.some((bar) => bar.day === day)),
      [],
    );
    for (const { day, height } of bars) assert.ok(Math.abs(height - spentOn(day) * scale) < 0.01, day);
  });

  for (const theme of themes) {
    it(`has nothing that axe finds wrong in the theme ${theme}`, async () => {
      await changeTheme(window, page, theme);
      await page.locator('#what-if').waitFor();
      await window.screenshot(`report-${theme.replaceAll(' ', '-').toLowerCase()}`);
      assert.deepEqual(await axeFlaws(await frameOf(page), 'main'), []);
    });
  }
});

describe('The report by keyboard alone', () => {
  let browser: Browser;
  let host: LedgerHost;
  let shown: ReportPage;
  let page: Page;
  const state = states.find(({ name }) => name === 'month');
  before(async () => {
    assert.ok(state);
    browser = await launchBrowser();
    host = await hostOf(state);
  });
  after(async () => {
    await browser.close();
    host.close();
  });
  beforeEach(async () => {
    assert.ok(state);
    const theme: ThemeStyle = { variables: '', bodyClass: 'vscode-dark' };
    shown = await openState(browser, state, host, { theme, width: 1200 });
    ({ page } = shown);
    await page.locator('button.line').first().waitFor();
  });
  afterEach(() => shown.close());

  /** Presses Tab until what is focused has a name, as one who cannot see would. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused(page))) return;
    }
    assert.fail(`Tab never reaches ${name.source}.`);
  };

  it('reaches everything that can be pressed, in the order of the page', async () => {
    const reached = new Set<string>();
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const name = await focused(page);
      if (reached.has(name) && name.startsWith('Today')) break;
      reached.add(name);
    }
    const names = [...reached].join('\n');
    for (const name of [
      /Today/,
      /All workspaces/,
      /Spending over time as a table/,
      /Cost and acceptance by model as a table/,
      /Show all/,
      /kind, file, model/,
      /Newest first/,
      /Expected and kept as a table/,
      /Add a Rule/,
      /balanced/,
      /GPT-5\.4 nano/,
      /Plan again/,
    ]) {
      assert.match(names, name);
    }
  });

  it('changes the time shown', async () => {
    await tabTo(/^7 days/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '7 days', pressed: true }).waitFor();
    assert.ok(shown.asked.some((request) => request.type === 'show' && request.view.range === 'week'));
  });

  it('changes the workspace', async () => {
    await tabTo(/^All workspaces/);
    await page.keyboard.press('ArrowDown');
    await page.locator('main[aria-busy="false"]').waitFor();
    assert.ok(shown.asked.some((request) => request.type === 'show' && request.view.workspace === 'w1'));
  });

  it('searches the tasks, walks down their list, opens one, and comes back to it', async () => {
    await tabTo(/^kind, file, model/);
    await page.keyboard.type('python');
    // Until then the list is still one of what was typed so far.
    const list = { view: { range: 'month', workspace: 'all' }, search: 'python', order: 'newest' } as const;
    const found = await host.answer({ type: 'tasks', list, offset: 0, limit: 1 });
    const total = found?.type === 'tasks' ? found.page.total : NaN;
    await page.getByText(`${total} tasks`, { exact: true }).waitFor();
    await tabTo(/money\.py/);
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = await focused(page);
    assert.notEqual(third, first);
    await page.keyboard.press('End');
    await page.locator(`li[aria-posinset="${total}"]:focus-within`).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.timeline > li').first().waitFor();
    assert.match(await focused(page), /money\.py/);
    await page.keyboard.press('Escape');
    await page.locator('.timeline').waitFor({ state: 'detached' });
    assert.equal(await focused(page), first);
  });

  it('keeps the place in the list when another window spends', async () => {
    await tabTo(/^kind, file, model/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowDown');
    const at = page.locator('li[aria-posinset="31"]:focus-within');
    await at.waitFor();
    const before = shown.asked.filter(({ type }) => type === 'tasks').length;
    await shown.send({ type: 'changed' });
    await waitUntil(() => shown.asked.filter(({ type }) => type === 'tasks').length > before);
    await page.locator('main[aria-busy="false"]').waitFor();
    assert.ok(await at.isVisible());
    await page.keyboard.press('ArrowDown');
    await page.locator('li[aria-posinset="32"]:focus-within').waitFor();
  });

  it('opens the table of a picture', async () => {
    await tabTo(/^Spending over time as a table/);
    await page.keyboard.press('Enter');
    const lines = page.locator('details.table[open] tbody tr');
    await lines.first().waitFor();
    assert.equal(await lines.count(), 30);
  });

  it('takes an advice and asks what would have been', async () => {
    await tabTo(/^Add a Rule/);
    await page.keyboard.press('Enter');
    await tabTo(/GPT-5\.4 mini/);
    await page.keyboard.press('Space');
    await tabTo(/^Plan again/);
    await page.keyboard.press('Enter');
    await page.getByText('As chosen').waitFor();
    assert.ok(shown.asked.some((request) => request.type === 'advice' && request.id === 'cheaper'));
    const asked = shown.asked.find((request) => request.type === 'what-if');
    assert.deepEqual(asked?.choice.without, ['openai/gpt-5.4-mini']);
  });

  it('stops a what-if that takes long', async () => {
    await shown.close();
    assert.ok(state);
    const slow: ReportState = { ...state, instead: ({ type }) => (type === 'what-if' ? 'never' : null) };
    shown = await openState(browser, slow, host, {
      ...{ theme: { variables: '', bodyClass: 'vscode-dark' }, width: 1200 },
    });
    ({ page } = shown);
    await page.locator('#what-if').waitFor();
    await tabTo(/^Plan again/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await tabTo(/^Stop/);
    await page.keyboard.press('Enter');
    await page.getByText('Planning the tasks again').waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'Plan again');
    assert.equal(shown.asked.at(-1)?.type, 'stop-what-if');
  });

  it('adds what other machines spent where they are asked for, and leaves it out again', async () => {
    await shown.close();
    const imports = states.find(({ name }) => name === 'machines');
    assert.ok(imports?.imported);
    const own = await hostOf(imports);
    try {
      const theme: ThemeStyle = { variables: '', bodyClass: 'vscode-dark' };
      shown = await openState(browser, imports, own, { theme, width: 1200 });
      ({ page } = shown);
      const month = (rows: readonly LedgerRow[]) => rows.filter(({ day }) => day >= '2026-10-24').map(costOf);
      const here = addUsd(...month(imports.rows));
      const spent = page.locator('.headline > div', { hasText: 'Spent' }).locator('strong').first();
      assert.equal(await spent.innerText(), formatUsd(addUsd(here, ...month(imports.imported))));
      await tabTo(/^All machines/);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.getByText(formatUsd(here), { exact: true }).first().waitFor();
      assert.equal(await spent.innerText(), formatUsd(here));
    } finally {
      own.close();
    }
  });

  it('comes back after a reload as it was left', async () => {
    await tabTo(/^7 days/);
    await page.keyboard.press('Enter');
    await tabTo(/^kind, file, model/);
    await page.keyboard.type('fix');
    await page.locator('.line .kind', { hasText: 'fix' }).first().waitFor();
    const saved = await shown.saved();
    assert.equal(saved?.list.view.range, 'week');
    assert.equal(saved?.list.search, 'fix');
  });
});

async function frameOf(page: FrameLocator): Promise<Frame> {
  const frame = await (await page.locator('body').elementHandle())?.ownerFrame();
  assert.ok(frame);
  return frame;
}

function costOf(row: LedgerRow) {
  return row.type === 'attempt' || row.type === 'write-off' ? row.cost : zeroUsd;
}

/** The value of a figure of the headline row. */
async function figure(page: FrameLocator, name: string): Promise<string> {
  return page
    .locator('.headline > div', { has: page.getByText(name, { exact: true }) })
    .locator('strong')
    .innerText();
}

async function waitUntil(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What is focused, in words: its label, or what it says. */
async function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const at = document.activeElement;
    const label = at.getAttribute('aria-label') ?? at.getAttribute('placeholder');
    const chosen = at.selectedOptions?.[0]?.textContent;
    return label ?? chosen ?? at.labels?.[0]?.textContent ?? at.textContent;
  })()`);
}
