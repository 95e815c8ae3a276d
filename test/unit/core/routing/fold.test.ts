import assert from 'node:assert/strict';
import type {
  AttemptRow,
  LedgerRow,
  Outcome,
  OutcomeRow,
  TaskRow,
  VerdictRow,
} from '../../../../src/core/ledger.ts';
import { nanoUsd } from '../../../../src/core/money.ts';
import { foldExperience, foldSteps, observationsOf } from '../../../../src/core/routing/fold.ts';
import { priorExperience, type Situation } from '../../../../src/core/routing/experience.ts';
import { nano } from './builders.ts';

const day = 86_400_000;
const options = { halfLifeDays: 30 };
const situation: Situation = {
  kind: 'fix',
  complexity: 'simple',
  domain: null,
  languageId: 'go',
  inputTokens: 500,
  expectedOutputTokens: 300,
};

function base(taskId: string, at: number): { at: number; day: string; taskId: string; workspace: null } {
  return { at, day: '2026-01-01', taskId, workspace: null };
}

function task(taskId: string, at = 0): TaskRow {
  return {
    ...base(taskId, at),
    type: 'task',
    kind: 'fix',
    complexity: 'simple',
    score: 0.2,
    domain: null,
    languageId: 'go',
    path: null,
    selectedLines: 5,
    reasons: [],
    escalates: null,
  };
}

function attempt(taskId: string, at = 0, rest: Partial<AttemptRow> = {}): AttemptRow {
  return {
    ...base(taskId, at),
    type: 'attempt',
    attemptId: `${taskId}-a`,
    reservationId: null,
    source: 'provider',
    model: nano.id,
    tier: 'budget',
    kind: 'fix',
    complexity: 'simple',
    rung: 0,
    cost: nanoUsd(1000),
    saved: nanoUsd(0),
    costSource: 'usage',
    overran: false,
    priceVersion: 'test',
    templateVersion: '1',
    usage: { input: 300, cacheRead: 200, cacheWrite: 0, output: 250, thinking: 0, reportedCost: null },
    countedTokens: null,
    expectedCostUsd: 0.000001,
    latencyMs: 2000,
    firstTokenMs: 300,
    stop: 'stop',
    failure: null,
    ...rest,
  };
}

function verdict(taskId: string, result: 'accept' | 'reject', at = 0): VerdictRow {
  return {
    ...base(taskId, at),
    type: 'verdict',
    attemptId: `${taskId}-a`,
    verdict: result,
    score: 0.5,
    checks: [],
  };
}

function outcome(taskId: string, what: Outcome, at = 0): OutcomeRow {
  return { ...base(taskId, at), type: 'outcome', outcome: what, model: nano.id, because: '' };
}

function many(count: number, after: (id: string) => readonly LedgerRow[]): readonly LedgerRow[] {
  return Array.from({ length: count }, (_, i) => `t${i}`).flatMap((id) => [
    task(id),
    attempt(id),
    ...after(id),
  ]);
}

function meanAfter(rows: readonly LedgerRow[]): number {
  return foldExperience(rows, options).expect(nano, situation).success.mean;
}

const prior = priorExperience().expect(nano, situation).success.mean;

describe('foldExperience', () => {
  it('of an empty ledger is the prior', () => {
    assert.equal(meanAfter([]), prior);
  });

  it('thinks better of a model whose answers are kept', () => {
    assert.ok(meanAfter(many(20, (id) => [outcome(id, 'accepted')])) > prior);
  });

  for (const what of ['discarded', 'undone', 'escalated'] as const) {
    it(`thinks worse of a model whose answers are ${what}`, () => {
      assert.ok(meanAfter(many(20, (id) => [outcome(id, what)])) < prior - 0.1);
    });
  }

  it('thinks worse of a model whose answers the checks reject, and not better for passing them alone', () => {
    assert.ok(meanAfter(many(20, (id) => [verdict(id, 'reject')])) < prior - 0.1);
    assert.equal(meanAfter(many(20, (id) => [verdict(id, 'accept')])), prior);
  });

  it('counts what the user did last: kept and then undone was wrong', () => {
    const undone = many(20, (id) => [outcome(id, 'accepted'), outcome(id, 'undone')]);
    assert.equal(meanAfter(undone), meanAfter(many(20, (id) => [outcome(id, 'undone')])));
  });

  it('believes the user over the checks', () => {
    const kept = many(20, (id) => [verdict(id, 'reject'), outcome(id, 'accepted')]);
    assert.ok(meanAfter(kept) > prior);
  });

  it('halves the weight of evidence that is one half-life older than the newest row', () => {
    const rows = [task('old'), attempt('old'), task('new', 30 * day), attempt('new', 30 * day)];
    assert.deepEqual(
      observationsOf(rows, options).map((o) => o.weight),
      [0.5, 1],
    );
  });

  it('learns nothing of quality from a failed call, but that the provider failed', () => {
    const rows = many(20, () => []).map((row) =>
      row.type === 'attempt'
        ? { ...row, usage: null, failure: { kind: 'overloaded' as const, message: 'Overloaded.' } }
        : row,
    );
    const expectation = foldExperience(rows, options).expect(nano, situation);
    assert.equal(expectation.success.mean, prior);
    assert.ok(expectation.reliability < 0.6);
  });

  it('learns nothing from the language server or from cancelled calls', () => {
    const rows = [
      attempt('a', 0, { source: 'editor', tier: 'editor' }),
      attempt('b', 0, { failure: { kind: 'cancelled', message: 'Cancelled.' } }),
    ];
    assert.deepEqual(observationsOf(rows, options), []);
  });

  it('learns tokens and the cached share from usage', () => {
    const { output, cached } = foldExperience(
      many(100, () => []),
      options,
    ).expect(nano, situation);
    assert.ok(Math.abs(output.mean - 250) < 10);
    assert.equal(Math.round(cached.read * 100), 40);
  });

  it('knows a model in the domain it was used in, and reads rows from before domains were kept', () => {
    const old = { ...task('old'), domain: undefined } as unknown as TaskRow;
    const rows = [{ ...task('new'), domain: 'sql' as const }, attempt('new'), old, attempt('old')];
    assert.deepEqual(
      observationsOf(rows, options).map((o) => o.situation.domain),
      ['sql', null],
    );
  });

  it('folds in slices to the same experience as at once', () => {
    const rows = many(700, (id) => [verdict(id, 'accept'), outcome(id, 'accepted')]);
    const steps = foldSteps(rows, options);
    let slices = 1;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) slices++;
    assert.ok(slices > 5);
    assert.deepEqual(
      step.value.expect(nano, situation),
      foldExperience(rows, options).expect(nano, situation),
    );
  });

  it('learns from what users keep and undo how well the checks tell right from wrong', () => {
    const undone = many(60, (id) => [verdict(id, 'accept'), outcome(id, 'accepted'), outcome(id, 'undone')]);
    const { verifier } = foldExperience(undone, options);
    assert.ok(verifier('fix').specificity < priorExperience().verifier('fix').specificity);
  });

  it('gives the same experience to the bit each time it is folded', () => {
    const rows = many(50, (id) => [outcome(id, id.endsWith('3') ? 'discarded' : 'accepted')]);
    const ask = (): string => JSON.stringify(foldExperience([...rows], options).expect(nano, situation));
    assert.equal(ask(), ask());
  });
});
