/** The test frameworks that are told apart, with what people call them. */
export const testFrameworks = {
  vitest: 'Vitest',
  jest: 'Jest',
  mocha: 'Mocha',
  jasmine: 'Jasmine',
  'node-test': 'node:test',
  ava: 'AVA',
  tap: 'tap',
  tape: 'tape',
  qunit: 'QUnit',
  uvu: 'uvu',
  bun: 'bun:test',
  deno: 'Deno.test',
  playwright: 'Playwright',
  cypress: 'Cypress',
  pytest: 'pytest',
  unittest: 'unittest',
  nose: 'nose',
  'go-testing': 'the testing package',
  testify: 'testify',
  ginkgo: 'Ginkgo',
  gomega: 'Gomega',
  goconvey: 'GoConvey',
  gocheck: 'gocheck',
  quicktest: 'quicktest',
  'gotest-tools': 'gotest.tools',
  'matryer-is': 'is',
  junit5: 'JUnit 5',
  junit4: 'JUnit 4',
  testng: 'TestNG',
  'rust-test': '#[test]',
  rstest: 'rstest',
  proptest: 'proptest',
  quickcheck: 'quickcheck',
  'test-case': 'test_case',
  tokio: 'tokio::test',
  xunit: 'xUnit.net',
  nunit: 'NUnit',
  mstest: 'MSTest',
  tunit: 'TUnit',
  googletest: 'GoogleTest',
  catch2: 'Catch2',
  doctest: 'doctest',
  'boost-test': 'Boost.Test',
  'boost-ut': 'Boost.UT',
  cppunit: 'CppUnit',
  cpputest: 'CppUTest',
  rspec: 'RSpec',
  minitest: 'Minitest',
  'test-unit': 'test-unit',
  phpunit: 'PHPUnit',
  pest: 'Pest',
  codeception: 'Codeception',
  bats: 'Bats',
  shunit2: 'shUnit2',
  shellspec: 'ShellSpec',
} as const;
export type TestFramework = keyof typeof testFrameworks;

/** They drive a browser: a workspace that has them needs another one for the tests of its code. */
export const browserFrameworks: ReadonlySet<TestFramework> = new Set([
  'playwright',
  'cypress',
  'codeception',
]);

/** What a workspace tests with. */
export interface TestSetup {
  /** The one to write with first; tests in any of them are at home there. */
  readonly frameworks: readonly [TestFramework, ...TestFramework[]];
  /** A sentence with the file that says so. */
  readonly because: string;
}

/** Languages that share their test frameworks. */
export type Family =
  'script' | 'python' | 'go' | 'java' | 'rust' | 'csharp' | 'cpp' | 'ruby' | 'php' | 'shell';

const families: Readonly<Record<string, Family>> = {
  typescript: 'script',
  typescriptreact: 'script',
  javascript: 'script',
  javascriptreact: 'script',
  python: 'python',
  go: 'go',
  java: 'java',
  rust: 'rust',
  csharp: 'csharp',
  c: 'cpp',
  cpp: 'cpp',
  ruby: 'ruby',
  php: 'php',
  shellscript: 'shell',
};

export function familyOf(languageId: string): Family | null {
  return families[languageId] ?? null;
}

/** What comes with the language: tests may use it whatever else is declared. */
export const builtIn: Readonly<Partial<Record<Family, TestFramework>>> = {
  go: 'go-testing',
  rust: 'rust-test',
};

/** Names as a person lists them: `Jest`, `Jest or Vitest`. */
export function frameworkNames(frameworks: readonly TestFramework[], last: 'or' | 'and' = 'or'): string {
  const labels = frameworks.map((framework) => testFrameworks[framework]);
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} ${last} ${labels.at(-1)}`;
}
