import assert from 'node:assert/strict';
import type { Kind } from '../../../../src/core/task/task.ts';
import { failuresOf, fenced } from './given.ts';

const page = `export function pageOf(rows: readonly Row[], page: number, size: number): readonly Row[] {
  const first = page * size;
  const last = Math.min(rows.length, first + size);
  return first < last ? rows.slice(first, last) : [];
}`;

/** Whether the reply, which is the code with one change, is said to have slipped. */
async function slipped(
  from: string,
  to: string,
  kind: Kind = 'optimize',
  instruction = '',
): Promise<boolean> {
  assert.ok(page.includes(from));
  const reply = fenced(page.replace(from, to).replace(': [];', ': new Array<Row>();'));
  return (await failuresOf({ kind, selected: page, reply, instruction })).includes('behaviour');
}

describe('rewritten code between whose words a sign slipped', () => {
  it('is rejected for another operator or number', async () => {
    assert.equal(await slipped('page * size', 'page / size'), true);
    assert.equal(await slipped('first + size', 'first - size'), true);
    assert.equal(await slipped('first < last', 'first <= last'), true);
  });

  it('is rejected for one more or less', async () => {
    assert.equal(await slipped('first + size)', 'first + size - 1)'), true);
  });

  it('is accepted as it was, and where the other number was asked for', async () => {
    assert.equal(await slipped('page * size', 'page * size'), false);
    const timed = 'setTimeout(() => retry(url), 500);\nlog(url, 500);';
    const given = { kind: 'optimize' as const, selected: timed, instruction: 'wait 900 ms instead' };
    const changed = fenced(timed.replace('), 500', '), 900'));
    assert.deepEqual(await failuresOf({ ...given, reply: changed }), []);
    const unasked = await failuresOf({ ...given, instruction: 'faster', reply: changed });
    assert.ok(unasked.includes('behaviour'));
  });

  it('is rejected for a loop that begins with the second element', async () => {
    const selected = 'let sum = 0;\nfor (const row of rows) {\n  sum += row.price;\n}\nreport(sum);';
    const loop = (from: number) =>
      selected.replace(
        'for (const row of rows) {',
        `for (let i = ${from}; i < rows.length; i++) {\n  const row = rows[i];`,
      );
    const given = { kind: 'optimize' as const, selected, instruction: 'use an index loop' };
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(loop(0)) }), []);
    assert.ok((await failuresOf({ ...given, reply: fenced(loop(1)) })).includes('behaviour'));
  });
});
