import assert from 'node:assert/strict';
import { runTask } from '../../../src/engine/runTask.ts';
import { openWorld, reply, taskOf, watcher, type World } from './world.ts';

const never = new AbortController().signal;
const tests = (framework: string) => `\`\`\`ts
import { describe, expect, it } from '${framework}';
import { total } from './total';

describe('total', () => {
  it('adds up', () => {
    expect(total([1, 2])).toBe(3);
  });
});
\`\`\``;

describe('a task for tests', () => {
  let world: World;
  afterEach(() => world.close());

  it('tells the model which framework the workspace uses, and climbs when it uses another', async () => {
    let framework: 'jest' | 'vitest' = 'vitest';
    world = await openWorld((_call, index) => reply(tests(index === 0 ? '@jest/globals' : 'vitest')), {
      ports: {
        testSetup: () => Promise.resolve({ frameworks: [framework], because: '`package.json` says so' }),
      },
    });
    const result = await runTask(taskOf('test'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    const [first, second] = world.calls.map((call) => call.prompt.dynamic);
    assert.match(first ?? '', /^Write the tests with Vitest: `package\.json` says so\./m);
    assert.match(
      second ?? '',
      /The tests use an import of `@jest\/globals`, which is Jest, but the workspace/,
    );

    await runTask(taskOf('test'), world.ports, watcher(), never);
    assert.equal(world.calls.length, 2, 'the same framework is served from the cache');
    framework = 'jest';
    await runTask(taskOf('test'), world.ports, watcher(), never);
    assert.ok(world.calls.length > 2, 'another framework asks for other tests');
  });

  it('asks nothing of the workspace for other kinds', async () => {
    let asked = 0;
    world = await openWorld(() => reply('`total` adds up its `prices`; an empty list gives 0.'), {
      ports: { testSetup: () => Promise.resolve((asked++, null)) },
    });
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(asked, 0);
  });
});
