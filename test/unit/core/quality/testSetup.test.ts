import assert from 'node:assert/strict';
import type { FoundFile } from '../../../../src/core/quality/testDeclared.ts';
import { frameworkNames, type TestFramework } from '../../../../src/core/quality/testFrameworks.ts';
import { testSetupOf } from '../../../../src/core/quality/testSetup.ts';
import { verify } from '../../../../src/core/quality/verify.ts';
import { parse } from '../syntax/grammars.ts';
import { fenced, inputOf } from './given.ts';

const json = (path: string, manifest: unknown): FoundFile => ({ path, text: JSON.stringify(manifest) });
const file = (path: string, text: string): FoundFile => ({ path, text });

function frameworks(
  languageId: string,
  manifests: readonly FoundFile[],
  tests: readonly FoundFile[] = [],
  source = 'src/a',
): readonly TestFramework[] {
  return testSetupOf(languageId, source, manifests, tests)?.frameworks ?? [];
}

describe('what a workspace tests with', () => {
  it('is what its test script runs, whatever packages are left over', () => {
    const scripts = (test: string) => ({ scripts: { test }, devDependencies: { jest: '1', mocha: '1' } });
    for (const [line, framework] of [
      ['vitest run', 'vitest'],
      ['jest --coverage', 'jest'],
      ['c8 mocha "test/**"', 'mocha'],
      ['node --experimental-strip-types --test', 'node-test'],
      ['bun test', 'bun'],
      ['deno test -A', 'deno'],
      ['react-scripts test', 'jest'],
      ['ng test', 'jasmine'],
    ] as const) {
      assert.deepEqual(frameworks('typescript', [json('package.json', scripts(line))]), [framework], line);
    }
  });

  it('is what its packages are, where no script tells', () => {
    const manifest = json('package.json', {
      scripts: { test: 'turbo run check' },
      devDependencies: { '@types/jest': '1', '@playwright/test': '1' },
    });
    assert.deepEqual(frameworks('javascript', [manifest]), ['jest', 'playwright']);
    assert.deepEqual(frameworks('javascript', [json('package.json', { jest: {} })]), ['jest']);
  });

  it('is that of the nearest package in a repository of several', () => {
    const manifests = [
      json('package.json', { scripts: { test: 'jest' } }),
      json('packages/web/package.json', { scripts: { test: 'vitest' } }),
      json('packages/plain/package.json', { name: 'plain' }),
    ];
    assert.deepEqual(frameworks('typescript', manifests, [], 'packages/web/src/a.ts'), ['vitest']);
    assert.deepEqual(frameworks('typescript', manifests, [], 'packages/plain/src/a.ts'), ['jest']);
    const tests = [file('packages/web/src/b.test.ts', "import { it } from 'vitest';")];
    assert.deepEqual(frameworks('typescript', manifests, tests, 'src/a.ts'), ['vitest', 'jest']);
    assert.deepEqual(frameworks('typescript', manifests, tests, 'packages/plain/a.ts'), ['vitest', 'jest']);
  });

  it('is what the tests that are there use, before what is declared', () => {
    const manifest = json('package.json', { devDependencies: { mocha: '1' } });
    const tests = [file('test/a.test.js', "const test = require('node:test');")];
    const setup = testSetupOf('javascript', 'a.js', [manifest], tests);
    assert.deepEqual(setup?.frameworks, ['node-test', 'mocha']);
    assert.equal(setup?.because, 'tests like `test/a.test.js` use it');
  });

  it('is read from the manifests of every language', () => {
    const cases: readonly [string, FoundFile, readonly TestFramework[]][] = [
      ['python', file('pyproject.toml', '[tool.pytest.ini_options]\n'), ['pytest']],
      ['python', file('requirements-dev.txt', 'black\npytest-cov==4.0\n'), ['pytest']],
      ['python', file('tox.ini', '[testenv]\ncommands = python -m unittest discover\n'), ['unittest']],
      ['python', file('requirements.txt', '# pytest is not used here\nflask\n'), []],
      [
        'go',
        file('go.mod', 'module a\nrequire github.com/stretchr/testify v1.9.0\n'),
        ['testify', 'go-testing'],
      ],
      ['go', file('go.mod', 'module a\n'), ['go-testing']],
      ['java', file('pom.xml', '<artifactId>junit-jupiter</artifactId>'), ['junit5']],
      ['java', file('pom.xml', '<!-- junit-jupiter --><artifactId>junit</artifactId>'), ['junit4']],
      ['java', file('build.gradle', "testImplementation 'org.testng:testng:7.1'"), ['testng']],
      ['rust', file('Cargo.toml', '[dev-dependencies]\nrstest = "0.18"\n'), ['rstest', 'rust-test']],
      ['csharp', file('t/A.Tests.csproj', '<PackageReference Include="NUnit" Version="4" />'), ['nunit']],
      ['csharp', file('t/A.Tests.csproj', '<PackageReference Include="xunit.v3" />'), ['xunit']],
      ['csharp', file('t/A.Tests.csproj', '<Project Sdk="MSTest.Sdk/3.6.4">'), ['mstest']],
      ['cpp', file('CMakeLists.txt', 'find_package(Catch2 3 REQUIRED)\n'), ['catch2']],
      ['cpp', file('vcpkg.json', '{"dependencies": ["gtest"]}'), ['googletest']],
      ['ruby', file('Gemfile', "gem 'rspec-rails', '~> 6'\n"), ['rspec']],
      ['ruby', file('Gemfile', "# gem 'rspec'\ngem 'minitest'\n"), ['minitest']],
      ['php', json('composer.json', { 'require-dev': { 'phpunit/phpunit': '^11' } }), ['phpunit']],
      ['php', json('composer.json', { 'require-dev': { 'pestphp/pest': '^3' } }), ['pest', 'phpunit']],
      ['shellscript', file('test/a.bats', '@test "a" {\n}\n'), ['bats']],
    ];
    for (const [languageId, manifest, expected] of cases) {
      assert.deepEqual(frameworks(languageId, [manifest]), expected, `${languageId}: ${manifest.text}`);
    }
  });

  it('is not known where nothing tells, where a manifest cannot be read, and for other languages', () => {
    assert.deepEqual(frameworks('typescript', []), []);
    assert.deepEqual(frameworks('typescript', [file('package.json', '{ not json')]), []);
    assert.deepEqual(
      frameworks('typescript', [json('package.json', { devDependencies: { cypress: '1' } })]),
      [],
    );
    assert.deepEqual(frameworks('cobol', [json('package.json', { scripts: { test: 'jest' } })]), []);
  });
});

describe('tests that a model wrote', () => {
  const script = (imports: string, assertion = 'assert.equal(half(4), 2)') =>
    `${imports}\nimport { half } from './half';\ndescribe('half', () => {\n  it('halves', () => {\n    ${assertion};\n  });\n});`;
  const selected = 'export function half(n: number): number {\n  return n / 2;\n}\n';
  const bare = script('', 'expect(half(4)).toBe(2)');

  async function judge(reply: string, ...used: readonly [TestFramework, ...TestFramework[]]) {
    const testSetup = { frameworks: used, because: '`package.json` says so' };
    const { verdict } = await verify(
      { ...inputOf({ kind: 'test', selected, reply: fenced(reply) }), testSetup },
      parse,
    );
    return { verdict: verdict.verdict, check: verdict.checks.find(({ check }) => check === 'framework') };
  }

  it('are rejected in another framework than the workspace’s, with both names', async () => {
    const { verdict, check } = await judge(script("import { describe, it, expect } from 'vitest';"), 'jest');
    assert.equal(verdict, 'reject');
    assert.equal(
      check?.because,
      'The tests use an import of `vitest`, which is Vitest, but the workspace tests with Jest: `package.json` says so.',
    );
  });

  it('are accepted in it', async () => {
    for (const [reply, framework] of [
      [script("import { describe, it, expect } from 'vitest';", 'expect(half(4)).toBe(2)'), 'vitest'],
      [bare, 'jest'],
      [bare, 'vitest'],
      [script("import assert from 'node:assert';"), 'mocha'],
      [script("import { expect } from 'chai';", 'expect(half(4)).to.equal(2)'), 'mocha'],
      [script("import { describe, it } from 'node:test';\nimport assert from 'node:assert';"), 'node-test'],
    ] as const) {
      const { verdict, check } = await judge(reply, framework);
      assert.deepEqual([verdict, check?.result], ['accept', 'pass'], `${framework}: ${check?.because}`);
    }
  });

  it('are rejected where they count on globals that the framework does not have', async () => {
    for (const framework of ['node-test', 'ava', 'mocha'] as const) {
      assert.equal((await judge(bare, framework)).verdict, 'reject', framework);
    }
  });

  it('are accepted in any of several that are at home in the workspace', async () => {
    assert.equal((await judge(bare, 'mocha', 'jest')).verdict, 'accept');
  });

  it('are not judged by their framework where the workspace does not say', async () => {
    const input = inputOf({ kind: 'test', selected, reply: fenced(bare) });
    const { verdict } = await verify({ ...input, testSetup: null }, parse);
    const check = verdict.checks.find((one) => one.check === 'framework');
    assert.deepEqual([verdict.verdict, check?.result], ['accept', 'not-applicable']);
  });

  const foreign: readonly [string, TestFramework, string, readonly [string, boolean][]][] = [
    [
      'python',
      'pytest',
      'def half(n):\n    return n / 2\n',
      [
        ['from a import half\n\n\ndef test_half():\n    assert half(4) == 2\n', true],
        [
          'import unittest\nfrom a import half\n\n\nclass T(unittest.TestCase):\n    def test_half(self):\n        self.assertEqual(half(4), 2)\n',
          false,
        ],
      ],
    ],
    [
      'python',
      'unittest',
      'def half(n):\n    return n / 2\n',
      [
        [
          'import pytest\nfrom a import half\n\n\ndef test_half():\n    with pytest.raises(TypeError):\n        half("")\n',
          false,
        ],
        ['from a import half\n\n\ndef test_half():\n    assert half(4) == 2\n', false],
      ],
    ],
    [
      'java',
      'junit5',
      'class A {\n  static int half(int n) { return n / 2; }\n}\n',
      [
        [
          'import org.junit.Test;\nimport static org.junit.Assert.assertEquals;\n\npublic class ATest {\n  @Test\n  public void halves() { assertEquals(2, A.half(4)); }\n}\n',
          false,
        ],
        [
          'import org.junit.jupiter.api.Test;\nimport static org.junit.jupiter.api.Assertions.assertEquals;\n\nclass ATest {\n  @Test\n  void halves() { assertEquals(2, A.half(4)); }\n}\n',
          true,
        ],
      ],
    ],
    [
      'csharp',
      'xunit',
      'public class A {\n  public static int Half(int n) { return n / 2; }\n}\n',
      [
        [
          'using NUnit.Framework;\npublic class ATests {\n  [Test]\n  public void Halves() { Assert.That(A.Half(4), Is.EqualTo(2)); }\n}\n',
          false,
        ],
        [
          'using Xunit;\npublic class ATests {\n  [Fact]\n  public void Halves() { Assert.Equal(2, A.Half(4)); }\n}\n',
          true,
        ],
      ],
    ],
    [
      'go',
      'go-testing',
      'package a\n\nfunc Half(n int) int { return n / 2 }\n',
      [
        [
          'package a\n\nimport (\n\t"testing"\n\n\t"github.com/stretchr/testify/assert"\n)\n\nfunc TestHalf(t *testing.T) {\n\tassert.Equal(t, 2, Half(4))\n}\n',
          false,
        ],
        [
          'package a\n\nimport "testing"\n\nfunc TestHalf(t *testing.T) {\n\tif Half(4) != 2 {\n\t\tt.Error("half")\n\t}\n}\n',
          true,
        ],
      ],
    ],
    [
      'ruby',
      'minitest',
      'def half(n)\n  n / 2\nend\n',
      [
        [
          "require 'rspec'\nRSpec.describe 'half' do\n  it 'halves' do\n    expect(half(4)).to eq(2)\n  end\nend\n",
          false,
        ],
        [
          "require 'minitest/autorun'\nclass HalfTest < Minitest::Test\n  def test_half\n    assert_equal 2, half(4)\n  end\nend\n",
          true,
        ],
      ],
    ],
    [
      'php',
      'phpunit',
      '<?php\nfunction half($n) { return $n / 2; }\n',
      [
        ["<?php\nit('halves', function () {\n    expect(half(4))->toBe(2);\n});\n", false],
        [
          '<?php\nuse PHPUnit\\Framework\\TestCase;\nfinal class HalfTest extends TestCase {\n    public function testHalf(): void { $this->assertSame(2, half(4)); }\n}\n',
          true,
        ],
      ],
    ],
    [
      'cpp',
      'catch2',
      'int half(int n) { return n / 2; }\n',
      [
        ['#include <gtest/gtest.h>\nTEST(Half, Halves) { EXPECT_EQ(half(4), 2); }\n', false],
        ['#include <catch2/catch_test_macros.hpp>\nTEST_CASE("halves") { REQUIRE(half(4) == 2); }\n', true],
      ],
    ],
    [
      'rust',
      'rust-test',
      'pub fn half(n: i32) -> i32 { n / 2 }\n',
      [
        [
          'use rstest::rstest;\n#[rstest]\n#[case(4, 2)]\nfn halves(#[case] n: i32, #[case] h: i32) { assert_eq!(half(n), h); }\n',
          false,
        ],
        ['use a::half;\n#[test]\nfn halves() { assert_eq!(half(4), 2); }\n', true],
      ],
    ],
    [
      'shellscript',
      'bats',
      'half() { echo $(( $1 / 2 )); }\n',
      [
        ['. ./shunit2\ntest_half() { assertEquals 2 "$(half 4)"; }\n', false],
        ['@test "halves" {\n  run half 4\n  [ "$output" = 2 ]\n}\n', true],
      ],
    ],
  ];
  for (const [language, framework, code, replies] of foreign) {
    it(`in ${language} keep to ${frameworkNames([framework])} where the workspace does`, async () => {
      for (const [reply, right] of replies) {
        const testSetup = { frameworks: [framework], because: 'a manifest says so' } as const;
        const given = { kind: 'test', language, selected: code, reply: fenced(reply, language) } as const;
        const { verdict } = await verify({ ...inputOf(given), testSetup }, parse);
        const check = verdict.checks.find((one) => one.check === 'framework');
        assert.equal(check?.result, right ? 'pass' : 'fail', `${reply}\n${JSON.stringify(verdict.checks)}`);
      }
    });
  }
});
