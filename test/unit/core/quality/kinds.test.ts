import assert from 'node:assert/strict';
import { failuresOf, fenced } from './given.ts';

const selected =
  'export async function load(id: string, limit = 10): Promise<Item[]> {\n  const items = await fetchItems(id);\n  return items.filter((item) => item.size > limit);\n}\n';
const body = '  const items = await fetchItems(id);\n  return items.filter((item) => item.size > limit);\n}';

describe('documenting', () => {
  const document = { kind: 'document', selected } as const;
  const documented = (doc: string, code = selected.trimEnd()) =>
    failuresOf({ ...document, reply: fenced(`${doc}\n${code}`) });

  it('may add comments and change nothing else', async () => {
    assert.deepEqual(await documented('/** Loads the items that are larger than `limit`. */'), []);
    assert.deepEqual(
      await documented('/** Loads items. */', selected.trimEnd().replace('limit = 10', 'limit = 11')),
      ['comments-only'],
    );
    assert.deepEqual(await documented('/** Loads items. */', selected.trimEnd().replace('await ', '')), [
      'comments-only',
    ]);
  });

  it('must document something', async () => {
    assert.deepEqual(await failuresOf({ ...document, reply: fenced(selected.trimEnd()) }), ['documented']);
  });

  it('may not speak of parameters that do not exist', async () => {
    assert.deepEqual(
      await documented('/**\n * Loads items.\n * @param id Whose.\n * @param limit How large.\n */'),
      [],
    );
    assert.deepEqual(await documented('/**\n * Loads items.\n * @param userId Whose.\n */'), ['documented']);
  });

  it('may not drop a comment that tools read', async () => {
    const given = {
      kind: 'document',
      selected: 'export function a(b: any) {\n  // eslint-disable-next-line no-eval\n  return eval(b);\n}\n',
    } as const;
    const reply = fenced(
      '/** Evaluates b. */\nexport function a(b: any) {\n  // Evaluate it.\n  return eval(b);\n}',
    );
    assert.deepEqual(await failuresOf({ ...given, reply }), ['comments-only']);
  });

  it('reads docstrings', async () => {
    const given = {
      kind: 'document',
      language: 'python',
      selected: 'def half(n):\n    return n / 2\n',
    } as const;
    const doc = (name: string) =>
      fenced(
        `def half(n):\n    """Halve.\n\n    Args:\n        ${name}: The number.\n    """\n    return n / 2`,
        'python',
      );
    assert.deepEqual(await failuresOf({ ...given, reply: doc('n') }), []);
    assert.deepEqual(await failuresOf({ ...given, reply: doc('number') }), ['documented']);
  });
});

describe('rewriting', () => {
  const refactor = { kind: 'refactor', selected } as const;
  const rewritten = (
    head: string,
    rest = body.replace('const items', 'const all').replace('items.filter', 'all.filter'),
  ) => failuresOf({ ...refactor, reply: fenced(`${head} {\n${rest}`) });
  const head = 'export async function load(id: string, limit = 10): Promise<Item[]>';

  it('keeps what others use', async () => {
    assert.deepEqual(await rewritten(head), []);
    for (const other of [
      head.replace('load', 'loadItems'),
      head.replace(', limit = 10', ''),
      head.replace('limit = 10', 'limit: number'),
      head.replace('id: string', 'id: number'),
      head.replace('Promise<Item[]>', 'Promise<Item>'),
      head.replace('async ', ''),
      head.replace('export ', ''),
    ]) {
      assert.ok((await rewritten(other)).includes('signature'), other);
    }
  });

  it('changes a signature when that was asked for', async () => {
    const reply = fenced(`${head.replace(', limit', ', signal: AbortSignal, limit')} {\n${body}`);
    assert.deepEqual(await failuresOf({ ...refactor, instruction: 'add a signal parameter', reply }), []);
  });

  it('may bring private helpers along', async () => {
    const reply = fenced(
      `${head} {\n  return larger(await fetchItems(id), limit);\n}\n\nfunction larger(items: Item[], limit: number): Item[] {\n  return items.filter((item) => item.size > limit);\n}`,
    );
    assert.deepEqual(await failuresOf({ ...refactor, reply }), []);
  });

  it('compares, waits and calls as before', async () => {
    assert.deepEqual(
      await rewritten(head, body.replace('> limit', '>= limit').replace('const items', 'const  items')),
      ['behaviour'],
    );
    assert.deepEqual(
      await rewritten(
        head,
        '  const items = fetchItems(id);\n  const large = items.filter((item) => item.size > limit);\n  return large;\n}',
      ),
      ['behaviour'],
    );
  });

  it('does something', async () => {
    assert.deepEqual(await failuresOf({ ...refactor, reply: fenced(selected.trimEnd()) }), ['changed']);
    assert.deepEqual(await failuresOf({ ...refactor, reply: fenced(`// Loads.\n${selected.trimEnd()}`) }), [
      'changed',
    ]);
  });

  it('does not define anything twice', async () => {
    const reply = fenced(`${selected}\n${head} {\n${body.replace('const items', 'let items')}`);
    assert.deepEqual(await failuresOf({ ...refactor, reply }), ['placement']);
  });
});

describe('fixing', () => {
  it('does not silence the report', async () => {
    const reply = fenced(selected.trimEnd().replace('  const', '  // @ts-ignore\n  const'));
    assert.ok(
      (await failuresOf({ kind: 'fix', selected, reply, diagnostic: 'Type is wrong.' })).includes('fixes'),
    );
  });

  it('defines the name that was reported as unknown, or no longer uses it', async () => {
    const given = {
      kind: 'fix',
      selected: 'export function area(r: number) {\n  return pi * r * r;\n}\n',
      diagnostic: "Cannot find name 'pi'.",
    } as const;
    const fix = (expression: string) =>
      failuresOf({
        ...given,
        reply: fenced(`export function area(r: number) {\n  return ${expression};\n}`),
      });
    assert.deepEqual(await fix('Math.PI * r * r'), []);
    assert.deepEqual(await fix('pi * r ** 2'), ['fixes']);
  });
});

describe('testing', () => {
  const test = { kind: 'test', selected } as const;
  const written = (code: string) => failuresOf({ ...test, reply: fenced(code) });

  it('has cases that assert and call the selection', async () => {
    assert.deepEqual(
      await written(
        "import { load } from './load';\n\ntest('loads', async () => {\n  expect(await load('a')).toEqual([]);\n});",
      ),
      [],
    );
    assert.ok(
      (
        await written(
          "import { load } from './load';\n\ntest('loads', async () => {\n  await load('a');\n});",
        )
      ).includes('asserts'),
    );
    assert.ok((await written("test('loads', () => {\n  expect(true).toBe(true);\n});")).includes('asserts'));
    assert.ok(
      (
        await written(
          "import { store } from './store';\n\ntest('stores', () => {\n  expect(store('a')).toBe(1);\n});",
        )
      ).includes('exercises'),
    );
    assert.ok(
      (await written("import { load } from './load';\n\nconsole.log(await load('a'));")).includes(
        'test-cases',
      ),
    );
  });
});

describe('generating', () => {
  const generate = {
    kind: 'generate',
    before: 'const a = 1;\n',
    selected: '',
    instruction: 'a function called `clamp(value, low, high)`',
  } as const;
  const generated = (code: string) => failuresOf({ ...generate, reply: fenced(code) });

  it('has the name and the parameters that were asked for', async () => {
    assert.deepEqual(
      await generated(
        'function clamp(value: number, low: number, high: number) {\n  return Math.min(high, Math.max(low, value));\n}',
      ),
      [],
    );
    assert.deepEqual(
      await generated(
        'function limit(value: number, low: number, high: number) {\n  return Math.min(high, Math.max(low, value));\n}',
      ),
      ['requested'],
    );
    assert.deepEqual(
      await generated('function clamp(value: number) {\n  return Math.min(1, Math.max(0, value));\n}'),
      ['requested'],
    );
  });

  it('leaves no placeholder', async () => {
    assert.ok(
      (
        await generated(
          "function clamp(value: number, low: number, high: number) {\n  throw new Error('Not implemented');\n}",
        )
      ).includes('stub'),
    );
    assert.ok(
      (
        await generated('function clamp(value: number, low: number, high: number) {\n  // TODO: implement\n}')
      ).includes('elision'),
    );
  });
});

describe('texts about code', () => {
  const explain = { kind: 'explain', selected } as const;

  it('speak of names that exist', async () => {
    assert.deepEqual(
      await failuresOf({
        ...explain,
        reply: '`load` fetches the items of `id` and keeps those whose `size` is above `limit`.',
      }),
      [],
    );
    assert.deepEqual(
      await failuresOf({
        ...explain,
        reply: '`load` calls `validateUser` and then keeps the items whose `size` is above `limit`.',
      }),
      ['grounded'],
    );
  });

  it('may propose new names in a review', async () => {
    const reply =
      '- `fetchItems` may reject; wrap it in `try`/`catch`.\n- `limit` could be called `minimumSize`.';
    assert.deepEqual(await failuresOf({ kind: 'review', selected, reply }), []);
  });

  it('are about the selection and say more than nothing', async () => {
    assert.ok(
      (
        await failuresOf({
          ...explain,
          reply: 'This component renders a form and sends the password to a server when the user clicks.',
        })
      ).includes('covers'),
    );
    assert.ok((await failuresOf({ ...explain, reply: fenced(selected) })).includes('substance'));
    assert.ok(
      (await failuresOf({ kind: 'review', selected, reply: 'LGTM, looks good to me!' })).includes(
        'substance',
      ),
    );
  });

  it('may be short when a question was asked', async () => {
    assert.deepEqual(
      await failuresOf({ kind: 'ask', selected, instruction: 'is it async?', reply: 'Yes.' }),
      [],
    );
  });
});
