import type { Found } from './found.ts';
import { isSecretValue, messageWords } from './values.ts';

/** Secrets that show by what they are part of: key blocks, addresses, headers and command lines. */
export function findByStructure(text: string): readonly Found[] {
  return [
    ...keyBlocks(text),
    ...addresses(text),
    ...headers(text),
    ...commandLines(text),
    ...mnemonics(text),
  ];
}

/** Private keys in armour, line by line: also in strings that are put together, and where the end is not selected. */
function keyBlocks(text: string): readonly Found[] {
  const found: Found[] = [];
  let done = 0;
  for (const block of text.matchAll(armour)) {
    if (block.index < done) continue;
    const from = block.index + block[0].length;
    const rest = text.slice(from, from + longestKey);
    const end = rest.search(/-----END |Private-MAC/);
    done = from + (end === -1 ? longestKey : end);
    for (const part of rest.slice(0, end === -1 ? longestKey : end).matchAll(armoured)) {
      const value = part[1];
      if (value === undefined || headerWords.test(value) || (end === -1 && value.length < 40)) continue;
      const start = from + part.index;
      found.push({ range: { start, end: start + value.length }, what: 'private key' });
    }
  }
  return found;
}

const armour =
  /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d|^Private-Lines: \d+/gm;
const longestKey = 12_000;
/** An escaped line end is no part of the line behind it. */
const armoured = /\\[nr]|([A-Za-z0-9+/]{4,}={0,2})/g;
const headerWords =
  /^(?:Proc|Type|ENCRYPTED|Info|Version|Comment|GnuPG|Hash|SHA\d*|Encryption|none|Public|Private|Lines|AES|imported|openssh|rsa|key|const|return|join|String)$/i;

/** `scheme://user:password@host`, and `https://key@host` where it is long. */
function addresses(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    authority.lastIndex = at + 3;
    const [whole, user = '', password] = authority.exec(text) ?? [];
    if (whole === undefined) continue;
    const end = at + 3 + whole.length - 1;
    if (password === undefined) {
      const isKey = user.length >= 20 && /^[\w-]+$/.test(user) && /\d/.test(user);
      if (isKey) found.push({ range: { start: end - user.length, end }, what: 'key in an address' });
    } else if (!/^\d{1,5}(?:\/|$)/.test(password) && !isNoPassword(password)) {
      found.push({ range: { start: end - password.length, end }, what: 'password in an address' });
    }
  }
  return found;
}

const authority = /([^\s:@/'"`<>\\]{0,200})(?::([^\s'"`<>\\]{1,300}))?@(?=[\w[{$%.-])/y;

function isNoPassword(value: string): boolean {
  return (
    /^(?:\$|%[({]?\w*[)}]?[sdv]?$|<|\{|\*+$|x+$|\.+$|:|pass(?:word|wd)?$|pwd$|secret$|user$|port$)/i.test(
      value,
    ) || value.includes('${')
  );
}

/** What stands behind `Authorization: Bearer`, `Basic` and their like. */
function headers(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(credentials)) {
    const value = match[2] ?? '';
    const scheme = (match[1] ?? '').toLowerCase();
    const headed = /auth(?:orization)?["'`\]]*\s*[:=,(]+\s*["'`]?$/i.test(
      text.slice(Math.max(0, match.index - 40), match.index),
    );
    if (!headed && scheme !== 'bearer' && scheme !== 'basic') continue;
    if (!/\d/.test(value) && !(headed && scheme === 'basic' && value.length >= 12)) continue;
    if (!isSecretValue(value, headed ? 'secret' : 'maybe', 'quoted') && !(headed && value.length >= 12))
      continue;
    const end = match.index + match[0].length;
    found.push({ range: { start: end - value.length, end }, what: 'authorization' });
  }
  return found;
}

const credentials =
  /\b(Bearer|bearer|BEARER|Basic|basic|Token|token|ApiKey|Api-Key|SSWS|Bot|Negotiate|GenieKey|Splunk)[ \t]+(?:token=)?["']?([A-Za-z0-9_\-.~+/]{8,4096}={0,2})/g;

/** The words that a wallet is restored from: 12, 15, 18, 21 or 24 short ones that make no sentence. */
function mnemonics(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/(?<![a-z ])(?:[a-z]{3,8} ){11,23}[a-z]{3,8}(?![a-z ])/g)) {
    const [value] = match;
    if (value.split(' ').length % 3 !== 0 || messageWords.test(value)) continue;
    found.push({ range: { start: match.index, end: match.index + value.length }, what: 'recovery phrase' });
  }
  return found;
}

/** Passwords as command lines take them: `curl -u user:pw`, `mysql -ppw`, `sshpass -p pw`, `redis-cli -a pw`. */
function commandLines(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const [words, pattern] of commands) {
    // Far quicker than the pattern, which almost no text has.
    if (!words.some((word) => text.includes(word))) continue;
    for (const match of text.matchAll(pattern)) {
      const place = match.indices?.groups?.['value'];
      const value = match.groups?.['value'] ?? '';
      if (!place || value.length < 4 || /^[$%<{*]/.test(value) || isNoPassword(value)) continue;
      found.push({ range: { start: place[0], end: place[1] }, what: 'password of a command' });
    }
  }
  return found;
}

/** With words of which one is in whatever the pattern matches. */
const commands: readonly (readonly [words: readonly string[], pattern: RegExp])[] = [
  [
    ['curl'],
    /\bcurl\b[^\n]{0,300}?[ \t](?:-u|--user|--proxy-user)[ \t=]?["']?[^\s:"']{1,100}:(?<value>[^\s"']{1,300})/dg,
  ],
  [
    ['mysql', 'mariadb'],
    /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n]{0,200}?[ \t]-p["']?(?<value>[^\s"']{4,200})/dg,
  ],
  [
    ['sshpass', 'login', 'mongo'],
    /\b(?:sshpass|docker[ \t]+login|podman[ \t]+login|mongo(?:sh|dump)?|az[ \t]+login)\b[^\n]{0,200}?[ \t]-p[ \t]{1,4}["']?(?<value>[^\s"']{4,200})/dg,
  ],
  [['redis-cli'], /\bredis-cli\b[^\n]{0,200}?[ \t]-a[ \t]{1,4}["']?(?<value>[^\s"']{4,200})/dg],
  [['ldap'], /\bldap(?:search|modify|add)\b[^\n]{0,200}?[ \t]-w[ \t]{1,4}["']?(?<value>[^\s"']{4,200})/dg],
  [['openssl'], /\bopenssl\b[^\n]{0,200}?\bpass:(?<value>[^\s"']{4,200})/dg],
  [['machine'], /\bmachine[ \t]+\S{1,200}\s+login[ \t]+\S{1,200}\s+password[ \t]+(?<value>[^\s"']{4,200})/dg],
  [
    ['/user:', '/USER:', '/User:'],
    /\bnet[ \t]+use\b[^\n]{0,200}?[ \t]\/user:\S{1,100}[ \t]+(?<value>[^\s"'/]{4,200})/dgi,
  ],
];
