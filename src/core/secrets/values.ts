/**
 * What a name promises of its value. password: people make it up. secret: a machine has made it (keys, tokens).
 * maybe: the name stands for other things as a rule.
 */
export type Promised = 'password' | 'secret' | 'maybe';

/** How the value is written. quoted: as a string. bare: the rest of a line of settings. code: it may be a name. */
export type Written = 'quoted' | 'bare' | 'code';

/** Shorter values are not looked at: nothing tells them from words. */
const shortest = { password: 6, secret: 8, maybe: 16 } as const;
const longest = 4096;

/** Whether a value under a telling name is a secret, and not a word, a name, a path, a message or an example. */
export function isSecretValue(value: string, promised: Promised, written: Written): boolean {
  if (value.length < shortest[promised] || value.length > longest) return false;
  if (isReference(value) || isFiller(value) || isPath(value)) return false;
  if (/\s/.test(value)) return promised === 'password' && written === 'quoted' && isPassphrase(value);
  if (exampleWords.test(value) && !/\d{3}/.test(value)) return false;
  const digits = value.match(/\d/g)?.length ?? 0;
  const symbols = value.match(/[^A-Za-z0-9_.\-/:]/g)?.length ?? 0;
  if (/^[\d.,:_-]+$/.test(value))
    return promised === 'password' && written === 'quoted' && /^\d+$/.test(value);
  if (written === 'code' && /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(value)) {
    return /\d/.test(value) && isRandom(value, 16);
  }
  if (promised !== 'maybe' && /(?:super|very|top)[-_ ]?secret/i.test(value)) return true;
  if (promised === 'password' && wellKnown.test(value)) return true;
  const plain = value.replace(technicalWords, '');
  if (promised === 'password') return isMadeUp(plain, value, symbols);
  if (promised === 'secret') {
    return (digits >= 1 && /\d/.test(plain) && bitsPerCharacter(value) >= 2.5) || isRandom(value, 20);
  }
  return digits >= 2 && !/[\s()<>[\]{}]/.test(value) && isRandom(value, 16);
}

/** Stands for a value that is elsewhere: `${DB_PASSWORD}`, `%s`, `{{ secret }}`, `<your key>`, `env(…)`. */
function isReference(value: string): boolean {
  return (
    /^(?:\$\{?[A-Za-z_][\w.:-]*\}?|%[A-Za-z_]\w*%|%[-\d.]*[sdvq@]|:[a-z_]\w*|@[A-Za-z_][\w.]*|&[A-Za-z_]\w*|!\w+)$/.test(
      value,
    ) ||
    /\$\{|\{\{|<%|#\{|%\(|\$\(|%\{|\{\d*\}|\{[A-Za-z_][\w.]*\}|\*\*\*|\.\.\.|…/.test(value) ||
    /^<[^>]*>$|^\[[^\]]*\]$|^\{[^}]*\}$/.test(value) ||
    /^(?:process\.env|os\.|env[.[(]|ENV\[|getenv|System\.|secrets?\.|vars?\.|config\.|settings\.|self\.|this\.|vault:|ref:|arn:|op:\/\/)/.test(
      value,
    )
  );
}

/** `xxxxxxxx`, `********`, `00000000`. */
function isFiller(value: string): boolean {
  return new Set(value.toLowerCase()).size <= 3 || /^(?:abc|123|xyz|foo|bar|baz)*$/i.test(value);
}

function isPath(value: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|[#.][a-z][\w-]*$|\/\^?)/i.test(value) ||
    /\.(?:pem|key|crt|cer|json|ya?ml|toml|txt|env|html?|[cm]?[jt]sx?|py|rb|go|java|php|cs|css|svg|png)$/i.test(
      value,
    ) ||
    /^[a-z]+\/[a-z0-9.+-]{1,60}$/.test(value)
  );
}

/** Words in prose, of which no message is made up. */
function isPassphrase(value: string): boolean {
  const words = value.split(/\s+/);
  if (words.length < 4 || words.length > 30) return false;
  return words.every((each) => /^[a-z]{3,}$/.test(each)) && !messageWords.test(value);
}

export const messageWords =
  /\b(?:the|your|you|must|should|not|and|for|with|are|was|can|cannot|this|that|from|has|have|will|enter|please|password|passphrase|secret|token|key|invalid|wrong|use|used|when|error|field|least|characters)\b/;

/** Passwords that are words, and that everybody tries first; those that code uses as words are left out. */
const wellKnown =
  /^(?:qwerty\w*|letmein|iloveyou|trustno1|sunshine|princess|football|baseball|superman|starwars|whatever|welcome1?|abc123|monkey|dragon|shadow|master|hunter|batman|passw0rd|toor|changeit)$/i;

const exampleWords =
  /(?:^|[^A-Za-z])(?:your|example|sample|dummy|placeholder|change[-_]?(?:me|it|this)|changeme|todo|fixme|redacted|masked|removed|insert|replace(?:me)?|none|null|undefined|true|false)(?:$|[^A-Za-z])/i;

/** Names with digits that are in every other file. */
const technicalWords =
  /base(?:16|32|58|64)|utf-?(?:8|16|32)|u?int(?:8|16|32|64)|float(?:32|64)|sha-?(?:1|224|256|384|512)|md[2456]|[rhep]s(?:256|384|512)|oauth-?[12]?|http[23]|ipv[46]|x509|pkcs#?\d+|p(?:256|384|521)|ed25519|x25519|secp256[kr]1|aes-?(?:128|192|256)?|ec2|s3|k8s|i18n|l10n|es(?:20\d\d|[3-6])|v\d+|argon2\w*|bcrypt|scrypt|pbkdf2|2fa|mp[34]|h[1-6]|log4j|ascii85|iso-?8859-?\d+|latin1|win32|x86|x64|arm64|neo4j|d3|web3|b2[bc]|p2p|e2e|a11y/gi;

/** Nobody made up a word, a name in camel case, or `some-css-class`. */
function isMadeUp(plain: string, value: string, symbols: number): boolean {
  if (/[()<>[\]{}]/.test(value) && !/\d/.test(value)) return false;
  if (/\d/.test(plain)) return !/^[a-z]+\d$/i.test(plain) || plain.length >= 7;
  if (/^[A-Za-z]+$/.test(value)) {
    if (keywords.test(value)) return false;
    return /^[a-z]+$/.test(value) ? value.length >= 12 : isRandom(value, 12);
  }
  if (symbols > 0)
    return /[!@#$%^&*?~+=]/.test(value) && /[A-Za-z]{2}/.test(value) && !/^[#.@$%&:][\w-]+$/.test(value);
  const parts = value.split(/[-_.]/).filter((part) => part !== '');
  return (
    /^[a-z]+(?:[-_.][a-z]+)+$/.test(value) &&
    parts.length >= 3 &&
    !keywords.test(value) &&
    value.includes('-')
  );
}

const keywords =
  /pass|pwd|secret|token|key|auth|user|login|input|field|form|label|text|name|type|error|button|icon|message|required|invalid|confirm|forgot|reset|change|current|show|hide|toggle|strength|settings|account|screen|page/i;

/** Letters, digits and case without the order of words; long ones may be without digits. */
function isRandom(value: string, length: number): boolean {
  if (value.length < length) return false;
  const runs = value.split(
    /(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/,
  ).length;
  // Names are made of words of some five letters; random text changes its kind every second letter.
  return bitsPerCharacter(value) >= 3 && value.length / runs < 4;
}

/** Shannon's entropy over the characters of a text. */
export function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
