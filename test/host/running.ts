/** The running extension, and what it says to the user, for host tests. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Wired } from '../../src/extension.ts';

export async function runningExtension(): Promise<Wired> {
  const found = vscode.extensions.getExtension<Wired | undefined>('tierwise.tierwise');
  assert.ok(found, 'VS Code knows the extension');
  const wired = await found.activate();
  assert.ok(wired, 'The extension shows its parts to tests');
  return wired;
}

export interface Said {
  readonly level: 'information' | 'warning' | 'error';
  readonly sentence: string;
  readonly buttons: readonly string[];
}

export interface Listening {
  readonly said: readonly Said[];
  /** What the next input boxes answer, in order; then they are left. */
  readonly typed: (string | undefined)[];
  /** The buttons that the next messages that have them are answered with; others are left. */
  readonly pressed: string[];
  /** What is taken of the next lists that have it; of others the first line, as Enter does. */
  readonly picked: string[];
  stop(): void;
}

/** Takes the place of messages, input boxes and lists, which a test can neither read nor fill in. */
export function listen(): Listening {
  const said: Said[] = [];
  const typed: (string | undefined)[] = [];
  const pressed: string[] = [];
  const picked: string[] = [];
  const pick = (items: readonly vscode.QuickPickItem[]) => {
    const wanted = items.find(({ label }) => picked[0] !== undefined && label.includes(picked[0]));
    if (wanted !== undefined) picked.shift();
    return Promise.resolve(wanted ?? items[0]);
  };
  const window = vscode.window as unknown as Record<string, unknown>;
  const before = new Map(Object.entries(replaced).map(([name]) => [name, window[name]]));
  for (const [name, level] of Object.entries(replaced)) {
    if (level === 'list') window[name] = pick;
    else if (level === 'input') window[name] = () => Promise.resolve(typed.shift());
    else
      window[name] = (sentence: string, ...given: readonly (string | vscode.MessageOptions)[]) => {
        const buttons = given.filter((button) => typeof button === 'string');
        said.push({ level, sentence, buttons });
        const next = pressed[0];
        if (next === undefined || !buttons.includes(next)) return Promise.resolve(undefined);
        return Promise.resolve(pressed.shift());
      };
  }
  return {
    said,
    typed,
    pressed,
    picked,
    stop() {
      for (const [name, original] of before) window[name] = original;
    },
  };
}

const replaced = {
  showInformationMessage: 'information',
  showWarningMessage: 'warning',
  showErrorMessage: 'error',
  showInputBox: 'input',
  showQuickPick: 'list',
} as const;

const configuration = () => vscode.workspace.getConfiguration('tierwise');

export async function setForUser(key: string, value: unknown): Promise<void> {
  await configuration().update(key, value, vscode.ConfigurationTarget.Global);
}

export async function setForWorkspace(key: string, value: unknown): Promise<void> {
  await configuration().update(key, value, vscode.ConfigurationTarget.Workspace);
}
