/** How answers did by the version of the template that asked for them. */
import type { AttemptRow, LedgerRow } from '../ledger.ts';
import { addUsd, type NanoUsd, zeroUsd } from '../money.ts';
import type { Kind } from '../task/task.ts';

/** What the answers to one version of a template, for one kind of task, came to. */
export interface TemplateResult {
  readonly version: string;
  readonly kind: Kind;
  /** Whole answers of models; calls that failed, judges and answers from the cache don't count. */
  readonly answers: number;
  /** Those that the checks accepted. */
  readonly passed: number;
  /** Of the tasks' last answers, those that the user took, and those that the user did not want. */
  readonly kept: number;
  readonly unwanted: number;
  readonly cost: NanoUsd;
  readonly outputTokens: number;
}

/** In order of kind and version. Tasks whose outcome is another model's answer count for that one. */
export function templateResults(rows: Iterable<LedgerRow>): readonly TemplateResult[] {
  const results = new Map<string, TemplateResult>();
  const waiting = new Map<string, AttemptRow>();
  const last = new Map<string, AttemptRow>();
  const change = (attempt: AttemptRow, by: (before: TemplateResult) => Partial<TemplateResult>): void => {
    const { templateVersion: version, kind } = attempt;
    const key = `${kind}\n${version}`;
    const before = results.get(key) ?? { version, kind, ...nothing };
    results.set(key, { ...before, ...by(before) });
  };
  for (const row of rows) {
    if (row.type === 'attempt') {
      if (row.source !== 'provider' || row.role !== undefined || row.failure !== null) continue;
      waiting.set(row.attemptId, row);
      last.set(row.taskId, row);
      change(row, (before) => ({
        answers: before.answers + 1,
        cost: addUsd(before.cost, row.cost),
        outputTokens: before.outputTokens + (row.usage?.output ?? 0),
      }));
    } else if (row.type === 'verdict') {
      const attempt = waiting.get(row.attemptId);
      waiting.delete(row.attemptId);
      if (attempt !== undefined && row.verdict === 'accept')
        change(attempt, ({ passed }) => ({ passed: passed + 1 }));
    } else if (row.type === 'outcome') {
      const attempt = last.get(row.taskId);
      if (attempt === undefined) continue;
      if (row.outcome === 'accepted') change(attempt, ({ kept }) => ({ kept: kept + 1 }));
      // What was undone had been taken before.
      if (row.outcome === 'undone')
        change(attempt, ({ kept, unwanted }) => ({ kept: kept - 1, unwanted: unwanted + 1 }));
      if (row.outcome === 'discarded' || row.outcome === 'escalated')
        change(attempt, ({ unwanted }) => ({ unwanted: unwanted + 1 }));
    }
  }
  return [...results].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
}

const nothing = { answers: 0, passed: 0, kept: 0, unwanted: 0, cost: zeroUsd, outputTokens: 0 };
