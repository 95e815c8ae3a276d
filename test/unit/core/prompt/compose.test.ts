import assert from 'node:assert/strict';
import { composePrompt } from '../../../../src/core/prompt/compose.ts';
import { promptOf } from '../../../../src/core/prompt/prompt.ts';
import { templateFor, templateVersion } from '../../../../src/core/prompt/templates.ts';
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

  it('asks for edits of long code that changes in a few places, in the same words for every such task', () => {
    const long = Array.from({ length: 150 }, (_, n) => `const a${n} = ${n};`).join('\n');
    for (const kind of ['fix', 'document', 'optimize', 'refactor'] as const) {
      const { form, static: words } = composePrompt(task({}, long), kind, [], null);
      assert.equal(form, 'edits');
      assert.match(words, /<<<<<<< SEARCH\n[^]*=======\n[^]*>>>>>>> REPLACE/);
      assert.equal(words, composePrompt(task({}, `${long}\nb();`), kind, [], null).static);
    }
    assert.equal(composePrompt(task({}, long), 'generate', [], null).form, 'replacement');
    assert.equal(composePrompt(task({}, `${long}\n=======\n`), 'fix', [], null).form, 'replacement');
  });

  it('asks for steps in intricate tasks, and only models that do not think by themselves', () => {
    const template = templateFor('fix', [], 0);
    const plain = composePrompt(task(), 'fix', [], null, { template, intricate: false });
    const intricate = composePrompt(task(), 'fix', [], null, { template, intricate: true });
    assert.deepEqual(promptOf(intricate, true), plain);
    assert.match(promptOf(intricate, false).dynamic, /step by step/);
    assert.equal(promptOf(intricate, false).static, plain.static);
  });

  it('is worded by the rules of a trial for its share of the tasks, the same task always alike', () => {
    const trials = [
      { version: 'mine-1', share: 0.25, rules: { fix: ['Fix {language} code, as a {kind}.'] } },
      { version: 'yours-1', share: 0.5, rules: { explain: ['Be brief.'] } },
    ];
    const versions = [0, 0.24, 0.25, 0.9].map((draw) => templateFor('fix', trials, draw).version);
    assert.deepEqual(versions, ['mine-1', 'mine-1', templateVersion, templateVersion]);
    assert.equal(templateFor('explain', trials, 0.4).version, 'yours-1');
    assert.equal(templateFor('ask', trials, 0).version, templateVersion);
    const template = templateFor('fix', trials, 0);
    const prompt = composePrompt(task(), 'fix', [], null, { template, intricate: false });
    assert.equal(prompt.templateVersion, 'mine-1');
    assert.match(prompt.static, /1\. Fix typescript code, as a fix\.\n2\. Answer with one fenced code block/);
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
