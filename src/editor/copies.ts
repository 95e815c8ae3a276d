/**
 * What the language servers say of a text that is not in the user's editor. Neither the user's document nor the disk
 * is touched:
 *
 * - TypeScript and JavaScript: a TypeScript server of our own (typescriptServer.ts) opens the file at its own path with
 *   the copy's text in memory, so that imports and tsconfig hold. VS Code's own server cannot be used: it takes an
 *   untitled copy for a file outside every project, in which no relative import resolves, and a filled untitled
 *   document opens a tab.
 * - Every other language: a read-only virtual document at the file's path. Servers that report on documents of any
 *   scheme answer for it (a YAML server, many linters). Those that want a file or a tab (VS Code's own for JSON and CSS)
 *   do not, and then nothing can be told.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';
import type { SourceText } from '../core/task/task.ts';
import type { CopyError } from './copyErrors.ts';
import { type OpenFile, scriptKinds, type TypeScriptServer, typescriptServer } from './typescriptServer.ts';
import type { VirtualDocuments } from './virtualDocuments.ts';

export type CopyOf = Pick<SourceText, 'uri' | 'languageId'>;

export interface Copies extends vscode.Disposable {
  /** The errors a document would have with this text; null where it cannot be told before the signal ends the wait. */
  errorsOf(of: CopyOf, text: string, signal: AbortSignal): Promise<readonly CopyError[] | null>;
  /** Loads the document's project, where judging a copy needs one, ahead of the first question. */
  prepare(of: CopyOf, text: string): void;
}

export function openCopies(documents: VirtualDocuments): Copies {
  let server: TypeScriptServer | null = null;
  // Languages whose servers have not answered for a virtual document: asking again would only cost time.
  const silent = new Set<string>();
  const installed = vscode.extensions.onDidChange(() => silent.clear());

  const scriptErrors = (of: CopyOf, text: string, signal: AbortSignal) => {
    const tsserver = of.languageId in scriptKinds ? tsserverPath() : null;
    if (tsserver === null) return null;
    server ??= typescriptServer(tsserver);
    const uri = vscode.Uri.parse(of.uri, true);
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? null;
    const copy = { file: serverName(uri), text, languageId: of.languageId };
    return server.errorsOf(copy, unsavedScripts(), root, signal);
  };

  return {
    async errorsOf(of, text, signal) {
      if (signal.aborted) return null;
      const asked = scriptErrors(of, text, signal);
      if (asked !== null) return asked;
      if (silent.has(of.languageId)) return null;
      const errors = await virtualErrors(documents, of, text, signal);
      if (errors === null && isTimeout(signal)) silent.add(of.languageId);
      return errors;
    },
    prepare(of, text) {
      void scriptErrors(of, text, AbortSignal.timeout(loadMs));
    },
    dispose() {
      installed.dispose();
      server?.dispose();
    },
  };
}

/** The server in the TypeScript that VS Code ships with; null in a build without it. */
function tsserverPath(): string | null {
  const features = vscode.extensions.getExtension('vscode.typescript-language-features');
  if (!features) return null;
  const file = path.join(features.extensionPath, '..', 'node_modules', 'typescript', 'lib', 'tsserver.js');
  return existsSync(file) ? file : null;
}

/** A document that is no file gets a name that no file can have. */
function serverName(uri: vscode.Uri): string {
  if (uri.scheme === 'file') return uri.fsPath;
  const name = uri.path.startsWith('/') ? uri.path : `/${uri.path}`;
  return `^/${uri.scheme}/ts-nul-authority${name}${uri.fragment === '' ? '' : `#${uri.fragment}`}`;
}

/** The user's unsaved files: the copy has to be judged among them, not among what is on disk. */
function unsavedScripts(): readonly OpenFile[] {
  return vscode.workspace.textDocuments
    .filter(({ isDirty, uri, languageId }) => isDirty && uri.scheme === 'file' && languageId in scriptKinds)
    .map((document) => ({
      file: document.uri.fsPath,
      text: document.getText(),
      languageId: document.languageId,
    }));
}

/** Milliseconds that a project may take to load when nobody waits for it. */
const loadMs = 60_000;

/** True when the wait ran out, and was not ended by the user. */
function isTimeout(signal: AbortSignal): boolean {
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}

/** Milliseconds without a further report after which a server is taken to have said all. */
const quietMs = 250;

async function virtualErrors(
  documents: VirtualDocuments,
  of: CopyOf,
  text: string,
  signal: AbortSignal,
): Promise<readonly CopyError[] | null> {
  const uri = documents.add(schemes.original, vscode.Uri.parse(of.uri, true), text);
  const reported = reportOn(uri, signal);
  try {
    let document = await vscode.workspace.openTextDocument(uri);
    if (document.languageId !== of.languageId) {
      document = await vscode.languages.setTextDocumentLanguage(document, of.languageId);
    }
    if (!(await reported)) return null;
    return vscode.languages
      .getDiagnostics(uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
      .map((diagnostic) => ({
        code: codeOf(diagnostic),
        message: diagnostic.message,
        range: {
          start: document.offsetAt(diagnostic.range.start),
          end: document.offsetAt(diagnostic.range.end),
        },
      }));
  } finally {
    documents.remove(uri);
  }
}

/** Resolves with true when a server has reported on a document and then been quiet; with false when none has. */
function reportOn(uri: vscode.Uri, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let heard: NodeJS.Timeout | null = null;
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((changed) => changed.toString() === uri.toString())) return;
      if (heard) clearTimeout(heard);
      heard = setTimeout(end, quietMs);
    });
    function end(): void {
      listening.dispose();
      signal.removeEventListener('abort', end);
      if (heard) clearTimeout(heard);
      resolve(heard !== null);
    }
    signal.addEventListener('abort', end, { once: true });
  });
}

/** A diagnostic's code as text, whichever of its forms it has. */
export function codeOf({ code }: vscode.Diagnostic): string | null {
  if (code === undefined) return null;
  return String(typeof code === 'object' ? code.value : code);
}
