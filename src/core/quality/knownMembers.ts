import { names } from './subject.ts';

/** What the global objects of JavaScript have, up to ECMAScript 2025; anything else asked of them is made up. */
const members: Readonly<Record<string, string>> = {
  Array: 'from fromAsync isArray of prototype length name',
  Object:
    'assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf groupBy hasOwn is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf values prototype name length',
  Math: 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 f16round floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc sumPrecise',
  JSON: 'parse stringify rawJSON isRawJSON',
  Promise: 'all allSettled any race reject resolve try withResolvers prototype',
  Number:
    'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt prototype',
  String: 'fromCharCode fromCodePoint raw prototype',
  Reflect:
    'apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys preventExtensions set setPrototypeOf',
  Date: 'UTC now parse prototype',
};

/** Members of JavaScript's own objects that no such object has, where the code did not use them before. */
export function madeUp(was: string, is: string, outside: string): string | null {
  const found = new Set<string>();
  for (const [whole, object = '', member = ''] of is.matchAll(
    /(?<![\w.] ?)\b(Array|Object|Math|JSON|Promise|Number|String|Reflect|Date) \. ([A-Za-z]\w*) \(/g,
  )) {
    const known = members[object]?.split(' ') ?? [];
    if (known.includes(member) || was.includes(whole)) continue;
    if (new RegExp(`\\b${object}\\.${member}\\b`).test(outside)) continue;
    found.add(`${object}.${member}`);
  }
  return found.size === 0 ? null : `${names([...found])} does not exist.`;
}

/** Beginnings of the names of PHP's own functions; what has words of its own behind them is checked in full. */
const phpWords =
  /^(?:array(?:_(?:all|any|chunk|column|combine|count_values|diff\w*|fill|fill_keys|filter|find|find_key|flip|intersect\w*|is_list|key_exists|key_first|key_last|keys|map|merge|merge_recursive|multisort|pad|pop|product|push|rand|reduce|replace|replace_recursive|reverse|search|shift|slice|splice|sum|udiff\w*|uintersect\w*|unique|unshift|values|walk|walk_recursive))?|(?:password_(?:hash|verify|needs_rehash|get_info|algos))|(?:(?:str|mb|preg|json|file|is|ctype|date|iterator|ob|sys|call_user|func|get|set|html|url|base64|bin2|hex2|random|openssl|hash|session|header|headers|http|curl|gz|zip|image|iconv|filter|fn|in|var|print|number|money|spl|class|method|property|function|error|trigger|restore|register|ini|php|proc|escape|stream|socket|mysqli|pg|sqlite|sodium|ftp|dir|disk|link|read|touch|xml|simplexml|dom|utf8|similar|ucfirst|ucwords|lcfirst|nl2|strip|add|quoted|money|ip2|long2|inet|dns|check|mail|set|micro|hr|cal|easter|jd|log|intl|numfmt|datefmt|normalizer|grapheme|idn|locale|transliterator|ctype|debug|gc|memory|zend|opcache|apcu|posix|pcntl|shmop|sem|msg|readline|libxml|token|highlight|show|version|connection|ignore|highlight|constant|define|spl|mt|lcg|array_walk|key|version|str_)_?\w*))$/;

/** PHP functions of several words that neither PHP, nor the file, nor the reply defines: two of them are no slip. */
export function madeUpFunctions(was: string, is: string, outside: string): string | null {
  const found = new Set<string>();
  for (const [, name = ''] of is.matchAll(
    /(?<!(?:->|::|\bfunction|\bnew|\bfn|\$) ?)(?<![\w$\\>])([a-z]+(?:_[a-z\d]+)+) \(/g,
  )) {
    if (phpWords.test(name) || new RegExp(`\\b${name}\\b`).test(`${was}\n${outside}`)) continue;
    if (new RegExp(`\\bfunction ${name}\\b`).test(is)) continue;
    found.add(name);
  }
  return found.size < 2 ? null : `${names([...found])} is called and defined nowhere.`;
}
