import assert from 'node:assert/strict';
import { parse, withParsed } from './grammars.ts';
import { syntaxErrors } from '../../../../src/core/syntax/errors.ts';

describe('parsing', () => {
  it('reads TypeScript and says where it is broken', async () => {
    await withParsed('typescript', 'const a = 1;', (parsed) => assert.deepEqual(syntaxErrors(parsed), []));
    await withParsed('typescript', 'const a = (1;', (parsed) => assert.equal(syntaxErrors(parsed).length, 1));
  });

  it('gives no tree for a language without a grammar', async () => {
    const parsed = await parse('cobol', 'MOVE A TO B.');
    assert.equal(parsed.root, null);
    parsed.dispose();
  });

  it('gives the same tree however often it pauses', async () => {
    const text = 'export const value = { a: [1, 2, 3], b: (x: number) => x * 2 };\n'.repeat(3000);
    await withParsed('typescript', text, ({ root }) => {
      assert.equal(root?.namedChildCount, 3000);
      assert.equal(root?.hasError, false);
      assert.equal(root?.endIndex, text.length);
    });
  });
});
