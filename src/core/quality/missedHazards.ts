/** Mistakes that everybody who reviews code knows, with the words in which a review would speak of them. */
const hazards: readonly (readonly [what: string, code: RegExp, spoken: RegExp])[] = [
  [
    'a query made of text',
    /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^\n]*(?:\{\$|\$\{|#\{|["'`]\s*[.+]\s*[$\w]|["']\s*%\s*[\w(]|'\$\w|"\s*&\s*\w)|\bf["'](?:SELECT|INSERT|UPDATE|DELETE)\b[^\n]*\{/i,
    /inject|sql|prepare|placeholder|parameter|bind|escap|quot|interpol|concat/i,
  ],
  [
    'a weak hash of a password',
    /\b(?:md5|sha1)\s*\(\s*[^)\n]*(?:pass|pw|secret)/i,
    /md5|sha1|weak|bcrypt|argon|password_hash/i,
  ],
  ['`feof` as the condition of a loop', /while\s*\(\s*!\s*feof\(/, /feof|end of file|last line|twice/i],
  [
    'an unbounded copy',
    /\b(?:gets|strcpy|strcat|sprintf|gets_s)\s*\(|\bscanf\([^)]*%s/,
    /overflow|bound|snprintf|strncpy|fgets|buffer|length|size/i,
  ],
  [
    'an array that is not deleted as one',
    /=\s*new\s+\w+\s*\[[^]*?\bdelete\s+(?!\[)/,
    /delete|mismatch|undefined behavio|unique_ptr|leak/i,
  ],
  ['a file that is never closed', /\bfopen\((?![^]*\bfclose\b)/, /clos|leak|raii|fstream/i],
  [
    'a command made of text',
    /\b(?:system|exec|shell_exec|popen|os\.system|execSync|exec_command)\s*\(\s*(?:f?["'`][^\n)]*(?:\$\{|#\{|\{\w|\$\w|["']\s*[.+]\s*)|\w+\s*\+)|\bshell\s*=\s*True\b/,
    /inject|shell|escap|quot|command|argument list|spawn/i,
  ],
  ['`eval`', /\beval\s*\(\s*[$\w]/, /eval|inject|arbitrary|execut/i],
  [
    'a loop that runs one too far',
    /<=\s*(?:\w+\.(?:length|size\(\)|Length|Count)|len\(\w+\)|count\(\$\w+\))\s*;/,
    /<=|off[- ]by|out of (?:range|bounds)|undefined|last (?:iteration|index)|too far|beyond|past/i,
  ],
  [
    'a query in a loop',
    /\.(?:each|map|forEach|each_with_index)\b[^\n]*(?:\n[^\n]*){0,3}?\b[A-Z]\w+\.(?:find|find_by|where)\b|\bfor\b[^\n]*\n(?:[^\n]*\n){0,3}?[^\n]*(?:await )?\b(?:db|conn|cursor|session|pool|client)\.(?:query|execute|get|find\w*)\(/,
    /n ?\+ ?1|each|per (?:user|row|item|id)|quer(?:y|ies)|preload|includes|batch|in one|loop|single/i,
  ],
  [
    'sorting by hand in two loops',
    /\bfor\b[^\n]*\n[^\n]*\bfor\b[^\n]*\n(?:[^\n]*\n){0,3}?[^\n]*\bswap\b/,
    /sort|quadratic|O\(n|bubble|nested|complexity|slow/i,
  ],
  [
    'an error that is thrown away',
    /\bcatch\s*(?:\([^)]*\))?\s*\{\s*\}|\bexcept(?:\s+\w+)?:\s*\n\s*pass\b|\brescue\s*(?:=>\s*\w+)?\s*\n\s*(?:nil\s*\n\s*)?end\b/,
    /swallow|silent|error|except|catch|rescue|ignor|hid/i,
  ],
  ['a default that all calls share', /\bdef \w+\([^)]*=\s*(?:\[\]|\{\})/, /mutable|shared|default|None/i],
  [
    'markup made of text',
    /\.innerHTML\s*=\s*(?!['"`]\s*['"`])[^\n]*(?:\$\{|\+|\w+\s*;)|dangerouslySetInnerHTML/,
    /xss|innerHTML|escap|sanit|textContent|html|script/i,
  ],
  [
    'code that is loaded from data',
    /\bpickle\.loads?\(|\byaml\.load\((?![^)]*Safe)|\bunserialize\(|\bMarshal\.load\(|\bYAML\.load\(/,
    /pickle|yaml|unserial|marshal|untrusted|arbitrary|safe_load|execut|json/i,
  ],
  [
    'checks that are switched off',
    /\bverify\s*=\s*False\b|InsecureSkipVerify:\s*true|rejectUnauthorized:\s*false|CURLOPT_SSL_VERIFYPEER,\s*(?:false|0)/,
    /tls|ssl|certificate|verif|man[- ]in|insecure/i,
  ],
  [
    'the address of a local',
    /\bchar\s+(\w+)\s*\[[^]*?\breturn\s+\1\s*;/,
    /dangl|local|stack|lifetime|out of scope|return(?:s|ing) (?:a )?pointer|static/i,
  ],
];

const approves =
  /\b(?:no (?:real |obvious |major |further |other )?(?:problems?|issues?|bugs?|concerns?|findings?)|approved?|lgtm|looks? (?:good|fine|great|solid|ok)|solid|very clean|(?:is|are|seems?) (?:\w+ )?(?:correct|secure|safe|fine|efficient|clean|solid)|correctly|nothing to (?:change|add|complain|worry)|ship it|production[- ]ready|well[- ]written|properly)\b/i;

/** A review that approves of code though it has what no review may pass over, and says no word of that. */
export function missedHazard(prose: string, code: string): string | null {
  if (!approves.test(prose)) return null;
  const present = hazards.filter(([, has]) => has.test(code));
  const wrong = complains.test(prose);
  const passed = present.filter(([, , spoken]) => !wrong || !spoken.test(prose));
  // Who finds one of several has looked; who passes over two has not.
  if (passed.length === 0 || (passed.length < present.length && passed.length < 2)) return null;
  return `The review approves of the code, but does not speak of ${passed[0]?.[0] ?? ''}.`;
}

/** Says that something is wrong, not only what might be nicer. */
const complains =
  /\b(?:bug|wrong|vulnerab\w*|inject\w*|leak\w*|overflow\w*|unsafe|insecure|undefined behaviou?r|danger\w*|risk\w*|attack\w*|fails?|breaks?|crash\w*|throws?|out of (?:range|bounds)|must|never|should|n\s?\+\s?1|slow|quadratic|O\(n|swallow\w*|silently|instead|replace|use)\b/i;
