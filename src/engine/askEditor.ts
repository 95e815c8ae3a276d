import { zeroUsd } from '../core/money.ts';
import type { Answer } from '../core/quality/answer.ts';
import { placeAnswer } from '../core/quality/apply.ts';
import { changedLines } from '../core/quality/changedLines.ts';
import type { Verdict } from '../core/quality/verdict.ts';
import type { Task } from '../core/task/task.ts';
import type { EditorFix, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { TaskResult, Watch } from './result.ts';
import { freeRow, rowBase, verdictRow } from './rows.ts';

/** What the language server did: all of it, a part with the rest as a task for the models, or nothing. */
export type EditorAnswer =
  { readonly result: TaskResult } | { readonly rest: Task } | { readonly nothing: true };

/** The editor tier, for `fix`: the language server's own quick fixes, on a copy, at $0. */
export async function askEditor(
  { task, profile }: Preparation,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<EditorAnswer> {
  const { wishes } = task;
  const asksForModels = wishes.model !== null || wishes.minTier !== null || wishes.tier !== undefined;
  if (profile.kind !== 'fix' || asksForModels) return { nothing: true };
  watch.onStage('asking the editor');
  const startedAt = ports.clock.now();
  const fix = await ports.editorFix(task, signal);
  if (fix === null) return { nothing: true };

  const verdict = editorVerdict(fix);
  const base = rowBase(task, ports);
  const attempt = freeRow(base, profile, ports.newId(), 'editor', ports.clock.now() - startedAt);
  await ports.ledger.append(attempt, verdictRow(base, attempt.attemptId, verdict));
  if (verdict.verdict === 'reject') {
    const { text, selection, remaining } = fix;
    return { rest: { ...task, source: { ...task.source, text }, selection, diagnostics: remaining } };
  }
  const change = asReplacement(task, fix.text);
  const tried = [{ attempt, answer: change.answer, verdict }];
  return {
    result: { outcome: 'answered', profile, plan: null, tried, cost: zeroUsd, verdict, attempt, ...change },
  };
}

/** A result on the editor's half-fixed text, said as a change of the user's own text. */
export function onOriginal(result: TaskResult, original: Task): TaskResult {
  if (result.outcome !== 'answered' && result.outcome !== 'exhausted') return { ...result, task: original };
  return { ...result, ...asReplacement(original, placeAnswer(result.task, result.answer.body).text) };
}

function editorVerdict(fix: EditorFix): Verdict {
  const applied = fix.applied.join(', ');
  const left = fix.remaining.length;
  return {
    verdict: left === 0 ? 'accept' : 'reject',
    score: left === 0 ? 1 : 0,
    checks: [
      {
        check: 'editor-errors',
        result: left === 0 ? 'pass' : 'fail',
        hard: true,
        because:
          left === 0
            ? `The language server's quick fix (${applied}) leaves no error in the selection and adds none.`
            : `The language server's quick fix (${applied}) leaves ${left} ${left === 1 ? 'error' : 'errors'} in the selection.`,
      },
    ],
  };
}

/** A fix may touch lines outside the selection (an import): the selection becomes what changed. */
function asReplacement(task: Task, after: string): { readonly task: Task; readonly answer: Answer } {
  const { range, body } = changedLines(task.source.text, after);
  return { task: { ...task, selection: range }, answer: { form: 'replacement', raw: body, body } };
}
