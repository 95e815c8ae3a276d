import assert from 'node:assert/strict';
import { composePrompt } from '../../../../src/core/prompt/compose.ts';
import { type Kind, kinds, noWishes, type Task } from '../../../../src/core/task/task.ts';

function task(changes: Partial<Task> = {}, text = 'const a = 1;\nconst b = aa;\n'): Task {
  return {
    id: 't1',
    askedKind: 'fix',
    instruction: '',
    source: { uri: 'file:///w/a.ts', path: 'a.ts', languageId: 'typescript', text, eol: '\n' },
    selection: { start: 0, end: text.length },
    diagnostics: [],
    wishes: noWishes,
    ...changes,
  };
}

describe('a prompt', () => {
  it('has the same static part for every task of a kind and language', () => {
    for (const kind of kinds) {
      const one = composePrompt(task({ instruction: 'be brief' }), kind, [], null);
      const other = composePrompt(
        task({ id: 't2' }, 'let z = 3;'),
        kind,
        [{ label: 'Imports', text: 'x' }],
        'It was cut.',
      );
      assert.equal(one.static, other.static);
      assert.notEqual(one.dynamic, other.dynamic);
    }
  });

  it('asks for prose where a person reads, for a file of tests, and for a replacement elsewhere', () => {
    const forms = Object.fromEntries(
      kinds.map((kind: Kind) => [kind, composePrompt(task(), kind, [], null).form]),
    );
    assert.deepEqual(forms, {
      explain: 'prose',
      document: 'replacement',
      fix: 'replacement',
      refactor: 'replacement',
      test: 'file',
      review: 'prose',
      optimize: 'replacement',
      generate: 'replacement',
      ask: 'prose',
    });
  });

  it('names the line and the message of each reported problem', () => {
    const diagnostics = [
      {
        severity: 'error',
        message: "Cannot find\n name 'aa'.",
        range: { start: 23, end: 25 },
        source: 'ts',
        code: '2304',
      },
    ] as const;
    assert.match(
      composePrompt(task({ diagnostics }), 'fix', [], null).dynamic,
      /- line 2, error: Cannot find name 'aa'\. \(ts 2304\)/,
    );
  });

  it('fences code that holds fences with a longer one', () => {
    const { dynamic } = composePrompt(task({}, '/** ```ts\n * ````\n */'), 'explain', [], null);
    assert.match(dynamic, /\n`````typescript\n/);
  });

  it('says what was wrong with the answer before, in one line, without repeating that answer', () => {
    const { dynamic } = composePrompt(task(), 'fix', [], '`parse` lost its second parameter.');
    assert.match(
      dynamic,
      /## An earlier answer was rejected\n`parse` lost its second parameter\. Do not repeat/,
    );
  });

  it('sends line feeds only, whatever the line ends of the file', () => {
    assert.ok(!composePrompt(task({}, 'a;\r\nb;\r\n'), 'fix', [], null).dynamic.includes('\r'));
  });
});
