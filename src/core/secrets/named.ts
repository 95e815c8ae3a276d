import type { Found } from './found.ts';
import { type TellingName, tellingNames } from './names.ts';
import { isSecretValue, type Promised, type Written } from './values.ts';

/**
 * Secrets that show by the name they stand under: in code of any language, settings, command lines, headers, markup and
 * prose. `settings` says that bare words are values, as in an `.env` file; in code they are names.
 */
export function findByName(text: string, settings: boolean): readonly Found[] {
  return tellingNames(text).flatMap((name) => valuesOf(text, name, settings));
}

/** A way to write a value behind its name. Patterns begin at the end of the name; each part of them is bounded. */
interface Form {
  readonly pattern: RegExp;
  readonly written: Written;
  readonly where?: (text: string, start: number, name: string) => boolean;
  readonly only?: Promised;
}

// What may close the name: `"`, `']`, `")`, `\"`, TypeScript's `!` and `?`.
const closed = '\\\\?["\'`]?[ \\t]{0,8}[\\])]{0,2}[!?]?';
// A declared type: `: string`, ` string`, ` *string`, `[]`; the accessors of C#.
const typed =
  "(?:\\[\\d{0,4}\\]|[ \\t]{0,4}\\{[^{}\\n]{1,60}\\}(?=[ \\t]{0,4}=)|[ \\t]{0,4}:[ \\t]{0,4}[&*]{0,2}[A-Za-z_][\\w.:<>[\\]|?& ']{0,40}?(?=[ \\t]{0,4}=)|[ \\t]{1,4}\\*?(?:\\[\\])?[a-z]\\w{0,20}(?=[ \\t]{0,4}=))?";
const sign = '(?:=>|:=|[!=]==?|\\?\\?=?|\\|\\|=?|\\?=|\\+=|=|:-|:|,|\\(|\\{|->|<-|\\b(?:or|is|to|was)\\b)';
const gap = '[ \\t]{0,16}(?:\\r?\\n[ \\t]{0,40})?';
// What may come before the value: `process.env.X ||`, `String::from(`, `new Key(`, `b`, `@`.
const instead =
  '(?:\\w{1,30}(?:\\.\\w{1,60}){1,3}(?:\\([^()\\n]{0,60}\\))?[ \\t]{0,4}(?:\\|\\||\\?\\?|or)[ \\t]{0,4})?';
const wrapped = '(?:(?:new[ \\t]+)?[A-Za-z_][\\w.:]{0,40}\\([ \\t]{0,4}|[brfuLR@$&]{1,2}(?=["\'`]))?';
const string =
  '(?:"(?<double>(?:\\\\.|[^"\\\\\\r\\n]){1,4096})"|\'(?<single>(?:\\\\.|[^\'\\\\\\r\\n]){1,4096})\'|`(?<back>(?:\\\\.|[^`\\\\\\r\\n]){1,4096})`)';
const word = '(?<bare>[^\\s"\'`,;&|<>(){}[\\]\\\\]{1,4096})';
const entry = '["\']?[ \\t]{0,4},?\\s{0,60}["\']?value["\']?[ \\t]{0,4}[:=][ \\t]{0,4}';

const forms: readonly Form[] = [
  {
    pattern: y(closed + typed + '[ \\t]{0,16}' + sign + gap + instead + wrapped + string),
    written: 'quoted',
  },
  { pattern: y(entry + string), written: 'quoted' },
  { pattern: y('[ \\t]{1,4}' + string), written: 'quoted', only: 'password' },
  {
    pattern: y('\\\\["\'][ \\t]{0,4}[:=][ \\t]{0,4}\\\\["\'](?<bare>[^"\'\\\\\\r\\n]{1,4096})'),
    written: 'quoted',
  },
  { pattern: y('>(?<bare>[^<>\\s]{1,4096})<'), written: 'quoted', where: isTag },
  { pattern: y(entry + word), written: 'bare' },
  { pattern: y('[ \\t]{0,4}=' + word), written: 'bare', where: isSetting },
  { pattern: y('["\']?[ \\t]{0,8}[:=][ \\t]{0,8}' + word), written: 'bare', where: isSettingsLine },
  { pattern: y('=' + word), written: 'bare', where: isInText },
  { pattern: y('=' + word), written: 'code' },
  { pattern: y('[ \\t]{1,4}(?:(?:is|was|to)[ \\t]{1,4})?' + word), written: 'bare', where: isOption },
  { pattern: y(':[ \\t]{1,4}' + word), written: 'code' },
  {
    pattern: y('[ \\t]{1,4}(?:(?:is|was|to)[ \\t]{1,4}|:[ \\t]{0,4})?' + word),
    written: 'code',
    only: 'password',
  },
];

function y(source: string): RegExp {
  return new RegExp(source, 'yd');
}

function valuesOf(text: string, { start, name, promised }: TellingName, settings: boolean): readonly Found[] {
  const end = start + name.length;
  for (const { pattern, written, where, only } of forms) {
    if (only !== undefined && only !== promised) continue;
    if (where !== undefined && !settings && !where(text, start, name)) continue;
    const place = placeOf(pattern, text, end);
    if (place === null) continue;
    const range = trimmed(text, place, written);
    if (!isSecretValue(text.slice(range.start, range.end), promised, written)) continue;
    const what = promised === 'maybe' ? 'secret' : promised;
    return [{ range, what }, ...(written === 'quoted' ? continued(text, place.end + 1, what) : [])];
  }
  return [];
}

/** Where the value stands that a pattern finds at an index. */
function placeOf(pattern: RegExp, text: string, index: number): Found['range'] | null {
  pattern.lastIndex = index;
  const groups = pattern.exec(text)?.indices?.groups;
  const place = groups?.['double'] ?? groups?.['single'] ?? groups?.['back'] ?? groups?.['bare'];
  return place ? { start: place[0], end: place[1] } : null;
}

/** A full stop or colon behind a bare word belongs to the sentence. */
function trimmed(text: string, { start, end }: Found['range'], written: Written): Found['range'] {
  let last = end;
  while (written !== 'quoted' && last > start && '.:?'.includes(text[last - 1] ?? '')) last--;
  return { start, end: last };
}

/** The further parts of a value that is put together from several strings. */
function continued(text: string, from: number, what: string): readonly Found[] {
  const found: Found[] = [];
  let next = placeOf(anotherPart, text, from);
  while (next !== null && found.length < 100) {
    if (next.end - next.start >= 4) found.push({ range: next, what });
    next = placeOf(anotherPart, text, next.end + 1);
  }
  return found;
}

const anotherPart = y(
  '[ \\t]{0,8}(?:[+.&\\\\]|\\r?\\n[ \\t]{0,60}[+.&]?)[ \\t]{0,8}(?:\\r?\\n[ \\t]{0,60})?' + string,
);

function isTag(text: string, start: number): boolean {
  return text[start - 1] === '<' || /<[^<>]{0,200}$/.test(text.slice(Math.max(0, start - 200), start));
}

/** `PASSWORD=…` and `export PASSWORD=…` as the first word of a line. */
function isSetting(text: string, start: number, name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && isSettingsLine(text, start);
}

function isSettingsLine(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (start - line > 80) return false;
  if (
    !/^[ \t]*(?:[-#*/]+[ \t]*)?(?:(?:export|set|setx|env|arg|declare -x|\$env:)[ \t]*)?["']?[\w.:-]*$/i.test(
      text.slice(line, start),
    )
  )
    return false;
  const end = text.indexOf('\n', start);
  // Code ends its lines with these.
  return !/[;,({]\s*$|\w\(/.test(text.slice(start, end === -1 ? start + 4096 : end));
}

/** One of several in a string: `…;Password=…;`, `?user=…&password=…`. */
function isInText(text: string, start: number): boolean {
  return '?&;"\'`'.includes(text[start - 1] ?? ' ') || /;[ \t]?$/.test(text.slice(start - 2, start));
}

/** `--password hunter2`. */
function isOption(text: string, start: number, name: string): boolean {
  return name.startsWith('-') || text[start - 1] === '-';
}
