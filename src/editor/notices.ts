/** Messages to the user: each sentence once, each error with the button that does what it says next. */
import * as vscode from 'vscode';
import { commands, settingDefaults } from '../contributions.ts';
import { type NextStep, TierwiseError } from '../core/errors.ts';
import type { Log } from './log.ts';
import { plainText } from './plainText.ts';

export interface Notices {
  /** Shows each sentence at most once in this window, as a warning, and logs it. */
  once(sentences: readonly string[], next?: NextStep): void;
  /** Says something quietly, with its next step and a way never to hear of its like again. */
  tell(
    sentence: string,
    how: {
      readonly level: 'information' | 'warning';
      readonly next: NextStep;
      readonly never: () => Promise<void>;
    },
  ): void;
  /** Shows what was thrown: a person's error with its next step, and another way if there is one; a bug as such, with the log. */
  problem(where: string, thrown: unknown, otherwise?: NextStep): void;
}

export function openNotices(log: Log): Notices {
  const said = new Set<string>();
  return {
    once(sentences, next) {
      for (const sentence of sentences) {
        if (said.has(sentence)) continue;
        said.add(sentence);
        log.warn(sentence);
        void offer(vscode.window.showWarningMessage, sentence, next === undefined ? [] : [next]);
      }
    },
    tell(sentence, { level, next, never }) {
      log.info(sentence);
      const show =
        level === 'warning' ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
      const silence = vscode.l10n.t("Don't Show Again");
      void offer(show, sentence, [next], [silence, never]).catch((error: unknown) =>
        log.bug('turning an alert off', error),
      );
    },
    problem(where, thrown, otherwise) {
      if (thrown instanceof TierwiseError) {
        if (thrown.code === 'cancelled') return;
        log.warn(`${where}: ${thrown.message}`);
        const sentence = thrown.next === null ? thrown.message : `${thrown.message} ${thrown.next.text}`;
        const steps = [...nextSteps(thrown), ...(otherwise === undefined ? [] : [otherwise])];
        void offer(vscode.window.showErrorMessage, sentence, steps);
        return;
      }
      log.bug(where, thrown);
      void offer(
        vscode.window.showErrorMessage,
        vscode.l10n.t('Tierwise failed in a way it should not have.'),
        [{ text: '', command: commands.showLog }],
      );
    },
  };
}

/** Without any model there are two ways on: offer both. */
function nextSteps({ code, next }: TierwiseError): readonly NextStep[] {
  if (code === 'no-model') {
    return [
      { text: '', command: commands.setApiKey },
      { text: '', command: commands.findLocalModels },
    ];
  }
  return next === null ? [] : [next];
}

async function offer(
  show: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  sentence: string,
  steps: readonly NextStep[],
  [lastLabel, last]: readonly [label: string | null, act: () => Promise<void>] = [
    null,
    () => Promise.resolve(),
  ],
): Promise<void> {
  const buttons = steps.flatMap((step) =>
    step.command === undefined ? [] : [[buttonFor(step.command), step] as const],
  );
  const labels = [...buttons.map(([label]) => label), ...(lastLabel === null ? [] : [lastLabel])];
  const chosen = await show(plainText(sentence), ...labels);
  if (chosen !== undefined && chosen === lastLabel) return last();
  const step = buttons.find(([label]) => label === chosen)?.[1];
  if (step?.command !== undefined) await takeStep(step.command, step.args ?? []);
}

/** Runs a command, or opens a setting. */
export async function takeStep(target: string, args: readonly unknown[]): Promise<void> {
  if (isSetting(target))
    await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${target}`);
  else await vscode.commands.executeCommand(target, ...args);
}

/** What a button says that takes a step. */
export function buttonFor(target: string): string {
  switch (target) {
    case commands.setApiKey:
      return vscode.l10n.t('Set API Key…');
    case commands.findLocalModels:
      return vscode.l10n.t('Find Local Models');
    case commands.chooseModels:
      return vscode.l10n.t('Choose Models…');
    case commands.openBudgets:
      return vscode.l10n.t('Set Ceilings…');
    case commands.showReport:
      return vscode.l10n.t('Show Spend Report');
    case commands.evaluateRouting:
      return vscode.l10n.t('Evaluate Routing');
    case commands.showLog:
      return vscode.l10n.t('Show Log');
    case commands.runTask:
      return vscode.l10n.t('Run Task…');
    case commands.escalate:
      return vscode.l10n.t('Escalate');
    case commands.reuseSimilar:
      return vscode.l10n.t('Reuse Similar Answer');
    default:
      return isSetting(target) ? vscode.l10n.t('Open Setting') : vscode.l10n.t('Do This');
  }
}

function isSetting(target: string): boolean {
  return target.replace(/^tierwise\./, '') in settingDefaults;
}
