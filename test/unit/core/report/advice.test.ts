import assert from 'node:assert/strict';
import type { AttemptRow, LedgerRow, TaskRow } from '../../../../src/core/ledger.ts';
import { spendByDay } from '../../../../src/core/ledgerFold.ts';
import type { Model, ModelId } from '../../../../src/core/models/model.ts';
import { cacheableFrom } from '../../../../src/core/models/promptCache.ts';
import { type NanoUsd, usd } from '../../../../src/core/money.ts';
import { type Advice, adviceFrom, type AdviceInput } from '../../../../src/core/report/advice.ts';
import { daysBetween } from '../../../../src/core/report/days.ts';
import { readRules } from '../../../../src/core/routing/rules.ts';
import { attemptRow, outcomeRow, taskRow, verdictRow } from '../../../rows/rows.ts';
import { aModel, metered, mini, nano, opus } from '../routing/builders.ts';

const today = '2026-11-20';

function advice(rest: Partial<AdviceInput> = {}): readonly Advice[] {
  return adviceFrom({
    ...{ rows: [], spend: [], models: [nano, mini, opus], rules: [], today },
    ceilings: { request: usd(0.25), day: 'unlimited', month: 'unlimited' },
    cache: { enabled: true, days: 30 },
    ...rest,
  });
}

function cheaper(rest: Partial<AdviceInput>): readonly Advice[] {
  return advice(rest).filter(({ kind }) => kind === 'cheaper-model');
}

let made = 0;

/** One task with one answer, passed or not. */
function answer(
  model: Model,
  good: boolean,
  attempt: Partial<AttemptRow>,
  task: Partial<TaskRow> = {},
): readonly LedgerRow[] {
  const id = `t${++made}`;
  const about = {
    taskId: id,
    day: attempt.day ?? '2026-10-22',
    at: attempt.at ?? Date.parse('2026-10-22') + made * 3_600_000,
  };
  const { kind = 'document', complexity = 'simple' } = attempt;
  return [
    taskRow({ kind, complexity, path: `src/${id}.ts`, ...task, ...about }),
    attemptRow({
      kind,
      complexity,
      model: model.id,
      tier: model.tier,
      ...attempt,
      ...about,
      attemptId: id,
      reservationId: id,
    }),
    verdictRow({ ...about, attemptId: id, verdict: good ? 'accept' : 'reject' }),
  ];
}

function answers(
  model: Model,
  all: number,
  good: number,
  cost: NanoUsd,
  rest: Partial<AttemptRow> = {},
): readonly LedgerRow[] {
  return Array.from({ length: all }, (_, i) => answer(model, i < good, { cost, ...rest })).flat();
}

describe('advice of a cheaper model', () => {
  it('names one that is good as often on a kind, with both figures and a rule for it', () => {
    const rows = [...answers(opus, 80, 76, usd(0.02)), ...answers(nano, 80, 76, usd(0.001))];
    const [found] = cheaper({ rows });
    assert.equal(found?.kind, 'cheaper-model');
    assert.match(
      found?.sentence ?? '',
      /nano was good in 95 % of 80 first answers at \$0\.001 each, opus in 95 % of 80 at \$0\.02/,
    );
    assert.ok(
      Math.abs((found?.savesUsdPerMonth?.expected ?? 0) - 80 * 0.019) < 1e-6,
      'thirty days of rows are a month',
    );
    assert.equal(found?.step.does, 'set');
    if (found?.step.does !== 'set') return;
    const { rules, problems } = readRules(found.step.value);
    assert.deepEqual(problems, []);
    assert.deepEqual(rules[0]?.then, { model: nano.id });
    assert.deepEqual(rules[0]?.when.kinds, ['document']);
  });

  it('keeps the rules that the user has', () => {
    const own = { when: { kind: 'test' }, then: { tier: 'mid' } };
    const rows = [...answers(opus, 80, 76, usd(0.02)), ...answers(nano, 80, 76, usd(0.001))];
    const { step } = cheaper({ rows, rules: [own] })[0] ?? assert.fail();
    assert.ok(step.does === 'set' && Array.isArray(step.value));
    assert.deepEqual((step.value as unknown[])[1], own);
  });

  it('says nothing on few answers, however good they were', () => {
    const rows = [...answers(opus, 80, 76, usd(0.02)), ...answers(nano, 12, 12, usd(0.001))];
    assert.deepEqual(cheaper({ rows }), []);
  });

  it('says nothing where the cheaper one may be worse by more than five points', () => {
    const rows = [...answers(opus, 80, 78, usd(0.02)), ...answers(nano, 80, 68, usd(0.001))];
    assert.deepEqual(cheaper({ rows }), []);
  });

  it('is not misled by a cheap model that only gets the easy tasks', () => {
    const rows = [
      ...answers(opus, 60, 36, usd(0.02), { complexity: 'complex' }),
      ...answers(nano, 200, 198, usd(0.001), { complexity: 'simple' }),
    ];
    assert.deepEqual(cheaper({ rows }), []);
  });

  it('does not compare what a model was asked after another had failed', () => {
    const rows = [...answers(opus, 80, 50, usd(0.02), { rung: 1 }), ...answers(nano, 80, 76, usd(0.001))];
    assert.deepEqual(cheaper({ rows }), []);
  });

  it('does not take a grade for an answer', () => {
    const grades = answers(nano, 80, 76, usd(0.001), { role: 'judge' });
    assert.deepEqual(cheaper({ rows: [...answers(opus, 80, 76, usd(0.02)), ...grades] }), []);
  });

  it('counts answers that the user discarded as bad, whatever the checks said', () => {
    const cheap = answers(nano, 80, 76, usd(0.001));
    const discarded = cheap.flatMap((row) =>
      row.type === 'attempt'
        ? [outcomeRow({ taskId: row.taskId, outcome: 'discarded', model: nano.id })]
        : [],
    );
    assert.deepEqual(cheaper({ rows: [...answers(opus, 80, 76, usd(0.02)), ...cheap, ...discarded] }), []);
  });
});

describe('advice of a ceiling', () => {
  const spend = spendByDay(
    daysBetween('2026-10-01', today).map((day) => attemptRow({ day, cost: usd(0.1) })),
  );
  const ceilings = { request: 'unlimited', day: usd(5), month: usd(50) } as const;

  it('says when one is never near, and what would do', () => {
    const found = advice({ spend, ceilings });
    assert.deepEqual(
      found.map(({ step }) => (step.does === 'set' ? [step.setting, step.value] : null)),
      [
        ['tierwise.budget.perDay', 0.5],
        ['tierwise.budget.perMonth', 10],
      ],
    );
    assert.match(
      found[0]?.sentence ?? '',
      /The dearest day cost \$0\.10 of the \$5\.00 .* \$0\.50 would leave room for 5 times as much/,
    );
  });

  it('says nothing of one that is near now and then, is unlimited, or has not been there long', () => {
    const once = [...spend, { day: '2026-10-15', workspace: null, endpoint: 'openai', spent: usd(1.2) }];
    assert.deepEqual(advice({ spend: once, ceilings: { ...ceilings, month: 'unlimited' } }), []);
    assert.deepEqual(advice({ spend: spend.slice(-5), ceilings }), []);
  });
});

describe('advice of the cache', () => {
  /** The same task paid twice, so many days apart. */
  function twice(daysApart: number, good = true): readonly LedgerRow[] {
    const first = Date.parse('2026-10-01');
    const task = { path: 'src/same.ts' };
    return [
      ...answer(nano, good, { at: first, day: '2026-10-01', cost: usd(0.3) }, task),
      ...answer(nano, true, { at: first + daysApart * 86_400_000, cost: usd(0.3), day: '2026-11-10' }, task),
    ];
  }

  it('counts what was paid again while it was off', () => {
    const [found] = advice({ rows: twice(3), cache: { enabled: false, days: 30 } });
    assert.deepEqual(found?.step, {
      does: 'set',
      label: 'Turn the Cache On',
      setting: 'tierwise.cache.enabled',
      value: true,
    });
    assert.match(found?.sentence ?? '', /^1 tasks? of the last 51 days .* about \$0\.18 a month/);
  });

  it('says how long answers would have to be kept', () => {
    const [found] = advice({ rows: twice(40) });
    assert.ok(found?.step.does === 'set' && found.step.value === 40);
    assert.deepEqual(advice({ rows: twice(40), cache: { enabled: true, days: 60 } }), []);
  });

  it('does not count what was asked again because the first answer was bad', () => {
    assert.deepEqual(advice({ rows: twice(3, false), cache: { enabled: false, days: 30 } }), []);
  });
});

describe('advice of a prompt cache', () => {
  const cached = aModel('gpt-5-mini', 'mid', metered(1, 4), {
    endpoint: 'openai',
    id: 'openai/gpt-5-mini' as ModelId,
  });

  /** Calls a minute apart, whose beginning has so many of a thousand tokens. */
  function calls(staticTokens: number): readonly LedgerRow[] {
    return Array.from({ length: 200 }, (_, i) =>
      answer(cached, true, {
        ...{
          at: Date.parse('2026-11-10') + i * 60_000,
          day: '2026-11-10',
          staticTokens,
          countedTokens: 2000,
        },
        usage: { input: 2000, cacheRead: 0, cacheWrite: 0, output: 50, thinking: 0, reportedCost: null },
      }),
    ).flat();
  }

  it('comes where prompts miss the least length by a few tokens', () => {
    const [found] = advice({ rows: calls(990), models: [cached] });
    assert.equal(found?.kind, 'prompt-cache');
    assert.match(found?.sentence ?? '', /^199 calls .* from 1024 tokens on, and these had up to 990/);
  });

  it('stays away where they are long enough, or far too short', () => {
    assert.deepEqual(advice({ rows: calls(1100), models: [cached] }), []);
    assert.deepEqual(advice({ rows: calls(300), models: [cached] }), []);
  });

  it('knows what providers ask for, and says nothing of those it does not know', () => {
    const least = (endpoint: string, name: string) => cacheableFrom({ endpoint, name });
    assert.deepEqual(
      [
        least('openai', 'gpt-5'),
        least('anthropic', 'claude-opus-4-6'),
        least('anthropic', 'claude-sonnet-4-5'),
        least('ollama', 'qwen3'),
      ],
      [1024, 4096, 1024, null],
    );
  });
});

describe('advice of fine-tuning', () => {
  it('says after how long a tuned model would have paid, and what was assumed', () => {
    const usage = { input: 900, cacheRead: 0, cacheWrite: 0, output: 300, thinking: 0, reportedCost: null };
    const rows = answers(opus, 400, 380, usd(0.02), { usage });
    const found = advice({ rows }).find(({ kind }) => kind === 'fine-tuning');
    // 380 examples of 1,200 tokens, three times over, at $5 a million: $6.84.
    assert.match(
      found?.sentence ?? '',
      /400 answers of kind document cost \$8\.00 a month, and 380 of them were good\. .* about \$6\.84 .* breaks even after less than a month\. Prices of training are assumed/,
    );
  });

  it('says nothing on few examples, or where it would not pay within half a year', () => {
    assert.deepEqual(advice({ rows: answers(opus, 90, 90, usd(0.02)) }), []);
    assert.deepEqual(advice({ rows: answers(nano, 400, 400, usd(0.0004)) }), []);
  });
});

describe('all advice', () => {
  it('is plain values, the one that saves most first', () => {
    const rows = [...answers(opus, 200, 190, usd(0.02)), ...answers(nano, 200, 190, usd(0.001))];
    const ceilings = { request: 'unlimited', day: usd(500), month: 'unlimited' } as const;
    const spend = spendByDay(
      daysBetween('2026-10-01', today).map((day) => attemptRow({ day, cost: usd(0.1) })),
    );
    const found = advice({ rows, ceilings, spend });
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['cheaper-model', 'fine-tuning', 'ceiling'],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
  });

  it('is none for a ledger that is empty', () => {
    assert.deepEqual(advice(), []);
  });
});
