import type { CodeFeatures } from '../syntax/syntax.ts';

export const domains = ['algorithm', 'data-science', 'ui', 'sql', 'shell', 'config', 'test'] as const;
/** The field a task is in, where it shows: models differ by it. */
export type Domain = (typeof domains)[number];

export interface FoundDomain {
  readonly domain: Domain;
  readonly reason: string;
}

/** The domain by language and path first, then by what the code uses, then by the words; null where none shows. */
export function domainOf(
  source: { readonly languageId: string; readonly path: string },
  code: string,
  instruction: string,
  features: CodeFeatures,
): FoundDomain | null {
  const { languageId, path } = source;
  if (testPath.test(path)) return { domain: 'test', reason: 'The file holds tests.' };
  for (const [domain, ids] of byLanguage) {
    if (ids.has(languageId)) return { domain, reason: `The language is ${languageId}.` };
  }
  const used = byCode.find(({ pattern }) => pattern.test(code));
  if (used) return { domain: used.domain, reason: used.reason };
  const said = byWords.find(({ pattern }) => pattern.test(instruction));
  if (said) return { domain: said.domain, reason: said.reason };
  if (
    features.io === 0 &&
    features.lines > 0 &&
    (features.numeric >= 10 || (features.recursion && features.numeric >= 3))
  )
    return { domain: 'algorithm', reason: 'The code computes, and reads or writes nothing.' };
  return null;
}

const testPath =
  /(?:^|\/)(?:tests?|__tests__|specs?)\/|(?:[._-](?:test|spec|tests)|_test|Tests?|Spec)\.\w+$|(?:^|\/)test_[^/]*\.py$/;

const byLanguage: readonly (readonly [Domain, ReadonlySet<string>])[] = [
  ['sql', new Set(['sql', 'plsql', 'mssql', 'pgsql', 'mysql', 'sqlite'])],
  ['shell', new Set(['shellscript', 'powershell', 'bat', 'fish', 'awk'])],
  [
    'config',
    new Set([
      'json',
      'jsonc',
      'yaml',
      'toml',
      'ini',
      'properties',
      'dockerfile',
      'dockercompose',
      'makefile',
      'cmake',
      'terraform',
      'hcl',
      'xml',
      'nginx',
      'editorconfig',
      'dotenv',
      'ignore',
      'groovy',
    ]),
  ],
  [
    'ui',
    new Set([
      'typescriptreact',
      'javascriptreact',
      'html',
      'css',
      'scss',
      'sass',
      'less',
      'stylus',
      'vue',
      'svelte',
      'astro',
      'qml',
      'handlebars',
      'pug',
    ]),
  ],
  ['data-science', new Set(['r', 'julia', 'jupyter'])],
];

const byCode: readonly (FoundDomain & { readonly pattern: RegExp })[] = [
  {
    domain: 'data-science',
    reason: 'The code uses a library for data.',
    pattern:
      /\b(?:pandas|numpy|sklearn|scipy|torch|tensorflow|keras|matplotlib|seaborn|polars|xgboost|pyspark)\b|\b(?:pd|np|plt|tf)\.\w|\bDataFrame\b|\.groupby\(/,
  },
  {
    domain: 'sql',
    reason: 'The code holds a query.',
    pattern: /["'`]\s*(?:SELECT\b[^"'`]*\bFROM|INSERT INTO|UPDATE\b[^"'`]*\bSET|DELETE FROM)\b/i,
  },
  {
    domain: 'ui',
    reason: 'The code builds a user interface.',
    pattern:
      /\buse(?:State|Effect|Memo|Ref|Callback)\(|\bdocument\.(?:getElementById|querySelector|createElement)|\baddEventListener\(|\bWidget build\(|\b@Composable\b|\bvar body: some View\b|\bJFrame\b|\binnerHTML\b/,
  },
  {
    domain: 'algorithm',
    reason: 'The code is a known kind of algorithm.',
    pattern:
      /\bdp\[|\bmemo\b|\bheapq?\.|\bvisited\b|\bpivot\b|\bpriority_?queue\b|\bPriorityQueue\b|\blru_cache\b|\bbacktrack\w*\b|\bdfs\b|\bbfs\b/i,
  },
];

const byWords: readonly (FoundDomain & { readonly pattern: RegExp })[] = [
  {
    domain: 'algorithm',
    reason: 'The instruction is about an algorithm.',
    pattern:
      /\balgorithm\w*|\bdynamic programming|\bbinary search|\bshortest path|\bdijkstra|\bquick ?sort|\bmerge ?sort|\bknapsack|\bpermutations?\b|\bprime(?:s| numbers?)?\b|\bfibonacci|\bbig[- ]o\b|\btime complexity|算法|アルゴリズム|알고리즘|алгоритм/iu,
  },
  {
    domain: 'data-science',
    reason: 'The instruction is about data.',
    pattern:
      /\b(?:data ?frames?|pandas|numpy|regression|neural|train(?:ing)? (?:a |the )?model|scatter ?plot|histogram|dataset)\b/i,
  },
  {
    domain: 'sql',
    reason: 'The instruction is about a query.',
    pattern: /\b(?:sql|postgres\w*|mysql|sqlite)\b/i,
  },
  {
    domain: 'ui',
    reason: 'The instruction is about a user interface.',
    pattern: /\b(?:react|vue|svelte|angular|css|html|button|modal|layout|component)\b/i,
  },
  {
    domain: 'shell',
    reason: 'The instruction is about a shell.',
    pattern: /\b(?:bash|shell script|zsh|powershell|cron ?job)\b/i,
  },
];
