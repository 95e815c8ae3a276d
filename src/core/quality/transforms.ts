import { names } from './subject.ts';

/** Calls that make another value of a value, by what they do: one that is gone must have a like one in its place. */
const families: readonly RegExp[] = [
  /\b(?:toLowerCase|toLocaleLowerCase|lower|downcase|ToLower\w*|strtolower|mb_strtolower|to_lowercase|to_ascii_lowercase|toLower|tolower|casefold|toUpperCase|upper|upcase|ToUpper\w*|strtoupper|to_uppercase|toupper|equalsIgnoreCase|compareToIgnoreCase|\w*IgnoreCase|EqualFold|strcasecmp|strncasecmp|stricmp|eq_ignore_ascii_case|casecmp\??|localeCompare|stripos|capitalize|nocasematch|ucfirst|ucwords|lcfirst)\b|\btitle \(|,,|\^\^/,
  /\b(?:trim\w*|Trim\w*|strip|lstrip|rstrip|Strip|ltrim|rtrim|chomp|stripLeading|stripTrailing|strip_prefix|removeprefix|split_whitespace|Fields|squish)\b|\bsplit \( \)|\bsplit $|\\s|%%|##|\bxargs\b|isspace/,
  /\b(?:round|Round|floor|Floor|ceil|Ceil|Ceiling|trunc|Truncate|toFixed|number_format|toPrecision|setScale|quantize|intdiv|lround|nearbyint)\b|\/\/|\| 0\b|~~|%\.\d|\.\df|:\.\d/,
  /\b(?:int|float|Number|parseInt|parseFloat|to_i|to_f|Integer|Float|intval|floatval|parse\w*|Parse\w*|TryParse|Atoi|valueOf|stoi|stol|stod|strtol|Decimal|ToInt32|to_r|from_str|long|double|BigInt|BigDecimal|ParseInt|ParseFloat)\b|\( (?:int|float) \)/,
  /\b(?:abs|Abs|fabs|llabs|magnitude|hypot|distance)\b/,
  /\b(?:\w*[sS]ort\w*|\w*Order\w*|order_by|max_by|min_by|most_common|nlargest|nsmallest|heapq|MaxBy|MinBy|minmax|partial_sort|nth_element|BTree\w+|TreeMap|TreeSet|priority_queue|PriorityQueue|lower_bound|binary_search|bisect\w*|insort|select_nth\w*|top)\b/,
  /\b(?:encodeURI\w*|escape\w*|htmlspecialchars|htmlentities|urlencode|rawurlencode|quote\w*|EscapeDataString|UrlEncode|HtmlEncode|cgi|escapeshellarg|shellescape|QueryEscape|PathEscape|addslashes|sanitize\w*|encode\w*|Encode\w*|searchParams|URLSearchParams|query_params|bindValue|bindParam|execute|prepare)\b/,
  /\b(?:reverse\w*|Reverse\w*|reversed|rev|toReversed|descending|Descending|rbegin|rend|reverse_each|unshift|appendleft|push_front|insert|emplace_front|downto|array_reverse|rsort|arsort|krsort|strrev|tac|DESC|desc)\b|- 1 \]|\[ : : - 1|--\b|-r\b|- /,
];

/** Ways to put something in its place, which do the work of turning round and of nothing else. */
const puts =
  /^(?:insert|unshift|appendleft|push_front|emplace_front|insort|execute|prepare|long|double|top|desc|DESC|distance)$/;

/** A value is no longer put into another case, trimmed, rounded, read as a number, sorted, escaped or turned round. */
export function lostTransform(was: string, is: string, instruction: string): string | null {
  const code = (text: string) =>
    text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (literal) => literal.replace(/[A-Za-z]{3,}/g, ' '));
  // What was asked for by name takes the place of what did it before.
  const asked = instruction.match(/\b[A-Z]\w{2,}|\b\w+[A-Z_]\w*/g) ?? [];
  if (asked.some((name) => is.includes(name) && !was.includes(name))) return null;
  for (const family of families) {
    const found = family.exec(code(was));
    if (found === null || family.test(is) || !/\w{2}/.test(found[0]) || puts.test(found[0])) continue;
    // Declared types are no readings.
    if (
      !new RegExp(
        `\\b${found[0].replace(/[^\w]/g, '\\$&')} ?[(!]|(?<!\\.)[.&] ?${found[0].replace(/[^\w]/g, '\\$&')}\\b|: ${found[0].replace(/[^\w]/g, '\\$&')}\\b`,
      ).test(was)
    )
      continue;
    if (instruction.includes(found[0])) continue;
    return `${names([found[0]])} is no longer done, nor anything like it.`;
  }
  return null;
}
