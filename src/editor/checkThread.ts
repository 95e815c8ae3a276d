/**
 * Runs on the checks' own thread: a reply is made by a stranger, and no pattern or tree should be able to hold up the
 * window with it. Started by `checksOnThread.ts`. No vscode here.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { verify, type VerifyInput } from '../core/quality/verify.ts';
import { openParse } from '../core/syntax/parse.ts';
import type { SourceText } from '../core/task/task.ts';

/** A question; `read` wants no answer: it parses a file before its first answer has to be checked. */
export type CheckCall =
  | { readonly id: number; readonly input: VerifyInput }
  | { readonly read: Pick<SourceText, 'languageId' | 'text'> };
export type CheckAnswer =
  | { readonly id: number; readonly value: Awaited<ReturnType<typeof verify>> }
  | { readonly id: number; readonly error: string };

const folders = workerData as readonly string[];
const parse = openParse(grammar, nextTurn);

parentPort?.on('message', (call: CheckCall) => {
  if ('read' in call) void parse(call.read.languageId, call.read.text).then((parsed) => parsed.dispose());
  else void answer(call.id, call.input).then((told) => parentPort?.postMessage(told));
});

async function answer(id: number, input: VerifyInput): Promise<CheckAnswer> {
  try {
    return { id, value: await verify(input, parse) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A grammar's file, from the first of the folders that has it. */
async function grammar(file: string): Promise<Uint8Array> {
  let missing: unknown = null;
  for (const folder of folders) {
    try {
      return await readFile(path.join(folder, file));
    } catch (error) {
      missing = error;
    }
  }
  throw missing;
}
