import assert from 'node:assert/strict';
import type { AttemptRow, PlanRow } from '../../../src/core/ledger.ts';
import { whyText } from '../../../src/core/report/why.ts';
import type { EngineSettings } from '../../../src/engine/ports.ts';
import { previewPrompt } from '../../../src/engine/previewPrompt.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import type { Task } from '../../../src/core/task/task.ts';
import { knowing } from '../core/routing/builders.ts';
import { large, model, openWorld, reply, taskOf, watcher, type World } from './world.ts';

const never = new AbortController().signal;
const small = model('small', 'budget', 0.25, 2);
const elsewhere = {
  ...model('elsewhere', 'budget', 0.25, 2),
  endpoint: 'other',
  id: 'other/elsewhere',
} as typeof small;

/** Code much like other code: what is summed, and how it is called. */
const codeOf = (name: string, what: string): string =>
  `export function ${name}(${what}: readonly number[]): number {\n  let sum = 0;\n  for (const one of ${what}) sum += one;\n  return sum;\n}\n`;
const documented = (code: string): string => `\`\`\`typescript\n/** Adds them up. */\n${code}\`\`\``;
const taskOn = (code: string, changes: Partial<Task> = {}): Task => {
  const { source } = taskOf('document');
  return taskOf('document', {
    source: { ...source, text: code },
    selection: { start: 0, end: code.length },
    ...changes,
  });
};
const first = codeOf('totalOfPrices', 'prices');
const second = codeOf('totalOfWeights', 'weights');

type Writable<T> = { -readonly [K in keyof T]: T[K] };

describe('a similar task that was solved before', () => {
  let world: World;
  let settings: Partial<Writable<EngineSettings>>;
  let workspace: string | null;
  let gain: number;
  /** What the small model says of the next task. */
  let says: ((code: string) => string) | null;
  beforeEach(() => {
    settings = { examples: true };
    workspace = 'w1';
    gain = 0.2;
    says = null;
  });
  afterEach(() => world.close());

  async function open(models = [small, large]): Promise<void> {
    world = await openWorld(
      (call) => {
        const code = /## Selected code[^\n]*\n`+\w+\n([^]*?)\n`+/.exec(call.prompt.dynamic)?.[1] ?? '';
        const weak = says !== null && call.model.name === 'small';
        return reply(weak ? (says?.(code) ?? '') : documented(`${code}\n`), 120);
      },
      { models },
    );
    const { ports } = world;
    const usual = ports.settings();
    Object.assign(ports, {
      settings: () => ({ ...usual, strategy: 'balanced', minQuality: 0, ...settings }),
      workspace: () => workspace,
      experience: () =>
        Promise.resolve({
          ...knowing({ small: 0.75, elsewhere: 0.75, large: 0.95 }),
          exampleGain: () => gain,
        }),
    });
    const result = await run(taskOn(first));
    assert.equal(result.outcome, 'answered');
  }
  const run = (task: Task) => runTask(task, world.ports, watcher(), never);
  const rowsOf = async (id: string) =>
    (await world.query({ taskId: id })).filter(({ taskId }) => taskId === id);
  const attemptsOf = async (id: string) =>
    (await rowsOf(id)).filter((row): row is AttemptRow & { seq: number } => row.type === 'attempt');
  const reasonsOf = async (id: string) =>
    (await rowsOf(id))
      .flatMap((row) => (row.type === 'plan' ? (row satisfies PlanRow).reasons : []))
      .join('\n');
  const shown = (dynamic: string | undefined) =>
    dynamic?.startsWith('## A similar task that was solved before') === true;

  it('is shown where the plan with it is expected to cost less; the ledger, the Why and the preview say so', async () => {
    await open();
    const task = taskOn(second);
    const preview = await previewPrompt(task, world.ports, never);
    await run(task);
    const sent = world.calls.at(-1)?.prompt;
    assert.ok(shown(sent?.dynamic));
    assert.ok(sent?.dynamic.includes(first.trim()) && sent.dynamic.includes('/** Adds them up. */'));
    assert.equal(preview.prompt.dynamic, sent?.dynamic);
    assert.equal(sent?.static, world.calls[0]?.prompt.static);
    assert.match(
      await reasonsOf(task.id),
      /is shown as an example, since that is expected to pay: \S+ with it, \S+ without/,
    );
    const [attempt] = await attemptsOf(task.id);
    assert.ok(Math.abs((attempt?.withoutExample ?? 0) - 0.75) < 1e-9);
    assert.match(whyText(await rowsOf(task.id)), /is shown as an example/);
  });

  it('is paid for: its tokens are counted, reserved and expected', async () => {
    await open();
    const [with1, without1] = [taskOn(second), taskOn(second)];
    const counted = async (task: Task) => {
      await runTask({ ...task, wishes: { ...task.wishes, fresh: true } }, world.ports, watcher(), never);
      const rows = await rowsOf(task.id);
      const held = rows.flatMap((row) => (row.type === 'reservation' ? [row.amount] : []))[0] ?? 0;
      return { tokens: (await attemptsOf(task.id))[0]?.countedTokens ?? 0, held };
    };
    const dear = await counted(with1);
    settings.examples = false;
    const cheap = await counted(without1);
    assert.ok(dear.tokens > cheap.tokens + 50 && dear.held > cheap.held);
  });

  it('is never shown to a flagship model, nor to another provider than the one that solved it', async () => {
    await open();
    // With it alone the answer is not yet expected to be right often enough.
    gain = 0.15;
    says = () => 'I cannot do that.';
    const task = taskOn(second);
    await run(task);
    const [asked, strong] = world.calls.slice(1);
    assert.deepEqual([asked?.model.name, strong?.model.name], ['small', 'large']);
    assert.ok(shown(asked?.prompt.dynamic) && strong !== undefined);
    assert.ok(!strong.prompt.dynamic.includes('A similar task') && !strong.prompt.dynamic.includes('prices'));
    assert.equal((await attemptsOf(task.id)).at(-1)?.withoutExample, undefined);
    world.close();

    await open();
    Object.assign(world.ports, {
      candidates: () => Promise.resolve([elsewhere, large].map((m) => ({ model: m, unavailable: null }))),
    });
    const other = taskOn(second);
    await run(other);
    assert.equal(world.calls.at(-1)?.model.name, 'elsewhere');
    assert.ok(!shown(world.calls.at(-1)?.prompt.dynamic));
  });

  it('is left out where it is not expected to pay, and the plan says that, too', async () => {
    await open();
    gain = 0.0001;
    const task = taskOn(second);
    await run(task);
    assert.ok(!shown(world.calls.at(-1)?.prompt.dynamic));
    assert.match(await reasonsOf(task.id), /could be shown as an example, but is not expected to pay/);
    gain = 0;
    await run(taskOn(codeOf('totalOfSizes', 'sizes')));
    assert.ok(!shown(world.calls.at(-1)?.prompt.dynamic));
  });

  it('is shown to nobody by default, elsewhere, for another kind of task, or once its answer was dropped', async () => {
    await open();
    const cases: readonly (() => Task)[] = [
      () => {
        settings.examples = false;
        return taskOn(codeOf('a1', 'ones'));
      },
      () => {
        settings.examples = true;
        workspace = 'w2';
        return taskOn(codeOf('a2', 'ones'));
      },
      () => {
        workspace = null;
        return taskOn(codeOf('a3', 'ones'));
      },
      () => {
        workspace = 'w1';
        return taskOn(codeOf('a4', 'ones'), { askedKind: 'refactor' });
      },
      () => taskOn('export const x = () => fetch("y").then((z) => z.json());\n'),
    ];
    for (const [index, next] of cases.entries()) {
      await run(next());
      assert.ok(!shown(world.calls.at(-1)?.prompt.dynamic), `case ${index}`);
    }
    const again = await run(taskOn(second));
    assert.ok(shown(world.calls.at(-1)?.prompt.dynamic));
    world.close();

    await open();
    const stored = await run(taskOn(first));
    await world.ports.cache.drop(stored.cacheKey);
    await run({ ...taskOn(second), id: `${again.task.id}-2` });
    assert.ok(!shown(world.calls.at(-1)?.prompt.dynamic));
  });

  it('is never one that holds secrets, whenever they are found', async () => {
    await open();
    const key = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
    const secretive = codeOf('totalOfTokens', 'tokens').replace(
      'let sum = 0;',
      `let sum = 0; const key = '${key}';`,
    );
    await run(taskOn(secretive));
    for (const call of world.calls) assert.ok(!call.prompt.dynamic.includes(key));
    await run(taskOn(codeOf('totalOfTones', 'tones')));
    assert.ok(!world.calls.at(-1)?.prompt.dynamic.includes('totalOfTokens'));
  });
});
