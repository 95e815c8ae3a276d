import type { Family, TestFramework } from './testFrameworks.ts';

/** A file of the workspace. */
export interface FoundFile {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The test frameworks that a manifest or a configuration names, the one it runs with first. */
export function declaredIn(family: Family, { path, text }: FoundFile): readonly TestFramework[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (family === 'script') return inScripts(name, text);
  const byName = (named[family] ?? [])
    .filter(([pattern]) => pattern.test(name))
    .map(([, framework]) => framework);
  const read =
    name === 'composer.json' ? Object.keys(packagesOf(text)).join('\n') : withoutComments(name, text);
  const byText = (texts[family] ?? [])
    .filter(([pattern]) => pattern.test(read))
    .map(([, framework]) => framework);
  return unique([...byName, ...byText]);
}

type Sign = readonly [pattern: RegExp, framework: TestFramework];

/** Files that are there only for one framework. */
const named: Readonly<Partial<Record<Family, readonly Sign[]>>> = {
  python: [
    [/^pytest\.ini$/, 'pytest'],
    [/^conftest\.py$/, 'pytest'],
  ],
  ruby: [[/^\.rspec$/, 'rspec']],
  shell: [
    [/\.bats$/, 'bats'],
    [/^\.shellspec$/, 'shellspec'],
  ],
};

/** What a manifest says where it names a framework; its comments are gone. */
const texts: Readonly<Partial<Record<Family, readonly Sign[]>>> = {
  python: [
    [/\[tool\.pytest\b|\[tool:pytest\]|(?<![\w-])pytest(?![\w-]*\/)(?:-[\w-]+)?(?![\w-])/, 'pytest'],
    [/-m unittest\b/, 'unittest'],
    [/(?<![\w-])nose2?(?![\w-])/, 'nose'],
  ],
  go: [
    [/\bgithub\.com\/stretchr\/testify\b/, 'testify'],
    [/\bgithub\.com\/onsi\/ginkgo\b/, 'ginkgo'],
    [/\bgithub\.com\/onsi\/gomega\b/, 'gomega'],
    [/\bgithub\.com\/smartystreets\/goconvey\b/, 'goconvey'],
    [/\bgopkg\.in\/check\.v1\b/, 'gocheck'],
    [/\bgithub\.com\/frankban\/quicktest\b/, 'quicktest'],
    [/\bgotest\.tools\b/, 'gotest-tools'],
    [/\bgithub\.com\/matryer\/is\b/, 'matryer-is'],
  ],
  java: [
    [
      /junit-jupiter|org\.junit\.jupiter|junit-bom|useJUnitPlatform|spring-boot-starter-test|quarkus-junit5|kotlin-test-junit5/,
      'junit5',
    ],
    [
      /<artifactId>\s*junit\s*<\/artifactId>|['"]junit:junit\b|junit-vintage|useJUnit\(\)|kotlin-test-junit(?!5)/,
      'junit4',
    ],
    [/org\.testng|useTestNG/, 'testng'],
  ],
  rust: (['rstest', 'proptest', 'quickcheck', 'test-case', 'tokio'] as const).map((crate) => [
    new RegExp(
      `^[ \\t]*${crate.replace('-', '[-_]')}\\s*(?:\\.\\w+\\s*)?=|dependencies\\.${crate.replace('-', '[-_]')}\\]`,
      'm',
    ),
    crate,
  ]),
  csharp: [
    [/"xunit(?:\.\w+)*"/i, 'xunit'],
    [/"NUnit(?:\.Framework)?"/i, 'nunit'],
    [/"MSTest(?:\.\w+)*(?:\/[\d.]+)?"/i, 'mstest'],
    [/"TUnit(?:\.\w+)*"/i, 'tunit'],
  ],
  cpp: [
    [/\bGTest\b|\bgtest\b|\bgoogletest\b/i, 'googletest'],
    [/\bcatch2?\b(?=[\s"':/)@])|Catch2::/i, 'catch2'],
    [/\bdoctest\b/i, 'doctest'],
    [/\bunit_test_framework\b|\bboost-test\b/i, 'boost-test'],
    [/\bboost-ext-ut\b|\bBoost::ut\b|\bbext-ut\b/i, 'boost-ut'],
    [/\bcppunit\b/i, 'cppunit'],
    [/\bcpputest\b/i, 'cpputest'],
  ],
  ruby: [
    [/['"]rspec(?:-[\w-]+)?['"]/, 'rspec'],
    [/['"]minitest(?:-[\w-]+)?['"]/, 'minitest'],
    [/['"]test-unit['"]/, 'test-unit'],
  ],
  php: [
    [/^pestphp\/pest$/m, 'pest'],
    // Pest runs PHPUnit's classes, too.
    [/^(?:phpunit\/phpunit|pestphp\/pest)$/m, 'phpunit'],
    [/^codeception\//m, 'codeception'],
  ],
  shell: [
    [/"bats(?:-core)?"/, 'bats'],
    [/^[ \t]*(?:\.|source)\s+\S*shunit2\b/m, 'shunit2'],
  ],
};

const scriptSigns: readonly Sign[] = [
  [/\bvitest\b/, 'vitest'],
  [/(?<![\w/-])jest\b|\breact-scripts(?:-ts)? test\b|\bcraco test\b/, 'jest'],
  [/(?<![\w/-])mocha\b/, 'mocha'],
  [/\bnode\b[^&|;]*--test(?![\w-])/, 'node-test'],
  [/\bbun test\b/, 'bun'],
  [/\bdeno test\b/, 'deno'],
  [/(?<![\w/-])ava\b/, 'ava'],
  [/(?<![\w/-])tape\b/, 'tape'],
  [/(?<![\w/-])tap\b/, 'tap'],
  [/(?<![\w/-])qunit\b/, 'qunit'],
  [/(?<![\w/-])uvu\b/, 'uvu'],
  [/(?<![\w/-])jasmine\b|(?<![\w/-])karma\b|\bng test\b/, 'jasmine'],
];

const packages: Readonly<Record<string, TestFramework>> = {
  vitest: 'vitest',
  jest: 'jest',
  'ts-jest': 'jest',
  '@jest/globals': 'jest',
  '@types/jest': 'jest',
  'react-scripts': 'jest',
  mocha: 'mocha',
  '@types/mocha': 'mocha',
  ava: 'ava',
  tap: 'tap',
  tape: 'tape',
  qunit: 'qunit',
  uvu: 'uvu',
  jasmine: 'jasmine',
  'jasmine-core': 'jasmine',
  'karma-jasmine': 'jasmine',
  '@types/bun': 'bun',
  '@playwright/test': 'playwright',
  cypress: 'cypress',
};

/** A script that runs tests decides; packages may be left over from another time, or be there for the browser. */
function inScripts(name: string, text: string): readonly TestFramework[] {
  const configured =
    /^(vitest|jest|ava)\.config\.|^\.(mocha)rc|^(karma)\.conf|^(playwright)\.config|^(cypress)\.config/.exec(
      name,
    );
  const configures = configured?.slice(1).find((part) => part !== undefined);
  if (configures !== undefined) return [configures === 'karma' ? 'jasmine' : (configures as TestFramework)];
  if (/^vite\.config\./.test(name)) return /\btest\s*:\s*\{|\bvitest\b/.test(text) ? ['vitest'] : [];
  if (/^deno\.jsonc?$/.test(name)) return ['deno'];
  if (name !== 'package.json') return [];

  const manifest = json(text);
  const known = Object.keys(packagesOf(text)).flatMap((dependency) => packages[dependency] ?? []);
  const browser = known.filter((framework) => framework === 'playwright' || framework === 'cypress');
  const scripts = Object.entries(record(manifest['scripts'])).filter(([script]) =>
    /^(?:pre|post)?test|^unit|:test\b|:unit\b/.test(script),
  );
  const run = scripts
    .sort(([a], [b]) => Number(b === 'test') - Number(a === 'test'))
    .flatMap(([, line]) => scriptSigns.filter(([sign]) => typeof line === 'string' && sign.test(line)))
    .map(([, framework]) => framework);
  if (run.length > 0) return unique([...run, ...browser]);
  const keys = (['jest', 'mocha', 'ava'] as const).filter((key) => key in manifest);
  return unique([...keys, ...known]);
}

/** Names of a package.json's or composer.json's dependencies. */
function packagesOf(text: string): Readonly<Record<string, unknown>> {
  const manifest = json(text);
  const groups = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'require',
    'require-dev',
  ];
  return Object.assign({}, ...groups.map((group) => record(manifest[group]))) as Readonly<
    Record<string, unknown>
  >;
}

function json(text: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return {};
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A framework that is only talked about is not declared. */
function withoutComments(name: string, text: string): string {
  if (/\.(?:xml|csproj|props|config)$/.test(name)) return text.replace(/<!--[\s\S]*?-->/g, '');
  if (/\.(?:gradle|kts|mod)$/.test(name)) return text.replace(/^[ \t]*\/\/.*$/gm, '');
  return /\.json$/.test(name) ? text : text.replace(/^[ \t]*#(?!\s*include).*$/gm, '');
}

function unique(list: readonly TestFramework[]): readonly TestFramework[] {
  return [...new Set(list)];
}
