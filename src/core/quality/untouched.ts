import { type Subject, type Edited } from './subject.ts';

/**
 * Whether a fix changed nothing that matters: only names of locals, values taken out into a local, or ways of writing
 * the same comparison.
 */
export function isUntouched(subject: Subject, after: Edited): boolean {
  const { instruction, diagnostics } = subject;
  const wish = [instruction, ...diagnostics.map((d) => d.message)].join('\n');
  if (
    /syntax|parse error|unexpected|expected|renam|unused|shadow|naming|spelling|typo|eqeqeq|[!=]==|prefer[- ]|lint|style|format|indent|null check|camel|snake|case\b/i.test(
      wish,
    )
  )
    return false;
  // Borrowing and copying are what fixes are about where a language has them.
  if (subject.source.languageId === 'rust') return false;
  const { selected } = subject;
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const telling =
    /messag|text|typo|string|word|spell|label|\blog|format|url|path|quot|escap|regex|pattern|print|output|encod|locale|name|key|sql|query|html|css|header|case/i.test(
      wish,
    );
  const bare = (code: string) =>
    telling ? code : code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.){2,}'/g, '""');
  // The same statements in another order: what is locked, checked or read first may be the fix.
  const before = linesOf(withoutComments(selected));
  const now = linesOf(withoutComments(text));
  if (before.join('\n') !== now.join('\n') && before.toSorted().join('\n') === now.toSorted().join('\n'))
    return false;
  const was = canonical(bare(selected));
  const is = canonical(bare(text));
  return (
    was.length > 3 &&
    was.length === is.length &&
    sameButNames(was, is, new Set(selected.match(/[A-Za-z_]\w*/g)), new Set(text.match(/[A-Za-z_]\w*/g)))
  );
}

function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(?<![:"'`\\w])\/\/.*$/gm, ' ')
    .replace(/^\s*#(?!\[|!|include|define).*$/gm, ' ');
}

function linesOf(code: string): readonly string[] {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Tokens without comments, with each short local in place of its one use or more. */
function canonical(code: string): readonly string[] {
  let text = withoutComments(code);
  for (const [whole, name = '', value = ''] of text.matchAll(
    /(?<![\w$.])(?:const |let |var |final |auto |local )?(\$?[A-Za-z_]\w*) ?:?= ?([\w$.>-]+\([\w$., ]*\)|[\w$]+(?:\.\w+)+);?[ \t]*$/gm,
  )) {
    const word = new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?![\\w$])`, 'g');
    const sets = new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')} ?(?::?=(?!=)|[-+*/]=|\\+\\+|--)`, 'g');
    if ((text.match(sets) ?? []).length === 1) text = text.replace(whole, ' ').replace(word, value);
  }
  return (text.match(/[A-Za-z_$]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[^\s\w]/g) ?? [])
    .join(' ')
    .replace(/= = =/g, '= =')
    .replace(/! = =/g, '! =')
    .replace(/\bis not (null|None|nil)\b/g, '! = $1')
    .replace(/\bis (null|None|nil)\b/g, '= = $1')
    .replace(/\+ \+ (\$?\w+)/g, '$1 + +')
    .replace(/[;,] (?=[)\]}]|$)/g, '')
    .split(' ')
    .filter((token) => !/^(?:;|const|let|var|final|auto|["'`]use strict["'`])$/.test(token))
    .map((token) => token.replace(/^'(.*)'$/, '"$1"'));
}

/** Equal where every name that differs stands for one other name, which the other text does not hold. */
function sameButNames(
  was: readonly string[],
  is: readonly string[],
  old: ReadonlySet<string>,
  fresh: ReadonlySet<string>,
): boolean {
  const names = new Map<string, string>();
  return was.every((token, index) => {
    const other = is[index] ?? '';
    if (token === other) return true;
    if (
      !/^\$?[A-Za-z_]\w*$/.test(token) ||
      !/^\$?[A-Za-z_]\w*$/.test(other) ||
      was[index - 1] === '.' ||
      is[index + 1] === '('
    )
      return false;
    const bare = (name: string) => name.replace(/^\$/, '');
    const known = names.get(token);
    if (known !== undefined) return known === other;
    if (fresh.has(bare(token)) || old.has(bare(other))) return false;
    names.set(token, other);
    return true;
  });
}
