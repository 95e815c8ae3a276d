import type { Deeds } from './deeds.ts';
import type { Texts } from './dropped.ts';
import { names } from './subject.ts';

const together =
  /\b(?:all|allSettled|race|any|gather|WhenAll|WhenAny|wait|join|join_all|try_join_all|try_join|create_task|ensure_future|as_completed|TaskGroup|for await)\b|\.then ?\(|async for/;

/** Something was waited for and now is called with nobody waiting. */
export function droppedWait(was: Deeds, is: Deeds, { is: text, languageId }: Texts): string | null {
  const given = (name: string) =>
    languageId !== 'python' && is.returned.some((value) => value.includes(`${name}(`));
  const forgotten = [...was.awaited].filter(
    (name) =>
      name !== '' &&
      is.calls.has(name) &&
      !/^(?:Promise|Delay|sleep)$/.test(name) &&
      !is.awaited.has(name) &&
      !was.unawaited.has(name) &&
      !given(name),
  );
  return forgotten.length === 0 || together.test(text) ? null : `${names(forgotten)} is no longer awaited.`;
}

/** Something that was awaited is thrown away, or done in a callback whose end nobody sees. */
export function cutLoose(was: Deeds, { was: old, is }: Texts): string | null {
  const away = [...was.awaited].filter(
    (name) =>
      name !== '' &&
      new RegExp(`(?:\\b_ =|\\bvoid) (?!await)[\\w. ]*\\b${name} \\(`).test(is) &&
      !new RegExp(`(?:\\b_ =|\\bvoid) [\\w. ]*\\b${name} \\(`).test(old),
  );
  if (away.length > 0) return `${names(away)} is no longer awaited.`;
  const unseen = /\. forEach \( async\b|\. ForEach \( async\b/;
  return unseen.test(is) && !unseen.test(old)
    ? 'Nobody waits for what `forEach` starts: it throws away what its callback gives.'
    : null;
}

/** An asynchronous function of the reply's own is called, and nobody waits for it. */
export function looseOfOwn(
  { acts, awaited, unawaited }: Deeds,
  { was, is, languageId }: Texts,
): string | null {
  if (!/^(?:python|csharp|typescript|javascript)/.test(languageId)) return null;
  const own = [
    ...is.matchAll(
      /\basync (?:def |function ?\*? ?|(?:static |private |public |internal )*Task(?: < [^()]*? >)? )?(#?\w+) \(/g,
    ),
  ].map((match) => match[1] ?? '');
  const loose = own.filter(
    (name) =>
      !/^(?:function|for|def)$/.test(name) &&
      !new RegExp(`\\b${name}\\b`).test(was) &&
      acts.has(name) &&
      unawaited.has(name) &&
      !awaited.has(name),
  );
  return loose.length === 0 || together.test(is) || /\. catch \(|\bvoid\b/.test(is)
    ? null
    : `${names(loose)} is asynchronous, and nobody waits for it.`;
}
