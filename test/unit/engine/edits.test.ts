import assert from 'node:assert/strict';
import { placeAnswer } from '../../../src/core/quality/apply.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openWorld, reply, taskOf, watcher } from './world.ts';

const body = Array.from({ length: 70 }, (_, n) => `  const value${n} = compute(${n});`).join('\n');
const long = `export function run(): number {\n${body}\n  return value1;\n}\n`;
const edits = '<<<<<<< SEARCH\n  return value1;\n=======\n  return value2;\n>>>>>>> REPLACE';

function longTask(text = long) {
  const { source } = taskOf('fix');
  return taskOf('fix', { source: { ...source, text }, selection: { start: 0, end: text.length } });
}

describe('a task on long code', () => {
  it('is planned and paid for the changes alone, applied, and served again in another layout', async () => {
    const world = await openWorld(() => reply(edits, 30));
    try {
      const signal = new AbortController().signal;
      const result = await runTask(longTask(), world.ports, watcher(), signal);
      assert.equal(result.outcome, 'answered');
      assert.equal(world.calls[0]?.prompt.form, 'edits');
      assert.ok(result.profile.expectedOutputTokens < long.length / 3.6 / 2);
      assert.equal(
        placeAnswer(result.task, result.answer.body).text,
        long.replace('return value1', 'return value2'),
      );

      const wide = long.replaceAll('  ', '    ');
      const again = await runTask(longTask(wide), world.ports, watcher(), signal);
      assert.equal(again.outcome, 'answered');
      assert.equal(again.cost, 0);
      assert.equal(world.calls.length, 1);
    } finally {
      world.close();
    }
  });

  it('is never changed by edits that cannot be trusted: the ledger says why', async () => {
    const wrong = edits.replace('return value1', 'return nothing');
    const world = await openWorld(() => reply(wrong, 30));
    try {
      const result = await runTask(longTask(), world.ports, watcher(), new AbortController().signal);
      assert.equal(result.outcome, 'failed');
      const verdict = (await world.rows()).find((row) => row.type === 'verdict');
      assert.deepEqual(
        verdict?.checks.map(({ check, because }) => [check, because]),
        [['edits', 'Edit 1 of 1: `return nothing;` is not in the code.']],
      );
    } finally {
      world.close();
    }
  });
});
