import assert from 'node:assert/strict';
import { placeAnswer } from '../../../../src/core/quality/apply.ts';
import { readEdits } from '../../../../src/core/quality/editBlocks.ts';
import { failuresOf, fenced, inputOf } from './given.ts';
import { verify } from '../../../../src/core/quality/verify.ts';
import { parse } from '../syntax/grammars.ts';

const code = [
  'function a(x: number) {',
  '  const y = x + 1;',
  '  return y;',
  '}',
  '',
  'function b(x: number) {',
  '  return x;',
  '}',
].join('\n');

function edit(search: string, replace: string): string {
  return `<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE`;
}

/** What the reply makes of the code, or why it is not trusted. */
function applied(reply: string, selected = code): string {
  const edits = readEdits(reply, selected);
  return edits === null ? 'none' : 'problem' in edits ? edits.problem : edits.body;
}

describe('an answer in edits', () => {
  it('becomes the whole selection with its changes, in fences, prose and any order', () => {
    const reply = `Here you go:\n${fenced(edit('  return x;', '  return x * 2;'))}\nand\n${edit('  const y = x + 1;', '  const y = x + 2;')}`;
    assert.equal(applied(reply), code.replace('x + 1', 'x + 2').replace('return x;', 'return x * 2;'));
  });

  it('adds and removes lines', () => {
    assert.equal(
      applied(edit('  return y;', '  log(y);\n  return y;')),
      code.replace('  return y;', '  log(y);\n  return y;'),
    );
    assert.equal(
      applied(`<<<<<<< SEARCH\n  const y = x + 1;\n=======\n>>>>>>> REPLACE`),
      code.replace('  const y = x + 1;\n', ''),
    );
  });

  it('may be written as a diff, with or without heads', () => {
    const changed = code.replace('x + 1', 'x + 2');
    const hunk = ' function a(x: number) {\n-  const y = x + 1;\n+  const y = x + 2;\n   return y;';
    assert.equal(applied(`Off by one:\n\n\`\`\`diff\n${hunk}\n\`\`\`\n`), changed);
    const heads = 'diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1,3 +1,3 @@\n';
    const second = '@@ -6,2 +6,3 @@\n function b(x: number) {\n+  log(x);\n   return x;';
    assert.equal(
      applied(`\`\`\`\n${heads}${hunk}\n${second}\n\`\`\``),
      changed.replace('  return x;', '  log(x);\n  return x;'),
    );
    assert.match(
      applied('```diff\n-  const z = 1;\n+  const z = 2;\n```'),
      /const z = 1.* is not in the code/,
    );
  });

  it('may be written as the old lines and the new ones', () => {
    const reply =
      'Replace\n\n```ts\n  return x;\n```\n\nwith\n\n```ts\n  return -x;\n```\n\nNothing else changes.';
    assert.equal(applied(reply), code.replace('return x;', 'return -x;'));
    assert.equal(applied(reply.replace('Replace', 'Here is the old code:')), 'none');
  });

  it('is not looked for where the reply has whole code besides, or the selection is a diff', () => {
    const diff = '```diff\n-  return x;\n+  return -x;\n```';
    assert.equal(applied(`${diff}\n\nAll of it:\n\n\`\`\`ts\n${code}\n\`\`\``), 'none');
    assert.equal(applied(diff, '@@ -1 +1 @@\n-a\n+b'), 'none');
    // Numbers that begin with a sign, in code without a tag.
    assert.equal(applied('```\n-1\n+1\n```'), 'none');
  });

  it('fits code that is indented more or less than the edit is', () => {
    const inner = code
      .split('\n')
      .map((line) => (line === '' ? line : `    ${line}`))
      .join('\n');
    assert.equal(
      applied(edit('const y = x + 1;\nreturn y;', 'const y = x + 3;\nreturn y;')),
      code.replace('x + 1', 'x + 3'),
    );
    assert.equal(
      applied(edit('  return x;', '  if (x) {\n    return x;\n  }'), inner),
      inner.replace('      return x;', '      if (x) {\n        return x;\n      }'),
    );
    assert.match(applied(edit('const y = x + 1;\n    return y;', 'return 1;')), /is indented otherwise/);
  });

  it('is not trusted where an edit is missing in the code, stands twice, or searches for nothing', () => {
    assert.match(applied(edit('  return z;', '  return 1;')), /`return z;` is not in the code/);
    assert.match(applied(edit('}', '};')), /`}` stands in 2 places/);
    assert.match(applied(edit('', 'x')), /searches for nothing/);
    assert.match(applied(`${edit('  return x;', '  return 1;')}\n${edit('  return z;', '')}`), /Edit 2 of 2/);
  });

  it('is not trusted where two edits change the same lines', () => {
    const both = `${edit('  const y = x + 1;\n  return y;', '  return x;')}\n${edit('  return y;', '  return 0;')}`;
    assert.equal(applied(both), 'Two edits change the same lines.');
  });

  it('is not trusted where its marks are not whole', () => {
    assert.match(applied('<<<<<<< SEARCH\n  return x;\n=======\n  return 1;'), /not complete/);
    assert.match(applied('<<<<<<< SEARCH\n  return x;\n>>>>>>> REPLACE'), /not complete/);
    assert.match(applied('  return 1;\n>>>>>>> REPLACE\n<<<<<<< SEARCH'), /did not begin/);
    assert.match(
      applied(`<<<<<<< SEARCH\n  return x;\n<<<<<<< SEARCH\n=======\n>>>>>>> REPLACE`),
      /within another/,
    );
    assert.match(
      applied('<<<<<<< SEARCH\n  return x;\n=======\na\n=======\nb\n>>>>>>> REPLACE'),
      /more than two parts/,
    );
  });

  it('is none where a reply only has code', () => {
    assert.equal(applied(fenced('const a = 1 << 7;')), 'none');
  });
});

describe('a long selection that is to be changed', () => {
  const lines = Array.from({ length: 60 }, (_, n) => `  const value${n} = compute(${n});`);
  const before = `export function main(): number {\n`;
  const selected = `export function run(): number {\n${lines.join('\n')}\n  return value1;\n}`;

  it('is judged as the edits leave it', async () => {
    const input = inputOf({
      kind: 'fix',
      selected,
      reply: fenced(edit('  return value1;', '  return value2;')),
    });
    const { answer, verdict } = await verify(input, parse);
    assert.equal(answer.form, 'replacement');
    assert.equal(answer.body, selected.replace('return value1', 'return value2'));
    assert.equal(verdict.verdict, 'accept');
    assert.equal(placeAnswer(input, answer.body).text, answer.body);
  });

  it('is refused edits that break it, by the checks of any answer', async () => {
    const broken = edit('  return value1;', '  return value1 +;');
    assert.ok((await failuresOf({ kind: 'fix', selected, reply: broken })).includes('syntax'));
  });

  it('is refused edits that cannot be trusted, with the evidence, and a reply that was cut between them', async () => {
    const wrong = edit('  return nothing;', '  return 1;');
    const { verdict } = await verify(inputOf({ kind: 'fix', selected, reply: wrong }), parse);
    assert.equal(verdict.verdict, 'reject');
    assert.match(verdict.checks[0]?.because ?? '', /`return nothing;` is not in the code/);
    const cut = edit('  return value1;', '  return value2;');
    assert.ok((await failuresOf({ kind: 'fix', selected, reply: cut, stop: 'length' })).includes('finished'));
  });

  it('is not replaced by a part of it', async () => {
    const part = fenced('export function run(): number {\n  return 2;\n}');
    assert.deepEqual(await failuresOf({ kind: 'fix', selected, reply: part }), ['edits']);
    const whole = fenced(selected.replace('return value1', 'return value2'));
    assert.deepEqual(await failuresOf({ kind: 'fix', selected, reply: whole }), []);
  });

  it('takes its place in the file as if it had been repeated', async () => {
    const indented = selected
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')
      .trimStart();
    const file = `${before}  ${indented}\n}\n`;
    const start = file.indexOf('export function run');
    const given = { kind: 'fix', before: file.slice(0, start), selected: indented, after: '\n}\n' } as const;
    const input = inputOf({ ...given, reply: edit('    return value1;', '    return value2;') });
    const { answer } = await verify(input, parse);
    assert.equal(placeAnswer(input, answer.body).text, file.replace('return value1', 'return value2'));
  });
});
