/** The main journey, step by step, on the sample workspace with the recorded answers of test/demoAnswers.ts. */
import * as assert from 'node:assert/strict';
import type { AttemptRow, StoredRow } from '../../src/core/ledger.ts';
import { formatUsd } from '../../src/core/money.ts';
import { readStoredLedger } from '../storedLedger.ts';
import { patienceMs } from './window.ts';
import type { Window } from './window.ts';

export interface Journey {
  /** What happens, as a sentence a user could have said. */
  readonly title: string;
  /** Throws where something is not as the title says. */
  readonly walk: (window: Window) => Promise<void>;
}

export const explain: Journey = {
  title: 'explains the selected code beside it, and shows what that cost on the status bar',
  walk: async (window) => {
    const rows = await ledgerDuring(window, async (since) => {
      await window.openFile('src/coupons.ts');
      await window.selectText('export function parseCoupon');
      await window.contextMenu('export function parseCoupon', 'Tierwise', 'Explain');
      await window.webviewWith('turns a coupon as a customer types it');
      await ended(window, since, 'answered');
    });
    const [attempt] = attempts(rows);
    assert.ok(attempt !== undefined && attempt.cost > 0, 'the attempt has its cost');
    await window.statusBar.filter({ hasText: formatUsd(attempt.cost) }).waitFor();
  },
};

export const document: Journey = {
  title: 'documents a function in a diff, takes the accepted edit into the file, and undoes it as one step',
  walk: async (window) => {
    await window.openFile('src/cart.ts');
    const before = await window.readFile('src/cart.ts');
    await window.selectText('export function applyCoupon');
    await window.runCommand('Tierwise: Document');
    await window.titleButton('Accept').click();
    await window.titleButton('Accept').waitFor({ state: 'hidden' });
    await window.save();
    const accepted = await window.readFile('src/cart.ts');
    assert.match(accepted, /\* Takes a coupon's discount off an amount\./);
    assert.equal(accepted.replace(/\/\*\*[^]*?\*\/\n/, ''), before, 'only the comment is new');
    await window.page.keyboard.press('Control+z');
    await window.save();
    assert.equal(await window.readFile('src/cart.ts'), before, 'one undo takes it back');
  },
};

export const fixForNothing: Journey = {
  title: 'fixes the errors that the language server can fix for nothing, and asks no model',
  walk: async (window) => {
    const asked = window.provider?.requests().length ?? 0;
    const rows = await ledgerDuring(window, async () => {
      await window.openFile('src/checkout.ts');
      await window.page.locator('.squiggly-error').first().waitFor();
      await window.selectAll();
      await window.runCommand('Tierwise: Fix');
      await window.titleButton('Accept').click();
      await window.titleButton('Accept').waitFor({ state: 'hidden' });
      await window.save();
    });
    const fixed = await window.readFile('src/checkout.ts');
    assert.match(fixed, /= subtotal\(cart\)/);
    assert.match(fixed, /import \{.*formatMoney.*\} from '\.\/money\.js'/);
    assert.deepEqual(
      attempts(rows).map(({ source, cost }) => ({ source, cost: Number(cost) })),
      [{ source: 'editor', cost: 0 }],
    );
    assert.equal(window.provider?.requests().length ?? 0, asked, 'no model was asked');
  },
};

export const escalate: Journey = {
  title: 'rejects a cheap answer that loses a parameter, and takes the next tier’s instead',
  walk: async (window) => {
    const rows = await ledgerDuring(window, async () => {
      await window.openFile('src/shipping.ts');
      await window.selectText('export function shippingCost');
      await window.runCommand('Tierwise: Refactor');
      await window.titleButton('Accept').waitFor();
    });
    await window.page.locator('.view-line', { hasText: 'surcharge' }).first().waitFor();
    const [cheap, next] = attempts(rows);
    assert.ok(cheap !== undefined && next !== undefined, 'two attempts');
    assert.notEqual(cheap.tier, next.tier);
    const verdicts = rows.flatMap((row) => (row.type === 'verdict' ? [row.verdict] : []));
    assert.deepEqual(verdicts, ['reject', 'accept']);
    await window.titleButton('Discard').click();
    await window.titleButton('Discard').waitFor({ state: 'hidden' });
    await window.runCommand('Tierwise: Why This Model?');
    const why = await (await window.webviewWith('What happened')).locator('body').innerText();
    assert.match(why, /Rejected[^]*failed signature: [^]*express[^]*Accepted/);
  },
};

export const refuse: Journey = {
  title: 'refuses a task that could pass a ceiling, says so, and sends nothing',
  walk: async (window) => {
    const asked = window.provider?.requests().length ?? 0;
    await window.changeSettings({ 'tierwise.budget.perDay': 0 });
    await window.statusBar.filter({ hasText: '/ $0' }).waitFor();
    const rows = await ledgerDuring(window, async (since) => {
      await window.openFile('src/catalogue.ts');
      await window.selectText('export function findDuplicates');
      await window.runCommand('Tierwise: Optimize');
      await ended(window, since, 'refused');
    });
    assert.equal(attempts(rows).length, 0);
    assert.ok(
      rows.some((row) => row.type === 'refusal'),
      'the refusal is in the ledger',
    );
    assert.equal(window.provider?.requests().length ?? 0, asked, 'nothing was sent');
    await window.notice('ceiling');
    await window.changeSettings({ 'tierwise.budget.perDay': 5 });
    await window.statusBar.filter({ hasText: '/ $5' }).waitFor();
  },
};

export const report: Journey = {
  title: 'reports every task with its cost, and opens one as a timeline with its reasons',
  walk: async (window) => {
    await window.runCommand('Tierwise: Show Spend Report');
    const body = (await window.webviewWith('Where it went')).locator('body');
    const line = body.locator('button.line', { hasText: 'refactor' }).first();
    await line.waitFor();
    const text = await body.innerText();
    const rows = readStoredLedger(window.server.userFolder);
    for (const { kind } of attempts(rows)) assert.match(text, new RegExp(kind, 'i'));
    await line.click();
    await body.locator('.timeline').getByText('Rejected by its checks').waitFor();
  },
};

/** In the order of the tour. */
export const journeys: readonly Journey[] = [explain, document, fixForNothing, escalate, refuse, report];

/** The rows that the ledger gained meanwhile. */
export async function ledgerDuring(
  window: Window,
  act: (since: number) => Promise<void>,
): Promise<readonly StoredRow[]> {
  const before = readStoredLedger(window.server.userFolder).at(-1)?.seq ?? 0;
  await act(before);
  return readStoredLedger(window.server.userFolder).filter(({ seq }) => seq > before);
}

/** Waits until the task that began after a place in the ledger has ended, and in this way. */
async function ended(window: Window, since: number, outcome: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const end = readStoredLedger(window.server.userFolder).find(
      (row) => row.seq > since && row.type === 'outcome',
    );
    if (end?.type === 'outcome') {
      assert.equal(end.outcome, outcome, end.because);
      return;
    }
    if (Date.now() > deadline) throw new Error(`The task did not end as ${outcome} in time.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function attempts(rows: readonly StoredRow[]): readonly AttemptRow[] {
  return rows.filter((row) => row.type === 'attempt');
}
