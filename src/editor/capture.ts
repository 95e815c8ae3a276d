/** From what stands in the editor to a task. */
import path from 'node:path';
import * as vscode from 'vscode';
import { TierwiseError } from '../core/errors.ts';
import { formOf } from '../core/prompt/prompt.ts';
import { enclosingSymbol } from '../core/syntax/symbols.ts';
import type { Parse } from '../core/syntax/syntax.ts';
import {
  type Diagnostic,
  type Kind,
  noWishes,
  type Range,
  type Severity,
  type Task,
  type Wishes,
} from '../core/task/task.ts';
import { codeOf } from './copies.ts';
import { touches } from './copyErrors.ts';
import { chooseRange } from './selection.ts';
import { refuseReadOnly } from './writable.ts';

/** Where the user is: an editor, a notebook's cell, or the place of a code action. */
export interface Place {
  readonly document: vscode.TextDocument;
  /** Empty where nothing is selected. */
  readonly selection: vscode.Range;
}

export interface Asked {
  /** Null when the kind is to be predicted. */
  readonly kind: Kind | null;
  readonly instruction: string;
  readonly wishes?: Wishes;
}

/**
 * Captures the selection, or without one the definition around the cursor, with the errors in it. Throws a
 * TierwiseError where there is nothing to ask about, or what there is cannot be sent.
 */
export async function captureTask(
  { document, selection }: Place,
  { kind, instruction, wishes = noWishes }: Asked,
  parse: Parse,
  newId: () => string,
): Promise<Task> {
  // Before anything is paid: an edit that could not be accepted is not worth asking for.
  if (kind !== null && formOf(kind) === 'replacement') await refuseReadOnly(document.uri);
  const text = document.getText();
  const selected = offsets(document, selection);
  const parsed = await parse(document.languageId, text);
  let choice;
  try {
    const symbolAt = (offset: number) => enclosingSymbol(parsed, offset);
    choice = chooseRange({ text, selected, askedKind: kind, instruction, symbolAt });
  } finally {
    parsed.dispose();
  }
  if (choice.kind !== 'chosen') throw nothingToAsk(choice, selection.isEmpty);

  const { range } = choice;
  return {
    id: newId(),
    askedKind: kind,
    instruction: instruction.trim(),
    source: {
      uri: document.uri.toString(),
      path: relativePath(document),
      languageId: document.languageId,
      text,
      eol: document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n',
    },
    selection: range,
    diagnostics: diagnosticsIn(document, range),
    wishes,
  };
}

/** The diagnostics that touch a range. */
function diagnosticsIn(document: vscode.TextDocument, range: Range): readonly Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map((diagnostic) => ({
      severity: severities[diagnostic.severity],
      message: diagnostic.message,
      range: offsets(document, diagnostic.range),
      source: diagnostic.source ?? null,
      code: codeOf(diagnostic),
    }))
    .filter((diagnostic) => touches(diagnostic.range, range));
}

const severities: Readonly<Record<vscode.DiagnosticSeverity, Severity>> = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'information',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
};

/** Relative to the workspace folder; outside of one the bare name, for an absolute path says who the user is. */
function relativePath(document: vscode.TextDocument): string {
  const notebook = vscode.workspace.notebookDocuments.find((candidate) =>
    candidate.getCells().some((cell) => cell.document === document),
  );
  const uri = notebook?.uri ?? document.uri;
  const name = path.posix.basename(uri.path);
  if (!vscode.workspace.getWorkspaceFolder(uri)) return name;
  return vscode.workspace.asRelativePath(uri).replaceAll('\\', '/');
}

function offsets(document: vscode.TextDocument, range: vscode.Range): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

function nothingToAsk(
  choice: Exclude<ReturnType<typeof chooseRange>, { kind: 'chosen' }>,
  nothingSelected: boolean,
): TierwiseError {
  switch (choice.kind) {
    case 'empty':
      return new TierwiseError(
        'empty-selection',
        nothingSelected
          ? vscode.l10n.t('There is no code at the cursor. Select the code that the task is about.')
          : vscode.l10n.t('The selection holds only white space. Select the code that the task is about.'),
      );
    case 'binary':
      return new TierwiseError(
        'binary-selection',
        vscode.l10n.t('The selection is not text. Select readable source code instead.'),
      );
    case 'too-large': {
      const size = new Intl.NumberFormat(vscode.env.language).format(choice.characters);
      return new TierwiseError(
        'selection-too-large',
        vscode.l10n.t(
          'The selection of {0} characters is too large for any model. Select a part of it, such as one class or function.',
          size,
        ),
      );
    }
  }
}
