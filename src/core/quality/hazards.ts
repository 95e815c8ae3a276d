import type { Deeds } from './deeds.ts';
import type { Texts } from './dropped.ts';
import { names } from './subject.ts';

/** Well-known ways in which rewritten code breaks what it did: what it has now that it had not. */
export function newHazards(was: Deeds, is: Deeds, texts: Texts): string | null {
  return (
    falseForNothing(was, is) ??
    newPanic(was, is, texts) ??
    otherwiseNothing(texts) ??
    unboundedCopy(texts) ??
    lostLock(texts) ??
    sharedWithoutLock(texts) ??
    ignoredError(texts) ??
    staleHook(texts) ??
    lastInsteadOfFirst(was, texts) ??
    otherPattern(texts) ??
    changesCopy(texts)
  );
}

/** `a ?? b` keeps zero and empty texts, `a || b` does not. */
function falseForNothing(was: Deeds, is: Deeds): string | null {
  const turned = [...was.elseNothing].filter(
    (value) => is.elseFalse.has(value) && !is.elseNothing.has(value) && !was.elseFalse.has(value),
  );
  return turned.length === 0 ? null : `${names(turned)} is now replaced when it is zero or empty, too.`;
}

function newPanic(was: Deeds, is: Deeds, { languageId, is: text, was: old, kind }: Texts): string | null {
  if (kind === 'fix' || languageId !== 'rust' || /\b(?:unwrap|expect|panic|unreachable) ?[!(]/.test(old))
    return null;
  const panics = /\. (?:unwrap|expect) \(/.test(text) && !/\[ ?\w+ ?\]/.test(old);
  return panics && !was.calls.has('unwrap') && is.calls.size > 0
    ? 'The code can now panic where it could not.'
    : null;
}

/** An error that was told to the caller is now some value. */
function otherwiseNothing({ languageId, was, is, kind }: Texts): string | null {
  if (kind === 'fix' || languageId !== 'rust' || !/\bErr \( (?!")/.test(was)) return null;
  return /\bunwrap_or(?:_default|_else)?\b|\. ok \( \)/.test(is) && !/\bunwrap_or|\. ok \( \)/.test(was)
    ? 'An error that was told is now taken for some value.'
    : null;
}

function unboundedCopy({ languageId, was, is }: Texts): string | null {
  if (!/^(?:cpp|c)$/.test(languageId)) return null;
  const unsafe = ['strcpy', 'strcat', 'sprintf', 'vsprintf', 'gets', 'alloca'].filter(
    (name) => new RegExp(`\\b${name} \\(`).test(is) && !new RegExp(`\\b${name} \\(`).test(was),
  );
  return unsafe.length === 0 ? null : `${names(unsafe)} writes without regard to the buffer's size.`;
}

const locks =
  /\b(?:R?Lock|lock_guard|unique_lock|scoped_lock|shared_lock|synchronized|ReentrantLock|lock|mutex|Mutex|acquire|flock|Monitor)\b/;
const otherwise =
  /\b(?:atomic|Atomic\w*|Interlocked|Concurrent\w*|sync|chan|channel|errgroup|Volatile|volatile|call_once|Once|CopyOnWrite\w*|Lazy|with)\b/;

/** What takes a lock, whatever the lock is called. */
const taking =
  /\b(?:lock_guard|unique_lock|scoped_lock|shared_lock)\b[^;]{0,60}?[({]|\b\w*[gG]uard \w+ [({]|\. (?:Lock|RLock|lock|acquire|write|read|synchronize|EnterWriteLock) \(|\block \(|\bsynchronized\b|\bwith [\w. ]*(?:lock|mutex)\w*/gi;

function lostLock({ was, is, kind }: Texts): string | null {
  const count = (text: string) => (text.match(taking) ?? []).length;
  if (
    kind === 'refactor' &&
    count(was) > 1 &&
    count(is) > 0 &&
    count(is) < count(was) &&
    /[lL]ock_guard|unique_lock|scoped_lock|\bsynchronized\b|\block \(/.test(was) &&
    !otherwise.test(is)
  )
    return 'Something that was done under a lock no longer is.';
  return locks.test(was) && !locks.test(is) && !otherwise.test(is)
    ? 'What was locked is no longer locked.'
    : null;
}

const parallel =
  /\bgo func\b|\bparallelStream\b|\. parallel \(|\bParallel \. For|\bTask \. Run\b|std :: (?:thread|async)\b|\bpar_iter\b|\bThreadPoolExecutor\b|Thread \. new|\bThread \(/;
const shared =
  /= append \(|\. (?:push|add|Add|append|push_back|emplace_back|put|insert) \(|\+= |\+\+|\b\w+ \[ ?[a-z]\w*(?: \. \w+)? ?\] (?:=|\+=) /;

function sharedWithoutLock({ was, is }: Texts): string | null {
  const code = is.replace(/\bwg \. Add \(/g, '');
  return parallel.test(is) &&
    !parallel.test(was) &&
    shared.test(code) &&
    !locks.test(is) &&
    !/\b(?:chan|atomic|Atomic\w*|Interlocked|Concurrent\w*|collect|results? \[ ?i ?\])\b/.test(is)
    ? 'Several threads now change the same thing without a lock.'
    : null;
}

/** Go's blank name in place of an error that was looked at. */
function ignoredError({ languageId, was, is }: Texts): string | null {
  const count = (text: string, what: RegExp) => (text.match(what) ?? []).length;
  if (languageId === 'go') {
    const checked = /\berr != nil\b/g;
    // What is given on to the caller is looked at there.
    const givenOn = /\breturn (?:[\w.]+ )*\(|\breturn [\w. ]+ \(/g;
    if (count(is, checked) + count(is, givenOn) < count(was, checked) + count(was, givenOn)) {
      const named = was.match(/\b\w+(?= \()/g) ?? [];
      if (named.every((name) => new RegExp(`\\b${name}\\b`).test(is)))
        return 'An error is no longer looked at.';
    }
    const blank = /(?:, _|\b_) :?= /g;
    return count(is, blank) > count(was, blank) && count(is, checked) < count(was, checked)
      ? 'An error that was looked at is thrown away.'
      : null;
  }
  if (languageId === 'shellscript') {
    const failing = /\b(?:return|exit) (?:[1-9]\d*|\$ ?\?)/g;
    const silenced = /\|\| (?:true|:)(?= |$)/g;
    if (count(is, silenced) > count(was, silenced)) return 'A failure is silenced.';
    return count(was, failing) > 0 &&
      count(is, failing) === 0 &&
      !/\bdie\b|:\?|set -e|\bfalse\b|\|\||&&|\breturn\b|\bexit\b/.test(is)
      ? 'The script no longer says that it failed.'
      : null;
  }
  return null;
}

/** A hook of React that uses a value and does not run again when it changes. */
function staleHook({ languageId, was, is }: Texts): string | null {
  if (!/react$/.test(languageId)) return null;
  const states = [...is.matchAll(/const \[ (\w+) (?:, \w+ )?\] = (?:React \. )?use(?:State|Reducer)\b/g)].map(
    (m) => m[1] ?? '',
  );
  const props = [
    ...(/\( \{ ([^{}()]*(?:= [^,{}()]+)?[^{}()]*) \}/.exec(is)?.[1] ?? '').matchAll(
      /(?:^|, )(?:\w+ : )?(\w+)/g,
    ),
  ].map((m) => m[1] ?? '');
  const values = [...new Set([...states, ...props])].filter((name) => name !== '');
  for (const hook of hooksIn(is)) {
    const missing = values.filter((name) => uses(hook.body, name) && !uses(hook.on, name));
    const before = hooksIn(was).some((old) =>
      missing.every((name) => uses(old.body, name) && !uses(old.on, name)),
    );
    if (missing.length > 0 && !before)
      return `${names(missing)} is used in a hook that does not run again when it changes.`;
  }
  return null;
}

function hooksIn(text: string): readonly { readonly body: string; readonly on: string }[] {
  return [...text.matchAll(/\buse(?:Effect|LayoutEffect|Callback|Memo) \(/g)].flatMap(({ index }) => {
    const call = text.slice(index, index + closing(text.slice(index)));
    const list = /, \[([^[\]]*)\] ,? ?\)$/.exec(call);
    return list === null ? [] : [{ body: call.slice(0, list.index), on: list[1] ?? '' }];
  });
}

/** Where the first bracket of a text is closed. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

function uses(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$.] ?)${name}(?![\\w$]| :)`).test(text);
}

/** A table filled without asking keeps the last of equal keys; what asked first kept the first. */
function lastInsteadOfFirst(was: Deeds, { was: old, is, kind }: Texts): string | null {
  if (kind === 'fix') return null;
  const asked = [...was.marks.values()].some((guards) =>
    [...guards].some(
      ([about, answers]) => /\.has\(|\.includes\(|\bin\b|\.some\(/.test(about) && answers.has(false),
    ),
  );
  if (/new Set \(|(?<!\. )\bset \(/.test(is)) return null;
  const filled =
    /\. set \([^;]*\)|fromEntries|new Map \( [\w$.]+(?: \( \))? \. map \(/.test(is) ||
    /\{ [\w.]+ : (\w+) for \1 in /.test(is);
  return asked &&
    filled &&
    !/\. (?:has|includes|reverse|toReversed) \(|reversed \(|\bnot in\b/.test(is) &&
    !/new Map \( [\w$.]+ \. map/.test(old)
    ? 'Of equal ones the last is now kept, not the first.'
    : null;
}

/** A pattern that was replaced by another one. */
function otherPattern({ was, is, kind }: Texts): string | null {
  if (kind === 'fix') return null;
  const old = patternsIn(was);
  const now = patternsIn(is);
  const lost = [...old].filter((pattern) => !now.has(pattern));
  const gained = [...now].filter((pattern) => !old.has(pattern));
  return lost.length > 0 && gained.length > 0 ? `The pattern ${names(lost)} became ${names(gained)}.` : null;
}

function patternsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, quoted = '', slashed = ''] of text.matchAll(
    /["'`]([^"'`\n]{2,120})["'`]|(?<=[=(,:!&|?]|return) \/ ?((?:[^/\n\\]|\\.){2,120}?) ?\/ ?[a-z]*(?= [.,;)\]]|$)/g,
  )) {
    const pattern = (quoted || slashed).replace(/\\\\/g, '\\').replace(/^ | $/g, '');
    if (/\[\^?[^\]\s]{2,}\][+*?{]?|\\[wdsWDSb][+*?]?|\(\?:/.test(pattern)) found.add(pattern);
  }
  return found;
}

/** Rust's way to please the compiler that changes a copy, which nobody sees. */
function changesCopy({ languageId, was, is }: Texts): string | null {
  if (languageId !== 'rust') return null;
  for (const [, name = ''] of is.matchAll(
    /\blet mut (\w+) = (?:\w+ \. )*\1 \. (?:clone|to_owned|to_vec) \( \) ;/g,
  )) {
    if (new RegExp(`\\blet mut ${name} = `).test(was)) continue;
    const rest = is.slice(is.search(new RegExp(`\\blet mut ${name} = `)) + 10);
    if (!new RegExp(`[(,=] ?&?(?: mut )?${name} [),;]|\\breturn ${name}\\b|[;}] ${name} \\}`).test(rest))
      return `Only a copy of ${names([name])} is changed, and nobody gets it.`;
  }
  return null;
}
