import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { captureTask } from '../../src/editor/capture.ts';
import { openTestSetup } from '../../src/editor/testSetup.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';

const parse = builtParse();
const newId = ids();
const never = new AbortController().signal;

describe('The test framework of the workspace', () => {
  afterEach(closeEverything);

  async function taskIn(path: string) {
    const document = await vscode.workspace.openTextDocument(
      await writeSample(path, 'export const half = (n: number) => n / 2;\n'),
    );
    const selection = new vscode.Range(0, 0, 1, 0);
    return captureTask({ document, selection }, { kind: 'test', instruction: '' }, parse, newId);
  }

  it('is read from the package that a file belongs to, and from the tests beside it', async () => {
    await writeSample('framework/package.json', '{"devDependencies": {"mocha": "11"}}');
    await writeSample('framework/src/other.test.ts', "import { it } from 'vitest';\n");
    const setup = await openTestSetup(Date.now)(await taskIn('framework/src/a.ts'), never);
    assert.deepEqual(setup?.frameworks, ['vitest', 'mocha']);
  });

  it('is found again after a minute, and not by every task', async () => {
    let now = 0;
    const testSetup = openTestSetup(() => now);
    const task = await taskIn('changed/a.ts');
    await writeSample('changed/package.json', '{"scripts": {"test": "jest"}}');
    assert.deepEqual((await testSetup(task, never))?.frameworks, ['jest']);
    await writeSample('changed/package.json', '{"scripts": {"test": "ava"}}');
    assert.deepEqual((await testSetup(task, never))?.frameworks, ['jest']);
    now += 61_000;
    assert.deepEqual((await testSetup(task, never))?.frameworks, ['ava']);
  });

  it('is not known outside of the workspace, and after a task was cancelled', async () => {
    const testSetup = openTestSetup(Date.now);
    const task = await taskIn('cancelled/a.ts');
    await writeSample('cancelled/package.json', '{"scripts": {"test": "jest"}}');
    assert.equal(await testSetup(task, AbortSignal.abort()), null);
    const outside = { ...task, source: { ...task.source, uri: 'untitled:Untitled-1' } };
    assert.equal(await testSetup(outside, never), null);
    assert.deepEqual((await testSetup(task, never))?.frameworks, ['jest'], 'half a reading is not kept');
  });
});
