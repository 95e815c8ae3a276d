/** Runs a program without a shell, to its end or to its limits, and leaves nothing of it running. No vscode here. */
import { type ChildProcess, spawn } from 'node:child_process';

export type ProcessEnd =
  | { readonly end: 'exit'; readonly code: number; readonly output: string }
  /** Ended by a signal that was not ours. */
  | { readonly end: 'killed'; readonly signal: string }
  | { readonly end: 'timeout' | 'cancelled' | 'flood' }
  | { readonly end: 'missing'; readonly message: string };

export interface ProcessLimits {
  readonly timeoutMs: number;
  /** Bytes that it may write altogether: more is a fault, not a report. */
  readonly mostBytes: number;
  /** Bytes of its last output that are kept. */
  readonly keptBytes: number;
}

/** Milliseconds in which the rest of a program's output arrives after its end; what still holds it open is not waited for. */
const restMs = 300;

/** `argv` goes to the program as it is, character by character: no shell reads it. */
export function runProcess(
  argv: readonly [program: string, ...args: readonly string[]],
  where: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  limits: ProcessLimits,
  signal: AbortSignal,
): Promise<ProcessEnd> {
  if (signal.aborted) return Promise.resolve({ end: 'cancelled' });
  const [program, ...args] = argv;
  return new Promise((resolve) => {
    const kept = tail(limits.keptBytes);
    let written = 0;
    let ended = false;
    const child = start(program, args, where);
    const timer = setTimeout(() => stop('timeout'), limits.timeoutMs);
    const cancel = () => stop('cancelled');
    signal.addEventListener('abort', cancel, { once: true });

    function finish(end: ProcessEnd): void {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      // Also what the program started and left behind.
      killTree(child);
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(end);
    }
    function stop(end: 'timeout' | 'cancelled' | 'flood'): void {
      finish({ end });
    }
    function take(chunk: Buffer): void {
      written += chunk.length;
      kept.add(chunk);
      if (written > limits.mostBytes) stop('flood');
    }

    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', (error) => finish({ end: 'missing', message: error.message }));
    const atEnd = (code: number | null, name: string | null) =>
      finish(
        code === null
          ? { end: 'killed', signal: name ?? 'unknown' }
          : { end: 'exit', code, output: kept.text() },
      );
    child.once('close', atEnd);
    child.once('exit', (code, name) => setTimeout(() => atEnd(code, name), restMs));
  });
}

function start(
  program: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): ChildProcess {
  // A group of its own, so that one signal reaches all that it starts. Windows has no groups; see killTree.
  const detached = process.platform !== 'win32';
  return spawn(program, args, {
    cwd,
    env,
    detached,
    shell: false,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once(
      'error',
      () => undefined,
    );
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}

/** The last bytes of a stream. */
function tail(most: number): { add(chunk: Buffer): void; text(): string } {
  let chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      if (size < 2 * most) return;
      const last = Buffer.concat(chunks).subarray(-most);
      chunks = [last];
      size = last.length;
    },
    text: () => Buffer.concat(chunks).subarray(-most).toString('utf8'),
  };
}
