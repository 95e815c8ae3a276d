/** Reads what the workspace says of its tests: a few small files, found once a minute at most. */
import * as vscode from 'vscode';
import type { FoundFile } from '../core/quality/testDeclared.ts';
import { familyOf } from '../core/quality/testFrameworks.ts';
import { testSetupOf, testSources } from '../core/quality/testSetup.ts';
import type { Ports } from '../engine/ports.ts';

/** A workspace with more manifests than these says enough with them; of the tests that are there, a few show the custom. */
const mostManifests = 60;
const mostTests = 20;
/** Characters of a file that are read: manifests are short, and a test file names its framework at its head. */
const mostCharacters = 64_000;
/** A change of the framework is seen after so long. */
const keptMs = 60_000;
/** What a workspace doesn't tell within this time, a task doesn't wait for. */
const mostMs = 3000;

const excluded =
  '**/{node_modules,bower_components,.git,dist,out,build,target,vendor,.venv,venv,env,__pycache__,bin,obj,coverage}/**';

interface Found {
  readonly at: number;
  readonly manifests: readonly FoundFile[];
  readonly tests: readonly FoundFile[];
}

/** Null for a document outside every folder, for languages that are not known, and where the folder says nothing. */
export function openTestSetup(now: () => number): NonNullable<Ports['testSetup']> {
  const known = new Map<string, Found>();
  return async (task, signal) => {
    const uri = vscode.Uri.parse(task.source.uri, true);
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const { languageId } = task.source;
    const family = familyOf(languageId);
    if (folder === undefined || family === null) return null;
    const key = `${family} ${folder.uri.toString()}`;
    let found = known.get(key);
    if (found === undefined || now() - found.at > keptMs) {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(mostMs)]);
      const { manifests, tests } = testSources[family];
      const [manifestFiles, testFiles] = await Promise.all([
        filesIn(folder, manifests, mostManifests, limited),
        filesIn(folder, tests, mostTests, limited),
      ]);
      found = { at: now(), manifests: manifestFiles, tests: testFiles };
      // Half a reading says nothing for the next task.
      if (!limited.aborted) known.set(key, found);
    }
    return testSetupOf(languageId, pathIn(folder, uri), found.manifests, found.tests);
  };
}

/** The files of a folder that a glob finds, those nearest to its root first. */
async function filesIn(
  folder: vscode.WorkspaceFolder,
  glob: string,
  most: number,
  signal: AbortSignal,
): Promise<readonly FoundFile[]> {
  const stop = new vscode.CancellationTokenSource();
  const cancel = () => stop.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    if (signal.aborted) return [];
    const pattern = new vscode.RelativePattern(folder, glob);
    const uris = await vscode.workspace.findFiles(pattern, excluded, most, stop.token);
    const read = await Promise.all(uris.map((uri) => readFile(folder, uri, signal)));
    return read
      .filter((file) => file !== null)
      .sort((a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1));
  } finally {
    signal.removeEventListener('abort', cancel);
    stop.dispose();
  }
}

async function readFile(
  folder: vscode.WorkspaceFolder,
  uri: vscode.Uri,
  signal: AbortSignal,
): Promise<FoundFile | null> {
  if (signal.aborted) return null;
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { path: pathIn(folder, uri), text: new TextDecoder().decode(bytes.subarray(0, mostCharacters)) };
  } catch {
    // Gone since it was found, or not to be read: it says nothing.
    return null;
  }
}

function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\//, '');
}

function depthOf({ path }: FoundFile): number {
  return path.split('/').length;
}
