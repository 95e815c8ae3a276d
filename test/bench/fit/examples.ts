import { readdir, readFile } from 'node:fs/promises';
import { codeFeatures } from '../../../src/core/syntax/features.ts';
import { openParse } from '../../../src/core/syntax/parse.ts';
import type { CodeFeatures } from '../../../src/core/syntax/syntax.ts';
import { readClauses, readKind } from '../../../src/core/task/kind.ts';
import { placeOf, signsOf } from '../../../src/core/task/kindSigns.ts';
import type { Diagnostic, Kind } from '../../../src/core/task/task.ts';
import { languageId } from '../names/languageId.ts';

/** A request, the kind it asks for, and the signs that it shows. */
export interface Example {
  readonly instruction: string;
  readonly kind: Kind;
  /** Who wrote it, or as whom: requests of one voice resemble each other, so they are held out together. */
  readonly voice: string;
  readonly signs: readonly string[];
}

const folder = 'test/bench/cases';

export async function readExamples(): Promise<readonly Example[]> {
  const names = (await readdir(`${folder}/requests`)).filter((name) => name.endsWith('.txt'));
  const parts = await Promise.all([fromCases(), ...names.sort().map(fromRequests)]);
  return parts.flat();
}

/**
 * Requests one a line under the kind they ask for; `~` marks those said of no code. They are learnt as if the code
 * were a function of some lines, which is what most are said of.
 */
async function fromRequests(name: string): Promise<readonly Example[]> {
  const examples: Example[] = [];
  let kind: Kind = 'ask';
  for (const line of (await readFile(`${folder}/requests/${name}`, 'utf8')).split('\n')) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading !== undefined) kind = heading as Kind;
    else if (line.trim() !== '' && !line.startsWith('# ')) {
      const [, mark, instruction = ''] = /^(~ )?(.*)$/.exec(line.trim()) ?? [];
      const features = { ...someCode, lines: mark === undefined ? someCode.lines : 0 };
      examples.push(exampleOf(instruction, kind, name.replace('.txt', ''), features, []));
    }
  }
  return examples;
}

async function fromCases(): Promise<readonly Example[]> {
  const parse = openParse(readWasm);
  const examples: Example[] = [];
  for (const line of (await readFile(`${folder}/classify.jsonl`, 'utf8'))
    .split('\n')
    .filter((one) => one !== '')) {
    const given = JSON.parse(line) as Case;
    if (!/[\p{L}\p{N}?？]/u.test(given.instruction)) continue;
    const parsed = await parse(languageId(given.language), given.code);
    const features = codeFeatures(parsed, { start: 0, end: given.code.length });
    parsed.dispose();
    const author = /^(?:fifth|sixth|seventh|eighth|ninth|tenth)(?=-\d)/.exec(given.id)?.[0] ?? 'first cases';
    examples.push(
      exampleOf(given.instruction.trim(), given.expectedKind, author, features, given.diagnostics),
    );
  }
  return examples;
}

interface Case {
  readonly id: string;
  readonly instruction: string;
  readonly language: string;
  readonly code: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly expectedKind: Kind;
}

function exampleOf(
  instruction: string,
  kind: Kind,
  voice: string,
  features: CodeFeatures,
  diagnostics: readonly Diagnostic[],
): Example {
  const clauses = readClauses(instruction);
  // The first cases' grammar is right as it was made on them: only on the others it shows how far it is to be trusted.
  const read = voice === 'first cases' ? null : readKind(instruction, clauses, diagnostics, features);
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  return {
    instruction,
    kind,
    voice,
    signs: signsOf({ text: instruction, clauses, read, place: placeOf(features), errors }),
  };
}

const someCode: CodeFeatures = {
  lines: 8,
  symbols: 1,
  cyclomatic: 2,
  nesting: 1,
  calls: 2,
  externalCalls: 2,
  concurrency: 0,
  recursion: false,
  numeric: 0,
  io: 0,
  syntaxErrors: 0,
  stub: false,
  onlyComments: false,
};

function readWasm(file: string): Promise<Uint8Array> {
  return readFile(
    new URL(`../../../node_modules/@vscode/tree-sitter-wasm/wasm/${file}`, import.meta.url),
  ).catch(() => readFile(new URL(`../../../node_modules/web-tree-sitter/${file}`, import.meta.url)));
}
