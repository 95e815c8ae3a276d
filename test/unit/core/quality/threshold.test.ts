import assert from 'node:assert/strict';
import type { AttemptRow, LedgerRow, OutcomeRow, VerdictRow } from '../../../../src/core/ledger.ts';
import { learnedThresholds } from '../../../../src/core/quality/threshold.ts';
import { failuresOf, inputOf } from './given.ts';
import { verify } from '../../../../src/core/quality/verify.ts';
import { parse } from '../syntax/grammars.ts';

describe('the score an answer needs', () => {
  it('is the stated default until enough users have judged', () => {
    assert.equal(learnedThresholds([]).explain, 0.85);
    assert.equal(learnedThresholds(answers(3, 0.8, 'accepted')).explain, 0.85);
  });

  it('falls where users keep what scored below it, and rises where they discard what scored above it', () => {
    assert.equal(learnedThresholds(answers(9, 0.8, 'accepted')).explain, 0.8);
    assert.equal(learnedThresholds(answers(20, 0.9, 'discarded')).explain, 0.95);
    assert.equal(learnedThresholds(answers(20, 0.9, 'discarded')).review, 0.85);
  });

  it('never lets pass what a hard check rejects', async () => {
    assert.equal(learnedThresholds(answers(500, 0.1, 'accepted')).explain >= 0.7, true);
    const given = {
      kind: 'refactor',
      selected: 'export const a = (b: number) => b + b;\n',
      reply: '',
    } as const;
    const { verdict } = await verify({ ...inputOf(given), threshold: 0 }, parse);
    assert.equal(verdict.verdict, 'reject');
    assert.ok((await failuresOf(given)).length > 0);
  });
});

/** As many tasks as asked for, each answered once and judged by the user. */
function answers(count: number, score: number, outcome: OutcomeRow['outcome']): readonly LedgerRow[] {
  return Array.from({ length: count }, (_, index): readonly LedgerRow[] => {
    const base = { at: index, day: '2026-01-01', taskId: `task ${index}`, workspace: null };
    const attempt = { ...base, type: 'attempt', attemptId: `attempt ${index}`, model: 'm', kind: 'explain' };
    const verdict: VerdictRow = {
      ...base,
      type: 'verdict',
      attemptId: `attempt ${index}`,
      verdict: score >= 0.85 ? 'accept' : 'reject',
      score,
      checks: [],
    };
    const word = { ...base, type: 'outcome', outcome, model: 'm', because: '' } as OutcomeRow;
    return [attempt as AttemptRow, verdict, word];
  }).flat();
}
