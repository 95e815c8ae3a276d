import type { Kind } from '../task/task.ts';
import type { Deeds } from './deeds.ts';
import { isReplaceable } from './idioms.ts';
import { otherResult } from './results.ts';
import { names } from './subject.ts';
import { droppedWait } from './waits.ts';

export interface Texts {
  /** The selection and the answer, comments and layout gone. */
  readonly was: string;
  readonly is: string;
  /** The file around the selection. */
  readonly outside: string;
  readonly instruction: string;
  readonly languageId: string;
  readonly kind: Kind;
}

/** What the code no longer does. */
export function droppedDeeds(was: Deeds, is: Deeds, texts: Texts): string | null {
  return (
    droppedText(was, texts) ??
    droppedCall(was, is, texts) ??
    droppedName(texts) ??
    droppedMember(was, is, texts) ??
    droppedSpread(was, is, texts) ??
    droppedAssignment(was, is, texts) ??
    droppedWait(was, is, texts) ??
    otherErrors(was, is, texts) ??
    droppedGuard(was, is, texts) ??
    droppedCase(was, is) ??
    otherResult(was, is, texts)
  );
}

function has(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${word.replace(/[^\w]/g, '\\$&')}(?![\\w$])`).test(text);
}

/** Texts that say something: one whose words are nowhere any more. */
function droppedText(was: Deeds, { was: code, is, instruction }: Texts): string | null {
  const old = new Set(code.match(/[\p{L}\d]+/gu) ?? []);
  const now = new Set(is.match(/[\p{L}\d]+/gu) ?? []);
  const wished = new Set(instruction.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const lost = [...was.marks.keys()]
    .filter((mark) => mark.startsWith('"'))
    .map((mark) => mark.slice(1, -1))
    .filter((text) => !mundaneText.test(text) && !instruction.includes(text))
    .filter((text) =>
      (text.replace(/%[-\d.]*[a-z]|\\[nrt]|\$\{?\w*\}?/g, ' ').match(/[\p{L}\d]+/gu) ?? []).some(
        // A docstring is a text of the tree, and none of the code.
        (word) => old.has(word) && !now.has(word) && !wished.has(word.toLowerCase()),
      ),
    );
  return lost.length === 0 ? null : `A text is gone from the code: ${names(lost)}.`;
}

const mundaneText =
  /^(?:use strict|utf-?8|function|string|number|object|undefined|boolean|[rwab]b?\+?|\d|error|data|end|%.|[{}%\d.:]+|\W+)$/i;

/** A call of something that no idiom replaces. */
function droppedCall(was: Deeds, is: Deeds, texts: Texts): string | null {
  const { was: old, instruction, languageId } = texts;
  if (callsAnother(was, is, texts)) return null;
  const text = texts.is.replace(/\b(?:fn|def|func|function) \w+/g, '');
  const lost = [...was.calls.keys()].filter(
    (name) =>
      /^\w|^\$/.test(name) &&
      !is.calls.has(name) &&
      (texts.kind !== 'optimize' || was.acts.has(name) || has(texts.outside, name)) &&
      !has(text, name.replace(/^\$/, '')) &&
      !isReplaceable(name, languageId) &&
      !instruction.includes(name) &&
      !(isOwn(name, old) && !(was.asked.has(name) && isOwn(name, texts.is))),
  );
  return lost.length === 0 ||
    lost.every((name) => [...is.calls.keys()].some((other) => alike(name, other, was)))
    ? null
    : `${names(lost)} is no longer called.`;
}

/** The code now calls something of the file that it did not call: that may do what is gone. */
export function callsAnother(
  was: Deeds,
  is: Deeds,
  { outside, is: text, was: old, languageId }: Texts,
): boolean {
  const references = [...text.matchAll(/(?:::|\bself ?\.|\bthis ?\.) ?(\w+)/g)].map(
    (match) => match[1] ?? '',
  );
  // Another package may do all of it.
  const packages =
    languageId === 'go'
      ? [...text.matchAll(/(?<![\w.] ?)([a-z]\w{3,}) \. [A-Z]\w* \(/g)].map((match) => match[1] ?? '')
      : [];
  if (
    packages.some((name) => !has(old, name) && !has(text.replace(new RegExp(`${name} \\.`, 'g'), ''), name))
  )
    return true;
  return [...is.calls.keys(), ...references].some(
    (name) =>
      name.length > 2 &&
      !was.calls.has(name) &&
      !has(old, name) &&
      (has(outside, name) || (references.includes(name) && !isReplaceable(name, languageId))) &&
      !has(was.returned.join(' '), name) &&
      !/^(?:get|set|add|has|push|map|log|find|filter|join|size|length)$/.test(name),
  );
}

/** The same call by its other name: `readFileSync` and `readFile`, `SaveAsync` and `Save`. */
function alike(name: string, other: string, was: Deeds): boolean {
  const root = (text: string) =>
    text.toLowerCase().replace(/async$|sync$|_async$|^async_|^get_?|[!?]$|s$|_/g, '');
  return !was.calls.has(other) && root(name) === root(other);
}

/** Defined in the code itself: it may have been written in place of its call. */
function isOwn(name: string, old: string): boolean {
  return new RegExp(
    `\\b(?:function|def|fn|func|fun|local|const|let|var|auto)\\s+(?:\\([^()]*\\)\\s*)?${name.replace(/[^\w]/g, '\\$&')}\\b|\\b${name.replace(/[^\w]/g, '\\$&')}\\s*(?:=|:=)[^=]|\\b${name.replace(/[^\w]/g, '\\$&')}\\s*\\(\\)\\s*\\{`,
  ).test(old);
}

/** A value that the file defines elsewhere, and that is no longer used. */
function droppedName({ was, is, outside, instruction, languageId }: Texts): string | null {
  const words = new Set(was.match(/(?<![.\w$] ?)[A-Za-z_$]\w*/g) ?? []);
  const given =
    languageId === 'go'
      ? /\b(?:var|const)\s+(\w+)|^\t(\w+)\s+(?:=|error\b)/gm
      : /^[ \t]*(?:export\s+)?(?:(?:pub(?:\([^)]*\))?\s+)?(?:const|static|let|var|final|readonly|constexpr)\s+)+(?:[\w<>:[\]&*]+\s+)?(\w+)\s*(?::[^=\n]+)?=|^([A-Z][A-Z0-9_]{2,})\s*=/gm;
  const lost = [...outside.matchAll(given)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((name) => name.length > 2 && words.has(name) && !has(is, name) && !instruction.includes(name));
  return lost.length === 0 ? null : `${names(lost)} is no longer used.`;
}

/** A field, an event or a method of the class around that the code used. */
function droppedMember(was: Deeds, is: Deeds, texts: Texts): string | null {
  const { was: old, is: text, outside, instruction, languageId, kind } = texts;
  if (
    kind !== 'refactor' ||
    !/^(?:csharp|java|cpp|typescript|php)/.test(languageId) ||
    callsAnother(was, is, texts)
  )
    return null;
  const members = [
    ...outside.matchAll(
      /^[ \t]+(?:(?:public|private|protected|internal|static|readonly|final|event|const|volatile|mutable|override|virtual|async)\s+)+(?:[\w<>?[\],.:]+\s+)?\$?(\w+)\s*[;=({:]/gm,
    ),
    ...(languageId === 'cpp' ? outside.matchAll(/^[ \t]+[\w:<>*& ]+[ *&](\w+_)\s*[;={]/gm) : []),
  ].map((match) => match[1] ?? '');
  const lost = members.filter(
    (name) => name.length > 1 && has(old, name) && !has(text, name) && !has(instruction, name),
  );
  return lost.length === 0 ? null : `${names([...new Set(lost)])} is no longer used.`;
}

function droppedSpread(was: Deeds, is: Deeds, { is: text }: Texts): string | null {
  const lost = [...was.spread].filter((name) => !has(text, name.replace(/^\$/, '')));
  return lost.length === 0 || is.spread.size >= was.spread.size
    ? null
    : `${names(lost)} is no longer given on.`;
}

/** State outside of the code that is no longer set, or no longer set to a constant it was set to. */
function droppedAssignment(was: Deeds, is: Deeds, { is: text, was: old, languageId }: Texts): string | null {
  for (const [target, constants] of was.assigned) {
    if (!isOuter(target.replace(/\[\]$/, ''), old, languageId)) continue;
    const now = is.assigned.get(target);
    if (target.endsWith('[]')) {
      const base = target.slice(0, -2);
      const name = base.split('.').at(-1) ?? base;
      const filled = new RegExp(
        `(?<![\\w])${name.replace(/\$/g, '\\$ ?')} ?(?:\\.|->|::) ?(?:set|put|add|insert|try_?(?:add|emplace|insert|update)|update|merge|store|emplace|insert_or_assign|entry|compute\\w*|setdefault|push|append|get_?or_?(?:add|create)|add\\w*|fill|splice|assign)\\b|(?<![\\w])${name.replace(/\$/g, '\\$ ?')} ?=`,
        'i',
      );
      if (now === undefined && !filled.test(text)) return `Nothing is put into ${names([base])} any more.`;
      continue;
    }
    const last = target.split(/[.@$]/).at(-1) ?? target;
    if (now === undefined && !has(text, last)) return `${names([target])} is no longer set.`;
    if (/exchange|swap|take|replace|clear|reset/.test(text)) continue;
    for (const constant of constants) {
      if (/^(?:null|None|nil|nullptr|true|false|True|False)$/.test(constant) && now?.has(constant) !== true)
        return `${names([target])} is no longer set to ${names([constant])}.`;
    }
  }
  return null;
}

function isOuter(target: string, old: string, languageId: string): boolean {
  if (/^(?:this|self|@|\$this|cls)\b|^@/.test(target)) return true;
  if (!/^(?:cpp|java|csharp|c)$/.test(languageId) || !/^\w+$/.test(target)) return false;
  return !new RegExp(
    `[\\w>\\]?*&]\\s+[*&]?${target}\\b\\s*(?:[=;,:)[{(]|$)|,\\s*${target}\\b\\s*[;,=)]`,
    'm',
  ).test(old);
}

const broad =
  /^(?:Exception|BaseException|Throwable|StandardError|Error|RuntimeException|System\.Exception)$/;

function otherErrors(was: Deeds, is: Deeds, { is: text }: Texts): string | null {
  if (
    [...is.thrown].some((name) => broad.test(name) && !was.thrown.has(name)) &&
    [...was.thrown].some((name) => !is.thrown.has(name))
  )
    return `${names([...was.thrown])} became a more general error.`;
  const unthrown = [...was.thrown].filter((name) => !has(text, name.split(/[.:\\]/).at(-1) ?? name));
  if (unthrown.length > 0) return `${names(unthrown)} is no longer thrown.`;
  const widened =
    [...is.caught].some((name) => broad.test(name) && !was.caught.has(name)) &&
    [...was.caught].some((name) => !is.caught.has(name));
  if (widened) return `More errors are caught than ${names([...was.caught])}.`;
  const uncaught = [...was.caught].filter(
    (name) =>
      /(?:Error|Exception|Exit|Interrupt|Warning|Throwable)$/.test(name) &&
      !has(text, name.split('.').at(-1) ?? name),
  );
  const wider = [...is.caught].some((name) => broad.test(name) && !was.caught.has(name));
  if (uncaught.length > 0 && (wider || is.handlers > 0))
    return `${names(uncaught)} is no longer what is caught.`;
  if (
    was.handlers > 0 &&
    is.handlers === 0 &&
    !/\.catch\b|suppress|contextlib|rescue|TryParse|try_|unwrap_or|tryGet|\bor_else|map_err/i.test(text)
  )
    return 'Errors that were handled no longer are.';
  if (is.emptyHandlers > was.emptyHandlers) return 'Errors are swallowed that were not.';
  return null;
}

/** Something may be missing, was asked for, and is now used without asking. */
function droppedGuard(was: Deeds, is: Deeds, { is: text, languageId, kind }: Texts): string | null {
  for (const [about, ways] of was.tests) {
    if (
      ways.has('compare') ||
      !/^[$@]?[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*(?:\(\))?)*$/.test(about) ||
      languageId === 'shellscript'
    )
      continue;
    const root = about.replace(/^.*\./, '');
    const word = about
      .replace(/[$.]/g, '\\$&')
      .replace(/\\\./g, '(?: ?(?:\\.|->|::|\\?->) ?)')
      .replace(/\(\)/g, ' ?\\( ?\\)');
    const asked = [...is.tests].some(
      ([key, how]) =>
        key === about ||
        (!how.has('compare') &&
          !key.startsWith(`${about}.`) &&
          key.split(/\W/).includes(root) &&
          !/[[(]/.test(key)),
    );
    if (asked) continue;
    const safe = new RegExp(
      `${word} ?(?:\\?\\.|\\?->|&\\.|\\?\\?|\\|\\||\\bor\\b|\\?)|\\b(?:Optional|ofNullable|isset|empty|Some|compact|coalesce|getOrDefault|requireNonNull\\w*|some|every|any|all|let|max|min)\\b[^;{}]{0,30}(?<![\\w$])${word}(?![\\w])|\\b(?:null|None|nil) (?:!==?|===?|is|is not|else|:|\\?) [^;{}():]{0,12}(?<![\\w$])${word}(?![\\w])|\\b(?:find|filter|select|reject|Where|grep)\\b[^;{}]{0,30}(?<![\\w$])${word} (?:!=|==|is|and|&&|\\)|;|,|\\?)|${word}[^;{}]{0,40}(?:\\.(?:map|and_then|unwrap_or\\w*|get|dig|setdefault|getOrDefault|filter|find)\\b|\\?\\?)|nonNull|NotNull|not_nil|compact|flatten|filter_map`,
    );
    if (kind === 'optimize' && !ways.has('none')) continue;
    const gone = ways.has('none') && new RegExp(`(?:[:]|\\bof|\\bin|\\brange) ${word} [){:]`).test(text);
    const used = new RegExp(
      `(?<![\\w$])${word} ?(?:\\.(?! ?(?:length|size|len|empty|is_empty|iter|map|filter|reduce|some|every|forEach|each|select|sum|to_s|to_a|inject|join|stream|Any|Where|Select|First)\\b)|->|\\[)`,
    );
    if ((gone || used.test(text)) && !safe.test(text))
      return `${names([about])} is used without asking whether it is there.`;
  }
  return null;
}

function droppedCase(was: Deeds, is: Deeds): string | null {
  if (was.choices > 0 && was.defaults > 0 && is.choices > 0 && is.defaults === 0)
    return 'The case for everything else is gone.';
  if (is.fallsThrough > was.fallsThrough) return 'A case now runs on into the next one.';
  return null;
}
