import assert from 'node:assert/strict';
import { modelId, type Model, type ModelId } from '../../../src/core/models/model.ts';
import { usd, zeroUsd } from '../../../src/core/money.ts';
import type { Plan } from '../../../src/core/routing/plan.ts';
import type { Profile } from '../../../src/core/task/profile.ts';
import { type BoxChoice, boxLines, type Preview } from '../../../src/editor/boxText.ts';

const say = (sentence: string, ...values: string[]) =>
  sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
const nothing: BoxChoice = { kind: null, model: null, instruction: '' };

const profile: Profile = {
  kind: 'refactor',
  complexity: { score: 0.2, class: 'simple' },
  capabilities: ['code'],
  domain: null,
  expectedOutputTokens: 100,
  reasons: ['“split” asks for a change of structure.'],
};
const model = (name: string): Model => ({
  id: modelId('openai', name),
  endpoint: 'openai',
  name,
  label: name,
  tier: 'budget',
  capabilities: ['code'],
  contextWindow: 1000,
  maxOutput: 1000,
  price: { kind: 'free' },
  tokens: 'o200k',
  thinks: false,
  pricesChecked: null,
});
const rung = (name: string) => ({
  model: model(name),
  success: 0.9,
  reach: 1,
  maxOutput: 500,
  inputBound: 500,
  expectedCostUsd: 0.0004,
  worstCase: usd(0.006),
});
const plan = (over: Partial<Plan> = {}): Plan => ({
  strategy: 'balanced',
  chain: [rung('Mini'), rung('Big')],
  estimate: { models: [], quality: 0.9, costUsd: 0.0008, latencyMs: 1000 },
  worstCase: usd(0.0121),
  reasons: ['The cheapest chain within 3 % of the best.'],
  runnersUp: [],
  removed: [],
  ...over,
});
const ready = (over: Partial<Extract<Preview, { status: 'ready' }>> = {}): Preview => ({
  status: 'ready',
  profile,
  plan: plan(),
  cached: false,
  ...over,
});

describe('the box of Run Task…', () => {
  it('says which tier the user wants', () => {
    const [, , chosen] = boxLines({ ...nothing, tier: 'local' }, ready(), say);
    assert.equal(chosen?.description, 'of the local tier, chosen by Tierwise');
  });

  it('shows the predicted kind, the chain of models and the price, with the reasons', () => {
    const [run, kind, chosen] = boxLines(nothing, ready(), say);
    assert.equal(run?.label, '$(play) Run: Refactor');
    assert.equal(run.description, 'Mini → Big · about $0.0008, at most $0.012');
    assert.match(run.detail ?? '', /change of structure.*cheapest chain/);
    assert.equal(kind?.description, 'Refactor, predicted');
    assert.equal(chosen?.description, 'chosen by Tierwise');
  });

  it('puts Run first, whatever is known yet', () => {
    const previews: readonly Preview[] = [
      { status: 'pending' },
      ready(),
      { status: 'impossible', because: 'There is no code at the cursor.' },
    ];
    for (const preview of previews) assert.equal(boxLines(nothing, preview, say)[0]?.does, 'run');
  });

  it('says what the user has chosen', () => {
    const choice: BoxChoice = { kind: 'test', model: 'openai/big' as ModelId, instruction: '' };
    const [run, kind, chosen] = boxLines(choice, ready(), say);
    assert.equal(run?.label, '$(play) Run: Write Tests');
    assert.equal(kind?.description, 'Write Tests, chosen by you');
    assert.equal(chosen?.description, 'openai/big, chosen by you');
  });

  it('shows $0 for free chains and for answers served again', () => {
    assert.match(
      boxLines(nothing, ready({ plan: plan({ worstCase: zeroUsd }) }), say)[0]?.description ?? '',
      /· \$0$/,
    );
    assert.equal(boxLines(nothing, ready({ cached: true }), say)[0]?.description, '$0');
  });

  it('offers to ask again where an answer is known, with what that would cost', () => {
    const [, again] = boxLines(nothing, ready({ cached: true }), say);
    assert.deepEqual(
      [again?.does, again?.description],
      ['fresh', 'Mini → Big · about $0.0008, at most $0.012'],
    );
    assert.ok(boxLines(nothing, ready(), say).every(({ does }) => does !== 'fresh'));
  });

  it('offers the answer to the nearest similar request on the same code, in the words it was asked', () => {
    const similar = [
      { key: 'k1', instruction: 'sort\n  ascending' },
      { key: 'k2', instruction: 'sort' },
    ];
    const [, reuse] = boxLines(nothing, ready({ similar }), say);
    assert.deepEqual([reuse?.does, reuse?.reuse, reuse?.description], ['reuse', 'k1', '$0']);
    assert.match(reuse?.detail ?? '', /“sort ascending” was answered on this code before/);
  });

  it('says why nothing can run, and what would fit', () => {
    const noPlan = { chain: null, removed: [], because: 'No model is left.', wouldFit: 'Raise a ceiling.' };
    assert.equal(
      boxLines(nothing, ready({ plan: noPlan }), say)[0]?.detail,
      'No model is left. Raise a ceiling.',
    );
    const impossible = boxLines(nothing, { status: 'impossible', because: 'There is no code.' }, say);
    assert.equal(impossible[0]?.detail, 'There is no code.');
  });

  it('says that Fix begins with the editor at $0, with or without a model', () => {
    const noPlan = { chain: null, removed: [], because: 'No model is left.', wouldFit: '' };
    for (const fix of [
      ready({ profile: { ...profile, kind: 'fix' } }),
      ready({ profile: { ...profile, kind: 'fix' }, plan: noPlan }),
    ])
      assert.match(
        boxLines(nothing, fix, say)[0]?.detail ?? '',
        /editor's own quick fixes come first, at \$0/,
      );
  });
});
