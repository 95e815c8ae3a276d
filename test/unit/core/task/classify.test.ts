import assert from 'node:assert/strict';
import { classify } from '../../../../src/core/task/classify.ts';
import type { Profile } from '../../../../src/core/task/profile.ts';
import { type Kind, noWishes, type Severity } from '../../../../src/core/task/task.ts';
import { withParsed } from '../syntax/grammars.ts';

interface Given {
  readonly languageId?: string;
  readonly path?: string;
  readonly askedKind?: Kind;
  readonly severity?: Severity;
}

const loop =
  'function average(values) {\n  let total = 0;\n  for (const v of values) total += v;\n  return total / values.length;\n}\n';

function profileOf(instruction: string, code = loop, given: Given = {}): Promise<Profile> {
  const languageId = given.languageId ?? 'javascript';
  const selection = { start: 0, end: code.length };
  return withParsed(languageId, code, (parsed) =>
    classify(
      {
        id: 't',
        askedKind: given.askedKind ?? null,
        instruction,
        source: { uri: 'file:///a', path: given.path ?? 'src/a.js', languageId, text: code, eol: '\n' },
        selection,
        diagnostics: given.severity
          ? [{ severity: given.severity, message: 'No.', range: selection, source: null, code: null }]
          : [],
        wishes: noWishes,
      },
      parsed,
    ),
  );
}

describe('the kind of a task', () => {
  const said: readonly (readonly [instruction: string, kind: Kind])[] = [
    ['docs', 'document'],
    ['tests!', 'test'],
    ['pls fix', 'fix'],
    ['optmize this', 'optimize'],
    ['hey could you maybe have a look whether this is ok', 'review'],
    ['why does fixPrice() return NaN', 'ask'],
    ['explain the test runner', 'explain'],
    ['document parser is slow', 'optimize'],
    ['refactor the generate method', 'refactor'],
    ['generate docs', 'document'],
    ['add a comment explaining the regex', 'document'],
    ['write a function that tests primality', 'generate'],
    ['review my refactoring', 'review'],
    ['fix the documentation generator', 'fix'],
    ['add a `test` option', 'generate'],
    ['is this thread-safe?', 'ask'],
    ['what does this do?', 'explain'],
    ['it crashes on an empty list', 'fix'],
    ['It crashes on an empty list. Why?', 'ask'],
    ['I refactored this last week, now write tests', 'test'],
    ['review this and fix what you find', 'fix'],
    ['explain this, use simple words', 'explain'],
    ['this is too slow, fix it', 'optimize'],
    ['Was macht dieser Code?', 'explain'],
    ['schreibe eine Funktion, die Primzahlen prüft', 'generate'],
    ['écris des tests unitaires', 'test'],
    ['arregla este error', 'fix'],
    ['documente esta função', 'document'],
    ['semplifica questo codice', 'refactor'],
    ['maak dit sneller', 'optimize'],
    ['sprawdź ten kod', 'review'],
    ['почему возвращает NaN?', 'ask'],
    ['this keeps blowing up on empty lists', 'fix'],
    ['is there a shorter way to say this', 'refactor'],
    ['can you take this apart for me', 'explain'],
    ['too slow on 10k rows', 'optimize'],
    ['anything scary in here?', 'review'],
    ['perf: avoid the query per row', 'optimize'],
    ['why does run() stop the timer before it saves?', 'explain'],
    ['添加注释', 'document'],
    ['リファクタリングして', 'refactor'],
    ['테스트 코드를 작성해줘', 'test'],
  ];
  for (const [instruction, kind] of said) {
    it(`takes “${instruction}” for ${kind}`, async () => {
      assert.equal((await profileOf(instruction)).kind, kind);
    });
  }

  it('follows from the code where nothing is said: errors, stubs, comments without code, and else explaining', async () => {
    assert.equal((await profileOf('', loop, { severity: 'error' })).kind, 'fix');
    assert.equal((await profileOf('', loop, { severity: 'warning' })).kind, 'explain');
    assert.equal((await profileOf('', 'function f() {\n  // TODO: sort\n}\n')).kind, 'generate');
    assert.equal((await profileOf(' ', '// sorts the list\n')).kind, 'generate');
    assert.equal((await profileOf('', loop)).kind, 'explain');
  });

  it('is what the user picked, whatever the instruction says', async () => {
    assert.equal((await profileOf('write tests', loop, { askedKind: 'review' })).kind, 'review');
  });

  it('is a new thing where a problem is told of code that is not there yet', async () => {
    assert.equal((await profileOf('it should fail on bad input', '')).kind, 'generate');
  });

  it('is to write what a comment tells, where no code follows it', async () => {
    const code = 'class Router {\n  routes = [];\n\n  // finds the route and passes its parameters\n}\n';
    assert.equal((await profileOf('', code)).kind, 'generate');
  });

  it('says which words decided', async () => {
    const { reasons } = await profileOf('please could you write some tests');
    assert.match(reasons[0] ?? '', /“write some tests”.*write tests/);
  });
});

describe('the complexity of a task', () => {
  const complexity = async (...given: Parameters<typeof profileOf>) =>
    (await profileOf(...given)).complexity.class;

  it('is no matter of length: a long enum is simple, a short lock-free push is complex', async () => {
    const codes = Array.from({ length: 100 }, (_, i) => `  Code${i} = ${i},`).join('\n');
    assert.equal(await complexity('', `enum Code {\n${codes}\n}\n`, { languageId: 'typescript' }), 'simple');
    const push =
      'void push(Node* n) {\n  Node* old = head.load();\n  do { n->next = old; }\n  while (!head.compare_exchange_weak(old, n));\n}\n';
    assert.equal(await complexity('explain', push, { languageId: 'cpp' }), 'complex');
  });

  it('grows with branches and lines that matter', async () => {
    const step = '  if (a > 1) {\n    b(a);\n  } else {\n    c(a);\n  }\n';
    const body = (times: number) => `function f(a) {\n${step.repeat(times)}}\n`;
    assert.equal(await complexity('', body(1)), 'simple');
    assert.equal(await complexity('', body(6)), 'medium');
    assert.equal(await complexity('', body(20)), 'complex');
  });

  it('is in the words where there is no code', async () => {
    assert.equal(await complexity('write a hello world', ''), 'simple');
    assert.equal(
      await complexity(
        'a form with name and mail, which checks both, shows errors, and is disabled while sending',
        '',
      ),
      'medium',
    );
    assert.equal(await complexity('implement a thread-safe LRU cache', ''), 'complex');
  });

  it('stays low for one small step in long code', async () => {
    const body = `function f(a) {\n${'  if (a) b();\n'.repeat(24)}}\n`;
    assert.equal(await complexity('refactor', body), 'medium');
    assert.equal(await complexity('rename a to x', body), 'simple');
  });

  it('does not call a plain awaited call concurrent', async () => {
    const code =
      'async function get(id) {\n  const answer = await fetch(`/x/${id}`);\n  return answer.json();\n}\n';
    assert.equal(await complexity('add a comment', code), 'simple');
  });

  it('does not grow to complex by length and branches alone, below eighty lines', async () => {
    const step = '  if (a > 1) {\n    b(a);\n  } else {\n    c(a);\n  }\n';
    assert.equal(await complexity('tidy up', `function f(a) {\n${step.repeat(12)}}\n`), 'medium');
    assert.equal(await complexity('tidy up', `function f(a) {\n${step.repeat(24)}}\n`), 'complex');
  });

  it('takes a choice whose circumstances are told for a design question', async () => {
    const told = 'kafka or a postgres queue for 500 jobs per second? we are a small team and need retries';
    assert.equal(await complexity(told, ''), 'complex');
    assert.equal(await complexity('tabs or spaces', ''), 'simple');
  });

  it('counts the bodies that stubs leave to be written', async () => {
    const stub = (name: string) => `function ${name}(text) {\n  // TODO\n}\n`;
    assert.equal(await complexity('', stub('parse')), 'simple');
    assert.equal(await complexity('', stub('parse') + stub('format')), 'medium');
  });

  it('sees the steps of a pipeline that has no grammar', async () => {
    const job = '  check:\n    needs: build\n    steps:\n      - uses: checkout\n      - run: npm test\n';
    const pipeline = `on: push\njobs:\n${job.repeat(5)}`;
    assert.equal(await complexity('', pipeline, { languageId: 'yaml' }), 'medium');
  });

  it('works without a grammar', async () => {
    const sql =
      'WITH m AS (SELECT a FROM t JOIN u ON t.i = u.i LEFT JOIN v ON v.i = u.i GROUP BY a)\nSELECT a, LAG(a) OVER (PARTITION BY a)\nFROM m\nWHERE a > 0\nORDER BY a;\n';
    assert.notEqual(await complexity('explain', sql, { languageId: 'sql' }), 'simple');
    assert.equal(await complexity('explain', 'SELECT a FROM t;\n', { languageId: 'sql' }), 'simple');
  });

  it('asks for a reasoning model only where the task is complex', async () => {
    assert.deepEqual((await profileOf('explain')).capabilities, ['code']);
    assert.ok((await profileOf('prove that this is thread-safe')).capabilities.includes('reasoning'));
  });

  it('names what it found', async () => {
    const { reasons } = await profileOf('is this thread-safe?');
    assert.ok(reasons.some((reason) => /Looks complex .*concurrency/.test(reason)));
  });
});

describe('the domain of a task', () => {
  const domain = async (...given: Parameters<typeof profileOf>) => (await profileOf(...given)).domain;

  it('shows in the language, the path, the code or the words', async () => {
    assert.equal(await domain('', 'SELECT 1;', { languageId: 'sql' }), 'sql');
    assert.equal(await domain('', 'ls\n', { languageId: 'shellscript' }), 'shell');
    assert.equal(await domain('', 'a: 1\n', { languageId: 'yaml' }), 'config');
    assert.equal(await domain('', loop, { path: 'src/a.test.js' }), 'test');
    assert.equal(await domain('', 'x = df.groupby("a")\n', { languageId: 'python' }), 'data-science');
    assert.equal(await domain('', 'const [a, b] = useState(1);\n'), 'ui');
    assert.equal(await domain('implement quicksort', ''), 'algorithm');
  });

  it('is left open where nothing shows it', async () => {
    assert.equal(await domain('explain'), null);
  });
});
