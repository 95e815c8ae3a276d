import * as assert from 'node:assert/strict';
import { demoAnswers } from '../demoAnswers.ts';
import { document, escalate, explain, fixForNothing, refuse, report } from './journeys.ts';
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
    const text = await window.webview().locator('body').innerText();
    assert.match(text, /gpt-4\.1-nano|GPT-4\.1 nano/i);
    assert.match(text, /gpt-5\.4-mini|GPT-5\.4 mini/i);
    assert.match(text, /reject/i);
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
  for (const theme of ['Light Modern', 'Default High Contrast'] as const) {
    it(`explains and reports legibly in ${theme}`, async () => {
      const window = await startWindow({
        theme,
        openFile: 'src/coupons.ts',
        provider: { answers: demoAnswers },
      });
      try {
        await explain.walk(window);
        await window.screenshot(`explain-${theme.replaceAll(' ', '-').toLowerCase()}`);
        await window.runCommand('Tierwise: Show Spend Report');
        await window
          .webview()
          .locator('body')
          .getByText(/explain/i)
          .first()
          .waitFor();
        await window.screenshot(`report-${theme.replaceAll(' ', '-').toLowerCase()}`);
      } finally {
        await window.close();
      }
    });
  }
});
