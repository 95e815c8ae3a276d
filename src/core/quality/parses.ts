import { newSyntaxErrors, syntaxErrors } from '../syntax/errors.ts';
import { nameOf } from './languages.ts';
import { type Look, failed, notApplicable, passed } from './subject.ts';

/** The reply parses where it stands: the file has no syntax error that it did not have before. */
export const checkSyntax: Look = (subject) => {
  const { after, before, form, selection, source, answer } = subject;
  if (after === null || answer.body.trim() === '') return [];
  if (after.parsed.root === null) {
    return [
      notApplicable(
        'syntax',
        `No grammar for ${nameOf(source.languageId)} is shipped, or the file is too large.`,
      ),
    ];
  }
  const errors =
    form === 'file'
      ? syntaxErrors(after.parsed)
      : newSyntaxErrors(before, after.parsed, { before: selection, after: after.range });
  const first = errors[0];
  if (first === undefined) return [passed('syntax', 'The code parses in its place.')];
  const line = after.parsed.text
    .slice(after.range.start, Math.max(first.range.start, after.range.start))
    .split('\n').length;
  const what = first.kind === 'missing' ? `\`${first.text}\` is missing` : 'the code cannot be read';
  const where =
    first.range.start < after.range.start
      ? 'above it'
      : first.range.start > after.range.end
        ? 'below it'
        : `on line ${line} of the reply`;
  return [failed('syntax', `In its place in the file the reply brings a syntax error: ${what} ${where}.`)];
};
