import assert from 'node:assert/strict';
import {
  outputByDifficulty,
  shareOfLevel,
  successByDifficulty,
} from '../../../../src/core/routing/difficulty.ts';
import { experienceOf, priorExperience } from '../../../../src/core/routing/experience.ts';
import type { Observation, Situation } from '../../../../src/core/routing/observation.ts';
import { priorSuccess } from '../../../../src/core/routing/priors.ts';
import { mini, nano, opus } from './builders.ts';

const situation: Situation = {
  kind: 'fix',
  complexity: 'medium',
  domain: null,
  languageId: 'typescript',
  inputTokens: 1000,
  expectedOutputTokens: 400,
};

function saw(right: number, rest: Partial<Observation> = {}): Observation {
  return {
    taskId: 'task',
    model: nano.id,
    tier: nano.tier,
    situation,
    weight: 1,
    right: { value: right, weight: 1 },
    verdict: null,
    completed: true,
    output: 400,
    cached: null,
    latencyMs: 3000,
    ...rest,
  };
}

function times<T>(count: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

describe('experience', () => {
  it('starts from the published prior of the tier, and says so', () => {
    const { success } = priorExperience().expect(opus, situation);
    assert.equal(success.mean, priorSuccess('flagship', 'fix', 'medium'));
    assert.equal(success.source, 'published results of flagship models, none of this one');
  });

  it('expects of a model what was published of it, says where, and lets what happened prevail', () => {
    const better = {
      ...opus,
      published: { shift: 0.05, said: 'A benchmark: 60 %, where others average 55 %' },
    };
    const prior = priorSuccess('flagship', 'fix', 'medium');
    const before = priorExperience().expect(better, situation).success;
    assert.ok(Math.abs(before.mean - prior - 0.05) < 1e-12);
    assert.equal(before.source, better.published.said);
    const after = experienceOf(times(200, () => saw(0, { model: opus.id, tier: opus.tier }))).expect(
      better,
      situation,
    );
    assert.ok(after.success.mean < 0.05);
  });

  it('expects a higher tier to do better and a complex task to be harder', () => {
    const { expect } = priorExperience();
    assert.ok(expect(opus, situation).success.mean > expect(nano, situation).success.mean);
    assert.ok(
      expect(opus, { ...situation, complexity: 'complex' }).success.mean <
        expect(opus, situation).success.mean,
    );
  });

  it('moves towards what happened, the further the more it saw', () => {
    const after = (count: number): number =>
      experienceOf(times(count, () => saw(1))).expect(nano, situation).success.mean;
    assert.ok(after(1) > after(0) && after(10) > after(1) && after(100) > after(10));
    assert.ok(after(100) > 0.95 && after(10000) < 1);
  });

  it('with one group is the mean of a Beta posterior', () => {
    const prior = priorSuccess('budget', 'fix', 'medium');
    const { success } = experienceOf(times(9, (i) => saw(i < 3 ? 1 : 0))).expect(nano, situation);
    assert.ok(Math.abs(success.mean - (3 + 6 * prior) / (9 + 6)) < 1e-9);
  });

  it('carries over to other kinds, languages and sizes of the same model, but less than to the same', () => {
    const { expect } = experienceOf(times(30, () => saw(0)));
    const gap = (other: Partial<Situation>): number => {
      const asked = { ...situation, ...other };
      return priorSuccess('budget', asked.kind, asked.complexity) - expect(nano, asked).success.mean;
    };
    const same = gap({});
    for (const other of [{ kind: 'test' }, { languageId: 'rust' }, { inputTokens: 20_000 }] as const) {
      assert.ok(gap(other) > 0.1, JSON.stringify(other));
      assert.ok(gap(other) <= same + 1e-9, JSON.stringify(other));
    }
  });

  it('keeps apart what differs: a model good at small prompts and bad at large ones', () => {
    const seen = [
      ...times(40, () => saw(1, { situation: { ...situation, inputTokens: 300 } })),
      ...times(40, () => saw(0, { situation: { ...situation, inputTokens: 9000 } })),
    ];
    const { expect } = experienceOf(seen);
    assert.ok(expect(nano, { ...situation, inputTokens: 300 }).success.mean > 0.85);
    assert.ok(expect(nano, { ...situation, inputTokens: 9000 }).success.mean < 0.15);
  });

  it('says nothing of other models', () => {
    const { expect } = experienceOf(times(30, () => saw(0)));
    assert.deepEqual(expect(mini, situation), priorExperience().expect(mini, situation));
  });

  it('learns how much a model writes, and that wrong answers are longer', () => {
    const { output } = experienceOf(
      times(100, (i) => saw(i % 2, { output: i % 2 === 1 ? 500 : 1500 })),
    ).expect(nano, situation);
    assert.ok(Math.abs(output.mean - 1000) < 60);
    assert.ok(output.whenWrong > 1350);
    assert.ok(output.p90 > 1300 && output.p90 < 1700);
  });

  it('learns latency, cached shares and how often the provider fails', () => {
    const expectation = experienceOf(
      times(200, (i) =>
        saw(1, { latencyMs: 9000, cached: { read: 0.5, write: 0.1 }, completed: i % 4 !== 0 }),
      ),
    ).expect(nano, situation);
    assert.ok(Math.abs(expectation.latencyMs - 9000) < 200);
    assert.deepEqual(
      [expectation.cached.read, expectation.cached.write].map((x) => Math.round(x * 1000)),
      [500, 100],
    );
    assert.ok(Math.abs(expectation.reliability - 0.77) < 0.02);
  });

  it('never holds anything for certain', () => {
    const all = experienceOf(times(5000, () => saw(1))).expect(nano, situation).success.mean;
    const none = experienceOf(times(5000, () => saw(0))).expect(nano, situation).success.mean;
    assert.ok(all <= 0.99 && none >= 0.01);
  });

  it('learns how well the checks of a kind tell right from wrong, from what users made of answers', () => {
    const seen = (accepted: boolean, value: number | null, count: number): readonly Observation[] =>
      times(count, () =>
        saw(0, {
          right: value === null ? { value: 0, weight: 0.8 } : { value, weight: 1 },
          verdict: { accepted, userSaid: value !== null },
        }),
      );
    const prior = priorExperience().verifier('fix');
    const strict = experienceOf([...seen(true, 1, 300), ...seen(false, 0, 60), ...seen(false, null, 100)]);
    assert.ok(strict.verifier('fix').specificity > prior.specificity);
    assert.ok(strict.verifier('fix').sensitivity > prior.sensitivity);
    const loose = experienceOf([...seen(true, 1, 200), ...seen(true, 0, 100)]);
    assert.ok(loose.verifier('fix').specificity < 0.2);
    const harsh = experienceOf([...seen(true, 1, 100), ...seen(false, 1, 100)]);
    assert.ok(harsh.verifier('fix').sensitivity < 0.65);
    assert.deepEqual(loose.verifier('test'), priorExperience().verifier('test'));
  });

  it('estimates how failures go together from tasks that several models answered', () => {
    const pair = (a: number, b: number, i: number): readonly Observation[] => [
      saw(a, { taskId: `t${i}` }),
      saw(b, { taskId: `t${i}`, model: opus.id, tier: opus.tier }),
    ];
    const together = experienceOf(Array.from({ length: 400 }, (_, i) => pair(i % 2, i % 2, i)).flat());
    const apart = experienceOf(Array.from({ length: 400 }, (_, i) => pair(i % 2, (i >> 1) % 2, i)).flat());
    // Half of the tasks no model gets right: that is told apart from tasks that are hard for all.
    assert.ok(Math.abs(together.sharedFailure('fix', null).hopeless - 0.47) < 0.04);
    assert.ok(apart.sharedFailure('fix', null).correlation < 0.1);
    assert.ok(apart.sharedFailure('fix', null).hopeless < 0.1);
    const [other, prior] = [together, priorExperience()].map((e) => e.sharedFailure('test', null));
    assert.deepEqual([other?.hopeless, other?.correlation], [prior?.hopeless, prior?.correlation]);
  });

  it('learns that a model writes more where another one failed', () => {
    const seen = (longer: number) =>
      experienceOf(
        times(200, (i) => i).flatMap((i) => [
          saw(i % 2, { taskId: `t${i}` }),
          saw(1, {
            ...{ taskId: `t${i}`, model: opus.id, tier: opus.tier },
            output: i % 2 === 0 ? 400 * longer : 400,
          }),
        ]),
      ).sharedFailure('fix', null);
    assert.ok(seen(3).lengthening(opus.id, 0) > 0.8);
    assert.ok(Math.abs(seen(1).lengthening(opus.id, 0)) < 0.05);
    assert.equal(seen(3).lengthening(mini.id, 0.4), 0.4);
  });
});

describe('difficulty', () => {
  for (const p of [0.05, 0.3, 0.5, 0.8, 0.97]) {
    it(`keeps the mean at ${p} and spreads by the correlation`, () => {
      for (const phi of [0, 0.2, 0.35]) {
        const levels = [...successByDifficulty(p, phi)];
        const mean = levels.reduce((sum, x, k) => sum + x * (shareOfLevel[k] ?? 0), 0);
        const variance = levels.reduce((sum, x, k) => sum + (x - p) ** 2 * (shareOfLevel[k] ?? 0), 0);
        assert.ok(Math.abs(mean - p) < 1e-9);
        assert.ok(Math.abs(variance / (p * (1 - p)) - phi) < 0.03, `${phi}: ${variance / (p * (1 - p))}`);
        assert.ok(levels.every((x) => x >= 0 && x <= 1));
      }
    });
  }

  it('gives hard tasks longer answers and keeps the mean', () => {
    const shares = Float64Array.of(0.1, 0.4, 0.5);
    const success = Float64Array.of(0, 0.5, 0.9);
    const mean = (lengths: Float64Array): number =>
      lengths.reduce((sum, length, k) => sum + length * (shares[k] ?? 0), 0);
    for (const lengthening of [-0.5, 0, 0.3, 1, 50]) {
      const lengths = outputByDifficulty(500, lengthening, success, shares);
      assert.ok(Math.abs(mean(lengths) - 500) < 1e-6 && lengths.every((length) => length > 0));
      const [hardest = 0, , easiest = 0] = lengths;
      assert.equal(Math.sign(Math.round(hardest - easiest)), Math.sign(lengthening));
    }
    assert.deepEqual(
      [...outputByDifficulty(500, 1, Float64Array.of(0.5, 0.5, 0.5), shares)],
      [500, 500, 500],
    );
  });
});
