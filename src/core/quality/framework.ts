import { type Look, failed, notApplicable, passed } from './subject.ts';
import { frameworkNames } from './testFrameworks.ts';
import { usagesIn } from './testUsage.ts';

/** Tests run in the framework that the workspace tests with. */
export const checkFramework: Look = ({ kind, answer, source, testSetup }) => {
  if (kind !== 'test' || answer.body.trim() === '') return [];
  if (testSetup === undefined || testSetup === null)
    return [notApplicable('framework', 'The workspace does not say what it tests with.')];
  const { frameworks, because } = testSetup;
  const usages = usagesIn(source.languageId, answer.body);
  const foreign = usages.find(({ of }) => !of.some((framework) => frameworks.includes(framework)));
  const ours = frameworkNames(frameworks);
  if (foreign === undefined) return [passed('framework', `The tests can run with ${ours}: ${because}.`)];
  const theirs = foreign.of.length === 1 ? `, which is ${frameworkNames(foreign.of)}` : '';
  return [
    failed(
      'framework',
      `The tests use ${foreign.what}${theirs}, but the workspace tests with ${ours}: ${because}.`,
    ),
  ];
};
