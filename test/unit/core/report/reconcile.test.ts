import assert from 'node:assert/strict';
import { fold } from '../../../../src/core/fold.ts';
import { modelId } from '../../../../src/core/models/model.ts';
import { usd } from '../../../../src/core/money.ts';
import { checkSentence, checkText, reconciliationText } from '../../../../src/core/report/checkText.ts';
import { reconcile } from '../../../../src/core/report/reconcile.ts';
import type { UsageLine } from '../../../../src/core/report/usageExport.ts';
import { attemptRow, reservationRow, verdictRow, writeOffRow } from '../../storage/rowsForTests.ts';

const at = Date.parse('2026-11-30T12:00:00Z');
const usage = { input: 900, cacheRead: 100, cacheWrite: 0, output: 400, thinking: 50, reportedCost: null };

function said(fields: Partial<UsageLine> = {}): UsageLine {
  return {
    ...{ day: '2026-11-30', model: 'gpt-5-mini-2025-08-07', requests: 1 },
    ...{ input: 1000, cached: 100, output: 400, cost: 0.05, ...fields },
  };
}

function why(rows: Parameters<typeof reconcile>[0], lines: readonly UsageLine[]): string {
  return reconcile(rows, lines, 'openai')
    .lines.flatMap((line) => line.why)
    .join('\n');
}

describe('The ledger beside a provider’s export', () => {
  it('agrees where the same was used at the same cost, under whatever dated name', () => {
    const { lines } = reconcile([attemptRow({ at, usage })], [said()], 'openai');
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.agrees, true);
    assert.deepEqual(lines[0]?.why, []);
  });

  it('counts only calls to that provider, on the days of the export in UTC', () => {
    const rows = [
      attemptRow({ at, usage }),
      attemptRow({ at: at + 86_400_000 }),
      attemptRow({ at, source: 'cache', reservationId: null, cost: usd(0) }),
      attemptRow({ at, model: modelId('openrouter', 'openai/gpt-5-mini') }),
    ];
    const { lines, from, to } = reconcile(rows, [said()], 'openai');
    assert.deepEqual([from, to], ['2026-11-30', '2026-11-30']);
    assert.deepEqual(
      lines.map(({ ledger }) => ledger?.requests),
      [1],
    );
  });

  it('finds a model of OpenRouter by its name there', () => {
    const row = attemptRow({ at, model: modelId('openrouter', 'qwen/qwen3-coder') });
    const { lines } = reconcile([row], [said({ model: 'qwen/qwen3-coder-07-25' })], 'openrouter');
    assert.deepEqual(
      lines.map(({ agrees }) => agrees),
      [true],
    );
  });

  it('adds up what the export lists under several dates of a model', () => {
    const lines = [said({ cost: 0.02, input: 600, output: 300 }), said({ model: 'gpt-5-mini', cost: 0.03 })];
    const found = reconcile([attemptRow({ at, usage })], lines, 'openai');
    assert.deepEqual(
      found.lines.map(({ provider, agrees }) => [provider?.cost, agrees]),
      [[0.05, true]],
    );
  });

  it('is explained by another program where the provider counts more requests, or a model never asked', () => {
    const rows = [attemptRow({ at, usage })];
    assert.match(
      why(rows, [said({ requests: 3, cost: 0.15, output: 1200 })]),
      /3 requests and the ledger 1: another program/,
    );
    assert.match(why([], [said({ model: 'gpt-5' })]), /Tierwise asked for nothing here/);
  });

  it('is explained by usage that never arrived where the provider charged less', () => {
    const rows = [
      attemptRow({ at, usage }),
      attemptRow({ at, usage: null, cost: usd(0.2), costSource: 'reserved' }),
      writeOffRow({ at, cost: usd(0.1) }),
    ];
    assert.match(
      why(rows, [said({ requests: 3 })]),
      /usage of 2 attempts never arrived.*worst case, \$0\.30 in all/,
    );
  });

  it('is explained by the price where the tokens agree', () => {
    const rows = [attemptRow({ at, usage })];
    assert.match(why(rows, [said({ cost: 0.1 })]), /its price is higher than the one in force/);
    assert.match(why(rows, [said({ cost: 0.01 })]), /its price is lower than the one in force/);
  });

  it('is explained by failed attempts counted as $0 where the provider charged for them', () => {
    const rows = [
      attemptRow({ at, usage }),
      attemptRow({ at, usage: null, cost: usd(0), costSource: 'unsent' }),
    ];
    assert.match(
      why(rows, [said({ output: 900, cost: 0.1 })]),
      /1 attempt failed before a model was known to run/,
    );
  });

  it('compares tokens where the export has no costs', () => {
    const rows = [attemptRow({ at, usage })];
    assert.deepEqual(
      reconcile(rows, [said({ cost: null })], 'openai').lines.map(({ agrees }) => agrees),
      [true],
    );
    assert.deepEqual(
      reconcile(rows, [said({ cost: null, output: 800 })], 'openai').lines.map(({ agrees }) => agrees),
      [false],
    );
  });

  it('reads as a table with the differences and what may explain them', () => {
    const rows = [attemptRow({ at, usage }), attemptRow({ at, model: modelId('openai', 'gpt-5') })];
    const lines = [said(), said({ model: '<img src=x>|`', cost: 1 })];
    const text = reconciliationText(
      'openai',
      { endpoint: 'openai', lines, skipped: 2 },
      reconcile(rows, lines, 'openai'),
    );
    assert.match(
      text,
      /\*\*They differ\*\* in 2 of 3 lines: \$0\.10 in the ledger, \$1\.05 in the export, \+\$0\.95\./,
    );
    assert.match(text, /2 lines of the export had no day/);
    assert.match(
      text,
      /\| 2026-11-30 \| `gpt-5-mini-2025-08-07` \| 1 \| 1000 \(100\) \| 400 \| \$0\.05 \| \$0\.05 \| none \|/,
    );
    assert.match(text, /### 2026-11-30, `gpt-5`\n\n- The provider shows no use/);
    assert.ok(!/(?<!`)<img/.test(text));
  });
});

describe('The check of the ledger', () => {
  const rows = [
    reservationRow({ amount: usd(0.1) }),
    attemptRow({ attemptId: 'a', cost: usd(0.2) }),
    verdictRow({ attemptId: 'a', verdict: 'reject' }),
    attemptRow({ source: 'cache', reservationId: null, cost: usd(0), saved: usd(0.4) }),
  ];
  const sums = fold(rows, { halfLifeDays: 30 });

  it('says in one sentence that the ledger is sound, and what is held, wasted and saved', () => {
    const text = checkText({ rows: 4, differences: [] }, '2026-11-01', sums);
    assert.match(text, /The ledger is sound: its 4 rows add up to exactly what is counted\./);
    assert.match(text, /Spent: \$0\.20\./);
    assert.match(text, /Held by 1 running request: \$0\.10\./);
    assert.doesNotMatch(text, /given back unused/);
    assert.match(text, /answers that a check rejected: \$0\.20/);
    assert.match(text, /Saved by 1 answer from the cache: \$0\.40\./);
  });

  it('says how much of what reservations held was given back unused', () => {
    const ended = reservationRow({ amount: usd(0.3), reservationId: 'ended' });
    const settled = attemptRow({ reservationId: 'ended', cost: usd(0.1) });
    const text = checkText(
      { rows: 2, differences: [] },
      '2026-11-01',
      fold([ended, settled], { halfLifeDays: 30 }),
    );
    assert.match(
      text,
      /Held by reservations that have ended: \$0\.30, of which \$0\.20 \(66 %\) was given back unused\./,
    );
  });

  it('names each difference', () => {
    const refolded = { rows: 4, differences: ['The spending of X adds up to $1, but $2 is counted.'] };
    assert.match(checkSentence(refolded), /do not add up to what is counted: 1 difference\./);
    assert.match(
      checkText(refolded, '2026-11-01', sums),
      /- The spending of X adds up to \$1, but \$2 is counted\./,
    );
  });
});

describe('The whole fold', () => {
  it('gives the same state for the same rows', () => {
    const rows = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? attemptRow({ attemptId: `${n}`, cost: usd(n / 100) })
        : verdictRow({ attemptId: `${n - 1}` }),
    );
    const state = (): string => JSON.stringify(fold([...rows], { halfLifeDays: 30 }));
    assert.equal(state(), state());
  });
});
