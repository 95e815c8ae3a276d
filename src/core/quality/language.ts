import { syntaxErrors } from '../syntax/errors.ts';
import { languageOfTag, nameOf, taggingOf } from './languages.ts';
import { type Look, failed, notApplicable, passed } from './subject.ts';

/** What gives a language away, as text no other language here would hold outside strings and comments. */
const tells: readonly (readonly [language: string, tell: RegExp])[] = [
  ['python', /^[ \t]*(?:async )?def \w+\(.*\).*:\s*(?:#.*)?$|^[ \t]*(?:elif .*|else|try|except.*):[ \t]*$/m],
  ['go', /^[ \t]*func (?:\(\w+ \*?\w+\) )?\w+\(.*\{[ \t]*$|\w := \w/m],
  ['rust', /^[ \t]*(?:pub )?fn \w+.*\{[ \t]*$|\blet mut \w+/m],
  [
    'java',
    /\bSystem\.(?:out|err)\.print|^[ \t]*import java[x]?\.|\bnew (?:IllegalArgument|IllegalState|NullPointer|UnsupportedOperation|IndexOutOfBounds|NoSuchElement)Exception\b/m,
  ],
  [
    'csharp',
    /\bConsole\.(?:Write|Read)|^[ \t]*using System\b|\{ get; (?:private |init|set)|\bnew (?:Argument(?:Null|OutOfRange)?|InvalidOperation|KeyNotFound|NotSupported)Exception\b/m,
  ],
  ['cpp', /^[ \t]*#include[ \t]*<|\bstd::\w+/m],
  ['ruby', /^[ \t]*def \w+[?!]?(?:\(.*\))?[ \t]*$/m],
  ['php', /<\?php|^[ \t]*\$\w+\s*=.*;[ \t]*$/m],
  [
    'javascript',
    /^[ \t]*(?:export )?(?:const|let) \w+ = .*(?:=>|require\(|await )|\bconsole\.log\(|^[ \t]*(?:export )?(?:async )?function\*? \w+\(/m,
  ],
];

const family: Readonly<Record<string, string>> = {
  typescript: 'javascript',
  typescriptreact: 'javascript',
  javascriptreact: 'javascript',
  c: 'cpp',
};

/** The reply is written in the file's language, whatever its tag says. */
export const checkLanguage: Look = (subject) => {
  const { form, answer, block, after, source, selected } = subject;
  if (form === 'prose' || answer.body.trim() === '') return [];
  const wanted = nameOf(source.languageId);
  if (isDiff(answer.body)) return [failed('language', `The reply is a diff, not ${wanted} code.`)];
  const text = withoutStrings(answer.body);
  const own = family[source.languageId] ?? source.languageId;
  const other = tells.find(
    ([language, tell]) => language !== own && tell.test(text) && !tell.test(withoutStrings(selected)),
  );
  const looksOwn = tells.some(([language, tell]) => language === own && tell.test(text));
  const broken = after?.parsed.root ? syntaxErrors(after.parsed, after.range).length > 0 : false;
  const tagged = block !== null && taggingOf(block.tag, source.languageId) === 'other';
  const named = tagged ? languageOfTag(block.tag) : null;
  const foreign = other !== undefined && !looksOwn && (broken || certain.has(other[0]) || named !== null);
  if (foreign) return [failed('language', `The reply is written in ${nameOf(other[0])}, not in ${wanted}.`)];
  if (named !== null && broken) {
    return [failed('language', `The reply is tagged as ${nameOf(named)} and does not read as ${wanted}.`)];
  }
  if ((after?.parsed.root ?? null) === null) {
    return [notApplicable('language', `No grammar for ${wanted} is shipped, so only its text was checked.`)];
  }
  return [passed('language', `The reply is ${wanted} code.`)];
};

/** Tells that prove another language even where the asked one's grammar reads the text without an error. */
const certain: ReadonlySet<string> = new Set(['java', 'csharp']);

function isDiff(body: string): boolean {
  if (/^(?:diff --git |--- \S+\n\+\+\+ \S+|@@ -\d+(?:,\d+)? \+\d+)/m.test(body)) return true;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter(
    (line) => /^[+-](?:\s|\S)/.test(line) && !/^(?:--|\+\+|-\s*\w+:|- )/.test(line),
  ).length;
  return (
    lines.length >= 4 &&
    marked >= lines.length * 0.4 &&
    lines.some((l) => l.startsWith('+')) &&
    lines.some((l) => l.startsWith('-'))
  );
}

function withoutStrings(code: string): string {
  return code
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    .replace(/^[ \t]*(?:\/\/|#(?!include)|\*|\/\*).*$/gm, '');
}
