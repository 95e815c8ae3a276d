import { symbolsIn } from './facts.ts';
import { type Look, type Subject, failed, names, passed } from './subject.ts';

/** Code that was described in a comment does what the comment says: it fails where it should, and by these amounts. */
export const checkDescribed: Look = (subject) => {
  const { kind, after, answer, before } = subject;
  if (kind !== 'generate' || after === null || after.parsed.root === null || before.root === null) return [];
  if (answer.body.trim() === '') return [];
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const code = withoutComments(answer.body);
  const said = `${subject.instruction}\n${commentsOf(subject.selected)}`;
  const because = noError(said, code, subject) ?? otherBase(said, code) ?? otherNames(subject, text);
  return [
    because === null
      ? passed('described', 'The code does what it was described to do, as far as can be seen.', false)
      : failed('described', because),
  ];
};

function withoutComments(text: string): string {
  return text
    .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, ' ')
    .replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$|^[ \t]*#(?![![]).*$/gm, ' ');
}

function commentsOf(text: string): string {
  return [...text.matchAll(/"""[\s\S]*?"""|\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$|^[ \t]*#(?![![]).*$/gm)]
    .map(([comment]) => comment)
    .join('\n');
}

const tellsError =
  /@throws\b|@exception\b|^\W*#+ Errors\b|^\W*Raises:|:raises?\b|\b(?:throws?|raises?)\b (?!away)(?:an? |the |on |if |when |for |[A-Z]\w*(?:Error|Exception)|otherwise)|\bis an error\b|\breturns? an error\b|\bfails? (?:on|with|for|if|when)\b|\brejects? (?:on|with|for|if|when|negative|empty|invalid|unknown)/im;

const fails: Readonly<Record<string, RegExp>> = {
  go: /\berrors\.|\bErrorf\b|\breturn\b[^\n]*\b(?:err\w*|Err\w+)\b|\bpanic\(|&\w*Error\{/,
  rust: /\bErr\b|\?[;)\n.]|\bpanic!|\bok_or|\bbail!|\bensure!|\bassert|\bmap_err\b|\bunwrap\b|\bexpect\(|\bparse\b/,
  shellscript: /\breturn [1-9]|\bexit [1-9]|>&2|\bfalse\b|:\?|\bdie\b/,
};
const throwsAny =
  /\bthrow\b|\braise\b|\bassert\w*\b|\bfail\w*\b|\breject\b|Error\b|Exception\b|\babort\b|\brequire\w*\b|\bcheck\w*\b|\bensure\w*\b|\bvalidate\w*\b|\bparse\w*\(|\bParse\w*\(|\bint\(|\bfloat\(|\bvalueOf\b|\bstoi\b|\bstol\b|\bDecimal\(|\.at\(|\[\w+\]|\bfetch\b|\bopen\(|\.get\(|\bInteger\(|\bJSON\b|\bnew URL\b/;

/** An error is told of, and the code has no way to make one. */
function noError(said: string, code: string, { source, selected }: Subject): string | null {
  if (
    !tellsError.test(said) ||
    /\bno(?:t|thing)? (?:throw|raise|fail)|never (?:throw|raise|fail)|does(?:n't| not) (?:throw|raise|fail)|instead of (?:throw|rais|fail)/i.test(
      said,
    )
  )
    return null;
  const way = fails[source.languageId];
  if (way !== undefined)
    return way.test(code) ? null : 'An error was described, and the code never gives one.';
  // Where the error has a name, it must be made or come from below.
  const named = /(?:@throws|@exception|raises?:?|throws?) \W*\\?([A-Z]\w*(?:Error|Exception))/.exec(
    said,
  )?.[1];
  if (
    /^(?:php|csharp|java)$/.test(source.languageId) &&
    named !== undefined &&
    !/\bthrow\b/.test(code) &&
    !/\b(?:parse\w*|valueOf|require\w*|check\w*|ThrowIf\w*|validate\w*|Parse\w*|assert\w*|\w*OrFail)\s*\(/.test(
      code,
    )
  )
    return `${names([named])} was described, and the code never throws it.`;
  return throwsAny.test(code) || /\bthrow\b/.test(selected.replace(/not implemented/i, ''))
    ? null
    : 'An error was described, and the code never gives one.';
}

/** “Powers of 1024”, “base 36”, “modulo 97”: the amount is in the code, as it stands or as a shift. */
function otherBase(said: string, code: string): string | null {
  const asked = [
    ...said.matchAll(
      /\b(?:powers? of|base|mod(?:ulo)?|multiples? of|at most|no more than|up to|default(?:s to| is)?|capped at|limited to|limit of|maximum of|max(?:imum)?|within)\s+\(?`?(\d{2,})\b(?!\s*(?:KB|MB|GB|k\b|seconds?|minutes?|hours?|days?|%|\.\d))/gi,
    ),
  ].map((match) => match[1] ?? '');
  const missing = asked.find((number) => {
    const value = Number(number);
    const plain = code.replace(/(?<=\d)_(?=\d)/g, '');
    const shift = Math.log2(value);
    return (
      !new RegExp(`(?<![\\d.])${number}(?![\\d])`).test(plain) &&
      !new RegExp(
        `(?<![\\d.])(?:${value - 1}|${value + 1}|${value * 1000}|0x${value.toString(16)})(?![\\d])`,
        'i',
      ).test(plain) &&
      !(
        Number.isInteger(shift) &&
        new RegExp(`<<\\s*(?:\\(?\\s*)?${shift}\\b|\\*\\*\\s*${shift}\\b|<<|\\bpow`).test(plain)
      ) &&
      !/\b[A-Z][A-Z_\d]{2,}\b/.test(plain)
    );
  });
  return missing === undefined ? null : `${missing} was asked for, and the code has another amount.`;
}

/** The names of an interface or a type that was given for what is to be written: the code uses at least one of them. */
function otherNames({ before, selection, selected }: Subject, text: string): string | null {
  const types = symbolsIn(before, selection).filter((s) => s.kind === 'interface' || s.kind === 'type');
  const code = symbolsIn(before, selection).filter((s) => s.kind === 'function' || s.kind === 'class');
  if (types.length === 0 || code.length > 0) return null;
  const given = [...selected.matchAll(/^[ \t]+(?:readonly )?(\w+)\??\s*[:(]/gm)].map(
    (match) => match[1] ?? '',
  );
  const missing = given.filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
  const typed = types.some((s) => new RegExp(`\\b${s.name}\\b`).test(text));
  return given.length >= 2 && missing.length * 2 > given.length && !typed
    ? `${names(missing)} was given for it and is not used.`
    : null;
}
