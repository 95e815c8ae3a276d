import assert from 'node:assert/strict';
import { testFileName } from '../../../src/editor/testFile.ts';

describe('The tests I asked for', () => {
  const custom: readonly (readonly [path: string, languageId: string, expected: string])[] = [
    ['src/price.ts', 'typescript', 'price.test.ts'],
    ['src/App.tsx', 'typescriptreact', 'App.test.tsx'],
    ['lib/a.b.mjs', 'javascript', 'a.b.test.mjs'],
    ['pkg/price.py', 'python', 'test_price.py'],
    ['pkg/price.go', 'go', 'price_test.go'],
    ['src/price.rs', 'rust', 'price_test.rs'],
    ['src/Price.java', 'java', 'PriceTest.java'],
    ['src/Price.cs', 'csharp', 'PriceTests.cs'],
    ['src/Price.php', 'php', 'PriceTest.php'],
    ['lib/price.rb', 'ruby', 'price_test.rb'],
    ['src/price.cpp', 'cpp', 'price_test.cpp'],
    ['bin/price.sh', 'shellscript', 'price.bats'],
    ['Untitled-1', 'python', 'test_Untitled-1.py'],
    ['Untitled-1', 'plaintext', 'Untitled-1.test.txt'],
  ];
  for (const [path, languageId, expected] of custom) {
    it(`for ${path} go to ${expected} beside it`, () =>
      assert.equal(testFileName(path, languageId), expected));
  }

  it('follow the custom of the folder', () => {
    assert.equal(testFileName('a/x.ts', 'typescript', ['y.ts', 'y.spec.ts']), 'x.spec.ts');
    assert.equal(testFileName('a/x.rb', 'ruby', ['y_spec.rb']), 'x_spec.rb');
    assert.equal(testFileName('a/x.py', 'python', ['y_test.py']), 'x_test.py');
  });

  it('go into the same file when it is a test already', () => {
    assert.equal(testFileName('a/x.test.ts', 'typescript'), 'x.test.ts');
    assert.equal(testFileName('a/test_x.py', 'python'), 'test_x.py');
    assert.equal(testFileName('a/x_test.go', 'go'), 'x_test.go');
    assert.equal(testFileName('a/PriceTest.java', 'java'), 'PriceTest.java');
    assert.equal(testFileName('a/contest.ts', 'typescript'), 'contest.test.ts');
    assert.equal(testFileName('a/Latest.java', 'java'), 'LatestTest.java');
  });
});
