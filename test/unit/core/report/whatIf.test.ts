import assert from 'node:assert/strict';
import type { LedgerRow } from '../../../../src/core/ledger.ts';
import { usd, zeroUsd } from '../../../../src/core/money.ts';
import { allAtOnce } from '../../../../src/core/routing/experience.ts';
import { readRules } from '../../../../src/core/routing/rules.ts';
import { foldExperience } from '../../../../src/core/routing/fold.ts';
import {
  type WhatIf,
  type WhatIfChoice,
  type WhatIfInput,
  whatIfSteps,
} from '../../../../src/core/report/whatIf.ts';
import { attemptRow, outcomeRow, taskRow } from '../../../rows/rows.ts';
import { available, mini, nano, opus, settings } from '../routing/builders.ts';

/** So many fixes of `mini`, each kept by the user, as the ledger holds them. */
function fixesByMini(tasks: number): readonly LedgerRow[] {
  return Array.from({ length: tasks }, (_, i) => {
    const taskId = `t${i}`;
    const about = { taskId, at: Date.UTC(2026, 10, 3) + i * 60_000 };
    return [
      taskRow({
        ...about,
        kind: 'fix',
        complexity: 'medium',
        capabilities: ['code'],
        expectedOutputTokens: 500,
      }),
      attemptRow({
        ...about,
        ...{ attemptId: `a${i}`, reservationId: `r${i}`, model: mini.id, tier: 'mid' },
        ...{ kind: 'fix', complexity: 'medium', cost: usd(0.003), countedTokens: 1000, staticTokens: 200 },
        usage: { input: 1000, cacheRead: 0, cacheWrite: 0, output: 500, thinking: 0, reportedCost: null },
      }),
      outcomeRow({ ...about, outcome: 'accepted', model: mini.id }),
    ];
  }).flat();
}

function asking(
  rows: readonly LedgerRow[],
  choice: Partial<WhatIfChoice>,
  rest: Partial<WhatIfInput> = {},
): WhatIf {
  const models = [nano, mini, opus];
  const input: WhatIfInput = {
    ...{ rows, settings, models, candidates: models.map(available), seenInput: [], perRequest: 'unlimited' },
    experience: foldExperience(rows, { halfLifeDays: 90 }),
    ...rest,
  };
  return allAtOnce(
    whatIfSteps(input, { strategy: settings.strategy, baseline: null, without: [], ...choice }),
  );
}

describe('what if another choice had been made', () => {
  const rows = fixesByMini(30);

  it('says what really happened beside what is only expected', () => {
    const { tasks, happened, sentences } = asking(rows, {});
    assert.deepEqual([tasks, happened.judged, happened.kept], [30, 30, 30]);
    assert.ok(Math.abs(happened.costUsd - 0.09) < 1e-9);
    assert.match(
      sentences[0] ?? '',
      /^30 tasks of this period went to models and cost \$0\.09\. You judged 30 answers and kept 30\.$/,
    );
    assert.match(sentences.at(-1) ?? '', /Nothing was sent again: these are estimates/);
  });

  it('finds no difference at all where nothing is changed', () => {
    const { difference, asSet, chosen, sentences } = asking(rows, {});
    assert.deepEqual(asSet, chosen);
    assert.deepEqual(difference.costUsd, { low: 0, expected: 0, high: 0 });
    assert.match(sentences.join(' '), /too close to tell/);
  });

  it('costs less, and surely so, where the cheapest is chosen, and is right less often', () => {
    const { asSet, chosen, difference, sentences } = asking(rows, { strategy: 'cheapest' });
    assert.ok(chosen.costUsd.expected < asSet.costUsd.expected / 3);
    assert.ok(difference.costUsd.high < 0, `${difference.costUsd.high}`);
    assert.ok(difference.right.expected < 0);
    assert.match(
      sentences.join(' '),
      /strategy “cheapest” .* That is about \$0\.0\d+ less \(\$0\.0\d+ to \$0\.\d+\)/,
    );
  });

  it('asks others when a model is dropped, and says that nothing is known of them', () => {
    const { chosen, unseen, sentences } = asking(rows, { without: [mini.id] });
    assert.ok(chosen.chains.every(({ models }) => !models.includes(mini.id)));
    assert.ok(unseen.length > 0 && !unseen.includes(mini.id));
    assert.match(sentences.join(' '), /published figures stand in/);
  });

  it('says so when no model would be left', () => {
    const { chosen, sentences } = asking(rows, { without: [nano.id, mini.id, opus.id] });
    assert.equal(chosen.unplanned, 1);
    assert.equal(chosen.costUsd.expected, 0);
    assert.match(sentences.join(' '), /For 100 % of them no model would be left/);
  });

  it('forgets a rule of the user that sends tasks to the dropped model', () => {
    const { rules } = readRules([{ when: { kind: 'fix' }, then: { model: mini.id } }]);
    const { asSet, chosen } = asking(rows, { without: [mini.id] }, { settings: { ...settings, rules } });
    assert.deepEqual(asSet.chains[0]?.models, [mini.id]);
    assert.equal(chosen.unplanned, 0);
  });

  it('compares with another baseline, which nothing limits and every task is asked of', () => {
    const { baseline, sentences } = asking(rows, { baseline: opus.id }, { perRequest: usd(0.02) });
    assert.deepEqual(baseline?.chains, [{ models: [opus.id], share: 1 }]);
    assert.ok((baseline?.costUsd.expected ?? 0) > 0.3);
    assert.match(
      sentences.join(' '),
      /All of them asked of opus alone: about \$0\.\d+ .* Against that, about \$0\.\d+ was saved\./,
    );
  });

  it('has no baseline where its price is unknown, rather than one at $0', () => {
    const priceless = { ...opus, price: { kind: 'unknown' } as const };
    assert.equal(asking(rows, { baseline: opus.id }, { models: [nano, mini, priceless] }).baseline, null);
  });

  it('is surer of a model that was often asked than of one that never was', () => {
    const width = ({ low, expected, high }: WhatIf['chosen']['costUsd']) => (high - low) / expected;
    const known = asking(rows, { without: [nano.id, opus.id] });
    const unknown = asking(rows, { without: [nano.id, mini.id] });
    assert.ok(width(known.chosen.costUsd) < width(unknown.chosen.costUsd));
  });

  it('samples a long period evenly and scales up to all of it', () => {
    const many = fixesByMini(1000);
    const { tasks, sampled, asSet, sentences } = asking(many, {});
    assert.deepEqual([tasks, sampled], [1000, 300]);
    const few = asking(many.slice(0, 300), {}, { experience: foldExperience(many, { halfLifeDays: 90 }) });
    assert.ok(Math.abs(asSet.costUsd.expected / few.asSet.costUsd.expected - 10) < 0.01);
    assert.match(sentences.join(' '), /300 of the tasks, evenly spread, were planned again/);
  });

  it('leaves out tasks that cost nothing either way, and those of unknown size', () => {
    const free = [
      taskRow({ taskId: 'cached' }),
      attemptRow({ taskId: 'cached', source: 'cache', reservationId: null, cost: zeroUsd, usage: null }),
      taskRow({ taskId: 'lost' }),
      attemptRow({ taskId: 'lost', usage: null, countedTokens: null, costSource: 'reserved' }),
    ];
    const { tasks, free: left, unknown } = asking([...rows, ...free], {});
    assert.deepEqual([tasks, left, unknown], [30, 1, 1]);
  });

  it('plans a task once, however many calls it took, with all that they cost', () => {
    const grade = attemptRow({
      taskId: 't0',
      attemptId: 'grade',
      role: 'judge',
      cost: usd(0.001),
      countedTokens: 9000,
    });
    const [task, ...others] = rows;
    const vector: LedgerRow = { ...grade, attemptId: 'vector', role: 'embedding', countedTokens: 12 };
    const { tasks, happened, asSet } = asking([task ?? grade, vector, ...others, grade], {});
    assert.equal(tasks, 30);
    assert.ok(Math.abs(happened.costUsd - 0.092) < 1e-9);
    assert.deepEqual(asSet.chains, asking(rows, {}).asSet.chains);
  });

  it('plans rows from before profiles were kept by what their calls used', () => {
    const older = rows.map((row) => {
      if (row.type === 'task') return taskRow({ taskId: row.taskId, kind: 'fix', complexity: 'medium' });
      return row.type === 'attempt' ? { ...row, countedTokens: null } : row;
    });
    const [now, then] = [asking(rows, {}), asking(older, {})];
    assert.equal(then.tasks, 30);
    assert.ok(Math.abs(then.asSet.costUsd.expected / now.asSet.costUsd.expected - 1) < 0.05);
  });

  it('says that there is nothing to plan again in a period without tasks, and is plain values throughout', () => {
    assert.match(asking([], {}).sentences[0] ?? '', /nothing to plan again/);
    const told = asking(rows, { baseline: opus.id });
    assert.deepEqual(JSON.parse(JSON.stringify(told)), told);
  });
});
