import type { Deeds } from './deeds.ts';
import { unknown } from './rewording.ts';
import { names } from './subject.ts';

/** What still stands in the code but under another condition, joined otherwise, or with its parts in another place. */
export function turnedWays(was: Deeds, is: Deeds, languageId: string): string | null {
  return (
    invertedCondition(was, is) ??
    otherJoin(was, is) ??
    otherPresence(was, is, languageId) ??
    otherArguments(was, is) ??
    otherLoop(was, is) ??
    otherEnd(was, is)
  );
}

/** Something is done when a test fails that was done when it holds. */
function invertedCondition(was: Deeds, is: Deeds): string | null {
  for (const [mark, guards] of was.marks) {
    const now = is.marks.get(mark);
    if (now === undefined) continue;
    for (const [about, answers] of guards) {
      // A filter may ask each thing by the member alone.
      const other = now.get(about) ?? now.get(/^\w+(\.\w+[?!]?)$/.exec(about)?.[1] ?? about);
      if (
        other === undefined ||
        about.includes(unknown) ||
        mark.includes(unknown) ||
        answers.size !== 1 ||
        other.size !== 1
      )
        continue;
      const [before] = answers;
      const [after] = other;
      if (before !== after) return `${names([mark])} now depends on ${names([about])} the other way round.`;
    }
  }
  return null;
}

function otherJoin(was: Deeds, is: Deeds): string | null {
  for (const [about, old] of was.joined) {
    const now = is.joined.get(about);
    if (now === undefined || about.includes(unknown) || [...old].some((way) => now.has(way))) continue;
    return `${names([about.replace(' with ', ' and ')])} are joined in another way.`;
  }
  return null;
}

/** A test for nothing that became one for zero and empty texts too, or the other way round. */
function otherPresence(was: Deeds, is: Deeds, languageId: string): string | null {
  if (!/^(?:typescript|javascript|python|php)/.test(languageId)) return null;
  for (const [about, old] of was.tests) {
    const now = is.tests.get(about) ?? (is.elseFalse.has(about) ? new Set(['truth']) : undefined);
    if (now === undefined || about.includes(unknown) || !/^[$@\w.]+$/.test(about)) continue;
    const strict = old.has('none') && !old.has('truth') && !old.has('empty');
    if (strict && now.has('truth') && !now.has('none'))
      return `${names([about])} was only tested for being there; now zero, empty and false count as missing.`;
  }
  return null;
}

/** The same arguments in another order, one of them gone, or yes instead of no. */
function otherArguments(was: Deeds, is: Deeds): string | null {
  for (const [name, old] of was.calls) {
    const now = is.calls.get(name);
    if (now === undefined) continue;
    const key = (list: readonly string[]) => list.join('\u0000');
    const kept = new Set(now.map(key));
    const known = new Set(old.map(key));
    const fresh = now.filter((list) => !known.has(key(list)) && !list.join().includes(unknown));
    for (const list of old) {
      if (list.length === 0 || kept.has(key(list)) || list.join().includes(unknown)) continue;
      const sorted = key([...list].sort());
      if (list.length > 1 && fresh.some((other) => key([...other].sort()) === sorted))
        return `\`${name}\` is given the same arguments in another order.`;
      if (fresh.some((other) => otherTerm(list, other)))
        return `\`${name}\` reckons with another value than it did.`;
      if (fresh.some((other) => flipped(list, other)))
        return `\`${name}\` is given the opposite of what it was.`;
    }
  }
  return null;
}

/** One argument that is a sum or a difference, with another member in the place of one. */
function otherTerm(list: readonly string[], other: readonly string[]): boolean {
  if (list.length !== other.length) return false;
  const at = list.findIndex((arg, index) => arg !== other[index]);
  if (list.some((arg, index) => index !== at && arg !== other[index])) return false;
  const form = /^((?:\w+:)?)(\w+(?:\.\w+)+)([-+*/])(\w+(?:\.\w+)*)$/;
  const [was, is] = [form.exec(list[at] ?? ''), form.exec(other[at] ?? '')];
  return (
    was !== null &&
    is !== null &&
    was[1] === is[1] &&
    was[3] === is[3] &&
    was[4] === is[4] &&
    was[2] !== is[2]
  );
}

function flipped(list: readonly string[], other: readonly string[]): boolean {
  if (list.length !== other.length) return false;
  const changed = list.filter((arg, index) => arg !== other[index]);
  const into = other.filter((arg, index) => arg !== list[index]);
  return (
    changed.length === 1 &&
    /^(?:.*[=:])?(?:true|false)$/i.test(changed[0] ?? '') &&
    /^(?:.*[=:])?(?:true|false)$/i.test(into[0] ?? '')
  );
}

/** What was done once more behind a loop is only done in it. */
function otherLoop(was: Deeds, is: Deeds): string | null {
  for (const [name, old] of was.acts) {
    const now = is.acts.get(name);
    if (now !== undefined && old.size === 2 && !now.has(false) && !/^(?:print|log|echo)/i.test(name))
      return `\`${name}\` is no longer called behind the loop.`;
  }
  return null;
}

/** A loop that ends one step earlier or later. */
function otherEnd(was: Deeds, is: Deeds): string | null {
  for (const [end, old] of was.bounds) {
    const now = is.bounds.get(end);
    if (now === undefined || [...old].some((plus) => now.has(plus)) || old.size > 1 || now.size > 1) continue;
    return `A loop up to ${names([end.replace(/-?1\*/g, '').replace(/ /g, ' and ')])} now ends at another step.`;
  }
  return null;
}
