import assert from 'node:assert/strict';
import { readUsageExport } from '../../../../src/core/report/usageExport.ts';

describe('A usage export', () => {
  it('of OpenAI’s usage API is read from its buckets, cached tokens inside the input', () => {
    const result = {
      object: 'organization.usage.completions.result',
      input_tokens: 1000,
      output_tokens: 500,
      input_cached_tokens: 800,
      num_model_requests: 5,
      model: 'gpt-5-mini-2025-08-07',
    };
    const page = {
      object: 'page',
      data: [
        { object: 'bucket', start_time: 1795996800, end_time: 1796083200, results: [result, result] },
        { object: 'bucket', start_time: 1796083200, end_time: 1796169600, results: [] },
      ],
    };
    const { endpoint, lines, skipped } = readUsageExport(JSON.stringify(page));
    assert.equal(endpoint, 'openai');
    assert.equal(skipped, 0);
    assert.deepEqual(lines, [
      {
        ...{ day: '2026-11-30', model: 'gpt-5-mini-2025-08-07', requests: 10 },
        ...{ input: 2000, cached: 1600, output: 1000, cost: null },
      },
    ]);
  });

  it('of OpenAI’s costs is added up over what was paid for', () => {
    const cost = (line_item: string, value: number) => ({ amount: { value, currency: 'usd' }, line_item });
    const text = JSON.stringify({
      data: [
        {
          start_time: 1795996800,
          results: [cost('gpt-5-mini, input', 0.25), cost('gpt-5-mini, output', 0.5)],
        },
      ],
    });
    assert.deepEqual(
      readUsageExport(text).lines.map(({ model, cost }) => [model, cost]),
      [['gpt-5-mini', 0.75]],
    );
  });

  it('of Anthropic’s console is read as CSV, its buckets of input added up', () => {
    const text = [
      'usage_date_utc,model_version,api_key,workspace,usage_type,usage_input_tokens_no_cache,usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,usage_output_tokens',
      '2026-11-30,claude-haiku-4-5-20251001,"key, mine",Default,standard,100,20,3,400,50',
      '2026-11-30,claude-haiku-4-5-20251001,other,Default,standard,1,0,0,0,1',
      ',,,,,,,,,',
    ].join('\r\n');
    const { endpoint, lines, skipped } = readUsageExport(`\ufeff${text}\r\n`);
    assert.equal(endpoint, 'anthropic');
    assert.equal(skipped, 1);
    assert.deepEqual(lines, [
      {
        ...{ day: '2026-11-30', model: 'claude-haiku-4-5-20251001', requests: null },
        ...{ input: 524, cached: 400, output: 51, cost: null },
      },
    ]);
  });

  it('of OpenRouter’s activity is read by generation', () => {
    const text = [
      'generation_id,created_at,cost_total,tokens_prompt,tokens_completion,tokens_cached,model_permaslug',
      'gen-1,2026-11-30T23:59:59.000Z,0.0012,900,100,0,qwen/qwen3-coder-07-25',
      'gen-2,2026-11-30T01:00:00.000Z,"$1,000.5",100,10,50,qwen/qwen3-coder-07-25',
    ].join('\n');
    const { endpoint, lines } = readUsageExport(text);
    assert.equal(endpoint, 'openrouter');
    assert.deepEqual(lines, [
      {
        ...{ day: '2026-11-30', model: 'qwen/qwen3-coder-07-25', requests: 2 },
        ...{ input: 1000, cached: 50, output: 110, cost: 1000.5012 },
      },
    ]);
  });

  it('with semicolons, other names of columns or one JSON object a line is understood', () => {
    const csv = 'Date;Model;Input Tokens;Output Tokens;Cost (USD)\n2026-11-30;m;1;2;0.5\n';
    const jsonl = '{"date":"2026-11-30","model":"m","inputTokens":1,"outputTokens":2,"costUsd":0.5}\n'.repeat(
      2,
    );
    const line = {
      day: '2026-11-30',
      model: 'm',
      requests: null,
      input: 1,
      cached: null,
      output: 2,
      cost: 0.5,
    };
    assert.deepEqual(readUsageExport(csv).lines, [line]);
    assert.deepEqual(readUsageExport(jsonl).lines, [{ ...line, input: 2, output: 4, cost: 1 }]);
  });

  it('counts a moment with a zone on its day in UTC', () => {
    const text = 'timestamp,model,cost\n2026-11-30T23:30:00-05:00,m,1\n2026-11-30T23:30:00,m,2\n';
    assert.deepEqual(
      readUsageExport(text).lines.map(({ day, cost }) => [day, cost]),
      [
        ['2026-11-30', 2],
        ['2026-12-01', 1],
      ],
    );
  });

  it('that is none gives no lines, whatever it is', () => {
    for (const text of [
      '',
      'hello',
      '{',
      '[]',
      '{"a":[{"b":1}]}',
      'a,b\n1,2\n',
      '"unclosed\n1,2',
      '[[[1]]]',
      'null',
    ]) {
      assert.deepEqual(readUsageExport(text).lines, [], text);
    }
  });
});
