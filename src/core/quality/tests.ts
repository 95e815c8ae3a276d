import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import { outerSymbols, shapeOf } from './shape.ts';
import { type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';
import { frameworkOf, testCasesIn, withoutVacuous } from './testCases.ts';
import { hasEmptyTable, withoutSilenced, withoutWeak } from './neverFails.ts';
import { isMocked, isRewritten } from './standIns.ts';
import type { Check } from './verdict.ts';

/** A test file has cases, every case asserts something, and the selection is what they exercise. */
export const checkTests: Look = (subject) => {
  const { kind, answer, source } = subject;
  if (kind !== 'test' || answer.body.trim() === '') return [];
  const framework = frameworkOf(source.languageId);
  if (framework === null)
    return [notApplicable('test-cases', 'The test frameworks of this language are not known.')];
  const code = withoutComments(answer.body, source.languageId);
  const cases = testCasesIn(code, framework);
  if (cases.length === 0) {
    const main =
      source.languageId === 'shellscript' || source.languageId === 'cpp' || source.languageId === 'c';
    if (!main || !framework.assertion.test(withoutVacuous(code))) {
      return [failed('test-cases', 'The reply has no test case of a framework of this language.')];
    }
    return [passed('test-cases', 'The reply is a script that asserts.'), ...exercises(subject, code)];
  }
  const asserting = helpersThatAssert(withoutVacuous(code), framework.assertion).filter(
    (name) => !cases.some(({ title }) => new RegExp(`\\b${name}\\b`).test(title)),
  );
  const idle = cases.filter(({ title, text }) => {
    const heard = withoutSilenced(text, source.languageId);
    if (heard === '') return true;
    const real = withoutStrings(withoutVacuous(heard)).replace(/`[^`$]*`/g, '``');
    if (
      framework.assertion.test(real) ||
      asserting.some((name) => new RegExp(`\\b${name}\\s*[(! ]`).test(real))
    )
      return false;
    return (
      !/not?[ _]?(?:throw|raise|panic|crash|fail|error)|without|doesn|no[_ ]?(?:op|throw|panic)|smoke|compil|Benchmark|Example/i.test(
        title,
      ) || isHollow(text)
    );
  });
  const checks: Check[] = [
    passed('test-cases', `The reply has ${cases.length} test ${cases.length === 1 ? 'case' : 'cases'}.`),
  ];
  if (hasEmptyTable(code)) checks.push(failed('asserts', 'A table of cases has no rows, so nothing runs.'));
  else if (idle.length === cases.length) checks.push(failed('asserts', 'No test case asserts anything.'));
  else if (idle.length > 0) {
    checks.push(
      failed(
        'asserts',
        `${idle.length} of ${cases.length} test cases assert nothing.`,
        idle.length * 3 >= cases.length,
      ),
    );
  } else if (
    givesSomething(subject) &&
    cases.every(({ text }) => !framework.assertion.test(withoutWeak(withoutStrings(text))))
  )
    checks.push(failed('asserts', 'The tests ask only whether something is there, never what it is.'));
  else checks.push(passed('asserts', 'Every test case asserts something.'));
  return [...checks, ...exercises(subject, code)];
};

function withoutComments(code: string, languageId: string): string {
  if (['python', 'ruby', 'shellscript'].includes(languageId)) return code.replace(/^[ \t]*#(?!!).*$/gm, '');
  return code
    .replace(/\/\*(?!\*\s*@test)[\s\S]*?\*\//g, ' ')
    .replace(/^[ \t]*\/\/(?! ?(?:Unordered )?[Oo]utput:).*$/gm, '');
}

/** Functions of the test file that assert for the cases which call them. */
function helpersThatAssert(code: string, assertion: RegExp): readonly string[] {
  const found: string[] = [];
  for (const match of code.matchAll(
    /^[ \t]*(?:(?:export|static|private|public|async|const|let|void|bool|int|string|async|Task(?:<[^>]*>)?|fn|def|func|function|template\s*<[^>]*>)\s+)+(\w+)\s*(?:=\s*)?[(<]/gm,
  )) {
    const body = code.slice(match.index, match.index + 1200);
    const end = body.slice(1).search(/\n(?:\}|end\b|\S)/);
    if (!/^(?:test|it)/i.test(match[1] ?? '') && assertion.test(end === -1 ? body : body.slice(0, end + 1)))
      found.push(match[1] ?? '');
  }
  return found.filter((name) => name !== '');
}

/** The selection gives values that a test could ask for. */
function givesSomething({ selected }: Subject): boolean {
  return /\breturn\s+[^\s;]|=>|^\s*(?:Ok|Some)\(|\bdef\b[^]*\bend\b/m.test(selected);
}

function isHollow(text: string): boolean {
  const inner = /[{:]([\s\S]*)$/.exec(text)?.[1] ?? text;
  return !/\w\s*\(/.test(inner.replace(/\b(?:function|def|func|fn)\b[^{:]*[{:]|=>/g, ''));
}

/** The selection's symbols are called, not only named in a title or an import. */
function exercises({ before, selection, selected, answer }: Subject, code: string): readonly Check[] {
  if (before.root === null)
    return [notApplicable('exercises', 'Without a grammar the symbols under test are not known.')];
  const symbols = outerSymbols(before, selection).filter(
    (s) => !/^(?:__init__|constructor|initialize|__construct)$/.test(s.name),
  );
  const callable = symbols.filter(
    (s) => ['function', 'method', 'class'].includes(s.kind) || s.kind === 'variable',
  );
  const targets = callable.length > 0 ? callable : symbols;
  if (targets.length === 0)
    return [notApplicable('exercises', 'The selection defines no symbol that a test could name.')];
  const text = withoutStrings(code);
  const used = targets.filter((s) => isUsed(s.name, s.kind, text) || isRouted(before, s, code));
  if (used.length === 0) {
    return [failed('exercises', `No test calls ${names(targets.map((s) => s.name))}.`)];
  }
  const open = targets.filter(
    (s) =>
      s.exported && s.kind !== 'class' && s.kind !== 'variable' && !used.includes(s) && !/^_/.test(s.name),
  );
  const calledOnes = used.filter((s) => s.kind !== 'class');
  const mocked = calledOnes.filter((s) => isMocked(s.name, code));
  if (mocked.length > 0 && mocked.length === calledOnes.length)
    return [failed('exercises', `The tests put a mock in the place of ${names(mocked.map((s) => s.name))}.`)];
  const rewritten = targets.filter((s) => isRewritten(s.name, code, selected));
  if (rewritten.length > 0)
    return [failed('exercises', `The tests bring a ${names(rewritten.map((s) => s.name))} of their own.`)];
  const mine = targets.filter((s) =>
    new RegExp(String.raw`(?:\bfunction|\bdef|\bfunc|\bfn)\s+${escaped(s.name)}\b`).test(text),
  );
  if (
    mine.length > 0 &&
    !/\bimport\b|\brequire|\buse\b|\bfrom\b|#include|\bsource\b|^[ \t]*\. /m.test(answer.body)
  ) {
    return [
      failed('exercises', `The tests bring their own copy of ${names(mine.map((s) => s.name))}.`, false),
    ];
  }
  if (open.length * 2 > targets.length) {
    return [failed('exercises', `No test calls ${names(open.map((s) => s.name))}.`, false)];
  }
  return [passed('exercises', `The tests call ${names(used.map((s) => s.name))}.`)];
}

function isUsed(name: string, kind: string, text: string): boolean {
  // Operators are exercised by their sign, and Python's special methods by syntax of their own.
  const sign = /^(?:.*::)?operator\s*(\W+)$/.exec(name)?.[1];
  if (sign !== undefined) return text.includes(sign.trim());
  if (/^__\w+__$/.test(name)) return true;
  const n = escaped(name.replace(/^.*(?:::|\.)/, ''));
  const definition = String.raw`(?<!\b(?:function|def|func|fn|class|struct|interface)\s)`;
  const call = new RegExp(
    String.raw`${definition}(?<![\w$])${n}\s*(?:<[^<>()]*>|::<[^>]*>)?\s*[(!]|<${n}[\s/>]`,
  );
  if (call.test(text)) return true;
  if (kind === 'class')
    return new RegExp(
      String.raw`\b(?:new|of|typeof)\s+${n}\b|(?<![\w$])${n}\s*(?:::|\.|\{|&)|:\s*${n}\b|\b${n}\s+\w+\s*[;({=]`,
    ).test(text);
  const lines = text
    .split('\n')
    .filter(
      (line) =>
        !/^\s*(?:import\b|from\b|use\b|require|const .*require\(|#include|using\b|load\b|source\b|jest\.mock|vi\.mock|\}\s*from)/.test(
          line,
        ),
    );
  const rest = lines
    .join('\n')
    .replace(/^[ \t]*import\s*\{[^}]*\}\s*from.*$/gm, '')
    .replace(/^import [\s\S]*?from ['"][^'"]*['"];?/gm, '');
  return new RegExp(String.raw`${definition}(?<![\w$])${n}(?![\w$])`).test(
    rest.replace(/\b(?:describe|context|RSpec\.describe)\b.*$/gm, ''),
  );
}

/** An endpoint is exercised by requests to its route, not by its name. */
function isRouted(before: Parsed, symbol: CodeSymbol, code: string): boolean {
  const route = shapeOf(before, symbol).decorators.some((d) =>
    /\("?[^)]*\/|Mapping\b|\.(?:route|command|get|post|put|patch|delete)\(/.test(d),
  );
  return (
    route &&
    /\.(?:get|post|put|patch|delete|perform|request|fetch|invoke|open|inject|exchange)\w*\s*\(/i.test(code)
  );
}

function withoutStrings(code: string): string {
  return code.replace(/"(?:[^"\\\n$]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
