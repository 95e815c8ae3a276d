import * as assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { usd } from '../../src/core/money.ts';
import { machineClock } from '../../src/editor/clock.ts';
import { type OpenLedger, openLedger } from '../../src/storage/ledger.ts';
import { attemptRow } from '../rows/rows.ts';
import { patienceMs, startWindow } from './window.ts';
import type { Window } from './window.ts';

const unlimited = { request: 'unlimited', day: 'unlimited', month: 'unlimited' } as const;

describe('The status bar while another window spends', () => {
  let window: Window;
  let other: OpenLedger;
  before(async () => {
    window = await startWindow({ openFile: 'src/cart.ts' });
    await window.statusBar.filter({ hasText: '$0 / $5' }).waitFor();
    // What another window is to this one: another process with the same ledger.
    const folder = path.join(window.server.userFolder, 'User/globalStorage/tierwise.tierwise');
    other = await openLedger(folder, machineClock);
  });
  after(async () => {
    other.close();
    await window.close();
  });

  async function spend(dollars: number): Promise<void> {
    const reservationId = randomUUID();
    const at = machineClock.now();
    const about = { at, day: machineClock.day(at), taskId: randomUUID(), workspace: null, reservationId };
    const { model } = attemptRow();
    await other.reserve({
      ...{ ...about, type: 'reservation', model, amount: usd(dollars) },
      ceilings: { user: unlimited, workspace: unlimited },
    });
    await other.settle(attemptRow({ ...about, attemptId: randomUUID(), cost: usd(dollars) }));
  }

  const shows = (text: string) => window.statusBar.filter({ hasText: text }).waitFor({ timeout: patienceMs });
  const classes = async () => (await window.statusBar.getAttribute('class')) ?? '';

  it('shows it by itself, and rounds no small amount to nothing', async () => {
    await spend(0.0034);
    await shows('$0.0034 / $5');
    assert.doesNotMatch(await classes(), /warning-kind|error-kind/);
    await spend(1.2666);
    await shows('$1.27 / $5');
  });

  it('tells the day, the week and the month in a table, with ways on', async () => {
    await window.statusBar.hover();
    const hover = window.page.locator('.workbench-hover', { hasText: 'Last 7 days' });
    await hover.waitFor({ timeout: patienceMs });
    const text = (await hover.innerText()).replaceAll(/\s+/g, ' ');
    for (const part of ['Last request', 'Today $1.27 – $5', 'Last 7 days $1.27', 'This month $1.27 – $50']) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
    for (const link of ['Report', 'Budgets', 'Why this model?']) {
      assert.ok(await hover.getByRole('link', { name: link, exact: true }).isVisible(), link);
    }
    await window.screenshot('status-bar-tooltip');
    await window.page.mouse.move(600, 300);
  });

  it('warns from 80 % on, and is an error from 100 % on, in words and colours', async () => {
    await spend(2.83);
    await shows('$4.10 / $5');
    assert.match(await classes(), /warning-kind/);
    assert.match(
      (await window.statusBar.getAttribute('aria-label')) ?? '',
      /82 % of your ceiling per day is used/,
    );
    await spend(2);
    await shows('$6.10 / $5');
    assert.match(await classes(), /error-kind/);
    assert.match(
      (await window.statusBar.getAttribute('aria-label')) ?? '',
      /122 % of your ceiling per day is used/,
    );
  });

  it('says once that the ceiling is reached, with a way never to hear of it again', async () => {
    await window.notice('122 % of your ceiling of $5.00 per day is spent');
    await window.screenshot('alert');
  });
});
