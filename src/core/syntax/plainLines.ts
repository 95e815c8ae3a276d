/** Code that no grammar reads here: what of its layout means nothing is known for a few languages, and only in plain cases. */

/**
 * A text that stands for the code: equal only for code of equal meaning. Where anything may make white space count
 * (strings of several lines, continued lines, words that only look like strings), the text stays as it is.
 */
export function plainLines(languageId: string, text: string): string {
  if (longTexts.test(text)) return text;
  const lines = text.split('\n');
  if (!lines.every(endsItsStrings)) return text;
  if (lineLanguages.has(languageId) && !/<<<|<\?|\?>|\br#?"|@"|@\$"|\bR"/.test(text))
    return trimmed(lines).join('\n');
  if (languageId === 'sql') return sqlWords(text);
  return languageId === 'yaml' ? yamlLines(lines, text) : text;
}

/** Strings of several lines, and lines that go on in the next one. */
const longTexts = /`|"""|'''|\\[ \t]*$/m;

/**
 * Statements are told by marks or by the ends of lines, never by what a line begins with or by empty lines. PHP is among
 * them in pieces that its grammar can't read: a method without its class.
 */
const lineLanguages: ReadonlySet<string> = new Set(
  `c cpp csharp cuda-cpp dart java javascript json jsonc kotlin less objective-c php rust scss swift typescript`.split(
    ' ',
  ),
);

/** Whether every quotation that begins on a line ends there. An apostrophe in a comment looks like one that doesn't. */
function endsItsStrings(line: string): boolean {
  const bare = line.replace(/\\./g, '').replace(/"[^"']*"|'[^"']*'/g, '');
  return !/["']/.test(bare);
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** White space between words is one space, where there are no comments and nothing that is read line by line. */
function sqlWords(text: string): string {
  const byLine = /^\s*(?:[\\.@]|go\s*$|delimiter\b|\/\s*$)/im;
  const counts =
    /--|#|\/\*|\$\w*\$|'\s*\n\s*'/.test(text) || byLine.test(text) || /'[^'\n]*\s{2}[^'\n]*'/.test(text);
  // Within quotations white space is text: where there is more than single spaces, nothing is touched.
  if (counts || /["'][^"'\n]*(?:\t|\s{2})[^"'\n]*["']/.test(text)) return text;
  return text.trim().replace(/\s+/g, ' ');
}

/** Empty lines and white space at line ends, where no text of several lines is. */
function yamlLines(lines: readonly string[], text: string): string {
  if (/[|>][-+\d]*\s*(?:#.*)?$/m.test(text)) return text;
  const kept = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  // A line that begins nothing goes on with the text before it.
  const begins = /^\s*(?:- |-$|#|---|\.\.\.|[\w."'/$*{}-]+\s*:(?:\s|$)|[[\]{}])/;
  const goesOn = kept.some((line, at) => mayGoOn(line, kept[at + 1] ?? ''));
  return kept.every((line) => begins.test(line)) && !goesOn ? kept.join('\n') : text;
}

/** A value whose text goes on in the next line, which is indented more than its key. */
function mayGoOn(line: string, next: string): boolean {
  const [lead = ''] = /^\s*(?:- +)*/.exec(line) ?? [];
  const [indent = ''] = /^\s*/.exec(next) ?? [];
  const hasValue = /:\s+[^\s#]/.test(line) || !/:\s*(?:#.*)?$/.test(line);
  return hasValue && indent.length > lead.length;
}
