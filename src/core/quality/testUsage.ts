import { familyOf, type Family, type TestFramework } from './testFrameworks.ts';

/** Something in a test file that only some frameworks understand. */
export interface Usage {
  /** As evidence: what was seen. */
  readonly what: string;
  /** Any of these would do. */
  readonly of: readonly TestFramework[];
}

/** What a test file uses of the frameworks of its language; nothing where nothing tells them apart. */
export function usagesIn(languageId: string, text: string): readonly Usage[] {
  const family = familyOf(languageId);
  if (family === null) return [];
  const marked = marks[family].filter(({ mark }) => mark.test(text));
  const found = marked.map(({ what, of }) => ({ what, of }));
  return [...found, ...(styles[family]?.(text, found) ?? [])];
}

interface Mark extends Usage {
  readonly mark: RegExp;
}

function seen(what: string, mark: RegExp, ...of: readonly TestFramework[]): Mark {
  return { what, mark, of };
}

/** An import of a module of JavaScript, or of one below it. */
function imported(module: string, ...of: readonly TestFramework[]): Mark {
  const path = `['"]${module}(?:/[\\w/.-]*)?['"]`;
  return seen(
    `an import of \`${module}\``,
    new RegExp(`\\bfrom\\s*${path}|\\b(?:require|import)\\s*\\(?\\s*${path}`),
    ...of,
  );
}

const call = String.raw`\.(?:fn|mock|unmock|doMock|spyOn|mocked|useFakeTimers|useRealTimers|clearAllMocks|resetAllMocks|restoreAllMocks|advanceTimersByTime|setSystemTime|resetModules|stubGlobal|stubEnv|hoisted|requireActual|importActual|setTimeout)\s*[(<]`;

const marks: Readonly<Record<Family, readonly Mark[]>> = {
  script: [
    imported('vitest', 'vitest'),
    seen('`vi`', new RegExp(String.raw`(?<![\w.$])vi${call}`), 'vitest'),
    imported('@jest/globals', 'jest'),
    seen('`jest`', new RegExp(String.raw`(?<![\w.$])jest${call}`), 'jest'),
    imported('node:test', 'node-test'),
    imported('mocha', 'mocha'),
    imported('jasmine', 'jasmine'),
    seen('`jasmine`', /(?<![\w.$])jasmine\.\w+/, 'jasmine'),
    imported('ava', 'ava'),
    imported('tap', 'tap'),
    imported('tape', 'tape'),
    imported('qunit', 'qunit'),
    seen('`QUnit`', /(?<![\w.$])QUnit\.(?:test|module)\b/, 'qunit'),
    imported('uvu', 'uvu'),
    imported('bun:test', 'bun'),
    seen('`Deno.test`', /(?<![\w.$])Deno\.test\b/, 'deno'),
    imported('@playwright/test', 'playwright'),
    seen('`cy`', /(?<![\w.$])cy\.(?:visit|get|contains|intercept|request|mount|wrap)\s*\(/, 'cypress'),
  ],
  python: [
    seen('an import of `pytest`', /^[ \t]*(?:import|from) pytest\b/m, 'pytest'),
    seen('`@pytest`', /^[ \t]*@pytest\./m, 'pytest'),
    seen('an import of `nose`', /^[ \t]*(?:import|from) nose2?\b/m, 'nose'),
  ],
  go: [
    seen('an import of testify', /"github\.com\/stretchr\/testify\//, 'testify'),
    seen('an import of Ginkgo', /"github\.com\/onsi\/ginkgo[/"]/, 'ginkgo'),
    seen('an import of Gomega', /"github\.com\/onsi\/gomega[/"]/, 'gomega'),
    seen('an import of GoConvey', /"github\.com\/smartystreets\/goconvey[/"]/, 'goconvey'),
    seen('an import of gocheck', /"gopkg\.in\/check\.v1"/, 'gocheck'),
    seen('an import of quicktest', /"github\.com\/frankban\/quicktest"/, 'quicktest'),
    seen('an import of gotest.tools', /"gotest\.tools\//, 'gotest-tools'),
    seen('an import of `is`', /"github\.com\/matryer\/is"/, 'matryer-is'),
  ],
  java: [
    seen('an import of JUnit 5', /\bimport\s+(?:static\s+)?org\.junit\.jupiter\./, 'junit5'),
    seen('an import of JUnit 4', /\bimport\s+(?:static\s+)?org\.junit\.(?!jupiter\b|platform\b)/, 'junit4'),
    seen('an import of TestNG', /\bimport\s+(?:static\s+)?org\.testng\./, 'testng'),
  ],
  rust: [
    seen('`rstest`', /\buse\s+rstest\b|#\[(?:rstest::)?rstest\b/, 'rstest'),
    seen('`proptest`', /\buse\s+proptest\b|\bproptest(?:::proptest)?!/, 'proptest'),
    seen('`quickcheck`', /\buse\s+quickcheck|#\[quickcheck\b|\bquickcheck!/, 'quickcheck'),
    seen('`test_case`', /\buse\s+test_case\b|#\[test_case\b/, 'test-case'),
    seen('`tokio::test`', /#\[tokio::test\b/, 'tokio'),
  ],
  csharp: [
    seen('`using Xunit`', /\busing\s+(?:static\s+)?Xunit\b/, 'xunit'),
    seen('`[Fact]` or `[Theory]`', /\[(?:Fact|Theory)\b/, 'xunit'),
    seen('`using NUnit.Framework`', /\busing\s+(?:static\s+)?NUnit\b/, 'nunit'),
    seen('`[TestFixture]`', /\[TestFixture\b/, 'nunit'),
    seen('MSTest’s namespace', /\busing\s+Microsoft\.VisualStudio\.TestTools\.UnitTesting\b/, 'mstest'),
    seen('`[TestMethod]`', /\[TestMethod\b/, 'mstest'),
    seen('`using TUnit`', /\busing\s+(?:static\s+)?TUnit\b/, 'tunit'),
    seen('`[Test]`', /\[Test\]/, 'nunit', 'tunit'),
  ],
  cpp: [
    seen('`gtest/gtest.h`', /#\s*include\s*[<"]g(?:test|mock)\//, 'googletest'),
    seen('`TEST_F`', /^[ \t]*(?:TEST_F|TEST_P|TYPED_TEST)\s*\(/m, 'googletest'),
    seen(
      '`EXPECT_EQ`',
      /\b(?:EXPECT|ASSERT)_(?:EQ|NE|LT|LE|GT|GE|TRUE|FALSE|STREQ|THROW|NEAR|THAT)\s*\(/,
      'googletest',
    ),
    seen('Catch2’s header', /#\s*include\s*[<"](?:catch2\/|catch\.hpp)/, 'catch2'),
    seen('doctest’s header', /#\s*include\s*[<"](?:doctest\/)?doctest\.h/, 'doctest'),
    seen('`SUBCASE`', /^[ \t]*SUBCASE\s*\(/m, 'doctest'),
    seen('`SECTION`', /^[ \t]*SECTION\s*\(/m, 'catch2'),
    seen('`TEST_CASE`', /^[ \t]*TEST_CASE\s*\(\s*"/m, 'catch2', 'doctest'),
    seen(
      'Boost.Test',
      /#\s*include\s*[<"]boost\/test\/|^[ \t]*BOOST_(?:AUTO|FIXTURE)_TEST_CASE/m,
      'boost-test',
    ),
    seen('Boost.UT', /#\s*include\s*[<"]boost\/ut\.hpp|\bimport\s+boost\.ut\b/, 'boost-ut'),
    seen('CppUnit', /#\s*include\s*[<"]cppunit\//, 'cppunit'),
    seen('CppUTest', /#\s*include\s*[<"]CppUTest\//, 'cpputest'),
  ],
  ruby: [
    seen('`RSpec.describe`', /\bRSpec\.(?:describe|configure|shared_examples)\b/, 'rspec'),
    seen('a helper of RSpec', /\brequire\s*\(?['"](?:spec_helper|rails_helper|rspec)['"]/, 'rspec'),
    seen(
      '`expect(…).to`',
      /\bexpect\b\s{0,9}(?:\([^\n]{0,300}\)|\{[^\n]{0,300}\})\.(?:not_)?to(?:_not)?\b/,
      'rspec',
    ),
    seen('Minitest', /\bMinitest::|\brequire\s*\(?['"]minitest\//, 'minitest'),
    seen('`must_equal`', /\.(?:must|wont)_\w+/, 'minitest'),
    seen('Rails’ test case', /\bActiveSupport::TestCase\b|\bActionDispatch::IntegrationTest\b/, 'minitest'),
    seen('test-unit', /\bTest::Unit::TestCase\b|\brequire\s*\(?['"]test\/unit['"]/, 'test-unit'),
  ],
  php: [
    seen(
      'a class of PHPUnit’s TestCase',
      /\bextends\s+(?:\\?\w+\\)*(?:\w*TestCase)\b/,
      'phpunit',
      'codeception',
    ),
    seen('Pest’s functions', /^(?:it|test|describe|beforeEach)\s*\(\s*['"f]/m, 'pest'),
    seen('Codeception', /\bextends\s+\\?Codeception\\|\bAcceptanceTester\b|\bUnitTester\b/, 'codeception'),
  ],
  shell: [
    seen('`@test`', /^[ \t]*@test\b/m, 'bats'),
    seen('shUnit2', /^[ \t]*(?:\.|source)\s+\S*shunit2\b/m, 'shunit2'),
    seen('ShellSpec', /^[ \t]*(?:Describe|It|Context)\s+['"]/m, 'shellspec'),
  ],
};

/** Ways of writing tests that name no framework and yet do not run in every one. */
const styles: Readonly<Partial<Record<Family, (text: string, found: readonly Usage[]) => readonly Usage[]>>> =
  {
    script: (text, found) => (found.length > 0 ? [] : scriptGlobals(text)),
    python: pythonStyle,
  };

function scriptGlobals(text: string): readonly Usage[] {
  if (!/(?<![\w.$])(?:it|test|describe)(?:\.\w+)*\s*\(/.test(text) || importsTests(text)) return [];
  if (
    !/\bexpect\b[^\n;]{0,200}(?:from\s{0,9}['"]|=\s{0,9}require)|\bimport\b[^;'"]{0,400}\bexpect\b/.test(text)
  ) {
    const jest =
      /\bexpect\s*\([\s\S]*?\)\s*\.\s*(?:not\s*\.\s*|resolves\s*\.\s*|rejects\s*\.\s*)*to(?:Be|Equal|Have|Throw|Contain|Match|StrictEqual)\w*\s*\(/;
    const first = sliceAround(text, 'expect');
    if (jest.test(first))
      return [{ what: '`expect(…).toBe` without an import', of: ['jest', 'vitest', 'jasmine', 'bun'] }];
  }
  const globals = ['jest', 'vitest', 'mocha', 'jasmine', 'bun', 'cypress'] as const;
  return [{ what: '`it` and `test` without an import', of: globals }];
}

/** The name of a case comes from somewhere: a module we don't know, or the file's own function. */
function importsTests(text: string): boolean {
  return (
    /\bimport\b[^;'"]{0,400}\b(?:it|test|describe|suite)\b[^;'"]{0,400}\bfrom\b/.test(text) ||
    /\b(?:const|let|var)\b[^=;\n]{0,200}\b(?:it|test|describe|suite)\b[^=;\n]{0,200}=/.test(text) ||
    /\bfunction\s+(?:it|test|describe)\b/.test(text)
  );
}

/** So much of a text as the style shows in: long enough for a case, short enough for any pattern. */
function sliceAround(text: string, word: string): string {
  const at = text.search(new RegExp(`\\b${word}\\s*\\(`));
  return at === -1 ? '' : text.slice(at, at + 2000);
}

function pythonStyle(text: string, found: readonly Usage[]): readonly Usage[] {
  const cases = /^class\s+\w+\s*\([^)\n]*\b(?:TestCase|IsolatedAsyncioTestCase)\b/m.test(text);
  const django = /^[ \t]*from (?:django|rest_framework|twisted)\b/m.test(text);
  if (cases) return django ? [] : [{ what: 'a class of unittest’s TestCase', of: ['unittest'] }];
  if (found.length > 0) return [];
  return /^(?:async )?def test\w*\s*\(/m.test(text)
    ? [{ what: 'test functions outside a TestCase', of: ['pytest', 'nose'] }]
    : [];
}
