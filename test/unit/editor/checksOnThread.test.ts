import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VerifyInput } from '../../../src/core/quality/verify.ts';
import { type Checks, openChecks } from '../../../src/editor/checksOnThread.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { fenced, inputOf } from '../core/quality/given.ts';
import { openWorld, reply, taskOf, watcher } from '../engine/world.ts';

const script = new URL('../../../src/editor/checkThread.ts', import.meta.url);
/** Like the real one, but a reply that says so keeps it busy for ever, and another ends it. */
const busy = new URL('./busyThread.ts', import.meta.url);
const modules = new URL('../../../node_modules/', import.meta.url);
const grammars = ['web-tree-sitter', '@vscode/tree-sitter-wasm/wasm'].map(
  (folder) => new URL(folder, modules).pathname,
);

const selected = 'export function half(n: number): number {\n  const two = 2;\n  return n / two;\n}\n';
const better = 'export function half(n: number): number {\n  return n / 2;\n}';
const refactor = (raw: string) => inputOf({ kind: 'refactor', selected, reply: raw });

describe('the checks on a thread of their own', () => {
  let checks: Checks;
  afterEach(() => checks.close());

  it('say what they say in place', async () => {
    checks = openChecks(script, grammars);
    checks.read({ languageId: 'typescript', text: selected });
    const [good, bad] = await Promise.all([
      checks.verify(refactor(fenced(better))),
      checks.verify(refactor(fenced(better.replace('half', 'halve')))),
    ]);
    assert.deepEqual([good.verdict.verdict, bad.verdict.verdict], ['accept', 'reject']);
    assert.equal(good.answer.body.trim(), better);
    assert.ok(good.verdict.checks.some(({ check, result }) => check === 'syntax' && result === 'pass'));
  });

  it('are ended when a reply takes them too long, which is then not shown as good; the next is checked again', async () => {
    checks = openChecks(busy, grammars, 4000);
    let turns = 0;
    const turning = setInterval(() => turns++, 5);
    const [stuck, next] = await Promise.all([
      checks.verify(refactor('keep busy for ever')),
      checks.verify(refactor(fenced(better))),
    ]);
    clearInterval(turning);
    assert.ok(turns > 10, 'the window goes on meanwhile');
    assert.equal(stuck.verdict.verdict, 'reject');
    assert.equal(
      stuck.verdict.checks[0]?.because,
      'The checks did not end within 4 seconds, so the reply was not checked.',
    );
    assert.equal(stuck.answer.body, '');
    assert.equal(next.verdict.verdict, 'accept');
  });

  it('are started again after they broke off, and pass a bug on', async () => {
    checks = openChecks(busy, grammars);
    await assert.rejects(checks.verify(refactor('end at once')), /has ended/);
    const broken = { ...refactor(fenced(better)), selection: null } as unknown as VerifyInput;
    await assert.rejects(checks.verify(broken), /TypeError/);
    assert.equal((await checks.verify(refactor(fenced(better)))).verdict.verdict, 'accept');
  });

  it('check the next reply though they broke off while they read ahead', async () => {
    checks = openChecks(busy, grammars);
    await assert.doesNotReject(checks.verify(refactor(fenced(better))));
    checks.read({ languageId: 'typescript', text: 'break off' });
    await sleep(300);
    assert.equal((await checks.verify(refactor(fenced(better)))).verdict.verdict, 'accept');
  });

  it('come to a verdict on replies made to be slow, while the window goes on', async () => {
    checks = openChecks(script, grammars);
    const units = [
      '(',
      '"',
      '`a',
      '/*',
      '${',
      '<',
      'a<b>(',
      'a := b ',
      'import { a, ',
      'expect(',
      "it('a', ",
      '- **a**: `b` ',
      'TODO ',
    ];
    const wide = (unit: string) =>
      Array<string>(8)
        .fill(unit.repeat(Math.floor(3000 / unit.length)))
        .join('\n');
    const tall = (unit: string) => Array<string>(1500).fill(unit).join('\n');
    const nested = `${'('.repeat(100_000)}${')'.repeat(100_000)}`;
    let turns = 0;
    const turning = setInterval(() => turns++, 5);
    for (const raw of [...units.flatMap((unit) => [wide(unit), tall(unit)]), nested, 'a'.repeat(1_000_000)]) {
      for (const kind of ['refactor', 'explain'] as const) {
        const { verdict } = await checks.verify(
          inputOf({ kind, selected, reply: kind === 'explain' ? raw : fenced(raw) }),
        );
        assert.equal(typeof verdict.score, 'number');
        assert.ok(verdict.checks.length > 0);
      }
    }
    clearInterval(turning);
    assert.ok(turns > 10);
  }).timeout(300_000);

  it('let a task climb past a reply that they could not check', async () => {
    checks = openChecks(busy, grammars, 4000);
    const world = await openWorld(
      (_call, index) =>
        reply(
          index === 0
            ? 'keep busy for ever'
            : '`total` adds up its `prices`; an empty list gives 0, since the sum starts there.',
        ),
      { ports: { verify: checks.verify } },
    );
    const result = await runTask(taskOf('explain'), world.ports, watcher(), new AbortController().signal);
    assert.equal(result.outcome, 'answered');
    assert.match(world.calls[1]?.prompt.dynamic ?? '', /was not checked/);
    const verdict = (await world.rows()).find((row) => row.type === 'verdict');
    assert.deepEqual(
      verdict?.checks.map(({ check }) => check),
      ['time'],
    );
    world.close();
  });
});
