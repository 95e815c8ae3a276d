/** Runs the user's command on a copy of their project with an answer in it. No vscode here. */
import { homedir } from 'node:os';
import path from 'node:path';
import type { CommandRun } from '../core/quality/command.ts';
import { copyProject, type CopyLimits, type ProjectCopy, TooLarge } from './projectCopy.ts';
import { type ProcessEnd, type ProcessLimits, runProcess } from './runProcess.ts';

export interface Trial {
  /** The workspace folder, absolute. */
  readonly folder: string;
  readonly argv: readonly [string, ...string[]];
  /** The file that the answer changes, relative to the folder, as it would be and as it was; null for one that is new. */
  readonly file: string;
  readonly after: string;
  readonly before: string | null;
  /** The user's other unsaved files. */
  readonly unsaved: readonly { readonly file: string; readonly text: string }[];
  readonly seconds: number;
}

/** Chosen: a project within them is copied in a few seconds. */
const copyLimits: CopyLimits = { files: 20_000, bytes: 300_000_000 };
const outputLimits: Omit<ProcessLimits, 'timeoutMs'> = { mostBytes: 16_000_000, keptBytes: 64_000 };

/**
 * Its exit with the answer decides; where that is not 0, the command must succeed without the answer, or it says
 * nothing of it. The copy is gone when the promise resolves.
 */
export async function tryCommand(
  trial: Trial,
  signal: AbortSignal,
  limits = copyLimits,
): Promise<CommandRun> {
  const [program, ...args] = trial.argv;
  const command = [path.basename(program), ...args].join(' ').slice(0, 80);
  let copy: ProjectCopy;
  try {
    copy = await copyProject(trial.folder, limits, signal);
  } catch (error) {
    return { kind: 'unknown', because: whyNoCopy(error, limits, signal) };
  }
  try {
    for (const { file, text } of trial.unsaved) await copy.write(file, text);
    await copy.write(trial.file, trial.after);
    const withAnswer = await runIn(copy, trial, signal);
    if (withAnswer.end !== 'exit')
      return { kind: 'unknown', because: whyNoEnd(withAnswer, command, trial.seconds) };
    if (withAnswer.code === 0) return { kind: 'passed', command };

    await copy.write(trial.file, trial.before);
    const without = await runIn(copy, trial, signal);
    if (without.end !== 'exit')
      return { kind: 'unknown', because: whyNoEnd(without, command, trial.seconds) };
    if (without.code !== 0) {
      const because = `\`${command}\` fails without the answer, too, so it says nothing of it.`;
      return { kind: 'unknown', because };
    }
    const { code: exit, output } = withAnswer;
    return { kind: 'failed', command, exit, output, folders: [copy.folder, trial.folder, homedir()] };
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { kind: 'unknown', because: `The answer could not be tried in a copy of the project. ${because}` };
  } finally {
    await copy.remove().catch(() => undefined);
  }
}

function runIn(copy: ProjectCopy, { argv, file, seconds }: Trial, signal: AbortSignal): Promise<ProcessEnd> {
  // A file whose name begins with a dash is still a file.
  const named = `.${path.sep}${file.split('/').join(path.sep)}`;
  const [program, ...args] = argv;
  const filled = args.map((arg) => arg.replaceAll('${file}', () => named));
  const where = { cwd: copy.folder, env: quietEnvironment(process.env, copy.folder) };
  return runProcess([program, ...filled], where, { ...outputLimits, timeoutMs: seconds * 1000 }, signal);
}

/**
 * What a test may know of the machine: a model has written what runs, and nobody has read it yet. Variables that hold
 * keys are left out, and those that would make a program of VS Code behave like one of its own.
 */
export function quietEnvironment(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const secret = /key|token|secret|passw|credential|auth|cookie|session/i;
  const editors = /^(?:ELECTRON_|VSCODE_|NODE_OPTIONS$|NODE_CHANNEL|NODE_UNIQUE)/;
  const kept = Object.entries(env).filter(([name]) => !secret.test(name) && !editors.test(name));
  return { ...Object.fromEntries(kept), PWD: folder, CI: '1', NO_COLOR: '1', PYTHONDONTWRITEBYTECODE: '1' };
}

function whyNoCopy(error: unknown, { files, bytes }: CopyLimits, signal: AbortSignal): string {
  if (signal.aborted) return 'The task was cancelled before the command could run.';
  if (error instanceof TooLarge) {
    return `The folder has more than ${files} files or ${bytes / 1_000_000} MB, which is too much to copy for a check.`;
  }
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return `The project could not be copied${code === undefined ? '' : ` (${code})`}, so the command did not run.`;
}

function whyNoEnd(end: Exclude<ProcessEnd, { end: 'exit' }>, command: string, seconds: number): string {
  switch (end.end) {
    case 'timeout':
      return `\`${command}\` did not end within ${seconds} seconds, so it says nothing of the answer.`;
    case 'cancelled':
      return `\`${command}\` was cancelled.`;
    case 'flood':
      return `\`${command}\` wrote more than ${outputLimits.mostBytes / 1_000_000} MB and was stopped.`;
    case 'killed':
      return `\`${command}\` was ended by ${end.signal}, so it says nothing of the answer.`;
    case 'missing':
      return `\`${command}\` could not be started; name a program that is installed.`;
  }
}
