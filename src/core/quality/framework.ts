import { type Look, failed, notApplicable, passed } from './subject.ts';
import { type TestFramework, frameworkNames } from './testFrameworks.ts';
import { usagesIn } from './testUsage.ts';

/** Tests run in the framework that the workspace tests with. */
export const checkFramework: Look = ({ kind, instruction, answer, source, testSetup }) => {
  if (kind !== 'test' || answer.body.trim() === '') return [];
  const asked = askedFor(instruction);
  const setup = asked.length > 0 ? { frameworks: asked, because: 'as was asked' } : testSetup;
  if (setup === undefined || setup === null)
    return [notApplicable('framework', 'The workspace does not say what it tests with.')];
  const { frameworks, because } = setup;
  const usages = usagesIn(source.languageId, answer.body);
  const foreign = usages.find(({ of }) => !of.some((framework) => frameworks.includes(framework)));
  const ours = frameworkNames(frameworks);
  if (foreign === undefined) return [passed('framework', `The tests can run with ${ours}: ${because}.`)];
  const theirs = foreign.of.length === 1 ? `, which is ${frameworkNames(foreign.of)}` : '';
  const instead = asked.length > 0 ? `${ours} was asked for` : `the workspace tests with ${ours}: ${because}`;
  return [failed('framework', `The tests use ${foreign.what}${theirs}, but ${instead}.`)];
};

/** Frameworks by the names that people write. Words that mean something else as well need more than themselves. */
const called: readonly (readonly [name: RegExp, frameworks: readonly TestFramework[]])[] = [
  [/\bvitest\b/i, ['vitest']],
  [/\bjest\b/i, ['jest']],
  [/\bmocha\b/i, ['mocha']],
  [/\bnode:test\b|\bnode(?:['’]s)? (?:built-?in )?test runner\b/i, ['node-test']],
  [/\bpytest\b/i, ['pytest']],
  [/\bunittest\b/i, ['unittest']],
  [/\btestify\b/i, ['testify']],
  [/\bjunit ?(?:5|jupiter)\b/i, ['junit5']],
  [/\bjunit ?4\b/i, ['junit4']],
  [/\btestng\b/i, ['testng']],
  [/\bxunit\b/i, ['xunit']],
  [/\bnunit\b/i, ['nunit']],
  [/\bmstest\b/i, ['mstest']],
  [/\b(?:gtest|google ?test)\b/i, ['googletest']],
  [/\bcatch2\b/i, ['catch2']],
  [/\brspec\b/i, ['rspec']],
  [/\bminitest\b/i, ['minitest']],
  [/\bphpunit\b/i, ['phpunit']],
  [/\bbats\b/i, ['bats']],
];

/** The framework that an instruction names; nothing where it names several, or says which one not to use. */
function askedFor(instruction: string): readonly TestFramework[] {
  if (/\b(?:not|no|without|instead of|from|n['’]t|or|migrate|convert)\b/i.test(instruction)) return [];
  const found = called.filter(([name]) => name.test(instruction));
  return found.length === 1 ? (found[0]?.[1] ?? []) : [];
}
