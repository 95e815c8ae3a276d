/** What the commands work with. Everything heavy is loaded when it is first asked for, and once. */
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { SettingKey } from '../contributions.ts';
import type { ModelId } from '../core/models/model.ts';
import type { Parse } from '../core/syntax/syntax.ts';
import type { Task } from '../core/task/task.ts';
import type { AnswerCache, Ports } from '../engine/ports.ts';
import type { StoredCache } from '../storage/cache.ts';
import type { Insights } from '../storage/insights.ts';
import type { StoredLedger } from '../storage/ledger.ts';
import { machineClock } from './clock.ts';
import { findModel, type KnownModels, openKnownModels } from './knownModels.ts';
import type { Log } from './log.ts';
import type { Notices } from './notices.ts';
import { once } from './once.ts';
import { type ReadSettings, readSettings } from './settings.ts';
import { openStoredKeys, type StoredKeys } from './storedKeys.ts';
import { openVirtualDocuments, type VirtualDocuments } from './virtualDocuments.ts';
import { workspaceIdOf } from './workspaceId.ts';

/** How often a window looks for reservations of windows that have died: what they hold, others wait for. */
const writeOffMs = 60_000;
const dayMs = 86_400_000;

export interface Parts extends vscode.Disposable {
  readonly log: Log;
  readonly notices: Notices;
  readonly keys: StoredKeys;
  readonly documents: VirtualDocuments;
  readonly settings: () => ReadSettings;
  readonly workspace: () => string | null;
  readonly models: () => Promise<KnownModels>;
  /** What people call a model; null while the models have not been asked for, or do not hold it. */
  readonly labelOf: (id: ModelId) => string | null;
  readonly parse: Parse;
  /** Throws a TierwiseError `storage-closed` when it can't be opened: then nothing may be spent. */
  readonly ledger: () => Promise<StoredLedger>;
  readonly cache: () => Promise<StoredCache>;
  /** What the ledger adds up to, folded beside it. */
  readonly insights: () => Promise<Insights>;
  readonly ports: () => Promise<Ports>;
}

export function openParts(context: vscode.ExtensionContext, log: Log, notices: Notices): Parts {
  const folder = context.globalStorageUri.fsPath;
  const documents = openVirtualDocuments();
  const keys = openStoredKeys(context.secrets, (key) => log.keepSecret(key));
  const watched = watchSettings((problems) => notices.once(problems));
  const { settings } = watched;
  const today = () => machineClock.day(machineClock.now());
  const build = openKnownModels(settings, today, (problems) => notices.once(problems));
  let latest: KnownModels | null = null;
  const models = async () => (latest = await build());
  const parse = lazyParse(path.join(context.extensionPath, 'dist', 'grammars'));

  let writingOff: NodeJS.Timeout | undefined;
  const storage = once(async () => {
    const { openStorage } = await import('../storage/onThread.ts');
    return openStorage(path.join(context.extensionPath, 'dist', 'storage.js'), folder);
  });
  const ledger = once(async () => {
    const opened = await (await storage()).ledger();
    if (opened.notice !== null) notices.once([opened.notice]);
    const writeOff = () =>
      opened.writeOffDead().catch((error: unknown) => log.bug('writing off reservations', error));
    writingOff = setInterval(() => void writeOff(), writeOffMs).unref();
    return opened;
  });
  const cache = once(async () => {
    const { longestDays } = await import('../core/prompt/answerLife.ts');
    const ttlByKind = Object.fromEntries(
      Object.entries(longestDays).map(([kind, days]) => [kind, days * dayMs]),
    );
    const limits = () => ({
      maxEntries: 50_000,
      maxBytes: 250_000_000,
      ttlMs: settings().cacheDays * dayMs,
      ttlByKind,
    });
    const opened = await (await storage()).cache(limits);
    if (opened.notice !== null) notices.once([opened.notice]);
    return opened;
  });
  const editorParts = once(async () => {
    const [{ openChecks }, { openCopies }, { editorFixes }, { findNewErrors, prepareCopies }] =
      await Promise.all([
        import('./checksOnThread.ts'),
        import('./copies.ts'),
        import('./quickFix.ts'),
        import('./newErrors.ts'),
      ]);
    const copies = openCopies(documents);
    const dist = path.join(context.extensionPath, 'dist');
    const checks = openChecks(path.join(dist, 'checks.js'), [path.join(dist, 'grammars')]);
    return {
      checks,
      copies,
      editorFix: editorFixes(copies),
      newErrors: findNewErrors(copies),
      prepareCopies: (task: Task) => prepareCopies(copies, task),
    };
  });

  const ports = once(async (): Promise<Ports> => {
    const [
      { openCaller },
      { exploredOn, openExperience },
      { openTokenCounter },
      { loadEncoder },
      { openGatherContext },
      { openFindRelated },
      { openThresholds },
      { openTestSetup },
      { openVerifyCommand },
      { openTurns },
      { openWarmth },
      { openConfirm },
    ] = await Promise.all([
      import('../providers/call.ts'),
      import('./experience.ts'),
      import('../core/prompt/tokens.ts'),
      import('../core/prompt/encoder.ts'),
      import('./gatherContext.ts'),
      import('./findRelated.ts'),
      import('./thresholds.ts'),
      import('./testSetup.ts'),
      import('./verifyCommand.ts'),
      import('../engine/turns.ts'),
      import('../engine/warmth.ts'),
      import('./confirmCost.ts'),
    ]);
    const { checks, editorFix, newErrors, prepareCopies } = await editorParts();
    const gatherContext = openGatherContext(openFindRelated(parse));
    let known = await models();
    const caller = openCaller({
      endpoint: (name) => known.endpoints.find((endpoint) => endpoint.name === name) ?? null,
      keyFor: (endpoint) => keys.keyFor(endpoint),
      now: () => performance.now(),
    });
    return {
      clock: machineClock,
      newId: randomUUID,
      hash: sha256,
      parse,
      settings: () => settings().engine,
      workspace: workspaceId,
      candidates: async () => {
        known = await models();
        const usable = known.all.filter((model) => settings().mayUse(model.id));
        const candidates = await Promise.all(
          usable.map(async (model) => ({ model, unavailable: await caller.unavailable(model) })),
        );
        // A model without a key or an endpoint is not a choice that a plan should have to explain.
        return candidates.filter(({ unavailable }) => unavailable?.constraint !== 'provider');
      },
      baselineModel: async () => findModel(await models(), settings().baselineModel),
      experience: openExperience(await ledger(), () => settings().halfLifeDays),
      exploredUsd: async (day) => exploredOn(await ledger(), day),
      thresholds: openThresholds(await ledger()),
      countTokens: openTokenCounter(loadEncoder, nextTurn),
      ledger: await ledger(),
      turns: openTurns(),
      warmth: openWarmth(),
      cache: forgiving(await cache().catch((error: unknown) => noCache(error, log)), log),
      call: caller.call,
      embedding: { model: async () => (await models()).embedding, embed: caller.embed },
      confirm: openConfirm(machineClock.now, (error) => log.bug('asking before a dear task', error)),
      gatherContext: (task, parsed, signal, kind) => {
        // The project of the file loads while the models think, so that their answer can be judged in time.
        prepareCopies(task);
        checks.read(task.source);
        return gatherContext(task, parsed, signal, kind);
      },
      testSetup: openTestSetup(machineClock.now),
      runCommand: openVerifyCommand(settings),
      verify: checks.verify,
      editorFix,
      newErrors,
      log: (taskId, message) => log.info(`${taskId}: ${message}`),
    };
  });

  return {
    ...{ log, notices, keys, documents, settings, models, parse, ledger, cache, ports },
    insights: async () => (await storage()).insights,
    labelOf: (id) => (latest === null ? null : (findModel(latest, id)?.label ?? null)),
    workspace: workspaceId,
    dispose() {
      watched.dispose();
      documents.dispose();
      clearInterval(writingOff);
      storage.ifMade((opened) => void opened.close());
      editorParts.ifMade(({ checks, copies }) => {
        checks.close();
        copies.dispose();
      });
    },
  };
}

/** Reads the settings once, and again after they or the workspace's trust have changed. */
function watchSettings(
  onProblems: (problems: readonly string[]) => void,
): vscode.Disposable & { readonly settings: () => ReadSettings } {
  let read: ReadSettings | null = null;
  const forget = () => (read = null);
  const watches = vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tierwise')) forget();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  );
  return {
    settings: () => {
      if (read !== null) return read;
      const inspect = (key: SettingKey) =>
        vscode.workspace.getConfiguration('tierwise').inspect<unknown>(key);
      read = readSettings(inspect, vscode.workspace.isTrusted);
      onProblems(read.problems);
      return read;
    },
    dispose: () => void watches.dispose(),
  };
}

function lazyParse(grammars: string): Parse {
  const open = once(async () => {
    const { openParse } = await import('../core/syntax/parse.ts');
    return openParse((file) => readFile(path.join(grammars, file)), nextTurn);
  });
  return async (languageId, text) => (await open())(languageId, text);
}

function workspaceId(): string | null {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return workspaceIdOf(
    vscode.workspace.workspaceFile?.toString() ?? null,
    folders.map(({ uri }) => uri.toString()),
    sha256,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A cache that fails under an open window only forgets: an answer that was paid for is shown all the same. */
function forgiving(cache: AnswerCache, log: Log): AnswerCache {
  const noted = (error: unknown): null => {
    log.bug('using the cache', error);
    return null;
  };
  return {
    get: (key) => cache.get(key).catch(noted),
    like: async (about) => (await cache.like?.(about).catch(noted)) ?? [],
    solved: async (family) => (await cache.solved?.(family).catch(noted)) ?? [],
    put: (key, answer) =>
      cache
        .put(key, answer)
        .catch(noted)
        .then(() => undefined),
    drop: (key) =>
      cache
        .drop(key)
        .catch(noted)
        .then(() => undefined),
  };
}

/** Without its file a cache only forgets: tasks run as ever. */
function noCache(error: unknown, log: Log): AnswerCache {
  log.bug('opening the cache', error);
  return {
    get: () => Promise.resolve(null),
    put: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  };
}
