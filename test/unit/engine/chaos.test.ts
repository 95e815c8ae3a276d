import assert from 'node:assert/strict';
import { ceilingUsd } from '../../../src/core/money.ts';
import { account } from '../../bench/budget/accounts.ts';
import { type End, endOf, localModel, type Storm, storm, total } from './storm.ts';
import { unlimited } from './world.ts';

describe('A thousand tasks, eight at once, at providers that fail in nearly half of all requests', function () {
  this.timeout(240_000);
  /** Spent before the thousand tasks are done. */
  const day = ceilingUsd(2);
  const ceilings = {
    user: { request: ceilingUsd(0.5), day, month: ceilingUsd(50) },
    workspace: { ...unlimited, month: ceilingUsd(40) },
  };
  let result: Storm;
  before(async () => {
    result = await storm({ tasks: 1000, windows: 8, ceilings });
  });

  it('meet every sort of failure', () => {
    for (const end of ['whole', 'rate-limit', 'overloaded', 'malformed', 'cut'] as const) {
      const share = result.requests.filter((request) => request.end === end).length / result.requests.length;
      assert.ok(share > 0.005, `${end}: ${share}`);
    }
  });

  it('leave one row in the ledger for each request that a provider got, saying how it ended', () => {
    const asked = result.requests.map(({ taskId, model, end }) => `${taskId} ${model} ${end}`);
    const recorded = result.rows.flatMap((row) => {
      if (row.type !== 'attempt') return [];
      const end: End | null = endOf(row);
      return end === null ? [] : [`${row.taskId} ${row.model.slice(row.model.indexOf('/') + 1)} ${end}`];
    });
    assert.deepEqual(recorded.sort(), asked.sort());
  });

  it('all end with an answer, or with an error that says what to do next', () => {
    assert.equal(result.results.length, 1000);
    for (const ended of result.results) {
      if (ended.outcome === 'answered' || ended.outcome === 'exhausted')
        assert.ok(ended.answer.raw.length > 0);
      else {
        assert.ok('error' in ended, ended.outcome);
        assert.match(ended.error.message, /^[^\s].*\.$/);
        assert.match(ended.error.next?.text ?? '', /^[A-Z].*\.$/);
      }
    }
    const ends = result.rows.filter((row) => row.type === 'outcome').map((row) => row.taskId);
    assert.equal(new Set(ends).size, 1000);
    assert.equal(ends.length, 1000);
  });

  it('never pass a ceiling, whenever one looks and whichever row one stops at', () => {
    assert.ok(result.seen.length > 50);
    for (const { user, workspace } of result.seen) {
      assert.ok(total(user.day) <= day);
      assert.ok(total(workspace.month) <= ceilings.workspace.month);
    }
    const { overspend, doubleSettlements, lostRows } = account(result.rows, [], ceilings);
    assert.deepEqual(
      { overspend, doubleSettlements, lostRows },
      { overspend: 0, doubleSettlements: 0, lostRows: 0 },
    );
    assert.deepEqual(result.check.differences, []);
  });

  it('go on with the free local model when the budget is spent', () => {
    const byModel = (id: string) =>
      result.results.filter((ended) => ended.outcome === 'answered' && ended.attempt.model === id).length;
    assert.ok(byModel(localModel.id) > 50, `${byModel(localModel.id)}`);
    const refused = result.results.filter((ended) => ended.outcome === 'refused');
    assert.deepEqual(
      refused.map((ended) => 'error' in ended && ended.error.message),
      [],
    );
  });
});
