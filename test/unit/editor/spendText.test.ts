import assert from 'node:assert/strict';
import type { Ceilings, Held } from '../../../src/core/budget/ceilings.ts';
import { ceilingUsd, usd, zeroUsd } from '../../../src/core/money.ts';
import type { ModelId } from '../../../src/core/models/model.ts';
import type { Glance } from '../../../src/core/report/glance.ts';
import { closedText, type RunningSpend, type Spend, spendText } from '../../../src/editor/spendText.ts';

const say = (sentence: string, ...values: string[]) =>
  sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
const none: Ceilings = { request: 'unlimited', day: 'unlimited', month: 'unlimited' };
const held = (spent: number, reserved = 0): Held => ({ spent: usd(spent), reserved: usd(reserved) });

const nothing: Glance = {
  week: { user: zeroUsd, workspace: zeroUsd },
  savedUsd: null,
  cache: { hits: 0, saved: zeroUsd },
  heldInVain: { held: zeroUsd, inVain: zeroUsd },
  lastRequest: null,
  lastDecision: null,
};
const unplanned: RunningSpend = { waiting: false, expects: null };

function spend(day: number, over: Partial<Spend> = {}): Spend {
  return {
    state: {
      user: { day: held(day), month: held(day) },
      workspace: { day: held(0), month: held(0) },
    },
    ceilings: {
      user: { request: ceilingUsd(0.25), day: ceilingUsd(5), month: ceilingUsd(50) },
      workspace: none,
    },
    inWorkspace: false,
    glance: nothing,
    running: [],
    ...over,
  };
}
const told = (value: Spend) => spendText(value, say, [['Report', 'tierwise.showReport']]);

describe('the status bar', () => {
  it('shows what today cost against the ceiling', () => {
    assert.equal(told(spend(1.27)).text, '$(layers) $1.27 / $5');
    assert.equal(told(spend(0)).text, '$(layers) $0 / $5');
  });

  it('never rounds a small amount to nothing', () => {
    assert.equal(told(spend(0.0034)).text, '$(layers) $0.0034 / $5');
  });

  it('shows spend alone where there is no ceiling', () => {
    const text = told(spend(1.27, { ceilings: { user: none, workspace: none } }));
    assert.equal(text.text, '$(layers) $1.27');
    assert.equal(text.level, 'normal');
    assert.equal(text.label, 'Tierwise: $1.27 spent today.');
  });

  it('warns from 80 % on and is an error from 100 % on', () => {
    assert.deepEqual(
      [3.99, 4, 4.99, 5, 6].map((day) => told(spend(day)).level),
      ['normal', 'warning', 'warning', 'error', 'error'],
    );
    assert.match(told(spend(6)).text, /\$6\.00 \/ \$5/);
    assert.match(told(spend(6)).label, /120 % of your ceiling per day is used/);
  });

  it('warns by the ceiling that is nearest to its end, a workspace one too', () => {
    const text = told(
      spend(1, {
        state: {
          user: { day: held(1), month: held(1) },
          workspace: { day: held(0.9), month: held(0.9) },
        },
        ceilings: {
          user: { request: 'unlimited', day: ceilingUsd(5), month: ceilingUsd(50) },
          workspace: { ...none, month: ceilingUsd(1) },
        },
        inWorkspace: true,
      }),
    );
    assert.equal(text.level, 'warning');
    assert.match(text.label, /90 % of this workspace's ceiling per month/);
    assert.match(text.tooltip, /this workspace \| \$0\.90 \| – \| \$1 \|/);
  });

  it('is quiet at a ceiling of $0 until something was spent', () => {
    const ceilings = { user: { ...none, day: zeroUsd }, workspace: none };
    assert.equal(told(spend(0, { ceilings })).level, 'normal');
    assert.equal(told(spend(0.01, { ceilings })).level, 'error');
  });

  it('spins while a task runs, and says so to a screen reader', () => {
    const text = told(spend(1, { running: [unplanned] }));
    assert.match(text.text, /^\$\(loading~spin\) /);
    assert.match(text.label, /A task is running/);
  });

  it('says that a task waits for what other tasks have reserved', () => {
    const text = told(spend(1, { running: [unplanned, { ...unplanned, waiting: true }] }));
    assert.match(text.text, /^\$\(watch\) \$1\.00 \/ \$5, waiting for other tasks$/);
    assert.match(text.label, /A task waits for what running tasks have reserved/);
  });

  it('tells how much of what was reserved was given back unused', () => {
    const { tooltip } = told(
      spend(1, { glance: { ...nothing, heldInVain: { held: usd(2), inVain: usd(1.5) } } }),
    );
    assert.match(tooltip, /Reservations held \$2\.00 this month; 75 % of it was given back unused\./);
  });

  it('tells reserved amounts, savings and the last decision, with nothing of theirs read as a link', () => {
    const { tooltip } = told(
      spend(1, {
        state: {
          user: { day: held(1, 0.02), month: held(1) },
          workspace: { day: held(0), month: held(0) },
        },
        glance: {
          ...nothing,
          savedUsd: 2.5,
          lastDecision: {
            by: 'plan',
            models: ['test/mini' as ModelId],
            reason: '[x](command:evil) $(alert)',
          },
        },
      }),
    );
    assert.match(tooltip, /\| Today \| \$1\.00 \| \$0\.02 \| \$5 \|/);
    assert.match(tooltip, /About \$2\.50 saved this month/);
    assert.doesNotMatch(tooltip, /\]\(command:evil\)|[^\\]\$\(alert/);
    assert.match(tooltip, /\[Report\]\(command:tierwise\.showReport\)/);
  });

  it('says when the chain came dearer than the baseline', () => {
    assert.match(
      told(spend(1, { glance: { ...nothing, savedUsd: -0.5 } })).tooltip,
      /\$0\.50 more than the baseline/,
    );
  });

  it('shows what a running task is expected to cost, as an estimate, from its plan on', () => {
    const expects = { costUsd: 0.0031, atMost: usd(0.012) };
    const running = [{ waiting: false, expects }, unplanned];
    const { text, label, tooltip } = told(spend(1.27, { running }));
    assert.equal(text, '$(loading~spin) $1.27 / $5 + ~$0.0031');
    assert.match(label, /A task is running\. Running now: about \$0\.0031, at most \$0\.012\./);
    assert.match(tooltip, /Running now: about \$0\.0031, at most \$0\.012\./);
    const free = { waiting: false, expects: { costUsd: 0, atMost: zeroUsd } };
    assert.equal(told(spend(1.27, { running: [free] })).text, '$(loading~spin) $1.27 / $5');
  });

  it('tells the last request, the week and what the cache served', () => {
    const glance: Glance = {
      ...nothing,
      week: { user: usd(2.4), workspace: usd(0.00012) },
      cache: { hits: 12, saved: usd(0.05) },
      lastRequest: usd(0.0034),
      lastDecision: { by: 'cache' },
    };
    const { tooltip } = told(spend(1, { glance, inWorkspace: true }));
    assert.match(tooltip, /\| Last request \| \$0\.0034 \| – \| \$0\.25 \|/);
    assert.match(tooltip, /\| Last 7 days \| \$2\.40 \| – \| – \|/);
    assert.match(tooltip, /\| Last 7 days, this workspace \| \$0\.00012 \|/);
    assert.match(tooltip, /12 answers from the cache this month, which cost \$0\.05 when they were made\./);
    assert.match(tooltip, /Last decision: Answered from the cache, at \\\$0\./);
  });

  it('says why nothing can be spent when the ledger is closed', () => {
    const text = closedText('The ledger cannot be opened.', say);
    assert.equal(text.level, 'error');
    assert.match(text.label, /cannot be opened/);
    assert.equal(closedText(null, say).level, 'normal');
  });
});
