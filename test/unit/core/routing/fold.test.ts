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
import { priorExperience } from '../../../../src/core/routing/experience.ts';
import { emptyFold, experienceIn, foldExperience, foldRow } from '../../../../src/core/routing/fold.ts';
import type { Situation } from '../../../../src/core/routing/observation.ts';
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

  it('learns what an example of a similar task gains from answers that had one', () => {
    const gainAfter = (withoutExample: number, what: Outcome) => {
      const rows = Array.from({ length: 40 }, (_, i) => `t${i}`).flatMap((id) => [
        task(id),
        attempt(id, 0, { withoutExample }),
        outcome(id, what),
      ]);
      return foldExperience(rows, options).exampleGain?.() ?? 0;
    };
    const first = foldExperience([], options).exampleGain?.() ?? 0;
    assert.ok(gainAfter(0.7, 'accepted') > first + 0.1);
    assert.equal(gainAfter(0.7, 'undone'), 0);
  });

  describe('of prose, which nobody keeps or discards', () => {
    const asked = { ...situation, kind: 'ask' as const };
    const afterProse = (rejected: (index: number) => boolean, rest: Partial<AttemptRow> = {}): number => {
      const rows = Array.from({ length: 400 }, (_, i): readonly LedgerRow[] => [
        { ...task(`t${i}`), kind: 'ask' },
        attempt(`t${i}`, 0, { kind: 'ask', ...rest }),
        verdict(`t${i}`, rejected(i) ? 'reject' : 'accept'),
      ]).flat();
      return foldExperience(rows, options).expect(nano, asked).success.mean;
    };
    const before = priorExperience().expect(nano, asked).success.mean;

    it('thinks as before of a model whose answers are rejected as often as those of such models', () => {
      // 6 to 7 in a hundred, by the priors of `ask`.
      const after = afterProse((i) => i % 15 === 0);
      assert.ok(Math.abs(after - before) < 0.03, `${before} became ${after}`);
    });

    it('thinks worse of one that is rejected more often, the more the worse, and hears the user all the same', () => {
      const [fifth, half] = [afterProse((i) => i % 5 === 0), afterProse((i) => i % 2 === 0)];
      assert.ok(fifth < before - 0.05 && half < fifth - 0.2);
      const rows = many(50, (id) => [verdict(id, 'accept'), outcome(id, 'escalated')]).map((row) =>
        row.type === 'task' || row.type === 'attempt' ? { ...row, kind: 'ask' as const } : row,
      );
      assert.ok(foldExperience(rows, options).expect(nano, asked).success.mean < before - 0.5);
    });

    it('learns nothing from an answer that is served again', () => {
      const served = { source: 'cache' as const, usage: null };
      assert.equal(
        afterProse(() => false, served),
        before,
      );
    });
  });

  it('counts what the user did last: kept and then undone was wrong', () => {
    const undone = many(20, (id) => [outcome(id, 'accepted'), outcome(id, 'undone')]);
    const once = meanAfter(many(20, (id) => [outcome(id, 'undone')]));
    assert.ok(Math.abs(meanAfter(undone) - once) < 1e-12);
  });

  it('believes the user over the checks', () => {
    const kept = many(20, (id) => [verdict(id, 'reject'), outcome(id, 'accepted')]);
    assert.ok(meanAfter(kept) > prior);
  });

  it('halves the weight of evidence that is one half-life older than the newest row', () => {
    const kept = (at: number, count: number): readonly LedgerRow[] =>
      many(count, (id) => [outcome(id, 'accepted', at)]).map((row) => ({ ...row, at }));
    const weightAfter = (rows: readonly LedgerRow[]): number =>
      foldExperience(rows, options).expect(nano, situation).success.weight;
    const later = [task('new', 30 * day), attempt('new', 30 * day)];
    assert.ok(Math.abs(weightAfter([...kept(0, 40), ...later]) - weightAfter(kept(0, 20))) < 1e-9);
  });

  it('goes on counting after more half-lives than a number can hold', () => {
    const eras = Array.from({ length: 40 }, (_, era) => era * 100 * day).flatMap((at) => [
      task(`t${at}`, at),
      attempt(`t${at}`, at),
      outcome(`t${at}`, 'undone', at),
    ]);
    const { expect } = foldExperience(eras, { halfLifeDays: 1 });
    const last = foldExperience(eras.slice(-3), { halfLifeDays: 1 }).expect(nano, situation);
    assert.ok(Math.abs(expect(nano, situation).success.mean - last.success.mean) < 1e-9);
  });

  it('goes on learning after the clock was years ahead for a while, or was set back', () => {
    const now = 365 * 50 * day;
    const of = (id: string, what: Outcome, at: number): readonly LedgerRow[] => [
      task(id, at),
      attempt(id, at),
      outcome(id, what, at),
    ];
    const undone = Array.from({ length: 40 }, (_, i) => of(`u${i}`, 'undone', now + i * 60_000)).flat();
    for (const wrong of [now + 365 * 70 * day, now - 365 * 50 * day]) {
      const meanWith = (rows: readonly LedgerRow[]): number =>
        foldExperience([...rows, ...undone], options).expect(nano, situation).success.mean;
      const off = Math.abs(meanWith(of('wrong', 'accepted', wrong)) - meanWith(of('x', 'accepted', now)));
      assert.ok(off < 0.02, `${off}`);
    }
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
    const { success, reliability, output } = foldExperience(rows, options).expect(nano, situation);
    assert.deepEqual(
      { success, reliability, output },
      (({ success, reliability, output }) => ({ success, reliability, output }))(
        priorExperience().expect(nano, situation),
      ),
    );
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
    const undone = [...rows, outcome('new', 'undone'), outcome('old', 'accepted')];
    const { expect } = foldExperience(undone, options);
    const inDomain = expect(nano, { ...situation, domain: 'sql' }).success.mean;
    assert.ok(inDomain < expect(nano, situation).success.mean);
  });

  it('comes to the same to the bit whether rows are read at once, one by one or in between', () => {
    const rows = many(300, (id) => [
      verdict(id, id.endsWith('7') ? 'reject' : 'accept', Number(id.slice(1)) * day),
      outcome(id, id.endsWith('3') ? 'discarded' : 'accepted', Number(id.slice(1)) * day),
      ...(id.endsWith('30') ? [outcome(id, 'undone', Number(id.slice(1)) * day)] : []),
    ]);
    const told = (experience: ReturnType<typeof experienceIn>): string => {
      const { hopeless, correlation, lengthening } = experience.sharedFailure('fix', null);
      return JSON.stringify([
        experience.expect(nano, situation),
        experience.verifier('fix'),
        [hopeless, correlation, lengthening(nano.id, 0.5)],
      ]);
    };
    const atOnce = told(foldExperience(rows, options));
    for (const slice of [1, 7, 250]) {
      const fold = emptyFold(options);
      for (let from = 0; from < rows.length; from += slice) {
        for (const row of rows.slice(from, from + slice)) foldRow(fold, row);
        // Asking in between changes nothing.
        told(experienceIn(fold));
      }
      assert.equal(told(experienceIn(fold)), atOnce);
    }
  });

  it('costs no more for a large ledger than for a small one: what it holds is bounded', () => {
    const fold = emptyFold(options);
    for (const row of many(3000, (id) => [verdict(id, 'accept'), outcome(id, 'accepted')]))
      foldRow(fold, row);
    assert.equal(fold.open.size, 2000);
    assert.ok(fold.evidence.tally.groups.size < 10);
    assert.ok([...fold.evidence.answered.values()].every(({ tasks }) => tasks.size <= 1000));
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
