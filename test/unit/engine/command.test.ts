import assert from 'node:assert/strict';
import type { CommandRun } from '../../../src/core/quality/command.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openWorld, reply, sample, taskOf, watcher, type World } from './world.ts';

const never = new AbortController().signal;
const code = (zero: string) =>
  `\`\`\`ts\n${sample.slice(sample.indexOf('export')).replace('let sum = 0', `let sum: number = ${zero}`)}\`\`\``;

describe('an answer in code that my command tries', () => {
  let world: World;
  afterEach(() => world.close());

  const failed: CommandRun = {
    kind: 'failed',
    command: 'npm test',
    exit: 1,
    output: 'AssertionError: expected 3 to be 2\n',
    folders: [],
  };

  it('is rejected when the command fails with it, and the next rung is told why in one line', async () => {
    world = await openWorld((_call, index) => reply(code(index === 0 ? '1' : '0')), {
      ports: {
        runCommand: (_task, answer) =>
          Promise.resolve(answer.body.includes('= 1') ? failed : { kind: 'passed', command: 'npm test' }),
      },
    });
    const watch = watcher();
    const result = await runTask(taskOf('refactor'), world.ports, watch, never);
    assert.ok(result.outcome === 'answered' && result.answer.body.includes('= 0'));
    assert.ok(watch.stages.includes('running your command'));
    const prompt = world.calls[1]?.prompt.dynamic ?? '';
    const line = prompt.split('\n').find((text) => text.includes('npm test'));
    assert.match(
      line ?? '',
      /`npm test` passes without the answer and fails with it \(exit code 1\): AssertionError/,
    );
    assert.ok(!prompt.includes('let sum: number = 1'), 'the rejected answer is not paid for again');
    const [first, second] = (await world.rows()).filter((row) => row.type === 'verdict');
    assert.deepEqual([first?.verdict, second?.verdict], ['reject', 'accept']);
  });

  it('is accepted when the command can say nothing of it', async () => {
    world = await openWorld(() => reply(code('0')), {
      ports: { runCommand: () => Promise.resolve({ kind: 'unknown', because: 'It did not end.' }) },
    });
    const result = await runTask(taskOf('refactor'), world.ports, watcher(), never);
    assert.ok(result.outcome === 'answered');
    assert.equal(result.verdict.checks.at(-1)?.result, 'not-applicable');
  });

  it('is not tried when a check has rejected it, nor is prose', async () => {
    let runs = 0;
    world = await openWorld(() => reply("I'm sorry, but I can't help with that."), {
      ports: { runCommand: () => Promise.resolve((runs++, failed)) },
    });
    await runTask(taskOf('refactor'), world.ports, watcher(), never);
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(runs, 0);
  });
});
