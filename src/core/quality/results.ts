import type { Deeds } from './deeds.ts';
import type { Texts } from './dropped.ts';
import { names } from './subject.ts';

/** What is given back is of another make. */
export function otherResult(was: Deeds, is: Deeds, texts: Texts): string | null {
  if (
    is.yields &&
    !was.yields &&
    !/yield|generator|\blazy(?!\?)|lazily|stream|iterat/i.test(texts.instruction)
  )
    return 'The code now yields its results one by one.';
  const old = makes(was, texts.was, texts.languageId);
  const now = makes(is, texts.is, texts.languageId);
  if (old.size === 0 || now.size === 0 || [...old].some((make) => now.has(make))) return null;
  return `What is given back is another kind of thing: ${names([...old])} became ${names([...now])}.`;
}

function makes({ returned }: Deeds, text: string, languageId: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const value of returned) {
    const given = /^\$?[A-Za-z_]\w*$/.test(value) ? firstValue(value, text) : value;
    const make = makeOf(given.replace(/\s+/g, ' '), languageId);
    if (make === null) return new Set();
    found.add(make);
  }
  return found;
}

function firstValue(name: string, text: string): string {
  return (
    new RegExp(`(?<![\\w.])${name.replace(/\$/g, '\\$')} ?(?:: ?[^=;]{1,60})?= ?([^;]{1,60})`).exec(
      text,
    )?.[1] ?? ''
  );
}

const forms: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  script: [
    [/^\{/, 'an object'],
    [/^new Map\b/, 'a Map'],
    [/^new Set\b/, 'a Set'],
    [/^\[|^Array\b|^new Array\b/, 'an array'],
  ],
  python: [
    [/^\{ ?\}|^\{[^}]*:|^dict ?\(/, 'a dict'],
    [/^\[|^list ?\(|^sorted ?\(/, 'a list'],
    [/^set ?\(|^\{/, 'a set'],
    [/^(?:map|filter|zip|reversed) ?\(/, 'an iterator'],
    [/^tuple ?\(/, 'a tuple'],
  ],
};

function makeOf(value: string, languageId: string): string | null {
  const list =
    languageId === 'python'
      ? forms['python']
      : /script/.test(languageId) && languageId !== 'shellscript'
        ? forms['script']
        : [];
  return list?.find(([form]) => form.test(value.trim()))?.[1] ?? null;
}
