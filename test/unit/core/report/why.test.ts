import assert from 'node:assert/strict';
import type { AttemptRow, LedgerRow, PlanRow } from '../../../../src/core/ledger.ts';
import type { ModelId } from '../../../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../../../src/core/money.ts';
import { whyText } from '../../../../src/core/report/why.ts';

const base = { at: 1, day: '2026-11-21', taskId: 't1', workspace: null };
const mini = 'openai/gpt-mini' as ModelId;
const opus = 'anthropic/opus' as ModelId;

const task: LedgerRow = {
  ...base,
  type: 'task',
  kind: 'refactor',
  complexity: 'medium',
  score: 0.42,
  domain: null,
  languageId: 'typescript',
  path: 'src/a.ts',
  selectedLines: 14,
  reasons: ['Two branches.'],
  escalates: null,
};
const plan: PlanRow = {
  ...base,
  type: 'plan',
  strategy: 'balanced',
  estimate: { models: [mini, opus], quality: 0.91, costUsd: 0.0012, latencyMs: 4200 },
  worstCase: usd(0.05),
  reasons: ['The cheapest chain within 3 % of the best.'],
  runnersUp: [{ models: [opus], quality: 0.92, costUsd: 0.02, latencyMs: 9000 }],
  removed: [{ model: 'x/slow' as ModelId, constraint: 'latency', because: 'It takes too long.' }],
  baseline: { model: opus, costUsd: 0.02 },
};
const attempt = (id: string, model: ModelId, cost: number): AttemptRow => ({
  ...base,
  type: 'attempt',
  attemptId: id,
  reservationId: `r-${id}`,
  source: 'provider',
  model,
  tier: model === mini ? 'budget' : 'flagship',
  kind: 'refactor',
  complexity: 'medium',
  rung: 0,
  cost: usd(cost),
  saved: zeroUsd,
  costSource: 'usage',
  overran: false,
  priceVersion: 'catalogue',
  templateVersion: '1',
  usage: { input: 900, cacheRead: 100, cacheWrite: 0, output: 300, thinking: 0, reportedCost: null },
  countedTokens: null,
  expectedCostUsd: 0.0008,
  latencyMs: 1830,
  firstTokenMs: 300,
  stop: 'stop',
  failure: null,
});
const verdict = (attemptId: string, accept: boolean): LedgerRow => ({
  ...base,
  type: 'verdict',
  attemptId,
  verdict: accept ? 'accept' : 'reject',
  score: accept ? 1 : 0.3,
  checks: [
    {
      check: 'signature',
      result: accept ? 'pass' : 'fail',
      hard: true,
      because: accept ? 'All kept.' : '`parse` lost its [second](x) parameter.',
    },
    { check: 'comments-only', result: 'not-applicable', hard: true, because: 'Not asked.' },
  ],
});

describe('Why this model?', () => {
  const rows: readonly LedgerRow[] = [
    task,
    plan,
    attempt('a1', mini, 0.0007),
    verdict('a1', false),
    attempt('a2', opus, 0.02),
    verdict('a2', true),
    { ...base, type: 'outcome', outcome: 'answered', model: opus, because: 'It passed its checks.' },
  ];

  it('tells the task, the chosen chain, the runners-up and what was left out', () => {
    const text = whyText(rows);
    assert.match(text, /\*\*refactor\*\*, medium \(score 0\.42\): 14 lines of typescript in `src\/a\.ts`/);
    assert.match(
      text,
      /\*\*openai\/gpt-mini → anthropic\/opus\*\* \(chosen\) \| 91 % \| \$0\.0012 \| 4\.2 s/,
    );
    assert.match(text, /\| anthropic\/opus \| 92 % \| \$0\.02 \|/);
    assert.match(text, /- x\/slow: It takes too long\./);
    assert.match(text, /At worst it could have cost \$0\.05/);
  });

  it('tells what the task needs, where the ledger has kept it', () => {
    const known: LedgerRow = {
      ...task,
      domain: 'sql',
      capabilities: ['code', 'reasoning'],
      expectedOutputTokens: 420,
    };
    assert.match(
      whyText([known]),
      /Its field is sql\. It needs a model that is able in code, reasoning\. An answer of about 420 tokens was expected\./,
    );
    assert.doesNotMatch(whyText([task]), /It needs a model/);
  });

  it('tells in one line which models were left out for the same reason', () => {
    const removed = ['x/a', 'x/b'].map((model) => ({
      model: model as ModelId,
      constraint: 'wish' as const,
      because: 'Another model was asked for.',
    }));
    assert.match(whyText([task, { ...plan, removed }]), /- x\/a, x\/b: Another model was asked for\./);
  });

  it('tells how long the answers took, against what was expected', () => {
    assert.match(whyText(rows), /Its answers took 3\.7 s, where 4\.2 s were expected\./);
  });

  it('tells what each rung cost, the rejected one with its evidence, and the sum', () => {
    const text = whyText(rows);
    assert.match(
      text,
      /### 1\. openai\/gpt-mini \(budget\)\n\n\$0\.0007 · expected \$0\.0008 · 1\.8 s · 1000 tokens in, 300 out\./,
    );
    assert.match(text, /\*\*Rejected\*\* \(score 0\.30\)\.\n\n- \*\*failed\*\* `signature`: /);
    assert.match(text, /It cost \$0\.021 in all, where \$0\.0012 was expected/);
    assert.doesNotMatch(text, /comments-only/);
  });

  it('lets nothing from code or providers become a link', () => {
    assert.doesNotMatch(whyText(rows), /\[second\]\(x\)/);
  });

  it('says that no plan was needed for an answer from the cache or the editor', () => {
    const free = { ...attempt('a1', mini, 0), source: 'editor' as const, tier: 'editor' as const };
    assert.match(whyText([task, free]), /editor's own quick fixes/);
    assert.match(whyText([task, { ...free, source: 'cache' }]), /answered before/);
  });

  it('tells a refusal, and a task that has not ended', () => {
    const text = whyText([
      task,
      { ...base, type: 'refusal', model: null, refusal: null, because: 'Of your ceiling nothing is left.' },
    ]);
    assert.match(text, /Refused before anything was sent: Of your ceiling nothing is left\./);
    assert.match(text, /It has not ended yet/);
    assert.match(text, /It cost \$0 in all\./);
  });
});
