/** The editor tier: the language server's own preferred quick fixes, tried on a copy (see copies.ts). */
import * as vscode from 'vscode';
import type { Diagnostic, Range, Task } from '../core/task/task.ts';
import type { EditorFix, Ports } from '../engine/ports.ts';
import type { Copies } from './copies.ts';
import { type CopyError, errorsGained, touches } from './copyErrors.ts';
import { applyEdits, mapRange, mergeEdits, type OffsetEdit } from './textEdits.ts';

/** Milliseconds for the whole of it: a project that takes longer to load is left to the models. */
const editorFixMs = 10_000;
/** Errors that are looked at; a selection with more is past quick fixes. */
const maxErrors = 20;

interface Fix {
  readonly title: string;
  readonly edits: readonly OffsetEdit[];
}

/** What a set of fixes makes of the document. */
interface Trial {
  readonly fixes: readonly Fix[];
  readonly text: string;
  readonly selection: Range;
  /** Errors that touch the selection. */
  readonly remaining: readonly CopyError[];
}

/**
 * Fixes are kept only if they leave fewer errors in the selection and no new one anywhere in the file. Null where the
 * language server prefers no fix, none helps, or it cannot be told whether one does.
 */
export function editorFixes(copies: Copies, timeMs = editorFixMs): Ports['editorFix'] {
  return async (task, signal) => {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeMs)]);
    const document = unchangedDocument(task);
    const errors = task.diagnostics.filter(({ severity }) => severity === 'error').slice(0, maxErrors);
    if (!document || errors.length === 0) return null;

    const [before, fixes] = await Promise.all([
      copies.errorsOf(task.source, task.source.text, limited),
      preferredFixes(document, errors, limited),
    ]);
    if (before === null || fixes.length === 0) return null;
    // Errors of other sources (a linter's) are not seen in a copy: nothing can be claimed about them.
    const unseen = errors.filter((error) => !before.some((seen) => sameError(seen, error)));

    const best = await bestTrial(task, before, fixes, copies, limited);
    return best && asEditorFix(best, unseen);
  };
}

/** The user's document, if it still is what the task was captured from. */
function unchangedDocument({ source }: Task): vscode.TextDocument | null {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === source.uri);
  return document?.getText() === source.text ? document : null;
}

async function preferredFixes(
  document: vscode.TextDocument,
  errors: readonly Diagnostic[],
  signal: AbortSignal,
): Promise<readonly Fix[]> {
  const fixes: Fix[] = [];
  for (const { range } of errors) {
    if (signal.aborted) break;
    const actions = await vscode.commands.executeCommand<readonly (vscode.CodeAction | vscode.Command)[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)),
      vscode.CodeActionKind.QuickFix.value,
      maxErrors,
    );
    for (const action of actions) {
      const fix = 'isPreferred' in action && action.isPreferred === true ? fixOf(action, document) : null;
      if (fix && !fixes.some((known) => sameEdits(known, fix))) fixes.push(fix);
    }
  }
  return fixes;
}

/** The action as edits of this document alone; null for one that runs a command or touches other files. */
function fixOf(action: vscode.CodeAction, document: vscode.TextDocument): Fix | null {
  const [entry, ...others] = action.edit?.entries() ?? [];
  if (!entry || others.length > 0 || action.edit?.size !== 1) return null;
  const [uri, edits] = entry;
  if (uri.toString() !== document.uri.toString() || edits.length === 0) return null;
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  return {
    title: action.title,
    edits: edits.map(({ range, newText }) => ({
      range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
      text: newText.replace(/\r\n|\r|\n/g, eol),
    })),
  };
}

/** All fixes together where that leaves nothing; otherwise each one that helps on top of those kept before it. */
async function bestTrial(
  task: Task,
  before: readonly CopyError[],
  fixes: readonly Fix[],
  copies: Copies,
  signal: AbortSignal,
): Promise<Trial | null> {
  const all = await tryFixes(task, before, fixes, copies, signal);
  if (all?.remaining.length === 0 || fixes.length === 1) {
    return all && all.remaining.length < touching(before, task.selection).length ? all : null;
  }
  let best: Trial | null = null;
  let least = touching(before, task.selection).length;
  for (const fix of fixes) {
    if (signal.aborted) break;
    const trial = await tryFixes(task, before, [...(best?.fixes ?? []), fix], copies, signal);
    if (!trial || trial.remaining.length >= least) continue;
    best = trial;
    least = trial.remaining.length;
  }
  return best;
}

/** Null when the fixes bring a new error, or it cannot be told. */
async function tryFixes(
  task: Task,
  before: readonly CopyError[],
  fixes: readonly Fix[],
  copies: Copies,
  signal: AbortSignal,
): Promise<Trial | null> {
  const edits = mergeEdits(fixes.map((fix) => fix.edits));
  const text = applyEdits(task.source.text, edits);
  const after = await copies.errorsOf(task.source, text, signal);
  if (after === null || errorsGained(before, after).length > 0) return null;
  const selection = mapRange(task.selection, edits);
  return { fixes, text, selection, remaining: touching(after, selection) };
}

function asEditorFix({ fixes, text, selection, remaining }: Trial, unseen: readonly Diagnostic[]): EditorFix {
  const left = remaining.map(({ code, message, range }): Diagnostic => {
    return { severity: 'error', source: null, code, message, range };
  });
  // An unseen error's place in the new text is not known: it is said of the whole selection.
  const still = unseen.map((error): Diagnostic => ({ ...error, range: selection }));
  return { text, selection, applied: fixes.map(({ title }) => title), remaining: [...left, ...still] };
}

function touching(errors: readonly CopyError[], selection: Range): readonly CopyError[] {
  return errors.filter(({ range }) => touches(range, selection));
}

function sameError(seen: CopyError, error: Diagnostic): boolean {
  return seen.range.start === error.range.start && (error.code === null || seen.code === error.code);
}

function sameEdits(a: Fix, b: Fix): boolean {
  return JSON.stringify(a.edits) === JSON.stringify(b.edits);
}
