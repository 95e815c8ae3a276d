/** Tasks on real files: those of installed packages, and files written for this where no package has the language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { symbolsIn } from '../../../src/core/syntax/symbols.ts';
import type { CodeSymbol, Parse } from '../../../src/core/syntax/syntax.ts';
import { type Kind, kinds, noWishes, type Task } from '../../../src/core/task/task.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Per language its files. */
const sources: readonly (readonly [languageId: string, files: readonly string[]])[] = [
  [
    'typescript',
    [
      'node_modules/@azure/msal-common/src/authority/Authority.ts',
      'node_modules/@azure/msal-node/src/cache/NodeStorage.ts',
      'node_modules/gpt-tokenizer/src/BytePairEncodingCore.ts',
      'node_modules/openai/src/client.ts',
      'node_modules/zod/src/v4/core/schemas.ts',
    ],
  ],
  [
    'javascript',
    [
      'node_modules/eslint/lib/rules/no-unused-vars.js',
      'node_modules/mocha/lib/runner.cjs',
      'node_modules/markdown-it/lib/ruler.mjs',
      'node_modules/ajv/lib/compile/index.js',
      'node_modules/linkify-it/index.mjs',
      'node_modules/semver/classes/range.js',
      'node_modules/eslint/lib/linter/linter.js',
    ],
  ],
  ['go', ['node_modules/flatted/golang/pkg/flatted/flatted.go']],
  ['php', ['node_modules/flatted/php/flatted.php']],
  ['python', ['test/bench/cases/thrift/inventory.py']],
  ['java', ['test/bench/cases/thrift/RateLimiter.java']],
  ['rust', ['test/bench/cases/thrift/scheduler.rs']],
  ['csharp', ['test/bench/cases/thrift/InvoiceService.cs']],
  ['cpp', ['test/bench/cases/thrift/json_writer.cpp']],
  ['ruby', ['test/bench/cases/thrift/mailing_list.rb']],
  ['shellscript', ['test/bench/cases/thrift/deploy.sh']],
  ['powershell', ['test/bench/cases/thrift/Backup.ps1']],
];

const instructions: Readonly<Record<Kind, string>> = {
  explain: '',
  document: '',
  fix: 'It fails when the input is empty.',
  refactor: '',
  test: '',
  review: '',
  optimize: '',
  generate: 'Add a check of the arguments that fails early with a clear message.',
  ask: 'What happens here when the input is larger than expected?',
};

/** Selections of this many lines: shorter ones need no context, longer ones are most of their file. */
const leastLines = 4;
const mostLines = 70;
const perLanguage = 5;

export async function thriftTasks(parse: Parse): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const [languageId, files] of sources) {
    const there = files.filter((file) => existsSync(join(root, file)));
    const each = Math.ceil(perLanguage / Math.max(1, there.length));
    const found: Task[] = [];
    for (const path of there) {
      const text = readFileSync(join(root, path), 'utf8');
      const parsed = await parse(languageId, text);
      const chosen = spread(
        symbolsIn(parsed).filter((symbol) => isSelectable(symbol, text)),
        each,
      );
      parsed.dispose();
      for (const { range } of chosen) {
        const kind = kinds[(tasks.length + found.length) % kinds.length] ?? 'explain';
        found.push({
          id: `${languageId}-${found.length + 1}`,
          askedKind: kind,
          instruction: instructions[kind],
          source: { uri: `file:///w/${path}`, path, languageId, text, eol: '\n' },
          selection: range,
          diagnostics: [],
          wishes: noWishes,
        });
      }
    }
    tasks.push(...found.slice(0, perLanguage));
  }
  return tasks;
}

function isSelectable({ kind, range }: CodeSymbol, text: string): boolean {
  if (kind !== 'function' && kind !== 'method' && kind !== 'class') return false;
  const lines = text.slice(range.start, range.end).split('\n').length;
  return lines >= leastLines && lines <= mostLines;
}

/** So many of a list, as far apart as can be. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)],
  ).filter((item) => item !== undefined);
}

export function languagesOf(tasks: readonly Task[]): readonly string[] {
  return [...new Set(tasks.map(({ source }) => source.languageId))];
}

/** Whether a task is on a file of an installed package. */
export function isInstalled(task: Task): boolean {
  return task.source.path.startsWith('node_modules/');
}
