import assert from 'node:assert/strict';
import { factsOf } from '../../../../src/core/report/facts.ts';
import { taskPage, type TaskQuery } from '../../../../src/core/report/taskPages.ts';
import { monthsOfRows } from '../../../rows/months.ts';
import { unlimited } from '../../storage/rowsForTests.ts';

const facts = factsOf(monthsOfRows({ tasks: 500, days: 60, today: '2026-11-22' }));
const page = (query: Partial<TaskQuery> = {}) =>
  taskPage(facts, {
    ...{ fromDay: null, toDay: '2026-11-22', ceilings: unlimited },
    ...{ search: '', order: 'newest', offset: 0, limit: 20, ...query },
  });

describe('The list of tasks', () => {
  it('comes page by page, the newest first, with every task exactly once', () => {
    const pages = Array.from({ length: 25 }, (_, index) => page({ offset: index * 20 }));
    const lines = pages.flatMap((found) => found.lines);
    assert.equal(pages[0]?.total, 500);
    assert.equal(new Set(lines.map(({ taskId }) => taskId)).size, 500);
    assert.deepEqual(
      lines.map(({ at }) => at),
      lines.map(({ at }) => at).toSorted((a, b) => b - a),
    );
    assert.deepEqual(page({ offset: 500 }).lines, []);
  });

  it('finds the tasks that have every word, wherever it stands and however it is written', () => {
    const { lines, total } = page({ search: ' PYTHON  opus ', limit: 200 });
    assert.ok(total > 0);
    for (const line of lines) {
      assert.match(line.path ?? '', /\.py$/);
      assert.ok(line.models.some(({ model }) => model.includes('opus')));
    }
    assert.equal(page({ search: 'nothing is called this' }).total, 0);
  });

  it('finds what was kept or refused', () => {
    for (const state of ['accepted', 'refused'] as const) {
      const { lines, total } = page({ search: state });
      assert.ok(total > 0);
      assert.ok(lines.every((line) => line.state === state));
    }
  });

  it('puts the dearest first when asked', () => {
    const costs = page({ order: 'dearest' }).lines.map(({ cost }) => cost);
    assert.deepEqual(
      costs,
      costs.toSorted((a, b) => b - a),
    );
    assert.ok((costs[0] ?? 0) > 0);
  });

  it('keeps to the days and the workspace asked for', () => {
    const { total } = page({ fromDay: '2026-11-22', workspace: 'w1' });
    assert.ok(total > 0 && total < 20);
  });
});
