import assert from 'node:assert/strict';
import { priorExperience } from '../../../../src/core/routing/experience.ts';
import { readRules, ruleFor, type RuleFacts } from '../../../../src/core/routing/rules.ts';
import { noWishes } from '../../../../src/core/task/task.ts';
import { mini, names, nano, opus, planned, planning, refused } from './builders.ts';

const facts: RuleFacts = {
  kind: 'fix',
  complexity: 'medium',
  languageId: 'sql',
  path: 'db/migrations/001.sql',
  selectedLines: 12,
};

function rule(when: unknown, then: unknown = { tier: 'mid' }): unknown {
  return { when, then };
}

function meets(when: unknown, rest: Partial<RuleFacts> = {}): boolean {
  const { rules, problems } = readRules([rule(when)]);
  assert.deepEqual(problems, []);
  return ruleFor(rules, { ...facts, ...rest }) !== null;
}

describe('rules', () => {
  it('match by kind, language, complexity and size', () => {
    assert.ok(meets({ kind: 'fix' }) && !meets({ kind: 'test' }));
    assert.ok(meets({ kind: ['test', 'fix'], language: ['sql', 'go'] }) && !meets({ language: 'go' }));
    assert.ok(meets({ complexity: 'medium' }) && !meets({ complexity: ['simple', 'complex'] }));
    assert.ok(meets({ minLines: 12, maxLines: 12 }) && !meets({ minLines: 13 }) && !meets({ maxLines: 11 }));
  });

  it('match by a pattern of the path', () => {
    for (const path of ['db/**', '**/*.sql', 'db/*/001.sql', '**/{001,002}.sql', 'db/migrations/00?.sql'])
      assert.ok(meets({ path }), path);
    for (const path of ['*.sql', 'db/*', 'web/**', '**/002.sql', 'db/migrations/001xsql'])
      assert.ok(!meets({ path }), path);
    assert.ok(!meets({ path: '**' }, { path: null }));
  });

  it('match a pattern as its wildcards say, across folders, within one, and in braces', () => {
    const match = (path: string, of: string) => meets({ path }, { path: of });
    assert.ok(match('**/test/**/*.ts', 'test/a.ts') && match('**/test/**/*.ts', 'src/test/x/y/a.ts'));
    assert.ok(!match('**/test/**/*.ts', 'src/latest/a.ts') && !match('**/test/*.ts', 'test/x/a.ts'));
    assert.ok(match('src/**', 'src/a/b') && !match('src/**', 'lib/src/a') && match('a**b', 'a/x/b'));
    assert.ok(match('{src,lib}/*.{ts,tsx}', 'lib/a.tsx') && !match('{src,lib}/*.{ts,tsx}', 'lib/a.js'));
    assert.ok(match('a(b)+[c].ts', 'a(b)+[c].ts') && !match('a.ts', 'abts') && !match('?.ts', '/.ts'));
  });

  it('match at once, whatever the pattern', () => {
    // A regular expression would need minutes for this.
    assert.ok(!meets({ path: '*a*a*a*a*a*a*a*a' }, { path: `${'a'.repeat(2000)}b` }));
    assert.ok(meets({ path: '**/*a**a**a**a*' }, { path: `${'a/'.repeat(2000)}a` }));
  });

  it('are plain values, which another thread can be told', () => {
    const { rules } = readRules([rule({ path: '**/*.{sql,ddl}' })]);
    assert.deepEqual(structuredClone(rules), rules);
    assert.ok(ruleFor(structuredClone(rules), { ...facts, path: 'db/a.ddl' }));
  });

  it('are tried in order: the first that is met decides', () => {
    const { rules } = readRules([
      { name: 'tests', ...(rule({ kind: 'test' }) as object) },
      { name: 'databases', ...(rule({ language: 'sql' }) as object) },
      rule({ kind: 'fix' }),
    ]);
    assert.equal(ruleFor(rules, facts)?.name, '“databases”');
    assert.equal(ruleFor(rules, { ...facts, languageId: null })?.name, 'rule 3');
  });

  for (const [what, written, because] of [
    ['that names nothing', rule({}), /rule 1 names no kind, language, complexity, path or size/],
    ['without a model or tier', rule({ kind: 'fix' }, {}), /must name in “then” either a model/],
    ['with a model and a tier', rule({ kind: 'fix' }, { tier: 'mid', model: 'a/b' }), /either a model/],
    ['for the editor tier', rule({ kind: 'fix' }, { tier: 'editor' }), /either a model/],
    ['with an unknown kind', rule({ kind: 'sing' }), /kinds among explain/],
    ['with an unknown condition', rule({ colour: 'red' }), /asks for “colour”/],
    ['with an empty list', rule({ language: [] }), /name languages/],
    ['with too many wildcards', rule({ path: '**/*/*/*/*/*/*/*/*/*' }), /pattern/],
    ['with braces that mean too much', rule({ path: '{a,b}'.repeat(7) }), /ways to read its braces/],
    ['with an open brace', rule({ path: '{a,b' }), /pattern/],
    ['with sizes the wrong way round', rule({ minLines: 9, maxLines: 3 }), /more lines at least/],
    ['that is no object', 'always mid', /must have “when” and “then”/],
  ] as const) {
    it(`leave out an entry ${what}, and say why`, () => {
      const { rules, problems } = readRules([written]);
      assert.equal(rules.length, 0);
      assert.match(problems.join('\n'), because);
    });
  }

  it('say so when the setting is no list', () => {
    assert.match(readRules({}).problems.join(), /must be a list/);
  });
});

describe('planChain: rules', () => {
  const withRule = (then: unknown, rest: Parameters<typeof planning>[0] = {}) =>
    planning({
      ...rest,
      path: 'db/a.sql',
      selectedLines: 3,
      settings: { rules: readRules([{ name: 'databases', when: { path: 'db/**' }, then }]).rules },
    });

  it('take the model that a rule names, and say so', () => {
    const plan = planned(withRule({ model: opus.id }));
    assert.deepEqual(names(plan), ['opus']);
    assert.match(plan.reasons[0] ?? '', /Your rule “databases” asks for test\/opus/);
  });

  it('take only models of the tier that a rule names', () => {
    const plan = planned(withRule({ tier: 'mid' }));
    assert.deepEqual(names(plan), ['mini']);
    assert.match(plan.reasons.join(' '), /Your rule “databases” asks for the mid tier/);
    assert.ok(plan.removed.every(({ constraint }) => constraint === 'tier'));
  });

  it('give way to what the user asks for this one task', () => {
    assert.deepEqual(names(withRule({ model: opus.id }, { wishes: { ...noWishes, model: nano.id } })), [
      'nano',
    ]);
    const escalated = withRule({ tier: 'budget' }, { wishes: { ...noWishes, minTier: 'flagship' } });
    assert.deepEqual(names(escalated), ['opus']);
  });

  it('do nothing for tasks that do not meet them', () => {
    const plain = planning({ path: 'web/a.ts', selectedLines: 3 });
    const other = planning({
      path: 'web/a.ts',
      selectedLines: 3,
      settings: { rules: readRules([rule({ path: 'db/**' }, { model: opus.id })]).rules },
    });
    assert.deepEqual(other, plain);
  });

  it('name a model that is not enabled: refused by the rule’s name, with what to do', () => {
    const plan = refused(withRule({ model: 'openai/none' }));
    assert.match(plan.because, /Your rule “databases” asks for openai\/none, which is not enabled/);
    assert.match(plan.wouldFit, /tierwise\.rules/);
  });

  it('name a tier without a model: refused by the rule’s name', () => {
    const candidates = [{ model: mini, unavailable: null }];
    const plan = refused(withRule({ tier: 'local' }, { candidates, experience: priorExperience() }));
    assert.match(plan.because, /Your rule “databases” asks for the local tier/);
  });
});
