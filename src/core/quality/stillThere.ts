import { pastTheEnd } from './ends.ts';
import type { Fixed } from './reported.ts';
import { names } from './subject.ts';

/** What a report points at, by a name, a value or a well-known mistake, and the reply leaves as it was. */
export function stillThere(fixed: Fixed): string | null {
  return (
    stillPastTheEnd(fixed) ??
    faultLeft(fixed) ??
    receiverLeft(fixed) ??
    comparedLeft(fixed) ??
    commandLeft(fixed)
  );
}

function stillPastTheEnd({ wish, was, is }: Fixed): string | null {
  if (
    !/undefined|out of|bounds|range|\bindex|crash|segfault|overflow|panic|null|\boff\b|past|last/i.test(wish)
  )
    return null;
  const mistake = pastTheEnd('', is);
  return mistake !== null && pastTheEnd('', was) === mistake ? mistake : null;
}

/** Faults that have a name of their own in reports, and show in the code. */
const faults: readonly { readonly about: RegExp; readonly fault: RegExp; readonly because: string }[] = [
  {
    about: /EffectCallback|effect.{0,30}(?:promise|async)|async.{0,20}effect/i,
    fault: /\buse(?:Layout)?Effect \( async\b/,
    because: 'The effect is still an asynchronous function.',
  },
  {
    about: /freez|deadlock|hangs?\b|blocks? |AggregateException|UI thread/i,
    fault: /\. Result\b(?! \()|\. Wait \( ?\)|GetAwaiter \( \) \. GetResult/,
    because: 'The code still blocks until the other thread is done.',
  },
  {
    about:
      /(?:last|final) (?:line|row|record|element) (?:appears|is (?:read|printed|counted|returned|there|added)|twice)|\bfeof\b|twice/i,
    fault: /\bwhile \( ! ?\w*(?:feof \(|\. eof \()/,
    because: 'The end of the file is still only noticed after one reading too many.',
  },
  {
    about: /setState|too many re-?renders|infinite (?:re-?render|loop)/i,
    fault: /\bon[A-Z]\w+ = \{ \w+ \([^()]*\) \}/,
    because: 'A handler is still called while rendering.',
  },
  {
    about: /ConcurrentModification/,
    fault: /\bfor \( [^;()]+ (\w+) : (\w+) \) \{(?:(?! \} (?:for|return)).)*\b\2 \. remove \(/,
    because: 'The list is still changed while it is walked.',
  },
  {
    about: /dictionary changed size|changed size during iteration/i,
    fault: /\bfor \w+(?: , \w+)? in (\w+)(?: \. (?:items|keys) \( \))? :.*(?:\bdel \1\b|\b\1 \. pop \()/,
    because: 'The dictionary is still changed while it is walked.',
  },
];

function faultLeft({ wish, was, is }: Fixed): string | null {
  const found = faults.find(({ about, fault }) => about.test(wish) && fault.test(was) && fault.test(is));
  if (found !== undefined) return found.because;
  // Go's vet names the type that holds the lock.
  const byValue = /passes lock by value: (\w+)/.exec(wish)?.[1];
  if (byValue === undefined) return null;
  const receiver = new RegExp(`\\( \\w+ ${byValue} \\)`);
  return receiver.test(was) && receiver.test(is)
    ? `${names([byValue])} is still copied with its lock.`
    : null;
}

/** What a message says was asked of nothing (`x` of undefined), asked of the same thing in the same way. */
function receiverLeft({ wish, was, is }: Fixed): string | null {
  const member =
    /reading ['"`](\w+)['"`]|undefined method [`'"](\w+[?!]?)['"`] for nil|property ['"`](\w+)['"`] (?:of|on) (?:null|undefined)|NoneType' object has no attribute '(\w+)'/i
      .exec(wish)
      ?.slice(1)
      .find((name) => name !== undefined);
  if (member === undefined) return null;
  const asked = (text: string) =>
    [
      ...text.matchAll(
        new RegExp(
          `(?<![\\w.])((?:\\$ ?)?[A-Za-z_]\\w*(?: (?:\\.|->) \\w+)*) (?:\\.|->) ${member.replace(/[?!]$/, '\\$&')}(?![\\w])`,
          'g',
        ),
      ),
    ].map((match) => match[1] ?? '');
  const [old, now] = [asked(was), asked(is)];
  const left = old.find(
    (of) => now.includes(of) && old.filter((o) => o === of).length === now.filter((o) => o === of).length,
  );
  if (left === undefined || old.length > 1) return null;
  const name = left.replace(/\$/g, '\\$');
  const guards = (text: string) =>
    (
      text.match(
        new RegExp(
          `${name} (?:\\?\\.|&\\.|\\|\\||&&|\\?\\?|[!=]==?|is\\b|\\. (?:nil|blank|present|empty)|\\|\\|=|\\?\\?=|\\?)|(?:\\bif|\\bunless|!|\\bnot|\\band|\\bor|&&|\\|\\|)(?: \\()? ?!? ?${name}(?![\\w])|\\b(?:isset|empty|isArray|Array) \\(? ?${name}(?![\\w])`,
          'g',
        ),
      ) ?? []
    ).length;
  const given = (text: string) =>
    [
      ...text.matchAll(
        new RegExp(`(?<![\\w.])${name} (?::?=) ((?:(?! (?:${name}|return|const|let|var)\\b)[^;])*)`, 'g'),
      ),
    ]
      .map((match) => (match[1] ?? '').replace(/\bsafe_/g, '').trim())
      .join();
  const root = left.split(/ (?:\.|->) /)[0] ?? left;
  const trusted = new RegExp(
    `\\btry\\b|\\brescue\\b|\\bexcept\\b|\\bcatch\\b|= \\{|\\{ ?${root} ?=|\\b${root} ?= ?[[{]`,
  );
  return guards(is) <= guards(was) && given(is) === given(was) && !(trusted.test(is) && !trusted.test(was))
    ? `${names([left])} is still asked for ${names([member])}, whether it is there or not.`
    : null;
}

/** Java compares texts by identity with `==`: a report that names the text points at it. */
function comparedLeft({ wish, was, is, languageId }: Fixed): string | null {
  if (languageId !== 'java') return null;
  const texts = (code: string) => [...code.matchAll(/[!=]= " ?([^"]+?) ?"/g)].map((match) => match[1] ?? '');
  const left = texts(was).find(
    (text) => wish.toLowerCase().includes(text.toLowerCase()) && texts(is).includes(text),
  );
  return left === undefined ? null : `${names([left])} is still compared by identity.`;
}

/** The command that a shell complains of, unchanged and with nothing in front of it. */
function commandLeft({ wish, wasText, isText, languageId }: Fixed): string | null {
  if (languageId !== 'shellscript') return null;
  const command =
    /(?:^|[\s:])([a-z][\w-]*): (?:[^:]*: )?(?:too many arguments|No such file|not a directory|unary operator|ambiguous|unbound|not found)/i.exec(
      wish,
    )?.[1] ?? /(?:line \d+: )([a-z][\w-]*): /.exec(wish)?.[1];
  if (command === undefined) return null;
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => new RegExp(`^${command}\\b`).test(line));
  const old = lines(wasText);
  const now = new Set(lines(isText));
  return old.length > 0 && old.every((line) => now.has(line) && /\$/.test(line))
    ? `${names(old)} is as it was.`
    : null;
}
