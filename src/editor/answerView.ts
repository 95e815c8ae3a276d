/** A task's result in the words of the answer's panel. */
import * as vscode from 'vscode';
import { type Tier, tierRank } from '../core/models/model.ts';
import { formatUsd, type NanoUsd } from '../core/money.ts';
import type { Check, Verdict } from '../core/quality/verdict.ts';
import type { Kind, Task } from '../core/task/task.ts';
import type { Stage, TaskResult } from '../engine/result.ts';
import type { AnswerView } from '../report/answerProtocol.ts';

/** Who gives an answer, and how it is called. */
export interface Author {
  readonly label: string;
  readonly tier: Tier;
}

/** What was asked, as a title: `Explain price.ts`. */
export function titleOf(task: Task, kind: Kind | null): string {
  const name = task.source.path.slice(task.source.path.lastIndexOf('/') + 1);
  return `${kindLabel(kind)} ${name}`;
}

export function kindLabel(kind: Kind | null): string {
  switch (kind) {
    case 'explain':
      return vscode.l10n.t('Explain');
    case 'document':
      return vscode.l10n.t('Document');
    case 'fix':
      return vscode.l10n.t('Fix');
    case 'refactor':
      return vscode.l10n.t('Refactor');
    case 'test':
      return vscode.l10n.t('Write tests for');
    case 'review':
      return vscode.l10n.t('Review');
    case 'optimize':
      return vscode.l10n.t('Optimize');
    case 'generate':
      return vscode.l10n.t('Generate');
    case 'ask':
      return vscode.l10n.t('Ask about');
    case null:
      return vscode.l10n.t('Tierwise:');
  }
}

export function stageText(stage: Stage): string {
  switch (stage) {
    case 'parsing':
    case 'classifying':
      return vscode.l10n.t('Reading the code…');
    case 'gathering context':
      return vscode.l10n.t('Gathering what the code needs…');
    case 'looking up':
      return vscode.l10n.t('Looking for an answer that is known already…');
    case 'asking the editor':
      return vscode.l10n.t('Trying the editor’s own fixes…');
    case 'planning':
      return vscode.l10n.t('Choosing models…');
    case 'waiting for other tasks':
      return vscode.l10n.t('Waiting for running tasks to give back what they have reserved…');
    case 'waiting for the same task':
      return vscode.l10n.t('Waiting for the same task, which runs already…');
    case 'reserving':
      return vscode.l10n.t('Reserving the cost…');
    case 'calling':
      return vscode.l10n.t('Waiting for the model…');
    case 'verifying':
      return vscode.l10n.t('Checking the answer…');
    case 'running your command':
      return vscode.l10n.t('Running your command on a copy with the answer…');
    case 'grading':
      return vscode.l10n.t('Letting a second model grade the answer…');
  }
}

/** The panel while the task runs. A draft is text that has not been checked. */
export function viewOfProgress(
  task: Task,
  kind: Kind | null,
  now: { readonly author: Author | null; readonly status: string; readonly draft: boolean },
): AnswerView {
  return {
    taskId: task.id,
    title: titleOf(task, kind),
    state: now.draft ? 'draft' : 'working',
    status: now.status,
    facts: now.author ? authorFacts(now.author) : [],
    checks: null,
    actions: [],
  };
}

/** The panel when the task has ended. */
export function viewOfResult(result: TaskResult, author: Author | null): AnswerView {
  const { task, profile } = result;
  const common = { taskId: task.id, title: titleOf(task, profile.kind) };
  const why = { action: 'why', label: vscode.l10n.t('Why This Model?') } as const;
  const similar = similarOf(result);
  const facts = [
    ...(author ? authorFacts(author) : []),
    { label: vscode.l10n.t('Cost'), value: costText(result.cost) },
    ...similar.facts,
  ];
  switch (result.outcome) {
    case 'answered':
    case 'exhausted': {
      const copy = { action: 'copy', label: vscode.l10n.t('Copy') } as const;
      const escalate = { action: 'escalate', label: vscode.l10n.t('Escalate to the Next Tier') } as const;
      const again = { action: 'again', label: vscode.l10n.t('Ask Again') } as const;
      const answered = result.outcome === 'answered';
      const cached = result.attempt.source === 'cache';
      return {
        ...common,
        state: answered ? 'checked' : 'unverified',
        status: answered ? checkedText(result.verdict) : unverifiedText(result.verdict, result.because),
        facts,
        checks: checksOf(result.verdict),
        actions: [
          ...(canEscalate(result.attempt.tier) ? [escalate] : []),
          ...(cached ? [again] : []),
          ...similar.actions,
          copy,
          why,
        ],
      };
    }
    case 'cancelled': {
      const status = vscode.l10n.t('You cancelled this task. What was used until then has been paid.');
      const actions = [...similar.actions, why];
      return { ...common, state: 'cancelled', status, facts, checks: null, actions };
    }
    case 'refused':
    case 'failed': {
      const { message, next } = result.error;
      const status = next ? `${message} ${next.text}` : message;
      const actions = [...similar.actions, why];
      return { ...common, state: 'failed', status, facts, checks: null, actions };
    }
  }
}

/** What was answered before on the same code in other words: whether it is the same, only the user can say. */
function similarOf({ similarKnown = null }: TaskResult): Pick<AnswerView, 'facts' | 'actions'> {
  if (similarKnown === null) return { facts: [], actions: [] };
  const asked = similarKnown.instruction.replace(/\s+/g, ' ').trim();
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  return {
    facts: [{ label: vscode.l10n.t('Answered before'), value: vscode.l10n.t('“{0}”', shown) }],
    actions: [{ action: 'reuse', label: vscode.l10n.t('Reuse Similar Answer') }],
  };
}

/** A rejected answer's label: what failed, and why nothing better was tried. */
export function unverifiedText(verdict: Verdict, because: string): string {
  const failed = verdict.checks.filter(({ result }) => result === 'fail').map((check) => check.because);
  return vscode.l10n.t(
    'Unverified: this answer did not pass its checks. {0}',
    [...failed, because].join(' '),
  );
}

export function costText(cost: NanoUsd): string {
  return formatUsd(cost, vscode.env.language);
}

export function canEscalate(tier: Tier): boolean {
  return tierRank(tier) < tierRank('flagship');
}

function checkedText(verdict: Verdict): string {
  const passed = verdict.checks.filter(({ result }) => result === 'pass').length;
  return vscode.l10n.t('Checked: {0} of {1} checks passed.', passed, applying(verdict).length);
}

function checksOf(verdict: Verdict): AnswerView['checks'] {
  return {
    summary: vscode.l10n.t('What was checked'),
    list: verdict.checks.map(({ check, result, because }) => ({
      name: check,
      result,
      resultText: resultText(result),
      because,
    })),
  };
}

function applying(verdict: Verdict): readonly Check[] {
  return verdict.checks.filter(({ result }) => result !== 'not-applicable');
}

function resultText(result: Check['result']): string {
  switch (result) {
    case 'pass':
      return vscode.l10n.t('Passed');
    case 'fail':
      return vscode.l10n.t('Failed');
    case 'not-applicable':
      return vscode.l10n.t('Does not apply');
  }
}

function authorFacts({ label, tier }: Author): AnswerView['facts'] {
  return [
    { label: vscode.l10n.t('Model'), value: label },
    { label: vscode.l10n.t('Tier'), value: tier },
  ];
}
