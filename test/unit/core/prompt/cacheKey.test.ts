import assert from 'node:assert/strict';
import { answerKeys, citesLines } from '../../../../src/core/prompt/cacheKey.ts';
import type { ContextPiece } from '../../../../src/core/prompt/prompt.ts';
import type { Rule } from '../../../../src/core/routing/rules.ts';
import { type Kind, noWishes, type Task } from '../../../../src/core/task/task.ts';
import { defaultSettings } from '../../engine/world.ts';
import { withParsed } from '../syntax/grammars.ts';

const code = 'def mean(values):\n    return sum(values) / len(values)\n';

function keyOf(
  kind: Kind,
  changes: { readonly text?: string; readonly language?: string } & Partial<Task> = {},
  context: readonly ContextPiece[] = [],
  policy: Partial<typeof defaultSettings> = {},
): Promise<string> {
  const { text = code, language = 'python', ...rest } = changes;
  const task: Task = {
    id: 't',
    askedKind: kind,
    instruction: '',
    source: { uri: 'file:///w/a', path: 'a', languageId: language, text, eol: '\n' },
    selection: { start: 0, end: text.length },
    diagnostics: [],
    wishes: noWishes,
    ...rest,
  };
  return withParsed(
    language,
    text,
    (parsed) =>
      answerKeys(task, kind, parsed, context, '1', { ...defaultSettings, ...policy }, (text) => text).answer,
  );
}

describe('the name of an answer', () => {
  it('is the same for code in another layout, and another for code with other names', async () => {
    const wide = code.replace('    ', '\t').replace(' / ', '/');
    assert.equal(await keyOf('explain', { text: wide }), await keyOf('explain'));
    assert.notEqual(
      await keyOf('explain', { text: code.replaceAll('values', 'xs') }),
      await keyOf('explain'),
    );
  });

  it('follows the layout where the instruction is about it', async () => {
    const wide = code.replace('    ', '  ');
    for (const instruction of [
      'fix the indentation',
      'format this',
      'Einrückung mit 2 Leerzeichen',
      '调整缩进',
    ]) {
      assert.notEqual(await keyOf('fix', { instruction, text: wide }), await keyOf('fix', { instruction }));
    }
  });

  it('follows the place of the code where the instruction names a line', async () => {
    const lower = `\n\n${code}`;
    const selection = { start: 2, end: lower.length };
    const at = (instruction: string) => keyOf('explain', { text: lower, selection, instruction });
    assert.notEqual(await at('explain line 2'), await keyOf('explain', { instruction: 'explain line 2' }));
    assert.equal(await at('explain the sum'), await keyOf('explain', { instruction: 'explain the sum' }));
  });

  it('leaves out comments for tests alone, and there only those that promise nothing', async () => {
    const chatty = code.replace('    return', '    # add up, then divide\n    return');
    const promising = code.replace('    return', '    # must not be empty\n    return');
    const documented = code.replace('    return', '    """Of floats."""\n    return');
    const linted = code.replace('(values)\n', '(values)  # noqa\n');
    assert.equal(await keyOf('test', { text: chatty }), await keyOf('test'));
    for (const text of [promising, documented, linted])
      assert.notEqual(await keyOf('test', { text }), await keyOf('test'));
    for (const kind of [
      'explain',
      'document',
      'fix',
      'refactor',
      'review',
      'optimize',
      'generate',
      'ask',
    ] as const)
      assert.notEqual(await keyOf(kind, { text: chatty }), await keyOf(kind));
    const instruction = 'test what the comment says';
    assert.notEqual(await keyOf('test', { text: chatty, instruction }), await keyOf('test', { instruction }));
  });

  it('follows context, kind, model policy and the reported problems', async () => {
    const plain = await keyOf('fix');
    assert.notEqual(await keyOf('fix', {}, [{ label: 'Imports', text: 'import x' }]), plain);
    assert.notEqual(await keyOf('optimize'), plain);
    assert.notEqual(await keyOf('fix', {}, [], { strategy: 'best' }), plain);
    const rule = { name: 'r', when: {}, then: { tier: 'flagship' } } as unknown as Rule;
    assert.notEqual(await keyOf('fix', {}, [], { rules: [rule] }), plain);
    const range = { start: 4, end: 8 };
    const problem = { severity: 'error', message: 'Unknown.', range, source: 'x', code: '1' } as const;
    assert.notEqual(await keyOf('fix', { diagnostics: [problem] }), plain);
  });

  it('takes a word of the code for a name and not for English', async () => {
    const named = 'def total(values):\n    return sum(values)\n';
    const say = (instruction: string) => keyOf('refactor', { text: named, instruction });
    assert.equal(await say('inline `total`'), await say('inline total'));
    assert.notEqual(await say('inline Total'), await say('inline total'));
  });
});

describe('an answer that names lines', () => {
  it('is known in several languages', () => {
    for (const text of [
      'see line 4',
      'Lines 3-5 are wrong',
      'in Zeile 12',
      'à la ligne 3',
      '第 3 行',
      '12行目',
    ])
      assert.ok(citesLines(text), text);
    for (const text of ['an inline value', 'the headline', '3 values']) assert.ok(!citesLines(text), text);
  });
});
