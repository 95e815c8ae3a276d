import assert from 'node:assert/strict';
import type { LedgerRow, Outcome } from '../../../../src/core/ledger.ts';
import type { ModelId } from '../../../../src/core/models/model.ts';
import { usd } from '../../../../src/core/money.ts';
import { evaluate, evaluationText } from '../../../../src/core/report/evaluate.ts';
import { attemptRow, outcomeRow, planRow, taskRow, verdictRow } from '../../../rows/rows.ts';
import { aModel, metered } from '../routing/builders.ts';

const small = { ...aModel('small', 'budget', metered(1, 4)), id: 'openai/small' as ModelId };
const options = { halfLifeDays: 90 };

function told(id: string, outcomes: readonly Outcome[], output = 200): readonly LedgerRow[] {
  const of = { taskId: id };
  return [
    taskRow(of),
    planRow(of),
    attemptRow({
      ...of,
      attemptId: id,
      usage: { input: 900, cacheRead: 0, cacheWrite: 0, output, thinking: 0, reportedCost: null },
    }),
    verdictRow({ ...of, attemptId: id }),
    ...['answered' as const, ...outcomes].map((outcome) => outcomeRow({ ...of, outcome })),
  ];
}

function many(number: number, outcomes: (i: number) => readonly Outcome[]): readonly LedgerRow[] {
  return Array.from({ length: number }, (_, i) => told(`t${i}`, outcomes(i))).flat();
}

describe('evaluating routing on the own ledger', () => {
  it('says what to do while there is nothing to evaluate', () => {
    assert.match(evaluationText(evaluate([], [], options)), /No planned task has ended yet\. Run some/);
  });

  it('holds what was expected to be right against what was kept', () => {
    const rows = many(100, (i) => (i < 60 ? ['accepted'] : ['accepted', 'undone']));
    const { judged, quality } = evaluate(rows, [small], options);
    assert.equal(judged.tasks, 100);
    assert.ok(Math.abs(judged.expected - 0.9) < 1e-9 && judged.kept === 0.6);
    assert.deepEqual(
      quality.map(({ from, tasks }) => [from, tasks]),
      [[0.9, 100]],
    );
    assert.match(
      evaluationText(evaluate(rows, [small], options)),
      /you kept 60 %\. The plans were too hopeful/,
    );
  });

  it('does not call a difference what may be chance', () => {
    const text = evaluationText(
      evaluate(
        many(4, (i) => (i < 3 ? ['accepted'] : ['discarded'])),
        [],
        options,
      ),
    );
    assert.match(text, /as close as so many answers can tell/);
  });

  it('leaves out of the judgement what the user did not judge, but not of the cost', () => {
    const evaluation = evaluate(
      many(10, (i) => (i < 4 ? ['accepted'] : [])),
      [small],
      options,
    );
    assert.deepEqual([evaluation.tasks, evaluation.judged.tasks, evaluation.cost.tasks], [10, 4, 10]);
    assert.ok(Math.abs(evaluation.cost.spentUsd - 0.01) < 1e-9);
    assert.ok(Math.abs(evaluation.cost.expectedUsd - 0.01) < 1e-9);
  });

  it('counts as regret what went to answers that were not kept', () => {
    const of = { taskId: 'climbed' };
    const rows = [
      taskRow(of),
      planRow(of),
      attemptRow({ ...of, attemptId: 'first', cost: usd(0.004) }),
      attemptRow({ ...of, attemptId: 'second', model: 'anthropic/large' as ModelId, cost: usd(0.02) }),
      outcomeRow({ ...of, outcome: 'accepted', model: 'anthropic/large' as ModelId }),
      ...told('wrong', ['discarded']),
    ];
    const { regret } = evaluate(rows, [small], options);
    assert.ok(Math.abs(regret.usd - 0.005) < 1e-9);
    assert.ok(Math.abs(regret.ofUsd - 0.025) < 1e-9);
    assert.equal(regret.baselineUsd, 0.04);
  });

  it('foretells the length of newer answers from the older ones', () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      told(`t${i}`, ['accepted'], i < 100 ? 300 : 600),
    ).flat();
    const { output } = evaluate(rows, [small], options);
    assert.equal(output.calls, 100);
    assert.equal(output.written, 600);
    assert.ok(output.expected > 290 && output.expected < 320);
    assert.ok(output.belowP90 < 0.1);
    assert.match(evaluationText(evaluate(rows, [small], options)), /more than expected/);
  });

  it('takes no grade and no vector for an answer, though their cost counts', () => {
    const usage = { input: 40, cacheRead: 0, cacheWrite: 0, output: 5, thinking: 0, reportedCost: null };
    const rows = Array.from({ length: 20 }, (_, i) => {
      const of = { taskId: `t${i}`, usage, cost: usd(0.001) };
      const vector = attemptRow({ ...of, attemptId: `v${i}`, role: 'embedding' });
      const grade = attemptRow({ ...of, attemptId: `g${i}`, role: 'judge' });
      const [task, plan, answer, ...rest] = told(`t${i}`, ['accepted']);
      return [task, plan, vector, answer, grade, ...rest].filter((row) => row !== undefined);
    }).flat();
    const { output, regret, cost } = evaluate(rows, [small], options);
    const alone = evaluate(
      many(20, () => ['accepted']),
      [small],
      options,
    );
    assert.deepEqual([output, regret.usd], [alone.output, 0]);
    assert.ok(Math.abs(cost.spentUsd - alone.cost.spentUsd - 0.04) < 1e-9);
  });

  it('says the same of the same ledger', () => {
    const rows = many(30, (i) => (i % 3 === 0 ? ['discarded'] : ['accepted']));
    assert.equal(
      evaluationText(evaluate(rows, [small], options)),
      evaluationText(evaluate(rows, [small], options)),
    );
  });
});
