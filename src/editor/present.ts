/** Shows a task while it runs and what it came to: prose beside the code, edits as a diff, errors in one sentence. */
import * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import type { NextStep } from '../core/errors.ts';
import { formOf } from '../core/prompt/prompt.ts';
import type { ModelId } from '../core/models/model.ts';
import type { Kind, Task } from '../core/task/task.ts';
import type { TaskResult, Watch } from '../engine/result.ts';
import type { AnswerPanels, AnswerSession } from './answerPanel.ts';
import {
  type Author,
  canEscalate,
  costText,
  kindLabel,
  stageText,
  titleOf,
  unverifiedText,
  viewOfProgress,
  viewOfResult,
} from './answerView.ts';
import type { Notices } from './notices.ts';
import { plainText } from './plainText.ts';
import type { Proposals } from './proposal.ts';

/** Where things are shown. */
export interface Screen {
  readonly answers: AnswerPanels;
  readonly proposals: Proposals;
  readonly notices: Pick<Notices, 'problem'>;
  /** What people call a model; null for one that is no longer known. */
  readonly labelOf: (model: ModelId) => string | null;
}

/**
 * Runs a task with progress that can be cancelled, and shows the result. Throws what `run` throws, once the panel says
 * that the task has failed.
 */
export async function presentTask(
  task: Task,
  run: (watch: Watch, signal: AbortSignal) => Promise<TaskResult>,
  screen: Screen,
): Promise<TaskResult> {
  const cancel = new AbortController();
  const options: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Notification,
    title: plainText(titleOf(task, task.askedKind)),
    cancellable: true,
  };
  const draft = draftOf(task, screen, cancel);
  const result = await vscode.window
    .withProgress(options, async (progress, token) => {
      token.onCancellationRequested(() => cancel.abort());
      return run(
        watchWith(draft, (message) => progress.report({ message: plainText(message) })),
        cancel.signal,
      );
    })
    .then(undefined, (error: unknown) => {
      draft.fail();
      throw error;
    });
  await presentResult(result, screen, draft.session());
  return result;
}

/** Shows what a task came to; `session` is the panel in which its draft was shown. */
export async function presentResult(
  result: TaskResult,
  screen: Screen,
  session: AnswerSession | null,
): Promise<void> {
  const view = viewOfResult(result, authorOf(result, screen));
  switch (result.outcome) {
    case 'answered':
    case 'exhausted': {
      if (result.answer.form === 'prose') {
        const panel = session ?? screen.answers.begin(view);
        panel.show(view);
        panel.end(result.answer.body);
        return;
      }
      await screen.proposals.offer({ task: result.task, answer: result.answer, label: labelOf(result) });
      if (result.outcome === 'exhausted') void offerNext(result);
      else vscode.window.setStatusBarMessage(doneText(result, screen), doneTextMs);
      return;
    }
    case 'refused':
    case 'failed':
      session?.show(view);
      session?.end();
      screen.notices.problem(titleOf(result.task, result.profile.kind), result.error, otherwise(result));
      return;
    case 'cancelled':
      session?.show(view);
      session?.end();
      return;
  }
}

/** What was answered before on the same code costs nothing, whatever stood in the way of a new answer. */
function otherwise({ similarKnown, task }: TaskResult): NextStep | undefined {
  if (similarKnown === undefined || similarKnown === null) return undefined;
  return { text: '', command: commands.reuseSimilar, args: [task.id] };
}

const doneTextMs = 15_000;

/** What is shown of a task before its result. */
interface Draft {
  /** The panel, while there is one. */
  session(): AnswerSession | null;
  kind(kind: Kind): void;
  author(author: Author): void;
  status(status: string): void;
  text(delta: string): void;
  fail(): void;
}

function draftOf(task: Task, screen: Screen, cancel: AbortController): Draft {
  let kind = task.askedKind;
  let author: Author | null = null;
  let status = '';
  let text = '';
  let session: AnswerSession | null = null;
  let closed = false;

  /** Only prose is read while it grows; half an edit is of no use to anyone. */
  const redraw = (): void => {
    if (kind === null || formOf(kind) !== 'prose') return;
    const view = viewOfProgress(task, kind, { author, status, draft: text !== '' });
    if (session) return session.show(view);
    if (closed) return;
    session = screen.answers.begin(view);
    // Who closes the panel does not want the answer any more.
    session.onClose(() => {
      closed = true;
      session = null;
      cancel.abort();
    });
  };
  return {
    session: () => session,
    kind(known) {
      kind = known;
      redraw();
    },
    author(next) {
      author = next;
      text = '';
      session?.write('');
      redraw();
    },
    status(now) {
      status = now;
      redraw();
    },
    text(delta) {
      const first = text === '';
      text += delta;
      if (first) {
        status = vscode.l10n.t('Draft: not checked yet.');
        redraw();
      }
      session?.write(text);
    },
    fail() {
      const view = viewOfProgress(task, kind, {
        author,
        status: vscode.l10n.t('This task failed.'),
        draft: false,
      });
      session?.show({ ...view, state: 'failed' });
      session?.end();
    },
  };
}

function watchWith(draft: Draft, report: (message: string) => void): Watch {
  return {
    onStage(stage) {
      report(stageText(stage));
      draft.status(stageText(stage));
    },
    onProfile: ({ kind }) => draft.kind(kind),
    onPlan: () => undefined,
    onAttempt: (model) => draft.author(model),
    onText: (delta) => draft.text(delta),
    onVerdict(model, { verdict }) {
      if (verdict === 'accept') return;
      const rejected = vscode.l10n.t('The checks rejected the answer of {0}.', model.label);
      report(rejected);
      draft.status(rejected);
    },
  };
}

function authorOf(result: TaskResult, screen: Screen): Author | null {
  if (!('attempt' in result)) return null;
  const { source, model, tier } = result.attempt;
  if (source === 'editor') return { label: vscode.l10n.t('The editor’s own fixes'), tier };
  const label = screen.labelOf(model) ?? model;
  return { label: source === 'cache' ? vscode.l10n.t('{0}, from the cache', label) : label, tier };
}

type Ended = Extract<TaskResult, { outcome: 'answered' | 'exhausted' }>;

function labelOf(result: Ended): string {
  const label = kindLabel(result.profile.kind);
  return result.outcome === 'answered' ? label : vscode.l10n.t('Unverified: {0}', label);
}

function doneText(result: Ended, screen: Screen): string {
  const author = authorOf(result, screen)?.label ?? '';
  return vscode.l10n.t('{0}: {1}, checks passed.', author, costText(result.cost));
}

/** An unverified edit is never offered without saying so and what to do about it. */
async function offerNext(result: Extract<Ended, { outcome: 'exhausted' }>): Promise<void> {
  const escalate = vscode.l10n.t('Escalate to the Next Tier');
  const reuse = vscode.l10n.t('Reuse Similar Answer');
  const why = vscode.l10n.t('Why This Model?');
  const chosen = await vscode.window.showWarningMessage(
    plainText(unverifiedText(result.verdict, result.because)),
    ...(canEscalate(result.attempt.tier) ? [escalate] : []),
    ...(otherwise(result) === undefined ? [] : [reuse]),
    why,
  );
  if (chosen === escalate) await vscode.commands.executeCommand(commands.escalate, result.task.id);
  if (chosen === reuse) await vscode.commands.executeCommand(commands.reuseSimilar, result.task.id);
  if (chosen === why) await vscode.commands.executeCommand(commands.whyThisModel, result.task.id);
}
