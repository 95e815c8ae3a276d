import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { StoredRow } from '../../../src/core/ledger.ts';
import type { ModelId } from '../../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../../src/core/money.ts';
import { readTable } from '../../../src/core/report/table.ts';
import { exportAs, type ExportFormat } from '../../../src/editor/ledgerText.ts';

const base = { at: Date.UTC(2026, 10, 21, 12), day: '2026-11-21', taskId: 't1', workspace: null };
const rows: readonly StoredRow[] = [
  {
    ...base,
    seq: 1,
    type: 'attempt',
    attemptId: 'a1',
    reservationId: 'r1',
    source: 'provider',
    model: 'openai/gpt-mini' as ModelId,
    tier: 'budget',
    kind: 'explain',
    complexity: 'simple',
    rung: 0,
    cost: usd(0.0034),
    saved: zeroUsd,
    costSource: 'usage',
    overran: false,
    priceVersion: 'v',
    templateVersion: '1',
    usage: { input: 900, cacheRead: 100, cacheWrite: 0, output: 300, thinking: 0, reportedCost: null },
    countedTokens: null,
    expectedCostUsd: 0.003,
    latencyMs: 1830.4,
    firstTokenMs: null,
    stop: 'stop',
    failure: null,
  },
  { ...base, seq: 2, type: 'outcome', outcome: 'accepted', model: null, because: '=HYPERLINK("x"), kept' },
];

function exported(format: ExportFormat, pages: readonly (readonly StoredRow[])[]): string {
  const { head, between, tail, page } = exportAs(format);
  return head + pages.map(page).join(between) + tail;
}

describe('an exported ledger', () => {
  it('is the same rows again as JSON lines and as JSON, whatever the pages', () => {
    const pages = rows.map((row) => [row]);
    const lines = exported('jsonl', pages).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      rows,
    );
    assert.deepEqual(JSON.parse(exported('json', pages)), rows);
    assert.deepEqual(JSON.parse(exported('json', [rows])), rows);
    assert.deepEqual(JSON.parse(exported('json', [])), []);
  });

  it('is one CSV line per row with amounts in dollars', () => {
    const [header, attempt] = exported('csv', [rows]).split('\r\n');
    const cells = Object.fromEntries(
      (header ?? '').split(',').map((name, i) => [name, attempt?.split(',')[i]]),
    );
    assert.equal(cells['cost_usd'], '0.0034');
    assert.equal(cells['model'], 'openai/gpt-mini');
    assert.equal(cells['input_tokens'], '900');
    assert.equal(cells['latency_ms'], '1830');
    assert.equal(cells['at'], '2026-11-21T12:00:00.000Z');
  });

  it('reads back from CSV as the same amounts, tokens and words, a billionth of a dollar included', () => {
    const small = { ...rows[0], cost: 1 } as StoredRow;
    const [first, second, third] = readTable(exported('csv', [rows, [small]]));
    assert.equal(Math.round(Number(first?.get('cost_usd')) * 1e9), 3_400_000);
    assert.equal(first?.get('input_tokens'), '900');
    assert.equal(second?.get('outcome'), 'accepted');
    assert.equal(second?.get('because'), `'=HYPERLINK("x"), kept`);
    assert.equal(Math.round(Number(third?.get('cost_usd')) * 1e9), 1);
  });

  it('has every column of its CSV explained in the README', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, section = ''] = /## Exports and imports\n([^]*?)\n## /.exec(readme) ?? [];
    const told = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    assert.deepEqual(told.toSorted(), exportAs('csv').head.trimEnd().split(',').toSorted());
  });

  it('gives a spreadsheet nothing to run', () => {
    assert.match(exported('csv', [rows]), /,"'=HYPERLINK\(""x""\), kept"\r\n$/);
  });
});
