import type { Promised } from './values.ts';

/** The words that promise a secret, by what they promise. Case does not count, and `_`, `-`, `.` or nothing joins them. */
const words = {
  password:
    'pass(?:word|wort|wd|phrase|code)|passw|pwd|contrase(?:ñ|n)a|mot_?de_?passe|senha|mnemonic|(?:seed|recovery)[-_ ]?phrase|identified by',
  secret:
    'secret|credential|bearer|(?:api|app|access|private|signing|encrypt(?:ion)?|master|shared|account|auth|service|subscription|license|storage|deploy|hmac|client|webhook|crypt(?:o)?|admin|session|cookie|jwt|host|server|primary|secondary|functions?|instrumentation|write|ingest(?:ion)?|integration|team|project|bot|user|publish|read|root|ssh|aes|rsa|db|cipher|data)[-_. ]?key|(?:auth|access|refresh|api|bearer|bot|csrf|session|deploy|personal|registry|oauth|user|app|service|client|admin|verification|webhook|secure|jwt|push|device|npm|slack|github|gitlab|hf|vault)[-_. ]?token',
  maybe:
    'token|key|pass|pw|auth|salt|signature|cookie|pin|dsn|conn(?:ection)?[-_]?str(?:ing)?|sas|hmac|creds?|sig',
} as const;

/** Names, as they are written in code, settings, headers and command lines. */
const anyName =
  /(?:identified|(?:seed|recovery|api|access|secret|private|auth|refresh))[ \t](?:by|phrase|key|token)\b|[\wñ$@][\wñ$@.-]{1,120}/gi;
const hasWord =
  /pass|pwd|senha|contrase|mnemonic|phrase|identified|secret|credential|bearer|token|key|pw|auth|salt|sig|cookie|pin|dsn|conn|sas|hmac|cred/i;

const anyWord = new RegExp(hasWord, 'gi');

/** A name that promises a secret, and where it stands. */
export interface TellingName {
  readonly start: number;
  readonly name: string;
  readonly promised: Promised;
}

export function tellingNames(text: string): readonly TellingName[] {
  const found: TellingName[] = [];
  const known = new Map<string, Promised | null>();
  let done = 0;
  // Only the lines with such a word are taken apart: most have none.
  for (const { index } of text.matchAll(anyWord)) {
    if (index < done) continue;
    const start = text.lastIndexOf('\n', index) + 1;
    const end = text.indexOf('\n', index);
    done = end === -1 ? text.length : end;
    for (const { 0: name, index: at } of text.slice(start, done).matchAll(anyName)) {
      let promised = known.get(name);
      if (promised === undefined) known.set(name, (promised = hasWord.test(name) ? promiseOf(name) : null));
      if (promised !== null) found.push({ start: start + at, name, promised });
    }
  }
  return found;
}

const telling: Readonly<Record<Promised, RegExp>> = {
  password: new RegExp(words.password, 'gi'),
  secret: new RegExp(words.secret, 'gi'),
  // As a word of its own: `monkey` and `compass` promise nothing.
  maybe: new RegExp(`(?<![A-Za-z])(?:${words.maybe})(?=s?(?:$|[^a-z]))`, 'gi'),
};
const humps = /(?:Token|Key|Auth|Pass|Salt|Cookie|Pin|Dsn|Creds?)s?$/;

/** What a name promises; null for that of something about a secret: its length, its field, its type. */
function promiseOf(name: string): Promised | null {
  for (const promised of ['password', 'secret', 'maybe'] as const) {
    // The last such word says what it is: `SECRET_ACCESS_KEY` is a key.
    const last = [...name.matchAll(telling[promised])].at(-1);
    if (last === undefined) continue;
    const rest = name.slice(last.index + last[0].length).replace(/^s$/, '');
    if (rest === '' || ofValue.test(rest)) return promised;
    return aboutIt.test(rest) || joined.test(rest) ? null : 'maybe';
  }
  return humps.test(name) ? 'maybe' : null;
}

/** `password_prod`, `secretKeyBase`: still the value. */
const ofValue =
  /^[-_]?(?:value|val|str|string|base64|b64|hex|plain|raw|default|prod|production|dev|staging|test|live|local|root|admin|user|db|database|old|new|current|bytes|data|text|primary|secondary|env|base|seed|token|key|pass|pw|\d{1,3}|v\d)$/i;

/** `passwordField`, `tokenType`, `secretName`. */
const aboutIt =
  /^[-_]?(?:name|type|kind|count|len|size|ur[li]|path|file|dir|header|field|label|title|me?ss?a?ge?|placeholder|hint|prompt|policy|regex|pattern|format|prefix|suffix|expir|ttl|timeout|time|date|min|max|limit|ind?e?x|pos|start|end|mode|enabled|required|valid|error|alg|provider|manager|service|sto|var|class|style|icon|selector|ref|arn|version|schema|table|column|param|arg|opt|config|reset|page|route|link|button|form|input|visib|strength|rule|desc|usage|scheme|scope|status|stat|source|loc|list|array|set|map|parse|read|stream|handler|callback|fn|func|s?code|word|down|up$|board|press|able|i[zs]|hash|check|match|equal|from|for|with|event|change|update|rotation|ids?$)/i;
/** Short words are looked at with their case: `_TO_FILE` is one, `_TOKEN` is none. */
const joined =
  /^(?:_?(?:to|in|on|by|of|or|and|not)(?![a-z])|(?:To|In|On|By|Of|Or|And|Not)(?![a-z])|_(?:TO|IN|ON|BY|OF|OR|AND|NOT)(?![A-Za-z]))/;
