/** Code outside the file that a selection has to do with: asked of the language server, and read as signatures. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { namesIn, type Related } from '../core/prompt/context.ts';
import { definitionText, styleText } from '../core/prompt/definition.ts';
import { stripComments } from '../core/syntax/comments.ts';
import { outlineItems } from '../core/syntax/outline.ts';
import type { Parse, Parsed } from '../core/syntax/syntax.ts';
import { selectedText, type Task } from '../core/task/task.ts';
import type { FindRelated } from './gatherContext.ts';
import { testFileName } from './testFile.ts';
import { languageOf, pathOf, textOf } from './workspaceFiles.ts';

/** What is not found by then is left out: a task does not wait for a language server. */
const patienceMs = 250;
/** A server that has not answered yet in this window may still load its project: it gets this long, once. */
const firstPatienceMs = 1_500;
/** An answer that has not come by then never will: the server was restarted, or the document closed. */
const lostMs = 5_000;
const never = new AbortController().signal;
const mostDefinitions = 12;
const mostTypes = 6;
const mostProblems = 6;

export function openFindRelated(parse: Parse): FindRelated {
  const asked = new Set<string>();
  /** What servers have not answered yet, by language: they cannot be told to stop, so that more would only pile up. */
  const busy = new Map<string, Promise<unknown>>();

  return async (task, parsed, kind, signal) => {
    const { languageId, uri } = task.source;
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    // An answer about another text would be about other places.
    if (document === undefined || document.getText() !== task.source.text) return [];
    const patience = asked.has(languageId) ? patienceMs : firstPatienceMs;
    asked.add(languageId);
    await within(patience, busy.get(languageId), signal);

    const found: Related[] = [];
    const keep = async (search: Promise<readonly Related[]>) => void found.push(...(await search));
    const own = [problemsOf(document, task), ...(kind === 'test' ? [testStyle(task, parse)] : [])].map(keep);
    if (busy.has(languageId)) {
      await within(patience, Promise.allSettled(own), signal);
    } else {
      const places = placesOf(task, parsed, document);
      const answers = [
        ...places.map((place) => definitionOf(place, document.uri, languageId, parse)),
        ...(parsed.root === null ? [symbolsByServer(document, task)] : []),
      ].map(keep);
      // One that fails leaves the others as they are.
      const all = Promise.allSettled([...answers, ...own]);
      const ended = within(lostMs, all, never).finally(() => busy.delete(languageId));
      busy.set(languageId, ended);
      await within(patience, all, signal);
    }
    // In an order of its own, so that the same code gives the same context however quick the answers come.
    return found.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  };
}

/** Waits for something, but no longer than so many milliseconds. */
async function within(ms: number, awaited: Promise<unknown> | undefined, signal: AbortSignal): Promise<void> {
  if (awaited === undefined) return;
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: AbortSignal.any([signal, timer.signal]) });
  await Promise.race([awaited, late.catch(() => undefined)]);
  timer.abort();
}

function orderOf({ relation, path: at, text }: Related): string {
  return `${relation} ${at} ${text}`;
}

interface Place {
  readonly ask: 'definition' | 'type';
  readonly position: vscode.Position;
}

/** Where to ask: each name in the selection that the file does not declare, at its first place. */
function placesOf(task: Task, parsed: Parsed, document: vscode.TextDocument): readonly Place[] {
  const text = selectedText(task);
  const items = outlineItems(parsed, task.selection);
  const declared = new Set(items.flatMap(({ kind, names }) => (kind === 'import' ? [] : names)));
  const imported = new Set(items.flatMap(({ kind, names }) => (kind === 'import' ? names : [])));
  const names = [...new Set(namesIn(text))].filter((name) => name.length > 1 && !declared.has(name));
  const place = (ask: Place['ask']) => (name: string) => ({
    ask,
    position: positionOf(name, task, document),
  });
  const elsewhere = names.filter((name) => imported.has(name));
  const others = names.filter((name) => !imported.has(name));
  return [
    // Imported names first: they surely are elsewhere.
    ...[...elsewhere, ...others].slice(0, mostDefinitions).map(place('definition')),
    ...others.slice(0, mostTypes).map(place('type')),
  ];
}

function positionOf(name: string, task: Task, document: vscode.TextDocument): vscode.Position {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_$])${name.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`, 'u');
  return document.positionAt(task.selection.start + Math.max(0, selectedText(task).search(word)));
}

async function definitionOf(
  { ask, position }: Place,
  from: vscode.Uri,
  languageId: string,
  parse: Parse,
): Promise<readonly Related[]> {
  const command =
    ask === 'definition' ? 'vscode.executeDefinitionProvider' : 'vscode.executeTypeDefinitionProvider';
  const [first] =
    (await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[] | undefined>(
      command,
      from,
      position,
    )) ?? [];
  if (first === undefined) return [];
  const [uri, range] =
    'targetUri' in first
      ? [first.targetUri, first.targetSelectionRange ?? first.targetRange]
      : [first.uri, first.range];
  if (uri.toString() === from.toString() || isBuiltIn(uri)) return [];
  const text = await textOf(uri);
  if (text === null) return [];
  const parsed = await parse(languageOf(uri, languageId), text);
  try {
    const said = definitionText(parsed, offsetAt(text, range.start));
    return said === null ? [] : [{ relation: ask, path: pathOf(uri), text: said }];
  } finally {
    parsed.dispose();
  }
}

/** What comes with the language is known to every model. */
function isBuiltIn(uri: vscode.Uri): boolean {
  return /\/(?:typescript\/lib|@types\/node|typeshed|lib\/python[\d.]+(?!\/site-packages)|rustlib|jdk|go\/src)\//.test(
    uri.path,
  );
}

function offsetAt(text: string, { line, character }: vscode.Position): number {
  let start = 0;
  for (let at = 0; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** Without a grammar the server's symbols of the file itself stand in: those that the selection names. */
async function symbolsByServer(document: vscode.TextDocument, task: Task): Promise<readonly Related[]> {
  const symbols =
    (await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? [];
  const used = new Set(namesIn(selectedText(task)));
  const all = symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]);
  return all
    .filter(({ name }) => namesIn(name).some((part) => used.has(part)))
    .flatMap(({ range }) => {
      const { text, lineNumber } = document.lineAt(range?.start.line ?? 0);
      const at = document.offsetAt(new vscode.Position(lineNumber, 0));
      if (range === undefined || (at < task.selection.end && at + text.length > task.selection.start))
        return [];
      return [{ relation: 'definition' as const, path: task.source.path, text: text.trimEnd() }];
    });
}

/** Where the problems in the selection point to, with what is said of it. */
async function problemsOf(document: vscode.TextDocument, { selection }: Task): Promise<readonly Related[]> {
  const selected = new vscode.Range(document.positionAt(selection.start), document.positionAt(selection.end));
  const pointed = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ range }) => range.intersection(selected) !== undefined)
    .flatMap(({ relatedInformation }) => relatedInformation ?? [])
    .filter(({ location: { uri, range } }) => {
      const isSelected = uri.toString() === document.uri.toString() && selected.contains(range);
      return !isSelected && !isBuiltIn(uri);
    });
  const found = await Promise.all(
    pointed.slice(0, mostProblems).map(async ({ location: { uri, range }, message }) => {
      const lines = (await textOf(uri))?.split(/\r?\n/) ?? [];
      const shown = lines.slice(range.start.line, Math.min(range.end.line, range.start.line + 2) + 1);
      if (shown.length === 0) return [];
      return [{ relation: 'problem' as const, path: pathOf(uri), text: [...shown, message].join('\n') }];
    }),
  );
  return found.flat();
}

/** The tests of this file where there are some, else those of a neighbour in its folder. */
async function testStyle(task: Task, parse: Parse): Promise<readonly Related[]> {
  const uri = vscode.Uri.parse(task.source.uri, true);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return [];
  const name = testFileName(task.source.path, task.source.languageId);
  const extension = path.posix.extname(name);
  const [own, any] = await Promise.all([
    vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${name}`), notOurs, 1),
    vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, `**/{*.test,*.spec,*_test,test_*,*Test,*Tests,*_spec}${extension}`),
      notOurs,
      20,
    ),
  ]);
  const nearest = any.toSorted((a, b) => distance(a, uri) - distance(b, uri) || (a.path < b.path ? -1 : 1));
  const test = own[0] ?? nearest[0];
  if (test === undefined || test.toString() === uri.toString()) return [];
  const text = (await textOf(test)) ?? '';
  const parsed = await parse(languageOf(test, task.source.languageId), text);
  try {
    const style = styleText(parsed.root === null ? text : stripComments(parsed));
    return style === '' ? [] : [{ relation: 'test', path: pathOf(test), text: style }];
  } finally {
    parsed.dispose();
  }
}

const notOurs = '**/{node_modules,dist,out,build,target,vendor,.git,.venv,venv}/**';

/** Folders between two files. */
function distance(a: vscode.Uri, b: vscode.Uri): number {
  return path.posix.relative(path.posix.dirname(a.path), path.posix.dirname(b.path)).split('/').length;
}
