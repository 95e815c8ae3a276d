/**
 * A TypeScript server of our own, started from the TypeScript that VS Code ships, to say which errors a copy of a
 * file would have. It opens the file at its real path with the copy's text in memory, so that the copy is seen in its
 * project (imports, tsconfig), while the user's editor, its language server and the disk are left alone.
 * It loads no plugins of the workspace and fetches no typings. No vscode here.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { CopyError } from './copyErrors.ts';

/** A file as the server shall see it. */
export interface OpenFile {
  /** Absolute path; or, for a document without one, a name that starts with `^/`. */
  readonly file: string;
  readonly text: string;
  readonly languageId: string;
}

export interface TypeScriptServer {
  /**
   * The syntax and type errors of a file. `others` are further files with unsaved changes. Null when the signal ends
   * the wait, or the server cannot tell.
   */
  errorsOf(
    file: OpenFile,
    others: readonly OpenFile[],
    root: string | null,
    signal: AbortSignal,
  ): Promise<readonly CopyError[] | null>;
  dispose(): void;
}

/** The names that the server knows VS Code's languages by; also the list of languages it can judge. */
export const scriptKinds: Readonly<Record<string, string>> = {
  typescript: 'TS',
  typescriptreact: 'TSX',
  javascript: 'JS',
  javascriptreact: 'JSX',
};

/** Milliseconds without a question after which the server is stopped: a project can take much memory. */
const idleMs = 120_000;

/** The server behind a path to `tsserver.js`; it starts with the first question and stops when none comes. */
export function typescriptServer(tsserverPath: string): TypeScriptServer {
  let running: Connection | null = null;
  let idle: NodeJS.Timeout | null = null;
  let answered = false;
  let silences = 0;

  function connection(): Connection {
    if (idle) clearTimeout(idle);
    idle = setTimeout(stop, idleMs);
    idle.unref();
    if (!running?.alive()) {
      running = connect(tsserverPath);
      [answered, silences] = [false, 0];
    }
    return running;
  }
  function stop(): void {
    if (idle) clearTimeout(idle);
    running?.stop();
    running = null;
  }

  return {
    async errorsOf(file, others, root, signal) {
      if (signal.aborted) return null;
      const server = connection();
      const wanted = [file, ...others.filter((other) => other.file !== file.file)];
      void server.ask('updateOpen', {
        openFiles: wanted.map((open) => ({
          file: open.file,
          fileContent: open.text,
          scriptKindName: scriptKinds[open.languageId],
          ...(root === null ? {} : { projectRootPath: root }),
        })),
        closedFiles: server.reopen(wanted.map((open) => open.file)),
      });
      // Asked in one go: the server answers in order, so no other question's text can come between.
      const answers = Promise.all([
        server.ask('syntacticDiagnosticsSync', { file: file.file }),
        server.ask('semanticDiagnosticsSync', { file: file.file }),
      ]);
      const bodies = await untilAborted(answers, signal);
      // A server that answered before and twice does not any more is stuck: the next question starts another.
      silences = bodies ? 0 : silences + 1;
      if (bodies) answered = true;
      else if (answered && silences >= 2) stop();
      if (!bodies || bodies.some((body) => body === null)) return null;
      const lineStarts = startsOfLines(file.text);
      return bodies.flatMap((body) => readErrors(body, lineStarts));
    },
    dispose: stop,
  };
}

interface Connection {
  alive(): boolean;
  /** The answer's body; null when the server failed or went away. */
  ask(command: string, args: unknown): Promise<unknown>;
  /** Notes which files are open from now on and returns those to close. */
  reopen(files: readonly string[]): readonly string[];
  stop(): void;
}

function connect(tsserverPath: string): Connection {
  const child: ChildProcess = fork(
    tsserverPath,
    ['--useNodeIpc', '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'],
    { silent: true, execArgv: [], env: { ...process.env, NODE_OPTIONS: '', ELECTRON_RUN_AS_NODE: '1' } },
  );
  const waiting = new Map<number, (body: unknown) => void>();
  let open: readonly string[] = [];
  let seq = 0;
  let ended = false;

  function end(): void {
    ended = true;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }
  child.on('message', (message: Response) => {
    if (message.type !== 'response') return;
    waiting.get(message.request_seq)?.(message.success ? (message.body ?? true) : null);
    waiting.delete(message.request_seq);
  });
  child.on('error', end);
  child.on('exit', end);
  // Unread output would fill the pipe and stop the server.
  child.stdout?.resume();
  child.stderr?.resume();

  function ask(command: string, args: unknown): Promise<unknown> {
    if (ended) return Promise.resolve(null);
    const request = ++seq;
    return new Promise((resolve) => {
      waiting.set(request, resolve);
      child.send({ seq: request, type: 'request', command, arguments: args });
    });
  }
  void ask('compilerOptionsForInferredProjects', { options: inferredOptions });

  return {
    alive: () => !ended,
    ask,
    reopen(files) {
      const closed = open.filter((file) => !files.includes(file));
      open = files;
      return closed;
    },
    stop() {
      end();
      child.kill();
    },
  };
}

/** For files without a tsconfig: what VS Code itself assumes of them. */
const inferredOptions = {
  module: 'ESNext',
  moduleResolution: 'Bundler',
  target: 'ES2024',
  jsx: 'react-jsx',
  allowJs: true,
  allowSyntheticDefaultImports: true,
  strict: true,
};

interface Response {
  readonly type: string;
  readonly request_seq: number;
  readonly success: boolean;
  readonly body?: unknown;
}

interface ServerDiagnostic {
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
  readonly text: string;
  readonly code?: number;
  readonly category: string;
}

function readErrors(body: unknown, lineStarts: readonly number[]): readonly CopyError[] {
  if (!Array.isArray(body)) return [];
  const offset = (at: ServerDiagnostic['start']) => (lineStarts[at.line - 1] ?? 0) + at.offset - 1;
  return (body as readonly ServerDiagnostic[])
    .filter((diagnostic) => diagnostic.category === 'error')
    .map((diagnostic) => ({
      code: diagnostic.code === undefined ? null : String(diagnostic.code),
      message: diagnostic.text,
      range: { start: offset(diagnostic.start), end: offset(diagnostic.end) },
    }));
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length);
  return starts;
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
