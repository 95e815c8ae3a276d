import type { CodeSymbol } from '../syntax/syntax.ts';
import { outerSymbols } from './shape.ts';
import { type Look, failed, names } from './subject.ts';

/** What is tested is the code itself, not a copy of it, and nothing that it never does. */
export const checkTestMeaning: Look = ({ kind, before, selection, selected, answer }) => {
  if (kind !== 'test' || before.root === null || answer.body.trim() === '') return [];
  const because =
    testsAnother(outerSymbols(before, selection), answer.body) ??
    throwsWhatNobodyThrows(selected, answer.body);
  return because === null ? [] : [failed('exercises', because)];
};

/** A class of the selection's is never made or called: something else of the same methods is tested. */
function testsAnother(symbols: readonly CodeSymbol[], code: string): string | null {
  const classes = symbols.filter((s) => s.kind === 'class' && s.container.length === 0).map((s) => s.name);
  if (classes.length === 0 || symbols.some((s) => s.kind === 'function')) return null;
  const text = code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  const used = classes.some((name) => new RegExp(`(?<![\\w])${escaped(name)}(?![\\w])`).test(text));
  // A class of the tests' own stands where it should, with a method of the same name.
  const copied = symbols.some(
    (s) =>
      s.kind === 'method' &&
      new RegExp(
        `^[ \\t]+(?:[\\w<>[\\]]+ )*(?:def |fn )?${escaped(s.name)}\\s*\\([^()\\n]*\\)[^;\\n]*[{:]?[ \\t]*$`,
        'm',
      ).test(text),
  );
  return used || !copied
    ? null
    : `Nothing of ${names(classes)} is tested: the tests have a class of their own.`;
}

/** An error is expected, of a kind or with words of its own, of code that throws none. */
function throwsWhatNobodyThrows(selected: string, code: string): string | null {
  if (
    /\b(?:throw|raise|panic|abort|die|assert\w*|require\w*|ensure|reject|Err|exit|fail\w*|Error|Exception|unwrap|expect)\b|\?[;.)]|errors\./.test(
      selected,
    )
  )
    return null;
  const expected = [
    ...code.matchAll(/\.toThrow(?:Error)?\(\s*['"`/]([^'"`/\n]{3,})/g),
    ...code.matchAll(
      /\b(?:EXPECT|ASSERT|REQUIRE|CHECK)_THROWS?(?:_AS)?\([\s\S]{0,120}?,\s*((?:std::)?(?:logic_error|runtime_error|invalid_argument|domain_error|length_error))\)/g,
    ),
    ...code.matchAll(
      /\bassertThrows\(\s*((?:IllegalState|IllegalArgument|UnsupportedOperation)Exception)\.class/g,
    ),
    ...code.matchAll(
      /\bAssert\.Throws(?:Async)?<((?:InvalidOperation|Argument(?:Null|OutOfRange)?|NotSupported)Exception)>/g,
    ),
    ...code.matchAll(
      /\bexpectException\((?:\\?)(InvalidArgumentException|RuntimeException|LogicException|DomainException)::class/g,
    ),
    ...code.matchAll(/\braise_error\((ArgumentError|RuntimeError)\b/g),
  ].map((match) => match[1] ?? '');
  const foreign = expected.filter((text) => !selected.includes(text));
  return foreign.length === 0
    ? null
    : `The tests expect ${names(foreign)} of code that throws nothing of the kind.`;
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
