import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { measure, type SourceFile } from '../../../mutation/measure.ts';
import { templateFiles } from '../../../mutation/templates.ts';
import { parse } from '../syntax/grammars.ts';

describe('edits made by program', () => {
  it('are told apart: those of comments and layout from those that change what runs', async () => {
    const measured = await measure([...(await ownFiles()), ...templateFiles(1)], 120, 7, parse);
    assert.deepEqual(measured.wrong, []);
    assert.deepEqual(measured.wrongClaims, { bad: 0, good: 0 });
    for (const tally of [...Object.values(measured.good), ...Object.values(measured.bad)])
      assert.ok(tally.made > 0);
  }).timeout(60_000);
});

describe('the comments of a function', () => {
  it('may name optional parameters in brackets', async () => {
    const { documentedParameters } = await import('../../../../src/core/quality/docComment.ts');
    assert.deepEqual(
      documentedParameters(
        '/**\n * @param {boolean} [deep] Whether to go down.\n * @param [size=3] How many.\n */',
      ),
      ['deep', 'size'],
    );
    assert.deepEqual(documentedParameters('# @param [String, nil] name who\n# @param size [Integer]'), [
      'name',
      'size',
    ]);
  });
});

/** This project's own code. */
function ownFiles(): Promise<readonly SourceFile[]> {
  const names = ['engine/runTask.ts', 'engine/attempt.ts', 'core/quality/apply.ts', 'core/quality/fences.ts'];
  return Promise.all(
    names.map(async (name) => ({
      name,
      languageId: 'typescript',
      text: await readFile(new URL(`../../../../src/${name}`, import.meta.url), 'utf8'),
    })),
  );
}
