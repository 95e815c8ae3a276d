/** Proposed edits: a diff of two virtual documents, accepted or discarded in its title bar. */
import * as vscode from 'vscode';
import { contextKeys, schemes } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import type { Answer } from '../core/quality/answer.ts';
import type { Task } from '../core/task/task.ts';
import { type Change, editFor, previewChange } from './change.ts';
import { type Accepted, watchUndo } from './undoWatch.ts';
import type { VirtualDocuments } from './virtualDocuments.ts';
import { refuseReadOnly } from './writable.ts';

export interface Offer {
  readonly task: Task;
  readonly answer: Answer;
  /** The head of the diff's tab: what was asked, and whether the answer was verified. */
  readonly label: string;
}

/** What the user made of a proposal. A diff that is just closed is unrated: nothing is said of it. */
export type Rating = 'accepted' | 'discarded' | 'undone';

export interface Proposals extends vscode.Disposable {
  /** Shows an answer in code as a diff against the document it was asked about. */
  offer(offer: Offer): Promise<void>;
  /**
   * Edits the user's document as proposed, as one step to undo. `uri` is the proposal's document; without it the diff
   * on screen is meant. Throws a TierwiseError, with the proposal left open, where the document cannot take it.
   */
  accept(uri?: vscode.Uri): Promise<void>;
  discard(uri?: vscode.Uri): Promise<void>;
  /** The task whose proposal is on screen. */
  activeTask(): string | null;
}

interface Open {
  readonly taskId: string;
  readonly change: Change;
  readonly original: vscode.Uri;
  readonly proposed: vscode.Uri;
}

export function openProposals(
  documents: VirtualDocuments,
  onOutcome: (taskId: string, rating: Rating) => void,
): Proposals {
  const open = new Map<string, Open>();
  const undoWatches: vscode.Disposable[] = [];
  const accepting = new Set<Open>();
  let activeKey: boolean | null = null;

  const showWhetherActive = (): void => {
    const active = activeProposal() !== null;
    if (active === activeKey) return;
    activeKey = active;
    void vscode.commands.executeCommand('setContext', contextKeys.proposalActive, active);
  };
  const tabsWatch = vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabGroups(showWhetherActive),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const tab of closed) {
        const proposed = proposedIn(tab);
        // A tab that is dragged to another group closes in the first.
        if (proposed && tabsOf(proposed).length === 0) forget(proposed);
      }
      showWhetherActive();
    }),
  );
  void closeLeftovers();

  function activeProposal(): Open | null {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    const proposed = tab && proposedIn(tab);
    return (proposed && open.get(proposed.toString())) ?? null;
  }

  function meant(uri: vscode.Uri | undefined): Open | null {
    return (uri && open.get(uri.toString())) ?? activeProposal();
  }

  function forget(proposed: vscode.Uri): void {
    const proposal = open.get(proposed.toString());
    if (!proposal) return;
    open.delete(proposed.toString());
    documents.remove(proposal.original);
    documents.remove(proposal.proposed);
  }

  async function close({ proposed }: Open): Promise<void> {
    await vscode.window.tabGroups.close(tabsOf(proposed));
    forget(proposed);
  }

  return {
    async offer({ task, answer, label }) {
      const { change, before, after, range } = await previewChange(task, answer);
      const beside = change.kind === 'untitled' ? vscode.Uri.parse(task.source.uri, true) : change.uri;
      const original = documents.add(schemes.original, beside, before);
      const proposed = documents.add(schemes.proposal, beside, after);
      open.set(proposed.toString(), { taskId: task.id, change, original, proposed });
      const document = await openAs(task.source.languageId, original, proposed);
      const start = document.positionAt(range.start);
      await vscode.commands.executeCommand('vscode.diff', original, proposed, titleOf(label, beside), {
        preview: false,
        selection: new vscode.Range(start, start),
      } satisfies vscode.TextDocumentShowOptions);
      showWhetherActive();
    },

    async accept(uri) {
      const proposal = meant(uri);
      if (!proposal) throw noProposal();
      // A second click while the edit is being made would make it twice.
      if (accepting.has(proposal)) return;
      accepting.add(proposal);
      const accepted = await apply(proposal.change).finally(() => accepting.delete(proposal));
      forget(proposal.proposed);
      onOutcome(proposal.taskId, 'accepted');
      if (accepted) {
        undoWatches.push(watchUndo(accepted, (rating) => onOutcome(proposal.taskId, rating)));
      }
      await close(proposal);
    },

    async discard(uri) {
      const proposal = meant(uri);
      if (!proposal) throw noProposal();
      onOutcome(proposal.taskId, 'discarded');
      await close(proposal);
    },

    activeTask: () => activeProposal()?.taskId ?? null,

    dispose() {
      vscode.Disposable.from(tabsWatch, ...undoWatches).dispose();
      for (const { proposed } of [...open.values()]) forget(proposed);
    },
  };
}

/** Makes the change and shows it. Null where undoing it cannot be told from closing it: an untitled document. */
async function apply(change: Change): Promise<Accepted | null> {
  if (change.kind === 'untitled') {
    const { languageId, text } = change;
    const document = await vscode.workspace.openTextDocument({ language: languageId, content: text });
    await vscode.window.showTextDocument(document);
    return null;
  }
  const edit = new vscode.WorkspaceEdit();
  if (change.kind === 'create') {
    edit.createFile(change.uri, { contents: new TextEncoder().encode(change.text) });
    await applied(edit, change.uri);
    await vscode.window.showTextDocument(change.uri);
    return { uri: change.uri, before: '', text: change.text };
  }
  await refuseReadOnly(change.uri);
  const document = await opened(change.uri);
  const before = document.getText();
  const { range, text } = editFor(change, document);
  edit.replace(change.uri, range, text);
  await applied(edit, change.uri);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(range.start, range.start) });
  return { uri: change.uri, before, text };
}

async function applied(edit: vscode.WorkspaceEdit, uri: vscode.Uri): Promise<void> {
  if (await vscode.workspace.applyEdit(edit)) return;
  throw new TierwiseError(
    'stale-document',
    vscode.l10n.t(
      'VS Code could not make the edit in {0}. Accept it again, or run the task again.',
      nameOf(uri),
    ),
  );
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    // A document in memory outlives its file.
    if (uri.scheme === 'file') await vscode.workspace.fs.stat(uri);
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new TierwiseError(
      'stale-document',
      vscode.l10n.t(
        '{0} is no longer there, so the edit has no place to go. Run the task again.',
        nameOf(uri),
      ),
    );
  }
}

/** Opens both sides in the source's language, whatever their name says; returns the proposed one. */
async function openAs(
  languageId: string,
  original: vscode.Uri,
  proposed: vscode.Uri,
): Promise<vscode.TextDocument> {
  const [, document] = await Promise.all(
    [original, proposed].map(async (uri) => {
      const side = await vscode.workspace.openTextDocument(uri);
      if (side.languageId === languageId) return side;
      return vscode.languages.setTextDocumentLanguage(side, languageId);
    }),
  );
  return document ?? vscode.workspace.openTextDocument(proposed);
}

/** Proposals of the window's last life: their texts are gone. */
async function closeLeftovers(): Promise<void> {
  const left = allTabs().filter((tab) => proposedIn(tab) !== null);
  if (left.length > 0) await vscode.window.tabGroups.close(left);
}

function proposedIn(tab: vscode.Tab): vscode.Uri | null {
  const { input } = tab;
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === schemes.proposal
    ? input.modified
    : null;
}

function tabsOf(proposed: vscode.Uri): readonly vscode.Tab[] {
  return allTabs().filter((tab) => proposedIn(tab)?.toString() === proposed.toString());
}

function allTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
}

function titleOf(label: string, uri: vscode.Uri): string {
  return vscode.l10n.t('{0}: {1} (Tierwise)', label, nameOf(uri));
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function noProposal(): TierwiseError {
  return new TierwiseError(
    'no-answer',
    vscode.l10n.t('There is no proposed edit on screen. Open the diff of the edit first.'),
  );
}
