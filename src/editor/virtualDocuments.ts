/** Read-only documents that exist in memory only: both sides of a proposed edit, and copies for language servers. */
import * as vscode from 'vscode';
import { schemes } from '../contributions.ts';

export type VirtualScheme = (typeof schemes)[keyof typeof schemes];

export interface VirtualDocuments extends vscode.Disposable {
  /** Adds a document. It has the path of `beside`, so that its name and language are that file's. */
  add(scheme: VirtualScheme, beside: vscode.Uri, text: string): vscode.Uri;
  /** Empties a document and forgets it; where it is still open, language servers drop what they said of it. */
  remove(uri: vscode.Uri): void;
}

export function openVirtualDocuments(): VirtualDocuments {
  const texts = new Map<string, string>();
  const known = new Set<string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    // Undefined for what is not ours: another provider of the scheme may have it.
    provideTextDocumentContent: (uri) =>
      known.has(uri.toString()) ? (texts.get(uri.toString()) ?? '') : undefined,
  };
  const registered = Object.values(schemes).map((scheme) =>
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
  );
  let added = 0;

  return {
    add(scheme, beside, text) {
      const uri = vscode.Uri.from({ scheme, path: absolute(beside.path), query: String(++added) });
      known.add(uri.toString());
      texts.set(uri.toString(), text);
      return uri;
    },
    remove(uri) {
      if (texts.delete(uri.toString())) changed.fire(uri);
    },
    dispose() {
      vscode.Disposable.from(...registered, changed).dispose();
      texts.clear();
    },
  };
}

/** Untitled documents have a bare name for a path. */
function absolute(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
